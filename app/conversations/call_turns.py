"""The turns of a call: the caller's message is stored, its turn taken at once, and its answer fetched within a deadline."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import CallEvent, InboundMessage
from app.conversations.calls import CallAnswer, CallRows, CallState
from app.conversations.receive import Receiver
from app.conversations.records import Part
from app.conversations.text_back import TextBack
from app.conversations.voice_messages import VoiceMessages
from app.conversations.work import Worker
from app.kit.database import Database

logger = logging.getLogger(__name__)

# Nobody waits longer than this in silence: then a prompt says that it takes a moment, and we are asked again.
HOLD_AFTER_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class CallTurns:
    """Reads and writes what a call says."""

    database: Database
    rows: CallRows
    receiver: Receiver
    worker: Worker
    texts: TextBack
    messages: VoiceMessages
    _running: dict[UUID, asyncio.Task[None]] = field(default_factory=dict)

    async def open(self, event: CallEvent) -> CallState:
        """The call that an event belongs to; a new one when it is the first."""
        async with self.database.reading() as reading:
            found = await self.rows.find(reading, event)
        if found is not None:
            return found
        async with self.database.writing() as connection:
            return await self.rows.open(connection, event)

    async def set_second(self, call: CallState, language: str) -> None:
        """Keeps the second language."""
        async with self.database.writing_once() as connection:
            await self.rows.set_second(connection, call.provider_id, language)

    async def put_through(self, call: CallState) -> None:
        """The caller speaks with another place now: the call is theirs all the same, and nobody of ours breaks into it."""
        async with self.database.writing_once() as connection:
            await self.rows.set_elsewhere(connection, call.provider_id, elsewhere=True)

    async def come_back(self, call: CallState) -> None:
        """They do not any more."""
        async with self.database.writing_once() as connection:
            await self.rows.set_elsewhere(connection, call.provider_id, elsewhere=False)

    async def say(
        self, event: CallEvent, call: CallState, number: int, *, text: str = "", payload: str | None = None
    ) -> CallState:
        """Stores message ``number`` of the call; known already, nothing happens. Returns the call with its conversation."""
        identifier = f"{call.provider_id}.{number}"

        async def store(connection: AsyncConnection) -> CallState:
            settled = await self.rows.settle(connection, call, identifier)
            message = InboundMessage(
                channel="voice",
                provider_id=identifier,
                address=settled.address,
                text=text,
                payload=payload,
                answered_inline=True,
                pretend_at=event.pretend_at,
            )
            await self.receiver.receive(connection, message)
            conversation = await self.rows.attach(connection, settled, identifier)
            return replace(settled, conversation=conversation)

        # The line's own report that the call has ended locks the same rows in another order.
        return await self.database.write(store)

    async def hear(self, call: CallState, number: int) -> CallAnswer | None:
        """The answer to message ``number``: its turn is taken now. None when that takes too long; it goes on meanwhile."""
        if call.conversation is not None:
            await asyncio.wait({self._work(call.conversation)}, timeout=HOLD_AFTER_SECONDS)
        return await self.find_answer(call, number)

    def _work(self, conversation: UUID) -> asyncio.Task[None]:
        running = self._running.get(conversation)
        if running is not None and not running.done():
            return running
        task = asyncio.create_task(self.worker.work(conversation))
        self._running[conversation] = task

        def finished(done: asyncio.Task[None]) -> None:
            if self._running.get(conversation) is done:
                del self._running[conversation]
            if not done.cancelled() and (problem := done.exception()) is not None:
                logger.error("a turn of conversation %s failed", conversation, exc_info=problem)

        task.add_done_callback(finished)
        return task

    async def find_answer(self, call: CallState, number: int) -> CallAnswer | None:
        """What was said to message ``number``, if its turn is written."""
        async with self.database.reading() as connection:
            return await self.rows.find_answer(connection, f"{call.provider_id}.{number}")

    async def text_back(self, origin: str, number: str, part: Part, language: str) -> bool:
        """Sends a text message with ``part``. Returns False where none is to be sent (any more)."""
        async with self.database.writing() as connection:
            return await self.texts.add(connection, origin, number, part, language)

    async def note_recording(self, event: CallEvent) -> None:
        """Notes a voice message that the provider has ready, whichever call it belongs to."""
        async with self.database.reading() as reading:
            call = await self.rows.find(reading, event)
        if call is not None:
            await self.keep_recording(event, call)

    async def keep_recording(self, event: CallEvent, call: CallState) -> bool:
        """Notes a voice message. Returns False when nothing was recorded."""
        if event.recording is None or event.seconds == 0 or call.conversation is None:
            return False
        async with self.database.writing() as connection:
            await self.messages.add(connection, call.id, call.conversation, event.recording, event.seconds)
        return True
