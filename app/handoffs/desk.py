"""What staff, and the conversation itself, do with a handoff; each deed checks who may, and is told to the person.

Every method works in the caller's transaction. Expected errors: NotFound (it does not exist for this member of the staff,
be it for the gender that was asked for), Stale (it did, but things have moved on; ``text`` is the code of what changed).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound, Stale
from app.handoffs import cases, company, offers, sheets, transfers
from app.handoffs.escalation import SILENT, put_off
from app.handoffs.move import move, record, standing
from app.handoffs.people import TELEPHONE, Availability, Counselor, availability, counselors, fits, speaks
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
    Standing,
    WaitChosen,
    fits_gender,
)
from app.jobs.queue import JobQueue
from app.kit.ids import new_id
from app.models import Handler, HandoffState
from app.realtime.signals import notify

_CONVERSATION = text("SELECT conversation_id, stage FROM handoffs WHERE id = :handoff")
# Whoever takes a conversation is locked: two taken at once must not be more than they have room for.
_LOCK_STAFF = text("SELECT 1 FROM staff WHERE id = :staff FOR NO KEY UPDATE")
# A wait that begins anew is told anew; the search stays as wide as it was, and is wide at once for who lost somebody.
_BEGIN_AGAIN = text("UPDATE handoffs SET stage = GREATEST(LEAST(stage, 1), :stage) WHERE id = :handoff")
WIDENED = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the person is told: that ``staff`` is there now, that whoever was had to go, that it is over."""

    kind: Literal["accepted", "released", "over"]
    staff: Counselor | None = None


class Teller(Protocol):
    """Who puts a notice into the person's words, in the same transaction."""

    async def tell(self, connection: AsyncConnection, conversation: UUID, notice: Notice, at: datetime) -> None:
        """Writes it; the conversation's row is locked."""


