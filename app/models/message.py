"""One message, in or out. Its text is sealed with the conversation's key and bound to this row."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Direction(StrEnum):
    """Seen from us."""

    IN = "in"
    OUT = "out"


class MessageStatus(StrEnum):
    """pending and handled: inbound. The rest: outbound, in the order of RANK."""

    PENDING = "pending"
    HANDLED = "handled"
    QUEUED = "queued"
    WIRED = "wired"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    ERRORED = "errored"
    FAILED = "failed"


class Message(Base):
    """``body`` holds JSON: {"text"} of an inbound message, {"parts"} of an outbound one."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        UniqueConstraint("channel", "provider_id"),
        # A turn answers once, however often its job runs.
        Index("uq_messages_reply_to", "reply_to", unique=True, postgresql_where=text("reply_to IS NOT NULL")),
        Index(
            "ix_messages_unsettled",
            "conversation_id",
            postgresql_where=text("status IN ('pending', 'queued', 'wired')"),
        ),
        Index(
            "ix_messages_provider_message",
            "channel",
            "provider_message_id",
            postgresql_where=text("provider_message_id IS NOT NULL"),
        ),
        CheckConstraint("direction IN ('in', 'out')", name="direction"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"))
    seq: Mapped[int]
    direction: Mapped[str]
    channel: Mapped[str]
    provider_id: Mapped[str | None]
    """The provider's id: unique, so that a repeated webhook changes nothing."""
    provider_message_id: Mapped[str | None]
    """The provider's name for an inbound message where its event has another: under this it is unsent or edited."""
    reply_token: Mapped[str | None]
    """Lets us answer the person's message (kept with both), until ``reply_until``."""
    reply_until: Mapped[datetime | None]
    body: Mapped[bytes | None]
    """Null after the person had everything erased, or took the message back."""
    status: Mapped[str]
    error_code: Mapped[str | None]
    attempts: Mapped[int] = mapped_column(server_default="0")
    segments: Mapped[int | None]
    reply_to: Mapped[UUID | None]
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    """Who of the staff wrote it; null: the bot, or the person."""
    created_at: Mapped[datetime]
    status_at: Mapped[datetime]
