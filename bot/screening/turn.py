"""One turn of the dialogue around Rasa's form and rules: what the message is, before them and after.

Rasa holds the dialogue: rules say what an intent leads to, the form `screening` asks the first open slot.
What neither can do is here: to add up facts, to read a bare yes by the question it answers, to count what was
not understood, and to decide which questions are needed. All functions are pure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from screening import facts as facts_of
from screening.facts import KNOWN, NOT_NEEDED, SKIPPED, Facts, Slots

# In the order in which the form asks. The first four are open only while something made them so.
INTERRUPTIONS = ("emergency", "harm", "danger", "erase")
QUESTIONS = ("safe", "what", "under_18", "intern", "prefecture", "staff_gender", "phone")
ALL_QUESTIONS = INTERRUPTIONS + QUESTIONS

# After the question about danger, so many turns pass before a hint of danger asks it again.
_DANGER_REST_TURNS = 3
_MISSES_ALLOWED = 1

# What the form asks its open question after, with nothing said before it (`data/rules/screening.yml`); a message
# that tells something new is one more.
TO_THE_QUESTION = {
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

# Messages that tell or answer something: whatever interrupted the screening before is behind them.
_GOING_ON = {"inform", "answer", "female_staff", "male_staff", "no_danger", "harm_not_now"}
# A question that one of these meets was not answered, if Rasa found no slot's value in it either.
_NO_ANSWER = {"unclear", "affirm", "deny"}
# Opening messages that are answered without a greeting: more urgent, or an end.
_UNGREETED = {
    "danger",
    "self_harm_now",
    "maybe_danger",
    "self_harm",
    "stop",
    "erase",
    "erase_confirmed",
    "change_language",
    "not_safe",
    "cannot_call",
}
# What an answer to an open question means, where it means more than the value of a slot.
_MEANINGS = {
    ("danger", "yes"): "danger",
    ("danger", "no"): "no_danger",
    ("harm", "now"): "self_harm_now",
    ("harm", "not_now"): "harm_not_now",
    ("safe", "no"): "not_safe",
    ("erase", "yes"): "erase_confirmed",
    ("erase", "no"): "erase_kept",
    ("emergency", "yes"): "continue",
    ("emergency", "no"): "cannot_call",
}
_YES_NO = {"affirm": "yes", "deny": "no"}


@dataclass(frozen=True)
class Heard:
    """What one message says: an intent, the values of slots, and the labels of a text."""

    intent: str
    values: Mapping[str, str] = field(default_factory=dict)
    indicators: Sequence[str] = ()
    topics: Sequence[str] = ()
    details: Sequence[str] = ()
    request: str | None = None


@dataclass(frozen=True)
class Reading:
    """A message read in its place in the dialogue.

    `intent` and `values` go to Rasa as the message's intent and entities; `slots` are set before it.
    """

    intent: str
    values: Mapping[str, str]
    slots: Mapping[str, Any]
    greet: bool


def open_question(slots: Slots) -> str | None:
    """The question that the form asks next; None when nothing is open."""
    return next((name for name in ALL_QUESTIONS if slots.get(name) is None), None)


def read(slots: Slots, asking: bool, heard: Heard) -> Reading:
    """Reads a message against the slots; `asking` tells whether the form waits for an answer."""
    question = open_question(slots) if asking else None
    intent, values = _in_place(slots, question, heard)
    changes: dict[str, Any] = {}
    facts = _told(slots, heard)
    _raise_interruption(changes, slots, intent, facts)
    if intent in _GOING_ON | {"continue"}:
        _leave_interruptions(changes, slots, intent)
    if intent == "start_over":
        facts = {}
        changes.update(dict.fromkeys(QUESTIONS), **dict.fromkeys(INTERRUPTIONS, NOT_NEEDED), safe="yes", region=None)
    if intent == "list_regions" and not (slots.get("prefecture") or "").isdigit():
        changes["prefecture"] = None
    _set_facts(changes, slots, heard, intent, facts)
    changes["phase"] = _phase(slots, asking)
    changes["danger_rest"] = _danger_rest(slots, intent)
    greet = not slots.get("greeted") and intent not in _UNGREETED
    if intent != "change_language":
        changes["greeted"] = True
    kept = values if intent in _GOING_ON or intent in _NO_ANSWER else {}
    changes |= _aside_values(values, kept)
    return Reading(intent, kept, _changed(slots, changes | needed({**slots, **changes})), greet)


def _aside_values(values: Mapping[str, str], kept: Mapping[str, str]) -> dict[str, str]:
    """Values beside a request are set at once: given to the form, they would make it talk over the request."""
    return {name: value for name, value in values.items() if name not in kept and name in QUESTIONS}


def _in_place(slots: Slots, question: str | None, heard: Heard) -> tuple[str, Mapping[str, str]]:
    """The message's intent and values as the answer to the open question."""
    values = {name: value for name, value in heard.values.items() if name not in ("word", "place")}
    word, place = heard.values.get("word"), heard.values.get("place")
    if place and question == "prefecture":
        values["prefecture"] = place
    if word and question == "staff_gender":
        return "answer", {"staff_gender": word}
    if question == "staff_gender" and heard.intent == "inform" and not heard.indicators and not heard.topics:
        for detail, gender in (("is_woman", "female"), ("is_man", "male")):
            if detail in heard.details:
                return "answer", {"staff_gender": gender}
    for name, value in values.items():
        if (name, value) in _MEANINGS:
            return _MEANINGS[name, value], {}
    if (answer := _YES_NO.get(heard.intent)) and question:
        answer = {"yes": "now", "no": "not_now"}[answer] if question == "harm" else answer
        return _MEANINGS.get((question, answer), heard.intent), values
    if heard.intent == "maybe_danger" and _hinted_before(slots, question):
        return ("danger" if question == "danger" else "inform"), values
    if heard.intent == "unclear" and values:
        return "answer", values
    return heard.intent, values


