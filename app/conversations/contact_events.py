"""What a person does besides writing: they add us, shut us out, take a message back, write one anew."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import Edited, Followed, Unfollowed, Unsent
from app.conversations.records import InboundBody
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.ids import new_id

logger = logging.getLogger(__name__)

# The contact's row is locked: a message and its own unsending, arriving at once, are stored one after the other.
_CONTACT = text("SELECT id FROM contacts WHERE channel = :channel AND address_hash = :hash FOR NO KEY UPDATE")
_NEW_CONTACT = text("""
INSERT INTO contacts (id, channel, address_hash, address, created_at) VALUES (:id, :channel, :hash, :address, :now)
ON CONFLICT (channel, address_hash) DO UPDATE SET address = contacts.address RETURNING id
""")
_EVENT = text("""
INSERT INTO contact_events (id, contact_id, channel, provider_id, kind, provider_message_id, created_at)
VALUES (:id, :contact, :channel, :provider_id, :kind, :message, :now) ON CONFLICT DO NOTHING RETURNING id
""")
_BLOCK = text("UPDATE contacts SET blocked_at = COALESCE(blocked_at, :now) WHERE id = :contact")
_MINE = "m.direction = 'in' AND m.channel = :channel AND m.provider_message_id = :message"
# One that still waits for its turn gets none.
_TAKE_BACK = text(f"""
UPDATE messages AS m SET body = NULL, reply_token = NULL,
       status = CASE WHEN m.status = 'pending' THEN 'handled' ELSE m.status END, status_at = :now
WHERE {_MINE} AND m.body IS NOT NULL
""")  # noqa: S608 (a constant)
_UNSENT = text(
    "SELECT 1 FROM contact_events WHERE channel = :channel AND provider_message_id = :message AND kind = 'unsent'"
)
_WRITTEN = text(f"""
SELECT m.id, m.body, c.id AS conversation, c.key, c.closed_at FROM messages m
JOIN conversations c ON c.id = m.conversation_id WHERE {_MINE} ORDER BY m.seq
""")  # noqa: S608 (a constant)
_RESEAL = text("UPDATE messages SET body = :body WHERE id = :id")


@dataclass(frozen=True, slots=True)
class ContactEvents:
    """Stores such events. Each method returns False when there is nothing more to do (known already, or nobody we know)."""

    keyring: Keyring

    async def followed(self, connection: AsyncConnection, event: Followed) -> bool:
        """They added us (again)."""
        return await self._add(connection, event, "followed") is not None

    async def unfollowed(self, connection: AsyncConnection, event: Unfollowed) -> bool:
        """They shut us out: we stop sending, and staff can see why."""
        contact = await self._add(connection, event, "unfollowed")
        if contact is None:
            return False
        await connection.execute(_BLOCK, {"contact": contact, "now": now()})
        logger.warning("contact %s has shut us out: nothing more is sent to them", contact)
        return True

    async def unsent(self, connection: AsyncConnection, event: Unsent) -> bool:
        """They took a message back: its words go, also when they come later than this."""
        message = event.message_provider_id
        if await self._add(connection, event, "unsent", message, unknown_too=True) is None:
            return False
        await connection.execute(_TAKE_BACK, {"channel": event.channel, "message": message, "now": now()})
        return True

    async def edited(self, connection: AsyncConnection, event: Edited) -> bool:
        """They wrote a message anew. Returns True when the new words are still to be stored and heard as a message.

        Words taken back or erased do not come back by an edit; in a conversation that is over they are only replaced.
        """
        values = {"channel": event.channel, "message": event.message_provider_id, "now": now()}
        if await self._add(connection, event, "edited", event.message_provider_id, unknown_too=True) is None:
            return False
        rows = (await connection.execute(_WRITTEN, values)).all()
        gone = (await connection.execute(_UNSENT, values)).first() is not None
        if gone or (rows and rows[-1].body is None):
            return False
        if not rows or rows[-1].closed_at is None:
            await connection.execute(_TAKE_BACK, values)
            return True
        key = self.keyring.unwrap(rows[-1].key, rows[-1].conversation.bytes)
        body = key.seal(InboundBody(event.text).dump(), rows[-1].id.bytes)
        await connection.execute(_RESEAL, {"id": rows[-1].id, "body": body})
        return False

    async def _add(
        self,
        connection: AsyncConnection,
        event: Followed | Unfollowed | Unsent | Edited,
        kind: str,
        message: str | None = None,
        *,
        unknown_too: bool = False,
    ) -> UUID | None:
        """Keeps the event. Returns the contact, or None when the event is known, or the contact is not."""
        identifier = new_id()
        values: dict[str, Any] = {
            "id": identifier,
            "channel": event.channel,
            "hash": self.keyring.address_hash(event.channel, event.address),
            "provider_id": event.provider_id,
            "kind": kind,
            "message": message,
            "now": now(),
        }
        if unknown_too:
            values["address"] = self.keyring.seal_address(event.address, identifier.bytes)
        row = (await connection.execute(_NEW_CONTACT if unknown_too else _CONTACT, values)).first()
        if row is None:
            return None
        values["contact"] = row.id
        return row.id if (await connection.execute(_EVENT, values)).first() is not None else None
