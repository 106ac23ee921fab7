"""What colleagues do for each other: take over when asked, interpret, stand by. All are bound by the person's wish."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound, Stale
from app.handoffs import company, transfers
from app.handoffs.move import record
from app.handoffs.notices import signal
from app.handoffs.sight import counselor, fitting, look, look_as_holder
from app.handoffs.states import Standing, fits_gender


class Colleagues:
    """These deeds of the desk (desk.py); their errors are those of all its deeds."""

    __slots__ = ()

    async def offer_transfer(
        self, connection: AsyncConnection, handoff: UUID, staff: UUID, to: UUID | None, at: datetime
    ) -> None:
        """``staff`` asks a colleague (None: whoever fits) to take over, and keeps it until one does."""
        seen = await look_as_holder(connection, handoff, staff)
        if to is not None:
            await fitting(connection, seen.needs, to, at, locked=to == staff)
        if to == staff or await transfers.find_open(connection, handoff) is not None:
            raise Stale("transfer_open")
        await transfers.offer(connection, handoff, staff, to, at)
        await signal(connection, seen.conversation)

    async def return_transfer(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """Whoever was asked says no, or whoever asked takes it back.

        Who has it although the person asked for somebody else cannot take it back: it was offered for the person.
        """
        seen = await look(connection, handoff, staff)
        transfer = await transfers.find_open(connection, handoff)
        if transfer is None or staff not in (transfer.by, transfer.to):
            raise Stale("transfer_gone") if seen.now.staff == staff else NotFound("no such handoff")
        wanted = await has_misfit(connection, seen.now, at)
        if wanted and seen.now.staff == staff:
            raise Stale("wish")
        await transfers.settle(connection, handoff, "returned", at)
        await record(connection, handoff, "transfer_returned", at, staff=staff)
        if wanted:
            await transfers.offer_to_all(connection, handoff, transfer.by, at)
        await signal(connection, seen.conversation)

    async def invite(
        self,
        connection: AsyncConnection,
        handoff: UUID,
        staff: UUID,
        invited: UUID,
        part: Literal["interpreter", "supervisor"],
        at: datetime,
    ) -> None:
        """``staff``, who has it, asks a colleague to stand by."""
        seen = await look_as_holder(connection, handoff, staff)
        guest = await fitting(connection, seen.needs, invited, at, locked=invited == staff)
        if invited == staff or (part == "supervisor" and not guest.supervisor):
            raise NotFound("no such member of the staff")
        await company.invite(connection, handoff, invited, part, at)
        await signal(connection, seen.conversation)

    async def join(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """An invited colleague comes."""
        seen = await look(connection, handoff, staff)
        await fitting(connection, seen.needs, staff, at, locked=True)
        if not await company.join(connection, handoff, staff, at):
            raise NotFound("no such handoff")
        await signal(connection, seen.conversation)

    async def leave(self, connection: AsyncConnection, handoff: UUID, staff: UUID, at: datetime) -> None:
        """A colleague who stood by, or was invited to, does not any more."""
        seen = await look(connection, handoff, staff)
        await company.leave(connection, handoff, staff, at)
        await signal(connection, seen.conversation)


async def has_misfit(connection: AsyncConnection, now: Standing, at: datetime) -> bool:
    """Whether somebody has it whom the person does not want (any more): they keep it only until another has."""
    if now.staff is None or now.needs is None:
        return False
    holder = await counselor(connection, now.staff, at)
    return holder is None or not fits_gender(now.needs, holder.gender)
