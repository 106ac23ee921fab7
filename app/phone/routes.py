"""The phone's page, its Twilio API, and the view of a conversation that ``tsunagu talk`` reads."""

from __future__ import annotations

import asyncio
import re
import secrets
from base64 import b64decode
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Header, Request, Response
from fastapi.responses import FileResponse, JSONResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import AwareDatetime, BaseModel, Field

from app.kit.language import LANGUAGES
from app.phone import call, chat, exchange, line
from app.phone.reading import read_answer
from app.phone.twilio import PhoneMessage, Phones
from app.services import Services

router = APIRouter(prefix="/phone", include_in_schema=False)
router.include_router(line.router)
router.include_router(call.router)
router.include_router(exchange.router)
router.include_router(chat.router)
FOLDER = Path(__file__).parent / "static"
ANSWER_SECONDS = 30.0
Number = Annotated[str, Field(pattern=r"^\+?[0-9]{3,15}$")]


class Phone:
    """What the routes work on."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.phones = Phones(services.settings)
        self.line = line.LineAccount(services.settings)
        self.switchboard = exchange.Switchboard(services.settings)
        self.calls = call.CallBook(services.settings, self.switchboard)


class Outgoing(BaseModel):
    """A text message that the person at the phone sends."""

    number: Number
    text: str = Field(max_length=20_000)
    language: Literal[LANGUAGES] | None = None  # type: ignore[valid-type]  # the thirteen, from their one list
    """What a channel would hint."""
    at: AwareDatetime | None = None
    """Route this conversation as if it were then."""


def _phone(request: Request) -> Phone:
    phone: Phone = request.app.state.phone
    return phone


@router.get("")
async def page() -> FileResponse:
    """The page with the phone on it."""
    return FileResponse(FOLDER / "phone.html")


@router.get("/{name}.{kind}")
async def asset(name: str, kind: str) -> Response:
    """The page's scripts (one a door) and its style."""
    path = FOLDER / f"{name}.{kind}"
    if kind not in ("js", "css") or path not in set(FOLDER.iterdir()):
        return Response(status_code=404)
    return FileResponse(path)


@router.post("/sms/send")
async def send(request: Request, outgoing: Outgoing) -> JSONResponse:
    """Sends a text message from a phone to the service, as a signed webhook."""
    phone = _phone(request)
    message = await phone.phones.add(outgoing.number, outgoing.text, from_service=False)
    _, _, ours = phone.services.settings.twilio_credentials()
    fields = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "SmsMessageSid": message.sid,
        "SmsStatus": "received",
        "From": outgoing.number,
        "To": ours,
        "Body": outgoing.text,
        "NumMedia": "0",
        "NumSegments": "1",
    }
    if outgoing.language is not None:
        fields["TsunaguLanguage"] = outgoing.language
    if outgoing.at is not None:
        fields["TsunaguAt"] = outgoing.at.isoformat()
    status = await phone.phones.post("/channels/sms/receive", fields)
    return JSONResponse({"sid": message.sid, "status": status}, status_code=200 if status < 300 else 502)


@router.get("/{channel}/answer")
async def answer(request: Request, channel: str, sid: str) -> JSONResponse:
    """What was said to the message ``sid``: waits for it, up to ANSWER_SECONDS."""
    services = _phone(request).services
    deadline = asyncio.get_running_loop().time() + ANSWER_SECONDS
    while asyncio.get_running_loop().time() < deadline:
        found = await read_answer(services, sid, channel)
        if found is not None:
            return JSONResponse(found)
        await asyncio.sleep(0.03)
    return JSONResponse({"error": "no answer yet"}, status_code=504)


@router.get("/events", response_class=EventSourceResponse)
async def events(request: Request, number: Number) -> AsyncIterator[ServerSentEvent]:
    """The messages on one phone, as they arrive."""
    async for message in _phone(request).phones.watch(number):
        yield ServerSentEvent(data=_shown(message), id=message.sid)


def _shown(message: PhoneMessage) -> dict[str, Any]:
    return {"sid": message.sid, "service": message.from_service, "body": message.body, "at": message.at.isoformat()}


@router.post("/twilio/2010-04-01/Accounts/{account}/Messages.json")
async def create_message(
    request: Request,
    account: str,
    to: Annotated[str, Form(alias="To")],
    body: Annotated[str, Form(alias="Body")],
    authorization: Annotated[str, Header()],
    status_callback: Annotated[str | None, Form(alias="StatusCallback")] = None,
) -> JSONResponse:
    """Twilio's «create a message»."""
    phone = _phone(request)
    if not _authorized(authorization, phone.services):
        return JSONResponse({"code": 20003, "message": "Authenticate", "status": 401}, status_code=401)
    if not re.fullmatch(r"\+?[0-9]{3,15}", to):
        problem = {"code": 21211, "message": "Invalid 'To' Phone Number", "status": 400}
        return JSONResponse(problem, status_code=400)
    message = await phone.phones.add(to, body, from_service=True)
    if status_callback:
        phone.phones.call_back(status_callback, message.sid)
    return JSONResponse(message.as_twilio(account), status_code=201)


@router.get("/twilio/2010-04-01/Accounts/{account}/Messages.json")
async def list_messages(request: Request, account: str, authorization: Annotated[str, Header()]) -> JSONResponse:
    """Twilio's «list messages» to one number, newest first."""
    phone = _phone(request)
    if not _authorized(authorization, phone.services):
        return JSONResponse({"code": 20003, "message": "Authenticate", "status": 401}, status_code=401)
    sent = [m for m in phone.phones.on(request.query_params.get("To", "")) if m.from_service]
    since = request.query_params.get("DateSent>")
    if since:
        sent = [m for m in sent if m.at >= datetime.fromisoformat(since)]
    content = [message.as_twilio(account) for message in reversed(sent)]
    return JSONResponse({"messages": content, "next_page_uri": None, "page": 0, "page_size": 50})


def _authorized(header: str, services: Services) -> bool:
    account, token, _ = services.settings.twilio_credentials()
    expected = f"{account}:{token}".encode()
    scheme, _, given = header.partition(" ")
    return scheme.lower() == "basic" and secrets.compare_digest(b64decode(given), expected)
