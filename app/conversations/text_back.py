"""Sends a caller, as a text message, what they were told; only ever after they said that this is safe."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import InboundMessage
from app.conversations.erased_texts import text_id
from app.conversations.receive import Receiver
from app.conversations.records import OutboundBody, Part
from app.kit.clock import now
from app.models import Handler

# The contact's row first, as everywhere: nobody is asked for, or comes, while a word of ours is on its way there.
_HANDLER = text("""
SELECT c.handler FROM contacts k JOIN conversations c ON c.contact_id = k.id AND c.closed_at IS NULL
WHERE k.channel = 'sms' AND k.address_hash = :hash FOR NO KEY UPDATE OF k, c
""")
_LANGUAGE = text("UPDATE conversations SET language = COALESCE(language, :language) WHERE id = :conversation")
_KNOWN = text("SELECT 1 FROM messages WHERE id = :id")
_MESSAGE = text("""
INSERT INTO messages (id, conversation_id, seq, direction, channel, body, status, created_at, status_at)
VALUES (:id, :conversation, :seq, 'out', 'sms', :body, 'queued', :now, :now) ON CONFLICT DO NOTHING
""")


@dataclass(frozen=True, slots=True)
class TextBack:
    """Writes the message into the text messages' conversation of that number; the queue delivers it."""

    receiver: Receiver

    async def add(self, connection: AsyncConnection, origin: str, number: str, part: Part, language: str) -> bool:
        """``origin`` names the moment of the call: asked twice for the same, the message is sent once.

        Returns False, and sends nothing, where somebody of ours speaks there, or is to: two voices would be one too many.
        """
        moment = now()
        identifier = text_id(origin)
        if (await connection.execute(_KNOWN, {"id": identifier})).first() is not None:
            return True
        hashed = self.receiver.keyring.address_hash("sms", number)
        if (await connection.execute(_HANDLER, {"hash": hashed})).scalar() not in (None, Handler.BOT):
            return False
        place = await self.receiver.place(connection, InboundMessage("sms", f"text-back:{origin}", number, ""), moment)
        if place is None:
            return True
        conversation, wrapped, seq = place
        await connection.execute(_LANGUAGE, {"language": language, "conversation": conversation})
        key = self.receiver.keyring.unwrap(wrapped, conversation.bytes)
        values = {
            "id": identifier,
            "conversation": conversation,
            "seq": seq,
            "body": key.seal(OutboundBody([part]).dump(), identifier.bytes),
            "now": moment,
        }
        await connection.execute(_MESSAGE, values)
        await self.receiver.queue.enqueue(connection, conversation)
        return True
