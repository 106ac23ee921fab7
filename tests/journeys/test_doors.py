"""One person at several doors: a code given at one, typed at another, on the running system."""

from __future__ import annotations

import re
import secrets
import time
import tomllib

import httpx2
import psycopg
import pytest

from app.conversations.speak import clean
from app.kit.language import ENDONYMS, LANGUAGES
from app.texts.catalog import LOCALES
from app.texts.words import load_words
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.journeys.test_languages import INTERN
from tests.support.chat import ChatCaller
from tests.support.line import LineCaller
from tests.support.screening import play, question_in, words
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import INTERN as KEYED
from tests.voice.test_calls import begin, through_screening

CODE = re.compile(r"\b(\d\d) (\d\d) (\d\d) (\d\d)\b")
SPOKEN_CODE = re.compile(r"(?:\d, ){7}\d,")
JOIN = "/join"
GUESSES = 5


def word(language: str) -> str:
    """The word that the texts tell people to write for a code."""
    first: str = tomllib.loads((LOCALES / language / "words.toml").read_text(encoding="utf-8"))["join"][0]
    return first


def code_in(answer: str) -> str:
    found = CODE.search(answer)
    assert found is not None, answer
    return "".join(found.groups())


def heard_code(call: Call) -> str:
    """The code as a caller hears it: digit by digit, twice."""
    said = SPOKEN_CODE.findall(call.text)
    assert len(said) == 2
    assert said[0] == said[1]
    return re.sub(r"\D", "", said[0])


def another(code: str) -> str:
    """Another number of as many digits."""
    return f"{(int(code) + 1 + secrets.randbelow(10**7)) % 10**8:08d}"


def spoken(language: str, key: str) -> str:
    return clean(words(language, key))


@pytest.fixture
def line(system: System) -> LineCaller:
    return LineCaller(system)


@pytest.fixture
def chat(system: System) -> ChatCaller:
    return ChatCaller(system)


def code_of(caller: Caller) -> str:
    """A code given by text message, after everything was told."""
    play(caller, "en", PASSPORT_AND_WAGES["en"], INTERN)
    return code_in(caller.say("code"))


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
    chat.say("hello, I need help")
    assert words("en", "join-done") in chat.say(f" {code[:2]} {code[2:4]} {code[4:6]} {code[6:]} ")
    assert words("en", "answer-counter") in chat.say("1")


def test_told_on_the_telephone_and_not_asked_again_by_text_message(system: System, caller: Caller) -> None:
    call = begin(system, "es")
    through_screening(call, "es", KEYED)
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
    caller.say("hello, I need help")
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
    line.say("hello, I need help")
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
    line.say("hello, I need help")
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
    third.say("hello, I need help")
    assert words("en", "join-wrong") in third.say(code)


def test_only_the_newest_code_of_a_contact_works(caller: Caller, line: LineCaller) -> None:
    older = code_of(caller)
    newer = code_in(caller.say("code"))
    line.say("hello, I need help")
    assert words("en", "join-wrong") in line.say(older)
    assert words("en", "join-done") in line.say(newer)


