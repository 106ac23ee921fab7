"""One person at several doors: what was told at one is not asked again at another, on the running system."""

from __future__ import annotations

import re
import tomllib

import pytest

from app.conversations.speak import clean
from app.kit.language import LANGUAGES
from app.texts.catalog import LOCALES
from tests.journeys.doors import JOIN, code_in, code_of
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.chat import ChatCaller
from tests.support.line import LineCaller
from tests.support.screening import INTERN, play, question_in, words
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, through_screening

SPOKEN_CODE = re.compile(r"(?:\d, ){7}\d,")


def word(language: str) -> str:
    """The word that the texts tell people to write for a code."""
    first: str = tomllib.loads((LOCALES / language / "words.toml").read_text(encoding="utf-8"))["join"][0]
    return first


def heard_code(call: Call) -> str:
    """The code as a caller hears it: digit by digit, twice."""
    said = SPOKEN_CODE.findall(call.text)
    assert len(said) == 2
    assert said[0] == said[1]
    return re.sub(r"\D", "", said[0])


def spoken(language: str, key: str) -> str:
    return clean(words(language, key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_told_by_text_message_and_not_asked_again_on_line(caller: Caller, line: LineCaller, language: str) -> None:
    told, _ = play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
    assert words(language, "answer-counter") in told
    given = caller.say(word(language))
    assert words(language, "answer-counter") not in given, "the long answer is not said once more"
    joined = line.say(code_in(given))
    assert words(language, "join-done") in joined, "the language came along"
    assert question_in(joined, language) == "ask-safe", "whether it is safe is asked at every door"
    assert words(language, "answer-counter") not in joined, "nothing is shown before it is safe"
    answer = line.say("1")
    assert words(language, "answer-counter") in answer, "what was told at the other door was asked again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_on_line_and_on_the_web_offers_a_code_to_tap(
    line: LineCaller, chat: ChatCaller, caller: Caller, language: str
) -> None:
    play(line, language, PASSPORT_AND_WAGES[language], INTERN)
    assert line.last is not None
    assert [tap["label"] for tap in line.last.taps if tap["data"] == JOIN] == [words(language, "menu-join")]
    play(chat, language, PASSPORT_AND_WAGES[language], INTERN)
    (button,) = [button for button in chat.lines[-1]["choices"] if button["payload"] == JOIN]
    assert button["label"] == words(language, "menu-join")
    by_text, _ = play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
    assert words(language, "menu-join") not in by_text, "not as a line more of a text message"
    assert words(language, "join-own") in line.say(code_in(line.tap(JOIN)))


def test_told_on_the_web_and_not_asked_again_by_text_message(chat: ChatCaller, caller: Caller) -> None:
    play(chat, "vi", PASSPORT_AND_WAGES["vi"], INTERN)
    chat.post("", payload=JOIN)
    joined = caller.say(code_in(chat.hear()))
    assert words("vi", "join-done") in joined
    assert words("vi", "answer-counter") in caller.say("1")


def test_told_by_text_message_and_not_asked_again_on_the_web(chat: ChatCaller, caller: Caller) -> None:
    code = code_of(caller)
    chat.say("hello")
    assert words("en", "join-done") in chat.say(f" {code[:2]} {code[2:4]} {code[4:6]} {code[6:]} ")
    assert words("en", "answer-counter") in chat.say("1")


def test_told_on_the_telephone_and_not_asked_again_by_text_message(system: System, caller: Caller) -> None:
    call = begin(system, "es")
    through_screening(call, "es", INTERN)
    offered = call.text.index(spoken("es", "voice-join"))
    key = re.search(r"\d", call.text[offered:])
    assert key is not None
    call.press(key[0])
    assert "join-code" in call.keys
    code = heard_code(call)
    call.hang_up()
    assert words("es", "join-done") in caller.say(code)
    assert words("es", "answer-counter") in caller.say("1"), "the call is over; what was told in it counts"


@pytest.mark.parametrize("language", ["en", "km"])
def test_told_by_text_message_and_not_asked_again_on_the_telephone(
    system: System, caller: Caller, language: str
) -> None:
    play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
    code = code_in(caller.say(word(language)))
    call = begin(system, language)
    call.press("3")
    assert call.keys == "voice-key-code"
    assert call.gather is not None
    assert call.gather.attrib["numDigits"] == "8"
    call.press(code)
    assert call.keys.split() == ["join-done", "ask-safe"]
    call.press("1")
    assert "answer-counter" in call.keys


def test_keying_in_a_code_never_traps_a_caller(system: System) -> None:
    call = begin(system, "en")
    call.press("3")
    call.press("12345")
    assert call.keys == "voice-key-code"
    call.wait()
    assert spoken("en", "voice-not-heard") in call.text
    call.wait()
    assert "ask-safe" in call.keys
    for key, expected in {"*": "ask-safe", "#": "voice-ask-erase-all", "9": "language-menu"}.items():
        other = begin(system, "en")
        other.press("3")
        other.press(key)
        assert expected in other.keys
    call.press("3")
    call.press("0")
    assert "handoff-unavailable" in call.keys


def test_joined_before_anything_was_told(caller: Caller, line: LineCaller) -> None:
    caller.say("hello")
    line.say(code_in(caller.say("code")))
    line.say("1")
    caller.say("1")
    answer, asked = play(caller, "en", PASSPORT_AND_WAGES["en"], INTERN)
    assert words("en", "answer-counter") in answer
    assert "ask-staff-gender" in asked
    assert words("en", "answer-counter") in line.say("hello"), "what is told later is known as well"


def test_both_know_what_either_was_told(caller: Caller, line: LineCaller) -> None:
    """Half of it at each door before they are joined, and neither half is asked again."""
    caller.say(PASSPORT_AND_WAGES["en"])
    caller.say("1")
    caller.say("2")
    line.say("hello")
    line.say("1")
    line.say(code_in(caller.say("code")))
    caller.say("1")
    answer, asked = play(line, "en", "repeat", INTERN)
    assert asked == ["ask-staff-gender", "ask-phone"]
    assert words("en", "answer-counter") in answer
    assert words("en", "answer-counter") in caller.say("repeat")


def test_who_starts_over_is_asked_everything_again(caller: Caller, line: LineCaller) -> None:
    line.say(code_of(caller))
    line.say("1")
    again = line.tap("/start_over")
    assert question_in(again, "en") == "ask-what"
    assert question_in(line.say("1"), "en") == "ask-under-18"
