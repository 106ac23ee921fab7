"""One person at several doors: a code given at one, typed at another, on the running system."""

from __future__ import annotations

import re
import tomllib

import pytest

from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.journeys.test_languages import INTERN
from tests.support.line import LineCaller
from tests.support.screening import play, question_in, words
from tests.support.system import Caller, System

WORDS = {language: tomllib.loads((LOCALES / language / "words.toml").read_text())["join"][0] for language in LANGUAGES}
CODE = re.compile(r"\b(\d\d) (\d\d) (\d\d) (\d\d)\b")


def code_in(answer: str) -> str:
    """The code that an answer tells."""
    found = CODE.search(answer)
    assert found is not None, answer
    return "".join(found.groups())


@pytest.fixture
def other(system: System) -> LineCaller:
    return LineCaller(system)


@pytest.mark.parametrize("language", LANGUAGES)
def test_told_by_text_message_and_not_asked_again_on_line(caller: Caller, other: LineCaller, language: str) -> None:
    first, asked = play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
    assert words(language, "answer-counter") in first
    given = caller.say(WORDS[language])
    assert words(language, "answer-counter") not in given, "the long answer is not said once more"
    joined = other.say(code_in(given))
    assert words(language, "join-done") in joined
    assert question_in(joined, language) == "ask-safe", "whether it is safe is asked at every door"
    assert words(language, "answer-counter") not in joined, "nothing of the other door is shown before it is safe"
    answer = other.say("1")
    assert words(language, "answer-counter") in answer, "what was told at the other door was asked again"
