"""Which code joins, and which does not: wrong, old, spent, guessed, erased, or another kind of number."""

from __future__ import annotations

import secrets

from app.kit.language import ENDONYMS, LANGUAGES
from app.texts.words import load_words
from tests.journeys.doors import code_in, code_of
from tests.support.chat import ChatCaller, come_back
from tests.support.line import LineCaller
from tests.support.screening import question_in, words
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin

GUESSES = 5


def another(code: str) -> str:
    """Another number of as many digits."""
    return f"{(int(code) + 1 + secrets.randbelow(10**7)) % 10**8:08d}"


def test_a_conversation_begun_later_is_told_nothing(system: System, caller: Caller) -> None:
    """Who calls tomorrow from the same telephone may be somebody else: no code was shown in that call."""
    code = code_of(caller)
    first = begin(system, "en")
    first.press("3")
    first.press(code)
    first.hang_up()
    later = Call(system.url, number=first.number)
    later.begin()
    later.press("1")
    assert "ask-what" in later.keys


def test_a_wrong_code_gets_a_kind_answer_and_the_open_question(caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say("hello")
    wrong = line.say(another(code))
    assert words("en", "join-wrong") in wrong
    assert question_in(wrong, "en") == "ask-safe"
    assert words("en", "join-done") in line.say(code), "a wrong one costs nothing"


def test_a_wrong_code_as_the_first_word_is_answered_once_the_language_is_known(line: LineCaller) -> None:
    assert ENDONYMS["th"] in line.say("13572468")
    answer = line.say(str(LANGUAGES.index("th") + 1))
    assert words("th", "join-wrong") in answer
    assert question_in(answer, "th") == "ask-safe"


def test_a_code_works_once(system: System, caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say(code)
    third = LineCaller(system)
    third.say("hello")
    assert words("en", "join-wrong") in third.say(code)


def test_only_the_newest_code_of_a_contact_works(caller: Caller, line: LineCaller) -> None:
    older = code_of(caller)
    newer = code_in(caller.say("code"))
    line.say("hello")
    assert words("en", "join-wrong") in line.say(older)
    assert words("en", "join-done") in line.say(newer)


def test_an_old_code_does_not_join(system: System, caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say("hello")
    system.sql("UPDATE joining_codes SET expires_at = now() - interval '1 second'")
    assert words("en", "join-wrong") in line.say(code)


def test_nobody_is_joined_by_trying(system: System, caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say("hello")
    for _ in range(GUESSES):
        assert words("en", "join-wrong") in line.say(another(code))
    waits = line.say(code)
    assert words("en", "join-wait") in waits, "also the right one"
    assert question_in(waits, "en") == "ask-safe", "the conversation goes on without a code"
    other = LineCaller(system)
    other.say("hello")
    assert words("en", "join-done") in other.say(code), "who guesses spends nobody's code and nobody else's tries"


def test_the_same_webhook_again_changes_nothing(system: System, caller: Caller) -> None:
    code = code_of(caller)
    other = Caller(system)
    sid = "SM" + secrets.token_hex(16)
    for _ in range(3):
        assert other.post(code, MessageSid=sid).status_code == 200
    assert words("en", "join-done") in other.hear()
    assert words("en", "answer-counter") in other.say("1")
    assert len(system.provider.to(other.number)) == 2


def test_a_receipt_is_no_code_and_a_code_no_receipt(system: System, chat: ChatCaller, caller: Caller) -> None:
    chat.say("hello")
    receipt = chat.take_number().replace(" ", "")
    code = code_of(caller)
    assert come_back(system, code).status_code == 404
    assert words("en", "join-wrong") in caller.say(receipt)
    assert come_back(system, receipt).status_code == 200


def test_a_code_of_an_erased_conversation_is_worth_nothing(caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    caller.say(load_words().erase_word("en"))
    line.say("hello")
    assert words("en", "join-wrong") in line.say(code)
