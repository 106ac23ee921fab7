"""What staff write about a conversation: notes, corrections of what was understood, referral sheets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.console.queries.case import Case
from app.console.queries.opened import corrections_bound_to, open_json
from app.errors import NotFound, RequestMalformed, Stale
from app.kit.database import ReadConnection

MOST_NOTE = 4000
# Who is being erased in this very moment has another key: nothing is written that its own reader could not open.
_SAME_KEY = text("SELECT key FROM conversations WHERE id = :conversation FOR UPDATE")
_NOTE = text("""
INSERT INTO notes (id, conversation_id, staff_id, body, created_at) VALUES (:id, :conversation, :staff, :body, :at)
ON CONFLICT (id) DO NOTHING RETURNING id
""")
_WRITTEN = text("SELECT body FROM notes WHERE id = :id")
_DONE = text("UPDATE notes SET done_at = :at WHERE id = :note AND done_at IS NULL")
_LOCK = text("""
INSERT INTO assessments (conversation_id, content, updated_at) VALUES (:conversation, :empty, :at)
ON CONFLICT (conversation_id) DO UPDATE SET content = assessments.content RETURNING corrected_at
""")
_CORRECT = text("""
UPDATE assessments SET corrections = :corrections, corrected_at = :at WHERE conversation_id = :conversation
""")
_SHEET = text("""
INSERT INTO referral_sheets (id, conversation_id, staff_id, counter, state, body, created_at, shown_at)
VALUES (:id, :conversation, :staff, :counter, 'shown', :body, :at, :at) ON CONFLICT (id) DO NOTHING RETURNING id
""")
_GET_SHEET = text("""
SELECT r.id, r.conversation_id, r.counter, r.state, r.body, r.created_at, r.shown_at, r.settled_at, r.settled_by,
       s.name AS staff_name
FROM referral_sheets r JOIN staff s ON s.id = r.staff_id WHERE r.id = :sheet
""")
_INTERPRET = text("""
INSERT INTO message_translations (message_id, language, body, created_at)
SELECT m.id, :language, :body, :at FROM messages m
WHERE m.id = :message AND m.conversation_id = :conversation AND m.direction = 'in' AND m.body IS NOT NULL
ON CONFLICT (message_id, language) DO UPDATE SET body = EXCLUDED.body, created_at = EXCLUDED.created_at RETURNING message_id
""")
_SETTLE = text("""
UPDATE referral_sheets r SET state = :state, settled_at = :at, settled_by = m.id FROM messages m
WHERE r.id = :sheet AND r.state = 'shown' AND m.id = :message AND m.conversation_id = r.conversation_id
      AND m.direction = 'in' AND m.created_at > r.shown_at RETURNING r.id
""")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A referral sheet. ``body``: what stands on it and what the person was shown; None once it was erased."""

    id: UUID
    conversation: UUID
    counter: str
    state: str
    body: Mapping[str, Any] | None
    created_at: datetime
    shown_at: datetime | None
    settled_at: datetime | None
    staff_name: str