def _hinted_before(slots: Slots, question: str | None) -> bool:
    """A hint as the reply to "are you in danger?" is a yes; soon after the reply, it is not asked again."""
    return question == "danger" or bool(slots.get("danger_rest"))


def _told(slots: Slots, heard: Heard) -> Facts:
    facts = facts_of.add_labels(slots.get("facts") or {}, heard.indicators, heard.topics, heard.details)
    if heard.request == "third_party":
        facts["role"] = "third_party"
    if heard.intent == "human":
        facts["request"] = "human"
    if "what" in heard.values:
        facts = facts_of.add_choice(facts, heard.values["what"])
    return facts


def _raise_interruption(changes: dict[str, Any], slots: Slots, intent: str, facts: Facts) -> None:
    if intent == "danger":
        changes.update(emergency=None, danger=NOT_NEEDED, emergency_kind=_danger_kind(facts))
        facts.update(facts_of.set_danger(facts, now=True))
    elif intent == "self_harm_now":
        changes.update(emergency=None, harm=NOT_NEEDED, emergency_kind="self_harm")
        facts.update(facts_of.set_danger(facts, now=True))
    elif intent == "cannot_call":
        changes.update(emergency=None, emergency_kind="cannot_call")
    elif intent == "no_danger":
        changes["danger"] = "no"
        facts.update(facts_of.set_danger(facts, now=False))
    elif intent == "harm_not_now":
        changes["harm"] = "not_now"
    elif intent == "erase_kept":
        changes["erase"] = "no"
    elif intent in ("maybe_danger", "self_harm", "erase"):
        changes[{"maybe_danger": "danger", "self_harm": "harm"}.get(intent, intent)] = None


def _danger_kind(facts: Facts) -> str:
    if facts.get("medical_emergency"):
        return "medical_at_sea" if facts.get("at_sea") else "medical"
    return "at_sea" if facts.get("at_sea") else "police"


