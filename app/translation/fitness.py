"""Whether a text is what a model can read: in the language that was said, in letters that the model knows."""

from __future__ import annotations

import unicodedata

from app.kit.language import LATIN_LANGUAGES, SCRIPT_LANGUAGES, identify, script_counts

# The long-vowel mark and iteration marks are letters of their own script in Unicode's names.
JAPANESE = frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "CJK", "IDEOGRAPHIC"})
SCRIPTS: dict[str, frozenset[str]] = (
    {language: frozenset({script, "COMBINING"}) for script, language in SCRIPT_LANGUAGES.items()}
    | {language: frozenset({"LATIN", "COMBINING", "MODIFIER"}) for language in LATIN_LANGUAGES}
    | {"ja": JAPANESE, "zh": frozenset({"CJK", "IDEOGRAPHIC"}), "ko": frozenset({"HANGUL", "CJK"})}
)
# As in kit.language: a few words of another script, a name or «LINE», do not make a sentence another language's.
FOREIGN_SHARE = 3
# Letters from which on the language identifier is believed: of 1,716 real-looking sentences in their own language it then
# refused three, two of them rightly; of 4,110 whole texts in another language 4 % passed.
LETTERS_THAT_TELL = 8
# Chinese characters alone are Japanese too («賃金未払い» without the last letter); a sentence of them is not.
LONGEST_KANJI_ONLY = 12


def has_letters(text: str) -> bool:
    """False for what is the same in every language: numbers, signs, faces."""
    return any(character.isalpha() for character in text)


def written_in(text: str, language: str) -> bool:
    """True when the letters are those of the language, but for a few."""
    counts = script_counts(unicodedata.normalize("NFKC", text))
    own = sum(counts.get(script, 0) for script in SCRIPTS[language])
    return own * FOREIGN_SHARE >= sum(counts.values()) - own


def other_language(text: str, language: str) -> str | None:
    """The language that the text surely is in, when that is not ``language``."""
    counts = script_counts(unicodedata.normalize("NFKC", text))
    if language == "ja" and counts.get("CJK", 0) <= LONGEST_KANJI_ONLY:
        counts.pop("CJK", None)
    if sum(counts.values()) < (LETTERS_THAT_TELL if counts.get("LATIN", 0) else 1):
        return None
    guess = identify(text)
    return guess.language if guess.sure and guess.language != language else None
