"""From what was heard to the facts that routing reads, and which questions those facts still need.

Facts have the keys and values of the `route` contract. What is not known is absent.
"""

from collections.abc import Iterable, Mapping
from typing import Any

Slots = Mapping[str, Any]
Facts = dict[str, Any]

# Values of a question's slot that are no answer.
NOT_NEEDED, KNOWN, SKIPPED = "not_needed", "known", "skipped"

_DETAIL_FACTS: dict[str, tuple[str, Any]] = {
    "forced_return": ("forced_return", True),
    "at_sea": ("at_sea", True),
    "medical_emergency": ("medical_emergency", True),
    "fears_own_authorities": ("fears_own_authorities", True),
    "wants_anonymity": ("wants_anonymity", True),
    "perpetrator_employer": ("perpetrator", "employer"),
    "perpetrator_partner": ("perpetrator", "partner"),
    "perpetrator_family": ("perpetrator", "family"),
    "perpetrator_broker": ("perpetrator", "broker"),
    "perpetrator_stranger": ("perpetrator", "stranger"),
    "is_intern": ("residence", "technical_intern"),
    "is_student": ("residence", "student"),
    "is_specified_skilled": ("residence", "specified_skilled"),
    "no_status": ("residence", "no_status"),
    "is_adult": ("age_group", "adult"),
    "is_woman": ("gender", "female"),
    "is_man": ("gender", "male"),
    "cannot_speak": ("can_speak", False),
}
_CHOICE_INDICATORS: dict[str, tuple[str, ...]] = {
    "wages": ("wage_withholding",),
    "documents": ("document_retention",),
    "locked": ("restriction_of_movement",),
    "violence": ("physical_violence", "intimidation_threats"),
    "sexual": ("sexual_violence",),
}
_CHOICE_TOPICS: dict[str, tuple[str, ...]] = {"papers": ("immigration_status",), "job": ("job_change",)}

# Said alone, these do not yet tell what is happening.
_NOT_A_TROUBLE = {"child_involved", "immediate_danger"}
_TROUBLES = ("forced_return", "at_sea", "medical_emergency", "fears_own_authorities")

_WORK_ANYWHERE = {"wage_withholding", "excessive_overtime", "abusive_conditions", "debt_bondage"}
# By a partner or the family these happen at home.
_WORK_UNLESS_AT_HOME = {
    "deception",
    "document_retention",
    "restriction_of_movement",
    "isolation",
    "abuse_of_vulnerability",
    "intimidation_threats",
    "physical_violence",
}
_AT_HOME = {"partner", "family"}


def add_labels(facts: Facts, indicators: Iterable[str], topics: Iterable[str], details: Iterable[str]) -> Facts:
    """The facts with what one text told added; nothing that was known is lost.

    Of facts with one value the first told stays (`perpetrator`, `residence`, `gender`, `age_group`): a later
    message names other people more often than it corrects.
    """
    added = _add_lists(facts, indicators, topics)
    if "child_involved" in added.get("indicators", ()):
        added.setdefault("age_group", "child")
    for detail in details:
        key, value = _DETAIL_FACTS[detail]
        added.setdefault(key, value)
    return added


def add_choice(facts: Facts, choice: str) -> Facts:
    """The facts with a choice of the question `what` added; other choices than its own add nothing."""
    return _add_lists(facts, _CHOICE_INDICATORS.get(choice, ()), _CHOICE_TOPICS.get(choice, ()))


def _add_lists(facts: Facts, indicators: Iterable[str], topics: Iterable[str]) -> Facts:
    added = dict(facts)
    for key, labels in (("indicators", indicators), ("topics", topics)):
        merged = list(dict.fromkeys([*added.get(key, ()), *labels]))
        if merged:
            added[key] = merged
    return added


def set_danger(facts: Facts, now: bool) -> Facts:
    """The facts with the answer to "are you in danger right now?"; a no also takes the indicator back."""
    changed = {**facts, "immediate_danger": now}
    if not now and "indicators" in changed:
        changed["indicators"] = [label for label in changed["indicators"] if label != "immediate_danger"]
    return changed


def known_facts(slots: Slots) -> Facts:
    """All that is known of the person concerned: what they told and what they answered.

    An answer to a question wins over what a text was taken to mean. `language` is that of the turn.
    """
    facts: Facts = {**(slots.get("facts") or {}), "language": slots.get("language")}
    if (age := {"yes": "child", "no": "adult"}.get(slots.get("under_18") or "")) is not None:
        facts["age_group"] = age
    if slots.get("intern") == "yes":
        facts["residence"] = "technical_intern"
    if (prefecture := slots.get("prefecture") or "").isdigit():
        facts["prefecture"] = int(prefecture)
    if (gender := slots.get("staff_gender")) in ("female", "male", "any"):
        facts["preferred_staff_gender"] = gender
    facts.update(_PHONES.get(slots.get("phone") or "", {}))
    return {key: value for key, value in facts.items() if value not in ([], None)}


_PHONES: dict[str, Facts] = {
    "mobile": {"phone": "mobile", "can_speak": True},
    "app": {"phone": "ip_or_prepaid", "can_speak": True},
    "cannot_speak": {"can_speak": False},
    "none": {"phone": "none"},
}


def tells_what(facts: Facts) -> bool:
    """Whether it is known what is happening, so that it need not be asked."""
    return (
        bool(set(facts.get("indicators", ())) - _NOT_A_TROUBLE)
        or bool(facts.get("topics"))
        or any(facts.get(trouble) for trouble in _TROUBLES)
        or facts.get("residence") == "no_status"
    )


def needs_intern(facts: Facts) -> bool:
    """Whether it matters if they are a technical intern: work is involved, no child, residence unknown."""
    if facts.get("age_group") == "child" or "residence" in facts:
        return False
    at_home = facts.get("perpetrator") in _AT_HOME
    work = _WORK_ANYWHERE if at_home else _WORK_ANYWHERE | _WORK_UNLESS_AT_HOME
    return (
        bool(work & set(facts.get("indicators", ())))
        or "job_change" in facts.get("topics", ())
        or bool(facts.get("forced_return"))
    )
