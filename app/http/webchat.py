"""The web chat: the page at /chat, its messages, and the stream of its lines.

The page knows no account and no cookie: it holds a token, for as long as its tab is open. Everything works with plain
forms too (webchat_forms.py); the script only makes it quicker.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import FileResponse, JSONResponse, RedirectResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, Field

from app.channels.base import RawRequest
from app.channels.chat import is_form, token_of, topic
from app.errors import ChatMoved, RequestMalformed, TooFast
from app.http.services import ServicesDep
from app.http.webchat_desk import DeskDep
from app.http.webchat_page import (
    EXIT_URL,
    LEAVING_HEADERS,
    PRIVATE_HEADERS,
    STATIC,
    Page,
    browser_language,
    page_texts,
    render_page,
    shown,
)
from app.http.webhooks import read_request
from app.kit.language import LANGUAGES

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/chat", tags=["public"])

# Signals may be lost, so the stream looks by itself this often.
LOOK_SECONDS = 10.0
PAGE: dict[int | str, dict[str, object]] = {200: {"content": {"text/html": {}}}}
REFUSALS: dict[int | str, dict[str, object]] = {
    400: {"description": "The message is malformed."},
    403: {"description": "The chat's token is missing or malformed."},
    410: {"description": "The chat goes on elsewhere: somebody came back to it with its number."},
    413: {"description": "The text is too long."},
    415: {"description": "A file; only words are taken."},
    429: {"description": "More than anybody writes; Retry-After says how long to wait, `text` whom to call in danger."},
}


class Return(BaseModel):
    """Coming back with a number."""

    number: str = Field(max_length=40)


@router.get("", response_class=Response, responses=PAGE)
async def chat_page(request: Request, services: ServicesDep) -> Response:
    """The page of the web chat."""
    return render_page(request, services, Page(language=browser_language(request)))


@router.get("/embed", response_class=Response, responses=PAGE)
async def embedded_page(request: Request, services: ServicesDep) -> Response:
    """The same for another site's page, in a frame (TSUNAGU_CHAT_EMBED)."""
    return render_page(request, services, Page(language=browser_language(request), embedded=True))


@router.get("/chat.{kind}", include_in_schema=False)
async def asset(kind: str) -> Response:
    """The page's script and style."""
    if kind not in ("js", "css"):
        return Response(status_code=404)
    return FileResponse(STATIC / f"chat.{kind}", headers=PRIVATE_HEADERS)


@router.get("/texts")
async def texts(services: ServicesDep, language: str) -> JSONResponse:
    """What stands around the conversation, in a language."""
    if language not in LANGUAGES:
        raise RequestMalformed("language: none of ours")
    return JSONResponse(page_texts(services, language), headers=PRIVATE_HEADERS)


@router.post("/messages", status_code=202, responses=REFUSALS)
async def post_message(request: Request, desk: DeskDep) -> Response:
    """A line of the person: JSON {id, text, payload, language}, with the chat's token as bearer. 202 once it is kept."""
    raw = await read_request(request, desk.services)
    try:
        message = await desk.receive(raw, began="last-event-id" in raw.headers)
    except TooFast as error:
        content = {"error": error.text, "text": page_texts(desk.services, browser_language(request))["slow"]}
        return JSONResponse(content, 429, {"Retry-After": str(int(error.seconds) + 1)})
    return JSONResponse({"id": message.provider_id}, 202, PRIVATE_HEADERS)


@dataclass(frozen=True, slots=True)
class Stream:
    """Who asks for lines: the address, its contact where it is known already, and the last line they have."""

    address: str
    contact: UUID | None
    after: UUID | None


async def open_stream(request: Request, desk: DeskDep) -> Stream:
    """Checks the token before the stream begins. Raises SignatureInvalid, ChatMoved, TooFast."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    address = token_of(RawRequest(str(request.url), headers, b""))
    desk.limits.check_streams(address, desk.client)
    contact = await desk.find(address)
    last = headers.get("last-event-id")
    if last is None:
        return Stream(address, contact, None)
    if contact is None:
        raise ChatMoved("this chat goes on elsewhere")
    try:
        return Stream(address, contact, UUID(last))
    except ValueError:
        return Stream(address, contact, None)


@router.get("/events", response_class=EventSourceResponse, responses=REFUSALS)
async def events(desk: DeskDep, stream: Annotated[Stream, Depends(open_stream)]) -> AsyncIterator[ServerSentEvent]:
    """The lines behind Last-Event-ID, and further ones as they come; «closed» when the chat goes on elsewhere."""
    contact, after = stream.contact, stream.after
    counted = desk.limits.streaming(stream.address, desk.client)
    with counted, desk.services.signals.subscribe(topic(stream.address)) as news:
        while True:
            news.clear()
            contact = contact or await desk.find(stream.address)
            lines = await desk.lines(contact, stream.address, after) if contact is not None else []
            if lines is None:
                yield ServerSentEvent(event="closed", data={})
                return
            for line in lines:
                after = line.id
                yield ServerSentEvent(data=shown(line), id=str(line.id))
            with suppress(TimeoutError):
                await asyncio.wait_for(news.wait(), LOOK_SECONDS)


@router.post("/receipt", responses={409: {"description": "Nothing was written yet."}})
async def give_receipt(request: Request, desk: DeskDep) -> JSONResponse:
    """A number to come back with: {number, text}."""
    raw = await read_request(request, desk.services)
    number = await desk.issue(token_of(raw))
    if number is None:
        return JSONResponse({"error": "nothing was written yet"}, 409, PRIVATE_HEADERS)
    text = desk.services.catalog.render(browser_language(request), "chat-number", {"number": number})
    return JSONResponse({"number": number, "text": text}, headers=PRIVATE_HEADERS)


@router.post("/return", responses={404: {"description": "No chat has this number."}, 429: REFUSALS[429]})
async def come_back(asked: Return, desk: DeskDep) -> JSONResponse:
    """Opens the chat that has this number: {chat}, its new token."""
    opened = await desk.redeem(asked.number)
    if opened is None:
        return JSONResponse({"error": "no chat has this number"}, 404, PRIVATE_HEADERS)
    return JSONResponse({"chat": opened.address}, headers=PRIVATE_HEADERS)


@router.post("/leave", status_code=204, responses={303: {"description": "To a form: leads away."}})
async def leave(request: Request, desk: DeskDep) -> Response:
    """Has the browser forget all it keeps of us. The page's script does not wait for this; its form is led away."""
    try:
        raw = await read_request(request, desk.services)
        if not is_form(raw):
            return Response(status_code=204, headers=LEAVING_HEADERS)
        await desk.leave(token_of(raw))
    except Exception:
        # Whoever leaves must not be kept here by our troubles.
        logger.exception("a chat that was left could not be closed")
    return RedirectResponse(EXIT_URL, 303, LEAVING_HEADERS)
