"""Who calls: two behind one number, long talks elsewhere, landlines; and the keys that work at every question."""

from __future__ import annotations

import time

import psycopg
import pytest

from app.kit.crypto import Keyring, master_key
from tests.support.screening import INTERN
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, key_of, spoken, through_screening
from tests.voice.test_walk import way_in


def let_pass(system: System, call: Call, minutes: int) -> None:
    """As if everything in this call had happened so much earlier."""
    with psycopg.connect(system.database) as connection:
        connection.execute(
            "UPDATE calls SET started_at = started_at - make_interval(mins => %(minutes)s),"
            " active_at = active_at - make_interval(mins => %(minutes)s) WHERE provider_id = %(sid)s",
            {"minutes": minutes, "sid": call.sid},
        )


def conversation_of(system: System, call: Call) -> tuple[str, bool]:
    with psycopg.connect(system.database) as connection:
        row = connection.execute(
            "SELECT c.id, c.closed_at IS NULL FROM calls JOIN conversations c ON c.id = calls.conversation_id"
            " WHERE calls.provider_id = %s",
            [call.sid],
        ).fetchone()
    assert row is not None
    return str(row[0]), row[1]


def wait_until_blocked(system: System, number: str) -> None:
    hashed = Keyring(master_key(None, system.data)).address_hash("sms", number)
    statement = "SELECT 1 FROM contacts WHERE channel = 'sms' AND address_hash = %s AND blocked_at IS NOT NULL"
    deadline = time.monotonic() + 30
    with psycopg.connect(system.database, autocommit=True) as connection:
        while connection.execute(statement, [hashed]).fetchone() is None:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def second_caller(system: System, first: Call, language: str) -> Call:
    second = Call(system.url, number=first.number)
    second.begin()
    assert second.keys == "language-menu", "nothing of the other caller is known here"
    for key in way_in(language):
        second.press(key)
    return second


def test_who_talks_to_a_counter_for_an_hour_keeps_their_call_to_themselves(system: System) -> None:
    first = begin(system, "en")
    first.press("1")
    let_pass(system, first, 65)
    second = second_caller(system, first, "es")
    assert conversation_of(system, first)[1], "the first caller's conversation is still open"
    first.press("1")
    assert "ask-under-18" in first.keys
    second.press("1")
    assert "ask-what" in second.keys, "the first caller's key counted in the second's conversation"
    assert spoken("es", "voice-ask-what") in second.text
    assert conversation_of(system, first)[0] != conversation_of(system, second)[0]


def test_a_key_never_counts_in_somebody_elses_conversation(system: System) -> None:
    """A call of which nothing was heard for hours, and yet it goes on: it begins anew, by itself."""
    first = begin(system, "en")
    first.press("1")
    let_pass(system, first, 300)
    second = Call(system.url, number=first.number)
    second.begin()
    assert spoken("en", "voice-ask-safe") in second.text, "to us the first call is over"
    first.press("1")
    assert first.heard
    second.press("1")
    assert "ask-what" in second.keys
    assert conversation_of(system, first)[0] != conversation_of(system, second)[0]


def test_a_call_that_was_never_reported_over_does_not_stand_for_ever(system: System) -> None:
    first = begin(system, "th")
    let_pass(system, first, 300)
    again = Call(system.url, number=first.number)
    again.begin()
    assert "ask-safe" in again.keys, "the language is remembered"


@pytest.mark.parametrize("number", ["+81312345678", "+81661234567", "+815012349876", "+81120123456"])
def test_a_landline_is_offered_no_text(system: System, number: str) -> None:
    call = begin(system, "en", From=number)
    through_screening(call, "en", INTERN)
    assert "answer-counter" in call.keys
    assert "text message" not in call.text


def test_who_stopped_our_texts_is_offered_none(system: System) -> None:
    call = begin(system, "en")
    Caller(system, number=call.number).post("STOP", OptOutType="STOP")
    wait_until_blocked(system, call.number)
    through_screening(call, "en", INTERN)
    assert "answer-counter" in call.keys
    assert "text message" not in call.text


@pytest.mark.parametrize("number", ["+819011223344", "+817011223344", "+818011223355", "+639171234567"])
def test_a_mobile_telephone_is_offered_one(system: System, number: str) -> None:
    call = begin(system, "en", From=number)
    through_screening(call, "en", INTERN)
    key_of(call, "To get this as a text message")


@pytest.mark.parametrize("question", ["voice-ask-text-safe", "voice-ask-record", "voice-ask-erase-all"])
def test_the_keys_that_always_work_do_so_at_yes_or_no(system: System, question: str) -> None:
    def at_question() -> Call:
        call = begin(system, "en")
        if question == "voice-ask-text-safe":
            through_screening(call, "en", INTERN)
            call.press(str(key_of(call, "To get this as a text message")))
        elif question == "voice-ask-record":
            call.press("0")
            call.press(str(key_of(call, "To leave a voice message")))
        else:
            call.press("#")
        assert call.keys == question
        return call

    call = at_question()
    call.press("*")
    assert call.keys == question
    call.press("0")
    assert "handoff-unavailable" in call.keys
    call = at_question()
    call.press("9")
    assert call.keys == "language-menu"
    call = at_question()
    call.press("#")
    assert call.keys == "voice-ask-erase-all"
    call.press("1")
    assert call.ended
    assert spoken("en", "voice-erased") in call.text


def test_a_person_can_be_asked_for_on_the_page_of_second_languages(system: System) -> None:
    call = Call(system.url)
    call.begin()
    for key in way_in("ne")[:-1]:
        call.press(key)
    assert call.keys == "voice-second-language"
    call.press("0")
    assert "handoff-unavailable" in call.keys
    call.hang_up()
    again = Call(system.url, number=call.number)
    again.begin()
    assert again.keys == "voice-second-language", "no second language was chosen for them"
