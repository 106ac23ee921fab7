"""Whose telephone is to ring for a handoff, at this moment. Nothing here rings, and nothing here writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import legs
from app.conversations.legs import CallerLine, Leg, Part, Tried
from app.handoffs import transfers
from app.handoffs.move import standing
from app.handoffs.people import Counselor, counselors, fits
from app.handoffs.states import Standing, fits_gender
from app.models import Handler, HandoffState

# Nobody is rung more often for one wait, nor again sooner than this after the last time.
MOST_RINGS = 3
RING_AGAIN_AFTER = timedelta(seconds=60)
# Who took it in the console is rung at once, and so often; then it goes to somebody else.
HOLDER_RINGS = 2
HOLDER_AGAIN_AFTER = timedelta(seconds=3)
HOLDER_ANSWERS_WITHIN = timedelta(seconds=90)
# After a transfer the first counselor may stay on the line so long, to say who comes.
HANDOVER = timedelta(seconds=90)

_CASE = text("""
SELECT h.conversation_id, h.channel, h.stage, c.closed_at IS NOT NULL AS closed, h.requested_at, h.accepted_at,
       h.agreed_from IS NOT NULL AS call_back,
       GREATEST(h.accepted_at, (SELECT max(e.at) FROM handoff_events e WHERE e.handoff_id = h.id
                                AND e.kind = 'rung_again')) AS begun,
       (SELECT max(e.at) FROM handoff_events e WHERE e.handoff_id = h.id
        AND e.kind IN ('requested', 'released')) AS since
FROM handoffs h JOIN conversations c ON c.id = h.conversation_id WHERE h.id = :handoff
""")
_ASKED = text("SELECT staff_id FROM handoff_offers WHERE handoff_id = :handoff AND state = 'offered'")
_GUESTS = text("""
SELECT staff_id, part, invited_at FROM handoff_participants WHERE handoff_id = :handoff AND left_at IS NULL
""")


@dataclass(frozen=True, slots=True)
class Rota:
    """How a telephone's handoff stands. ``open``: as the states know it; None when it has ended.

    ``wanted``: who is to be on the telephone, or is to be rung; ``due``: those of them to be rung now. Everybody in either
    has the gender that the person asked for, except who has the conversation already and talks.
    """

    conversation: UUID
    open: Standing | None
    closed: bool
    """The conversation is over: nobody can be called back."""
    call_back: bool
    caller: CallerLine | None
    live: list[Leg]
    begun: datetime | None = None
    """When whoever has it took it, or last wanted to call again."""
    wanted: Mapping[UUID, Part] = field(default_factory=dict)
    due: Mapping[UUID, Part] = field(default_factory=dict)
    lost: bool = False
    """Who has it was on the telephone, or should be, and is not."""

    @property
    def talking(self) -> Leg | None:
        """Whoever has it, in the room."""
        holder = self.open.staff if self.open is not None and self.open.state is HandoffState.ACTIVE else None
        return next((leg for leg in self.live if holder == leg.staff and leg.state == "talking" and holder), None)

    def leg_of(self, staff: UUID) -> Leg | None:
        """Their call that is not over."""
        return next((leg for leg in self.live if leg.staff == staff), None)


async def read(connection: AsyncConnection, handoff: UUID, at: datetime) -> Rota | None:
    """How it stands; its conversation's row is locked. None for a handoff that is none of the telephone."""
    before = (await connection.execute(_CASE, {"handoff": handoff})).one_or_none()
    if before is None or before.channel != "voice":
        return None
    now = await standing(connection, before.conversation_id)
    case = (await connection.execute(_CASE, {"handoff": handoff})).one()
    stands = now if now.handoff == handoff else None
    caller = await legs.caller(connection, case.conversation_id, at)
    live = await legs.live(connection, handoff)
    rota = Rota(case.conversation_id, stands, case.closed, case.call_back, caller, live, case.begun)
    if stands is None:
        return rota
    if stands.state is HandoffState.WAITING:
        return await _waiting(connection, rota, stands, case, at)
    return await _active(connection, rota, stands, case, at)


