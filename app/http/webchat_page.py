"""The web chat's page: its texts, its headers, and the conversation as plain HTML where there is no JavaScript."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from fastapi import Request, Response
from fastapi.templating import Jinja2Templates
from markupsafe import Markup, escape

from app.channels.chat import MAX_TEXT, new_token
from app.contacts.receipts import LIFETIME
from app.conversations.transcript import Line
from app.http.site import preferred_language
from app.kit.language import ENDONYMS
from app.services import Services

STATIC = Path(__file__).parent / "static"
templates = Jinja2Templates(Path(__file__).parent / "templates")

# Where the quick exit goes: the weather, of which nobody asks why somebody looks at it. Not ours, so that the script needs
# no answer of our server, and opened by the person's own tap only.
EXIT_URL = "https://www.jma.go.jp/"

TEXT_KEYS = (
    "leave",
    "leave-keys",
    "intro",
    "you",
    "us",
    "message",
    "send",
    "lines",
    "choices",
    "writing",
    "offline",
    "online",
    "slow",
    "too-long",
    "no-files",
    "problem",
    "look",
    "language",
    "later",
    "later-help",
    "number-get",
    "number-help",
    "number-first",
    "number-have",
    "number-open",
    "number-wrong",
    "number-wait",
    "back",
    "closed",
    "unsent",
)

PRIVATE_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    # The form with which one leaves is led away.
    f"form-action 'self' {EXIT_URL}; "
    "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors "
)
# All that a browser keeps of a site; sent when the person leaves.
LEAVING_HEADERS = {"Clear-Site-Data": '"cache", "cookies", "storage"', "Cache-Control": "no-store"}


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page. ``embedded``: inside another site's page."""

    language: str
    chosen: bool = False
    """The person themself chose the language."""
    chat: str = field(default_factory=new_token)
    lines: Sequence[Line] = ()
    waiting: bool = False
    notice: str | None = None
    number: str | None = None
    draft: str = ""
    embedded: bool = False
    ended: bool = False
    """The lines are the last ones of their chat: what is written next begins another."""


def browser_language(request: Request) -> str:
    """The language that the browser asks for (our own script asks for the page's), else English."""
    return preferred_language(request.headers.get("accept-language", ""))


def page_texts(services: Services, language: str) -> dict[str, str]:
    """The texts around the conversation, by their short keys."""
    values: dict[str, str | int] = {**services.worker.turner.composer.emergency_numbers, "days": LIFETIME.days}
    texts = {key: services.catalog.render(language, f"chat-{key}", values) for key in TEXT_KEYS}
    texts["title"] = services.catalog.render(language, "site-title")
    texts["danger"] = services.catalog.render(language, "site-danger", values)
    return texts


def render_page(request: Request, services: Services, page: Page, status: int = 200) -> Response:
    """The page. Its address is always the same, whatever stands on it."""
    texts = page_texts(services, page.language)
    last = next((line for line in reversed(page.lines) if not line.own), None)
    number = services.catalog.render(page.language, "chat-number", {"number": page.number}) if page.number else None
    context = {
        "page": page,
        "texts": texts,
        "texts_json": json.dumps(texts, ensure_ascii=False).replace("<", "\\u003c"),
        "languages": ENDONYMS,
        "action": "/chat/embed" if page.embedded else "/chat",
        "exit_url": EXIT_URL,
        "max_text": MAX_TEXT,
        "police": services.worker.turner.composer.emergency_numbers["police"],
        "message": str(uuid4()),
        "breakable": breakable,
        "choices": _buttons(last) if last is not None and not page.waiting else [],
        "number": number,
    }
    sites = " ".join(services.settings.chat_embed_sites)
    ancestors = f"'self' {sites}".strip() if page.embedded else "'none'"
    headers = {**PRIVATE_HEADERS, "Content-Security-Policy": POLICY + ancestors}
    return templates.TemplateResponse(request, "chat.html", context, status_code=status, headers=headers)


def breakable(text: str) -> Markup:
    """A web address that may break behind its strokes, so that it need not break inside a word."""
    return Markup("/<wbr>").join(escape(piece) for piece in text.split("/"))  # the pieces are escaped


def _buttons(line: Line) -> list[dict[str, str]]:
    """The answers to tap: numbered, because texts tell of numbers and some people rather type them."""
    numbered = [{**choice, "digit": str(number)} for number, choice in enumerate(line.choices(), start=1)]
    return [
        {**choice, "tap": json.dumps([choice["payload"], choice["label"]], ensure_ascii=False)}
        for choice in (*numbered, *line.footer)
    ]


def shown(line: Line) -> dict[str, object]:
    """A line for the page's script."""
    return {
        "own": line.own,
        "message": line.provider_id.rpartition(":")[2] if line.own else None,
        "lang": line.language,
        "parts": [part["runs"] for part in line.parts],
        "choices": [] if line.own else _buttons(line),
        "wipes": line.wipes,
        "erased": line.erased,
    }
