"""Where in a call the caller is: it stands in the addresses that our own answers name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from app.kit.language import LANGUAGES

COUNTS = ("number", "stage", "misses", "page", "holds")
MOST = 9999


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a call.

    ``number``: of the message that the caller's next answer will be; ``stage``: which half of a long answer is said;
    ``misses``: answers in a row that were none; ``page`` of the languages; ``holds``: how often they were asked to wait;
    ``language``: just chosen, before it is kept.
    """

    number: int = 0
    stage: int = 0
    misses: int = 0
    page: int = 1
    holds: int = 0
    language: str | None = None

    @classmethod
    def read(cls, query: Mapping[str, str]) -> Spot:
        """From the address; what is not there or makes no sense is as at the beginning."""
        given = {name: query.get(name, "") for name in COUNTS}
        counts = {name: min(int(value), MOST) for name, value in given.items() if value.isascii() and value.isdigit()}
        language = query.get("language")
        return cls(**counts, language=language if language in LANGUAGES else None)

    def query(self) -> str:
        """For the address: only what is not as at the beginning."""
        values = {name: getattr(self, name) for name in (*COUNTS, "language")}
        return urlencode({name: value for name, value in values.items() if value != getattr(_BEGINNING, name)})


_BEGINNING = Spot()