@dataclass(frozen=True, slots=True)
class Casework:
    """Writes; everything sealed with the conversation's key, so erased with it."""

    async def add_note(
        self,
        connection: AsyncConnection,
        case: Case,
        staff: UUID,
        words: str,
        client_id: UUID,
        at: datetime,
        **more: str | bool,
    ) -> None:
        """Adds a note; twice under one ``client_id`` is once. ``more``: see ``Note``.

        Raises RequestMalformed, Stale (``known``: other words).
        """
        if not words or len(words) > MOST_NOTE:
            raise RequestMalformed(f"note: 1 to {MOST_NOTE} characters")
        await self._hold(connection, case)
        content = {"text": words, **more}
        body = case.key.seal(json.dumps(content, ensure_ascii=False).encode(), client_id.bytes)
        values = {"id": client_id, "conversation": case.id, "staff": staff, "body": body, "at": at}
        if (await connection.execute(_NOTE, values)).first() is None:
            written = (await connection.execute(_WRITTEN, values)).scalar()
            if written is not None and open_json(case.key, written, client_id.bytes) != content:
                raise Stale("known")

    async def mark_done(self, connection: AsyncConnection, note: UUID, at: datetime) -> None:
        """What this note asks an interpreter for was sent, or is not wanted any more."""
        await connection.execute(_DONE, {"note": note, "at": at})

    async def correct(
        self,
        connection: AsyncConnection,
        case: Case,
        corrections: Mapping[str, Any],
        version: datetime | None,
        at: datetime,
    ) -> None:
        """Keeps what the staff know better. ``version``: ``corrected_at`` as the form had it. Raises Stale."""
        await self._hold(connection, case)
        empty = case.key.seal(b"{}", case.id.bytes)
        values = {"conversation": case.id, "empty": empty, "at": at}
        if (await connection.execute(_LOCK, values)).scalar() != version:
            raise Stale("corrected")
        sealed = case.key.seal(json.dumps(corrections, ensure_ascii=False).encode(), corrections_bound_to(case.id))
        await connection.execute(_CORRECT, {"conversation": case.id, "corrections": sealed, "at": at})

    async def add_sheet(
        self,
        connection: AsyncConnection,
        case: Case,
        staff: UUID,
        counter: str,
        body: Mapping[str, Any],
        sheet: UUID,
        at: datetime,
    ) -> bool:
        """Keeps a sheet as it is shown to the person. Returns False when it was kept before.

        Raises Stale (``known``: as another).
        """
        await self._hold(connection, case)
        sealed = case.key.seal(json.dumps(body, ensure_ascii=False).encode(), sheet.bytes)
        values = {"id": sheet, "conversation": case.id, "staff": staff, "counter": counter, "body": sealed, "at": at}
        if (await connection.execute(_SHEET, values)).first() is not None:
            return True
        kept = (await connection.execute(_GET_SHEET, {"sheet": sheet})).one()
        if open_json(case.key, kept.body, kept.id.bytes) != body:
            raise Stale("known")
        return False

    async def interpret(
        self, connection: AsyncConnection, case: Case, by: str, message: UUID, language: str, words: str, at: datetime
    ) -> None:
        """Keeps what an interpreter says that a message of the person means, in place of a machine's. Raises NotFound."""
        await self._hold(connection, case)
        meaning: dict[str, Any] = {
            "text": words,
            "source": case.language,
            "way": "person",
            "by": by,
            "flags": [],
            "reason": None,
        }
        body = case.key.seal(json.dumps(meaning, ensure_ascii=False).encode(), message.bytes)
        values = {"message": message, "conversation": case.id, "language": language, "body": body, "at": at}
        if (await connection.execute(_INTERPRET, values)).first() is None:
            raise NotFound("no such message")

    async def sheet(self, connection: ReadConnection, case: Case, sheet: UUID) -> Sheet:
        """One sheet of this conversation. Raises NotFound."""
        row = (await connection.execute(_GET_SHEET, {"sheet": sheet})).first()
        if row is None or row.conversation_id != case.id:
            raise NotFound("no such sheet")
        body = open_json(case.key, row.body, row.id.bytes)
        return Sheet(
            row.id,
            row.conversation_id,
            row.counter,
            row.state,
            body,
            row.created_at,
            row.shown_at,
            row.settled_at,
            row.staff_name,
        )

    async def settle(
        self, connection: AsyncConnection, sheet: UUID, message: UUID, at: datetime, *, agreed: bool
    ) -> None:
        """The person said yes or no, in ``message``, their own, written after they were shown the sheet. Raises Stale."""
        values = {"sheet": sheet, "message": message, "state": "agreed" if agreed else "declined", "at": at}
        if (await connection.execute(_SETTLE, values)).first() is None:
            raise Stale("settled")

    async def _hold(self, connection: AsyncConnection, case: Case) -> None:
        """Whoever erases waits for us, or we find that they were first. Raises Stale."""
        wrapped = (await connection.execute(_SAME_KEY, {"conversation": case.id})).scalar()
        if wrapped != case.wrapped_key:
            raise Stale("erased")
