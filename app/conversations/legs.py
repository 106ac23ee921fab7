"""The rows of calls that we make, and of the caller for whom we make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations.calls import LIVE_AT_MOST
from app.kit.ids import new_id

Part = Literal["counselor", "interpreter", "supervisor", "person"]
RANKS = ["ringing", "answered", "talking"]

_LEG = """
SELECT l.id, l.handoff_id, h.conversation_id, l.staff_id, l.part, l.provider_id, l.state, l.state_at, l.created_at
FROM call_legs l JOIN handoffs h ON h.id = l.handoff_id
"""
_BY_ID = text(f"{_LEG} WHERE l.id = :id")
_LIVE = text(f"{_LEG} WHERE l.handoff_id = :handoff AND l.ended_at IS NULL ORDER BY l.created_at")
_ADD = text("""
INSERT INTO call_legs (id, handoff_id, staff_id, part, state, created_at, state_at)
VALUES (:id, :handoff, :staff, :part, 'ringing', :at, :at) ON CONFLICT DO NOTHING RETURNING id
""")
_ADOPT = text("""
UPDATE call_legs SET provider_id = COALESCE(provider_id, :provider_id) WHERE id = :id RETURNING ended_at IS NULL
""")
_ADVANCE = text("""
UPDATE call_legs SET state = :state, state_at = :at
WHERE id = :id AND ended_at IS NULL AND array_position(:ranks, state) <= array_position(:ranks, :state) RETURNING id
""")
_END = text("""
UPDATE call_legs SET state = 'ended', outcome = :outcome, ended_at = :at, state_at = :at
WHERE id = :id AND ended_at IS NULL RETURNING id
""")
# How often each was rung in vain since a moment, whether they talked in it, and when they last could not or did not want
# to. A call that was let go because nobody needed it any more counts for neither, whenever that was noticed.
_TRIED = text("""
SELECT l.staff_id, count(*) FILTER (WHERE l.ended_at >= :since AND l.outcome NOT IN ('over', 'taken')) AS times,
       max(l.ended_at) FILTER (WHERE l.outcome NOT IN ('over', 'taken')) AS last,
       COALESCE(bool_or(l.outcome = 'left' AND l.ended_at >= :since), false) AS talked
FROM call_legs l WHERE l.handoff_id = :handoff AND l.ended_at IS NOT NULL AND l.staff_id IS NOT NULL GROUP BY l.staff_id
""")
_CALLER = text("""
SELECT id, provider_id, joined_at, sent_at, active_at, status = 'elsewhere' AS elsewhere FROM calls
WHERE conversation_id = :conversation AND ended_at IS NULL AND active_at > :since ORDER BY started_at DESC LIMIT 1
""")
_CALLER_OF = text("""
SELECT calls.id, provider_id, joined_at, sent_at, active_at, status = 'elsewhere' AS elsewhere FROM calls
JOIN handoffs h ON h.conversation_id = calls.conversation_id
WHERE h.id = :handoff AND calls.ended_at IS NULL AND active_at > :since ORDER BY started_at DESC LIMIT 1
""")
_JOINED = text("UPDATE calls SET joined_at = :at, active_at = :at WHERE provider_id = :call")
_SENT = text("UPDATE calls SET sent_at = :at WHERE id = :call")
_BACK = text("UPDATE calls SET joined_at = NULL, active_at = :at WHERE provider_id = :call")
# Whoever must be looked after now and then: somebody waits or talks on the telephone, or one of our calls still lives.
_UNSETTLED = text("""
SELECT h.id FROM handoffs h WHERE h.channel = 'voice' AND h.state IN ('waiting', 'active')
UNION SELECT l.handoff_id FROM call_legs l WHERE l.ended_at IS NULL
""")


@dataclass(frozen=True, slots=True)
class Leg:
    """A call that we make and that is not over. ``staff`` None: the person is called back."""

    id: UUID
    handoff: UUID
    conversation: UUID
    staff: UUID | None
    part: Part
    provider_id: str | None
    state: Literal["ringing", "answered", "talking", "ended"]
    state_at: datetime
    created_at: datetime


@dataclass(frozen=True, slots=True)
class CallerLine:
    """The person's own call. ``joined_at``: since when they are in the room, None while they are not.

    ``sent_at``: when we last had them ask what comes next. ``elsewhere``: we put them through to another place.
    """

    id: UUID
    provider_id: str
    joined_at: datetime | None
    sent_at: datetime | None
    active_at: datetime
    elsewhere: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """How often somebody was rung for a handoff; ``talked``: they were in the room and left it.

    ``last``: when they last did not take it; None when it was not for them to take any more.
    """

    times: int = 0
    last: datetime | None = None
    talked: bool = False


async def find(connection: AsyncConnection, leg: UUID) -> Leg | None:
    """The leg, also when it is over."""
    row = (await connection.execute(_BY_ID, {"id": leg})).one_or_none()
    return _leg(row) if row is not None else None


async def live(connection: AsyncConnection, handoff: UUID) -> list[Leg]:
    """Those that are not over, the oldest first."""
    return [_leg(row) for row in await connection.execute(_LIVE, {"handoff": handoff})]


async def add(connection: AsyncConnection, handoff: UUID, staff: UUID | None, part: Part, at: datetime) -> UUID | None:
    """A new one; None when their telephone rings already, for this or for somebody else."""
    values = {"id": new_id(), "handoff": handoff, "staff": staff, "part": part, "at": at}
    added: UUID | None = (await connection.execute(_ADD, values)).scalar()
    return added


async def adopt(connection: AsyncConnection, leg: UUID, provider_id: str) -> bool:
    """The provider's id of it is known. Returns False when it is over."""
    return bool((await connection.execute(_ADOPT, {"id": leg, "provider_id": provider_id})).scalar())


