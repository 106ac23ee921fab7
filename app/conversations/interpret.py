"""What a message is, before the bot sees it: a payload (a number, a word that acts) or free text."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.kit.language import LANGUAGES
from app.texts.words import Words

HUMAN = "/human"
ANSWER = "/answer"
CANNOT_CALL = "/cannot_call"
IN_DANGER = f'{ANSWER}{{"danger":"yes"}}'
HARMS_NOW = f'{ANSWER}{{"harm":"now"}}'
NOT_SAFE = f'{ANSWER}{{"safe":"no"}}'
# The same as HUMAN, of the counselor whom the answer offered.
HUMAN_HERE = "/human_here"
LANGUAGE_MENU = "/language_menu"
SET_LANGUAGE = "/set_language"
KEEP_LANGUAGE = "/keep_language"
ERASE = "/erase_now"
LANGUAGE_CHANGED = "/language_changed"
REPEAT = "/repeat"
CAME_BACK = "/came_back"
STOP = "/stop"
JOIN = "/join"
START_OVER = "/start_over"

OTHER_PAGES = tuple(f'{LANGUAGE_MENU}{{"page": {page}}}' for page in (1, 2))
ALWAYS_OPEN = frozenset(
    {
        HUMAN,
        LANGUAGE_MENU,
        *OTHER_PAGES,
        REPEAT,
        CAME_BACK,
        JOIN,
        *(f'{SET_LANGUAGE}{{"language": "{code}"}}' for code in LANGUAGES),
    }
)
# They leave whoever they are with, at once: nothing more is written to them.
LEAVING = frozenset({STOP, NOT_SAFE})
# What is meant however late it is tapped: the question may have gone while they read it.
STILL_MEANT = frozenset(
    {
        IN_DANGER,
        HARMS_NOW,
        CANNOT_CALL,
        NOT_SAFE,
        f'{ANSWER}{{"staff_gender":"female"}}',
        f'{ANSWER}{{"staff_gender":"male"}}',
    }
)
# The labels that words for yes, no and "I don't know" choose, when the open question has them.
WORD_LABELS = {"yes": "choice-yes", "no": "choice-no", "skip": "choice-skip"}
NUMBER = re.compile(r"[\s(\[#.]*(\d{1,2})[\s)\].,。၊။।៖:]*")
# As we show a code, and without the gaps. With other signs in it it is a telephone number, an amount, a date.
CODE = re.compile(r"\d{8}|\d\d \d\d \d\d \d\d")
QUESTION_MARKS = frozenset("?？")
WORD_PAYLOADS = {
    "erase": ERASE,
    "stop": STOP,
    "human": HUMAN,
    "language": LANGUAGE_MENU,
    "repeat": REPEAT,
    "join": JOIN,
}


@dataclass(frozen=True, slots=True)
class Interpreted:
    """Exactly one is set; ``unreadable``: nothing in it that can be understood (signs only, or nothing)."""

    payload: str | None = None
    text: str | None = None
    code: str | None = None
    """Eight digits and nothing else: what joins two doors."""
    unreadable: bool = False


def interpret(text: str, choices: Sequence[dict[str, str]], words: Words, language: str | None) -> Interpreted:
    """Reads ``text`` as an answer to the open question's ``choices`` [{label, payload}].

    A number that stands below the question wins; then 0 (a person) and 9 (the languages); then words that act.
    """
    number = read_number(text)
    if number is not None:
        if 1 <= number <= len(choices):
            return Interpreted(payload=choices[number - 1]["payload"])
        if number == 0:
            return Interpreted(payload=HUMAN)
        if number == 9:
            return Interpreted(payload=LANGUAGE_MENU)
        return Interpreted(text=str(number))
    # «yes?» asks; it answers nothing.
    meaning = None if QUESTION_MARKS.intersection(text) else words.meaning(text, language)
    if meaning in WORD_PAYLOADS:
        return Interpreted(payload=WORD_PAYLOADS[meaning])
    if meaning in WORD_LABELS:
        for choice in choices:
            if choice["key"] == WORD_LABELS[meaning]:
                return Interpreted(payload=choice["payload"])
    if not any(character.isalnum() for character in text):
        return Interpreted(unreadable=True)
    return Interpreted(text=clean(text))


def read_tap(payload: str, choices: Sequence[dict[str, str]]) -> Interpreted:
    """A tapped answer, as a typed number is: one of the open question's, or one of the ways that are always open.

    An answer to a question that is no longer open has the open one asked again, but for those that are meant all the same.
    """
    if payload in ALWAYS_OPEN | STILL_MEANT or any(choice["payload"] == payload for choice in choices):
        return Interpreted(payload=payload)
    return Interpreted(payload=REPEAT)


def split_payload(payload: str | None) -> tuple[str | None, dict[str, Any]]:
    """``/name{"a": 1}`` → name and values."""
    if payload is None:
        return None, {}
    name, brace, rest = payload.partition("{")
    return name, json.loads(brace + rest) if brace else {}


def read_number(text: str) -> int | None:
    """The number, when the message is nothing but a number of one or two digits, in any script and dress (１, ①, 1️⃣, (1), ១)."""
    plain = unicodedata.normalize("NFKC", text.replace("\ufe0f", "").replace("\u20e3", ""))
    found = NUMBER.fullmatch(plain)
    return int(found[1]) if found else None


def read_code(text: str) -> str | None:
    """The code, when the message is nothing but one, in any script's digits."""
    plain = unicodedata.normalize("NFKC", text.replace("\ufe0f", "").replace("\u20e3", "")).strip()
    if not CODE.fullmatch(plain):
        return None
    return "".join(str(unicodedata.digit(sign)) for sign in plain if sign != " ")


def clean(text: str) -> str:
    """NFC, without control characters (NUL among them); line breaks stay."""
    kept = (c for c in unicodedata.normalize("NFC", text) if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return "".join(kept).strip()
