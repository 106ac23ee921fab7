"""What staff write about a conversation: notes, translations of its messages, the sheet for the receiving counter."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Note(Base):
    """A note of the staff's own, sealed with the conversation's key, so erased with it."""

    __tablename__ = "notes"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    body: Mapped[bytes | None]
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    """When the words that it asks an interpreter for were sent, or not wanted any more."""


class MessageTranslation(Base):
    """A machine's translation of one message into one language, sealed JSON; always shown beside the original."""

    __tablename__ = "message_translations"

    message_id: Mapped[UUID] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes | None]
    created_at: Mapped[datetime]


class ReferralSheet(Base):
    """One page for the receiving counter, shown to the person first; sent on only after their yes."""

    __tablename__ = "referral_sheets"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    counter: Mapped[str]
    state: Mapped[str]
    """shown (to the person), agreed, declined, withdrawn (it all ended before they answered)."""
    body: Mapped[bytes | None]
    """Sealed JSON: what stands on it, and what the person was shown of it."""
    created_at: Mapped[datetime]
    shown_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None]
    """The person's own message with their yes or no."""
