"""Voice messages: noted when they are recorded, fetched and sealed when the provider has them ready, deleted there.

The provider tells of a recording twice, when the call goes on and when the sound is ready; either may be lost or come
first. What lies there still is looked for again every few minutes.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import NoReturn, Protocol
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import SendError
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.kit.ids import new_id

logger = logging.getLogger(__name__)

SWEEP_SECONDS = 120.0
# So long may a recording be nowhere; then there is none.
GIVEN_UP_AFTER = timedelta(days=1)
NOWHERE = "404"

# Whoever erases holds this row.
_LOCK = text("SELECT 1 FROM conversations WHERE id = :conversation FOR SHARE")
# Where all was erased meanwhile (nothing that the caller said is left), it is only to be deleted at the provider.
_ADD = text("""
INSERT INTO voice_messages (id, call_id, conversation_id, provider_id, status, seconds, created_at, status_at)
SELECT :id, :call, :conversation, :recording, CASE WHEN EXISTS (SELECT 1 FROM messages
       WHERE conversation_id = :conversation AND direction = 'in' AND body IS NOT NULL) THEN 'recorded' ELSE 'erased' END,
       :seconds, :now, :now ON CONFLICT DO NOTHING
""")
_WAITING = text("""
SELECT v.id, v.provider_id, v.status, v.created_at, v.conversation_id, c.key
FROM voice_messages v JOIN conversations c ON c.id = v.conversation_id
WHERE v.status IN ('recorded', 'fetched', 'erased')
      AND (CAST(:recording AS text) IS NULL OR v.provider_id = CAST(:recording AS text))
ORDER BY v.status_at LIMIT 50
""")
# Asked again after all others.
_IN_VAIN = text("""
UPDATE voice_messages SET status = CASE WHEN :lost AND status = 'recorded' THEN 'lost' ELSE status END, status_at = :now
WHERE id = :id
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
        await connection.execute(_LOCK, values)
        await connection.execute(_ADD, {**values, "seconds": seconds, "now": now()})

    async def collect(self, store: RecordingStore, recording: str | None = None) -> int:
        """Fetches messages that still lie at the provider, and deletes them there: ``recording``, or all, fifty at a time.

        Returns how many of them are left there and are worth asking for at once.
        """
        async with self.database.reading() as connection:
            waiting = (await connection.execute(_WAITING, {"recording": recording})).all()
        left = 0
        for row in waiting:
            try:
                await self._fetch(store, row)
            except SendError as error:
                left += error.retryable
                await self._in_vain(row, error)
        return left

    async def keep_collecting(self, store: RecordingStore) -> NoReturn:
        """Looks every few minutes for what nobody told us of."""
        while True:
            try:
                await self.collect(store)
            except Exception:
                logger.exception("voice messages could not be collected; trying again")
            await asyncio.sleep(SWEEP_SECONDS)

    async def _fetch(self, store: RecordingStore, row: Row[tuple[object, ...]]) -> None:
        """One message. Raises SendError."""
        if row.status == "recorded":
            sound = await store.fetch_recording(row.provider_id)
            key = self.keyring.unwrap(row.key, row.conversation_id.bytes)
            sealed = key.seal(sound, row.id.bytes)
            async with self.database.writing_once() as connection:
                await connection.execute(_KEEP, {"id": row.id, "sound": sealed, "now": now()})
        await store.delete_recording(row.provider_id)
        async with self.database.writing_once() as connection:
            await connection.execute(_SETTLED, {"id": row.id, "now": now()})

    async def _in_vain(self, row: Row[tuple[object, ...]], error: SendError) -> None:
        old = now() - row.created_at > GIVEN_UP_AFTER
        lost = row.status == "recorded" and ((error.code == NOWHERE and old) or error.code == "too-large")
        if lost:
            logger.error("voice message %s is given up (%s)", row.id, error.code)
        else:
            logger.warning("voice message %s is still at the provider (%s)", row.id, error.code)
        async with self.database.writing_once() as connection:
            await connection.execute(_IN_VAIN, {"id": row.id, "lost": lost, "now": now()})
