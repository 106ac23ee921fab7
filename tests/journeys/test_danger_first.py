"""Danger is answered first: before the language is known, and while the provider does not take what we say."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.line import LineCaller
from tests.support.line_recorder import LineRecorder
from tests.support.screening import question_in, words
from tests.support.stored import Stored
from tests.support.system import Caller, System


@pytest.fixture
def person(system: System) -> LineCaller:
    return LineCaller(system)


@pytest.fixture
def recorder(system: System) -> Iterator[LineRecorder]:
    """LINE, in order again after the test."""
    yield system.provider.line
    system.provider.line.broken = None


def answers(stored: Stored, person: LineCaller) -> list[tuple[str, int, str | None]]:
    """Status and tries of what was written to this person, and how urgent it is, in order."""
    statement = (
        "SELECT m.status, m.attempts, c.urgency FROM messages m JOIN conversations c ON c.id = m.conversation_id"
        " WHERE m.direction = 'out' AND c.id IN (SELECT conversation_id FROM messages WHERE reply_token LIKE %s)"
        " ORDER BY m.seq"
    )
    with stored.connect() as connection:
        return connection.execute(statement, (f"{person.user}.%",)).fetchall()


def until(condition: object, seconds: float = 20) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_every_emergency_is_said_before_the_menu_of_languages(caller: Caller) -> None:
    first = caller.say("sangre ambulancia")
    assert words("es", "danger-119") in first
    assert words("th", "danger-119") in caller.say("11"), "and again in the language that is chosen"


def test_who_writes_while_nothing_can_be_delivered_is_heard_and_told_in_order(
    person: LineCaller, stored: Stored, recorder: LineRecorder
) -> None:
    recorder.broken = ""
    person.post(person.text(PASSPORT_AND_WAGES["en"]))
    until(lambda: [status for status, _, _ in answers(stored, person)] == ["wired"])
    person.post(person.text("hello? is anybody there?"))
    person.post(person.text(DANGER_NOW["en"]))
    stored.settled(person)
    until(lambda: {urgency for _, _, urgency in answers(stored, person)} == {"emergency"})
    # The danger's answer does not wait for those before it: its own try, too, is in vain.
    until(lambda: answers(stored, person)[-1][1] > 0)
    assert recorder.to(person.user) == []
    recorder.broken = None
    person.post(person.text("please"))
    said = recorder.wait(person.user, 4)
    until(lambda: {status for status, _, _ in answers(stored, person)} == {"sent"})
    assert words("en", "greeting") in said[0].text
    assert words("en", "danger-110") in said[2].text
    time.sleep(3)
    assert len(recorder.to(person.user)) == 4, "nothing twice"


def test_many_words_do_not_use_up_the_tries_of_an_answer(
    person: LineCaller, stored: Stored, recorder: LineRecorder
) -> None:
    recorder.broken = ""
    person.post(person.text(PASSPORT_AND_WAGES["en"]))
    for _ in range(8):
        person.post(person.text("hello"))
        stored.settled(person)
    assert "failed" not in {status for status, _, _ in answers(stored, person)}
    assert max(tries for _, tries, _ in answers(stored, person)) <= 4
    recorder.broken = None
    person.post(person.text("hello"))
    said = recorder.wait(person.user, 10)
    assert words("en", "greeting") in said[0].text
    until(lambda: [status for status, _, _ in answers(stored, person)] == ["sent"] * 10)


def test_danger_passes_an_answer_that_cannot_be_delivered(
    person: LineCaller, stored: Stored, recorder: LineRecorder
) -> None:
    recorder.broken = words("en", "greeting")
    person.post(person.text(PASSPORT_AND_WAGES["en"]))
    until(lambda: [status for status, _, _ in answers(stored, person)] == ["wired"])
    person.post(person.text(DANGER_NOW["en"]))
    assert words("en", "danger-110") in person.hear()
    assert question_in(person.say("1"), "en") is not None, "what cannot be sent keeps nothing else waiting"
    recorder.broken = None
    person.post(person.text("hello"))
    said = recorder.wait(person.user, 4)
    (late,) = [sent for sent in said if words("en", "greeting") in sent.text]
    assert late.taps == [], "a tap or a number would answer another question"
    assert "\n1 " not in late.text


def test_erasing_is_answered_and_done_while_an_answer_waits(
    person: LineCaller, stored: Stored, recorder: LineRecorder
) -> None:
    recorder.broken = words("en", "greeting")
    person.post(person.text(PASSPORT_AND_WAGES["en"]))
    until(lambda: [status for status, _, _ in answers(stored, person)] == ["wired"])
    assert words("en", "erased") in person.say("erase")
    until(lambda: stored.rows(person) == [])
    recorder.broken = None
    time.sleep(3)
    assert len(recorder.to(person.user)) == 1, "what was still to be said is not said any more"


def test_the_same_words_twice_by_text_message_are_two_messages(caller: Caller, system: System) -> None:
    """The provider is asked whether it has the second one: it has the first, which reads the same."""
    caller.say("hello can you help me please")
    first = caller.say("…")
    system.provider.fail.append("hang")
    caller.post("…")
    said = system.provider.wait(caller.number, 3, 25)  # sooner than the one that hangs ends
    assert [message.body for message in said[1:]] == [first, first]
    caller.heard = 3
    caller.say("1")
    assert len(system.provider.to(caller.number)) == 4
