"""What must be the same in original and translation: numbers, names, and whether it says no."""

from __future__ import annotations

from app.translation.base import Flag


def compare(original: str, translation: str, source: str, target: str) -> tuple[Flag, ...]:
    """What differs, so that a person looks; in the order of ``Flag``."""
    return ()
