"""The bot asks for the prefecture by a small table of its own: held here to what the router says of the same facts."""

from __future__ import annotations

import random
import runpy
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, cast

import pytest

from routing import load_directory, parse_facts, prefecture_matters
from routing.facts import INDICATORS, LANGUAGES, TOPICS

Facts = dict[str, Any]

TABLE = Path(__file__).parents[1] / "bot/screening/prefecture.py"
DIRECTORY = load_directory()
NEEDLESS_ALLOWED = 0.02
# What the screening can gather before it asks for the prefecture; None: not known. Whether they are a woman decides
# more than all else, so half of those who are drawn are.
TROUBLES = [("indicators", word) for word in INDICATORS] + [("topics", word) for word in TOPICS]
TOLD = [(), *((trouble,) for trouble in TROUBLES), *combinations(TROUBLES, 2)]
CHOICES: dict[str, tuple[str | None, ...]] = {
    "perpetrator": (None, "employer", "partner", "family", "broker", "stranger"),
    "age_group": (None, "adult", "child"),
    "residence": (None, "technical_intern", "student", "specified_skilled", "no_status"),
    "gender": (None, "female", "female", "male"),
}
FLAGS: tuple[Facts, ...] = (
    {"forced_return": True},
    {"at_sea": True},
    {"medical_emergency": True},
    {"fears_own_authorities": True},
    {"wants_anonymity": True},
    {"can_speak": False},
    {"role": "third_party"},
)


def facts_with(told: tuple[tuple[str, str], ...], **others: Any) -> Facts:
    facts = {key: value for key, value in others.items() if value is not None}
    for key, word in told:
        facts.setdefault(key, []).append(word)
    return facts


def one_by_one() -> Iterator[Facts]:
    """Each trouble alone, in each language, by each perpetrator, of a woman and of who has not said."""
    for language in LANGUAGES:
        for told in TOLD[: len(TROUBLES) + 1]:
            for perpetrator in (None, "partner", "broker"):
                for gender in (None, "female"):
                    yield facts_with(told, language=language, perpetrator=perpetrator, gender=gender)


def drawn(count: int) -> Iterator[Facts]:
    """Up to two troubles with everything else, always the same draw; half of it with one of the flags."""
    dice = random.Random(17)
    for _ in range(count):
        choices = {key: dice.choice(values) for key, values in CHOICES.items()}
        flag = dice.choice(FLAGS) if dice.random() < 0.5 else {}
        yield facts_with(dice.choice(TOLD), language=dice.choice(LANGUAGES), **choices, **flag)


@pytest.fixture(scope="module")
def needs_prefecture() -> Callable[[Facts], bool]:
    return cast("Callable[[Facts], bool]", runpy.run_path(str(TABLE))["needs_prefecture"])


@pytest.mark.parametrize("space", [one_by_one, lambda: drawn(4000)], ids=["one by one", "drawn"])
def test_the_bot_asks_where_the_prefecture_matters(
    needs_prefecture: Callable[[Facts], bool], space: Callable[[], Iterator[Facts]]
) -> None:
    missed: list[Facts] = []
    needless: list[Facts] = []
    asked = 0
    for facts in space():
        asks, matters = needs_prefecture(facts), prefecture_matters(parse_facts(facts), DIRECTORY)
        asked += asks
        if asks != matters:
            (missed if matters else needless).append(facts)
    assert not missed
    assert asked > 100
    assert len(needless) <= NEEDLESS_ALLOWED * asked, needless


def test_an_unknown_language_is_japanese_on_both_sides(needs_prefecture: Callable[[Facts], bool]) -> None:
    for facts in ({"perpetrator": "partner"}, {"topics": ["legal_help"]}, {"indicators": ["deception"]}):
        assert needs_prefecture(facts) == needs_prefecture({**facts, "language": "ja"})
        assert needs_prefecture(facts) == prefecture_matters(parse_facts(facts), DIRECTORY)
