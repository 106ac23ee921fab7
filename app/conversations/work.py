"""The work on one conversation: deliver what waits, then take the turn of the oldest message, until nothing waits.

What cannot be delivered keeps nobody from being heard: then the turns are taken first, and what is said waits in order.
Runs as a job; jobs of one conversation never run at the same time. Each step commits for itself, so that a crash at any
point repeats at most one step, and every step can be repeated: the bot knows the turn's id, a turn is written only while
its message waits, and a message that may have been sent is looked up at the provider first.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from uuid import UUID

from app.channels.base import OptOut
from app.conversations.closing import Ended, forget_address
from app.conversations.deliver import Deliverer, is_urgent
from app.conversations.records import ConversationState, PendingMessage, TurnResult, UnsentMessage
from app.conversations.repository import ConversationRows, Written
from app.conversations.showing_work import showing_work
from app.conversations.turn import Turner
from app.errors import BotUnavailable
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Worker:
    """Works on conversations."""

    database: Database
    rows: ConversationRows
    turner: Turner
    deliverer: Deliverer
    queue: JobQueue

    async def work(self, conversation: UUID) -> None:
        """Brings one conversation up to date."""
        while True:
            async with self.database.reading() as connection:
                found = await self.rows.get_state(connection, conversation)
            if found is None:
                return
            state, pending, unsent = found
            heard = not pending or state.handler != "bot"
            tried = [message for message in unsent if message.attempts]
            held = any(not message.body.late for message in tried)
            urgent = any(is_urgent(message) and not message.attempts for message in unsent)
            if heard or urgent or not tried:
                held = not await self.deliverer.deliver_all(state, unsent)
            if heard:
                return
            await self._turn(state, pending[0], held=held)
            if len(pending) == 1 and not tried and not held:
                return

    async def _turn(self, state: ConversationState, message: PendingMessage, *, held: bool) -> None:
        try:
            async with showing_work(self.deliverer.channels, state):
                result = await self.turner.take(state, message)
        except Exception:
            # The message waits on; after a few failures it is answered from the menu (turn.MAX_ATTEMPTS).
            async with self.database.writing() as connection:
                await self.rows.count_attempt(connection, message.id)
            raise
        if result is None:
            await self._no_answer(state, message)
            return
        # Most turns are one statement; one that ends a conversation, or keeps a chosen language or a code, is several.
        several = result.ended or result.choice_language is not None or result.code is not None
        # The last word to someone who had all erased waits for nothing: nothing is left, and then their address goes.
        held = held and not result.erase
        async with self.database.writing() if several else self.database.writing_once() as connection:
            written = await self.rows.add_answer(connection, state, message.id, result, now(), held=held)
            for conversation in written.ended.opened.values() if written is not None else ():
                await self.queue.enqueue(connection, conversation)
        if written is not None and not held:
            await self._deliver_now(state, written, result, message)

    async def _no_answer(self, state: ConversationState, message: PendingMessage) -> None:
        """The provider answered one of its own keywords; STOP and START also tell whether we can reach the person."""
        async with self.database.writing() as connection:
            await self.rows.mark_handled(connection, message.id, now())
            if message.body.opt_out in (OptOut.STOP, OptOut.START):
                blocked = message.body.opt_out == OptOut.STOP
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
