"""From what was understood of one text to the facts that routing decides on."""

from __future__ import annotations

from typing import Any

from app.dialogue.turn import Understood

# What a text tells beside triage's labels, and the fact it fills.
DETAIL_FACTS: dict[str, tuple[str, Any]] = {
    "forced_return": ("forced_return", True),
    "at_sea": ("at_sea", True),
    "medical_emergency": ("medical_emergency", True),
    "fears_own_authorities": ("fears_own_authorities", True),
    "wants_anonymity": ("wants_anonymity", True),
    "cannot_speak": ("can_speak", False),
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
}


def facts_of(understood: Understood) -> dict[str, Any]:
    """The facts that one text alone gives (keys and values of ``tsunagu route``)."""
    facts: dict[str, Any] = {"indicators": understood.indicators, "topics": understood.topics}
    for detail in understood.details:
        key, value = DETAIL_FACTS[detail]
        facts.setdefault(key, value)
    if "child_involved" in understood.indicators:
        facts["age_group"] = "child"
    if understood.request is not None:
        facts["request"] = understood.request
    if understood.request == "third_party":
        facts["role"] = "third_party"
    if understood.urgent:
        facts["immediate_danger"] = True
    return facts
