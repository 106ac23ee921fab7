"""Turns in which a human being has a part: asked for, waited for, or there."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import handoff_texts as texts
from app.conversations.closing import lock_person
from app.conversations.held import Held
from app.conversations.records import ConversationState, PendingMessage, Silent, TurnResult
from app.conversations.repository import ConversationRows, Written
from app.conversations.waiting_room import WaitingRoom
from app.handoffs import cases, sheets
from app.handoffs.desk import HandoffDesk
from app.handoffs.escalation import ACKNOWLEDGE_EVERY, SILENT
from app.handoffs.move import record, standing
from app.handoffs.states import BotStays, Left, NotPossible
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database
from app.models import Handler
from app.realtime.signals import notify

logger = logging.getLogger(__name__)

# After so many failures on one message (a bug of ours) it is only kept: a counselor reads it.
MAX_ATTEMPTS = 3


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
                if result.erase or result.choice_language is not None:
                    # Before the conversation's row, as everywhere.
                    await lock_person(connection, state.contact)
                if result.before is not None:
                    await self.desk.move(connection, state.id, result.before, at)
                written = await self.rows.add_answer(connection, state, message.id, result, at, held=held)
                if written is None:
                    raise Superseded
                if result.sheet is not None:
                    await self._settle(connection, state, message, result.sheet, at)
                await self._wish(connection, state, result, at)
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

    async def _wish(
        self, connection: AsyncConnection, state: ConversationState, result: TurnResult, at: datetime
    ) -> None:
        wish = result.wish
        if wish is None:
            return
        await self.desk.request(connection, state.id, wish.needs, wish.reason, at)
        if wish.until is not None:
            await self.desk.move(connection, state.id, BotStays(at, wish.until), at)

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
                if heard.blocked is not None:
                    await self.rows.set_blocked(connection, state.contact, at, blocked=heard.blocked)
                if not await self.rows.mark_heard(connection, state, message.id, heard, at):
                    raise Superseded
                await self._note(connection, state, message, heard, at)
                if heard.before is not None:
                    await self.desk.move(connection, state.id, heard.before, at)
                await notify(connection, f"conversation:{state.id}")
                await notify(connection, "inbox")
        except NotPossible as error:
            raise Superseded from error

    async def _note(
        self,
        connection: AsyncConnection,
        state: ConversationState,
        message: PendingMessage,
        heard: Silent,
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
