"""The page behind a one-time link: choose a password, add the code to one's phone."""

from __future__ import annotations

import segno
from fastapi import APIRouter, Request, Response
from markupsafe import Markup

from app.console.frame import SIGN_IN, FormDep, ServicesDep, back, console_text, field, render, same_origin
from app.console.sign_in import DEVICE_COOKIE, YEAR_SECONDS, keep_cookie
from app.errors import PasswordRefused, SignInRefused
from app.staff.passwords import LENGTH
from app.staff.set_up import Invitation

router = APIRouter(prefix="/console/set-up", include_in_schema=False)


@router.get("/{token}")
async def set_up_page(request: Request, services: ServicesDep, token: str) -> Response:
    """The form. Raises LinkExpired."""
    return _page(request, await services.staff.set_up.read(token), None)


@router.post("/{token}")
async def set_up(request: Request, services: ServicesDep, form: FormDep, token: str) -> Response:
    """Keeps both, and goes to the sign-in. What is wrong is said on the form. Raises LinkExpired."""
    same_origin(request)
    invitation = await services.staff.set_up.read(token)
    password = str(form.get("password", ""))
    if password != form.get("again"):
        return _page(request, invitation, "password-differs")
    try:
        await services.staff.set_up.finish(token, password, field(form, "code"))
    except PasswordRefused as error:
        return _page(request, invitation, f"password-{error.text}")
    except SignInRefused:
        return _page(request, invitation, "set-up-code-wrong")
    answer = back(f"{SIGN_IN}?ready")
    # Even while strangers guess, a new link lets somebody in: their browser is known from here on.
    keep_cookie(answer, services, DEVICE_COOKIE, services.staff.sign_in.mark_device(invitation.login), YEAR_SECONDS)
    return answer


def _page(request: Request, invitation: Invitation, problem: str | None) -> Response:
    drawing = segno.make(invitation.address).svg_inline(scale=5, border=3, dark="#000", light="#fff")
    secret = invitation.secret
    context = {
        "invitation": invitation,
        "qr": Markup(drawing),  # noqa: S704  # a drawing made of numbers
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        "length": LENGTH,
        "problem": console_text(request, problem, {"length": LENGTH}) if problem else None,
    }
    return render(request, "set_up.html", context, status=400 if problem else 200)
