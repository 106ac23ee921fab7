"""A handoff: a person wants, or needs, a human being; who was asked, who came, and everything that happened to it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class HandoffState(StrEnum):
    """waiting and active are open; the others are ends."""

    WAITING = "waiting"
    ACTIVE = "active"
    CLOSED = "closed"
    ABANDONED = "abandoned"
    EXPIRED = "expired"


class Handoff(Base):
    """At most one is open for a conversation. Needs: language, staff_gender, counter, urgency, channel."""

    __tablename__ = "handoffs"
    __table_args__ = (
        Index(
            "uq_handoffs_open_conversation",
            "conversation_id",
            unique=True,
            postgresql_where=text("state IN ('waiting', 'active')"),
        ),
        Index("ix_handoffs_waiting", "requested_at", postgresql_where=text("state = 'waiting'")),
        Index("ix_handoffs_active_staff", "staff_id", postgresql_where=text("state = 'active'")),
        CheckConstraint("state IN ('waiting', 'active', 'closed', 'abandoned', 'expired')", name="state"),
        CheckConstraint("staff_gender IN ('female', 'male', 'any')", name="staff_gender"),
        CheckConstraint("(state = 'active') <= (staff_id IS NOT NULL)", name="active_has_staff"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), index=True)
    state: Mapped[str]
    reason: Mapped[str]
    """asked, danger, self_harm, not_understood or routing."""
    channel: Mapped[str]
    language: Mapped[str]
    staff_gender: Mapped[str]
    """A hard constraint: nobody else is offered, shown or given the conversation."""
    waived_by: Mapped[UUID | None]
    """The person's own message in which they said yes to somebody of another gender."""
    counter: Mapped[str | None]
    urgency: Mapped[str]
    requested_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    """When the person was last told how things stand."""
    told: Mapped[str | None]
    """As what: waiting, foreign or nobody (handoffs/people.py)."""
    stage: Mapped[int] = mapped_column(server_default="0")
    """How far the escalation has gone (handoffs/escalation.py)."""
    contact_from: Mapped[datetime | None]
    """It is due from this time on, until ``contact_until``; until then, and until somebody comes, the bot speaks."""
    contact_until: Mapped[datetime | None]
    agreed_from: Mapped[datetime | None]
    """The person's own choice: they are to be written to, or called, from this time on, until ``agreed_until``. It holds
    on, whatever else is asked for meanwhile and whoever has had the conversation, until they choose otherwise."""
    agreed_until: Mapped[datetime | None]
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    accepted_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str | None]


class HandoffOffer(Base):
    """Somebody who fits was asked. State: offered, accepted, declined or lapsed."""

    __tablename__ = "handoff_offers"

    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)
    state: Mapped[str]
    offered_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class HandoffTransfer(Base):
    """A counselor asked another to take over, who accepts or returns it. The first keeps it until then."""

    __tablename__ = "handoff_transfers"
    __table_args__ = (
        Index("uq_handoff_transfers_open", "handoff_id", unique=True, postgresql_where=text("state = 'offered'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"))
    from_staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    to_staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    """Null: whoever fits."""
    state: Mapped[str]
    """offered, accepted or returned."""
    offered_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class HandoffParticipant(Base):
    """Somebody beside the counselor: an interpreter or a supervisor. Bound by the same wish for a gender."""

    __tablename__ = "handoff_participants"
    __table_args__ = (UniqueConstraint("handoff_id", "staff_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    part: Mapped[str]
    """interpreter or supervisor."""
    invited_at: Mapped[datetime]
    joined_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]


class HandoffEvent(Base):
    """What happened to a handoff, in order, for good. ``detail``: ids and codes only, never a person's words."""

    __tablename__ = "handoff_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), index=True)
    kind: Mapped[str]
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    detail: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
