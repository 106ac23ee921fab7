"""The thirteen languages, and which one a text is written in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.kit.latin import latin_profiles

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("ja", "en", "zh", "ko", "tl", "pt", "vi", "ne", "es", "id", "th", "km", "my")
"""In the order of the language menu."""

ENDONYMS = {
    "ja": "日本語",
    "en": "English",
    "zh": "中文",
    "ko": "한국어",
    "tl": "Filipino",
    "pt": "Português",
    "vi": "Tiếng Việt",
    "ne": "नेपाली",
    "es": "Español",
    "id": "Bahasa Indonesia",
    "th": "ไทย",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
}

# Scripts that only one of our languages uses. Han alone is Chinese unless kana stands beside it.
SCRIPT_LANGUAGES = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "DEVANAGARI": "ne",
    "THAI": "th",
    "KHMER": "km",
    "MYANMAR": "my",
}
LATIN_LANGUAGES = ("en", "tl", "pt", "vi", "es", "id")
"""Those of ours whose own script is Latin."""
# Only texts with this much between the best and the second language are trusted; below it we ask.
MARGIN = 0.75
MIN_LATIN_LETTERS = 2
# How much a language counts that py3langid thinks impossible: it errs on short texts.
WITNESS_FLOOR = 0.05


@dataclass(frozen=True, slots=True)
class Guess:
    """A language and how sure: ``margin`` 0–1 is the distance to the second best. None: no letters we know."""

    language: str | None
    margin: float

    @property
    def sure(self) -> bool:
        """True when it may be used without asking."""
        return self.language is not None and self.margin >= MARGIN


def script_counts(text: str) -> dict[str, int]:
    """Letters by script (LATIN, CJK, THAI …), from the names of the characters."""
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha() or unicodedata.category(character) in ("Mc", "Mn"):
            script = unicodedata.name(character, "?").split(" ")[0]
            counts[script] = counts.get(script, 0) + 1
    return counts


def identify(text: str) -> Guess:
    """Which of the thirteen languages ``text`` is in.

    By script first; Latin letters by profiles that know romanised texts, and py3langid.
    """
    counts = script_counts(unicodedata.normalize("NFC", text))
    native = dict.fromkeys(SCRIPT_LANGUAGES.values(), 0)
    for script, language in SCRIPT_LANGUAGES.items():
        native[language] += counts.get(script, 0)
    best = max(native, key=lambda language: native[language])
    latin, han = counts.get("LATIN", 0), counts.get("CJK", 0)
    # A few Japanese words inside another language's sentence do not make it Japanese, and the reverse.
    if native[best] and native[best] * 3 >= latin:
        return Guess(best, 1.0)
    if han and han * 3 >= latin:
        return Guess("zh", 1.0)
    if latin >= MIN_LATIN_LETTERS:
        return _identify_latin(text)
    return Guess(None, 0.0)


def load_models() -> None:
    """Loads what ``identify`` needs: half a second that else the first person, and all who write just then, would wait."""
    latin_profiles()
    _identifier()


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # loads its model

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LATIN_LANGUAGES))
    return identifier


def _identify_latin(text: str) -> Guess:
    """Our own profiles, which know romanised texts; py3langid as a second witness among the languages it knows."""
    probabilities = latin_profiles().probabilities(text)
    if not probabilities:
        return Guess(None, 0.0)
    if max(probabilities, key=lambda language: probabilities[language]) in LATIN_LANGUAGES:
        witness = {language: float(p) for language, p in _identifier().rank(text)}
        probabilities = {code: p * (witness.get(code, 0.0) + WITNESS_FLOOR) for code, p in probabilities.items()}
        total = sum(probabilities.values())
        probabilities = {code: p / total for code, p in probabilities.items()}
    ranked = sorted(probabilities.items(), key=lambda item: -item[1])
    return Guess(ranked[0][0], ranked[0][1] - ranked[1][1])
