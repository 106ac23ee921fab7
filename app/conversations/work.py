"""The work on one conversation: deliver what waits, then take the turn of the oldest message, until nothing waits.

Runs as a job; jobs of one conversation never run at the same time. Each step commits for itself, so that a crash at any
point repeats at most one step, and every step can be repeated: the bot knows the turn's id, a turn is written only while
its message waits, and a message that may have been sent is looked up at the provider first.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from uuid import UUID

from app.conversations.closing import forget_address
from app.conversations.deliver import Deliverer
from app.conversations.handoff_turns import HandoffTurns, Superseded
from app.conversations.hearing import blocked_by
from app.conversations.reception import Reception
from app.conversations.records import ConversationState, PendingMessage, Silent, TurnResult, UnsentMessage
from app.conversations.repository import ConversationRows, Written
from app.conversations.showing_work import showing_work
from app.conversations.turn import Turner
from app.errors import BotUnavailable
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database
from app.kit.precedence import Precedence
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
    precedence: Precedence

    async def work(self, conversation: UUID) -> None:
        """Brings one conversation up to date."""
        changes = 0
        while True:
            await self.precedence.stand_back()
            async with self.database.reading() as connection:
                found = await self.rows.get_state(connection, conversation)
            if found is None:
                return
            state, pending, unsent = found
            for message in unsent:
                if not await self.deliverer.deliver(state, message, fresh=False):
                    return
            if not pending:
                return
            try:
                await self._turn(state, pending[0])
            except Superseded:
                # It was answered, or the conversation changed hands, while we thought: look again.
                changes += 1
                if changes > MOST_CHANGES:
                    raise
                continue
            if len(pending) == 1:
                return

    async def _turn(self, state: ConversationState, message: PendingMessage) -> None:
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
        elif result.wish is not None or result.before is not None or state.handler != Handler.BOT:
            written = await self.handoffs.write(state, message, result)
            await self._deliver_now(state, written, result, message)
        else:
            await self._answer(state, message, result)

    async def _take(self, state: ConversationState, message: PendingMessage) -> TurnResult | Silent | None:
        if state.handler != Handler.BOT:
            return await self.handoffs.take(state, message)
        async with showing_work(self.deliverer.channels, state):
            result = await self.turner.take(state, message)
            return await self.reception.look(state, message, result) if result is not None else None

    async def _answer(self, state: ConversationState, message: PendingMessage, result: TurnResult) -> None:
        # Most turns are one statement; one that ends a conversation, or keeps a chosen language, is several.
        several = result.ended or result.choice_language is not None
        async with self.database.writing() if several else self.database.writing_once() as connection:
            written = await self.rows.add_answer(connection, state, message.id, result, now())
            if written is not None and written.next_conversation is not None:
                await self.queue.enqueue(connection, written.next_conversation)
        if written is None:
            raise Superseded
        await self._deliver_now(state, written, result, message)

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
            fetched = self.deliverer.channels.get(state.channel).capabilities.fetched
            await self._forget(state, keep_address=fetched or written.next_conversation is not None)

    async def _forget(self, state: ConversationState, *, keep_address: bool) -> None:
        """After the last word to someone who had all erased. Who wrote again meanwhile must still be answered."""
        if not keep_address:
            async with self.database.writing() as connection:
                await forget_address(connection, state.contact)
        try:
            await self.turner.dialogue.forget(state.id)
        except BotUnavailable:
            # Its row is gone already; a running bot only keeps a copy of labels in memory until it restarts.
            logger.warning("the bot could not be told to forget conversation %s", state.id)
