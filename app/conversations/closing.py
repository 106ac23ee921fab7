"""What happens to rows when a conversation ends: later messages move on, and what is to be erased is destroyed.

Erasing is for the person: all that they told at all doors that they joined, the joining itself, and what their calls had
sent them by text message.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations.erased_texts import erase_texts
from app.kit.crypto import ConversationKey, Keyring
from app.kit.ids import new_id

# In one order, so that of two who erase or join at once one waits for the other.
_LOCK = text("""
SELECT id FROM contacts WHERE id = :contact OR person_id = (SELECT person_id FROM contacts WHERE id = :contact)
ORDER BY id FOR NO KEY UPDATE
""")
_WAITING = text(
    "SELECT id, body FROM messages WHERE conversation_id = :conversation AND status = 'pending' ORDER BY seq"
)
_OPEN = text("""
INSERT INTO conversations (id, contact_id, channel, key, last_seq, pretend_at, opened_at, last_inbound_at)
VALUES (:id, :contact, :channel, :key, :count, :pretend_at, :now, :now)
""")
_MOVE = text("UPDATE messages SET conversation_id = :conversation, seq = :seq, body = :body WHERE id = :message")
_CLOSE = text("""
UPDATE conversations SET closed_at = :now WHERE contact_id = ANY(:contacts) AND closed_at IS NULL
RETURNING id, contact_id, channel, pretend_at, key
""")

_ERASE = (
    # What was still to be said is not said any more.
    text(
        "UPDATE messages SET body = NULL, reply_token = NULL,"
        " error_code = CASE WHEN status IN ('queued', 'wired') THEN 'erased' ELSE error_code END,"
        " status = CASE WHEN status IN ('queued', 'wired') THEN 'failed' ELSE status END"
        " WHERE conversation_id = ANY(:conversations)"
    ),
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
_FORGET_CONTACTS = (
    text("UPDATE contacts SET language = NULL, second_language = NULL, person_id = NULL WHERE id = ANY(:contacts)"),
    text("DELETE FROM contact_events WHERE contact_id = ANY(:contacts)"),
    text("DELETE FROM chat_receipts WHERE contact_id = ANY(:contacts)"),
    text("DELETE FROM joining_codes WHERE contact_id = ANY(:contacts)"),
    text("DELETE FROM joining_attempts WHERE contact_id = ANY(:contacts)"),
)
_CONVERSATIONS = text("SELECT id FROM conversations WHERE contact_id = ANY(:contacts)")
_NEW_KEY = text("""
UPDATE conversations SET key = :key, memory = '{}', urgency = NULL, shares_facts = false WHERE id = :conversation
""")
_FORGET = text("""
WITH calls AS (UPDATE calls SET address_hash = :hash, second_language = NULL WHERE contact_id = :contact)
UPDATE contacts SET address = NULL, address_hash = :hash WHERE id = :contact
""")


@dataclass(frozen=True, slots=True)
class Closed:
    """A conversation that has just been closed."""

    id: UUID
    contact: UUID
    channel: str
    pretend_at: datetime | None
    key: ConversationKey


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of conversations that ended. ``opened``: by contact, the one to which their later messages moved."""

    opened: Mapping[UUID, UUID] = field(default_factory=dict)
    erased: Collection[UUID] = ()


async def lock_person(connection: AsyncConnection, contact: UUID) -> list[UUID]:
    """All contacts of the person whose one is ``contact``, locked until the transaction ends: nobody joins them now."""
    found: list[UUID] = []
    # A second time, should they have been joined with more while we waited.
    for _ in range(2):
        found = [row.id for row in await connection.execute(_LOCK, {"contact": contact})]
    return found


async def end_conversation(
    connection: AsyncConnection, keyring: Keyring, closed: Closed, handled: UUID | None, now: datetime
) -> Ended:
    """Messages that came in after the one that ended the conversation open the next one.

    The conversation must be closed already in this transaction.
    """
    rows = (await connection.execute(_WAITING, {"conversation": closed.id})).all()
    waiting = [row for row in rows if row.id != handled and row.body is not None]
    if not waiting:
        return Ended()
    identifier = new_id()
    wrapped = keyring.new_key(identifier.bytes)
    opened = {
        "id": identifier,
        "contact": closed.contact,
        "channel": closed.channel,
        "key": wrapped,
        "count": len(waiting),
        "pretend_at": closed.pretend_at,
        "now": now,
    }
    await connection.execute(_OPEN, opened)
    key = keyring.unwrap(wrapped, identifier.bytes)
    for seq, row in enumerate(waiting, start=1):
        body = key.seal(closed.key.open(row.body, row.id.bytes), row.id.bytes)
        await connection.execute(_MOVE, {"conversation": identifier, "seq": seq, "body": body, "message": row.id})
    return Ended({closed.contact: identifier})


async def erase_person(
    connection: AsyncConnection, keyring: Keyring, closed: Closed, person: Sequence[UUID], ended: Ended, now: datetime
) -> tuple[Ended, ConversationKey]:
    """Destroys all that ``person`` (their contacts, locked) told at all doors, but what came in later.

    The other doors' addresses are forgotten too: nothing more is said there. Returns what ended, and the new key of this
    conversation, for the one thing still to be said.
    """
    opened = dict(ended.opened)
    others = [contact for contact in person if contact != closed.contact]
    for row in (await connection.execute(_CLOSE, {"contacts": others, "now": now})).all():
        key = keyring.unwrap(row.key, row.id.bytes)
        other = Closed(row.id, row.contact_id, row.channel, row.pretend_at, key)
        opened |= (await end_conversation(connection, keyring, other, None, now)).opened
    rows = (await connection.execute(_CONVERSATIONS, {"contacts": person})).all()
    erased = [row.id for row in rows if row.id not in opened.values()]
    silent = await erase_texts(connection, keyring, erased)
    for statement in _ERASE:
        await connection.execute(statement, {"conversations": erased})
    for statement in _FORGET_CONTACTS:
        await connection.execute(statement, {"contacts": person})
    for contact in {*others, *silent} - {closed.contact}:
        if contact not in opened:
            await forget_address(connection, contact)
    return Ended(opened, erased), await _replace_keys(connection, keyring, erased, closed.id)


async def _replace_keys(
    connection: AsyncConnection, keyring: Keyring, erased: Sequence[UUID], own: UUID
) -> ConversationKey:
    """New keys in place of those that open the texts. Returns that of the conversation ``own``."""
    keys = {conversation: keyring.new_key(conversation.bytes) for conversation in erased}
    for conversation, wrapped in keys.items():
        await connection.execute(_NEW_KEY, {"key": wrapped, "conversation": conversation})
    return keyring.unwrap(keys[own], own.bytes)


async def forget_address(connection: AsyncConnection, contact: UUID) -> None:
    """After the last word to someone who had everything erased: their address goes too."""
    await connection.execute(_FORGET, {"hash": os.urandom(32), "contact": contact})
