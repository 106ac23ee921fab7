"""Offers: who was asked whether they take a handoff. They lapse when somebody cannot be reached, and come again."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.people import SEEN_WITHIN
from app.handoffs.states import UNKNOWN_LANGUAGE
from app.models import Level

# The better first, as the model lists them. So many tiers speak the language, at the counter and elsewhere; then the rest.
_LEVELS = [level.value for level in Level]
_FOREIGN = 2 * len(_LEVELS)
# Who could be asked: fits, is at their console, has room (and for a call a telephone), has not said no, and is not asked
# before the hours that the person gave us. The lower the tier, the better they fit: at the counter that is needed; speaking
# the language better. In an emergency neither counts: all who speak it at all are asked before those who do not.
_FIT = f"""
SELECT h.id AS handoff_id, s.id AS staff_id, h.stage, h.contact_from, CASE
       WHEN h.language <> '{UNKNOWN_LANGUAGE}' AND NOT jsonb_exists(s.languages, h.language) THEN {_FOREIGN}
       WHEN h.urgency = 'emergency' THEN 0
       ELSE CASE WHEN h.counter IS DISTINCT FROM s.counter THEN {len(_LEVELS)} ELSE 0 END
            + COALESCE(array_position(ARRAY{_LEVELS}, s.languages ->> h.language) - 1, 0) END AS tier
FROM handoffs h JOIN staff s ON h.staff_gender IN ('any', s.gender)
WHERE h.state = 'waiting' AND (h.contact_from IS NULL OR h.contact_from <= :at)
      AND (CAST(:handoff AS uuid) IS NULL OR h.id = :handoff)
      AND (h.channel <> 'voice' OR s.phone IS NOT NULL)
      AND s.left_at IS NULL AND s.role IN ('counselor', 'supervisor') AND s.presence = 'available' AND s.seen_at > :seen
      AND (SELECT count(*) FROM handoffs a WHERE a.staff_id = s.id AND a.state = 'active') < s.capacity
      AND NOT EXISTS (SELECT 1 FROM handoff_offers d WHERE d.handoff_id = h.id AND d.staff_id = s.id
                      AND d.state = 'declined')
"""  # noqa: S608 (a constant)
# Who is asked: for a minute those who fit best; then all. Of a call-back the minute begins with the hours they gave us.
_WANTED = f"""
SELECT handoff_id, staff_id FROM (SELECT *, min(tier) OVER (PARTITION BY handoff_id) AS best FROM ({_FIT}) fit) ranked
WHERE stage >= 1 OR tier = best OR (tier < {_FOREIGN} AND contact_from < CAST(:at AS timestamptz) - interval '60 seconds')
"""  # noqa: S608 (a constant)
_REFRESH = text(f"""
WITH wanted AS ({_WANTED}),
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
# Where nobody is asked who speaks the language, the search is wide at once: who is asked must see it.
_WIDEN = text(f"""
UPDATE handoffs h SET stage = 1 WHERE h.id = :handoff AND h.stage < 1 AND h.language <> '{UNKNOWN_LANGUAGE}'
      AND EXISTS (SELECT 1 FROM handoff_offers o WHERE o.handoff_id = h.id AND o.state = 'offered')
      AND NOT EXISTS (SELECT 1 FROM handoff_offers o JOIN staff s ON s.id = o.staff_id
                      WHERE o.handoff_id = h.id AND o.state = 'offered' AND jsonb_exists(s.languages, h.language))
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
    await connection.execute(_WIDEN, {"handoff": handoff})


async def stale(connection: AsyncConnection, at: datetime) -> list[UUID]:
    """Handoffs whose offers are not up to date: somebody came, went, or has room again."""
    values = {"handoff": None, "at": at, "seen": at - SEEN_WITHIN}
    return [row[0] for row in await connection.execute(_STALE, values)]


async def settle(connection: AsyncConnection, handoff: UUID, taker: UUID | None, at: datetime) -> None:
    """``taker`` has it (None: it has ended): nobody else is asked any more."""
    await connection.execute(_SETTLE, {"handoff": handoff, "taker": taker, "at": at})


async def decline(connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
    """``staff`` is not asked again."""
    await connection.execute(_DECLINE, {"handoff": handoff, "staff": staff, "at": at})
