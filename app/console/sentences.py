"""Ready sentences: texts of ``locales/`` that counselors send as they stand, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.conversations.staff_say import Ready
from app.errors import NotFound
from app.texts.catalog import Catalog
from app.texts.reviews import reviewed_keys

# In the order of a talk.
READY = (
    "ready-hello",
    "ready-safe",
    "ready-time",
    "ready-thanks",
    "ready-not-fault",
    "ready-secret",
    "ready-hurt",
    "ready-where",
    "ready-alone",
    "ready-tonight",
    "ready-food",
    "ready-papers",
    "ready-when",
    "ready-wish",
    "ready-choose",
    "ready-look-up",
    "ready-together",
    "ready-unclear",
    "ready-machine",
    "ready-colleague",
    "ready-later",
    "ready-goodbye",
)
# Texts of the bot that counselors need as well: safety first, word for word as everybody gets them.
ALSO = (
    "danger-110",
    "danger-119",
    "danger-118",
    "danger-cannot-call",
    "confidentiality",
    "answer-show-screen",
    "answer-within-72-hours",
    "answer-keep-evidence",
    "answer-status-protection",
)
KEYS = (*READY, *ALSO)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of them: as the person reads it, and as the counselor does."""

    key: str
    theirs: str
    ours: str
    reviewed: bool
    """Somebody fluent has reviewed it as it stands; else it is a draft."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """Finds them."""

    catalog: Catalog
    numbers: Mapping[str, str]

    def list_(self, theirs: str, ours: str, values: Mapping[str, str]) -> list[Sentence]:
        """All of them. ``values``: ``name`` (the counselor's) and ``role``."""
        variables = {**self.numbers, **values}
        reviewed = _reviewed(theirs)
        return [
            Sentence(
                key,
                self.catalog.render(theirs, key, variables),
                self.catalog.render(ours, key, variables),
                key in reviewed,
            )
            for key in KEYS
        ]

    def ready(self, key: str, values: Mapping[str, str]) -> Ready:
        """One of them, to be said. Raises NotFound."""
        if key not in KEYS:
            raise NotFound("no such sentence")
        return Ready(key, {**self.numbers, **values})


@cache
def _reviewed(language: str) -> frozenset[str]:
    return reviewed_keys(language)
