"""The public page: how to reach us, in thirteen languages. Neutral: anyone may see it."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.templating import Jinja2Templates

from app.http.services import ServicesDep
from app.kit.language import ENDONYMS, LANGUAGES

router = APIRouter(tags=["public"])
templates = Jinja2Templates(Path(__file__).parent / "templates")

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def preferred_language(header: str) -> str:
    """The first of our languages that a browser asks for, else English."""
    for item in header.split(","):
        code = item.split(";")[0].strip().lower().split("-")[0]
        code = {"fil": "tl", "in": "id"}.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


@router.get("/", response_class=Response, responses={200: {"content": {"text/html": {}}}})
async def front_page(request: Request, services: ServicesDep, lang: str | None = None) -> Response:
    """The public page in the language asked for (``?lang=``), else the browser's."""
    language = lang if lang in LANGUAGES else preferred_language(request.headers.get("accept-language", ""))
    catalog = services.catalog
    number = services.settings.twilio_number
    texts = {
        key: catalog.render(language, f"site-{key}", services.worker.turner.composer.emergency_numbers)
        for key in ("title", "lead", "danger", "private", "code")
    }
    texts["reach"] = (
        catalog.render(language, "site-text-us", {"number": number})
        if number
        else catalog.render(language, "site-no-number")
    )
    texts["open"] = catalog.render(language, "chat-open")
    context = {"language": language, "languages": ENDONYMS, "texts": texts}
    return templates.TemplateResponse(request, "front.html", context, headers=SECURITY_HEADERS)
