"""The web chat: the page at /chat, its messages, and the stream of its lines.

The page knows no account and no cookie: it holds a token, for as long as its tab is open. Everything works with plain
forms too; the script only makes it quicker.
"""

from __future__ import annotations

import asyncio
import unicodedata
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import FileResponse, JSONResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, Field

from app.channels.base import InboundMessage, RawRequest
from app.channels.chat import KIND, TOKEN, form_fields, is_form, new_token, provider_id, token_of, topic
from app.contacts.receipts import DIGITS
from app.conversations.interpret import REPEAT, SET_LANGUAGE
from app.conversations.transcript import Standing
from app.errors import ChatMoved, MediaRefused, RequestMalformed, SignatureInvalid, TooFast, TsunaguError
from app.http.limits import Buckets
from app.http.metrics import INBOUND, REFUSED
from app.http.services import ServicesDep
from app.http.site import preferred_language
from app.http.webchat_page import LEAVING_HEADERS, PRIVATE_HEADERS, STATIC, Page, page_texts, render_page, shown
from app.http.webhooks import read_request
from app.kit.language import ENDONYMS, LANGUAGES
from app.services import Services

router = APIRouter(prefix="/chat", tags=["public"])

# Signals may be lost, so the stream looks by itself this often.
LOOK_SECONDS = 10.0
# A page without script waits so long for its answer before it offers to look again.
FORM_SECONDS = 10.0
STREAMS = 4
ALL = "all"


@dataclass(slots=True)
class Limits:
    """Who may do how much. A chat that floods is slowed, for itself alone."""

    messages: Buckets = field(default_factory=lambda: Buckets(burst=12, seconds=3))
    # Guessing: 30 wrong numbers, then one a minute, for everybody together; there are a hundred million numbers.
    guesses: Buckets = field(default_factory=lambda: Buckets(burst=30, seconds=60))
    streams: Counter[str] = field(default_factory=Counter)


class Return(BaseModel):
    """Coming back with a receipt."""

    number: str = Field(max_length=40)


def get_limits(request: Request) -> Limits:
    """What this process remembers."""
    limits: Limits = request.app.state.chat_limits
    return limits


LimitsDep = Annotated[Limits, Depends(get_limits)]


@router.get("", response_class=Response, responses={200: {"content": {"text/html": {}}}})
async def chat_page(request: Request, services: ServicesDep) -> Response:
    """The page of the web chat."""
    return render_page(request, services, Page(language=_browser_language(request)))


@router.get("/embed", response_class=Response, responses={200: {"content": {"text/html": {}}}})
async def embedded_page(request: Request, services: ServicesDep) -> Response:
    """The same for another site's page, in a frame (TSUNAGU_CHAT_EMBED_SITES)."""
    return render_page(request, services, Page(language=_browser_language(request), embedded=True))


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


@router.post("/messages", status_code=202)
async def post_message(request: Request, services: ServicesDep, limits: LimitsDep) -> Response:
    """A line of the person: JSON {id, text, payload, language}, with the chat's token as bearer. 202 once it is kept."""
    raw = await read_request(request, services)
    try:
        message = await _receive(services, limits, raw, began="last-event-id" in raw.headers)
    except TooFast as error:
        language = preferred_language(raw.headers.get("accept-language", ""))
        content = {"error": error.text, "text": page_texts(services, language)["slow"]}
        return JSONResponse(content, 429, {"Retry-After": str(int(error.seconds) + 1)})
    return JSONResponse({"id": message.provider_id}, 202, PRIVATE_HEADERS)


async def _receive(services: Services, limits: Limits, raw: RawRequest, *, began: bool) -> InboundMessage:
    """Keeps a line. ``began``: the page has seen lines, so that an address we do not know was erased or moved.

    Raises SignatureInvalid, RequestMalformed, BodyTooLarge, MediaRefused, TooFast, ChatMoved.
    """
    channel = services.channels.get(KIND)
    try:
        channel.verify(raw)
    except SignatureInvalid:
        REFUSED.labels(channel=KIND).inc()
        raise
    message = channel.parse(raw)[0]
    assert isinstance(message, InboundMessage)
    await _keep(services, limits, message, began=began)
    return message


async def _keep(services: Services, limits: Limits, message: InboundMessage, *, began: bool) -> None:
    if began:
        async with services.database.reading() as connection:
            if await services.transcript.find_contact(connection, message.address) is None:
                raise ChatMoved("this chat was erased, or goes on elsewhere")
    seconds = limits.messages.take(topic(message.address))
    if seconds:
        raise TooFast("too many messages at once", seconds)
    async with services.database.writing() as connection:
        fresh = await services.receiver.receive(connection, message)
    INBOUND.labels(channel=KIND, kind=type(message).__name__, fresh=str(fresh).lower()).inc()


