"""Signing in and out, choosing the console's language, and the console's own files."""

from __future__ import annotations

from mimetypes import guess_type
from pathlib import Path

from fastapi import APIRouter, Request, Response

from app.console.frame import (
    LANGUAGE_COOKIE,
    SIGN_IN,
    FormDep,
    ServicesDep,
    StaffDep,
    back,
    console_text,
    cookie_name,
    field,
    local_path,
    render,
    same_origin,
    secure,
)
from app.errors import NotFound, SignInRefused, TooFast
from app.kit.clock import now
from app.services import Services
from app.staff.sessions import LIFETIME
from app.staff.sign_in import Try
from app.texts.catalog import CONSOLE_LANGUAGES

router = APIRouter(prefix="/console", include_in_schema=False)

STATIC = {path.name: path for path in (Path(__file__).parent / "static").iterdir() if path.is_file()}
DEVICE_COOKIE = "console-device"
YEAR_SECONDS = 365 * 24 * 3600


@router.get("/static/{name}")
async def static(name: str) -> Response:
    """A file of the console. Raises NotFound."""
    if name not in STATIC:
        raise NotFound("no such file")
    kind = guess_type(name)[0] or "application/octet-stream"
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response(STATIC[name].read_bytes(), media_type=kind, headers=headers)


@router.get("/sign-in")
async def sign_in_page(request: Request) -> Response:
    """The form. ``next``: where they wanted to go; ``ready``: they come from setting up."""
    notice = console_text(request, "sign-in-ready") if "ready" in request.query_params else None
    way = local_path(request.query_params.get("next"))
    return render(request, "sign_in.html", {"way": way, "login": "", "problem": None, "notice": notice})


@router.post("/sign-in")
async def sign_in(request: Request, services: ServicesDep, form: FormDep) -> Response:
    """Opens a session, and goes where they wanted to go."""
    same_origin(request)
    entered = Try(
        login=field(form, "login"),
        password=str(form.get("password", "")),
        code=field(form, "code"),
        address=request.client.host if request.client else None,
        device=request.cookies.get(cookie_name(services, DEVICE_COOKIE)),
        browser=request.headers.get("user-agent", ""),
    )
    way = local_path(field(form, "next"))
    context = {"way": way, "login": entered.login, "notice": None}
    try:
        opened = await services.staff.sign_in.sign_in(entered)
    except SignInRefused as error:
        context["problem"] = console_text(request, "sign-in-wrong")
        return render(request, "sign_in.html", context, status=error.status)
    except TooFast as error:
        seconds = int(error.seconds) + 1
        context["problem"] = console_text(request, "sign-in-wait", {"seconds": seconds})
        page = render(request, "sign_in.html", context, status=error.status)
        page.headers["Retry-After"] = str(seconds)
        return page
    answer = back(way)
    keep_cookie(answer, services, "console", opened.token, int(LIFETIME.total_seconds()))
    keep_cookie(answer, services, DEVICE_COOKIE, opened.device, YEAR_SECONDS)
    return answer


@router.post("/sign-out")
async def sign_out(services: ServicesDep, someone: StaffDep) -> Response:
    """Ends this session."""
    async with services.database.writing() as connection:
        await services.staff.sessions.revoke(connection, someone.staff.id, someone.session, now())
    answer = back(SIGN_IN)
    answer.delete_cookie(
        cookie_name(services, "console"), path="/", secure=secure(services), httponly=True, samesite="strict"
    )
    return answer


@router.post("/language")
async def choose_language(request: Request, services: ServicesDep, form: FormDep) -> Response:
    """Keeps the console's language in this browser."""
    same_origin(request)
    answer = back(local_path(field(form, "next")))
    language = field(form, "language")
    if language in CONSOLE_LANGUAGES:
        answer.set_cookie(
            LANGUAGE_COOKIE, language, max_age=YEAR_SECONDS, path="/", secure=secure(services), samesite="strict"
        )
    return answer


def keep_cookie(answer: Response, services: Services, name: str, value: str, seconds: int) -> None:
    """A cookie that scripts cannot read and other sites' requests do not bring."""
    answer.set_cookie(
        cookie_name(services, name),
        value,
        max_age=seconds,
        path="/",
        secure=secure(services),
        httponly=True,
        samesite="strict",
    )
