"""What staff, and the conversation itself, do with a handoff; each deed checks who may, and is told to the person.

Every method works in the caller's transaction. Expected errors: NotFound (it does not exist for this member of the staff,
be it for the gender that was asked for), Stale (it did, but things have moved on; ``text`` is the code of what changed).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound, Stale
from app.handoffs import cases, company, offers, sheets, transfers
from app.handoffs.colleagues import Colleagues, has_misfit
from app.handoffs.escalation import SILENT, put_off
from app.handoffs.move import move, record, standing
from app.handoffs.notices import Notice, Teller, signal
from app.handoffs.people import TELEPHONE, Counselor, speaks
from app.handoffs.sight import WIDENED, Seen, fitting, look, look_as_holder
from app.handoffs.states import (
    Accepted,
    Closed,
    Event,
    Needs,
    NeedsChanged,
    NotPossible,
    Reason,
    Released,
    Requested,
    StaffGender,
    Standing,
    learnt,
)
from app.jobs.queue import JobQueue
from app.kit.ids import new_id
from app.models import HandoffState

_STAGE = text("SELECT stage FROM handoffs WHERE id = :handoff")
# A wait that begins anew is told anew; the search stays as wide as it was, and is wide at once for who lost somebody.
_BEGIN_AGAIN = text("UPDATE handoffs SET stage = GREATEST(LEAST(stage, 1), :stage) WHERE id = :handoff")


@dataclass(frozen=True, slots=True)
class HandoffDesk(Colleagues):
    """Handoffs."""

    queue: JobQueue
    teller: Teller

    # The conversation's side

    async def request(
        self,
        connection: AsyncConnection,
        conversation: UUID,
        needs: Needs,
        reason: Reason,
        at: datetime,
        *,
        anew: bool = False,
    ) -> Standing:
        """A human being is wanted. The caller tells the person how things stand. Raises NotPossible.

        ``anew``: the wish for a woman or a man was made just now.
        """
        after = await move(connection, conversation, Requested(new_id(), reason, needs, anew), at)
        assert after.handoff is not None
        await self._waits(connection, after.handoff, at, stage=0)
        await signal(connection, conversation)
        return after

    async def move(self, connection: AsyncConnection, conversation: UUID, event: Event, at: datetime) -> Standing:
        """What the person decides (wait, be written to, somebody else, nobody), or time does. Raises NotPossible."""
        after = await move(connection, conversation, event, at)
        assert after.handoff is not None
        if isinstance(event, NeedsChanged):
            await self._needs_changed(connection, after, at)
        if after.state is HandoffState.WAITING:
            await self._waits(connection, after.handoff, at, stage=None)
        elif after.state is not HandoffState.ACTIVE:
            await self._ended(connection, after.handoff, at)
        await signal(connection, conversation)
        return after

    async def learn(
        self, connection: AsyncConnection, conversation: UUID, needs: Needs, at: datetime, *, anew: bool
    ) -> None:
        """An open handoff follows what is known by now (states.learnt); where there is none, nothing happens."""
        now = await standing(connection, conversation)
        if now.needs is not None and (following := learnt(now.needs, needs, anew=anew)) != now.needs:
            await self.move(connection, conversation, NeedsChanged(following), at)

    async def learn_elsewhere(
        self,
        connection: AsyncConnection,
        conversation: UUID,
        wish: StaffGender,
        at: datetime,
        *,
        anew: bool,
        tapped: UUID | None = None,
    ) -> None:
        """A wish made here holds for all that the person waits for at doors they joined; these are locked already.

        ``tapped``: the message in which they chose by their own tap, which also changes what they wished for before.
        """
        for other in await cases.find_elsewhere(connection, conversation):
            now = await standing(connection, other)
            if now.needs is not None:
                wished = replace(now.needs, staff_gender=wish, waived_by=tapped or now.needs.waived_by)
                await self.learn(connection, other, wished, at, anew=anew)

    async def _needs_changed(self, connection: AsyncConnection, after: Standing, at: datetime) -> None:
        """Whoever does not fit any more is out at once; but nobody is left alone: who has it keeps it until another has."""
        assert after.handoff is not None
        assert after.needs is not None
        await company.drop_misfits(connection, after.handoff, at)
        await transfers.drop_misfits(connection, after.handoff, at)
        if after.staff is not None and await has_misfit(connection, after, at):
            # Whoever fits can see it, also who does not speak the language: of the two this was what they asked for.
            await cases.keep_stage(connection, after.handoff, WIDENED)
            await transfers.offer_to_all(connection, after.handoff, after.staff, at)

    # The staff's side

    async def accept(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """``staff`` takes it: out of the queue, or what a colleague offers them. Doing so twice changes nothing."""
        seen = await look(connection, handoff, staff, taking=True)
        now = seen.now
        if now.staff == staff:
            return now
        me = await fitting(connection, seen.needs, staff, at, locked=True)
        transfer = await transfers.find_open(connection, handoff)
        for_me = transfer is not None and transfer.to in (None, staff)
        if now.state is HandoffState.ACTIVE and not for_me:
            raise Stale("taken")
        if now.state is HandoffState.WAITING and not await self._reached(connection, seen, me):
            raise NotFound("no such handoff")
        return await self._take(connection, handoff, seen, me, at)

    async def take_over(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """A supervisor takes it over a colleague's head."""
        seen = await look(connection, handoff, staff, taking=True)
        if seen.now.staff == staff:
            return seen.now
        me = await fitting(connection, seen.needs, staff, at, locked=True)
        if not me.supervisor:
            raise NotFound("no such handoff")
        return await self._take(connection, handoff, seen, me, at)

    async def _take(
        self, connection: AsyncConnection, handoff: UUID, seen: Seen, me: Counselor, at: datetime
    ) -> Standing:
        now = seen.now
        if now.contact_from is not None and at < now.contact_from:
            raise Stale("not_yet")
        if not me.room:
            raise Stale("capacity")
        if seen.needs.channel == TELEPHONE and not me.phone:
            raise Stale("no_phone")
        after = await self._apply(connection, seen.conversation, Accepted(me.person(), now.staff), at)
        await offers.settle(connection, handoff, me.id, at)
        await transfers.settle(connection, handoff, "accepted", at)
        await company.leave(connection, handoff, me.id, at)
        await self.teller.tell(connection, seen.conversation, Notice("accepted", me), at)
        await self.queue.attend(connection, handoff, at + SILENT)
        await signal(connection, seen.conversation)
        return after

    async def decline(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """``staff`` cannot take it; it stays in sight, and others are asked."""
        seen = await look(connection, handoff, staff)
        if seen.now.state is not HandoffState.WAITING:
            raise Stale("taken")
        await offers.decline(connection, handoff, staff, at)
        await record(connection, handoff, "declined", at, staff=staff)
        # Others are asked at once, and where there are none the person hears that now.
        await self._waits(connection, handoff, at, stage=None)
        await signal(connection, seen.conversation)

    async def release(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """Back to the queue, because ``staff`` gives it back or is gone; the person is told, and others are asked.

        While it is not safe to write to the person, they are not told, and others are asked when it is.
        """
        conversation = (await look_as_holder(connection, handoff, staff)).conversation
        case = await cases.find(connection, conversation)
        again = put_off(case, at) if case is not None else None
        after = await self._apply(connection, conversation, Released(staff, again), at)
        await transfers.settle(connection, handoff, "returned", at)
        if again is None:
            await self.teller.tell(connection, conversation, Notice("released"), at)
        await self._waits(connection, handoff, at, stage=WIDENED)
        await signal(connection, conversation)
        return after

    async def close(
        self, connection: AsyncConnection, handoff: UUID, staff: UUID, outcome: str, at: datetime
    ) -> Standing:
        """``staff`` is done: the bot speaks again. ``outcome``: a code.

        Not for who has it although the person asked for somebody else: the search for them would end with it.
        """
        seen = await look_as_holder(connection, handoff, staff)
        if await has_misfit(connection, seen.now, at):
            raise Stale("wish")
        conversation = seen.conversation
        after = await self._apply(connection, conversation, Closed(staff, outcome), at)
        await self._ended(connection, handoff, at)
        await self.teller.tell(connection, conversation, Notice("over"), at)
        await signal(connection, conversation)
        return after

    # What they share

    async def _reached(self, connection: AsyncConnection, seen: Seen, me: Counselor) -> bool:
        """Whether the search for somebody who speaks the language has come as far as to them."""
        assert seen.now.handoff is not None
        knows = me.supervisor or speaks(me, seen.needs)
        return knows or int((await connection.execute(_STAGE, {"handoff": seen.now.handoff})).scalar_one()) >= WIDENED

    async def _apply(self, connection: AsyncConnection, conversation: UUID, event: Event, at: datetime) -> Standing:
        try:
            return await move(connection, conversation, event, at)
        except NotPossible as error:
            raise Stale(error.code) from error

    async def _waits(self, connection: AsyncConnection, handoff: UUID, at: datetime, *, stage: int | None) -> None:
        """Somebody is asked, and the clock looks after it. ``stage``: from which the wait begins (again)."""
        if stage is not None:
            await connection.execute(_BEGIN_AGAIN, {"stage": stage, "handoff": handoff})
        await offers.refresh(connection, at, handoff)
        await self.queue.attend(connection, handoff, at)

    async def _ended(self, connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
        await offers.settle(connection, handoff, None, at)
        await transfers.settle(connection, handoff, "returned", at)
        await company.leave(connection, handoff, None, at)
        await sheets.withdraw(connection, handoff, at)


def loosened(needs: Needs, message: UUID) -> Needs:
    """Any gender, by the person's own yes in ``message``."""
    return replace(needs, staff_gender="any", waived_by=message)
