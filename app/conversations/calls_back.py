"""We call somebody who asked for it, when their counselor is on the line.

Anybody may pick up: the first words tell nothing, and only the key makes it their call. From then on it is a call like any
other, with the conversation that they had.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from sqlalchemy import text

from app.channels.base import CallEvent
from app.channels.voice_twiml import HangUp, Listen, Scene
from app.conversations import legs, rota
from app.conversations.call_prompts import FALLBACK
from app.conversations.call_spot import Spot
from app.conversations.call_waiting import CallWaiting
from app.conversations.calls import CallRows
from app.kit.clock import now
from app.kit.database import Database
from app.kit.ids import new_id

YES = "1"

_CONTACT = text("""
SELECT c.language, k.second_language AS second FROM handoffs h JOIN conversations c ON c.id = h.conversation_id
JOIN contacts k ON k.id = c.contact_id WHERE h.id = :handoff
""")
_OPEN = text("""
INSERT INTO calls (id, provider_id, contact_id, address_hash, conversation_id, status, started_at, active_at)
SELECT :id, :call, k.id, k.address_hash, c.id, 'talking', :at, :at
FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE c.id = :conversation AND c.closed_at IS NULL
ON CONFLICT DO NOTHING
""")


@dataclass(frozen=True, slots=True)
class CallsBack:
    """Answers the requests of such a call."""

    database: Database
    rows: CallRows
    waiting: CallWaiting

    async def step(self, step: str, event: CallEvent, leg: UUID) -> Scene:
        """``answer``: somebody picked up. ``key``: what they pressed, if anything."""
        at = now()
        async with self.database.writing() as connection:
            found = await legs.find(connection, leg)
            stands = await rota.read(connection, found.handoff, at) if found is not None else None
            if found is None or found.part != "person" or stands is None or stands.talking is None:
                return Scene([], HangUp())
            taken = step == "key" and event.key == YES
            if not await legs.advance(connection, leg, "talking" if taken else "answered", at):
                return Scene([], HangUp())
            if taken:
                values = {"id": new_id(), "call": event.provider_id, "conversation": found.conversation, "at": at}
                await connection.execute(_OPEN, values)
            call = await self.rows.find(connection, event)
            about = (await connection.execute(_CONTACT, {"handoff": found.handoff})).one()
        if taken and call is not None:
            return await self.waiting.join(call, Spot(), found.handoff)
        if step == "key":
            return Scene([], HangUp())
        return self._first_words(leg, about.language or FALLBACK, about.second)

    def _first_words(self, leg: UUID, language: str, second: str | None) -> Scene:
        scenes = self.waiting.scenes
        line = scenes.prompts.line("voice-call-back", key=YES)
        url = f"{scenes.base_url}/channels/voice/back/key?{urlencode({'leg': str(leg)})}"
        return Scene(scenes.prompts.clips([line, line], language, second), Listen(url), ["voice-call-back"])
