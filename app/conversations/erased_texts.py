"""The text messages that a call had sent: they go with the call, although they stand in the text messages' conversation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.crypto import Keyring

_HEARD = text("""
SELECT provider_id FROM messages
WHERE conversation_id = ANY(:conversations) AND channel = 'voice' AND direction = 'in' AND provider_id IS NOT NULL
""")
_LOCK = text("""
SELECT k.id FROM contacts k WHERE k.id IN (
    SELECT c.contact_id FROM conversations c JOIN messages m ON m.conversation_id = c.id WHERE m.id = ANY(:texts))
ORDER BY k.id FOR NO KEY UPDATE
""")
_ERASE = text("""
UPDATE messages SET body = NULL, error_code = CASE WHEN status IN ('queued', 'wired') THEN 'erased' ELSE error_code END,
       status = CASE WHEN status IN ('queued', 'wired') THEN 'failed' ELSE status END
WHERE id = ANY(:texts)
""")
# Of whom nothing else is known: they have never written to us.
_SILENT = text("""
SELECT c.contact_id, c.id FROM conversations c WHERE c.contact_id = ANY(:contacts) AND NOT EXISTS (
    SELECT 1 FROM messages m JOIN conversations o ON o.id = m.conversation_id
    WHERE o.contact_id = c.contact_id AND m.id <> ALL(:texts))
""")
_CLOSE = text("""
UPDATE conversations SET key = :key, language = NULL, closed_at = COALESCE(closed_at, last_inbound_at) WHERE id = :id
""")


def text_id(origin: str) -> UUID:
    """The id of the text sent at one moment of a call: «CA….5», the call and the number of its next message."""
    return uuid5(NAMESPACE_URL, f"tsunagu:text-back:{origin}")


async def erase_texts(connection: AsyncConnection, keyring: Keyring, conversations: Sequence[UUID]) -> set[UUID]:
    """Destroys what the calls of these conversations had sent. Returns the contacts that now nothing is known of."""
    heard = (await connection.execute(_HEARD, {"conversations": conversations})).scalars().all()
    texts = [text_id(origin) for origin in _origins(heard)]
    contacts = (await connection.execute(_LOCK, {"texts": texts})).scalars().all()
    if not contacts:
        return set()
    await connection.execute(_ERASE, {"texts": texts})
    silent = (await connection.execute(_SILENT, {"contacts": contacts, "texts": texts})).all()
    for row in silent:
        await connection.execute(_CLOSE, {"key": keyring.new_key(row.id.bytes), "id": row.id})
    return {row.contact_id for row in silent}


def _origins(heard: Sequence[str]) -> Iterator[str]:
    for identifier in heard:
        call, _, number = identifier.rpartition(".")
        if number.isdecimal():
            yield f"{call}.{int(number) + 1}"
