"""The checks between original and translation: on pairs made for them, and on the 13 languages of our own texts.

Our texts were written for each language, not translated word by word: a translation that is right and far freer than a
machine's. So what is flagged among them is flagged wrongly, and a changed one must be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import permutations

import pytest
from fluent.syntax import ast, parse

from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES
from app.translation.base import Flag
from app.translation.checks import compare
from app.translation.marks import marks


@pytest.mark.parametrize(
    ("source", "target", "original", "translation", "flags"),
    [
        ("ja", "en", "給料が15万円はらわれない", "My salary of 150,000 yen is not paid", ()),
        ("ja", "en", "給料が15万円はらわれない", "My salary of 15,000 yen is not paid", (Flag.NUMBERS,)),
        ("ja", "en", "給料が15万円はらわれない", "My salary of 150,000 yen is paid", (Flag.NEGATION,)),
        ("ja", "en", "残業代が未払いです", "My overtime is unpaid", ()),
        ("ja", "en", "すみません、助けてください", "Sorry, please help me", ()),
        ("ja", "en", "行かなければならない", "I have to go", ()),
        ("ja", "en", "3ヶ月前から", "For three months", ()),
        ("ja", "en", "4月から", "Since April", ()),
        ("ja", "en", "午後3時に来い", "Come at 15:00", ()),
        ("ja", "en", "グエンさんが殴られた", "Mr. Nguyen was beaten", ()),
        ("ja", "en", "グエンさんが殴られた", "Mr. Tanaka was beaten", (Flag.NAMES,)),
        ("ja", "en", "LINEで送って", "Send it by LINE", ()),
        ("ja", "en", "LINEで送って", "Send it by letter", (Flag.NAMES,)),
        ("en", "ja", "My boss Prakash took it", "社長のプラカシュが取った", ()),
        ("en", "ja", "My boss Prakash took it", "社長の田中が取った", (Flag.NAMES,)),
        ("es", "en", "Mi jefe Ramírez me pega en Japón el lunes", "My boss Ramirez hits me in Japan on Monday", ()),
        ("es", "en", "Mi jefe Ramírez me pega", "My boss Rodriguez hits me", (Flag.NAMES,)),
        ("es", "en", "escribe a yo@ejemplo.jp", "write to me@example.jp", (Flag.NAMES,)),
        ("vi", "en", "Tôi không có hộ chiếu", "I have no passport", ()),
        ("vi", "en", "Tôi không có hộ chiếu", "I have a passport", (Flag.NEGATION,)),
        ("th", "en", "ได้เงิน ๑๕,๐๐๐ เยน", "I got 15,000 yen", ()),
        ("km", "ja", "មិន\u200bអី\u200bទេ", "だいじょうぶです", ()),
        ("ko", "ja", "안녕하세요, 안내해 주세요", "こんにちは、案内してください", ()),
        ("my", "en", "လစာမရဘူး", "I got my wages", (Flag.NEGATION,)),
        ("id", "en", "Saya belum dibayar", "I have been paid", (Flag.NEGATION,)),
        ("tl", "en", "Hindi ako binayaran ng 20 libo", "I was not paid 20,000", ()),
    ],
)
def test_what_differs_is_flagged(
    source: str, target: str, original: str, translation: str, flags: tuple[Flag, ...]
) -> None:
    assert compare(original, translation, source, target) == flags


def plain_texts(language: str) -> dict[str, str]:
    """The texts without variables or choices."""
    found = {}
    for file in sorted((LOCALES / language).rglob("*.ftl")):
        for entry in parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                elements = entry.value.elements
                words = [element.value for element in elements if isinstance(element, ast.TextElement)]
                if len(words) == len(elements):
                    found[entry.id.name] = "".join(words)
    return found


@pytest.fixture(scope="module")
def parallel() -> list[tuple[str, str, str, str]]:
    """(source, target, text, the same text in the other language) for every pair, of every third text."""
    texts = {language: plain_texts(language) for language in LANGUAGES}
    shared = sorted(set.intersection(*(set(own) for own in texts.values())))[::3]
    pairs = list(permutations(LANGUAGES, 2))
    return [
        (a, b, texts[a][key], texts[b][key])
        for key in shared
        for a, b in pairs
        if texts[a][key] != texts[b][key]  # a text still waiting for its translation
    ]


def flagged(pairs: Iterator[tuple[str, str, str, str]]) -> Counter[Flag]:
    return Counter(flag for source, target, one, other in pairs for flag in compare(one, other, source, target))


def test_right_translations_are_seldom_flagged(parallel: list[tuple[str, str, str, str]]) -> None:
    counts = flagged(iter(parallel))
    assert len(parallel) > 10_000
    for flag, share in ((Flag.NUMBERS, 0.005), (Flag.NAMES, 0.02), (Flag.NEGATION, 0.035)):
        assert counts[flag] <= share * len(parallel), f"{flag}: {counts[flag]} of {len(parallel)}"


def test_a_changed_number_is_flagged(parallel: list[tuple[str, str, str, str]]) -> None:
    changed = [
        (a, b, one, re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), other, count=1))
        for a, b, one, other in parallel
        if re.search(r"\d", other) and not compare(one, other, a, b)
    ]
    assert len(changed) > 100
    assert flagged(iter(changed))[Flag.NUMBERS] >= 0.98 * len(changed)


def test_a_lost_no_is_flagged(parallel: list[tuple[str, str, str, str]]) -> None:
    lost = [
        (a, b, one, marks(b).no.sub("", other))
        for a, b, one, other in parallel
        if marks(a).no.search(marks(a).idle.sub(" ", one))
        and marks(b).no.search(other)
        and not compare(one, other, a, b)
    ]
    assert len(lost) > 500
    assert flagged(iter(lost))[Flag.NEGATION] >= 0.7 * len(lost)
