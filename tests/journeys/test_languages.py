"""In each of the thirteen languages, over signed HTTP to the running system."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.kit.holidays import JapaneseHolidays
from app.kit.language import LANGUAGES
from app.texts.words import load_words
from routing import decide, load_directory, parse_facts
from routing.hours import JST
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES, WANTS_TO_DIE
from tests.support.screening import INTERN, MAX_QUESTIONS, play, question_in, words
from tests.support.system import Caller

DIRECTORY = load_directory()


def first_counter(language: str, facts: dict[str, object]) -> str:
    """What the routing says at this moment (its own tests hold it to the notes and rulings)."""
    parsed = parse_facts({"language": language, **facts})
    return decide(parsed, datetime.now(UTC).astimezone(JST), DIRECTORY, JapaneseHolidays()).referrals[0].counter


@pytest.mark.parametrize("language", LANGUAGES)
def test_intern_without_passport_and_wages(caller: Caller, language: str) -> None:
    """routing_notes.md §4a: the case of the project's first page, screened and answered."""
    answer, asked = play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
    assert words(language, "answer-counter") in answer
    assert "ask-what" not in asked, "what the first message told was asked again"
    assert {"ask-safe", "ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"} <= set(asked)
    assert len(asked) <= MAX_QUESTIONS
    expected = first_counter(
        language,
        {
            "indicators": ["document_retention", "wage_withholding"],
            "age_group": "adult",
            "residence": "technical_intern",
            "preferred_staff_gender": "female",
            "phone": "mobile",
            "can_speak": True,
            "perpetrator": "employer",
        },
    )
    name = words(language, f"counter-{expected}")
    assert name in answer
    assert answer.index(name) < answer.index(words(language, "answer-end"))
    assert any(phone.number in answer for phone in DIRECTORY.counters[expected].phones) or "http" in answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_comes_first(caller: Caller, language: str) -> None:
    """routing_notes.md §1: 110 before anything else, also in the very first message."""
    answer = caller.say(DANGER_NOW[language])
    assert words(language, "danger-110") in answer
    assert words(language, "greeting") not in answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_thoughts_of_dying_have_their_own_path(caller: Caller, language: str) -> None:
    """Ruling 15: warm words, people who listen, a person; never only a number."""
    answer = caller.say(WANTS_TO_DIE[language])
    assert any(words(language, key) in answer for key in ("danger-self-harm", "danger-self-harm-now", "ask-danger"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_safe_means_one_neutral_line_and_silence(caller: Caller, language: str) -> None:
    caller.say(PASSPORT_AND_WAGES[language])
    answer = caller.say("2")
    assert answer == words(language, "pause-neutral")
    again = caller.say("1")
    assert question_in(again, language) is not None, "writing again must find us there"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_for_erase_erases(caller: Caller, language: str) -> None:
    caller.say(PASSPORT_AND_WAGES[language])
    assert caller.say(load_words().erase_word(language)) == words(language, "erased")


@pytest.mark.parametrize("language", LANGUAGES)
def test_zero_is_a_person_and_nine_another_language(caller: Caller, language: str) -> None:
    caller.say(PASSPORT_AND_WAGES[language])
    answer = caller.say("0")
    assert words(language, "handoff-unavailable") in answer
    menu = caller.say("9")
    assert words(language, "language-menu") in menu
    number = LANGUAGES.index("id") + 1
    changed = caller.say(str(number))
    assert words("id", "language-set") in changed
    assert question_in(changed, "id") == "ask-safe", "the open question comes again, in the new language"
