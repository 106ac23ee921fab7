"""Recordings that staff have uploaded: in the database, so that every process plays them a moment later."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from sqlalchemy import text

from app.errors import RecordingInvalid
from app.kit.clock import now
from app.kit.database import Database
from app.kit.language import LANGUAGES
from app.texts.catalog import Catalog
from app.texts.recordings import NAME, Recordings, Sound, media_type_of, names

REFRESH_SECONDS = 5.0

_NAMES = text("SELECT language, name FROM uploaded_recordings")
_SOUND = text("SELECT media_type, content FROM uploaded_recordings WHERE language = :language AND name = :name")
_ADD = text("""
INSERT INTO uploaded_recordings (language, name, media_type, content, uploaded_at)
VALUES (:language, :name, :media_type, :content, :now)
ON CONFLICT (language, name) DO UPDATE
SET media_type = EXCLUDED.media_type, content = EXCLUDED.content, uploaded_at = EXCLUDED.uploaded_at
""")


@dataclass(slots=True)
class RecordingLibrary:
    """All recordings: files and uploads. An uploaded one takes the place of a file of the same name."""

    database: Database
    recordings: Recordings
    catalog: Catalog
    _refreshed: float = field(default=-REFRESH_SECONDS)

    async def refresh(self) -> None:
        """Knows of new uploads, looked up every few seconds at most."""
        if time.monotonic() - self._refreshed < REFRESH_SECONDS:
            return
        async with self.database.reading() as connection:
            rows = await connection.execute(_NAMES)
            self.recordings.uploaded = frozenset((row.language, row.name) for row in rows)
        self._refreshed = time.monotonic()

    async def find(self, language: str, name: str) -> Sound | None:
        """A recording, ready to be served; None when there is none, or the name is none that a recording can have."""
        if language not in LANGUAGES or not NAME.fullmatch(name):
            return None
        async with self.database.reading() as connection:
            row = (await connection.execute(_SOUND, {"language": language, "name": name})).first()
        return Sound(row.media_type, row.content) if row else self.recordings.file(language, name)

    async def add(self, language: str, name: str, content: bytes) -> None:
        """Takes an upload. Raises RecordingInvalid with the reason."""
        if language not in LANGUAGES:
            raise RecordingInvalid(f"{language} is none of the languages")
        if not NAME.fullmatch(name) or name not in names(self.catalog):
            raise RecordingInvalid(f"nothing called {name} is said on the telephone")
        values = {"language": language, "name": name, "media_type": media_type_of(content), "content": content}
        async with self.database.writing_once() as connection:
            await connection.execute(_ADD, {**values, "now": now()})
        self._refreshed = -REFRESH_SECONDS
