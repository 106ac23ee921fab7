"""After Rasa has taken the answers out of a message and before it predicts: what is still to be asked."""

from typing import Any

from screening.facts import Slots
from screening.questions import changed, needed, skip
from screening.reading import NO_ANSWER

# What the form asks its open question after, with nothing said before it (`data/rules/screening.yml`); a message
# that tells something new is one more.
TO_THE_QUESTION = frozenset(
    {
        "danger",
        "self_harm_now",
        "maybe_danger",
        "self_harm",
        "erase",
        "repeat",
        "female_staff",
        "male_staff",
        "answer",
        "list_regions",
        "continue",
        "cannot_call",
        "start_over",
        "language_changed",
        "no_danger",
        "more_counters",
    }
)
_MISSES_ALLOWED = 1
# Advice is given on the way to a question; beside a request or an alarm it would be in the way.
_ADVISED_AT = frozenset({"inform", "answer", "continue", "no_danger", "female_staff", "male_staff"})


def settle(slots: Slots, asked: str | None, answered: bool, intent: str) -> dict[str, Any]:
    """The slots to set.

    `asked` is the question that is open as the message comes, `answered` whether one of the form's slots took a
    value from it. A question that two messages in a row do not answer is skipped.
    """
    changes: dict[str, Any] = {"misses": 0}
    if asked and not answered and _misses(slots, intent):
        changes["misses"] = count = (slots.get("misses") or 0) + 1
        if count > _MISSES_ALLOWED:
            changes.update(skip(asked, slots), misses=0)
    changes.update(needed({**slots, **changes}))
    return changed(slots, changes)


def leads_to_the_question(slots: Slots, intent: str) -> bool:
    """Whether the form asks its open question again without looking for an answer in this message."""
    return intent in TO_THE_QUESTION or (intent == "inform" and bool(slots.get("news")))


def advice_is_due(slots: Slots, intent: str) -> bool:
    """Whether to say what someone who writes for another person should know."""
    return bool(slots.get("advise")) and intent in _ADVISED_AT


def _misses(slots: Slots, intent: str) -> bool:
    return intent in NO_ANSWER or (intent == "inform" and not slots.get("news"))
