"""Whether it matters in which prefecture they are: whether the places that they are told of at first depend on it.

The router knows (`routing.prefecture_matters`); bot and gateway share no code, so this table says the same without the
directory, and the gateway's `tests/test_prefecture.py` holds it to the router: it misses nothing, and where so small a
table cannot be exact, it asks.

What differs by place is nearly always one line: that of the women's support centres, which seven prefectures do not have.
It matters where that line is among the first `_FIRST` told of, so the table counts what is told of before it. Beside it
there is the victim support centre of Tokyo, for a question of law in Japanese.
"""

from collections.abc import Mapping
from typing import Any

_FIRST = 3
# In these two languages few lines answer, so that a Japanese one comes earlier.
_FEW_LINES = frozenset({"km", "my"})
_INTERN_LINES = frozenset({"vi", "zh", "id", "tl", "en", "th"})

_SEXUAL = frozenset({"sexual_violence", "sexual_exploitation"})
_VIOLENT = _SEXUAL | {"physical_violence", "restriction_of_movement", "organ_removal"}
# What makes the child guidance centre the first place for a child, with lines for children after it.
_HARMS_A_CHILD = _VIOLENT | {
    "immediate_danger",
    "isolation",
    "intimidation_threats",
    "abusive_conditions",
    "debt_bondage",
    "abuse_of_vulnerability",
    "document_retention",
    "forced_return",
    "at_home",
    "broker",
}
_FLAGS = ("immediate_danger", "medical_emergency", "at_sea", "forced_return", "fears_own_authorities")
_BY = {"partner": "at_home", "family": "at_home", "broker": "broker"}

# Told of before all others.
_EMERGENCY_LINES = {
    "immediate_danger": {"police"},
    "medical_emergency": {"police", "ambulance"},
    "at_sea": {"police", "coast guard"},
    "forced_return": {"inspector"},
}


def needs_prefecture(facts: Mapping[str, Any]) -> bool:
    """Whether to ask for the prefecture. A language that is not known is taken as Japanese, as by the router."""
    language = facts.get("language", "ja")
    said = _said(facts)
    if language == "ja" and _only_law(facts, said):
        return True
    if facts.get("gender") == "male":
        return False
    if facts.get("age_group") == "child" or "child_involved" in said:
        return facts.get("gender") == "female" and _girl_without_home(language, said)
    woman = facts.get("gender") == "female"
    place = _place_for_a_woman(language, said) if woman else _place_for_anyone(language, said)
    return place is not None and place + len(_in_front(facts, language, said)) <= _FIRST


def _said(facts: Mapping[str, Any]) -> set[str]:
    said = {*facts.get("indicators", ()), *facts.get("topics", ())}
    said.update(flag for flag in _FLAGS if facts.get(flag))
    said.update({"third_party"} if facts.get("role") == "third_party" else ())
    said.update({"cannot_speak"} if facts.get("can_speak") is False else ())
    said.update({_BY[facts["perpetrator"]]} if facts.get("perpetrator") in _BY else ())
    return said


def _only_law(facts: Mapping[str, Any], said: set[str]) -> bool:
    """A question of law and nothing that another place is for; without status the lawyers come first everywhere."""
    others = said - {"legal_help", "child_involved", "broker", "cannot_speak"}
    return "legal_help" in said and not others and facts.get("residence") != "no_status"


def _girl_without_home(language: str, said: set[str]) -> bool:
    lines = {"third_party"} if language in _FEW_LINES else {"third_party", "self_harm", "cannot_speak"}
    return language != "ja" and "shelter" in said and not said & (_HARMS_A_CHILD | lines)


def _place_for_a_woman(language: str, said: set[str]) -> int | None:
    """The place of the women's line when nothing is in front; None where it is not among the first."""
    if said & _SEXUAL:
        return 2 if language == "ja" or language in _FEW_LINES else 3
    return 1 if said & {"at_home", "broker", "shelter"} else None


def _place_for_anyone(language: str, said: set[str]) -> int | None:
    """The same where nobody has said that they are a woman: lines for all come first."""
    few, home, shelter = language in _FEW_LINES, "at_home" in said, "shelter" in said
    if said & _SEXUAL:
        return 3 if few and shelter and not home else None
    if home:
        return 2 if few else 3 if language == "ja" and not shelter else None
    return (1 if few else 3) if shelter else None


def _afraid(facts: Mapping[str, Any], said: set[str]) -> bool:
    """Of the immigration office, so that its lines come last."""
    threatened = {"immigration_status", "intimidation_threats"} <= said
    return facts.get("residence") == "no_status" or "fears_own_authorities" in said or threatened


def _in_front(facts: Mapping[str, Any], language: str, said: set[str]) -> set[str]:
    """The lines that are told of before the women's line."""
    few, home = language in _FEW_LINES, "at_home" in said
    front = {line for what, lines in _EMERGENCY_LINES.items() if what in said for line in lines}
    if "forced_return" in said and language != "ja":
        front |= {"police"}
    if "self_harm" in said:
        front |= {"police", "ambulance"} if few or "immediate_danger" in said else {"listening 1", "2", "3"}
    if "third_party" in said:
        front |= {"police advice"} if home else {"police advice", "tip line"}
        front |= {"police"} if language != "ja" and said & _VIOLENT else set()
    if "cannot_speak" in said:
        front |= {"police", "chat"} if language == "ja" or (few and _afraid(facts, said)) else {"chat 1", "2", "3"}
    if facts.get("residence") == "technical_intern" and language in _INTERN_LINES and not home:
        to_them = "sexual_violence" in said or ("shelter" in said and facts.get("gender") != "female")
        front |= {"interns' line"} if to_them else set()
    return front
