"""Bot and gateway share no code, but one vocabulary (triage.md): these tests hold their copies equal."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from app.dialogue.scripted import WHAT_FACTS
from routing import facts as routing_facts
from routing import parse_facts

BOT = Path(__file__).parents[1] / "bot"


def bot_module(path: str) -> dict[str, Any]:
    return runpy.run_path(str(BOT / path))


def test_labels_are_those_that_routing_reads() -> None:
    labels = bot_module("understanding/labels.py")
    assert labels["INDICATORS"] == routing_facts.INDICATORS
    assert labels["TOPICS"] == routing_facts.TOPICS
    assert labels["REQUESTS"] == routing_facts.REQUESTS


def test_each_detail_fills_a_fact_that_routing_reads() -> None:
    filled = bot_module("screening/facts.py")["_DETAIL_FACTS"]
    assert set(filled) == set(bot_module("understanding/labels.py")["DETAILS"])
    for key, value in filled.values():
        parse_facts({key: value})


def test_the_menu_without_the_bot_means_what_the_bots_menu_means() -> None:
    add_choice = bot_module("screening/facts.py")["add_choice"]
    for choice, facts in WHAT_FACTS.items():
        theirs = {key: set(value) for key, value in add_choice({}, choice).items()}
        assert theirs == {key: set(value) for key, value in facts.items()}