async def advance(connection: AsyncConnection, leg: UUID, state: str, at: datetime) -> bool:
    """It has come to ``state``, or still is there; never back. Returns False when it is over."""
    values = {"id": leg, "state": state, "at": at, "ranks": RANKS}
    return (await connection.execute(_ADVANCE, values)).first() is not None


async def end(connection: AsyncConnection, leg: UUID, outcome: str, at: datetime) -> bool:
    """It is over. Returns False when it was already."""
    return (await connection.execute(_END, {"id": leg, "outcome": outcome, "at": at})).first() is not None


async def tried(connection: AsyncConnection, handoff: UUID, since: datetime) -> Mapping[UUID, Tried]:
    """Who was rung for it, and is not any more; counted are those times that ended since then."""
    rows = await connection.execute(_TRIED, {"handoff": handoff, "since": since})
    return {row.staff_id: Tried(row.times, row.last, row.talked) for row in rows}


async def caller(connection: AsyncConnection, conversation: UUID, at: datetime) -> CallerLine | None:
    """The call in which the person is now."""
    values = {"conversation": conversation, "since": at - LIVE_AT_MOST}
    row = (await connection.execute(_CALLER, values)).one_or_none()
    return CallerLine(*row) if row is not None else None


async def caller_of(connection: AsyncConnection, handoff: UUID, at: datetime) -> CallerLine | None:
    """The same of a handoff."""
    row = (await connection.execute(_CALLER_OF, {"handoff": handoff, "since": at - LIVE_AT_MOST})).one_or_none()
    return CallerLine(*row) if row is not None else None


async def joined(connection: AsyncConnection, call: str, at: datetime) -> None:
    """The person is told to go into the room."""
    await connection.execute(_JOINED, {"call": call, "at": at})


async def sent(connection: AsyncConnection, call: UUID, at: datetime) -> None:
    """The person is about to be told to ask what comes next."""
    await connection.execute(_SENT, {"call": call, "at": at})


async def came_back(connection: AsyncConnection, call: str, at: datetime) -> None:
    """The person is out of the room, or was never in it: they ask us what comes next."""
    await connection.execute(_BACK, {"call": call, "at": at})


async def unsettled(connection: AsyncConnection) -> list[UUID]:
    """Handoffs whose calls must be looked after."""
    return [row[0] for row in await connection.execute(_UNSETTLED)]


def _leg(row: Row[Any]) -> Leg:
    return Leg(
        id=row.id,
        handoff=row.handoff_id,
        conversation=row.conversation_id,
        staff=row.staff_id,
        part=row.part,
        provider_id=row.provider_id,
        state=row.state,
        state_at=row.state_at,
        created_at=row.created_at,
    )
