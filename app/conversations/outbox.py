"""Words of ours that answer no message: of the staff, and of what becomes of a handoff."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations.records import OutboundBody, Part
from app.jobs.queue import JobQueue
from app.kit.crypto import Keyring
from app.realtime.signals import notify

_PLACE = text("""
UPDATE conversations SET last_seq = last_seq + 1, choices = COALESCE(CAST(:choices AS jsonb), choices)
WHERE id = :conversation RETURNING key, last_seq, channel
""")
# Queued, not wired: nothing has been sent yet, so that the provider need not be asked.
_MESSAGE = text("""
INSERT INTO messages (id, conversation_id, seq, direction, channel, body, status, staff_id, created_at, status_at)
VALUES (:id, :conversation, :seq, 'out', :channel, :body, 'queued', :staff, :at, :at)
""")


@dataclass(frozen=True, slots=True)
class Outbox:
    """Writes them; the queue delivers them."""

    keyring: Keyring
    queue: JobQueue

    async def add(
        self,
        connection: AsyncConnection,
        conversation: UUID,
        parts: Sequence[Part],
        *,
        identifier: UUID,
        at: datetime,
        staff: UUID | None,
        keep_choices: bool,
    ) -> None:
        """Adds one message in the connection's transaction.

        ``staff``: who says it; None: the service itself. ``keep_choices``: with none of its own, the last question's stay.
        """
        none: list[dict[str, str]] | None = None if keep_choices else []
        choices = next((list(part.choices) for part in reversed(parts) if part.choices), none)
        values = {"conversation": conversation, "choices": json.dumps(choices) if choices is not None else None}
        place = (await connection.execute(_PLACE, values)).one()
        key = self.keyring.unwrap(place.key, conversation.bytes)
        message = {
            "id": identifier,
            "conversation": conversation,
            "seq": place.last_seq,
            "channel": place.channel,
            "body": key.seal(OutboundBody(parts).dump(), identifier.bytes),
            "staff": staff,
            "at": at,
        }
        await connection.execute(_MESSAGE, message)
        await self.queue.enqueue(connection, conversation)
        await notify(connection, f"conversation:{conversation}")
