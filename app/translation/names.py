"""Names and what else must come through a translation as it is: addresses, Latin words in another script, people's names.

A name in one script can be compared with its sound in another where Unicode's names of letters give that sound: katakana and
Hangul. Into the other scripts names cannot be checked, and are not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache

from babel import Locale

from app.kit.language import LATIN_LANGUAGES
from app.kit.latin import without_accents
from app.translation.marks import CLDR_CODES, marks

KEPT = re.compile(r"https?://[^\s<>「」（）。、]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w{3,}")
LATIN_LETTER = "[A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff\u0300-\u036f]"
LATIN_WORD = re.compile(rf"{LATIN_LETTER}+(?:['’-]{LATIN_LETTER}+)*")
# In a text of another script any Latin word from two letters on is there because it has no other form (LINE, Nguyen).
SHORTEST = 2
SENTENCE_START = re.compile(r"(?:^|[.!?:¿¡\n\"“(—-])\s*$")
KATAKANA_NAME = re.compile(r"([ァ-ヶー・]{2,})(?=さん|様|氏|くん|君|ちゃん|先生|社長|店長)|名前は([ァ-ヶー・]{2,})")
SOUNDING_LANGUAGES = ("ja", "ko")
SOUNDING = re.compile(r"[ァ-ヶー・]{2,}|[가-힣]{2,}")
# How alike two spellings of one name are: グエン and Nguyen .73, プラカシュ and Prakash .82; of two names mostly below .5.
ALIKE = 0.55
SHOUTING = 0.6


def names_lost(original: str, translation: str, source: str, target: str) -> bool:
    """True when something that should be in the translation as it is, or as it sounds, is not."""
    there = without_accents(translation)
    if any(without_accents(kept) not in there for kept in KEPT.findall(original)):
        return True
    bare = KEPT.sub(" ", original)
    if source not in LATIN_LANGUAGES:
        latin = [word for word in LATIN_WORD.findall(bare) if len(word) >= SHORTEST]
        heard = _katakana_names(bare) if source == "ja" and target in LATIN_LANGUAGES else []
        return _any_lost(latin, translation, target) or any(not _heard(name, there) for name in heard)
    names = _capitalised(bare, source)
    return (target in LATIN_LANGUAGES or target in SOUNDING_LANGUAGES) and _any_lost(names, translation, target)


def _any_lost(names: Iterable[str], translation: str, target: str) -> bool:
    """A name is kept as it is, or as it sounds where that can be told."""
    there = without_accents(translation)
    sounds = [_sound(word) for word in SOUNDING.findall(translation)] if target in SOUNDING_LANGUAGES else []
    return any(not _kept(name, there) and not _alike(without_accents(name), sounds) for name in names)


def _kept(word: str, there: str) -> bool:
    return without_accents(word) in there


def _heard(name: str, there: str) -> bool:
    return _alike(_sound(name), LATIN_WORD.findall(there))


def _alike(name: str, words: Iterable[str]) -> bool:
    # A run of katakana may hold more than the name: the best matching stretch counts.
    return any(_likeness(name, word) >= ALIKE for word in words)


def _likeness(one: str, other: str) -> float:
    same = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return 2 * same / (len(one) + min(len(other), len(one) + 2))


def _katakana_names(text: str) -> list[str]:
    return [match[1] or match[2] for match in KATAKANA_NAME.finditer(text)]


def _capitalised(text: str, language: str) -> list[str]:
    """Words with a capital inside a sentence that are not written so in any case (countries, days). Nothing of a shout."""
    words = list(LATIN_WORD.finditer(text))
    large = [match for match in words if match[0][0].isupper()]
    if not large or len(large) > SHOUTING * len(words):
        return []
    usual = _usual_capitals(language)
    names = [match[0] for match in large if not SENTENCE_START.search(text[: match.start()])]
    return [name for name in names if len(name) >= SHORTEST and name.casefold() not in usual]


@cache
def _usual_capitals(language: str) -> frozenset[str]:
    locale = Locale.parse(CLDR_CODES.get(language, language))
    texts = [*locale.territories.values(), *locale.languages.values(), *locale.currencies.values()]
    for table in (locale.months, locale.days):
        texts += [name for names in table["format"].values() for name in names.values()]
    words = {word.casefold() for text in texts for word in LATIN_WORD.findall(text)}
    english = {"i'm", "i’m", "i've", "i’ve", "i'll", "i’ll", "i'd", "i’d"}
    return frozenset(words | english | marks(language).capitals)


def _sound(text: str) -> str:
    """Roughly how katakana or Hangul sounds, in Latin letters, from the letters' names."""
    sound = ""
    for character in unicodedata.normalize("NFC", text):
        last = unicodedata.name(character, "").rsplit(" ", 1)
        if last[0].endswith("LETTER SMALL") and last[1] in ("YA", "YU", "YO", "A", "I", "U", "E", "O"):
            sound = sound[:-1] + last[1].lower()
        elif last[0].endswith(("KATAKANA LETTER", "HANGUL SYLLABLE")):
            sound += last[1].lower()
    return sound
