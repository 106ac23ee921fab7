"""A call that we make: to a counselor's telephone while somebody waits, or to somebody who asked to be called back."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class CallLeg(Base):
    """One such call. Whose number is rung stands sealed with the staff, or with the contact, never here."""

    __tablename__ = "call_legs"
    __table_args__ = (
        # Nobody's telephone is rung twice at once, whoever waits.
        Index("uq_call_legs_live_staff", "staff_id", unique=True, postgresql_where=text("ended_at IS NULL")),
        Index(
            "uq_call_legs_live_person",
            "handoff_id",
            unique=True,
            postgresql_where=text("ended_at IS NULL AND part = 'person'"),
        ),
        CheckConstraint("(part = 'person') = (staff_id IS NULL)", name="whose"),
        CheckConstraint("state IN ('ringing', 'answered', 'talking', 'ended')", name="state"),
        CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), index=True)
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    """Null: the person themself is called back."""
    part: Mapped[str]
    """counselor, interpreter, supervisor or person."""
    provider_id: Mapped[str | None] = mapped_column(unique=True)
    """The provider's id of the call; null until it has told us."""
    state: Mapped[str]
    """ringing, answered (the whisper is heard), talking (in the room), ended."""
    outcome: Mapped[str | None]
    """How it ended: a code."""
    created_at: Mapped[datetime]
    state_at: Mapped[datetime]
    """When the state began, or was last confirmed by the provider."""
    ended_at: Mapped[datetime | None]
