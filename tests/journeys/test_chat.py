"""The journeys of the text message, through the web chat: the same tests, with taps for numbers."""

from __future__ import annotations

import pytest

from app.kit.language import ENDONYMS, LANGUAGES
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.journeys.test_languages import (  # noqa: F401  # collected here once more, with the caller below
    test_danger_comes_first,
    test_intern_without_passport_and_wages,
    test_not_safe_means_one_neutral_line_and_silence,
    test_the_word_for_erase_erases,
    test_thoughts_of_dying_have_their_own_path,
    test_zero_is_a_person_and_nine_another_language,
)
from tests.support.chat import ChatCaller
from tests.support.screening import question_in, words
from tests.support.system import System


@pytest.fixture
def caller(system: System) -> ChatCaller:
    return ChatCaller(system)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_language_is_used_where_the_text_does_not_tell_it(caller: ChatCaller, language: str) -> None:
    caller.language = language
    answer = caller.say("…?!")
    assert words(language, "please-choose") in answer
    assert question_in(answer, language) == "ask-safe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_can_be_tapped(caller: ChatCaller, language: str) -> None:
    answer = caller.say(PASSPORT_AND_WAGES[language])
    for _ in range(8):
        if question_in(answer, language) is None:
            break
        buttons = caller.lines[-1]["choices"]
        assert [button["digit"] for button in buttons if button["digit"] not in "09"] == [
            str(number) for number in range(1, len([b for b in buttons if b["digit"] not in "09"]) + 1)
        ]
        answer = caller.say("1")
    assert words(language, "answer-counter") in answer


def test_the_menu_names_each_language_in_its_own(caller: ChatCaller) -> None:
    caller.say(PASSPORT_AND_WAGES["en"])
    caller.say("9")
    assert {button["lang"]: button["label"] for button in caller.lines[-1]["choices"]} == ENDONYMS