@dataclass(frozen=True, slots=True)
class Stream:
    """Who asks for lines: the address, and the last line they have."""

    address: str
    after: UUID | None


async def open_stream(request: Request, services: ServicesDep, limits: LimitsDep) -> Stream:
    """Checks the token before the stream begins. Raises SignatureInvalid, ChatMoved, TooFast."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    address = token_of(RawRequest(str(request.url), headers, b""))
    if limits.streams[address] >= STREAMS:
        raise TooFast("this chat is open in many tabs", LOOK_SECONDS)
    if "last-event-id" not in headers:
        return Stream(address, None)
    async with services.database.reading() as connection:
        if await services.transcript.find_contact(connection, address) is None:
            raise ChatMoved("this chat was erased, or goes on elsewhere")
    try:
        return Stream(address, UUID(headers["last-event-id"]))
    except ValueError:
        return Stream(address, None)


@router.get("/events", response_class=EventSourceResponse)
async def events(
    request: Request, services: ServicesDep, limits: LimitsDep, stream: Annotated[Stream, Depends(open_stream)]
) -> AsyncIterator[ServerSentEvent]:
    """The lines behind Last-Event-ID, and further ones as they come; «closed» when the chat was erased or moved."""
    contact: UUID | None = None
    after = stream.after
    limits.streams[stream.address] += 1
    try:
        with services.signals.subscribe(topic(stream.address)) as news:
            while True:
                news.clear()
                standing, lines = Standing.HELD, []
                async with services.database.reading() as connection:
                    if contact is None:
                        found = await services.transcript.find_contact(connection, stream.address)
                        contact = found[0] if found is not None else None
                    if contact is not None:
                        standing = await services.transcript.standing(connection, contact, stream.address)
                        if standing is not Standing.MOVED:
                            lines = await services.transcript.lines(connection, contact, after)
                for line in lines:
                    after = line.id
                    yield ServerSentEvent(data=shown(line), id=str(line.id))
                if standing is not Standing.HELD:
                    yield ServerSentEvent(event="closed", data={})
                    return
                with suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), LOOK_SECONDS)
    finally:
        limits.streams[stream.address] -= 1
        if not limits.streams[stream.address]:
            del limits.streams[stream.address]


@router.post("/receipt")
async def give_receipt(request: Request, services: ServicesDep) -> JSONResponse:
    """A number to come back with: {number, text}. 409 when nothing was written yet."""
    raw = await read_request(request, services)
    number = await _issue(services, token_of(raw))
    if number is None:
        return JSONResponse({"error": "nothing was written yet"}, 409, PRIVATE_HEADERS)
    language = request.query_params.get("language", "")
    text = services.catalog.render(language if language in LANGUAGES else "en", "chat-number", {"number": number})
    return JSONResponse({"number": number, "text": text}, headers=PRIVATE_HEADERS)


async def _issue(services: Services, address: str) -> str | None:
    """The number as it is shown, in two groups."""
    async with services.database.writing() as connection:
        number = await services.receipts.issue(connection, address)
    return f"{number[:4]} {number[4:]}" if number is not None else None


@router.post("/return")
async def come_back(asked: Return, services: ServicesDep, limits: LimitsDep) -> JSONResponse:
    """Opens the chat that has this number: {chat}, its new token. 404 when none has; 429 when too many were tried."""
    address = await _redeem(services, limits, asked.number)
    if address is None:
        return JSONResponse({"error": "no chat has this number"}, 404, PRIVATE_HEADERS)
    return JSONResponse({"chat": address}, headers=PRIVATE_HEADERS)


async def _redeem(services: Services, limits: Limits, typed: str) -> str | None:
    """The chat's new address, or None. Raises TooFast when too many wrong numbers were tried."""
    seconds = limits.guesses.wait(ALL)
    if seconds:
        raise TooFast("too many numbers were tried", seconds)
    number = "".join(str(unicodedata.digit(c)) for c in typed if c.isdigit())
    address = new_token()
    moved = None
    if len(number) == DIGITS:
        async with services.database.writing() as connection:
            moved = await services.receipts.redeem(connection, number, address)
            if moved is not None:
                # The open question comes again: nothing from before is shown.
                await services.receiver.receive(connection, _own_message(address, REPEAT, ""))
    if moved is None:
        limits.guesses.take(ALL)
        return None
    if moved.left is not None:
        await services.signals.publish(topic(moved.left))
    return address


