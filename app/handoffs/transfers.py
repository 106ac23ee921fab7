"""Transfers: a counselor asks another to take over. Open until accepted or returned; never both, never neither."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.move import record
from app.kit.ids import new_id

_OPEN = text("""
SELECT from_staff_id, to_staff_id, offered_at FROM handoff_transfers
WHERE handoff_id = :handoff AND state = 'offered'
""")
_OFFER = text("""
INSERT INTO handoff_transfers (id, handoff_id, from_staff_id, to_staff_id, state, offered_at)
VALUES (:id, :handoff, :by, :to, 'offered', :at)
ON CONFLICT (handoff_id) WHERE state = 'offered' DO NOTHING RETURNING id
""")
_SETTLE = text("""
UPDATE handoff_transfers SET state = :state, settled_at = :at WHERE handoff_id = :handoff AND state = 'offered'
""")
_DROP_MISFITS = text("""
UPDATE handoff_transfers t SET state = 'returned', settled_at = :at FROM handoffs h, staff s
WHERE t.handoff_id = :handoff AND t.state = 'offered' AND h.id = t.handoff_id AND s.id = t.to_staff_id
      AND h.staff_gender NOT IN ('any', s.gender)
""")


@dataclass(frozen=True, slots=True)
class Transfer:
    """An open one; ``to`` None: whoever fits."""

    by: UUID
    to: UUID | None
    offered_at: datetime


async def find_open(connection: AsyncConnection, handoff: UUID) -> Transfer | None:
    """The transfer that is offered now."""
    row = (await connection.execute(_OPEN, {"handoff": handoff})).one_or_none()
    return Transfer(*row) if row is not None else None


async def offer(connection: AsyncConnection, handoff: UUID, by: UUID, to: UUID | None, at: datetime) -> None:
    """Offers it; while one is offered already, nothing happens."""
    values = {"id": new_id(), "handoff": handoff, "by": by, "to": to, "at": at}
    if (await connection.execute(_OFFER, values)).first() is not None:
        await record(connection, handoff, "transfer_offered", at, staff=by, detail={"to": str(to)} if to else {})


async def offer_to_all(connection: AsyncConnection, handoff: UUID, by: UUID, at: datetime) -> None:
    """Offers it to whoever fits; one that is offered to a single colleague is returned first."""
    present = await find_open(connection, handoff)
    if present is not None and present.to is not None:
        await settle(connection, handoff, "returned", at)
    await offer(connection, handoff, by, None, at)


async def settle(
    connection: AsyncConnection, handoff: UUID, state: Literal["accepted", "returned"], at: datetime
) -> None:
    """The open one, if there is one, was accepted or returned."""
    await connection.execute(_SETTLE, {"handoff": handoff, "state": state, "at": at})


async def drop_misfits(connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
    """Returns the one that is offered to somebody whom the person does not want (any more)."""
    await connection.execute(_DROP_MISFITS, {"handoff": handoff, "at": at})
