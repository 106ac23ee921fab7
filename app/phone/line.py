"""The part of LINE that the service meets, kept in memory: webhooks signed as LINE signs them, and the API we answer by."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any, Literal

import httpx2
from fastapi import APIRouter, Header, Request, Response
from fastapi.responses import JSONResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import AwareDatetime, BaseModel, Field

from app.kit.language import LANGUAGES
from app.settings import Settings

router = APIRouter()
KEPT_ENTRIES = 2000
MAX_MESSAGES = 5
# What a person can do besides writing and tapping; what they send that is no text.
Deed = Literal["text", "tap", "edit", "unsend", "follow", "unfollow", "sticker", "image", "audio", "video", "location"]
PLACE = {"title": "ここ", "address": "東京都新宿区", "latitude": 35.69, "longitude": 139.7}
MEDIA: dict[str, dict[str, Any]] = {
    "sticker": {"packageId": "446", "stickerId": "1988", "stickerResourceType": "STATIC"},
    "image": {"contentProvider": {"type": "line"}},
    "audio": {"contentProvider": {"type": "line"}, "duration": 4000},
    "video": {"contentProvider": {"type": "line"}, "duration": 4000},
    "location": PLACE,
}


def line_stand_in_settings(settings: Settings) -> dict[str, str]:
    """LINE settings for this run: an account that exists nowhere, and our own address as LINE's."""
    return {
        "line_channel_secret": secrets.token_hex(16),
        "line_channel_token": secrets.token_hex(32),
        "line_api_url": f"http://{settings.host}:{settings.port}/phone/line-api",
    }


def user_id(number: str) -> str:
    """The LINE user whose phone has this number."""
    return "U" + sha256(number.encode()).hexdigest()[:32]


class LineDeed(BaseModel):
    """What the person at the phone does."""

    number: str = Field(pattern=r"^\+?[0-9]{3,15}$")
    what: Deed = "text"
    text: str = Field("", max_length=20_000)
    """The words, or the label that was tapped."""
    payload: str = Field("", max_length=300)
    message: str = Field("", max_length=50)
    """The message edited or unsent."""
    language: Literal[LANGUAGES] | None = None  # type: ignore[valid-type]  # the thirteen, from their one list
    at: AwareDatetime | None = None


@dataclass(slots=True)
class LineAccount:
    """All LINE users of this run, what stands on their screens, and what LINE remembers."""

    settings: Settings
    entries: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    reply_tokens: dict[str, str] = field(default_factory=dict)
    """Tokens not used yet, and whose they are."""
    accepted: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """Retry keys, and what was sent under them."""
    gone: set[str] = field(default_factory=set)
    """Users who have shut us out."""
    _arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def show(self, user: str, entry: dict[str, Any]) -> None:
        """Something new on a screen."""
        entry = {"entry": secrets.token_hex(6), "at": datetime.now(UTC).isoformat(), **entry}
        self.entries = [*self.entries[-KEPT_ENTRIES:], (user, entry)]
        async with self._arrived:
            self._arrived.notify_all()

    async def watch(self, user: str) -> AsyncIterator[dict[str, Any]]:
        """What stands on a screen, and what comes to it."""
        seen: set[str] = set()
        while True:
            for owner, entry in self.entries:
                if owner == user and entry["entry"] not in seen:
                    seen.add(entry["entry"])
                    yield entry
            async with self._arrived:
                await self._arrived.wait()

    async def post(self, event: dict[str, Any]) -> int:
        """Posts one event to our own gateway, signed. Returns the status."""
        secret, _ = self.settings.line_credentials()
        body = json.dumps({"destination": "U" + "0" * 32, "events": [event]}, ensure_ascii=False).encode()
        signature = base64.b64encode(hmac.new(secret.encode(), body, sha256).digest()).decode()
        async with httpx2.AsyncClient(timeout=15) as client:
            url = self.settings.base_url + "/channels/line/receive"
            headers = {"x-line-signature": signature, "content-type": "application/json"}
            response = await client.post(url, content=body, headers=headers)
        return response.status_code

    async def sent(self, user: str, messages: list[dict[str, Any]]) -> list[dict[str, str]]:
        """Our messages arrive, unless the person shut us out. Returns what LINE's API answers."""
        made = []
        for number, message in enumerate(messages, start=1):
            identifier = str(secrets.randbelow(10**18))
            made.append({"id": identifier, "quoteToken": secrets.token_hex(8)})
            if user not in self.gone:
                items = message.get("quickReply", {}).get("items", []) if number == len(messages) else []
                quick = [item["action"] for item in items]
                await self.show(user, {"is": "service", "id": identifier, "text": message["text"], "quick": quick})
        return made


def _account(request: Request) -> LineAccount:
    account: LineAccount = request.app.state.phone.line
    return account


