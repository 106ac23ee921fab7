"""What the same person told and answered in another conversation of theirs: nothing is asked twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from screening.facts import KNOWN, NOT_NEEDED, Facts, Slots
from screening.questions import QUESTIONS, changed

# Whether it is safe to write is asked anew at every door: another phone may lie on another table.
CARRIED_QUESTIONS = tuple(name for name in QUESTIONS if name != "safe")
_NO_ANSWER = (None, NOT_NEEDED, KNOWN)
_LISTS = ("indicators", "topics")


@dataclass(frozen=True)
class Known:
    """Facts (keys and values of the `route` contract), and answers to questions by the questions' names."""

    facts: Mapping[str, Any]
    answers: Mapping[str, str]


def take_over(slots: Slots, known: Known) -> dict[str, Any]:
    """The slots to set. What was told or answered in this conversation itself stays."""
    own: Facts = slots.get("facts") or {}
    facts = {**known.facts, **own}
    for name in _LISTS:
        labels = list(dict.fromkeys([*own.get(name, ()), *known.facts.get(name, ())]))
        if labels:
            facts[name] = labels
    answers = {name: value for name, value in known.answers.items() if slots.get(name) in _NO_ANSWER}
    return changed(slots, {"facts": facts, **answers})


def answers_of(slots: Slots) -> dict[str, str]:
    """The questions that were answered or skipped here."""
    return {name: slots[name] for name in CARRIED_QUESTIONS if slots.get(name) not in _NO_ANSWER}
