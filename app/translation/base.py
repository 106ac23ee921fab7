"""What a translation is, and what an engine has to offer. The original always goes with it; nothing is dropped in silence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

Pair = tuple[str, str]
"""From which of the thirteen languages into which."""

ENGLISH = "en"


class Way(StrEnum):
    """How one language gets to another with what is installed."""

    SAME = "same"
    DIRECT = "direct"
    ENGLISH = "english"
    NONE = "none"


class Reason(StrEnum):
    """Why a text, or a part of it, is not translated."""

    NO_PAIR = "no-pair"
    WRONG_LANGUAGE = "wrong-language"
    """Surely another language than was said; ``Translation.detected`` names it."""
    WRONG_SCRIPT = "wrong-script"
    """Written in letters that the model never saw, such as romanised Nepali: it would answer fluent nonsense."""
    TOO_LONG = "too-long"
    TOO_SLOW = "too-slow"
    BUSY = "busy"
    FAILED = "failed"
    """The model gave nothing, or did not come to an end."""


class Flag(StrEnum):
    """What differs between original and translation, so that a person looks."""

    NUMBERS = "numbers"
    NAMES = "names"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence or a piece of one. ``text`` is None where nothing was translated; ``reason`` then says why."""

    original: str
    text: str | None
    reason: Reason | None = None
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """The parts in order; their originals joined are the original, letter for letter."""

    source: str
    target: str
    way: Way
    parts: tuple[Part, ...]
    detected: str | None = None
    """The language that all of the text is in, when that is the reason for refusing it."""

    @property
    def original(self) -> str:
        """What was given."""
        return "".join(part.original for part in self.parts)

    @property
    def complete(self) -> bool:
        """True when every part is translated."""
        return all(part.text is not None for part in self.parts)

    @property
    def reason(self) -> Reason | None:
        """Why something is missing: the first part's that is. None: nothing is missing."""
        return next((part.reason for part in self.parts if part.text is None), None)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What differs anywhere."""
        return tuple(flag for flag in Flag if any(flag in part.flags for part in self.parts))

    @property
    def text(self) -> str | None:
        """The whole, with untranslated originals between ⟦ and ⟧; None when nothing was translated."""
        if all(part.text is None for part in self.parts):
            return None
        return "".join(f"⟦{part.original}⟧" if part.text is None else part.text for part in self.parts)


def untranslated(
    text: str, source: str, target: str, way: Way, reason: Reason, detected: str | None = None
) -> Translation:
    """The value that says: nothing, and why."""
    return Translation(source, target, way, (Part(text, None, reason),), detected)


def way_between(pairs: Collection[Pair], source: str, target: str) -> Way:
    """How ``source`` gets to ``target`` when there are these pairs."""
    if source == target:
        return Way.SAME
    if (source, target) in pairs:
        return Way.DIRECT
    if (source, ENGLISH) in pairs and (ENGLISH, target) in pairs:
        return Way.ENGLISH
    return Way.NONE


def steps_between(way: Way, source: str, target: str) -> tuple[Pair, ...]:
    """The pairs to go through, one after the other."""
    if way is Way.ENGLISH:
        return (source, ENGLISH), (ENGLISH, target)
    return ((source, target),) if way is Way.DIRECT else ()


class Engine(Protocol):
    """Something that translates sentences. Every method but ``pairs`` may take seconds: never call it in the event loop."""

    def pairs(self) -> frozenset[Pair]:
        """What is installed now."""
        ...

    def load(self, pair: Pair) -> None:
        """Makes a pair ready. Raises whatever the library raises when the package is broken."""
        ...

    def translate(self, pair: Pair, sentences: Sequence[str]) -> list[str | None]:
        """One text for each sentence; None where the model gave none. Raises as ``load`` does."""
        ...
