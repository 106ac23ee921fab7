"""Receive: a message of a person is stored, and the work on it enqueued, in the caller's one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import (
    CallEvent,
    Delivery,
    DeliveryReport,
    Edited,
    Followed,
    Ignored,
    Inbound,
    InboundMessage,
    Invited,
    Unfollowed,
    Unsent,
)
from app.conversations.calls import CallRows
from app.conversations.contact_events import ContactEvents
from app.conversations.interpret import LANGUAGE_MENU
from app.conversations.records import InboundBody
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.ids import new_id

# The row of the contact is locked here: of two messages of one person that arrive at once the second waits, so that
# there is one open conversation and one order. Who gave us a token to answer them with has not shut us out.
_PLACE = text("""
WITH contact AS (
INSERT INTO contacts (id, channel, address_hash, address, language, created_at)
VALUES (:contact, :channel, :hash, :address, :language, :now)
ON CONFLICT (channel, address_hash) DO UPDATE SET address = contacts.address,
      blocked_at = CASE WHEN CAST(:reply_token AS text) IS NULL THEN contacts.blocked_at END RETURNING id),
place AS (
UPDATE conversations SET last_seq = last_seq + 1, last_inbound_at = :now FROM contact
WHERE contact_id = contact.id AND closed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM messages WHERE channel = :channel AND provider_id = :provider_id)
RETURNING conversations.id, key, last_seq)
SELECT contact.id AS contact, place.id, place.key, place.last_seq FROM contact LEFT JOIN place ON true
""")
_KNOWN = text("SELECT 1 FROM messages WHERE channel = :channel AND provider_id = :provider_id")
_OPEN = text("""
INSERT INTO conversations (id, contact_id, channel, key, last_seq, pretend_at, opened_at, last_inbound_at)
VALUES (:id, :contact, :channel, :key, 1, :pretend_at, :now, :now)
ON CONFLICT DO NOTHING RETURNING id
""")
# Not when the message was taken back, or written anew, before it came.
_MESSAGE = text("""
INSERT INTO messages (id, conversation_id, seq, direction, channel, provider_id, provider_message_id, reply_token,
                      reply_until, body, status, created_at, status_at)
SELECT :id, :conversation, :seq, 'in', CAST(:channel AS text), CAST(:provider_id AS text),
       CAST(:provider_message_id AS text), CAST(:reply_token AS text), CAST(:reply_until AS timestamptz), :body,
       'pending', :now, :now
WHERE NOT EXISTS (SELECT 1 FROM contact_events WHERE channel = CAST(:channel AS text)
                  AND provider_message_id = CAST(:provider_message_id AS text)
                  AND provider_id <> CAST(:provider_id AS text) AND kind = ANY(:void))
ON CONFLICT DO NOTHING RETURNING id
""")
# A report may come late or twice: a state is only ever replaced by a higher one.
RANKS = ["queued", "wired", "sent", "delivered", "read", "errored", "failed"]
_REPORT = text("""
UPDATE messages SET status = :status, error_code = COALESCE(:code, error_code), status_at = :now,
       provider_id = COALESCE(provider_id, :provider_id)
WHERE direction = 'out' AND channel = :channel AND (id = :message OR provider_id = :provider_id)
      AND array_position(:ranks, status) < array_position(:ranks, :status) AND status NOT IN ('delivered', 'read', 'failed')
""")
_READ = text("UPDATE messages SET status = 'read', status_at = :now WHERE id = :message AND status = 'delivered'")
_BLOCK = text("""
UPDATE contacts SET blocked_at = COALESCE(blocked_at, :now) FROM conversations c, messages m
WHERE (m.id = :message OR (m.channel = :channel AND m.provider_id = :provider_id))
      AND c.id = m.conversation_id AND contacts.id = c.contact_id
