"""Whether the words of a wish for a woman or a man bear out what was heard in them.

«A woman, not a man» and «a man, not a woman» have the same words, and lie next to each other for the encoder.
"""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from components.text import is_run, tokens

# The words for either, and what has a word for a man in it but is none.
_LISTS = ("woman", "man", "no_man")
_JOINERS = dict.fromkeys(range(0x200B, 0x200E))
# A Burmese word ends where a syllable does: «အမ» is a sister, «အမျိုး» and «အမည်» have none in them.
_SYLLABLE_ENDS = "(?![\u102b-\u1036\u1038-\u103e]|.[\u1039\u103a])"
_Patterns = tuple[re.Pattern[str], re.Pattern[str]]


class GendersError(ValueError):
    """The list is malformed; the text says how."""


class Genders:
    """The words for a woman and for a man in thirteen languages; `data/genders.yml` says how they are written."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        """Raises GendersError when these are not the three lists of quoted words."""
        if not isinstance(words, Mapping) or set(words) != set(_LISTS):
            raise GendersError(f"needs exactly the keys {', '.join(_LISTS)}")
        for name, some in words.items():
            if not isinstance(some, list) or not all(isinstance(word, str) and word.strip("=* ") for word in some):
                raise GendersError(f"{name} is no list of quoted words")
        self._words = words
        self._woman, self._man, self._no_man = (_patterns(words[name]) for name in _LISTS)

    @classmethod
    def read(cls, file: Path) -> "Genders":
        """Reads the lists. Raises OSError, GendersError."""
        try:
            return cls(yaml.safe_load(file.read_text(encoding="utf-8")))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise GendersError(f"{file.name}: {error}") from error

    @classmethod
    def load(cls, file: Path) -> "Genders":
        """What `save` wrote. Raises OSError, ValueError."""
        return cls(json.loads(file.read_text(encoding="utf-8")))

    def save(self, file: Path) -> None:
        """Keeps all in one file."""
        file.write_text(json.dumps(self._words, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    def is_clear(self, wish: str, text: str) -> bool:
        """Whether the text names not both, and a man where he is asked for ("male")."""
        woman, man = self._named(text)
        # Who fears men must not meet one: for a woman, «not a man» is clear; for a man, only «a man».
        return not woman and man if wish == "male" else not (woman and man)

    def names(self, text: str) -> bool:
        """Whether the text names a woman or a man at all."""
        return any(self._named(text))

    def _named(self, text: str) -> tuple[bool, bool]:
        """Whether the text names a woman, and whether it names a man."""
        words = [word for word, _ in tokens(_normal(text))]
        # Whole words stand between spaces; where a script has none, people set them as they like.
        forms = (f" {' '.join(words)} ", "".join(words))
        without = [no_man.sub(" ", form) for no_man, form in zip(self._no_man, forms, strict=True)]
        return _found(self._woman, forms), _found(self._man, without)


def _found(patterns: _Patterns, forms: Sequence[str]) -> bool:
    return any(pattern.search(form) for pattern, form in zip(patterns, forms, strict=True))


def _patterns(words: Sequence[str]) -> _Patterns:
    """What is looked for among whole words, and what among the letters of scripts without spaces."""
    runs = [_of_run(word) for word in words if is_run(word)]
    others = [_of_words(word) for word in words if not is_run(word)]
    # Of nothing, what no text has.
    return re.compile("|".join(others) or "(?!)"), re.compile("|".join(runs) or "(?!)")


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text.casefold().translate(_JOINERS))


def _of_run(word: str) -> str:
    bare = re.escape("".join(part for part, _ in tokens(_normal(word))))
    return rf"\A{bare}\Z" if word.startswith("=") else bare + _SYLLABLE_ENDS


def _of_words(word: str) -> str:
    bare = re.escape(" ".join(part for part, _ in tokens(_normal(word))))
    if word.startswith("="):
        return rf"\A {bare} \Z"
    # The space after a word is also the one before the next.
    return ("" if word.startswith("*") else " ") + bare + ("" if word.endswith("*") else "(?= )")
