"""The work on one conversation: deliver what waits, then take the turn of the oldest message, until nothing waits.

What cannot be delivered keeps nobody from being heard: then the turns are taken first, and what is said waits in order.
Runs as a job; jobs of one conversation never run at the same time. Each step commits for itself, so that a crash at any
point repeats at most one step, and every step can be repeated: the bot knows the turn's id, a turn is written only while
its message waits, and a message that may have been sent is looked up at the provider first.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from uuid import UUID

from app.conversations.closing import Ended, forget_address
from app.conversations.deliver import Deliverer, is_urgent
from app.conversations.handoff_turns import HandoffTurns, Superseded
from app.conversations.hearing import blocked_by
from app.conversations.reception import Reception
from app.conversations.records import ConversationState, PendingMessage, Silent, TurnResult, UnsentMessage
from app.conversations.repository import ConversationRows, Written
from app.conversations.showing_work import showing_work
from app.conversations.turn import Turner
from app.errors import BotUnavailable
from app.handoffs.sheets import answered
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database
from app.models import Handler

logger = logging.getLogger(__name__)

# A conversation changes hands once or twice while a message is thought about; more is a fault.
MOST_CHANGES = 5


@dataclass(frozen=True, slots=True)
class Worker:
    """Works on conversations."""

    database: Database
    rows: ConversationRows
    turner: Turner
    reception: Reception
    handoffs: HandoffTurns
    deliverer: Deliverer
    queue: JobQueue

    async def work(self, conversation: UUID) -> None:
        """Brings one conversation up to date."""
        changes = 0
        while True:
            async with self.database.reading() as connection:
                found = await self.rows.get_state(connection, conversation)
            if found is None:
                return
            state, pending, unsent = found
            tried = [message for message in unsent if message.attempts]
            held = any(not message.body.late for message in tried)
            urgent = any(is_urgent(message) and not message.attempts for message in unsent)
            if not pending or urgent or not tried:
                held = not await self.deliverer.deliver_all(state, unsent)
            if not pending:
                return
            try:
                await self._turn(state, pending[0], held=held)
            except Superseded:
                # It was answered, or the conversation changed hands, while we thought: look again.
                changes += 1
                if changes > MOST_CHANGES:
                    raise
                continue
            if len(pending) == 1 and not tried and not held:
                return

    async def _turn(self, state: ConversationState, message: PendingMessage, *, held: bool) -> None:
        try:
            result = await self._take(state, message)
        except Superseded:
            raise
        except Exception:
            # The message waits on; after a few failures it is answered from the menu (turn.MAX_ATTEMPTS).
            async with self.database.writing() as connection:
                await self.rows.count_attempt(connection, message.id)
            raise
        if isinstance(result, Silent):
            await self.handoffs.keep(state, message, result)
        elif result is None:
            await self._no_answer(state, message)
        else:
            # The last word to someone who had all erased waits for nothing: nothing is left, and then their address goes.
            held = held and not result.erase
            written = await self._write(state, message, result, held=held)
            if not held:
                await self._deliver_now(state, written, result, message)

    async def _take(self, state: ConversationState, message: PendingMessage) -> TurnResult | Silent | None:
        if state.handler != Handler.BOT:
            return await self.handoffs.take(state, message)
        async with showing_work(self.deliverer.channels, state):
            result = await self.turner.take(state, message)
            if result is None:
                return None
            looked = self.reception.learn(state, message, await self.reception.look(state, message, result))
            return replace(looked, sheet=answered(message.body.payload))

    async def _write(
        self, state: ConversationState, message: PendingMessage, result: TurnResult, *, held: bool
    ) -> Written:
        # Who has everything erased has it erased at all their doors, and somebody may be asked for, or be there, at another.
        shared = result.known is not None or result.sheet is not None or (result.ended and state.asked)
        if result.wish or result.before or shared or result.erase or state.handler != Handler.BOT:
            return await self.handoffs.write(state, message, result, held=held)
        # Most turns are one statement; one that ends a conversation, or keeps a chosen language or a code, is several.
        several = result.ended or result.choice_language is not None or result.code is not None
        async with self.database.writing() if several else self.database.writing_once() as connection:
            written = await self.rows.add_answer(connection, state, message.id, result, now(), held=held)
            for conversation in written.ended.opened.values() if written is not None else ():
                await self.queue.enqueue(connection, conversation)
        if written is None:
            raise Superseded
        return written

    async def _no_answer(self, state: ConversationState, message: PendingMessage) -> None:
        """The provider answered one of its own keywords; STOP and START also tell whether we can reach the person."""
        async with self.database.writing() as connection:
            await self.rows.mark_handled(connection, message.id, now())
            blocked = blocked_by(message.body.opt_out) if message.body.opt_out is not None else None
            if blocked is not None:
                await self.rows.set_blocked(connection, state.contact, now(), blocked=blocked)

    async def _deliver_now(
        self, state: ConversationState, written: Written, result: TurnResult, heard: PendingMessage
    ) -> None:
        token = (heard.reply_token, heard.reply_until)
        unsent = UnsentMessage(written.answer, result.body(), "wired", 0, now(), state.address, *token)
        await self.deliverer.deliver(state, unsent, fresh=True)
        if result.erase:
            await self._forget(state, written.ended)

    async def _forget(self, state: ConversationState, ended: Ended) -> None:
        """After the last word to someone who had all erased. Who wrote again meanwhile must still be answered."""
        fetched = self.deliverer.channels.get(state.channel).capabilities.fetched
        if not fetched and state.contact not in ended.opened:
            async with self.database.writing() as connection:
                await forget_address(connection, state.contact)
        for conversation in ended.erased:
            try:
                await self.turner.dialogue.forget(conversation)
            except BotUnavailable:
                # Its row is gone already; a running bot only keeps a copy of labels in memory until it restarts.
                logger.warning("the bot could not be told to forget conversation %s", conversation)
