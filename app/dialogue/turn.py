"""One turn of the dialogue, as the gateway asks for it and as it comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict


@dataclass(frozen=True, slots=True)
class Known:
    """What is known from elsewhere: facts (keys and values of ``tsunagu route``), and the answers to questions."""

    facts: dict[str, Any]
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """What a person said: exactly one of ``text`` and ``payload``. ``turn`` is the message's id: a repeat changes nothing."""

    conversation: UUID
    turn: UUID
    language: str
    channel: str
    text: str | None = None
    payload: str | None = None
    known: Known | None = None
    """What the person told at another door: it fills what is not known in this conversation."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


class SaidChoice(_Strict):
    """One numbered answer: a text key and what it stands for."""

    label: str
    payload: str
    data: dict[str, str] = {}
    """The label's variables."""


class Said(_Strict):
    """One thing to say: a text key, its choices, and data for its variables."""

    key: str
    choices: list[SaidChoice] = []
    data: dict[str, Any] = {}


class Understood(_Strict):
    """What the bot understood of a text, in the words of triage.md."""

    intent: str = ""
    confidence: float = 0.0
    indicators: list[str] = []
    topics: list[str] = []
    request: str | None = None
    details: list[str] = []
    urgent: bool = False
    ask_danger: bool = False
    scores: dict[str, float] = {}
    because: dict[str, list[str]] = {}
    """For each indicator and topic the person's words that carried it."""
    wish: Literal["female", "male"] | None = None
    """Whom they ask to talk to, also among other things."""
    ask_wish: bool = False
    """Their words are not clear: only their tap can tell whom they mean. ``wish`` is a woman until then."""


class Turn(_Strict):
    """What to say, what was understood, and the facts so far (keys and values of ``tsunagu route``)."""

    say: list[Said]
    understood: Understood = Understood()
    slots: dict[str, Any] = {}
    answers: dict[str, str] = {}
    """The questions answered or skipped, by their names."""
    ended: bool = False