def _leave_interruptions(changes: dict[str, Any], slots: Slots, intent: str) -> None:
    """Who goes on writing after a danger text is taken to be safe enough to write."""
    if slots.get("emergency") is None and slots.get("safe") is None:
        changes["safe"] = "yes"
    for name in INTERRUPTIONS:
        if slots.get(name) is None and name not in changes:
            changes[name] = SKIPPED


def _set_facts(changes: dict[str, Any], slots: Slots, heard: Heard, intent: str, facts: Facts) -> None:
    before = slots.get("facts") or {}
    changes["facts"] = facts
    # A hint of danger that is not asked about again is news too: "not understood" would be a cold answer.
    changes["news"] = facts != before or (heard.intent == "maybe_danger" and intent == "inform")
    gender = {"female_staff": "female", "male_staff": "male"}.get(heard.request or "")
    if gender and intent != heard.request and slots.get("staff_gender") != gender:
        changes.update(staff_gender=gender, news=True)
    if facts.get("role") == "third_party" and before.get("role") != "third_party":
        changes["advise"] = True


def _phase(slots: Slots, asking: bool) -> str:
    if asking:
        return "asking"
    if not slots.get("greeted"):
        return "new"
    return "paused" if slots.get("safe") is None else "answered"


def _danger_rest(slots: Slots, intent: str) -> int:
    if intent in ("maybe_danger", "danger", "no_danger"):
        return _DANGER_REST_TURNS
    return max(0, (slots.get("danger_rest") or 0) - 1)


def settle(slots: Slots, asked: str | None, answered: bool, intent: str) -> dict[str, Any]:
    """The slots to set after Rasa has taken the message's values and before it predicts.

    `asked` is the question that was open when the message came, `answered` whether one of the form's slots took
    a value from it. A question met twice by a message that is no answer is skipped.
    """
    changes: dict[str, Any] = {"misses": 0}
    if asked and not answered and _missed(slots, intent):
        changes["misses"] = count = (slots.get("misses") or 0) + 1
        if count > _MISSES_ALLOWED:
            changes.update(_skip(asked, slots), misses=0)
    changes.update(needed({**slots, **changes}))
    return _changed(slots, changes)


def leads_to_the_question(slots: Slots, intent: str) -> bool:
    """Whether the form asks its open question again without looking for an answer in this message."""
    return intent in TO_THE_QUESTION or (intent == "inform" and bool(slots.get("news")))


def _missed(slots: Slots, intent: str) -> bool:
    return intent in _NO_ANSWER or (intent == "inform" and not slots.get("news"))


def _skip(question: str, slots: Slots) -> dict[str, Any]:
    changes: dict[str, Any] = {question: SKIPPED}
    if question == "emergency" and slots.get("safe") is None:
        changes["safe"] = "yes"
    if question == "what":
        changes["what"] = "other"
    return changes


def needed(slots: Slots) -> dict[str, Any]:
    """For each question that is not answered: None if the form shall ask it, else why not."""
    facts = facts_of.known_facts(slots)
    known = {
        "what": facts_of.tells_what(facts),
        "under_18": "age_group" in facts,
        "intern": "residence" in facts,
        "prefecture": "prefecture" in facts,
        "staff_gender": "preferred_staff_gender" in facts,
        "phone": facts.get("can_speak") is False,
    }
    wanted = {"intern": facts_of.needs_intern(facts), "prefecture": facts_of.needs_prefecture(facts)}
    changes: dict[str, Any] = {}
    for question in QUESTIONS:
        if slots.get(question) in (None, NOT_NEEDED, KNOWN) and question != "safe":
            unasked = KNOWN if known[question] else None if wanted.get(question, True) else NOT_NEEDED
            changes[question] = unasked
    return changes


def _changed(slots: Slots, changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in changes.items() if slots.get(name) != value}
