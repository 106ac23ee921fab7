"""Offers: who was asked whether they take a handoff. They lapse when somebody cannot be reached, and come again."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.people import SEEN_WITHIN

# Who is to be asked: fits, is at their console, has room (and for a call a telephone), and is not asked before the hours
# that the person gave us.
_WANTED = """
SELECT h.id AS handoff_id, s.id AS staff_id FROM handoffs h JOIN staff s
    ON (h.staff_gender IN ('any', s.gender)) AND (h.stage >= 1 OR jsonb_exists(s.languages, h.language))
WHERE h.state = 'waiting' AND (h.contact_from IS NULL OR h.contact_from <= :at)
      AND (h.channel <> 'voice' OR s.phone IS NOT NULL)
      AND s.left_at IS NULL AND s.role IN ('counselor', 'supervisor') AND s.presence = 'available' AND s.seen_at > :seen
      AND (SELECT count(*) FROM handoffs a WHERE a.staff_id = s.id AND a.state = 'active') < s.capacity
"""
_REFRESH = text(f"""
WITH wanted AS ({_WANTED} AND h.id = :handoff),
lapsed AS (
UPDATE handoff_offers o SET state = 'lapsed', settled_at = :at
WHERE o.handoff_id = :handoff AND o.state = 'offered'
      AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.staff_id = o.staff_id))
INSERT INTO handoff_offers (handoff_id, staff_id, state, offered_at)
SELECT w.handoff_id, w.staff_id, 'offered', :at FROM wanted w
WHERE NOT EXISTS (SELECT 1 FROM handoff_offers o WHERE o.handoff_id = w.handoff_id AND o.staff_id = w.staff_id
                  AND o.state IN ('offered', 'declined'))
ON CONFLICT (handoff_id, staff_id) DO UPDATE SET state = 'offered', offered_at = :at, settled_at = NULL
    WHERE handoff_offers.state NOT IN ('offered', 'declined')
""")  # noqa: S608 (a constant)
_STALE = text(f"""
WITH wanted AS ({_WANTED})
SELECT w.handoff_id FROM wanted w LEFT JOIN handoff_offers o USING (handoff_id, staff_id)
WHERE o.state IS NULL OR o.state NOT IN ('offered', 'declined')
UNION SELECT o.handoff_id FROM handoff_offers o JOIN handoffs h ON h.id = o.handoff_id AND h.state = 'waiting'
WHERE o.state = 'offered' AND NOT EXISTS (
    SELECT 1 FROM wanted w WHERE w.handoff_id = o.handoff_id AND w.staff_id = o.staff_id)
""")  # noqa: S608 (a constant)
_SETTLE = text("""
UPDATE handoff_offers SET state = CASE WHEN staff_id = :taker THEN 'accepted' ELSE 'lapsed' END, settled_at = :at
WHERE handoff_id = :handoff AND (state = 'offered' OR staff_id = :taker)
""")
_DECLINE = text("""
INSERT INTO handoff_offers (handoff_id, staff_id, state, offered_at, settled_at)
VALUES (:handoff, :staff, 'declined', :at, :at)
ON CONFLICT (handoff_id, staff_id) DO UPDATE SET state = 'declined', settled_at = :at
""")


async def refresh(connection: AsyncConnection, at: datetime, handoff: UUID) -> None:
    """Brings the offers of a handoff that waits up to date; its conversation's row is locked."""
    await connection.execute(_REFRESH, {"handoff": handoff, "at": at, "seen": at - SEEN_WITHIN})


async def stale(connection: AsyncConnection, at: datetime) -> list[UUID]:
    """Handoffs whose offers are not up to date: somebody came, went, or has room again."""
    return [row[0] for row in await connection.execute(_STALE, {"at": at, "seen": at - SEEN_WITHIN})]


async def settle(connection: AsyncConnection, handoff: UUID, taker: UUID | None, at: datetime) -> None:
    """``taker`` has it (None: it has ended): nobody else is asked any more."""
    await connection.execute(_SETTLE, {"handoff": handoff, "taker": taker, "at": at})


async def decline(connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
    """``staff`` is not asked again."""
    await connection.execute(_DECLINE, {"handoff": handoff, "staff": staff, "at": at})