""")


# Whoever received a message and answers it inline may have died over it.
INLINE_GIVEN_UP_AFTER = timedelta(seconds=15)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Stores what providers tell us."""

    keyring: Keyring
    queue: JobQueue
    events: ContactEvents
    calls: CallRows

    async def receive(self, connection: AsyncConnection, inbound: Inbound) -> bool:
        """Stores one event of a provider. Returns False when it was known already and nothing was done."""
        match inbound:
            case InboundMessage():
                return await self._message(connection, inbound)
            case Followed():
                return await self._followed(connection, inbound)
            case Unfollowed():
                return await self.events.unfollowed(connection, inbound)
            case Unsent():
                return await self.events.unsent(connection, inbound)
            case Edited():
                return await self._edited(connection, inbound)
            case DeliveryReport():
                await self._report(connection, inbound)
                return True
            case CallEvent():
                return await self.calls.ended(connection, inbound)
            case Invited() | Ignored():
                return True

    async def _followed(self, connection: AsyncConnection, followed: Followed) -> bool:
        """The languages are offered, as if the person had asked for them."""
        asked = InboundMessage(
            channel=followed.channel,
            provider_id=followed.provider_id,
            address=followed.address,
            text="",
            payload=LANGUAGE_MENU,
            language=followed.language,
            reply_token=followed.reply_token,
            reply_until=followed.reply_until,
        )
        return await self._message(connection, asked) and await self.events.followed(connection, followed)

    async def _edited(self, connection: AsyncConnection, edited: Edited) -> bool:
        """The new words take the place of the old ones and are heard, like a message of their own."""
        if not await self.events.edited(connection, edited):
            return False
        written = InboundMessage(
            channel=edited.channel,
            provider_id=edited.provider_id,
            address=edited.address,
            text=edited.text,
            message_provider_id=edited.message_provider_id,
            reply_token=edited.reply_token,
            reply_until=edited.reply_until,
        )
        # Of several edits the newest is known to be this one; the words of the others are gone.
        return await self._message(connection, written, void=("unsent",))

    async def _message(
        self, connection: AsyncConnection, message: InboundMessage, void: Sequence[str] = ("unsent", "edited")
    ) -> bool:
        """``void``: what may have happened to the message before it came, so that it is not kept."""
        moment = now()
        place = await self.place(connection, message, moment)
        if place is None:
            return False
        conversation, wrapped, seq = place
        identifier = new_id()
        body = InboundBody(message.text, message.media, message.opt_out, message.payload, message.kind)
        values = {
            "id": identifier,
            "conversation": conversation,
            "seq": seq,
            "channel": message.channel,
            "provider_id": message.provider_id,
            "provider_message_id": message.message_provider_id,
            "reply_token": message.reply_token,
            "reply_until": message.reply_until,
            "body": self.keyring.unwrap(wrapped, conversation.bytes).seal(body.dump(), identifier.bytes),
            "void": list(void),
            "now": moment,
        }
        # Nothing when the same message was being stored at the same time, before this one's turn at the contact's row.
        if (await connection.execute(_MESSAGE, values)).first() is None:
            return False
        if message.answered_inline:
            await self.queue.enqueue_later(connection, conversation, INLINE_GIVEN_UP_AFTER)
        else:
            await self.queue.enqueue(connection, conversation)
        return True

    async def place(
        self, connection: AsyncConnection, message: InboundMessage, moment: datetime
    ) -> tuple[UUID, bytes, int] | None:
        """Conversation, its wrapped key and the message's number; None when the message is known."""
        identifier = new_id()
        values: dict[str, Any] = {
            "contact": identifier,
            "channel": message.channel,
            "hash": self.keyring.address_hash(message.channel, message.address),
            "address": self.keyring.seal_address(message.address, identifier.bytes),
            "language": message.language,
            "provider_id": message.provider_id,
            "reply_token": message.reply_token,
            "now": moment,
        }
        while True:
            row = (await connection.execute(_PLACE, values)).one()
            if row.id is not None:
                return row.id, row.key, row.last_seq
            if (await connection.execute(_KNOWN, values)).first() is not None:
                return None
            identifier = new_id()
            key = self.keyring.new_key(identifier.bytes)
            opened = {**values, "id": identifier, "contact": row.contact, "key": key, "pretend_at": message.pretend_at}
            # None when a turn that just closed the last conversation has opened the next one: look again.
            if (await connection.execute(_OPEN, opened)).first() is not None:
                return identifier, key, 1

    async def _report(self, connection: AsyncConnection, report: DeliveryReport) -> None:
        values = {
            "message": report.message,
            "channel": report.channel,
            "provider_id": report.provider_id,
            "status": report.status.value,
            "ranks": RANKS,
            "code": report.error_code,
            "now": now(),
        }
        if report.status is Delivery.READ and report.message is not None:
            await connection.execute(_READ, {"message": report.message, "now": values["now"]})
        # The contact's row before the message's, as everywhere.
        if report.address_blocked:
            await connection.execute(_BLOCK, values)
        await connection.execute(_REPORT, values)
