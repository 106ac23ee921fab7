"""The number a person of the web chat asked for, to come back with from another tab or device."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class ChatReceipt(Base):
    """At most one a contact. Only the keyed hash of the number is kept."""

    __tablename__ = "chat_receipts"
    __table_args__ = (UniqueConstraint("number_hash"),)

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), primary_key=True)
    number_hash: Mapped[bytes]
    expires_at: Mapped[datetime]
    came_back_at: Mapped[datetime | None]
    """When the person last came back with it: lines from before are not shown to whoever holds the number."""
