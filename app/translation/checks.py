"""What must be the same in original and translation: numbers, names, and whether it says no.

Small differences that a correct translation makes (a digit in words, «must» for «if not … not good») are not flagged; see
tests/translation/test_checks.py for how often correct ones are flagged all the same, and wrong ones are not.
"""

from __future__ import annotations

import re
import unicodedata

from app.translation.base import Flag
from app.translation.marks import marks
from app.translation.names import KEPT, names_lost
from app.translation.numbers import in_words, numbers, same_hour

INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")


def compare(original: str, translation: str, source: str, target: str) -> tuple[Flag, ...]:
    """What differs, so that a person looks; in the order of ``Flag``."""
    original, translation = _plain(original), _plain(translation)
    differs = {
        Flag.NUMBERS: _numbers_differ(original, translation, source, target),
        Flag.NAMES: names_lost(original, translation, source, target),
        Flag.NEGATION: _negation_differs(original, translation, source, target),
    }
    return tuple(flag for flag in Flag if differs[flag])


def _numbers_differ(original: str, translation: str, source: str, target: str) -> bool:
    here, there = numbers(KEPT.sub(" ", original), source), numbers(KEPT.sub(" ", translation), target)
    lost = [n for n in here - there if not in_words(n, translation, target) and not same_hour(n, there - here)]
    come = [n for n in there - here if not in_words(n, original, source) and not same_hour(n, here - there)]
    return bool(lost or come)


def _negation_differs(original: str, translation: str, source: str, target: str) -> bool:
    here, there = _says_no(original, source), _says_no(translation, target)
    if here == there:
        return False
    return not _may_say_no(*((translation, target) if here else (original, source)))


def _plain(text: str) -> str:
    """Without the marks between words that Khmer and Thai writers put in or leave out, which nobody sees."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", text))


def _says_no(text: str, language: str) -> bool:
    own = marks(language)
    return own.no.search(own.idle.sub(" ", text)) is not None


def _may_say_no(text: str, language: str) -> bool:
    return marks(language).maybe.search(text) is not None
