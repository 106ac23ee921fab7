"""The questions in the order in which the form asks them, and which of them are needed."""

from collections.abc import Mapping
from typing import Any

from screening import facts as facts_of
from screening.facts import KNOWN, NOT_NEEDED, SKIPPED, Slots
from screening.prefecture import needs_prefecture

# Open only while a message made them so; asked before everything else.
INTERRUPTIONS = ("emergency", "harm", "danger", "erase")
QUESTIONS = ("safe", "what", "under_18", "intern", "prefecture", "staff_gender", "phone")
ALL_QUESTIONS = INTERRUPTIONS + QUESTIONS


def open_question(slots: Slots) -> str | None:
    """The question that the form asks next; None when nothing is open."""
    return next((name for name in ALL_QUESTIONS if slots.get(name) is None), None)


def needed(slots: Slots) -> dict[str, Any]:
    """For each question that is not answered: None if the form shall ask it, else why not.

    `safe` is always asked; it is answered, or a message after an alarm answers it.
    """
    facts = facts_of.known_facts(slots)
    known = {
        "what": facts_of.tells_what(facts),
        "under_18": "age_group" in facts,
        "intern": "residence" in facts,
        "prefecture": "prefecture" in facts,
        "staff_gender": "preferred_staff_gender" in facts,
        "phone": facts.get("can_speak") is False or "phone" in facts,
    }
    wanted = {"intern": facts_of.needs_intern(facts), "prefecture": needs_prefecture(facts)}
    changes: dict[str, Any] = {}
    for question, is_known in known.items():
        if slots.get(question) in (None, NOT_NEEDED, KNOWN):
            unasked = None if wanted.get(question, True) else NOT_NEEDED
            changes[question] = KNOWN if is_known else unasked
    return changes


def skip(question: str, slots: Slots) -> dict[str, Any]:
    """The slots after a question that was not answered: nothing is known, and it is not asked again."""
    changes: dict[str, Any] = {question: "other" if question == "what" else SKIPPED}
    if question == "emergency" and slots.get("safe") is None:
        # Who goes on writing after an alarm is taken to be safe enough to write.
        changes["safe"] = "yes"
    return changes


def changed(slots: Slots, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the changes that change something."""
    return {name: value for name, value in changes.items() if slots.get(name) != value}
