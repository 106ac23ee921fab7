"""What ``marks.toml`` knows of each language, as expressions ready to search with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CLDR_CODES = {"tl": "fil"}
"""Where CLDR, the Unicode Consortium's tables, has another code than ours."""
FILE = Path(__file__).with_name("marks.toml")


@dataclass(frozen=True, slots=True)
class Marks:
    """One language's. All expressions ignore case."""

    no: re.Pattern[str]
    maybe: re.Pattern[str]
    idle: re.Pattern[str]
    units: Mapping[str, int]
    units_first: bool
    words: tuple[re.Pattern[str], ...]
    """Of the numbers from one on."""
    capitals: frozenset[str]
    """In lower case."""


@cache
def marks(language: str) -> Marks:
    """The marks of one of the thirteen languages."""
    own = tomllib.loads(FILE.read_text(encoding="utf-8"))[language]
    spaced = bool(own.get("spaced"))
    return Marks(
        no=_any(own["no"], spaced),
        maybe=_any(own["maybe"], spaced),
        idle=_any(own["idle"], spaced),
        units=own["units"],
        units_first=bool(own.get("units_first")),
        words=tuple(_any([words], spaced) for words in own["words"]),
        capitals=frozenset(word.casefold() for word in own.get("capitals", ())),
    )


def _any(expressions: Iterable[str], spaced: bool) -> re.Pattern[str]:
    joined = "|".join(f"(?:{expression})" for expression in expressions)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if spaced else joined, re.IGNORECASE)
