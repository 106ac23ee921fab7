"""A conversation: from the first message until it is closed. A contact has at most one open."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Handler(StrEnum):
    """Who speaks in a conversation."""

    BOT = "bot"
    QUEUE = "queue"
    COUNSELOR = "counselor"


class Conversation(Base):
    """Language, who speaks, and the key that opens its texts."""

    __tablename__ = "conversations"
    __table_args__ = (
        Index("uq_conversations_open_contact", "contact_id", unique=True, postgresql_where=text("closed_at IS NULL")),
        CheckConstraint("handler IN ('bot', 'queue', 'counselor')", name="handler"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"))
    channel: Mapped[str]
    handler: Mapped[str] = mapped_column(server_default="bot")
    language: Mapped[str | None]
    """Null until the person's language is known."""
    key: Mapped[bytes]
    """The conversation's key, wrapped by the master key; replaced when everything is erased."""
    last_seq: Mapped[int] = mapped_column(server_default="0")
    """Number of the newest message."""
    choices: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default="[]")
    """The numbered answers of the last question: [{label, payload}, …]."""
    memory: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default="{}")
    """What the gateway must remember between turns (conversations/memory.py); never a person's words."""
    shares_facts: Mapped[bool] = mapped_column(server_default=text("false"))
    """A code was given or typed in it: what is known here is known in the person's other such conversations."""
    urgency: Mapped[str | None]
    pretend_at: Mapped[datetime | None]
    """Routes as if it were then. Only the local stand-in can set it."""
    opened_at: Mapped[datetime]
    last_inbound_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
