"""The web chat: a page of our own. What others call the provider is here the page, and whoever holds its token writes.

A message (JSON, or a form where there is no JavaScript):
  Authorization: Bearer <token>     {"id": "5f0c…", "text": "hello", "payload": "/answer{…}", "language": "vi"}
  chat=<token>&message=5f0c…&text=hello   or   tap=["/answer{…}", "Yes"]
The token is the chat's address: 32 random bytes that the page keeps for as long as its tab is open. ``id`` is made by the
page, so that a line sent twice is kept once. Nothing is sent to a person: their page is told that there is something to
fetch.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from hashlib import sha256
from typing import Annotated, ClassVar, Literal
from urllib.parse import parse_qs

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from app.channels.base import (
    Capabilities,
    Inbound,
    InboundMessage,
    OutboundMessage,
    RawRequest,
    RawResponse,
    SendReceipt,
)
from app.errors import BodyTooLarge, MediaRefused, RequestMalformed, SignatureInvalid
from app.kit.language import LANGUAGES

KIND = "chat"
MAX_TEXT = 4000
TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
# As the settings of text messages: a form of this page has few fields.
MAX_FIELDS = 20


class _Posted(BaseModel):
    """A message as the page posts it."""

    model_config = ConfigDict(extra="forbid")

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{8,64}$")]
    text: str = ""
    payload: Annotated[str, Field(pattern=r"^/[ -~]{1,200}$")] | None = None
    language: Literal[LANGUAGES] | None = None  # type: ignore[valid-type]  # the thirteen, from their one list
    at: AwareDatetime | None = None


def new_token() -> str:
    """A fresh address."""
    return secrets.token_urlsafe(32)


def topic(address: str) -> str:
    """The name under which a chat's news are signalled: tells nothing of its address."""
    return "chat-" + sha256(address.encode()).hexdigest()[:24]


def form_fields(body: bytes) -> dict[str, str]:
    """The first value of each field of a form. Raises RequestMalformed."""
    try:
        fields = parse_qs(body.decode(), keep_blank_values=True, strict_parsing=bool(body), max_num_fields=MAX_FIELDS)
    except ValueError:
        raise RequestMalformed("the body is no form") from None
    return {name: values[0] for name, values in fields.items()}


def token_of(request: RawRequest) -> str:
    """The chat's token, from the header or the form. Raises SignatureInvalid."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        token = form_fields(request.body).get("chat", "") if is_form(request) else ""
    if not TOKEN.fullmatch(token):
        raise SignatureInvalid("the chat's token is missing or malformed")
    return token


def is_form(request: RawRequest) -> bool:
    """Whether the page posted a form. Raises MediaRefused when it brings a file."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind.startswith(("multipart/", "image/", "audio/", "video/", "application/octet-stream")):
        raise MediaRefused("the web chat takes words, no files")
    return kind == "application/x-www-form-urlencoded"


class WebChat:
    """Our own page as a channel. ``signal``: tells all gateways that a chat has news."""

    kind: ClassVar[str] = KIND
    capabilities: ClassVar[Capabilities] = Capabilities(max_text=100_000, max_choices=99, taps=True, fetched=True)

    def __init__(self, signal: Callable[[str], Awaitable[None]], *, stand_in: bool = False) -> None:
        self._signal = signal
        self._stand_in = stand_in

    def verify(self, request: RawRequest) -> None:
        """Raises SignatureInvalid unless the request brings a token."""
        token_of(request)

    def parse(self, request: RawRequest) -> list[Inbound]:
        """The one message. Raises RequestMalformed, BodyTooLarge, MediaRefused."""
        content = _from_form(form_fields(request.body)) if is_form(request) else request.body
        try:
            posted = _Posted.model_validate_json(content)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            raise RequestMalformed(f"{'.'.join(map(str, first['loc'])) or 'body'}: {first['msg']}") from None
        if len(posted.text) > MAX_TEXT:
            raise BodyTooLarge(f"text: at most {MAX_TEXT} characters")
        address = token_of(request)
        return [
            InboundMessage(
                channel=self.kind,
                provider_id=provider_id(address, posted.id),
                address=address,
                text=posted.text,
                payload=posted.payload,
                language=posted.language,
                pretend_at=self._pretended(posted),
            )
        ]

    def _pretended(self, posted: _Posted) -> datetime | None:
        return posted.at if self._stand_in else None

    def acknowledge(self, inbound: list[Inbound]) -> RawResponse:  # noqa: ARG002  # as the interface
        """The page is told that the message is kept."""
        return RawResponse(202, "application/json", "{}")

    async def send(self, message: OutboundMessage) -> SendReceipt:
        """Tells the page to fetch: the message is in the database already."""
        await self._signal(topic(message.address))
        return SendReceipt(provider_id=f"out:{message.id}")

    async def find_sent(self, message: OutboundMessage, since: datetime) -> SendReceipt | None:  # noqa: ARG002
        """None: a hint may be given twice."""
        return None

    async def close(self) -> None:
        """Nothing to give back."""


def provider_id(address: str, message: str) -> str:
    """Unique on the channel even when two pages choose the same ``message``."""
    return f"{topic(address)}:{message}"


def own_id(provider_id: str) -> str:
    """The page's own name for a message."""
    return provider_id.rpartition(":")[2]


def _from_form(fields: dict[str, str]) -> bytes:
    content: dict[str, str] = {"id": fields.get("message", ""), "text": fields.get("text", "")}
    if fields.get("language"):
        content["language"] = fields["language"]
    if "tap" in fields:
        try:
            content["payload"], content["text"] = json.loads(fields["tap"])
        except (ValueError, TypeError):
            raise RequestMalformed("tap: must be a payload and its label") from None
    return json.dumps(content).encode()
