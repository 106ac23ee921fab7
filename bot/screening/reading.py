"""A message read in its place in the dialogue, before Rasa's form and rules see it.

Rasa holds the dialogue: rules say what an intent leads to, the form `screening` asks the first open question. What
neither can do is here: to read a bare yes by the question it answers, to add up facts, to open the questions of an
alarm. All functions are pure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from screening import facts as facts_of
from screening.facts import NOT_NEEDED, Facts, Slots
from screening.questions import INTERRUPTIONS, QUESTIONS, changed, needed, open_question, skip

# After the question about danger, so many turns pass before a hint of danger asks it again.
_DANGER_REST_TURNS = 3
# "Are you under 18?" is often answered with an age; smaller numbers are numbers of choices.
_AGES = range(5, 120)
_ADULT = 18

# Messages that cannot be the answer to a question, unless Rasa finds a slot's value in them.
NO_ANSWER = frozenset({"unclear", "unreadable", "affirm", "deny"})
# What the model makes of a name or a number: where that is the answer, the answer counts.
_LIGHT = frozenset({"unclear", "unreadable", "greet", "thanks", "out_of_scope", "repeat", "female_staff", "male_staff"})
# Messages that tell or answer something: whatever interrupted the screening before is behind them.
_GOING_ON = frozenset({"inform", "answer", "continue", "female_staff", "male_staff", "no_danger", "harm_not_now"})
# Opening messages that are answered without a greeting: more urgent, or an end.
_UNGREETED = frozenset(
    {
        "danger",
        "self_harm_now",
        "maybe_danger",
        "self_harm",
        "cannot_call",
        "not_safe",
        "stop",
        "erase",
        "erase_confirmed",
        "change_language",
    }
)
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
_HARM = {"yes": "now", "no": "not_now"}
_STAFF = {"female_staff": "female", "male_staff": "male"}
_CHOSEN = frozenset(_STAFF.values())
_OPENS = {"maybe_danger": "danger", "self_harm": "harm", "erase": "erase"}


@dataclass(frozen=True)
class Heard:
    """What one message says by itself: an intent, values, and the labels of a text.

    Beside values of slots `values` may hold `word`, `place` and `number`, see `components.names`.
    """

    intent: str
    values: Mapping[str, str] = field(default_factory=dict)
    indicators: Sequence[str] = ()
    topics: Sequence[str] = ()
    details: Sequence[str] = ()
    request: str | None = None
    wish: str | None = None
    """Whom they ask to talk to: female or male."""
    ask_wish: bool = False
    """Their words are not clear: only a tap can tell whom they mean."""


@dataclass(frozen=True)
class Reading:
    """What the message is here: `intent` and `values` for Rasa, `slots` to set before, whether to greet first."""

    intent: str
    values: Mapping[str, str]
    slots: Mapping[str, Any]
    greet: bool


def read(slots: Slots, asking: bool, heard: Heard) -> Reading:
    """Reads a message against the slots; `asking` tells whether the form waits for an answer."""
    question = open_question(slots) if asking else None
    intent, values = _in_place(slots, question, heard)
    facts = _told(slots, question, heard)
    changes = {**_news(slots, heard, intent, facts), **_interruption(intent, facts)}
    if intent in _GOING_ON:
        for name in INTERRUPTIONS:
            if slots.get(name) is None and name not in changes:
                changes.update(skip(name, slots))
    changes.update(_forgotten(intent), **_position(slots, asking, intent))
    if intent == "not_safe":
        changes["safe"] = None
    if intent == "list_regions" and not (slots.get("prefecture") or "").isdigit():
        changes["prefecture"] = None
    given = values if intent in _GOING_ON | NO_ANSWER else {}
    # Given to the form, values beside a request would make it ask on, over the request.
    changes.update({name: value for name, value in values.items() if name not in given and name in QUESTIONS})
    changes.update(needed({**slots, **changes}))
    greet = not slots.get("greeted") and intent not in _UNGREETED
    return Reading(intent, given, changed(slots, changes), greet)


def _in_place(slots: Slots, question: str | None, heard: Heard) -> tuple[str, Mapping[str, str]]:
    """The message's intent and values as the answer to the open question."""
    values = _answers(question, heard)
    if heard.ask_wish and question == "staff_gender" and heard.intent == "human" and heard.request in _STAFF:
        # They ask not for a human being, but for a woman or a man; the question asks which.
        return "continue", values
    for named in values.items():
        if named in _MEANINGS:
            return _MEANINGS[named], {}
    if question and (answer := _YES_NO.get(heard.intent)):
        answer = _HARM[answer] if question == "harm" else answer
        return _MEANINGS.get((question, answer), heard.intent), values
    if heard.intent == "maybe_danger" and question == "danger":
        # A hint as the reply to "are you in danger?" is a yes.
        return "danger", values
    if heard.intent == "maybe_danger" and slots.get("danger_rest"):
        return "inform", values
    if heard.intent in _STAFF and slots.get("staff_gender") in _CHOSEN - {_STAFF[heard.intent]}:
        # Words may be misheard: they take back no wish that was told before.
        return "continue", values
    if question in values and (heard.intent in _LIGHT or (heard.intent == "inform" and not _tells(heard))):
        return "answer", values
    return heard.intent, values


