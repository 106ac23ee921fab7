"""Writes where help is: the decision of ``routing``, the facts of the directory, the sentences of ``locales``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.conversations.times import clock_time, day_name, hours_text, language_names
from app.kit.clock import JAPAN
from app.texts.catalog import Catalog
from routing import Decision, Directory, Referral

# How many places one text names, and from which on, by what is being said.
SHOWN = {
    "answer-counter": slice(0, 3),
    "answer-more": slice(3, 7),
    "handoff-unavailable": slice(0, 2),
    "handoff-counters": slice(0, 2),
    "handoff-counters-closed": slice(0, 2),
    "danger-self-harm": slice(0, 2),
}
# Texts for someone who wants to talk to somebody: who answers now comes first.
COUNTERS, COUNTERS_CLOSED = "handoff-counters", "handoff-counters-closed"
ANSWERING_NOW = frozenset({"handoff-unavailable", COUNTERS, COUNTERS_CLOSED, "danger-self-harm"})
EMERGENCY_COUNTERS = {"police": "police_110", "ambulance": "fire_ambulance_119", "coastguard": "coast_guard_118"}
AIRPORT_COUNTER = "immigration_inspector_departure"
# Notes of the decision that have a text of their own.
NOTE_TEXTS = {
    "koban-show-screen": "answer-show-screen",
    "otit-renamed": "answer-otit-renamed",
    "within-72-hours": "answer-within-72-hours",
    "stay-possible": "answer-status-protection",
    "keep-evidence": "answer-keep-evidence",
}
# Of these one at most is said, the first that holds: a frightened person reads few lines, and hours count more.
ONE_OF_NOTES = ("within-72-hours", "stay-possible", "keep-evidence")


@dataclass(frozen=True, slots=True)
class Answer:
    """The text, and the counters it names, best first."""

    text: str
    counters: list[str]


def emergency_numbers(directory: Directory) -> dict[str, str]:
    """110, 119 and 118 by the names that the texts use."""
    return {name: directory.counters[counter].phones[0].number for name, counter in EMERGENCY_COUNTERS.items()}


class AnswerWriter:
    """Puts a decision into words."""

    def __init__(self, catalog: Catalog, directory: Directory) -> None:
        self._catalog = catalog
        self._directory = directory
        self.emergency_numbers = emergency_numbers(directory)

    def write(self, key: str, decision: Decision, language: str, at: datetime) -> Answer:
        """The places to name under the text ``key``, each with its ways, its hours, and whether it is open at ``at``."""
        referrals = self.referrals(key, decision)
        blocks = ["\n".join(self._place(item, language, at, full=number == 0)) for number, item in enumerate(referrals)]
        blocks += self._notes(key, decision, referrals, language)
        if key in ("answer-counter", "answer-more"):
            blocks.append(self._catalog.render(language, "answer-end"))
        return Answer("\n\n".join(blocks), [item.counter for item in referrals])

    def place(self, referral: Referral, language: str, at: datetime) -> str:
        """One place by itself: its name, what it can do, its ways, hours and language."""
        return "\n".join(self._place(referral, language, at, full=True))

    def referrals(self, key: str, decision: Decision) -> Sequence[Referral]:
        """The places that the text ``key`` names, best first."""
        ranked = _answering_first(decision) if key in ANSWERING_NOW else decision.referrals
        if key == COUNTERS:
            ranked = [item for item in ranked if _answers(item)]
        return ranked[SHOWN[key]] or ranked[:2]

    def true_now(self, key: str, decision: Decision) -> str:
        """Where a text says that places answer and none does, another that says when they open."""
        closed = key == COUNTERS and not any(_answers(item) for item in _for_talking(decision))
        return COUNTERS_CLOSED if closed else key

    def _place(self, referral: Referral, language: str, at: datetime, *, full: bool) -> Iterator[str]:
        """The lines of one place; ``full`` for the first, which the person will most likely use."""
        name = f"counter-{referral.counter}"
        yield "▪ " + self._catalog.render(language, name)
        if full and f"{name}.help" in self._catalog.keys(language):
            yield self._catalog.render(language, f"{name}.help")
        yield from self._ways(referral, language)
        if referral.phones or referral.online:
            yield self._when(referral, language, at)
        yield self._language(referral, language)
        hours = hours_text(referral.hours, language)
        if full and hours and not referral.h24:
            yield self._catalog.render(language, "answer-hours", {"hours": hours})

    def _language(self, referral: Referral, language: str) -> str:
        if referral.in_language == "no" and referral.languages and "ja" not in referral.languages:
            return self._catalog.render(
                language, "answer-language-other", {"languages": language_names(referral.languages, language)}
            )
        return self._catalog.render(language, f"answer-language-{referral.in_language}")

    def _ways(self, referral: Referral, language: str) -> Iterator[str]:
        press = next((note.removeprefix("press-") for note in referral.notes if note.startswith("press-")), None)
        for phone in referral.phones[:2]:
            values = {"number": phone.number} | ({"key": press} if press else {})
            yield self._catalog.render(language, "answer-phone-press" if press else "answer-phone", values)
        for address in referral.online[:1]:
            yield self._catalog.render(language, f"answer-online-{address.kind}", {"url": address.url})
        if referral.counter == AIRPORT_COUNTER:
            yield self._catalog.render(language, "answer-in-person")
        elif referral.number_unverified:
            yield self._catalog.render(language, "answer-number-checking")
        if referral.ask_via is not None:
            yield from self._through(referral.ask_via, language)

    def _through(self, counter: str, language: str) -> Iterator[str]:
        numbers = [phone.number for phone in self._directory.counters[counter].phones if phone.publish == "yes"]
        if numbers:
            values = {"number": numbers[0], "counter": self._catalog.render(language, f"counter-{counter}")}
            yield self._catalog.render(language, "answer-ask-via", values)

    def _when(self, referral: Referral, language: str, at: datetime) -> str:
        if referral.open and referral.h24:
            return self._catalog.render(language, "answer-open-always")
        if referral.open and referral.closes_at is not None:
            return self._catalog.render(language, "answer-open-until", {"time": clock_time(referral.closes_at)})
        if referral.opens_at is None:
            return self._catalog.render(language, "answer-hours-differ")
        today, opens = at.astimezone(JAPAN).date(), referral.opens_at.astimezone(JAPAN).date()
        time = {"time": clock_time(referral.opens_at)}
        if opens == today:
            return self._catalog.render(language, "answer-opens-today", time)
        if opens == today + timedelta(days=1):
            return self._catalog.render(language, "answer-opens-tomorrow", time)
        return self._catalog.render(language, "answer-opens", {**time, "day": day_name(opens, language)})

    def _notes(self, key: str, decision: Decision, referrals: Sequence[Referral], language: str) -> list[str]:
        keys = [NOTE_TEXTS[note] for note in _notes_to_say(key, decision)]
        if any(item.counter == AIRPORT_COUNTER for item in referrals):
            keys.insert(0, "answer-at-airport")
        return [self._catalog.render(language, key) for key in keys]


def _notes_to_say(key: str, decision: Decision) -> Iterator[str]:
    """The notes that have a text; papers are a matter for the first answer, and for nobody in danger."""
    calm = key == "answer-counter" and decision.urgency != "emergency"
    one = next((note for note in ONE_OF_NOTES if note in decision.notes), None)
    for note in decision.notes:
        if note in NOTE_TEXTS and (note not in ONE_OF_NOTES or note == one) and (note != "keep-evidence" or calm):
            yield note


def _answering_first(decision: Decision) -> Sequence[Referral]:
    """The referrals with those first who answer now and understand; 110 is for danger, not for who wants to talk."""
    return sorted(
        _for_talking(decision), key=lambda item: (not (_answers(item) and item.in_language != "no"), not _answers(item))
    )


def _for_talking(decision: Decision) -> Sequence[Referral]:
    emergency = set(EMERGENCY_COUNTERS.values()) if decision.urgency != "emergency" else set()
    return [item for item in decision.referrals if item.counter not in emergency] or decision.referrals


def _answers(item: Referral) -> bool:
    """Whether somebody can be reached there now without going there."""
    return bool(item.open and (item.phones or item.online))
