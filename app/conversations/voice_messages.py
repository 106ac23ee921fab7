"""Voice messages: noted when they are recorded, fetched and sealed when the provider has them ready, deleted there."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import SendError
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.kit.ids import new_id

logger = logging.getLogger(__name__)

_ADD = text("""
INSERT INTO voice_messages (id, call_id, conversation_id, provider_id, status, seconds, created_at, status_at)
VALUES (:id, :call, :conversation, :recording, 'recorded', :seconds, :now, :now) ON CONFLICT DO NOTHING
""")
_WAITING = text("""
SELECT v.id, v.provider_id, v.status, v.conversation_id, c.key
FROM voice_messages v JOIN conversations c ON c.id = v.conversation_id
WHERE v.status IN ('recorded', 'fetched', 'erased') ORDER BY v.created_at LIMIT 50
""")
# Nothing is kept of a conversation that was erased meanwhile: its status is no longer `recorded`.
_KEEP = text("""
UPDATE voice_messages SET sound = :sound, status = 'fetched', status_at = :now WHERE id = :id AND status = 'recorded'
""")
_SETTLED = text("""
UPDATE voice_messages SET status = CASE WHEN status = 'fetched' THEN 'kept' ELSE 'gone' END, status_at = :now
WHERE id = :id AND status IN ('fetched', 'erased')
""")


class RecordingStore(Protocol):
    """Where the provider keeps recordings."""

    async def fetch_recording(self, recording: str) -> bytes:
        """The sound. Raises SendError."""

    async def delete_recording(self, recording: str) -> None:
        """Deletes it. Raises SendError."""


@dataclass(frozen=True, slots=True)
class VoiceMessages:
    """Keeps what callers say after the tone."""

    database: Database
    keyring: Keyring

    async def add(
        self, connection: AsyncConnection, call: UUID, conversation: UUID, recording: str, seconds: int
    ) -> None:
        """A message was recorded, with the caller's consent. ``recording``: the provider's id."""
        values = {"id": new_id(), "call": call, "conversation": conversation, "recording": recording}
        await connection.execute(_ADD, {**values, "seconds": seconds, "now": now()})

    async def collect(self, store: RecordingStore) -> int:
        """Fetches every message that still lies at the provider, and deletes it there. Returns how many are left there."""
        async with self.database.reading() as connection:
            waiting = (await connection.execute(_WAITING)).all()
        left = 0
        for row in waiting:
            try:
                if row.status == "recorded":
                    sound = await store.fetch_recording(row.provider_id)
                    key = self.keyring.unwrap(row.key, row.conversation_id.bytes)
                    sealed = key.seal(sound, row.id.bytes)
                    async with self.database.writing_once() as connection:
                        await connection.execute(_KEEP, {"id": row.id, "sound": sealed, "now": now()})
                await store.delete_recording(row.provider_id)
            except SendError as error:
                logger.warning("voice message %s is still at the provider (%s)", row.id, error.code)
                left += error.retryable
                continue
            async with self.database.writing_once() as connection:
                await connection.execute(_SETTLED, {"id": row.id, "now": now()})
        return left
