"""What people say of themselves: available, or away. Being reachable also needs an open console (``Sessions.seen``)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.models.staff import Presence

# Only who has conversations can be available.
_SET = text("""
UPDATE staff SET presence = :presence, seen_at = :now
WHERE id = :id AND left_at IS NULL AND role IN ('counselor', 'supervisor')
""")


async def set_presence(connection: AsyncConnection, staff: UUID, presence: Presence, at: datetime) -> None:
    """Keeps it, and that they were seen."""
    await connection.execute(_SET, {"id": staff, "presence": presence, "now": at})
