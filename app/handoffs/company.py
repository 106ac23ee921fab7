"""Who stands by a counselor: interpreters and supervisors."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.move import record
from app.kit.ids import new_id

_INVITE = text("""
INSERT INTO handoff_participants (id, handoff_id, staff_id, part, invited_at)
VALUES (:id, :handoff, :staff, :part, :at)
ON CONFLICT (handoff_id, staff_id) DO UPDATE SET part = :part, invited_at = :at, joined_at = NULL, left_at = NULL
WHERE handoff_participants.joined_at IS NULL OR handoff_participants.left_at IS NOT NULL RETURNING id
""")
_JOIN = text("""
UPDATE handoff_participants SET joined_at = COALESCE(joined_at, :at)
WHERE handoff_id = :handoff AND staff_id = :staff AND left_at IS NULL RETURNING id
""")
_LEAVE = text("""
UPDATE handoff_participants SET left_at = :at
WHERE handoff_id = :handoff AND left_at IS NULL AND (CAST(:staff AS uuid) IS NULL OR staff_id = :staff)
RETURNING staff_id
""")
_DROP_MISFITS = text("""
UPDATE handoff_participants p SET left_at = :at FROM handoffs h, staff s
WHERE p.handoff_id = :handoff AND p.left_at IS NULL AND h.id = p.handoff_id AND s.id = p.staff_id
      AND h.staff_gender NOT IN ('any', s.gender)
RETURNING p.staff_id
""")


async def invite(connection: AsyncConnection, handoff: UUID, staff: UUID, part: str, at: datetime) -> None:
    """Asks ``staff`` to come; who had left is asked anew, who is there stays there."""
    values = {"id": new_id(), "handoff": handoff, "staff": staff, "part": part, "at": at}
    if (await connection.execute(_INVITE, values)).first() is not None:
        await record(connection, handoff, "invited", at, staff=staff, detail={"part": part})


async def join(connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> bool:
    """They come. Returns False when they were not invited."""
    values = {"handoff": handoff, "staff": staff, "at": at}
    if (await connection.execute(_JOIN, values)).first() is None:
        return False
    await record(connection, handoff, "joined", at, staff=staff)
    return True


async def leave(connection: AsyncConnection, handoff: UUID, staff: UUID | None, at: datetime) -> None:
    """``staff`` (None: everybody) does not stand by any more."""
    values = {"handoff": handoff, "staff": staff, "at": at}
    await _gone(connection, handoff, [row.staff_id for row in await connection.execute(_LEAVE, values)], at)


async def drop_misfits(connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
    """Whom the person does not want (any more) leaves."""
    found = await connection.execute(_DROP_MISFITS, {"handoff": handoff, "at": at})
    await _gone(connection, handoff, [row.staff_id for row in found], at)


async def _gone(connection: AsyncConnection, handoff: UUID, staff: list[UUID], at: datetime) -> None:
    for one in staff:
        await record(connection, handoff, "stepped_out", at, staff=one)
