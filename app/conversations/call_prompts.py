"""What a caller hears: lines in the voice of their language, or people's recordings where no machine speaks it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.channels.voice_twiml import Clip
from app.channels.voice_voices import RECORDED_LANGUAGES, SPOKEN_LANGUAGES, VOICES
from app.conversations.calls import CallAnswer
from app.conversations.interpret import JOIN
from app.conversations.speak import Line, say, spoken_key
from app.conversations.times import language_names
from app.kit.language import LANGUAGES
from app.texts.catalog import Catalog
from app.texts.recordings import Recordings, recording_name

# Heard where a language has no recording and the caller has chosen no second one.
FALLBACK = "en"
LANGUAGES_A_PAGE = 7
OTHER_PAGE = "8"
# The part after which the caller first decides what to do about it, before the open question comes again.
PERSON = "handoff-unavailable"


@dataclass(frozen=True, slots=True)
class Option:
    """One key of a menu: what is said of it and what it does: a ``payload`` for the bot, or an ``act`` of the telephone."""

    label: str
    payload: str | None = None
    act: str | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    """The label's own."""


YES_NO = (Option("choice-yes", act="yes"), Option("choice-no", act="no"))


@dataclass(frozen=True, slots=True)
class Prompts:
    """Makes clips."""

    catalog: Catalog
    recordings: Recordings
    base_url: str
    numbers: Mapping[str, str]
    """The emergency numbers, by the names that the texts use."""

    def line(self, name: str, **variables: str) -> Line:
        """A text of the telephone's own."""
        spaced = {number: " ".join(value) for number, value in self.numbers.items()}
        return Line(name, {"nine": "9", "role": "self", **spaced, **variables})

    def press(self, key: str) -> Line:
        """«Press 1.», after what that does."""
        return Line("voice-press", {"key": key})

    def clips(self, lines: Iterable[Line], language: str, second: str | None) -> list[Clip]:
        """The lines in ``language``; what is not recorded there, in ``second``."""
        return [self._clip(line, language, second) for line in lines]

    def _clip(self, line: Line, language: str, second: str | None) -> Clip:
        if language in VOICES:
            return Clip(say(self.catalog, line, language), language)
        stable = Line(line.plain, line.variables) if line.plain else line
        name = recording_name(self.catalog, stable.key, stable.variables)
        other = second if second in VOICES else FALLBACK
        text = say(self.catalog, stable, other)
        if not self.recordings.has(language, name):
            return Clip(text, other)
        return Clip(text, language, f"{self.base_url}/channels/voice/audio/{language}/{name}")

    def complete(self, language: str) -> bool:
        """Whether everything can be heard in ``language``."""
        return language in VOICES or not self.recordings.missing(language, self.catalog)

    def menu(self, options: Sequence[Option]) -> list[Line]:
        """«Yes, press 1. No, press 2.»."""
        lines: list[Line] = []
        for number, option in enumerate(options, start=1):
            role = {"role": "self", **{name: " ".join(value) for name, value in self.numbers.items()}}
            lines.append(Line(spoken_key(self.catalog, option.label), {**role, **option.variables}))
            lines.append(self.press(str(number)))
        return lines

    def languages(self, page: int, *, second: bool) -> list[Clip]:
        """Each language in its own voice: those of this page with their keys, the others with the key to their page."""
        here, there = language_pages(page, second=second)
        keyed = [(language, str(number)) for number, language in enumerate(here, start=1)]
        keyed += [(language, OTHER_PAGE) for language in there]
        return [self._language(language, key) for language, key in keyed]

    def _language(self, language: str, key: str) -> Clip:
        line = Line("voice-language", {"key": key})
        name = recording_name(self.catalog, line.key, line.variables)
        if language in VOICES or self.recordings.has(language, name):
            return self._clip(line, language, None)
        values = {"language": language_names((language,), FALLBACK), "key": key}
        return Clip(say(self.catalog, Line("voice-language-other", values), FALLBACK), FALLBACK)


def language_pages(page: int, *, second: bool) -> tuple[Sequence[str], Sequence[str]]:
    """The languages of a page of the menu, and those of the other page."""
    offered = SPOKEN_LANGUAGES if second else LANGUAGES
    pages = offered[:LANGUAGES_A_PAGE], offered[LANGUAGES_A_PAGE:]
    return pages if page == 1 else (pages[1], pages[0])


def needs_second(language: str, second: str | None, prompts: Prompts) -> bool:
    """Whether to ask which other language the caller understands."""
    return language in RECORDED_LANGUAGES and second is None and not prompts.complete(language)


@dataclass(frozen=True, slots=True)
class Heard:
    """The part of an answer that is said at one time: its lines, what can be pressed then, and the keys for onlookers."""

    lines: Sequence[Line]
    options: Sequence[Option]
    keys: Sequence[str]
    connect: str | None
    written: str | None
    """The same for the eye, to be sent as a text message."""
    names_places: bool


def heard_at(answer: CallAnswer, stage: int, *, texts: bool) -> Heard:
    """What of an answer is said at ``stage``. ``texts``: whether a text message reaches the caller.

    0: all of it; when the caller asked for a person, only up to the places where people answer now. 1: the rest of that.
    """
    parts = list(answer.parts)
    cut = next((number for number, part in enumerate(parts, start=1) if part.key == PERSON), None)
    person = cut is not None and stage == 0
    if cut is not None:
        parts = parts[:cut] if stage == 0 else parts[cut:]
    choices: Sequence[dict[str, Any]] = next((part.choices for part in reversed(parts) if part.choices), ())
    options = (
        []
        if person
        else [Option(choice["key"], payload=choice["payload"], variables=choice.get("data", {})) for choice in choices]
    )
    named = next((part for part in reversed(parts) if "written" in part.data), None)
    connect = named.data["connect"] if named else None
    written = named.data["written"] if named and texts else None
    keys = [part.key for part in parts]
    if keys[-1:] == ["ask-safe"] and "join-done" not in keys:
        options.append(Option("voice-have-code", act="code"))
    options += [Option("voice-connect", act="connect")] if connect else []
    options += [Option("voice-text-me", act="text")] if written else []
    options += [Option("voice-join", payload=JOIN)] if "answer-counter" in keys else []
    if person:
        options += [Option("voice-leave-message", act="record"), Option("choice-continue", act="on")]
    lines = [Line.load(stored) for part in parts for stored in part.data.get("lines", ())]
    return Heard(lines, options, keys, connect, written, named is not None)
