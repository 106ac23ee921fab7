"""What the person is told of a deed of the staff: who does it, and puts it into their words, is another's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.people import Counselor
from app.realtime.signals import notify


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the person is told: that ``staff`` is there now, that whoever was had to go, that it is over."""

    kind: Literal["accepted", "released", "over"]
    staff: Counselor | None = None


class Teller(Protocol):
    """Who puts a notice into the person's words, in the same transaction."""

    async def tell(self, connection: AsyncConnection, conversation: UUID, notice: Notice, at: datetime) -> None:
        """Writes it; the conversation's row is locked."""


async def signal(connection: AsyncConnection, conversation: UUID) -> None:
    """Whoever looks at the inbox, or at the conversation, looks again."""
    await notify(connection, "inbox")
    await notify(connection, f"conversation:{conversation}")
