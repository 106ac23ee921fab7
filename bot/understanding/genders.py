"""Whether a text names a woman and a man: then words alone do not tell which of them is asked for.

«A woman, not a man» and «a man, not a woman» have the same words, and lie next to each other for the encoder.
"""

from functools import cache
from pathlib import Path

import yaml

from understanding.concepts import Concepts

_WORDS = Path(__file__).resolve().parents[1] / "data" / "genders.yml"


def names_both(text: str) -> bool:
    """Whether words for a woman and for a man stand in it, in any of the thirteen languages."""
    return len(_genders().find(text)) > 1


@cache
def _genders() -> Concepts:
    return Concepts.of(yaml.safe_load(_WORDS.read_text(encoding="utf-8")))