def test_an_old_code_does_not_join(system: System, caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say("hello, I need help")
    with psycopg.connect(system.database, autocommit=True) as connection:
        connection.execute("UPDATE joining_codes SET expires_at = now() - interval '1 second'")
    assert words("en", "join-wrong") in line.say(code)


def test_nobody_is_joined_by_trying(system: System, caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    line.say("hello, I need help")
    for _ in range(GUESSES):
        assert words("en", "join-wrong") in line.say(another(code))
    waits = line.say(code)
    assert words("en", "join-wait") in waits, "also the right one"
    assert question_in(waits, "en") == "ask-safe", "the conversation goes on without a code"
    other = LineCaller(system)
    other.say("hello, I need help")
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
    chat.say("hello, I need help")
    headers = {"Authorization": f"Bearer {chat.token}", "Accept-Language": "en"}
    receipt = httpx2.post(system.url + "/chat/receipt", headers=headers).json()["number"].replace(" ", "")
    code = code_of(caller)
    back = httpx2.post(system.url + "/chat/return", json={"number": code})
    assert back.status_code == 404
    assert words("en", "join-wrong") in caller.say(receipt)
    assert httpx2.post(system.url + "/chat/return", json={"number": receipt}).status_code == 200


@pytest.mark.parametrize("at", ["given", "typed"])
def test_erasing_at_one_door_erases_what_all_hold(system: System, caller: Caller, line: LineCaller, at: str) -> None:
    line.say(code_of(caller))
    line.say("1")
    first, second = (caller, line) if at == "given" else (line, caller)
    contacts = joined_contacts(system)
    erased = first.say(load_words().erase_word("en"))
    assert words("en", "erased") in erased
    assert words("en", "erased-everywhere") in erased
    assert left_of(system, contacts) == (1, 0, 0, 0, 0), "the last word; no assessment, memory, link or address"
    sent = len(system.provider.to(caller.number)), len(system.provider.line.to(line.user))
    anew = second.say("…")
    assert ENDONYMS["en"] in anew, "not even the language is known"
    assert sent[0] + sent[1] + 1 == len(system.provider.to(caller.number)) + len(system.provider.line.to(line.user))


def test_erasing_where_nothing_is_joined_does_not_speak_of_other_doors(caller: Caller) -> None:
    code_of(caller)
    assert caller.say(load_words().erase_word("en")) == words("en", "erased")


def test_a_code_of_an_erased_conversation_is_worth_nothing(caller: Caller, line: LineCaller) -> None:
    code = code_of(caller)
    caller.say(load_words().erase_word("en"))
    line.say("hello, I need help")
    assert words("en", "join-wrong") in line.say(code)


def test_three_doors_are_one_person(system: System, caller: Caller, line: LineCaller, chat: ChatCaller) -> None:
    line.say(code_of(caller))
    line.say("1")
    chat.post("", payload=None)
    chat.hear()
    chat.say(code_in(line.say("code")))
    assert len(set(joined_persons(system, 3))) == 1
    chat.say(load_words().erase_word("en"))
    assert joined_persons(system, 3) == [None, None, None]


LEFT = """
SELECT (SELECT count(*) FROM messages m JOIN conversations c ON c.id = m.conversation_id
        WHERE c.contact_id = ANY(%(contacts)s) AND m.body IS NOT NULL),
       (SELECT count(*) FROM assessments a JOIN conversations c ON c.id = a.conversation_id
        WHERE c.contact_id = ANY(%(contacts)s)),
       (SELECT count(*) FROM bot_trackers b JOIN conversations c ON c.id = b.conversation
        WHERE c.contact_id = ANY(%(contacts)s)),
       (SELECT count(*) FROM contacts WHERE id = ANY(%(contacts)s) AND person_id IS NOT NULL),
       (SELECT count(*) FROM contacts WHERE id = ANY(%(contacts)s) AND address IS NOT NULL)
"""


def left_of(system: System, contacts: list[object]) -> object:
    """What is still kept of these contacts, once the last word is delivered and its address forgotten."""
    deadline = time.monotonic() + 10
    with psycopg.connect(system.database, autocommit=True) as connection:
        while True:
            left = connection.execute(LEFT, {"contacts": contacts}).fetchone()
            assert left is not None
            if left[-1] == 0 or time.monotonic() > deadline:
                return left
            time.sleep(0.05)


def joined_contacts(system: System) -> list[object]:
    """The contacts of the person who was joined last."""
    with psycopg.connect(system.database) as connection:
        last = "SELECT person_id FROM contacts WHERE person_id IS NOT NULL ORDER BY created_at DESC LIMIT 1"
        return [row[0] for row in connection.execute(f"SELECT id FROM contacts WHERE person_id = ({last})")]


def joined_persons(system: System, count: int) -> list[object]:
    """The persons of the newest contacts."""
    with psycopg.connect(system.database) as connection:
        rows = connection.execute("SELECT person_id FROM contacts ORDER BY created_at DESC LIMIT %s", [count])
        return [row[0] for row in rows]
