"""Words that mean one thing as a whole message: erase, stop, a person, a code, yes, no … (``locales/*/words.toml``)."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from app.errors import LocaleInvalid
from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES

MEANINGS = ("erase", "stop", "human", "language", "repeat", "join", "yes", "no", "skip")
# Words that act whatever the conversation's language is: nobody should need the right language to be left alone.
EVERYWHERE = ("erase", "human", "language")


def fold(text: str) -> str:
    """Case, accents of the Latin script, punctuation, signs and outer spaces taken away; inner spaces single.

    Marks of other scripts stay: in Thai, Khmer, Burmese and Devanagari they are letters.
    """
    kept: list[str] = []
    for character in unicodedata.normalize("NFKC", text).casefold().replace("đ", "d"):
        base = unicodedata.normalize("NFD", character)[0]
        letter = base if unicodedata.name(base, "").startswith("LATIN") else character
        category = unicodedata.category(letter)
        if category[0] in "LNM":
            kept.append(letter)
        elif category[0] == "Z" or letter in "\n\t":
            kept.append(" ")
        # Apostrophes vanish (don't → dont); other punctuation separates nothing either, except at the ends.
    return " ".join("".join(kept).split())


class Words:
    """Looks a whole message up."""

    def __init__(self, table: Mapping[str, Mapping[str, str]], first_erase: Mapping[str, str]) -> None:
        self._table = table
        self._erase = first_erase

    def meaning(self, text: str, language: str | None) -> str | None:
        """One of MEANINGS when the whole text is such a word in ``language`` (or, for EVERYWHERE, in any), else None."""
        folded = fold(text)
        if not folded:
            return None
        if language is not None and folded in self._table[language]:
            return self._table[language][folded]
        for words in self._table.values():
            meaning = words.get(folded)
            if meaning in EVERYWHERE:
                return meaning
        return None

    def erase_word(self, language: str) -> str:
        """The word that the texts tell people to write."""
        return self._erase[language]


def load_words(root: Path = LOCALES) -> Words:
    """Loads all languages. Raises LocaleInvalid naming the file."""
    table: dict[str, dict[str, str]] = {}
    first: dict[str, str] = {}
    for language in LANGUAGES:
        path = root / language / "words.toml"
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise LocaleInvalid(f"locales/{language}/words.toml: {error}") from None
        if set(content) != set(MEANINGS):
            raise LocaleInvalid(f"locales/{language}/words.toml: needs exactly {', '.join(MEANINGS)}")
        table[language] = {fold(word): meaning for meaning in MEANINGS for word in content[meaning]}
        first[language] = content["erase"][0]
    return Words(table, first)
