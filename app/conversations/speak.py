"""The same answers for the ear: short, without addresses and lists, numbers digit by digit and twice.

A spoken part is a list of lines; each line is a text of its own, so that a language without a machine's voice can be
put together from people's recordings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from app.conversations.answer import AnswerWriter
from app.conversations.records import Part
from app.conversations.times import clock_time, day_name
from app.dialogue.turn import Said
from app.kit.clock import JAPAN
from app.texts.catalog import Catalog
from routing import Decision, Referral

# Numbers that a call through us can reach: full ones. Short ones (110, #9110) can only be dialled by the person.
FULL_NUMBER = re.compile(r"0[1-9][0-9]{8,9}")
# A call from us is one from an IP line: what such lines cannot dial, we cannot either.
OUR_KIND_OF_PHONE = "ip_or_prepaid"
# Texts after which the places that help now are named, with the request the routing is asked with.
WITH_PLACES = frozenset(
    {
        "answer-counter",
        "answer-more",
        "handoff-unavailable",
        "handoff-counters",
        "handoff-counters-closed",
        "danger-self-harm",
    }
)
# Asked after the places, not before them.
QUESTION_AFTER = {"danger-self-harm": "voice-ask-harm"}
# Said in a language of recordings, where nobody can have recorded every hour.
WITHOUT_HOURS = {
    "handoff-next-today": "voice-duty-today",
    "handoff-next-tomorrow": "voice-duty-tomorrow",
    "handoff-next-day": "voice-duty-later",
}
# No text of its own: voices read digits.
DIGIT = "voice-digit"
# Hiragana in brackets after a word tells how to read it; a voice would read it twice.
READING_AID = re.compile(r"（[ぁ-ゖー・\s]+）")
PAUSES = {"ja": "、", "zh": "，", "th": ""}
BRACKETS = re.compile(r"[「」“”‘’\"]")


@dataclass(frozen=True, slots=True)
class Line:
    """One text to be said. ``plain``: the key said instead in a language of recordings, where a variable changes."""

    key: str
    variables: Mapping[str, str] = field(default_factory=dict)
    plain: str | None = None

    def dump(self) -> list[Any]:
        """JSON."""
        return [self.key, dict(self.variables), self.plain]

    @classmethod
    def load(cls, stored: Sequence[Any]) -> Line:
        """From JSON."""
        return cls(stored[0], stored[1], stored[2])


def spoken_key(catalog: Catalog, key: str) -> str:
    """The telephone's own wording of a text, where there is one."""
    own = f"voice-{key}"
    return own if own in catalog.keys("en") else key


def digits(number: str) -> list[Line]:
    """A telephone number, digit by digit."""
    return [Line(DIGIT, {"digit": sign}) for sign in number if sign in "0123456789#"]


def clean(text: str) -> str:
    """A text as a voice should get it: without reading aids and quotation marks, on one line."""
    return " ".join(BRACKETS.sub(" ", READING_AID.sub("", text)).split())


def say(catalog: Catalog, line: Line, language: str) -> str:
    """The line in the words of a language that has a voice."""
    if line.key == DIGIT:
        sign = line.variables["digit"]
        return (catalog.render(language, "voice-hash") if sign == "#" else sign) + ","
    text = clean(catalog.render(language, line.key, line.variables))
    # A name or a label without an end of its own would run into what follows.
    return text + PAUSES.get(language, ",") if text[-1:].isalnum() or text[-1:] == ")" else text


class Speaker:
    """Puts what is said into lines for the ear."""

    def __init__(self, catalog: Catalog, writer: AnswerWriter) -> None:
        self._catalog = catalog
        self._writer = writer

    def part(
        self, said: Said, written: Part, decision: Decision, variables: Mapping[str, str], language: str, at: datetime
    ) -> Part:
        """The spoken form of ``written``; what it names, and its text for the eye, stay in its data."""
        numbers = {name: value if name == "role" else " ".join(value) for name, value in variables.items()}
        numbers |= {name: value for name, value in said.data.items() if isinstance(value, str)}
        lines = [Line(spoken_key(self._catalog, said.key), numbers, WITHOUT_HOURS.get(said.key))]
        data = dict(written.data)
        if said.key in WITH_PLACES:
            referrals = self._writer.referrals(said.key, decision)
            for number, referral in enumerate(referrals):
                lines += self._place(referral, language, at, first=number == 0)
            data["counters"] = [referral.counter for referral in referrals]
            data["written"] = written.text
            data["connect"] = next(filter(None, map(_dialable, referrals)), None)
            if said.key == "answer-counter":
                lines.append(Line("voice-answer-end"))
        if said.key == "join-code":
            code = digits(said.data["code"])
            how = Line("voice-join-how", {"minutes": said.data["minutes"]})
            lines += [*code, Line("voice-number-again"), *code, how]
        if said.key in QUESTION_AFTER:
            lines.append(Line(QUESTION_AFTER[said.key], numbers))
        text = " ".join(say(self._catalog, line, language) for line in lines)
        return Part(said.key, text, written.choices, {**data, "lines": [line.dump() for line in lines]})

    def _place(self, referral: Referral, language: str, at: datetime, *, first: bool) -> Iterator[Line]:
        name = f"counter-{referral.counter}"
        yield Line(name)
        if first and f"{name}.help" in self._catalog.keys(language):
            yield Line(f"{name}.help")
        if referral.phones:
            yield from self._number(referral)
            yield self._when(referral, at, language)
        elif referral.online:
            yield Line("voice-online")
        elif referral.number_unverified:
            yield Line("answer-number-checking")
            return
        else:
            yield Line("answer-in-person" if referral.counter == "immigration_inspector_departure" else "voice-by-name")
        if referral.in_language != "no" or "ja" in referral.languages or not referral.languages:
            yield Line(f"answer-language-{referral.in_language}")

    def _number(self, referral: Referral) -> Iterator[Line]:
        """The first number, twice; then the key to press there, twice as well."""
        phone = referral.phones[0]
        press = next((note.removeprefix("press-") for note in referral.notes if note.startswith("press-")), None)
        for key in ("voice-number", "voice-number-again"):
            yield Line(key)
            yield from digits(phone.number)
            if press:
                yield Line("voice-then")
                yield Line("voice-press", {"key": press})

    def _when(self, referral: Referral, at: datetime, language: str) -> Line:
        if referral.open and referral.h24:
            return Line("answer-open-always")
        if referral.open and referral.closes_at is not None:
            return Line("answer-open-until", {"time": clock_time(referral.closes_at)}, "voice-open-now")
        if referral.opens_at is None:
            return Line("answer-hours-differ")
        today, opens = at.astimezone(JAPAN).date(), referral.opens_at.astimezone(JAPAN).date()
        time = {"time": clock_time(referral.opens_at)}
        if opens == today:
            return Line("answer-opens-today", time, "voice-closed-today")
        if opens == today + timedelta(days=1):
            return Line("answer-opens-tomorrow", time, "voice-closed-tomorrow")
        return Line("answer-opens", {**time, "day": day_name(opens, language)}, "voice-closed")


def _dialable(referral: Referral) -> str | None:
    """A number of the place that we can put a call through to, in E.164: a full, published one that answers now."""
    if not referral.open:
        return None
    for phone in referral.phones:
        number = phone.number.replace("-", "")
        if FULL_NUMBER.fullmatch(number) and phone.publish == "yes" and OUR_KIND_OF_PHONE in phone.reach:
            return "+81" + number[1:]
    return None
