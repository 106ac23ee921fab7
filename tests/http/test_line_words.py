"""Words taken back or written anew on LINE: the newest are heard, the others are nowhere any more."""

from __future__ import annotations

import json
import secrets
import time
from typing import Any

import pytest

from app.kit.crypto import Keyring, master_key
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.load.line import bot_of
from tests.support.line import LineCaller, edit, unsend
from tests.support.screening import question_in, words
from tests.support.stored import Stored
from tests.support.system import System

PASSPORT = "hello please help, my boss keeps my passport"
WAGES = "he also has not paid us since march"


def assessment(stored: Stored, person: LineCaller) -> dict[str, Any]:
    """What staff will be shown of this person's conversation, opened with the master key."""
    keyring = Keyring(master_key(None, stored.system.data))
    with stored.connect() as connection:
        row = connection.execute(
            "SELECT c.id, c.key, a.content FROM assessments a JOIN conversations c ON c.id = a.conversation_id"
            " JOIN contacts k ON k.id = c.contact_id WHERE k.address_hash = %s",
            (keyring.address_hash("line", person.user),),
        ).fetchone()
    assert row is not None
    content: dict[str, Any] = json.loads(keyring.unwrap(bytes(row[1]), row[0].bytes).open(bytes(row[2]), row[0].bytes))
    return content


def known(stored: Stored, person: LineCaller) -> bool:
    hashed = Keyring(master_key(None, stored.system.data)).address_hash("line", person.user)
    with stored.connect() as connection:
        return connection.execute("SELECT 1 FROM contacts WHERE address_hash = %s", (hashed,)).fetchone() is not None


def unknown(stored: Stored, person: LineCaller) -> None:
    """Waits until nothing names this person: what is said last is sent before their address goes."""
    deadline = time.monotonic() + 10
    while known(stored, person):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_words_taken_back_are_gone_and_nothing_is_said_about_it(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m1"))
    person.hear()
    assert stored.texts(person) == [PASSPORT_AND_WAGES["vi"]]
    event = unsend(person, "m1")
    person.post(event)
    person.post(event)
    assert stored.texts(person) == [None]
    assert stored.events(person) == ["unsent"]
    person.hears_nothing()
    assert question_in(person.say("1"), "vi") is not None, "the conversation goes on"


def test_words_taken_back_before_their_turn_get_none(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m2"), unsend(person, "m2"))
    assert stored.texts(person) == [None]
    person.hears_nothing()


def test_words_that_come_after_they_were_taken_back_are_not_kept(person: LineCaller, stored: Stored) -> None:
    person.post(unsend(person, "m3"))
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m3"))
    assert stored.rows(person) == []
    person.hears_nothing()


def test_a_message_written_anew_is_heard_and_its_first_words_are_gone(person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="m4"))
    person.hear()
    changed = edit(person, "m4", DANGER_NOW["en"])
    person.post(changed, changed)
    answer = person.hear()
    assert words("en", "danger-110") in answer
    assert stored.texts(person) == [None, DANGER_NOW["en"]]
    assert stored.events(person) == ["edited"]
    person.post(unsend(person, "m4"))
    assert stored.texts(person) == [None, None]


def test_an_edit_brings_back_nothing_that_was_taken_back(person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="m5"))
    person.hear()
    person.post(unsend(person, "m5"))
    person.post(edit(person, "m5", "other words"))
    assert stored.texts(person) == [None]
    person.hears_nothing()


def test_an_edit_that_comes_before_its_message_wins(person: LineCaller, stored: Stored) -> None:
    person.post(edit(person, "m6", PASSPORT_AND_WAGES["vi"]))
    assert words("vi", "greeting") in person.hear()
    person.post(person.text("first words", message="m6"))
    assert stored.texts(person) == [PASSPORT_AND_WAGES["vi"]]


