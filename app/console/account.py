"""One's own account: password, devices one is signed in on, and whether one is available."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request, Response

from app.console.frame import (
    CounselorDep,
    FormDep,
    ServicesDep,
    StaffDep,
    back,
    console_text,
    field,
    local_path,
    render,
)
from app.errors import PasswordRefused, RequestMalformed, SignInRefused, TooFast
from app.kit.clock import now
from app.kit.language import ENDONYMS
from app.models.staff import Presence
from app.services import Services
from app.staff.passwords import LENGTH
from app.staff.presence import set_presence
from app.staff.records import SignedIn

router = APIRouter(prefix="/console", include_in_schema=False)

ME = "/console/me"


@router.get("/me")
async def me(request: Request, services: ServicesDep, someone: StaffDep) -> Response:
    """The page."""
    notice = console_text(request, "password-changed") if "changed" in request.query_params else None
    return await _page(request, services, someone, notice=notice)


@router.post("/me/password")
async def change_password(request: Request, services: ServicesDep, someone: StaffDep, form: FormDep) -> Response:
    """Changes it and ends all other sessions; what is wrong is said on the page."""
    new = str(form.get("password", ""))
    if new != form.get("again"):
        return await _page(request, services, someone, problem=console_text(request, "password-differs"))
    try:
        old = str(form.get("old", ""))
        await services.staff.sign_in.change_password(someone.staff.login, someone.session, old, new)
    except PasswordRefused as error:
        problem = console_text(request, f"password-{error.text}", {"length": LENGTH})
    except SignInRefused:
        problem = console_text(request, "password-old-wrong")
    except TooFast as error:
        problem = console_text(request, "sign-in-wait", {"seconds": int(error.seconds) + 1})
    else:
        return back(f"{ME}?changed")
    return await _page(request, services, someone, problem=problem)


@router.post("/me/sessions/{session}/revoke")
async def revoke(services: ServicesDep, someone: StaffDep, session: UUID) -> Response:
    """Ends one of one's own sessions; anybody else's is not found among them, and nothing happens."""
    async with services.database.writing() as connection:
        await services.staff.sessions.revoke(connection, someone.staff.id, session, now())
    return back(ME)


@router.post("/presence")
async def presence(services: ServicesDep, someone: CounselorDep, form: FormDep) -> Response:
    """Available, or away. Raises RequestMalformed."""
    try:
        said = Presence(field(form, "presence"))
    except ValueError:
        raise RequestMalformed("presence: available or away") from None
    async with services.database.writing() as connection:
        await set_presence(connection, someone.staff.id, said, now())
    # Whom the people who wait could be offered has changed.
    await services.signals.publish("inbox")
    return back(local_path(field(form, "next")))


async def _page(
    request: Request,
    services: Services,
    someone: SignedIn,
    *,
    problem: str | None = None,
    notice: str | None = None,
) -> Response:
    async with services.database.reading() as reading:
        sessions = await services.staff.sessions.list_(reading, someone.staff.id, now())
    context = {"sessions": sessions, "endonyms": ENDONYMS, "problem": problem, "notice": notice, "length": LENGTH}
    return render(request, "me.html", context, status=400 if problem else 200)
