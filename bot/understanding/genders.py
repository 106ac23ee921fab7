"""Whether the words of a wish for a woman or a man bear out what was heard in them.

«A woman, not a man» and «a man, not a woman» have the same words, and lie next to each other for the encoder.
"""

from functools import cache
from pathlib import Path

import yaml

from understanding.concepts import Concepts

_WORDS = Path(__file__).resolve().parents[1] / "data" / "genders.yml"


def is_clear(wish: str, text: str) -> bool:
    """Whether the text names not both, in any of the thirteen languages, and a man where he is asked for ("male")."""
    words = _words()
    named = {words.names[found] for found in words.find(text)}
    # Who fears men must not meet one: for a woman, «not a man» is clear; for a man, only «a man».
    return named == {"man"} if wish == "male" else len(named) < len(words.names)


@cache
def _words() -> Concepts:
    return Concepts.of(yaml.safe_load(_WORDS.read_text(encoding="utf-8")))
