"""What every page of the console shares: who is signed in, forms that cannot be forged, how a page is rendered.

A page takes ``StaffDep`` (anybody signed in) or ``Depends(require(Role.…))``; both refuse a request that changes
something unless it comes from our own page and brings the session's token, in the field ``csrf`` or the header ``X-CSRF``.
Forms are read with ``FormDep``. ``render`` makes the page; its language is Japanese or English.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import parse_qsl, quote, urlsplit
from uuid import UUID

from fastapi import Depends, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.datastructures import FormData

from app.errors import BodyTooLarge, Forbidden, RequestMalformed, SignInNeeded, TooFast, TsunaguError
from app.kit.clock import JAPAN, now
from app.models.staff import Role
from app.services import Services
from app.staff.records import SignedIn
from app.texts.catalog import CONSOLE_LANGUAGES, Variables

MAX_FORM_BYTES = 64 * 1024
MAX_FIELDS = 500
SIGN_IN = "/console/sign-in"
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
LANGUAGE_COOKIE = "console-language"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Cache-Control": "no-store",
    # Not no-referrer: with it browsers say "Origin: null" for our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}

_templates = Jinja2Templates(
    env=Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(default=True),
        # A name that is misspelt in a template is an error, not an empty place.
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
)


def get_services(request: Request) -> Services:
    """What ``main.py`` built."""
    services: Services = request.app.state.services
    return services


ServicesDep = Annotated[Services, Depends(get_services)]


# ---- forms


async def read_form(request: Request) -> FormData:
    """The fields of a posted form; empty without a body. Raises BodyTooLarge, RequestMalformed."""
    if (kept := getattr(request.state, "form", None)) is not None:
        read: FormData = kept
        return read
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_FORM_BYTES:
            raise BodyTooLarge("the form is too large")
    try:
        fields = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body), max_num_fields=MAX_FIELDS)
    except ValueError:
        raise RequestMalformed("the body is no form") from None
    request.state.form = form = FormData([*fields])
    return form


FormDep = Annotated[FormData, Depends(read_form)]


def field(form: FormData, name: str) -> str:
    """The field's text, without spaces around it, its lines ending as scripts send them; empty when it is not there."""
    value = form.get(name, "")
    return value.strip().replace("\r\n", "\n") if isinstance(value, str) else ""


def uuid_field(form: FormData, name: str) -> UUID:
    """The field's UUID. Raises RequestMalformed."""
    try:
        return UUID(field(form, name))
    except ValueError:
        raise RequestMalformed(f"{name}: not a UUID") from None


def same_origin(request: Request) -> None:
    """Raises Forbidden unless a page of ours sent the request."""
    origin = urlsplit(request.headers.get("origin", "")).netloc
    ours = (request.headers.get("host", ""), urlsplit(get_services(request).settings.base_url).netloc)
    if not origin or origin not in ours or request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise Forbidden("this request does not come from the console")


# ---- who is signed in


def cookie_name(services: Services, name: str) -> str:
    """The cookie's name: where we are reached by https only with the prefix that browsers guard."""
    return f"__Host-{name}" if secure(services) else name


def secure(services: Services) -> bool:
    """Whether we are reached by https."""
    return services.settings.base_url.startswith("https://")


async def signed_in(request: Request, services: ServicesDep) -> SignedIn:
    """Who sits at this console. Raises SignInNeeded, and Forbidden when a changing request may be forged."""
    token = request.cookies.get(cookie_name(services, "console"), "")
    moment = now()
    async with services.database.reading() as reading:
        found = await services.staff.sessions.find(reading, token, moment)
    if found is None:
        if request.method not in SAFE_METHODS:
            same_origin(request)
            # What they wrote is given back.
            await read_form(request)
        raise SignInNeeded("sign in first")
    someone, touch = found
    if request.method not in SAFE_METHODS:
        same_origin(request)
        given = request.headers.get("x-csrf") or field(await read_form(request), "csrf")
        if not hmac.compare_digest(given.encode(), someone.csrf.encode()):
            raise Forbidden("this form is not of this session")
    # A stream that stays open is not somebody doing something: `Sessions.seen` is for that.
    if touch and request.headers.get("accept") != "text/event-stream":
        async with services.database.writing_once() as connection:
            await services.staff.sessions.touch(connection, someone.session, moment)
    request.state.signed_in = someone
    return someone


StaffDep = Annotated[SignedIn, Depends(signed_in)]


