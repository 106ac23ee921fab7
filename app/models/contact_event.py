"""What a person did besides writing, for those who look after them: added us, shut us out, took a message back, edited one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class ContactEvent(Base):
    """One event of a provider. No words; unique, so that a repeat changes nothing."""

    __tablename__ = "contact_events"
    __table_args__ = (
        UniqueConstraint("channel", "provider_id"),
        Index(
            "ix_contact_events_provider_message",
            "channel",
            "provider_message_id",
            postgresql_where=text("provider_message_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), index=True)
    channel: Mapped[str]
    provider_id: Mapped[str]
    kind: Mapped[str]
    """followed, unfollowed, unsent or edited."""
    provider_message_id: Mapped[str | None]
    """The message unsent or edited: its first words must not come back when its own event arrives late."""
    created_at: Mapped[datetime]
    """Of an edit: when it happened, as the provider says."""
