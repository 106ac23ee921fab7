"""What becomes of a handoff by itself, and what the person is told of it: durable timers, and a look around now and then."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import handoff_texts as texts
from app.conversations.handoff_voice import HandoffVoice
from app.dialogue.turn import Said
from app.handoffs import cases, offers
from app.handoffs.desk import HandoffDesk
from app.handoffs.escalation import SILENT_FOR_ALL, Case, Due, Step, due, next_at, put_off
from app.handoffs.move import record
from app.handoffs.people import availability, called
from app.handoffs.states import BotStays, Expired, Left, Postponed
from app.kit.clock import now
from app.kit.database import Database
from app.models import Handler
from app.realtime.signals import notify

logger = logging.getLogger(__name__)

_HOLDER = text("""
SELECT s.name, s.pronoun FROM handoffs h JOIN staff s ON s.id = h.staff_id WHERE h.id = :handoff
""")


@dataclass(frozen=True, slots=True)
class Attendant:
    """Looks after handoffs."""

    database: Database
    desk: HandoffDesk
    voice: HandoffVoice

    async def attend(self, handoff: UUID) -> None:
        """Does what is due for a handoff, and sets the clock for the next time. A repeat does nothing."""
        at = now()
        async with self.database.writing() as connection:
            case = await cases.lock(connection, handoff)
            await self.voice.say_owed(connection, handoff, at)
            if case is None:
                return
            found = due(case, at)
            await cases.keep_stage(connection, handoff, found.stage)
            if found.step is not None:
                logger.info("handoff %s: %s is due", handoff, found.step)
                await self._do(connection, case, found, at)
            case = await cases.lock(connection, handoff)
            following = next_at(case, at) if case is not None else None
            if following is not None:
                await self.desk.queue.attend(connection, handoff, following)

    async def _do(self, connection: AsyncConnection, case: Case, found: Due, at: datetime) -> None:
        conversation = case.conversation
        match found.step:
            case Step.WIDEN:
                await offers.refresh(connection, at, case.handoff)
                await notify(connection, "inbox")
            case Step.STILL:
                await self.voice.say(connection, conversation, texts.still(case.needs, found.again), at)
            case Step.ACKNOWLEDGE:
                await self.voice.say(connection, conversation, [Said(key="handoff-kept")], at, keep_choices=True)
            case Step.CHOICES | Step.NEWS:
                await self._choices(connection, case, found, at)
            case Step.REMIND | Step.ALARM:
                await self._unanswered(connection, case, found.step, at)
            case _:
                await self._move(connection, case, found.step, at)

    async def _move(self, connection: AsyncConnection, case: Case, step: Step | None, at: datetime) -> None:
        """What puts the conversation into other hands."""
        conversation = case.conversation
        match step:
            case Step.EXPIRE:
                await self.desk.move(connection, conversation, Expired(), at)
                await self.voice.say(connection, conversation, texts.expired(), at)
            case Step.PUT_OFF:
                hours = put_off(case, at)
                assert hours is not None
                await self.desk.move(connection, conversation, BotStays(*hours), at)
            case Step.MISS:
                await self.desk.move(connection, conversation, Expired(), at)
                await self.voice.say_or_owe(connection, conversation, [Said(key="handoff-missed")], at)
            case Step.POSTPONE:
                await self._postpone(connection, case, at)
            case Step.RELEASE:
                assert case.staff is not None
                if case.silent_since is not None and at - case.silent_since >= SILENT_FOR_ALL:
                    # Their console is open, and nobody sits there: others are asked.
                    await offers.decline(connection, case.handoff, case.staff, at)
                await self.desk.release(connection, case.handoff, case.staff, at)
            case Step.LEAVE:
                await self.desk.move(connection, conversation, Left(), at)

    async def _postpone(self, connection: AsyncConnection, case: Case, at: datetime) -> None:
        """Who waited in vain hears that the hours they chose still hold.

        Who waited for nothing hears nothing: «not before» was promised, too, and the bot has been with them all the time.
        """
        assert case.agreed_from is not None
        assert case.agreed_until is not None
        await self.desk.move(connection, case.conversation, Postponed(), at)
        if case.handler is Handler.QUEUE and put_off(case, at) is None:
            still = texts.time_kept(case.agreed_from, case.agreed_until, at)
            await self.voice.say(connection, case.conversation, [Said(key="handoff-expired"), *still], at)

    async def _choices(self, connection: AsyncConnection, case: Case, found: Due, at: datetime) -> None:
        available = await availability(connection, case.needs, at, case.handoff)
        said = texts.how_things_stand(case.needs, available, at, case.needs.language, again=found.again)
        await self.voice.say(connection, case.conversation, said, at)

    async def _unanswered(self, connection: AsyncConnection, case: Case, step: Step, at: datetime) -> None:
        """The counselor is alarmed, and the person hears it, once; later the supervisors are."""
        await record(connection, case.handoff, "unanswered", at, staff=case.staff, detail={"step": step.value})
        if step is Step.REMIND:
            holder = (await connection.execute(_HOLDER, {"handoff": case.handoff})).one()
            said = Said(key="handoff-unanswered", data={"name": called(holder.name, holder.pronoun)})
            await self.voice.say(connection, case.conversation, [said], at, keep_choices=True)
        await notify(connection, "inbox")
        await notify(connection, f"conversation:{case.conversation}")

    async def sweep(self) -> None:
        """Offers follow who comes and goes; whoever lost their counselor is attended to."""
        at = now()
        async with self.database.reading() as connection:
            stale = await offers.stale(connection, at)
            abandoned = [*await cases.abandoned_by_staff(connection, at), *await cases.silent(connection, at)]
        for handoff in stale:
            async with self.database.writing() as connection:
                if await cases.lock(connection, handoff) is not None:
                    await offers.refresh(connection, at, handoff)
                    # Who waits hears of it when it stays so.
                    await self.desk.queue.attend(connection, handoff, at)
                    await notify(connection, "inbox")
        # As jobs of their own: one that fails keeps no other from being looked after.
        for handoff in abandoned:
            async with self.database.writing() as connection:
                await self.desk.queue.attend(connection, handoff, at)