def require(*roles: Role) -> Callable[[SignedIn], Awaitable[SignedIn]]:
    """A dependency: as ``StaffDep``, and raises Forbidden when their role is none of ``roles``."""

    async def allowed(someone: StaffDep) -> SignedIn:
        if someone.staff.role not in roles:
            raise Forbidden("this page is for others of the staff")
        return someone

    return allowed


CounselorDep = Annotated[SignedIn, Depends(require(Role.COUNSELOR, Role.SUPERVISOR))]


# ---- pages


def console_language(request: Request) -> str:
    """The language of the console's own words: the one chosen, else the browser's first of ours, else English."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    wanted = [chosen] if chosen else []
    wanted += [
        item.split(";")[0].strip().lower().split("-")[0]
        for item in request.headers.get("accept-language", "").split(",")
    ]
    return next((code for code in wanted if code in CONSOLE_LANGUAGES), "en")


def console_text(request: Request, key: str, variables: Variables | None = None) -> str:
    """A text of the console (``locales/*/console/*.ftl``) in the language of this request."""
    return get_services(request).console_texts.render(console_language(request), key, variables)


def local_path(path: str | None, otherwise: str = "/console/") -> str:
    """``path`` when it is a page of the console, else ``otherwise``: nobody is sent to a foreign site."""
    plain = path is not None and path.startswith("/console/") and path.isprintable() and "\\" not in path
    return path if path is not None and plain else otherwise


def render(
    request: Request, template: str, context: Mapping[str, object] | None = None, *, status: int = 200
) -> Response:
    """A page, with the headers that keep it private. Templates extend ``layout.html``.

    In them: ``t("key", name=value)`` says a text, ``me`` is who is signed in (None before), ``language``, ``now``, and the
    filters ``clock`` and ``day`` for times (Japan's).
    """
    language = console_language(request)
    services = get_services(request)

    def say(key: str, **variables: str | int) -> str:
        return services.console_texts.render(language, key, variables)

    shared = {
        "t": say,
        "me": getattr(request.state, "signed_in", None),
        "language": language,
        "languages": CONSOLE_LANGUAGES,
        "path": request.url.path,
        "now": now(),
        "Role": Role,
    }
    return _templates.TemplateResponse(
        request, template, {**shared, **(context or {})}, status_code=status, headers=HEADERS
    )


def back(path: str) -> Response:
    """After a form: the browser fetches ``path``, so that reloading sends nothing twice."""
    return RedirectResponse(path, status_code=303, headers={"Cache-Control": "no-store"})


def wants_page(request: Request) -> bool:
    """Whether a person waits for a page; else a script does."""
    return "text/html" in request.headers.get("accept", "")


ERROR_PAGES = (401, 403, 404, 409, 410, 413, 429)
# What somebody of the staff writes in their own words, by the names of the fields.
WRITTEN = ("text", "theirs", "note", "summary", "japanese")


def error_response(request: Request, error: TsunaguError) -> Response:
    """An expected error, as a page for people (who is not signed in is taken to the sign-in), as JSON for scripts.

    What is not there, or is not theirs to see any more, tells nothing of itself; but what they wrote into its form is given back.
    """
    headers = {"Retry-After": str(int(error.seconds) + 1)} if isinstance(error, TooFast) else {}
    if not wants_page(request):
        return JSONResponse({"error": error.text}, status_code=error.status, headers={**HEADERS, **headers})
    known = error.status if error.status in ERROR_PAGES else 400
    if written := [words for name in WRITTEN if (words := field(_own_form(request), name))]:
        return render(request, "words.html", {"status": known, "written": written}, status=error.status)
    if isinstance(error, SignInNeeded):
        query = f"?{request.url.query}" if request.url.query else ""
        way = quote(request.url.path + query, safe="") if request.method in SAFE_METHODS else ""
        return back(f"{SIGN_IN}?next={way}" if way else SIGN_IN)
    page = render(request, "error.html", {"status": known}, status=error.status)
    page.headers.update(headers)
    return page


def _own_form(request: Request) -> FormData:
    """The form that was read, when a page of ours sent it: what others write is not shown on a page of ours."""
    try:
        same_origin(request)
    except Forbidden:
        return FormData()
    form: FormData = getattr(request.state, "form", FormData())
    return form


def _clock(moment: datetime | None) -> str:
    return moment.astimezone(JAPAN).strftime("%H:%M") if moment else ""


def _day(moment: datetime | None) -> str:
    return moment.astimezone(JAPAN).strftime("%Y-%m-%d %H:%M") if moment else ""


_templates.env.filters["clock"] = _clock
_templates.env.filters["day"] = _day
