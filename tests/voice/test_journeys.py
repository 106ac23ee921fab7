"""The journeys of the text message, by telephone: in words where a machine understands the language, else by keys."""

from __future__ import annotations

import pytest

from app.channels.voice_voices import SPOKEN_LANGUAGES
from app.conversations.speak import spoken_key
from app.kit.language import LANGUAGES
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES, WANTS_TO_DIE
from tests.journeys.test_languages import first_counter
from tests.support.screening import INTERN, MAX_QUESTIONS, catalog
from tests.support.system import System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, spoken, through_screening
from tests.voice.test_walk import way_in

YES, NO = "1", "2"
WAGES = "1"
FACTS = {
    "age_group": "adult", "residence": "technical_intern", "preferred_staff_gender": "female", "phone": "mobile",
    "can_speak": True,
}  # fmt: skip


def heard(language: str, key: str) -> str:
    """A text in the wording of the telephone, as this caller hears it."""
    return spoken(language, spoken_key(catalog(), key))


def calls_again(system: System, call: Call) -> Call:
    again = Call(system.url, number=call.number)
    again.begin()
    return again


@pytest.mark.parametrize("language", LANGUAGES)
def test_intern_without_passport_and_wages(system: System, language: str) -> None:
    call = begin(system, language)
    call.press(YES)
    if language in SPOKEN_LANGUAGES:
        call.say(PASSPORT_AND_WAGES[language])
        facts = {"indicators": ["document_retention", "wage_withholding"], "perpetrator": "employer"}
    else:
        call.press(WAGES)
        facts = {"indicators": ["wage_withholding"]}
    asked = through_screening(call, language, INTERN)
    assert {"ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"} <= set(asked)
    assert not {"ask-safe", "ask-what"} & set(asked), "what was told was asked again"
    assert len(asked) <= MAX_QUESTIONS
    assert "answer-counter" in call.keys
    name = heard(language, f"counter-{first_counter(language, {**FACTS, **facts})}")
    assert name in call.text
    assert call.text.index(name) < call.text.index(heard(language, "answer-end"))


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
def test_danger_comes_first(system: System, language: str) -> None:
    call = begin(system, language)
    call.say(DANGER_NOW[language])
    assert call.keys.split()[0] == "danger-110"
    assert call.newest.startswith(heard(language, "danger-110"))
    call.press("2")
    assert heard(language, "danger-cannot-call") in call.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_thoughts_of_dying_have_their_own_path(system: System, language: str) -> None:
    """By keys alone nobody can tell of them: then the way is the key for a person, which names people who listen."""
    call = begin(system, language)
    if language in SPOKEN_LANGUAGES:
        call.say(WANTS_TO_DIE[language])
        assert call.keys.split()[0] in ("danger-self-harm", "danger-self-harm-now", "ask-danger")
    else:
        call.press("0")
        assert heard(language, "voice-number") in call.text
    assert heard(language, call.keys.split()[0]) in call.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_safe_means_one_neutral_line_and_silence(system: System, language: str) -> None:
    call = begin(system, language)
    call.press(NO)
    assert call.ended
    assert call.newest == heard(language, "pause-neutral")
    again = calls_again(system, call)
    assert heard(language, "ask-safe") in again.text, "calling again must find us there"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_for_erase_erases(system: System, language: str) -> None:
    """By telephone it is a key, and one check, because a key is pressed by mistake sooner than a word is written."""
    call = begin(system, language)
    call.press(YES)
    call.press("#")
    assert heard(language, "voice-ask-erase-all") in call.text
    call.press(YES)
    assert call.ended
    assert heard(language, "erased") in call.text
    assert calls_again(system, call).keys == "language-menu", "not even the language is known"


@pytest.mark.parametrize("language", LANGUAGES)
def test_zero_is_a_person_and_nine_another_language(system: System, language: str) -> None:
    call = begin(system, language)
    call.press("0")
    assert heard(language, "handoff-unavailable") in call.text
    call.press("9")
    assert call.keys == "language-menu"
    for key in way_in("id"):
        call.press(key)
    assert heard("id", "ask-safe") in call.text, "the open question comes again, in the new language"