def _answers(question: str | None, heard: Heard) -> dict[str, str]:
    """The values of slots in the message, with those that are answers only to this question."""
    values = {name: value for name, value in heard.values.items() if name not in ("word", "place", "number")}
    if question == "prefecture" and "place" in heard.values:
        values.setdefault("prefecture", heard.values["place"])
    if question == "staff_gender":
        for detail, gender in (("is_woman", "female"), ("is_man", "male")):
            if detail in heard.details and not _tells(heard):
                values["staff_gender"] = gender
        values.update({"staff_gender": heard.values["word"]} if "word" in heard.values else {})
    if heard.ask_wish:
        values.pop("staff_gender", None)
    if question == "under_18" and (age := int(heard.values.get("number", 0))) in _AGES:
        values["under_18"] = "yes" if age < _ADULT else "no"
    return values


def _tells(heard: Heard) -> bool:
    return bool(heard.indicators or heard.topics)


def _told(slots: Slots, question: str | None, heard: Heard) -> Facts:
    details = set(heard.details)
    if question == "staff_gender" and not _tells(heard):
        # "A woman" is whom they want to talk to, not who they are.
        details -= {"is_woman", "is_man"}
    facts = facts_of.add_labels(slots.get("facts") or {}, heard.indicators, heard.topics, sorted(details))
    if heard.request == "third_party":
        facts["role"] = "third_party"
    if heard.intent == "human":
        facts["request"] = "human"
    if "what" in heard.values:
        facts = facts_of.add_choice(facts, heard.values["what"])
    return facts


def _news(slots: Slots, heard: Heard, intent: str, facts: Facts) -> dict[str, Any]:
    """What the message added to the facts, and whether it added anything."""
    before = slots.get("facts") or {}
    # A hint of danger that is not asked about again is news too: "not understood" would be a cold answer.
    changes: dict[str, Any] = {"news": facts != before or (heard.intent == "maybe_danger" and intent == "inform")}
    if heard.wish and not heard.ask_wish and intent not in _STAFF and slots.get("staff_gender") not in _CHOSEN:
        changes.update(staff_gender=heard.wish, news=True)
    prefecture = heard.values.get("prefecture")
    if prefecture and intent == "inform" and slots.get("prefecture") != prefecture:
        changes["news"] = True
    if facts.get("role") == "third_party" and before.get("role") != "third_party":
        changes["advise"] = True
    if intent in ("danger", "self_harm_now"):
        facts = facts_of.set_danger(facts, now=True)
    elif intent == "no_danger":
        facts = facts_of.set_danger(facts, now=False)
    return {**changes, "facts": facts}


def _interruption(intent: str, facts: Facts) -> dict[str, Any]:
    """The alarms and questions that the message opens or closes."""
    if intent == "danger":
        return {"emergency": None, "danger": NOT_NEEDED, "emergency_kind": _danger_kind(facts)}
    if intent == "self_harm_now":
        return {"emergency": None, "harm": NOT_NEEDED, "emergency_kind": "self_harm"}
    if intent == "cannot_call":
        return {"emergency": None, "emergency_kind": "cannot_call"}
    closes = {"no_danger": ("danger", "no"), "harm_not_now": ("harm", "not_now"), "erase_kept": ("erase", "no")}
    if intent in closes:
        return dict([closes[intent]])
    return {_OPENS[intent]: None} if intent in _OPENS else {}


def _danger_kind(facts: Facts) -> str:
    if facts.get("medical_emergency"):
        return "medical_at_sea" if facts.get("at_sea") else "medical"
    return "at_sea" if facts.get("at_sea") else "police"


def _forgotten(intent: str) -> dict[str, Any]:
    """To start over is to be asked everything again, except whether it is safe: they are writing."""
    if intent not in ("start_over", "erase_confirmed"):
        return {}
    nothing = {**dict.fromkeys(QUESTIONS), **dict.fromkeys(INTERRUPTIONS, NOT_NEEDED)}
    return {**nothing, "safe": "yes", "facts": {}, "region": None, "advise": False}


def _position(slots: Slots, asking: bool, intent: str) -> dict[str, Any]:
    """Where the dialogue stands as the message comes, for the rules; and the two marks of the way."""
    at_rest = "paused" if slots.get("safe") is None else "answered"
    phase = "asking" if asking else at_rest if slots.get("greeted") else "new"
    rest = max(0, (slots.get("danger_rest") or 0) - 1)
    if intent in ("maybe_danger", "danger", "no_danger"):
        rest = _DANGER_REST_TURNS
    # The list of languages is no beginning: the greeting follows in the language that they choose.
    greeted = bool(slots.get("greeted")) or intent != "change_language"
    return {"phase": phase, "danger_rest": rest, "greeted": greeted}
