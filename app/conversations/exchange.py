"""The telephone exchange: rings whom the rota names, puts person and counselor into one room, and clears up after them.

Everything is decided from the rows, and done again when it was not done: a webhook that is repeated, late or lost changes
nothing but the moment. Numbers are read when they are dialled and are kept nowhere else; nothing is recorded.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import CallEvent
from app.channels.voice_lines import Lines
from app.channels.voice_twilio import NUMBER
from app.conversations import legs, rota
from app.conversations.legs import Leg
from app.conversations.line_checks import LineChecks
from app.conversations.line_deeds import Deeds, LineDeeds, Ring, room_of
from app.conversations.rota import Rota
from app.errors import NotFound, Stale
from app.handoffs.desk import HandoffDesk
from app.handoffs.hours import SafeHours
from app.handoffs.move import record, standing
from app.handoffs.states import Left, Postponed, Standing
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.models import Handler

logger = logging.getLogger(__name__)

SWEEP_SECONDS = 4.0
# The room closes by itself when the counselor leaves it; who is still told to be in it after this is brought back.
ALONE = timedelta(seconds=5)
SENT_AGAIN_AFTER = timedelta(seconds=5)

_PHONE = text("SELECT phone FROM staff WHERE id = :staff AND left_at IS NULL")
_ADDRESS = text("""
SELECT k.id, k.address FROM conversations c JOIN contacts k ON k.id = c.contact_id
WHERE c.id = :conversation AND c.closed_at IS NULL
""")
_OF_CALL = text("""
SELECT h.id FROM calls JOIN handoffs h ON h.conversation_id = calls.conversation_id
WHERE calls.provider_id = :call AND h.state IN ('waiting', 'active')
UNION SELECT l.handoff_id FROM calls JOIN handoffs h ON h.conversation_id = calls.conversation_id
JOIN call_legs l ON l.handoff_id = h.id AND l.ended_at IS NULL WHERE calls.provider_id = :call
""")
# Since whoever has it took it the person was rung, or has been on the line: who hung up is not rung a moment later.
_REACHED = text("""
SELECT 1 FROM call_legs WHERE handoff_id = :handoff AND part = 'person' AND created_at >= :since
UNION ALL SELECT 1 FROM calls WHERE conversation_id = :conversation AND COALESCE(ended_at, active_at) >= :since
""")
_OF_LEG = text("SELECT handoff_id FROM call_legs WHERE provider_id = :call")
_CLOSE = text("""
UPDATE conversations SET closed_at = :at WHERE id = :conversation AND closed_at IS NULL AND handler = 'bot'
""")


@dataclass(frozen=True, slots=True)
class Ended:
    """A leg is over. ``waits``: of the counselor who had the person rung in it, in vain."""

    handoff: UUID
    waits: Leg | None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Looks after the calls of handoffs."""

    database: Database
    keyring: Keyring
    desk: HandoffDesk
    checks: LineChecks
    deeds: LineDeeds

    # What sets it going

    async def keep_sweeping(self) -> None:
        """Looks after all of them every few seconds, until cancelled: whatever was missed is made good then."""
        while self.checks.lines() is not None:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.sweep()
            except Exception:
                logger.exception("the calls of handoffs could not be looked after; trying again")

    async def sweep(self) -> None:
        """Looks after all of them once."""
        async with self.database.reading() as connection:
            handoffs = await legs.unsettled(connection)
        for handoff in handoffs:
            try:
                await self.look_after(handoff)
            except Exception:
                logger.exception("handoff %s: its calls could not be looked after", handoff)

    async def attend_call(self, call: str) -> None:
        """Looks after whatever handoff somebody's own call has."""
        async with self.database.reading() as connection:
            handoffs = [row[0] for row in await connection.execute(_OF_CALL, {"call": call})]
        for handoff in handoffs:
            await self.look_after(handoff)

    async def attend_leg(self, call: str) -> None:
        """The same of a call that we made."""
        async with self.database.reading() as connection:
            handoffs = [row[0] for row in await connection.execute(_OF_LEG, {"call": call})]
        for handoff in handoffs:
            await self.look_after(handoff)

    async def caller_over(self, event: CallEvent) -> None:
        """A person whom we had called back, if it is one, is not on the line any more."""
        await self.database.write(lambda connection: self.checks.rows.ended(connection, event))

    async def look_after(self, handoff: UUID) -> None:
        """Brings the calls of a handoff to where they should be. Doing so twice, or at the same time, changes nothing."""
        lines = self.checks.lines()
        if lines is None:
            return
        for leg in await self.checks.ask(handoff):
            await self.leg_over(leg.id, "no_answer")
        at = now()
        # The line's own report that a call has ended locks the same rows in another order: then once more.
        deeds = await self.database.write(lambda connection: self._decide(connection, handoff, at))
        if deeds is not None:
            await self._do(lines, deeds)

    async def _do(self, lines: Lines, deeds: Deeds) -> None:
        for leg in await self.deeds.do(lines, deeds):
            await self.leg_over(leg, "failed")

    async def leg_over(self, leg: UUID, outcome: str) -> None:
        """One of our calls is over; whoever talked in it has gone."""
        at = now()
        ended = await self.database.write(lambda connection: self._end(connection, leg, outcome, at))
        if ended is None:
            return
        alone = ended.waits
        if alone is not None and (lines := self.checks.lines()) is not None:
            await self.deeds.tell_no_answer(lines, alone)
        await self.look_after(ended.handoff)

    async def _end(self, connection: AsyncConnection, leg: UUID, outcome: str, at: datetime) -> Ended | None:
        found = await legs.find(connection, leg)
        if found is None:
            return None
        # The conversation's row first, as everywhere.
        await standing(connection, found.conversation)
        found = await legs.find(connection, leg)
        assert found is not None
        talked = found.state == "talking"
        if not await legs.end(connection, leg, "left" if talked else outcome, at):
            return None
        if found.staff is not None and found.part in ("interpreter", "supervisor"):
            await self._quietly(self.desk.leave(connection, found.handoff, found.staff, at))
        stands = await rota.read(connection, found.handoff, at) if found.part == "person" and not talked else None
        return Ended(found.handoff, stands.talking if stands is not None else None)

    # What is decided

    async def _decide(self, connection: AsyncConnection, handoff: UUID, at: datetime) -> Deeds | None:
        found = await rota.read(connection, handoff, at)
        while found is not None and await self._move_on(connection, handoff, found, at):
            found = await rota.read(connection, handoff, at)
        if found is None:
            return None
        ring = []
        for staff, part in found.due.items():
            number = await self._number(connection, staff)
            leg = await legs.add(connection, handoff, staff, part, at) if number is not None else None
            if leg is not None and number is not None:
                ring.append(Ring(leg, number, "staff"))
        drop = [leg for leg in found.live if leg.staff is not None and leg.staff not in found.wanted]
        drop += [leg for leg in found.live if leg.staff is None and leg.state != "talking" and found.talking is None]
        ring += await self._call_back(connection, found, at)
        talking = [leg for leg in found.live if leg.state == "talking" and leg.part == "counselor"]
        free = [leg for leg in talking if leg is not found.talking] if found.talking is not None else []
        sent = found.caller if _out_of_place(found, at) else None
        if sent is not None:
            # Once, whoever else looks after it now: a second word would pull them out of the room again.
            await legs.sent(connection, sent.id, at)
        return Deeds(room_of(handoff), ring, drop, free, sent.provider_id if sent is not None else None)

    async def _move_on(self, connection: AsyncConnection, handoff: UUID, found: Rota, at: datetime) -> bool:
        """Who was lost is let go, on either side. Returns True when that changed something."""
        stands = found.open
        if stands is None:
            return False
        owed = found.call_back and not found.closed
        if found.closed or (found.caller is None and (not owed or stands.handler is Handler.QUEUE)):
            # They have hung up: nobody is left to be waited with, unless they agreed to be called.
            if owed and stands.agreed_until is not None and at < stands.agreed_until:
                await self.desk.move(connection, found.conversation, Postponed(), at)
                return True
            await self.desk.move(connection, found.conversation, Left(), at)
            await connection.execute(_CLOSE, {"conversation": found.conversation, "at": at})
            return True
        if found.lost:
            assert stands.staff is not None
            await self.desk.release(connection, handoff, stands.staff, at)
            return True
        return False

    async def _call_back(
        self, connection: AsyncConnection, found: Rota, at: datetime, *, again: bool = False
    ) -> list[Ring]:
        """The person asked for it, it is one of their hours, and the counselor is on the line: they are rung, once."""
        holder, stands = found.talking, found.open
        if holder is None or stands is None or found.caller is not None or not _in_their_hours(stands, at):
            return []
        values = {"handoff": holder.handoff, "conversation": found.conversation, "since": found.begun}
        if not again and (await connection.execute(_REACHED, values)).first() is not None:
            return []
        row = (await connection.execute(_ADDRESS, {"conversation": found.conversation})).one_or_none()
        number = self.keyring.open_address(row.address, row.id.bytes) if row is not None and row.address else ""
        leg = await legs.add(connection, holder.handoff, None, "person", at) if NUMBER.fullmatch(number) else None
        return [Ring(leg, number, "back")] if leg is not None else []

    async def call_again(self, handoff: UUID) -> bool:
        """The counselor has the person rung once more. Returns False when they are not: their hours are over."""
        lines, at = self.checks.lines(), now()
        if lines is None:
            return False
        async with self.database.writing() as connection:
            found = await rota.read(connection, handoff, at)
            ring = await self._call_back(connection, found, at, again=True) if found is not None else []
        await self._do(lines, Deeds(room_of(handoff), ring))
        return bool(ring)

    async def ring_again(self, handoff: UUID, staff: UUID) -> None:
        """Has who took a call-back rung once more; the person is when they are there. While it rings nothing happens.

        Raises Stale: ``ended``, ``not_yours``, ``other`` (the person is on the line), ``hours`` (it may not be safe now),
        ``wish`` (for somebody else), ``no_phone``.
        """
        at = now()
        async with self.database.writing() as connection:
            found = await rota.read(connection, handoff, at)
            problem = "ended" if found is None else _not_again(found, staff, at)
            if problem is None and await self._number(connection, staff) is None:
                problem = "no_phone"
            if problem is not None:
                raise Stale(problem)
            if found is not None and found.leg_of(staff) is None:
                await record(connection, handoff, "rung_again", at, staff=staff)
        await self.look_after(handoff)

    async def _number(self, connection: AsyncConnection, staff: UUID) -> str | None:
        sealed = (await connection.execute(_PHONE, {"staff": staff})).scalar()
        return self.keyring.open_address(sealed, staff.bytes) if sealed is not None else None

    async def _quietly(self, deed: Awaitable[object]) -> None:
        try:
            await deed
        except (Stale, NotFound):
            logger.debug("it had changed meanwhile")


def _not_again(found: Rota, staff: UUID, at: datetime) -> str | None:
    """Why ``staff`` cannot have the telephones of a call-back rung again; None when they can."""
    stands = found.open
    if stands is None or found.closed:
        return "ended"
    if stands.staff != staff:
        return "not_yours"
    if stands.agreed_from is None or found.caller is not None:
        return "other"
    if not _in_their_hours(stands, at):
        return "hours"
    return None if staff in found.wanted else "wish"


def _in_their_hours(stands: Standing, at: datetime) -> bool:
    """Whether they agreed to be called at this moment."""
    if stands.agreed_from is None or stands.agreed_until is None:
        return False
    return SafeHours(stands.agreed_from, stands.agreed_until).running(at)


def _out_of_place(found: Rota, at: datetime) -> bool:
    """Whether the person is not where the counselor is, or is alone in a room that nobody comes to."""
    if found.caller is None or found.caller.elsewhere:
        return False
    if found.caller.sent_at is not None and at - found.caller.sent_at < SENT_AGAIN_AFTER:
        return False
    joined = found.caller.joined_at
    if found.talking is not None:
        return joined is None
    alone = not any(leg.state == "talking" for leg in found.live)
    return alone and joined is not None and at - joined > ALONE
