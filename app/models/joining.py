"""Codes that join two contacts, and what was typed as one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class JoiningCode(Base):
    """At most one a contact, deleted when it is used. Only the keyed hash of the code is kept."""

    __tablename__ = "joining_codes"
    __table_args__ = (UniqueConstraint("code_hash"),)

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"))
    """The conversation in which it was given: whoever uses it goes on with this one."""
    code_hash: Mapped[bytes]
    expires_at: Mapped[datetime]


class JoiningAttempt(Base):
    """One message that was a code, for a day: to count wrong ones, and to answer a message heard twice in one way."""

    __tablename__ = "joining_attempts"
    __table_args__ = (Index("ix_joining_attempts_created_at", "created_at"),)

    message_id: Mapped[UUID] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"))
    outcome: Mapped[str]
    """joined, own, wrong or wait."""
    created_at: Mapped[datetime]
