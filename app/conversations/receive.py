"""Receive: a message of a person is stored, and the work on it enqueued, in the caller's one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import Delivery, DeliveryReport, Inbound, InboundMessage
from app.conversations.records import InboundBody
from app.jobs.queue import JobQueue
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.ids import new_id

# The row of the contact is locked here: of two messages of one person that arrive at once the second waits, so that
# there is one open conversation and one order.
_PLACE = text("""
WITH contact AS (
INSERT INTO contacts (id, channel, address_hash, address, language, created_at)
VALUES (:contact, :channel, :hash, :address, :language, :now)
ON CONFLICT (channel, address_hash) DO UPDATE SET address = contacts.address RETURNING id),
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
_MESSAGE = text("""
INSERT INTO messages (id, conversation_id, seq, direction, channel, provider_id, body, status, created_at, status_at)
VALUES (:id, :conversation, :seq, 'in', :channel, :provider_id, :body, 'pending', :now, :now)
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


@dataclass(frozen=True, slots=True)
class Receiver:
    """Stores what providers tell us."""

    keyring: Keyring
    queue: JobQueue

    async def receive(self, connection: AsyncConnection, inbound: Inbound) -> bool:
        """Stores one event of a provider. Returns False when it was known already and nothing was done."""
        match inbound:
            case InboundMessage():
                return await self._message(connection, inbound)
            case DeliveryReport():
                await self._report(connection, inbound)
                return True

    async def _message(self, connection: AsyncConnection, message: InboundMessage) -> bool:
        moment = now()
        place = await self._place(connection, message, moment)
        if place is None:
            return False
        conversation, wrapped, seq = place
        identifier = new_id()
        body = InboundBody(message.text, message.media, message.opt_out, message.payload)
        values = {
            "id": identifier,
            "conversation": conversation,
            "seq": seq,
            "channel": message.channel,
            "provider_id": message.provider_id,
            "body": self.keyring.unwrap(wrapped, conversation.bytes).seal(body.dump(), identifier.bytes),
            "now": moment,
        }
        # Nothing when the same message was being stored at the same time, before this one's turn at the contact's row.
        if (await connection.execute(_MESSAGE, values)).first() is None:
            return False
        await self.queue.enqueue(connection, conversation)
        return True

    async def _place(
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
        await connection.execute(_REPORT, values)
        if report.address_blocked:
            await connection.execute(_BLOCK, values)
