"""What happens to rows when a conversation ends: later messages move on, and what is to be erased is destroyed."""

from __future__ import annotations

import os
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations.records import ConversationState
from app.kit.crypto import ConversationKey, Keyring
from app.kit.ids import new_id

_WAITING = text(
    "SELECT id, body FROM messages WHERE conversation_id = :conversation AND status = 'pending' ORDER BY seq"
)
_OPEN = text("""
INSERT INTO conversations (id, contact_id, channel, key, last_seq, pretend_at, opened_at, last_inbound_at)
VALUES (:id, :contact, :channel, :key, :count, :pretend_at, :now, :now)
""")
_MOVE = text("UPDATE messages SET conversation_id = :conversation, seq = :seq, body = :body WHERE id = :message")

_ERASE = (
    text("UPDATE messages SET body = NULL, reply_token = NULL WHERE conversation_id = ANY(:conversations)"),
    text("DELETE FROM assessments WHERE conversation_id = ANY(:conversations)"),
    text("DELETE FROM bot_trackers WHERE conversation = ANY(:conversations)"),
    text("UPDATE notes SET body = NULL WHERE conversation_id = ANY(:conversations)"),
    text("UPDATE referral_sheets SET body = NULL WHERE conversation_id = ANY(:conversations)"),
    text(
        "DELETE FROM message_translations r USING messages m"
        " WHERE m.id = r.message_id AND m.conversation_id = ANY(:conversations)"
    ),
    # One that is still at the provider is deleted there by who fetches them.
    text(
        "UPDATE voice_messages SET sound = NULL, status = CASE WHEN status IN ('kept', 'gone')"
        " THEN 'gone' ELSE 'erased' END"
        " WHERE conversation_id = ANY(:conversations)"
    ),
)
_NO_LANGUAGE = text("UPDATE contacts SET language = NULL, second_language = NULL WHERE id = :contact")
_NO_EVENTS = text("DELETE FROM contact_events WHERE contact_id = :contact")
_NO_RECEIPT = text("DELETE FROM chat_receipts WHERE contact_id = :contact")
_CONVERSATIONS = text("SELECT id FROM conversations WHERE contact_id = :contact")
_NEW_KEY = text("UPDATE conversations SET key = :key, memory = '{}', urgency = NULL WHERE id = :conversation")
_FORGET = text("""
WITH calls AS (UPDATE calls SET address_hash = :hash, second_language = NULL WHERE contact_id = :contact)
UPDATE contacts SET address = NULL, address_hash = :hash WHERE id = :contact
""")


async def move_waiting(
    connection: AsyncConnection, keyring: Keyring, state: ConversationState, handled: UUID, now: datetime
) -> UUID | None:
    """Messages that came in after the one that ended the conversation open the next one. Returns its id.

    The conversation must be closed already in this transaction.
    """
    rows = (await connection.execute(_WAITING, {"conversation": state.id})).all()
    waiting = [row for row in rows if row.id != handled and row.body is not None]
    if not waiting:
        return None
    identifier = new_id()
    wrapped = keyring.new_key(identifier.bytes)
    opened = {
        "id": identifier,
        "contact": state.contact,
        "channel": state.channel,
        "key": wrapped,
        "count": len(waiting),
        "pretend_at": state.pretend_at,
        "now": now,
    }
    await connection.execute(_OPEN, opened)
    key = keyring.unwrap(wrapped, identifier.bytes)
    for seq, row in enumerate(waiting, start=1):
        body = key.seal(state.key.open(row.body, row.id.bytes), row.id.bytes)
        await connection.execute(_MOVE, {"conversation": identifier, "seq": seq, "body": body, "message": row.id})
    return identifier


async def erase_contact(
    connection: AsyncConnection, keyring: Keyring, state: ConversationState, keep: UUID | None
) -> ConversationKey:
    """Destroys the keys and the sealed texts of all conversations of this contact but ``keep`` (what came in later).

    Returns the new key of this conversation, for the one thing still to be said.
    """
    rows = (await connection.execute(_CONVERSATIONS, {"contact": state.contact})).all()
    erased = [row.id for row in rows if row.id != keep]
    for statement in _ERASE:
        await connection.execute(statement, {"conversations": erased})
    for statement in (_NO_LANGUAGE, _NO_EVENTS):
        await connection.execute(statement, {"contact": state.contact})
    await connection.execute(_NO_RECEIPT, {"contact": state.contact})
    kept = b""
    for conversation in erased:
        wrapped = keyring.new_key(conversation.bytes)
        await connection.execute(_NEW_KEY, {"key": wrapped, "conversation": conversation})
        kept = wrapped if conversation == state.id else kept
    return keyring.unwrap(kept, state.id.bytes)


async def forget_address(connection: AsyncConnection, contact: UUID) -> None:
    """After the last word to someone who had everything erased: their address goes too."""
    await connection.execute(_FORGET, {"hash": os.urandom(32), "contact": contact})
