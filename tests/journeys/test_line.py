"""The journeys of the text message, through LINE: the same tests, with taps for numbers."""

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
from tests.support.line import LineCaller
from tests.support.screening import question_in, words
from tests.support.system import System

KINDS = ("sticker", "image", "audio", "video", "location", "file")


@pytest.fixture
def caller(system: System) -> LineCaller:
    return LineCaller(system)


@pytest.mark.parametrize("language", LANGUAGES)
def test_added_as_a_friend_a_language_is_chosen_in_two_steps(caller: LineCaller, language: str) -> None:
    caller.post(caller.event("follow", follow={"isUnblocked": False}))
    menu = caller.hear()
    assert all(name in menu for name in ENDONYMS.values())
    assert caller.last is not None
    labels = [action["label"] for action in caller.last.taps]
    assert len(labels) == 8
    if ENDONYMS[language] not in labels:
        caller.tap(caller.last.taps[-1]["data"])
        labels = [action["label"] for action in caller.last.taps]
    answer = caller.tap(caller.last.taps[labels.index(ENDONYMS[language])]["data"])
    assert words(language, "greeting") in answer
    assert question_in(answer, language) == "ask-safe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_text_gets_a_kind_answer_and_the_open_question(caller: LineCaller, language: str) -> None:
    caller.say(PASSPORT_AND_WAGES[language])
    for kind in KINDS:
        message = {"type": kind, "id": "1", "address": "東京都", "latitude": 35.6, "longitude": 139.7}
        caller.post(caller.event("message", message=message))
        answer = caller.hear()
        assert words(language, f"media-{kind}") in answer
        assert question_in(answer, language) == "ask-safe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sticker_as_the_first_word_is_answered_once_the_language_is_known(caller: LineCaller, language: str) -> None:
    caller.post(caller.event("message", message={"type": "sticker", "id": "1", "packageId": "1", "stickerId": "1"}))
    assert ENDONYMS[language] in caller.hear()
    answer = caller.say(str(LANGUAGES.index(language) + 1))
    assert words(language, "greeting") in answer
    assert words(language, "media-sticker") in answer
    assert question_in(answer, language) == "ask-safe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_can_be_tapped(caller: LineCaller, language: str) -> None:
    """Whatever is asked: at most 13 quick replies, none longer than LINE shows, each carrying a payload."""
    answer = caller.say(PASSPORT_AND_WAGES[language])
    for _ in range(8):
        assert caller.last is not None
        if question_in(answer, language) is None:
            break
        taps = caller.last.taps
        assert 1 <= len(taps) <= 13
        for action in taps:
            assert action["type"] == "postback"
            assert action["label"]
            assert action["data"].startswith("/")
            assert len(action["data"]) <= 300
        assert all("quickReply" not in bubble for bubble in caller.last.messages[:-1])
        answer = caller.tap(taps[0]["data"])
    assert words(language, "answer-counter") in answer
