"""Which texts a fluent person has reviewed. A text counts as reviewed only while it reads as it did then."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES
from app.texts.check import read_entries


@dataclass(frozen=True, slots=True)
class Coverage:
    """Numbers of one language: texts there, missing, drafted (nobody fluent has reviewed them), reviewed."""

    language: str
    texts: int
    missing: int
    drafted: int
    reviewed: int


def fingerprint(literals: list[str]) -> str:
    """Stands for a text's exact words."""
    return sha256("\x00".join(literals).encode()).hexdigest()[:16]


def reviewed_keys(language: str, root: Path = LOCALES) -> frozenset[str]:
    """The texts of a language that somebody fluent has reviewed. Reviews stand in ``reviews.toml``: key = {by, at, text}."""
    path = root / language / "reviews.toml"
    if not path.exists():
        return frozenset()
    reviews = tomllib.loads(path.read_text(encoding="utf-8"))
    return frozenset(
        key
        for key, entry in read_entries(root / language).items()
        if reviews.get(key, {}).get("text") == fingerprint(entry.used.literals)
    )


def coverage(root: Path = LOCALES) -> list[Coverage]:
    """One row a language."""
    reference = read_entries(root / "en")
    rows = []
    for language in LANGUAGES:
        entries = read_entries(root / language)
        reviewed = len(reviewed_keys(language, root))
        missing = len(reference.keys() - entries.keys())
        rows.append(Coverage(language, len(entries), missing, len(entries) - reviewed, reviewed))
    return rows