async def _waiting(connection: AsyncConnection, rota: Rota, stands: Standing, case: Row[Any], at: datetime) -> Rota:
    """All who are asked, while the person is on the line with us (a call-back is taken in the console)."""
    if rota.caller is None or rota.caller.elsewhere or (stands.handler is Handler.BOT and rota.call_back):
        return rota
    assert stands.handoff is not None
    assert stands.needs is not None
    people = await counselors(connection, at, stands.handoff)
    asked = {row.staff_id for row in await connection.execute(_ASKED, {"handoff": stands.handoff})}
    wanted: dict[UUID, Part] = {
        person.id: "counselor" for person in people if person.phone and person.reachable and person.id in asked
    }
    tried = await legs.tried(connection, stands.handoff, case.since)
    due = {}
    for staff, part in wanted.items():
        before = tried.get(staff, Tried())
        rested = before.last is None or at >= before.last + RING_AGAIN_AFTER
        if rota.leg_of(staff) is None and rested and before.times < MOST_RINGS:
            due[staff] = part
    return _with(rota, people, wanted, due)


async def _active(connection: AsyncConnection, rota: Rota, stands: Standing, case: Row[Any], at: datetime) -> Rota:
    """Who has it; once they talk, whom they asked to take over or to stand by."""
    assert stands.handoff is not None
    assert stands.staff is not None
    people = await counselors(connection, at, stands.handoff)
    tried = await legs.tried(connection, stands.handoff, case.begun)
    holder, mine = tried.get(stands.staff, Tried()), rota.leg_of(stands.staff)
    wanted: dict[UUID, Part] = {stands.staff: "counselor"}
    rested = holder.last is None or at >= holder.last + HOLDER_AGAIN_AFTER
    due = dict(wanted) if mine is None and holder.times < HOLDER_RINGS and not holder.talked and rested else {}
    gone = holder.talked or holder.times >= HOLDER_RINGS or at >= case.begun + HOLDER_ANSWERS_WITHIN
    # Of a call-back it stays with who was on the telephone for it: the person may not have answered.
    lost = mine is None and gone and (rota.caller is not None or not holder.talked)
    if rota.talking is not None:
        others = await _company(connection, stands, people, case.stage >= 1)
        wanted |= {staff: part for staff, (part, _) in others.items()}
        for staff, (part, asked) in others.items():
            earlier = await legs.tried(connection, stands.handoff, asked)
            if rota.leg_of(staff) is None and earlier.get(staff, Tried()).times == 0:
                due[staff] = part
        for leg in rota.live:
            # Who had it until a moment ago says who comes, and then goes.
            if leg.state == "talking" and leg.staff is not None and at < case.accepted_at + HANDOVER:
                wanted.setdefault(leg.staff, leg.part)
    return _with(rota, people, wanted, due, lost=lost)


async def _company(
    connection: AsyncConnection, stands: Standing, people: list[Counselor], wide: bool
) -> dict[UUID, tuple[Part, datetime]]:
    """Whom a transfer or an invitation names, as what, and since when."""
    assert stands.handoff is not None
    assert stands.needs is not None
    found: dict[UUID, tuple[Part, datetime]] = {
        row.staff_id: (row.part, row.invited_at)
        for row in await connection.execute(_GUESTS, {"handoff": stands.handoff})
    }
    transfer = await transfers.find_open(connection, stands.handoff)
    if transfer is not None:
        for person in people:
            named = transfer.to == person.id
            anybody = transfer.to is None and person.reachable and fits(person, stands.needs, wide=wide)
            if (named or anybody) and person.id != transfer.by:
                found[person.id] = ("counselor", transfer.offered_at)
    return found


def _with(
    rota: Rota,
    people: list[Counselor],
    wanted: Mapping[UUID, Part],
    due: Mapping[UUID, Part],
    *,
    lost: bool = False,
) -> Rota:
    """The promise, at the one place through which every ring passes: who does not fit is not rung, and not kept."""
    assert rota.open is not None
    assert rota.open.needs is not None
    needs = rota.open.needs
    fitting = {person.id for person in people if fits_gender(needs, person.gender)}
    telephone = {person.id for person in people if person.phone}
    kept = {leg.staff for leg in rota.live if leg.staff == rota.open.staff}
    return Rota(
        conversation=rota.conversation,
        open=rota.open,
        closed=rota.closed,
        call_back=rota.call_back,
        caller=rota.caller,
        live=rota.live,
        begun=rota.begun,
        wanted={staff: part for staff, part in wanted.items() if staff in fitting or staff in kept},
        due={staff: part for staff, part in due.items() if staff in fitting & telephone},
        lost=lost,
    )
