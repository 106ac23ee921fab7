"""Deliver: a message that is written goes to its channel, once, and what became of it is kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.channels.base import Choice, OutboundMessage, OutboundPart, SendReceipt
from app.channels.registry import Channels
from app.conversations.compose import DANGER_KEYS
from app.conversations.records import ConversationState, Part, UnsentMessage
from app.conversations.repository import ConversationRows
from app.errors import ChannelUnconfigured, SendError
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.database import Database

logger = logging.getLogger(__name__)

# Waits between tries; after the last one the message is given up and staff see it as failed.
RETRY_AFTER = (2, 8, 30, 120, 600, 3600)
# The provider's clock and ours differ a little: a message is looked for from this long before it was written.
CLOCK_TOLERANCE = timedelta(minutes=2)
TIMER_TOLERANCE = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Deliverer:
    """Sends messages that wait, in order."""

    database: Database
    rows: ConversationRows
    channels: Channels
    queue: JobQueue

    async def deliver_all(self, state: ConversationState, waiting: Sequence[UnsentMessage]) -> bool:
        """Sends what waits, in order. Returns False while what is said next has to wait too.

        Behind one that cannot be sent the others wait, so that they do not overtake it; but not what is said to danger.
        """
        held: list[UnsentMessage] = []
        for message in sorted(waiting, key=lambda waiting: waiting.body.late):
            if held and not is_urgent(message):
                held.append(message)
            elif await self.deliver(state, message, fresh=False):
                await self._overtaken(state, held)
                held = []
            elif not message.body.late:
                held.append(message)
        return not held

    async def _overtaken(self, state: ConversationState, held: Sequence[UnsentMessage]) -> None:
        """The first of these cannot be sent, the provider takes others: those behind it need not wait for it any more."""
        async with self.database.writing() as connection:
            late = [await self.rows.mark_late(connection, state, message) for message in held]
        for message in late[1:]:
            await self.deliver(state, message, fresh=False)

    async def deliver(self, state: ConversationState, message: UnsentMessage, *, fresh: bool) -> bool:
        """Sends one message. Returns True when it is settled (sent or given up), False when it waits for another try.

        ``fresh``: written by this very run, so that the provider cannot have it yet.
        """
        if message.address is None:
            await self._settle(message, "failed", "erased")
            return True
        if message.status == "queued":
            # From here on the provider may have it: should we die, it is asked before anything is sent again.
            async with self.database.writing_once() as connection:
                await self.rows.mark_wired(connection, message.id)
        outbound = _outbound(message, message.address)
        try:
            receipt = await self._send(state, outbound, message, fresh)
        except (SendError, ChannelUnconfigured) as error:
            return await self._failed(state, message, error, fresh=fresh)
        async with self.database.writing_once() as connection:
            await self.rows.mark_sent(connection, message.id, receipt.provider_id, receipt.segments, now())
        return True

    async def _send(
        self, state: ConversationState, outbound: OutboundMessage, message: UnsentMessage, fresh: bool
    ) -> SendReceipt:
        channel = self.channels.get(state.channel)
        if state.blocked and not channel.capabilities.tells_blocked:
            raise SendError("the person has shut us out", retryable=False, code="blocked")
        if not fresh and message.status == "wired":
            # We may have died between the provider's yes and our commit: ask the provider before sending again.
            found = await channel.find_sent(outbound, (message.written_at or message.status_at) - CLOCK_TOLERANCE)
            # The same words may have been said before, in another message.
            if found is not None and not await self._is_another(state, message, found):
                logger.info("message %s had reached the provider before", message.id)
                return found
        return await channel.send(outbound)

    async def _is_another(self, state: ConversationState, message: UnsentMessage, found: SendReceipt) -> bool:
        async with self.database.reading() as connection:
            known = await self.rows.find_sent(connection, state.channel, found.provider_id)
        return known is not None and known != message.id

    async def _failed(
        self, state: ConversationState, message: UnsentMessage, error: SendError | ChannelUnconfigured, *, fresh: bool
    ) -> bool:
        code = error.code if isinstance(error, SendError) else "unconfigured"
        retryable = error.retryable if isinstance(error, SendError) else True
        logger.warning("message %s was not sent (%s): %s", message.id, code, error.text)
        if isinstance(error, SendError) and error.blocked:
            async with self.database.writing() as connection:
                await self.rows.set_blocked(connection, state.contact, now(), blocked=True)
        early = retryable and message.attempts > 0 and now() < _due(message)
        if early:
            # Tried because the person wrote, not because its time had come: that is still to come, and tries are few.
            return False
        if not retryable or message.attempts >= len(RETRY_AFTER):
            await self._settle(message, "failed", code)
            return True
        # Where it may have arrived once, that nothing is known of this try does not make it less so.
        maybe = message.status == "wired" and not fresh
        status = "wired" if maybe or (isinstance(error, SendError) and error.unknown) else "queued"
        async with self.database.writing() as connection:
            await self.rows.mark_unsent(connection, message.id, status, code, now())
            await self.queue.enqueue_later(connection, state.id, timedelta(seconds=RETRY_AFTER[message.attempts]))
        return False

    async def _settle(self, message: UnsentMessage, status: str, code: str | None) -> None:
        async with self.database.writing() as connection:
            await self.rows.mark_unsent(connection, message.id, status, code, now())


def is_urgent(message: UnsentMessage) -> bool:
    """Whether it is said to danger: then it waits for nothing."""
    return any(part.key in DANGER_KEYS for part in message.body.parts)


def _due(message: UnsentMessage) -> datetime:
    """When it is to be tried again; a moment before, as clocks differ."""
    return message.status_at + timedelta(seconds=RETRY_AFTER[message.attempts - 1]) - TIMER_TOLERANCE


def _outbound(message: UnsentMessage, address: str) -> OutboundMessage:
    footer = _choices(message.body.footer)
    parts = outbound_parts(message.body.parts)
    return OutboundMessage(message.id, address, parts, footer, message.reply_token, message.reply_until)


def outbound_parts(parts: Sequence[Part]) -> list[OutboundPart]:
    """Parts as channels take them."""
    return [OutboundPart(part.text, _choices(part.choices), _choices(part.taps)) for part in parts]


def _choices(stored: Sequence[dict[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(choice["label"], choice["payload"], choice.get("digit")) for choice in stored)
