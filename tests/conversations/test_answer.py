"""Which places a text names, and in which order."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from app.assessments.service import Assessor
from app.conversations.compose import Composer
from app.dialogue.turn import Said
from app.kit.clock import JAPAN
from app.kit.holidays import JapaneseHolidays
from app.kit.language import LANGUAGES
from routing import load_directory
from tests.support.screening import catalog

NIGHT = datetime(2026, 11, 25, 2, 30, tzinfo=JAPAN)
EMERGENCY = {"police_110", "fire_ambulance_119", "coast_guard_118"}


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(catalog(), Assessor(load_directory(), JapaneseHolidays()))


def named(composer: Composer, key: str, facts: dict[str, Any], language: str, at: datetime) -> list[str]:
    (part,) = composer.compose([Said(key=key)], facts, language, at).parts
    counters: list[str] = part.data["counters"]
    return counters


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["handoff-unavailable", "danger-self-harm"])
def test_who_wants_to_talk_at_night_is_told_first_who_answers_now(composer: Composer, language: str, key: str) -> None:
    facts: dict[str, Any] = {"indicators": ["self_harm" if key == "danger-self-harm" else "wage_withholding"]}
    decision = Assessor(load_directory(), JapaneseHolidays()).decide(facts, language, NIGHT)
    understood = [item for item in decision.referrals if item.in_language != "no" and (item.phones or item.online)]
    answering = {item.counter for item in understood if item.open}
    first, *_ = named(composer, key, facts, language, NIGHT)
    assert first not in EMERGENCY
    assert first in answering or not answering - EMERGENCY


def test_in_danger_the_police_stay_first(composer: Composer) -> None:
    facts = {"indicators": ["physical_violence", "immediate_danger"], "immediate_danger": True}
    assert named(composer, "handoff-unavailable", facts, "vi", NIGHT)[0] == "police_110"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_fears_for_their_papers_hears_that_protection_is_possible(composer: Composer, language: str) -> None:
    """§8 of the routing notes: true, and no promise; said to nobody who did not ask."""
    sentence = catalog().render(language, "answer-status-protection")
    day = NIGHT.replace(hour=11)
    afraid = {"indicators": ["wage_withholding"], "topics": ["immigration_status"], "residence": "no_status"}
    for facts, said in ((afraid, True), ({"indicators": ["wage_withholding"]}, False)):
        (part,) = composer.compose([Said(key="answer-counter")], facts, language, day).parts
        assert (sentence in part.text) is said


SEXUAL = {"indicators": ["sexual_violence"]}
WAGES = {"indicators": ["wage_withholding"]}
AFRAID = {"topics": ["immigration_status"], "residence": "no_status"}
IN_DANGER = {"immediate_danger": True}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_note_at_most_is_said_to_whom_it_concerns(composer: Composer, language: str) -> None:
    """§2 and §4b of the routing notes; the medicine goes before everything, papers to keep come last."""
    notes = ("answer-within-72-hours", "answer-status-protection", "answer-keep-evidence")
    sentences = {note: catalog().render(language, note) for note in notes}
    both = {"indicators": ["sexual_violence", "wage_withholding"]}
    cases: list[tuple[dict[str, Any], str, str | None]] = [
        (SEXUAL, "answer-counter", "answer-within-72-hours"),
        (both | AFRAID, "answer-counter", "answer-within-72-hours"),
        (both | IN_DANGER, "answer-counter", "answer-within-72-hours"),
        (WAGES | AFRAID, "answer-counter", "answer-status-protection"),
        (WAGES, "answer-counter", "answer-keep-evidence"),
        ({"indicators": ["document_retention"]}, "answer-counter", "answer-keep-evidence"),
        (WAGES | IN_DANGER, "answer-counter", None),
        (WAGES, "answer-more", None),
        ({"indicators": ["self_harm", "wage_withholding"]}, "danger-self-harm", None),
        ({"topics": ["job_change"]}, "answer-counter", None),
    ]
    for facts, key, wanted in cases:
        (part,) = composer.compose([Said(key=key)], facts, language, NIGHT.replace(hour=11)).parts
        said = [note for note, sentence in sentences.items() if sentence in part.text]
        assert said == ([wanted] if wanted else []), (facts, key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hour", [0, 6, 12, 18])
def test_places_are_said_to_answer_only_where_they_do(composer: Composer, language: str, hour: int) -> None:
    """The places named to who waits: those that answer now; where there are none, another sentence, that says so."""
    at, facts = NIGHT.replace(hour=hour), {"indicators": ["wage_withholding"]}
    decision = Assessor(load_directory(), JapaneseHolidays()).decide(facts, language, at)
    answering = {item.counter for item in decision.referrals if item.open and (item.phones or item.online)} - EMERGENCY
    (part,) = composer.compose([Said(key="handoff-counters")], facts, language, at).parts
    assert part.key == ("handoff-counters" if answering else "handoff-counters-closed")
    assert part.text.startswith(catalog().render(language, part.key))
    places = set(part.data["counters"])
    assert places
    assert not places & EMERGENCY
    assert places <= answering or not answering