def test_an_edit_in_a_conversation_that_is_over_changes_the_words_and_says_nothing(
    person: LineCaller, stored: Stored
) -> None:
    person.post(person.text("hello can you help me please", message="m7"))
    person.hear()
    stopped = person.say("stop writing")
    assert words("en", "stopped") in stopped
    person.post(edit(person, "m7", "hello"))
    assert stored.texts(person)[0] == "hello"
    person.hears_nothing()


def test_erasing_forgets_what_was_done_too(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["en"], message="m8"))
    person.hear()
    person.post(unsend(person, "m8"))
    assert stored.events(person) == ["unsent"]
    assert person.say("erase") == words("en", "erased")
    deadline = time.monotonic() + 10
    while stored.rows(person):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert stored.events(person) == []


def test_a_message_written_anew_twice_is_heard_each_time(person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="w1"))
    person.hear()
    person.post(edit(person, "w1", "hello, may I write here please"))
    person.hear()
    person.post(edit(person, "w1", DANGER_NOW["en"]))
    assert words("en", "danger-110") in person.hear()
    assert stored.texts(person) == [None, None, DANGER_NOW["en"]]
    person.post(unsend(person, "w1"))
    assert stored.texts(person) == [None, None, None]


def test_an_older_edit_that_comes_late_changes_nothing(person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="w2"))
    person.hear()
    older, newer = edit(person, "w2", "the first correction"), edit(person, "w2", "the second correction, please help")
    person.post(newer | {"timestamp": older["timestamp"] + 5000})
    person.hear()
    person.post(older)
    stored.settled(person)
    assert stored.texts(person) == [None, "the second correction, please help"]


def test_words_taken_back_are_gone_from_what_staff_are_shown(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT, message="w3"))
    person.hear()
    person.post(person.text(WAGES, message="w4"))
    person.hear()
    assert "passport" in json.dumps(assessment(stored, person))
    person.post(unsend(person, "w3"))
    shown = assessment(stored, person)
    assert "passport" not in json.dumps(shown)
    assert shown["evidence"]["document_retention"]["score"] > 0, "that it was said is still known"
    assert "paid" in " ".join(shown["evidence"]["wage_withholding"]["words"])
    person.post(unsend(person, "w4"))
    assert "paid" not in json.dumps(assessment(stored, person))


def test_the_first_words_of_a_message_written_anew_are_gone_there_too(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT, message="w5"))
    person.hear()
    person.post(edit(person, "w5", WAGES))
    person.hear()
    shown = json.dumps(assessment(stored, person))
    assert "passport" not in shown
    assert "paid" in shown


def test_the_first_words_in_a_conversation_that_is_over_are_gone_there_too(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT, message="w6"))
    person.hear()
    assert words("en", "stopped") in person.say("stop writing")
    person.post(edit(person, "w6", "hello"))
    assert "passport" not in json.dumps(assessment(stored, person))


def test_a_turn_that_began_before_words_were_taken_back_does_not_bring_them_back(
    system: System, person: LineCaller, stored: Stored
) -> None:
    person.post(person.text(PASSPORT, message="w7"))
    person.hear()
    bot = bot_of(system)
    bot.suspend()
    try:
        person.post(person.text(WAGES))
        deadline = time.monotonic() + 10
        while person.user not in system.provider.line.loading:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        person.post(unsend(person, "w7"))
    finally:
        bot.resume()
    person.hear()
    assert "passport" not in json.dumps(assessment(stored, person))
    person.say("1")
    assert "passport" not in json.dumps(assessment(stored, person))


@pytest.mark.parametrize("change", [unsend, lambda person, message: edit(person, message, "other words")])
def test_who_had_everything_erased_is_not_known_again_by_an_old_message(
    person: LineCaller, stored: Stored, change: Any
) -> None:
    message = secrets.token_hex(8)
    person.post(person.text(PASSPORT, message=message))
    person.hear()
    person.say("erase")
    unknown(stored, person)
    person.post(change(person, message))
    assert not known(stored, person)


def test_who_takes_back_what_never_came_is_not_known_by_it(person: LineCaller, stored: Stored) -> None:
    person.post(unsend(person, "w9"))
    assert not known(stored, person)
