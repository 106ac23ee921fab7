"""The bot's own memory of a conversation. Only the bot reads and writes it; the table is migrated with the others."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class BotTracker(Base):
    """State and last answer, encrypted by the bot with a key of its own; no text a person wrote."""

    __tablename__ = "bot_trackers"

    conversation: Mapped[UUID] = mapped_column(primary_key=True)
    turn: Mapped[str | None]
    answer: Mapped[bytes | None]
    state: Mapped[bytes]
    updated_at: Mapped[datetime]
