"""Words that a counselor asks an interpreter to say in the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.console.queries.case import Case, Note


@dataclass(frozen=True, slots=True)
class Asked:
    """``ask``: the counselor's own words. ``written``: what interpreters wrote for it, the newest first."""

    ask: Note
    written: Sequence[Note]
    language: str

    @property
    def id(self) -> UUID:
        """The note that asks."""
        return self.ask.id

    @property
    def said(self) -> Note | None:
        """The newest words in the language that the person has now; in one that they have left it is asked for again."""
        return next((note for note in self.written if note.language == self.language), None)

    def next_id(self, staff: UUID) -> UUID:
        """Under which ``staff`` writes the next: the same form sent twice is once, whatever else is written meanwhile."""
        return uuid5(self.id, f"{staff}:{len(self.written)}")


def asked(case: Case, notes: Sequence[Note]) -> dict[UUID, Asked]:
    """What who has the conversation now has asked for, the oldest first. ``notes``: the newest first."""
    return {
        ask.id: Asked(ask, [note for note in notes if note.says == ask.id], case.language)
        for ask in reversed(notes)
        if ask.asks and ask.by == case.staff and ask.at >= case.requested_at
    }


def still(found: Iterable[Asked]) -> list[Asked]:
    """Those that were not sent, and are wanted."""
    return [one for one in found if one.ask.done_at is None]
