"""The numbers of a text, whatever digits they are written in, so that two languages' can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from babel import Locale

from app.translation.marks import CLDR_CODES, marks

KANJI = {"〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
KANJI_UNITS = {"十": 10, "百": 100, "千": 1000}
KANJI_MYRIADS = {"万": 10**4, "億": 10**8, "亿": 10**8, "萬": 10**4}
# A run of these is a number when it has a digit and a unit (三十, 十五万) or stands for digits (二〇二六); one alone is
# more often part of a word (一緒, 十分), and two digits in a row are «two or three».
KANJI_NUMBER = re.compile(
    r"(?:[一二三四五六七八九][十百千万億亿萬]|十[一二三四五六七八九万億亿萬])[一二三四五六七八九十百千万億亿萬]*|[〇一二三四五六七八九]{4}"
)
# A telephone number is one number, however it is cut.
PHONE = re.compile(r"(?<![\d.,])[+#]?\d{2,5}(?:-\d{2,4}){1,4}(?![\d])")
NUMBER = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)|\d+[.,]\d{1,2}(?!\d)|\d+")
# 15:00 is 3 in the afternoon, without a nought.
FULL_HOUR = re.compile(r"(?<=\d):00(?!\d)")
PHONE_DIGITS = 9
CLOCK = 12


def numbers(text: str, language: str) -> frozenset[str]:
    """Every number of ``text`` in plain digits: 15万 and １５０，０００ and ១៥០០០០ are all ``150000``."""
    plain = _ascii_digits(text)
    found = {re.sub(r"\D", "", match[0]) for match in PHONE.finditer(plain) if _is_phone(match[0])}
    plain = PHONE.sub(lambda match: " " if _is_phone(match[0]) else match[0], plain)
    plain = _with_kanji(plain) if language in ("ja", "zh") else plain
    return frozenset(found | _with_units(plain, language))


def in_words(number: str, text: str, language: str) -> bool:
    """True when ``text`` has a small number as a word; a month or an hour after noon may be said otherwise too."""
    words = marks(language).words
    if not number.isdecimal() or len(number) > 2:
        return False
    value = int(number)
    small = [value, value - CLOCK] if value > CLOCK else [value]
    if any(0 < n <= len(words) and words[n - 1].search(text) is not None for n in small):
        return True
    return any(name in text.casefold() for name in _months(language).get(value, ()))


@cache
def _months(language: str) -> Mapping[int, tuple[str, ...]]:
    """The months' names, in full and short, in lower case."""
    tables = Locale.parse(CLDR_CODES.get(language, language)).months["format"]
    widths = [tables[width] for width in ("wide", "abbreviated")]
    return {n: tuple({table[n].casefold().rstrip(".") for table in widths}) for n in range(1, 13)}


def same_hour(number: str, others: frozenset[str]) -> bool:
    """True when 15 stands for 3 in the afternoon, or 3 for 15."""
    if not number.isdecimal() or not 0 < int(number) <= 2 * CLOCK:
        return False
    return str(int(number) + CLOCK) in others or str(int(number) - CLOCK) in others


def _ascii_digits(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in folded)
    return FULL_HOUR.sub("", digits)


def _is_phone(written: str) -> bool:
    return sum(c.isdigit() for c in written) >= PHONE_DIGITS


def _with_units(text: str, language: str) -> set[str]:
    """Numbers with the unit behind them (15万, 3 thousand), added up where they touch (15万3000)."""
    own = marks(language)
    unit = "|".join(re.escape(word) for word in sorted(own.units, key=len, reverse=True))
    ending = r"(?!\w)" if text.isascii() or language in ("en", "tl", "pt", "vi", "es", "id") else ""
    behind = re.compile(rf"({NUMBER.pattern})(?:\s?((?:{unit})+){ending})?")
    if own.units_first:
        text = re.sub(rf"({unit})\s?(?:ပေါင်း\s?)?(\d+)(?!\d)(?!\s?(?:{unit}))", r"\2\1", text)
    found: set[str] = set()
    total, end = Decimal(0), -1
    for match in behind.finditer(text):
        value = _value(match[1])
        for word in re.findall(unit, match[2] or ""):
            value *= own.units[word]
        if match.start() == end:
            found.discard(_written(total))
            value += total
        leading_zero = match[2] is None and match[1].startswith("0") and len(match[1]) > 2 and match[1].isdecimal()
        found.add(match[1] if leading_zero else _written(value))
        total, end = value, match.end() if match[2] else -1
    return found


def _value(written: str) -> Decimal:
    if re.fullmatch(r"\d+[.,]\d{1,2}", written):
        return Decimal(written.replace(",", "."))
    return Decimal(re.sub(r"\D", "", written))


def _written(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _with_kanji(text: str) -> str:
    """Numbers in Chinese characters replaced by digits."""
    return KANJI_NUMBER.sub(lambda match: str(_read_kanji(match[0])), text)


def _read_kanji(written: str) -> int:
    if all(c in KANJI for c in written):
        return int("".join(str(KANJI[c]) for c in written))
    total = part = digit = 0
    for c in written:
        if c in KANJI:
            digit = KANJI[c]
        elif c in KANJI_UNITS:
            part += (digit or 1) * KANJI_UNITS[c]
            digit = 0
        else:
            total += (part + digit or 1) * KANJI_MYRIADS[c]
            part = digit = 0
    return total + part + digit
