"""The web chat without JavaScript: every button posts a form to the page's own address, and the page comes back.

The token travels in the forms; a form that is sent again (the browser's reload) changes nothing, because the message's
id is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fastapi import APIRouter, Request, Response

from app.channels.base import InboundMessage, RawRequest
from app.channels.chat import TOKEN, form_fields, is_form, new_token, provider_id
from app.conversations.interpret import SET_LANGUAGE
from app.errors import ChatMoved, TooFast, TsunaguError
from app.http.webchat_desk import ChatDesk, DeskDep, own_message
from app.http.webchat_page import Page, browser_language, page_texts, render_page
from app.http.webhooks import read_request
from app.kit.language import ENDONYMS, LANGUAGES

router = APIRouter(prefix="/chat", include_in_schema=False)
# The text that says what was wrong, by the error's status.
NOTICES = {429: "slow", 413: "too-long", 410: "closed", 415: "no-files"}


@router.post("")
async def plain_chat(request: Request, desk: DeskDep) -> Response:
    """The page's forms, without script."""
    return await _answer(request, desk, embedded=False)


@router.post("/embed")
async def plain_embedded(request: Request, desk: DeskDep) -> Response:
    """The same in a frame."""
    return await _answer(request, desk, embedded=True)


async def _answer(request: Request, desk: ChatDesk, *, embedded: bool) -> Response:
    page = Page(language=browser_language(request), embedded=embedded)
    fields: dict[str, str] = {}
    status = 200
    try:
        raw = await read_request(request, desk.services)
        fields = form_fields(raw.body) if is_form(raw) else {}
        page = _read(page, fields)
        page = await _act(desk, raw, fields, page)
    except TsunaguError as error:
        status = error.status
        if isinstance(error, ChatMoved):
            page = replace(page, chat=new_token())
        page = await _refused(desk, page, fields, NOTICES.get(status, "problem"))
    return render_page(request, desk.services, await _with_lines(desk, page), status)


async def _refused(desk: ChatDesk, page: Page, fields: Mapping[str, str], notice: str) -> Page:
    """Says why, and gives back what was written, unless it had been kept: the browser may send an old form again."""
    texts = page_texts(desk.services, page.language)
    written = fields.get("text", "").strip()
    if not written or await desk.kept(provider_id(fields.get("chat", ""), fields.get("message", ""))):
        return replace(page, notice=texts[notice])
    said = [texts[notice], *([texts["unsent"]] if notice == "closed" else [])]
    return replace(page, notice=" ".join(said), draft=fields["text"])


def _read(page: Page, fields: Mapping[str, str]) -> Page:
    """Token and language, as the form has them."""
    language = fields.get("set-language") or fields.get("language", "")
    chosen = language in LANGUAGES
    token = fields.get("chat", "")
    return replace(
        page,
        language=language if chosen else page.language,
        chosen=chosen,
        chat=token if TOKEN.fullmatch(token) else page.chat,
    )


async def _act(desk: ChatDesk, raw: RawRequest, fields: Mapping[str, str], page: Page) -> Page:
    """Does what the pressed button says. Raises what ``ChatDesk.receive`` raises."""
    texts = page_texts(desk.services, page.language)
    if "number" in fields:
        number = await desk.issue(page.chat)
        return replace(page, number=number, notice=None if number else texts["number-first"])
    if fields.get("receipt"):
        return await _come_back(desk, fields["receipt"], page)
    message: InboundMessage | None = None
    if "set-language" in fields:
        if fields.get("began"):
            message = own_message(page.chat, set_language(page.language), ENDONYMS[page.language])
            await desk.keep(message, began=True)
    elif "tap" in fields or fields.get("text", "").strip():
        message = await desk.receive(raw, began="began" in fields)
    if message is not None:
        await desk.wait(message)
    return page


async def _come_back(desk: ChatDesk, typed: str, page: Page) -> Page:
    texts = page_texts(desk.services, page.language)
    try:
        opened = await desk.redeem(typed)
    except TooFast:
        return replace(page, notice=texts["number-wait"])
    if opened is None:
        return replace(page, notice=texts["number-wrong"])
    await desk.wait(opened)
    return replace(page, chat=opened.address, notice=texts["back"])


def set_language(language: str) -> str:
    """The payload of the language menu's entry."""
    return f'{SET_LANGUAGE}{{"language": "{language}"}}'


async def _with_lines(desk: ChatDesk, page: Page) -> Page:
    """The page with its lines; after the last word to someone who had all erased, with a fresh token."""
    contact = await desk.find(page.chat)
    if contact is None:
        return page
    lines = await desk.lines(contact, page.chat, None) or []
    page = replace(page, lines=lines, waiting=bool(lines) and lines[-1].own)
    return replace(page, chat=new_token(), ended=True) if lines and lines[-1].erased else page
