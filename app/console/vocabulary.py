"""The facts that staff can correct, with the words of ``tsunagu route``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from routing.facts import AGE_GROUPS, FLAGS, GENDERS, PERPETRATORS, PHONES, PREFECTURES, RESIDENCES, ROLES

# The gender that the person asked for is not among them: only they themself can change that.
CHOICES: dict[str, tuple[str, ...]] = {
    "role": ROLES,
    "age_group": AGE_GROUPS,
    "gender": GENDERS,
    "residence": RESIDENCES,
    "perpetrator": PERPETRATORS,
    "phone": PHONES,
}

__all__ = ["CHOICES", "FLAGS", "PREFECTURES", "shown_facts"]


def shown_facts(facts: Mapping[str, Any]) -> dict[str, str]:
    """Facts as short words, to compare a form with; codes only, never a person's words."""
    return {name: _short(facts.get(name)) for name in ("indicators", "topics", *CHOICES, *FLAGS, "prefecture")}


def _short(value: object) -> str:
    if value is None or value == "unknown":
        return ""
    if isinstance(value, list | tuple):
        return ",".join(sorted(map(str, value)))
    return str(value)