@dataclass(frozen=True, slots=True)
class HandoffDesk:
    """Handoffs."""

    queue: JobQueue
    teller: Teller

    # The conversation's side

    async def availability(
        self, connection: AsyncConnection, needs: Needs, at: datetime, handoff: UUID | None = None
    ) -> Availability:
        """Whom there is for ``needs``; ``handoff``: the one that some of them may have declined."""
        return await availability(connection, needs, at, handoff)

    async def request(
        self, connection: AsyncConnection, conversation: UUID, needs: Needs, reason: Reason, at: datetime
    ) -> Standing:
        """A human being is wanted. The caller tells the person how things stand. Raises NotPossible."""
        after = await move(connection, conversation, Requested(new_id(), reason, needs), at)
        assert after.handoff is not None
        await self._waits(connection, after.handoff, at, stage=0)
        await self._signal(connection, conversation)
        return after

    async def move(self, connection: AsyncConnection, conversation: UUID, event: Event, at: datetime) -> Standing:
        """What the person decides (wait, be written to, somebody else, nobody), or time does. Raises NotPossible."""
        after = await move(connection, conversation, event, at)
        assert after.handoff is not None
        if isinstance(event, NeedsChanged):
            await self._needs_changed(connection, after, at)
        if after.state is HandoffState.WAITING:
            await self._waits(connection, after.handoff, at, stage=0 if isinstance(event, WaitChosen) else None)
        elif after.state is not HandoffState.ACTIVE:
            await self._ended(connection, after.handoff, at)
        await self._signal(connection, conversation)
        return after

    async def _needs_changed(self, connection: AsyncConnection, after: Standing, at: datetime) -> None:
        """Whoever does not fit any more is out at once; but nobody is left alone: who has it keeps it until another has."""
        assert after.handoff is not None
        assert after.needs is not None
        await company.drop_misfits(connection, after.handoff, at)
        await transfers.drop_misfits(connection, after.handoff, at)
        if after.staff is not None:
            holder = await self._counselor(connection, after.staff, at)
            if holder is None or not fits_gender(after.needs, holder.gender):
                await transfers.offer(connection, after.handoff, after.staff, None, at)

    # The staff's side

    async def accept(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """``staff`` takes it: out of the queue, or what a colleague offers them. Doing so twice changes nothing."""
        conversation, now = await self._open(connection, handoff)
        me = await self._may(connection, now, staff, at)
        if now.staff == staff:
            return now
        transfer = await transfers.find_open(connection, handoff)
        for_me = transfer is not None and transfer.to in (None, staff)
        if now.state is HandoffState.ACTIVE and not for_me:
            raise Stale("taken")
        if now.state is HandoffState.WAITING and not await self._reached(connection, now, me):
            raise NotFound("no such handoff")
        return await self._take(connection, conversation, now, me, at)

    async def take_over(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """A supervisor takes it over a colleague's head."""
        conversation, now = await self._open(connection, handoff)
        me = await self._may(connection, now, staff, at)
        if not me.supervisor:
            raise NotFound("no such handoff")
        return now if now.staff == staff else await self._take(connection, conversation, now, me, at)

    async def _take(
        self, connection: AsyncConnection, conversation: UUID, now: Standing, me: Counselor, at: datetime
    ) -> Standing:
        if now.contact_from is not None and at < now.contact_from:
            raise Stale("not_yet")
        if not me.room:
            raise Stale("capacity")
        if now.needs is not None and now.needs.channel == TELEPHONE and not me.phone:
            raise Stale("no_phone")
        assert now.handoff is not None
        after = await self._apply(connection, conversation, Accepted(me.person(), now.staff), at)
        await offers.settle(connection, now.handoff, me.id, at)
        await transfers.settle(connection, now.handoff, "accepted", at)
        await company.leave(connection, now.handoff, me.id, at)
        await self.teller.tell(connection, conversation, Notice("accepted", me), at)
        await self.queue.attend(connection, now.handoff, at + SILENT)
        await self._signal(connection, conversation)
        return after

    async def decline(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """``staff`` cannot take it; it stays in sight, and others are asked."""
        conversation, now = await self._open(connection, handoff)
        await self._may(connection, now, staff, at)
        if now.state is not HandoffState.WAITING:
            raise Stale("taken")
        await offers.decline(connection, handoff, staff, at)
        await record(connection, handoff, "declined", at, staff=staff)
        # Others are asked at once, and where there are none the person hears that now.
        await self._waits(connection, handoff, at, stage=None)
        await self._signal(connection, conversation)

    async def release(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> Standing:
        """Back to the queue, because ``staff`` gives it back or is gone; the person is told, and others are asked.

        While it is not safe to write to the person, they are not told, and others are asked when it is.
        """
        conversation, _ = await self._held(connection, handoff, staff)
        case = await cases.find(connection, conversation)
        again = put_off(case, at) if case is not None else None
        after = await self._apply(connection, conversation, Released(staff, again), at)
        await transfers.settle(connection, handoff, "returned", at)
        if again is None:
            await self.teller.tell(connection, conversation, Notice("released"), at)
        await self._waits(connection, handoff, at, stage=WIDENED)
        await self._signal(connection, conversation)
        return after

    async def close(
        self, connection: AsyncConnection, handoff: UUID, staff: UUID, outcome: str, at: datetime
    ) -> Standing:
        """``staff`` is done: the bot speaks again. ``outcome``: a code."""
        conversation, _ = await self._held(connection, handoff, staff)
        after = await self._apply(connection, conversation, Closed(staff, outcome), at)
        await self._ended(connection, handoff, at)
        await self.teller.tell(connection, conversation, Notice("over"), at)
        await self._signal(connection, conversation)
        return after

    async def offer_transfer(
        self, connection: AsyncConnection, handoff: UUID, staff: UUID, to: UUID | None, at: datetime
    ) -> None:
        """``staff`` asks a colleague (None: whoever fits) to take over, and keeps it until one does."""
        conversation, now = await self._held(connection, handoff, staff)
        if to is not None:
            await self._may(connection, now, to, at)
        if to == staff or await transfers.find_open(connection, handoff) is not None:
            raise Stale("transfer_open")
        await transfers.offer(connection, handoff, staff, to, at)
        await self._signal(connection, conversation)

    async def return_transfer(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """Whoever was asked says no, or whoever asked takes it back."""
        conversation, now = await self._open(connection, handoff)
        transfer = await transfers.find_open(connection, handoff)
        if transfer is None or staff not in (transfer.by, transfer.to):
            raise Stale("transfer_gone") if now.staff == staff else NotFound("no such handoff")
        await transfers.settle(connection, handoff, "returned", at)
        await record(connection, handoff, "transfer_returned", at, staff=staff)
        await self._signal(connection, conversation)

    async def invite(
        self,
        connection: AsyncConnection,
        handoff: UUID,
        staff: UUID,
        invited: UUID,
        part: Literal["interpreter", "supervisor"],
        at: datetime,
    ) -> None:
        """``staff``, who has it, asks a colleague to stand by; they are bound by the person's wish like everybody."""
        conversation, now = await self._held(connection, handoff, staff)
        guest = await self._may(connection, now, invited, at)
        if invited == staff or (part == "supervisor" and not guest.supervisor):
            raise NotFound("no such member of the staff")
        await company.invite(connection, handoff, invited, part, at)
        await self._signal(connection, conversation)

    async def join(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """An invited colleague comes."""
        conversation, now = await self._open(connection, handoff)
        await self._may(connection, now, staff, at)
        if not await company.join(connection, handoff, staff, at):
            raise NotFound("no such handoff")
        await self._signal(connection, conversation)

    async def leave(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """A colleague who stood by, or was invited to, does not any more."""
        conversation, _ = await self._open(connection, handoff)
        await company.leave(connection, handoff, staff, at)
        await self._signal(connection, conversation)

    # What they share

    async def _open(self, connection: AsyncConnection, handoff: UUID) -> tuple[UUID, Standing]:
        """The conversation, locked, and how things stand. Raises NotFound, Stale when the handoff has ended."""
        row = (await connection.execute(_CONVERSATION, {"handoff": handoff})).one_or_none()
        if row is None:
            raise NotFound("no such handoff")
        now = await standing(connection, row.conversation_id)
        if now.handoff != handoff:
            raise Stale("ended")
        return row.conversation_id, now

    async def _held(self, connection: AsyncConnection, handoff: UUID, staff: UUID) -> tuple[UUID, Standing]:
        conversation, now = await self._open(connection, handoff)
        if now.handler is not Handler.COUNSELOR or now.staff != staff:
            raise Stale("not_yours")
        return conversation, now

    async def _counselor(self, connection: AsyncConnection, staff: UUID, at: datetime) -> Counselor | None:
        return next((person for person in await counselors(connection, at) if person.id == staff), None)

    async def _may(self, connection: AsyncConnection, now: Standing, staff: UUID, at: datetime) -> Counselor:
        """The counselor, when they fit; their row is locked. Raises NotFound: for who does not fit it does not exist."""
        await connection.execute(_LOCK_STAFF, {"staff": staff})
        person = await self._counselor(connection, staff, at)
        assert now.needs is not None
        if person is None or not (fits(person, now.needs, wide=True) or now.staff == staff):
            raise NotFound("no such handoff")
        return person

    async def _reached(self, connection: AsyncConnection, now: Standing, me: Counselor) -> bool:
        """Whether the search for somebody who speaks the language has come as far as to them."""
        assert now.needs is not None
        row = (await connection.execute(_CONVERSATION, {"handoff": now.handoff})).one()
        return me.supervisor or row.stage >= WIDENED or speaks(me, now.needs)

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

    async def _signal(self, connection: AsyncConnection, conversation: UUID) -> None:
        await notify(connection, "inbox")
        await notify(connection, f"conversation:{conversation}")


def loosened(needs: Needs, message: UUID) -> Needs:
    """Any gender, by the person's own yes in ``message``."""
    return replace(needs, staff_gender="any", waived_by=message)
