"""The channel interface: what a provider's file must offer, and the words both sides use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal, Protocol, runtime_checkable
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


Kind = Literal["text", "sticker", "image", "audio", "video", "location", "file"]


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
    answered_inline: bool = False
    """Whoever received it takes the turn at once; the queue steps in only should that fail."""
    pretend_at: datetime | None = None
    """Set by the local stand-in alone: route as if it were then."""
    kind: Kind = "text"
    """What they sent; what is no text is answered kindly and asked to be put into words."""
    message_provider_id: str | None = None
    """The provider's name for the message itself, where it is another than the event's: it may be unsent or edited."""
    reply_token: str | None = None
    """What lets us answer this very message, good until ``reply_until``. Who gave it can be reached."""
    reply_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A person added us, or let us in again after they had shut us out."""

    channel: str
    provider_id: str
    address: str
    language: str | None = None
    reply_token: str | None = None
    reply_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unfollowed:
    """A person shut us out: nothing that we send reaches them."""

    channel: str
    provider_id: str
    address: str


@dataclass(frozen=True, slots=True)
class Unsent:
    """A person took a message back: its words must go."""

    channel: str
    provider_id: str
    address: str
    message_provider_id: str


@dataclass(frozen=True, slots=True)
class Edited:
    """A person wrote a message anew: ``text`` takes the place of what it said."""

    channel: str
    provider_id: str
    address: str
    message_provider_id: str
    text: str
    happened_at: datetime
    """As the provider says: of two edits that come in another order the later one counts."""
    reply_token: str | None = None
    reply_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invited:
    """We are in a group, where others read along: we leave. ``group``: «group» or «room»."""

    channel: str
    group: Literal["group", "room"]
    address: str


@dataclass(frozen=True, slots=True)
class Ignored:
    """Something that is not for us. ``reason`` is one of a few fixed words; it is counted."""

    channel: str
    reason: str


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


class CallStatus(StrEnum):
    """Where a telephone call stands, in our words."""

    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """Something happened in a telephone call: it began, a key, words, silence (none of them), it ended."""

    channel: str
    provider_id: str
    """The call's id."""
    address: str | None
    """The caller's number; None when they hide it."""
    status: CallStatus
    key: str | None = None
    """0–9, * or #; ? for anything else that a keypad gave."""
    digits: str | None = None
    """Several digits at once, where we asked for so many."""
    speech: str | None = None
    dialled: str | None = None
    """How the call that we put through ended, in the provider's words."""
    recording: str | None = None
    """The provider's id of a voice message."""
    seconds: int = 0
    """Length of the voice message."""
    error_code: str | None = None
    language: str | None = None
    pretend_at: datetime | None = None
    """As in InboundMessage: set by the local stand-in alone."""


Inbound = InboundMessage | DeliveryReport | Followed | Unfollowed | Unsent | Edited | Invited | Ignored | CallEvent


@dataclass(frozen=True, slots=True)
class Choice:
    """One numbered or tapped answer: its words in the person's language and the payload it stands for."""

    label: str
    payload: str
    digit: str | None = None
    """The number under which one of the ways that are always open is typed; None for one that is only tapped."""


@dataclass(frozen=True, slots=True)
class OutboundPart:
    """One thing said: text and, of the last question, its choices."""

    text: str
    choices: Sequence[Choice] = ()
    taps: Sequence[Choice] = ()
    """What to tap instead, where the choices are more than fit at once: some of them, and a way to the others."""


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """All that is said in one turn, in order."""

    id: UUID
    address: str
    parts: Sequence[OutboundPart]
    footer: Sequence[Choice] = field(default=())
    """Ways that are always open: a person, another language."""
    reply_token: str | None = None
    """Lets us answer the person's own message, until ``reply_until``."""
    reply_until: datetime | None = None


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
    tells_blocked: bool = True
    """True when the provider refuses what we send to someone who shut us out; False when it takes it and says nothing."""
    fetched: bool = False
    """True when the person fetches what we say; their address, made for one chat, must stay until they have."""


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


@runtime_checkable
class ShowsWorking(Protocol):
    """A channel that can show the person that an answer is being made."""

    async def show_working(self, address: str) -> None:
        """Shows it for a few seconds, or until something is said. Raises SendError."""


@runtime_checkable
class Leaves(Protocol):
    """A channel on which others can put us into a group."""

    async def leave(self, invited: Invited) -> None:
        """Leaves the group. Raises SendError."""
