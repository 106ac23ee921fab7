"""Whom a counter serves. What is not known excludes nobody (ruling 13)."""

from datetime import date

from routing.counter import EVERYBODY, Counter
from routing.facts import Facts


def serves(counter: Counter, facts: Facts, today: date) -> bool:
    """Whether the counter may be named to this person on that day.

    A child is whoever is said to be one, also by the indicator. `other` as a gender excludes nothing: which line
    serves the person is not ours to guess.
    """
    if not counter.listed or not counter.valid_on(today):
        return False
    who = counter.eligible
    if who is EVERYBODY:
        return True
    if who.prefecture and facts.prefecture not in who.prefecture:
        return False
    gender = facts.gender if facts.gender in ("female", "male") else None
    age_group = "child" if "child_involved" in facts.indicators else _known(facts.age_group)
    role = "third_party" if facts.request == "third_party" else facts.role
    return not (
        _excluded(gender, who.gender)
        or _excluded(age_group, who.age_group)
        or _excluded(role, who.role)
        or _excluded(_known(facts.residence), who.residence)
        or _excluded(facts.nationality, who.nationality)
    )


def _known(value: str) -> str | None:
    return None if value == "unknown" else value


def _excluded(value: str | None, served: frozenset[str]) -> bool:
    return bool(served) and value is not None and value not in served
