"""Turns in which a human being has a part: asked for, waited for, or there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import handoff_texts as texts
from app.conversations.closing import lock_person
from app.conversations.held import Held
from app.conversations.records import ConversationState, Known, PendingMessage, Silent, TurnResult
from app.conversations.repository import ConversationRows, Written
from app.conversations.turn import MAX_ATTEMPTS
from app.conversations.waiting_room import WaitingRoom
from app.conversations.wishes import chosen
from app.handoffs import cases, sheets
from app.handoffs.desk import HandoffDesk
from app.handoffs.escalation import ACKNOWLEDGE_EVERY, SILENT
from app.handoffs.move import record, standing
from app.handoffs.states import BotStays, Left, NeedsChanged, NotPossible
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database
from app.models import Handler
from app.realtime.signals import notify


class Superseded(Exception):
    """The message was answered, or the conversation changed hands, while we thought: look again."""


@dataclass(frozen=True, slots=True)
class HandoffTurns:
    """Takes and writes them."""

    database: Database
    rows: ConversationRows
    desk: HandoffDesk
    queue: JobQueue
    waiting: WaitingRoom
    held: Held

    async def take(self, state: ConversationState, message: PendingMessage) -> TurnResult | Silent:
        """What is said to a message that is not the bot's to answer, or what is kept of it. Raises Superseded."""
        if message.attempts >= MAX_ATTEMPTS:
            # A bug of ours: the message is only kept, and a counselor reads it.
            return Silent()
        async with self.database.reading() as connection:
            case = await cases.find(connection, state.id)
        if case is None or case.handler.value != state.handler:
            raise Superseded
        if case.handler is Handler.QUEUE:
            return await self.waiting.take(state, message, case, now())
        return await self.held.take(state, message, case)

    async def write(
        self, state: ConversationState, message: PendingMessage, result: TurnResult, *, held: bool
    ) -> Written:
        """Writes what is said together with what it does to the handoff. Raises Superseded: then nothing is written.

        ``held``: it is not sent at once, because an earlier one could not be.
        """
        at = now()
        try:
            async with self.database.writing() as connection:
                asks = result.wish is not None and state.joined
                tells = result.joined or _wish_of(state, result) is not None
                if result.erase or result.choice_language is not None or tells or asks:
                    # Before the conversation's row, as everywhere.
                    await lock_person(connection, state.contact)
                known = await self._known(connection, state, result)
                result = replace(result, known=known)
                wish = _wish_of(state, result)
                if result.before is not None:
                    await self.desk.move(connection, state.id, result.before, at)
                written = await self.rows.add_answer(connection, state, message.id, result, at, held=held)
                if written is None:
                    raise Superseded
                if result.sheet is not None:
                    await self._settle(connection, state, message, result.sheet, at)
                await self._follow(connection, state, result, at)
                if result.speaker is Handler.COUNSELOR:
                    await self._note(connection, state, message, result, at)
                if wish is not None:
                    await self._elsewhere(connection, state, wish, at)
                for conversation in await cases.find_open(connection, written.ended.erased):
                    # At whichever of their doors somebody is asked for, or is there: nobody can go on.
                    await self.desk.move(connection, conversation, Left(), at)
                told = texts.told([part.key for part in result.parts])
                await cases.keep_told(connection, state.id, at, told)
                for conversation in written.ended.opened.values():
                    await self.queue.enqueue(connection, conversation)
                await notify(connection, f"conversation:{state.id}")
                return written
        except NotPossible as error:
            raise Superseded from error

    async def _follow(
        self, connection: AsyncConnection, state: ConversationState, result: TurnResult, at: datetime
    ) -> None:
        """The handoff follows the turn: it is asked for, or what is known by now is known to it, or nobody is there."""
        if result.ended and await cases.find_open(connection, [state.id]):
            await self.desk.move(connection, state.id, Left(), at)
            return
        known, wish = result.known, result.wish
        if known is not None:
            await self.desk.learn(connection, state.id, known.needs, at, anew=known.anew)
        if wish is None:
            return
        needs = wish.needs
        if state.joined:
            # A wish that was made at another door since this turn began.
            needs = await self.waiting.turner.doors.wished_by(connection, state.id, needs, result.memory)
        anew = (known is not None and known.anew) or needs.waived_by is not None
        await self.desk.request(connection, state.id, needs, wish.reason, at, anew=anew)
        if wish.until is not None:
            await self.desk.move(connection, state.id, BotStays(at, wish.until), at)

    async def _known(
        self, connection: AsyncConnection, state: ConversationState, result: TurnResult | Silent
    ) -> Known | None:
        """Whom they need; where their doors were joined just now, by the newest tap at any of them."""
        if not result.joined or result.known is None:
            return result.known
        memory = result.memory or state.memory
        newest = await self.waiting.turner.doors.newest(connection, state.id, memory)
        return Known(chosen(result.known.needs, *newest), anew=True) if newest else result.known

    async def _elsewhere(
        self, connection: AsyncConnection, state: ConversationState, wish: Known, at: datetime
    ) -> None:
        """At their other doors the wish holds too."""
        tapped = wish.needs.waived_by if wish.anew else None
        gender = wish.needs.staff_gender
        await self.desk.learn_elsewhere(connection, state.id, gender, at, anew=wish.anew, tapped=tapped)

    async def _settle(
        self,
        connection: AsyncConnection,
        state: ConversationState,
        message: PendingMessage,
        answer: tuple[UUID, bool],
        at: datetime,
    ) -> None:
        sheet, agreed = answer
        await sheets.settle(connection, state.id, sheet, message.id, at, agreed=agreed)

    async def keep(self, state: ConversationState, message: PendingMessage, heard: Silent) -> None:
        """Keeps a message to which nothing is said (now). Raises Superseded."""
        at = now()
        try:
            async with self.database.writing() as connection:
                # The contact's row before the conversation's, as everywhere.
                if heard.joined or _wish_of(state, heard) is not None:
                    await lock_person(connection, state.contact)
                heard = replace(heard, known=await self._known(connection, state, heard))
                wish = _wish_of(state, heard)
                if heard.blocked is not None:
                    await self.rows.set_blocked(connection, state.contact, at, blocked=heard.blocked)
                if not await self.rows.mark_heard(connection, state, message.id, heard, at):
                    raise Superseded
                await self._note(connection, state, message, heard, at)
                if heard.before is not None:
                    await self.desk.move(connection, state.id, heard.before, at)
                if wish is not None:
                    await self._elsewhere(connection, state, wish, at)
                await notify(connection, f"conversation:{state.id}")
                await notify(connection, "inbox")
        except NotPossible as error:
            raise Superseded from error

    async def _note(
        self,
        connection: AsyncConnection,
        state: ConversationState,
        message: PendingMessage,
        heard: TurnResult | Silent,
        at: datetime,
    ) -> None:
        stands = await standing(connection, state.id)
        if stands.handoff is None:
            return
        for flag in heard.flags:
            detail = {"flag": flag, "message": str(message.id)}
            await record(connection, stands.handoff, "flagged", at, detail=detail)
        if heard.sheet is not None:
            await self._settle(connection, state, message, heard.sheet, at)
        if stands.handler is Handler.QUEUE:
            await self.queue.attend(connection, stands.handoff, at + ACKNOWLEDGE_EVERY)
        elif stands.handler is Handler.COUNSELOR:
            # Who has just written has the phone in hand: what could not be said before can be said now.
            await self.queue.attend(connection, stands.handoff, at if state.memory.owed else at + SILENT)


def _wish_of(state: ConversationState, result: TurnResult | Silent) -> Known | None:
    """A wish for a woman or a man that holds at other doors of theirs, too."""
    if not (state.joined or result.joined):
        return None
    known, changed = result.known, result.before
    if known is None and isinstance(changed, NeedsChanged) and changed.was is not None:
        needs, was = changed.needs, changed.was
        known = Known(needs, anew=(needs.staff_gender, needs.waived_by) != (was.staff_gender, was.waived_by))
    return known if known is not None and known.needs.staff_gender != "any" else None
