"""Words that a counselor asks an interpreter to say in the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.console.queries.case import Case, Note

# Whoever goes on without an answer does not drag the old questions along.
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """``text``: the counselor's own words. ``said``: the interpreter's newest, in the person's language."""

    id: UUID
    text: str
    said: Note | None


def asked(case: Case, notes: Sequence[Note]) -> list[Asked]:
    """What who has the conversation now has asked for, the oldest first. ``notes``: the newest first.

    Words in a language that the person has left are asked for again.
    """
    said = {note.says: note for note in reversed(notes) if note.says and note.language == case.language}
    return [
        Asked(note.id, note.text, said.get(note.id))
        for note in reversed(notes)
        if note.asks and note.by == case.staff and note.at >= case.requested_at
    ]


def unsent(found: Iterable[Asked]) -> list[Asked]:
    """The newest of those that were not sent."""
    return [one for one in found if one.said is None or one.said.sent_at is None][-SHOWN:]
