"""Translates what people wrote for staff who do not read it: in the background, kept sealed, always beside the original."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.console.queries.case import Case
from app.console.wording import ShownLine
from app.kit.clock import now
from app.kit.database import Database
from app.realtime.signals import Signals
from app.translation.base import Reason, Translation, Way
from app.translation.service import TranslationService

# Worth trying again the next time somebody looks: until then half a translation is shown. Everything else is kept as it is.
PASSING = (Reason.BUSY, Reason.TOO_SLOW)
# Not for a conversation that was erased while the machine worked, and in place of nothing but what was to be tried again.
_KEEP = text("""
INSERT INTO message_translations (message_id, language, body, created_at)
SELECT m.id, :language, :body, :at FROM messages m JOIN conversations c ON c.id = m.conversation_id
WHERE m.id = :message AND m.body IS NOT NULL AND c.key = :key
ON CONFLICT (message_id, language) DO UPDATE SET body = EXCLUDED.body, created_at = EXCLUDED.created_at
WHERE message_translations.created_at = :instead_of
""")


@dataclass(frozen=True, slots=True)
class Translations:
    """Translates each message once into each language that staff read."""

    database: Database
    service: TranslationService
    signals: Signals
    _under_way: set[tuple[UUID, str]] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def possible(self, theirs: str, reader: str) -> bool:
        """Whether there is a machine for this pair."""
        return self.service.way(theirs, reader) in (Way.DIRECT, Way.ENGLISH)

    def want(self, case: Case, lines: Iterable[ShownLine], reader: str) -> set[UUID]:
        """Begins to translate what is not yet; returns the messages that are being translated."""
        if case.language == reader or not self.possible(case.language, reader):
            return set()
        waiting = {
            shown.line.id: shown
            for shown in lines
            if shown.translatable and _missing(shown.line.translation) and shown.text.strip()
        }
        fresh = {message: shown for message, shown in waiting.items() if (message, reader) not in self._under_way}
        if fresh:
            self._under_way.update((message, reader) for message in fresh)
            task = asyncio.create_task(self._work(case, fresh, reader))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return set(waiting)

    async def _work(self, case: Case, fresh: dict[UUID, ShownLine], reader: str) -> None:
        try:
            # The newest first: that is what somebody is reading now.
            for message, shown in reversed(fresh.items()):
                await self._one(case, shown, reader)
                self._under_way.discard((message, reader))
        finally:
            self._under_way.difference_update((message, reader) for message in fresh)

    async def _one(self, case: Case, shown: ShownLine, reader: str) -> None:
        message, before = shown.line.id, shown.line.translated_at
        found = await self.translate(shown.text, case.language, reader)
        if found.reason in PASSING and (found.text is None or before is not None):
            return
        body = case.key.seal(json.dumps(stored(found), ensure_ascii=False).encode(), message.bytes)
        async with self.database.writing() as connection:
            values = {"message": message, "language": reader, "body": body, "key": case.wrapped_key, "at": now()}
            await connection.execute(_KEEP, {**values, "instead_of": before})
        await self.signals.publish(f"conversation:{case.id}")

    async def translate(self, words: str, source: str, target: str) -> Translation:
        """From the language it is really in, where that is another than the conversation's."""
        found = await self.service.translate(words, source, target)
        if found.reason is Reason.WRONG_LANGUAGE and found.detected not in (None, source):
            assert found.detected is not None
            again = await self.service.translate(words, found.detected, target)
            return again if again.text is not None else found
        return found


def _missing(translation: Mapping[str, Any] | None) -> bool:
    """Whether there is none yet, or only what there was time for."""
    return translation is None or translation["reason"] in PASSING


def stored(found: Translation) -> dict[str, Any]:
    """As it is kept, and as the page shows it."""
    return {
        "text": found.text,
        "source": found.source,
        "way": found.way.value,
        "flags": [flag.value for flag in found.flags],
        "reason": found.reason.value if found.reason is not None else None,
    }
