"""What was understood of a conversation and where it was sent."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Assessment(Base):
    """One a conversation. ``content`` is sealed JSON {facts, understood, decision}."""

    __tablename__ = "assessments"

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    content: Mapped[bytes]
    updated_at: Mapped[datetime]
    corrections: Mapped[bytes | None]
    """What the staff know better, sealed JSON {facts, summary, by}: the bot never overwrites it."""
    corrected_at: Mapped[datetime | None]
