"""What a person does besides writing: they add us, shut us out, take a message back, write one anew."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import Edited, Followed, Unfollowed, Unsent
from app.conversations.evidence import without_words
from app.conversations.records import InboundBody
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.ids import new_id

logger = logging.getLogger(__name__)

# The contact's row is locked: a message and its own unsending, arriving at once, are stored one after the other.
_CONTACT = text("SELECT id FROM contacts WHERE channel = :channel AND address_hash = :hash FOR NO KEY UPDATE")
_NEW_CONTACT = text("""
INSERT INTO contacts (id, channel, address_hash, created_at) VALUES (:id, :channel, :hash, :now)
ON CONFLICT (channel, address_hash) DO UPDATE SET address = contacts.address RETURNING id
""")
# Whom we do not know stays unknown: of what they did only the message's id is kept.
_NOBODY = text("UPDATE contacts SET address = NULL, address_hash = :hash WHERE id = :contact")
_NONE = text("DELETE FROM contacts WHERE id = :contact")
_EVENT = text("""
INSERT INTO contact_events (id, contact_id, channel, provider_id, kind, provider_message_id, created_at)
VALUES (:id, :contact, :channel, :provider_id, :kind, :message, :at) ON CONFLICT DO NOTHING RETURNING id
""")
_BLOCK = text("UPDATE contacts SET blocked_at = COALESCE(blocked_at, :now) WHERE id = :contact")
_MINE = "m.direction = 'in' AND m.channel = :channel AND m.provider_message_id = :message"
# One that still waits for its turn gets none.
_TAKE_BACK = text(f"""
UPDATE messages AS m SET body = NULL, reply_token = NULL,
       status = CASE WHEN m.status = 'pending' THEN 'handled' ELSE m.status END, status_at = :now
WHERE {_MINE} AND m.body IS NOT NULL
""")  # noqa: S608 (a constant)
# Taken back, or written anew later than this edit.
_VOID = text("""
SELECT 1 FROM contact_events WHERE channel = :channel AND provider_message_id = :message
AND (kind = 'unsent' OR (kind = 'edited' AND created_at > :at))
""")
_WRITTEN = text(f"""
SELECT m.id, m.body, c.id AS conversation, c.key, c.closed_at FROM messages m
JOIN conversations c ON c.id = m.conversation_id WHERE {_MINE} ORDER BY m.id
""")  # noqa: S608 (a constant)
_UNTRANSLATE = text("DELETE FROM message_translations WHERE message_id = ANY(:messages)")
_RESEAL = text("UPDATE messages SET body = :body WHERE id = :id")
_ASSESSMENT = text("SELECT content FROM assessments WHERE conversation_id = :conversation FOR UPDATE")
_REASSESS = text("UPDATE assessments SET content = :content, updated_at = :now WHERE conversation_id = :conversation")


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
        values = {"channel": event.channel, "message": event.message_provider_id, "now": now()}
        if await self._add(connection, event, "unsent", event.message_provider_id) is None:
            return False
        rows = (await connection.execute(_WRITTEN, values)).all()
        await connection.execute(_TAKE_BACK, values)
        await self._drop_words(connection, rows)
        return True

    async def edited(self, connection: AsyncConnection, event: Edited) -> bool:
        """They wrote a message anew. Returns True when the new words are still to be stored and heard as a message.

        Words taken back or erased do not come back by an edit; in a conversation that is over they are only replaced.
        """
        message, at = event.message_provider_id, event.happened_at
        values = {"channel": event.channel, "message": message, "at": at, "now": now()}
        if await self._add(connection, event, "edited", message, at) is None:
            return False
        rows = (await connection.execute(_WRITTEN, values)).all()
        void = (await connection.execute(_VOID, values)).first() is not None
        if void or (rows and rows[-1].body is None):
            return False
        heard = not rows or rows[-1].closed_at is None
        if heard:
            await connection.execute(_TAKE_BACK, values)
        else:
            key = self.keyring.unwrap(rows[-1].key, rows[-1].conversation.bytes)
            body = key.seal(InboundBody(event.text).dump(), rows[-1].id.bytes)
            await connection.execute(_RESEAL, {"id": rows[-1].id, "body": body})
        await self._drop_words(connection, rows)
        return heard

    async def _drop_words(self, connection: AsyncConnection, written: Sequence[Row[Any]]) -> None:
        """What staff are shown of these messages is what was understood, and no word of them any more, nor of a translation.

        After the messages themselves: a turn that is being written locks them in this order.
        """
        await connection.execute(_UNTRANSLATE, {"messages": [row.id for row in written]})
        for conversation, wrapped in {(row.conversation, row.key) for row in written}:
            found = (await connection.execute(_ASSESSMENT, {"conversation": conversation})).first()
            if found is None:
                continue
            key = self.keyring.unwrap(wrapped, conversation.bytes)
            assessment = json.loads(key.open(found.content, conversation.bytes))
            kept = without_words(assessment, {str(row.id) for row in written})
            if kept != assessment:
                content = key.seal(json.dumps(kept, ensure_ascii=False).encode(), conversation.bytes)
                values = {"conversation": conversation, "content": content, "now": now()}
                await connection.execute(_REASSESS, values)

    async def _add(
        self,
        connection: AsyncConnection,
        event: Followed | Unfollowed | Unsent | Edited,
        kind: str,
        message: str | None = None,
        at: datetime | None = None,
    ) -> UUID | None:
        """Keeps the event. Returns the contact, or None when the event is known, or the contact is not.

        With ``message``, what was done to it is kept also when the contact is unknown: it may still come.
        """
        identifier = new_id()
        values: dict[str, Any] = {
            "id": identifier,
            "channel": event.channel,
            "hash": self.keyring.address_hash(event.channel, event.address),
            "provider_id": event.provider_id,
            "kind": kind,
            "message": message,
            "at": at or now(),
            "now": now(),
        }
        row = (await connection.execute(_CONTACT if message is None else _NEW_CONTACT, values)).first()
        if row is None:
            return None
        values["contact"] = row.id
        fresh = (await connection.execute(_EVENT, values)).first() is not None
        if row.id == identifier:
            nobody = {"contact": identifier, "hash": os.urandom(32)}
            await connection.execute(_NOBODY if fresh else _NONE, nobody)
        return row.id if fresh else None
