"""The channel interface: what a provider's file must offer, and the words both sides use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A provider's request exactly as it came.

    ``url``: the public address the provider called, with the raw path and query. ``headers``: names in lower case.
    """

    url: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class RawResponse:
    """What the provider is answered."""

    status: int
    media_type: str
    body: str


class OptOut(StrEnum):
    """The provider tells that it has itself answered one of its keywords (Twilio's OptOutType)."""

    STOP = "stop"
    START = "start"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """A person wrote. ``provider_id`` is unique on the channel; ``text`` may be empty when they sent only media."""

    channel: str
    provider_id: str
    address: str
    text: str
    media: int = 0
    payload: str | None = None
    """What a tapped answer stands for; ``text`` is then its label."""
    opt_out: OptOut | None = None
    language: str | None = None
    """A language the channel gives as a hint (a profile's): used only where the text itself does not tell."""
    pretend_at: datetime | None = None
    """Set by the local stand-in alone: route as if it were then."""


class Delivery(StrEnum):
    """States of a message on its way, in our words."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """The provider reports about one of our messages; ``message`` is our own id when the report carries it."""

    channel: str
    provider_id: str
    status: Delivery
    message: UUID | None = None
    error_code: str | None = None
    address_blocked: bool = False
    """The person's carrier or provider refuses everything we send them."""


Inbound = InboundMessage | DeliveryReport


@dataclass(frozen=True, slots=True)
class Choice:
    """One numbered or tapped answer: its words in the person's language and the payload it stands for."""

    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class OutboundPart:
    """One thing said: text and, of the last question, its choices."""

    text: str
    choices: Sequence[Choice] = ()


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """All that is said in one turn, in order."""

    id: UUID
    address: str
    parts: Sequence[OutboundPart]
    footer: Sequence[Choice] = field(default=())
    """Ways that are always open: a person, another language."""


@dataclass(frozen=True, slots=True)
class SendReceipt:
    """The provider took the message. ``segments``: how many pieces it is billed as, where that is a thing."""

    provider_id: str
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can carry."""

    max_text: int
    """Characters of one message."""
    max_choices: int
    """Answers that fit under one question."""
    taps: bool
    """True when answers are tapped instead of typed as numbers."""


class Channel(Protocol):
    """A provider. ``verify`` and ``parse`` are functions of bytes: no session, no network."""

    kind: ClassVar[str]
    capabilities: ClassVar[Capabilities]

    def verify(self, request: RawRequest) -> None:
        """Raises SignatureInvalid unless the provider itself sent this."""

    def parse(self, request: RawRequest) -> list[Inbound]:
        """What happened, in our words. Raises RequestMalformed."""

    def acknowledge(self, inbound: list[Inbound]) -> RawResponse:
        """The answer to the webhook, after everything is committed."""

    async def send(self, message: OutboundMessage) -> SendReceipt:
        """Sends. Raises SendError, which says whether trying again can help."""

    async def find_sent(self, message: OutboundMessage, since: datetime) -> SendReceipt | None:
        """Whether the provider already took this message (after a crash between its answer and our commit)."""

    async def close(self) -> None:
        """Gives connections back."""
