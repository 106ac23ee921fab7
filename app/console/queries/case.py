"""What there is to know of one conversation, as the console shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.console.queries.opened import Understood
from app.conversations.records import InboundBody, OutboundBody
from app.handoffs.hours import SafeHours, may_write
from app.handoffs.people import TELEPHONE
from app.kit.crypto import ConversationKey


@dataclass(frozen=True, slots=True)
class Case:
    """How a conversation stands. ``key`` opens its texts; it never leaves the server."""

    id: UUID
    channel: str
    language: str
    """The person's; until it is known the one in which we would speak."""
    known_language: bool
    key: ConversationKey
    wrapped_key: bytes
    """As stored: another one means that everything was erased meanwhile."""
    urgency: str
    last_inbound_at: datetime
    blocked: bool
    """Nothing that we send reaches them."""
    forgotten: bool
    """They had everything erased."""
    understood: Understood
    corrected_at: datetime | None
    """When the staff last corrected what was understood."""
    handoff: UUID
    state: str
    reason: str
    staff_gender: str
    waived: bool
    requested_at: datetime
    contact_from: datetime | None
    contact_until: datetime | None
    safe: SafeHours | None
    """When they said that it is safe to write to them."""
    staff: UUID | None
    staff_name: str | None
    outcome: str | None
    transfer: UUID | None
    transfer_to: UUID | None
    transfer_to_name: str | None
    flags: tuple[str, ...]
    """What to notice in what they wrote since a counselor last answered."""
    part: str | None
    """As what the viewer stands by: interpreter or supervisor."""
    calls_over: bool
    """Calls were made since somebody took it, and none of them goes on."""

    @property
    def spoken(self) -> bool:
        """Whether staff speak with them by telephone: nothing can be written to them, or shown."""
        return self.channel == TELEPHONE

    def unsafe(self, at: datetime) -> bool:
        """Whether what is written at ``at`` may be read by others."""
        return not may_write(self.safe, self.last_inbound_at, at)

    def can_ring(self, at: datetime) -> bool:
        """Whether who has it can have the telephones of a call-back rung again."""
        return self.calls_over and self.safe is not None and self.safe.running(at)


@dataclass(frozen=True, slots=True)
class Line:
    """One message. Exactly one of ``heard`` (the person's) and ``said`` (ours) is there, none once it was erased."""

    id: UUID
    seq: int
    status: str
    error_code: str | None
    segments: int | None
    at: datetime
    staff: UUID | None
    staff_name: str | None
    inbound: bool
    heard: InboundBody | None
    said: OutboundBody | None
    translation: dict[str, Any] | None
    translated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the staff's own."""

    id: UUID
    text: str
    at: datetime
    by: UUID
    by_name: str
    asks: bool = False
    """Whether an interpreter is asked to say it in the person's language."""
    says: UUID | None = None
    """The note that it says in the person's language, which was ``language`` then."""
    language: str | None = None
    done_at: datetime | None = None
    """When what it asks for was sent, or not wanted any more."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody beside the counselor."""

    staff: UUID
    name: str
    part: str
    joined: bool


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A referral sheet in the list of a conversation."""

    id: UUID
    counter: str
    state: str
    created_at: datetime
    shown_at: datetime | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Door:
    """Another conversation of the same person."""

    id: UUID
    channel: str
    last_inbound_at: datetime
    sure: bool
    """A code was given or typed in both; else somebody else may be at the same telephone."""
    visible: bool
    """It can be opened: somebody was asked for in it."""