def _own_message(address: str, payload: str, text: str) -> InboundMessage:
    return InboundMessage(KIND, provider_id(address, str(uuid4())), address, text, payload=payload)


@router.post("/leave", status_code=204)
async def leave() -> Response:
    """Has the browser forget all it keeps of us. The page does not wait for this."""
    return Response(status_code=204, headers=LEAVING_HEADERS)


@router.post("", include_in_schema=False)
async def plain_chat(request: Request, services: ServicesDep, limits: LimitsDep) -> Response:
    """The page's forms, without script."""
    return await _plain(request, services, limits, embedded=False)


@router.post("/embed", include_in_schema=False)
async def plain_embedded(request: Request, services: ServicesDep, limits: LimitsDep) -> Response:
    """The same in a frame."""
    return await _plain(request, services, limits, embedded=True)


async def _plain(request: Request, services: Services, limits: Limits, *, embedded: bool) -> Response:
    raw = await read_request(request, services)
    page = Page(language=_browser_language(request), embedded=embedded)
    try:
        fields = form_fields(raw.body) if is_form(raw) else {}
    except MediaRefused as error:
        page = replace(page, notice=page_texts(services, page.language)["no-files"])
        return render_page(request, services, page, error.status)
    language = fields.get("set-language") or fields.get("language", "")
    page = replace(
        page,
        language=language if language in LANGUAGES else page.language,
        chosen=language in LANGUAGES,
        chat=fields["chat"] if TOKEN.fullmatch(fields.get("chat", "")) else page.chat,
    )
    texts = page_texts(services, page.language)
    status = 200
    try:
        page = await _act(services, limits, raw, fields, page)
    except TsunaguError as error:
        status = error.status
        notices = {429: "slow", 413: "too-long", 410: "closed"}
        if isinstance(error, ChatMoved):
            page = replace(page, chat=new_token())
        page = replace(page, notice=texts[notices.get(status, "problem")], draft=fields.get("text", ""))
    return render_page(request, services, await _with_lines(services, page), status)


async def _act(services: Services, limits: Limits, raw: RawRequest, fields: dict[str, str], page: Page) -> Page:
    """Does what the pressed button says."""
    texts = page_texts(services, page.language)
    if "number" in fields:
        number = await _issue(services, page.chat)
        return replace(page, number=number, notice=None if number else texts["number-first"])
    if fields.get("receipt"):
        try:
            address = await _redeem(services, limits, fields["receipt"])
        except TooFast:
            return replace(page, notice=texts["number-wait"])
        if address is None:
            return replace(page, notice=texts["number-wrong"])
        await _wait(services, address, None)
        return replace(page, chat=address, notice=texts["back"])
    if "set-language" in fields:
        if fields.get("began") and page.chosen:
            message = _own_message(page.chat, set_language(page.language), ENDONYMS[page.language])
            await _keep(services, limits, message, began=True)
            await _wait(services, page.chat, message.provider_id)
        return page
    if "tap" in fields or fields.get("text", "").strip():
        received = await _receive(services, limits, raw, began="began" in fields)
        await _wait(services, page.chat, received.provider_id)
    return page


def set_language(language: str) -> str:
    """The payload of the language menu's entry."""
    return f'{SET_LANGUAGE}{{"language": "{language}"}}'


async def _wait(services: Services, address: str, message: str | None) -> None:
    """Until the message has its answer (without one: until there is a line), FORM_SECONDS at most."""
    with suppress(TimeoutError), services.signals.subscribe(topic(address)) as news:
        async with asyncio.timeout(FORM_SECONDS):
            while True:
                news.clear()
                async with services.database.reading() as connection:
                    if message is not None:
                        waits = await services.transcript.waits(connection, message)
                    else:
                        found = await services.transcript.find_contact(connection, address)
                        waits = found is None or not await services.transcript.lines(connection, found[0], None)
                if not waits:
                    return
                with suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), 1.0)


async def _with_lines(services: Services, page: Page) -> Page:
    async with services.database.reading() as connection:
        found = await services.transcript.find_contact(connection, page.chat)
        if found is None:
            return page
        lines = await services.transcript.lines(connection, found[0], None)
    return replace(page, lines=lines, waiting=bool(lines) and lines[-1].own)


def _browser_language(request: Request) -> str:
    return preferred_language(request.headers.get("accept-language", ""))

