"""A telephone call, and the voice message that its caller may have left."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Call(Base):
    """One call. Its turns are messages whose provider id is the call's with a number behind it."""

    __tablename__ = "calls"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider_id: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contacts.id"))
    """Null until the caller has said something."""
    address_hash: Mapped[bytes]
    """Under which the contact is found: of the number, or of this call alone when the number is hidden or shared."""
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversations.id"))
    second_language: Mapped[str | None]
    """Heard where the language chosen first has no recording; kept with the contact for the next call."""
    status: Mapped[str]
    error_code: Mapped[str | None]
    started_at: Mapped[datetime]
    active_at: Mapped[datetime]
    """When the caller last said something, or was put through."""
    ended_at: Mapped[datetime | None]


class VoiceMessage(Base):
    """What a caller said after the tone, with their consent. Sealed with the conversation's key, so erased with it."""

    __tablename__ = "voice_messages"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id"))
    provider_id: Mapped[str] = mapped_column(unique=True)
    """The provider's id of the recording; it is deleted there once we have it."""
    status: Mapped[str]
    """recorded (only at the provider), fetched (there and here), kept (only here), erased (perhaps still there), gone,
    lost (the provider no longer has it, or it is too large)."""
    seconds: Mapped[int]
    sound: Mapped[bytes | None]
    created_at: Mapped[datetime]
    status_at: Mapped[datetime]
    """Of the status, or of the last time that the provider was asked in vain."""


class UploadedRecording(Base):
    """A prompt of the telephone spoken by a person, in a language that no machine speaks."""

    __tablename__ = "uploaded_recordings"

    language: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    content: Mapped[bytes]
    uploaded_at: Mapped[datetime]
