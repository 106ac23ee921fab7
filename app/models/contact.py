"""Who reaches us: an address on a channel, readable only with the master key."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Contact(Base):
    """One address on one channel."""

    __tablename__ = "contacts"
    __table_args__ = (
        UniqueConstraint("channel", "address_hash"),
        Index("ix_contacts_person_id", "person_id", postgresql_where=text("person_id IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    channel: Mapped[str]
    address_hash: Mapped[bytes]
    """Keyed hash of the address, to find the contact again."""
    address: Mapped[bytes | None]
    """The address, encrypted; null after the person had everything erased."""
    language: Mapped[str | None]
    """The language this person chose last; a new conversation starts in it."""
    second_language: Mapped[str | None]
    """On the telephone: heard where ``language`` has no recording yet."""
    blocked_at: Mapped[datetime | None]
    """Since when the carrier refuses our messages to them (Twilio 21610, or STOP)."""
    person_id: Mapped[UUID | None]
    """The same for all contacts that a person joined by codes; null where none is joined. Names nothing else."""
    created_at: Mapped[datetime]