@router.post("/line/send")
async def send(request: Request, deed: LineDeed) -> JSONResponse:
    """Does something on a phone with LINE, as a signed webhook. Answers the event's id."""
    account, user = _account(request), user_id(deed.number)
    event = _event(account, user, deed)
    if deed.what in ("follow", "unfollow"):
        (account.gone.add if deed.what == "unfollow" else account.gone.discard)(user)
    shown = {"is": deed.what, "id": event.get("message", {}).get("id") or deed.message, "text": deed.text}
    await account.show(user, shown)
    status = await account.post(event)
    content = {"sid": event["webhookEventId"], "message": shown["id"], "status": status}
    return JSONResponse(content, status_code=200 if status < 300 else 502)


def _event(account: LineAccount, user: str, deed: LineDeed) -> dict[str, Any]:
    event: dict[str, Any] = {
        "webhookEventId": secrets.token_hex(13).upper(),
        "mode": "active",
        "timestamp": int(datetime.now(UTC).timestamp() * 1000),
        "source": {"type": "user", "userId": user},
        "deliveryContext": {"isRedelivery": False},
        "tsunagu": {"language": deed.language, "at": deed.at.isoformat() if deed.at else None},
        **_content(deed),
    }
    if deed.what not in ("unfollow", "unsend"):
        event["replyToken"] = secrets.token_hex(16)
        account.reply_tokens[event["replyToken"]] = user
    return event


def _content(deed: LineDeed) -> dict[str, Any]:
    new = str(secrets.randbelow(10**18))
    match deed.what:
        case "text":
            return {"type": "message", "message": {"type": "text", "id": new, "text": deed.text, "quoteToken": "q"}}
        case "edit":
            message = {"type": "text", "id": deed.message, "text": deed.text, "quoteToken": "q"}
            return {"type": "messageEdited", "message": message}
        case "tap":
            return {"type": "postback", "postback": {"data": deed.payload}}
        case "unsend":
            return {"type": "unsend", "unsend": {"messageId": deed.message}}
        case "follow":
            return {"type": "follow", "follow": {"isUnblocked": False}}
        case "unfollow":
            return {"type": "unfollow"}
        case kind:
            return {"type": "message", "message": {"type": kind, "id": new, **MEDIA[kind]}}


@router.get("/line/events", response_class=EventSourceResponse)
async def events(request: Request, number: str) -> AsyncIterator[ServerSentEvent]:
    """What stands on the screen of one phone, and what comes to it."""
    async for entry in _account(request).watch(user_id(number)):
        yield ServerSentEvent(data=entry, id=entry["entry"])


class _Sending(BaseModel):
    messages: list[dict[str, Any]] = Field(min_length=1, max_length=MAX_MESSAGES)


class _Reply(_Sending):
    replyToken: str  # noqa: N815  # LINE's name


class _Push(_Sending):
    to: str


class _Loading(BaseModel):
    chatId: str  # noqa: N815  # LINE's name
    loadingSeconds: int = Field(20, ge=5, le=60, multiple_of=5)  # noqa: N815  # LINE's name


Authorization = Annotated[str, Header()]


def _authorized(request: Request, header: str) -> bool:
    _, token = _account(request).settings.line_credentials()
    return secrets.compare_digest(header, f"Bearer {token}")


def _problem(status: int, message: str, **more: Any) -> JSONResponse:
    return JSONResponse({"message": message, **more}, status_code=status)


@router.post("/line-api/v2/bot/message/reply")
async def reply(request: Request, content: _Reply, authorization: Authorization = "") -> JSONResponse:
    """LINE's «send a reply message»."""
    account = _account(request)
    if not _authorized(request, authorization):
        return _problem(401, "Authentication failed")
    user = account.reply_tokens.pop(content.replyToken, None)
    if user is None:
        return _problem(400, "Invalid reply token")
    return JSONResponse({"sentMessages": await account.sent(user, content.messages)})


@router.post("/line-api/v2/bot/message/push")
async def push(
    request: Request,
    content: _Push,
    authorization: Authorization = "",
    x_line_retry_key: Annotated[str | None, Header()] = None,
) -> JSONResponse:
    """LINE's «send a push message»."""
    account = _account(request)
    if not _authorized(request, authorization):
        return _problem(401, "Authentication failed")
    if x_line_retry_key in account.accepted:
        return _problem(409, "The retry key is already accepted", sentMessages=account.accepted[x_line_retry_key])
    made = await account.sent(content.to, content.messages)
    if x_line_retry_key is not None:
        account.accepted[x_line_retry_key] = made
    return JSONResponse({"sentMessages": made})


@router.post("/line-api/v2/bot/chat/loading/start")
async def loading(request: Request, content: _Loading, authorization: Authorization = "") -> JSONResponse:
    """LINE's «display a loading animation»."""
    if not _authorized(request, authorization):
        return _problem(401, "Authentication failed")
    await _account(request).show(content.chatId, {"is": "loading", "seconds": content.loadingSeconds})
    return JSONResponse({}, status_code=202)


@router.post("/line-api/v2/bot/{group}/{identifier}/leave")
async def leave(request: Request, group: str, identifier: str, authorization: Authorization = "") -> Response:
    """LINE's «leave group chat» and «leave multi-person chat»."""
    if not _authorized(request, authorization):
        return _problem(401, "Authentication failed")
    await _account(request).show(identifier, {"is": "left", "text": group})
    return JSONResponse({})
