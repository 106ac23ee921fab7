"""A counselor who has somebody, and says nothing to them."""

from __future__ import annotations

import time
from uuid import UUID

from tests.handoffs.test_waiting import accepted, silent, told
from tests.support.counselors import House
from tests.support.system import Caller, System


def unanswered(house: House, person: Caller, staff: UUID) -> tuple[UUID, UUID]:
    """The counselor has answered once, and then the person wrote again."""
    conversation, handoff = accepted(house, person, staff)
    house.say(staff, conversation, "hello")
    person.hear()
    writes(house, person, conversation, "are you there?")
    return conversation, handoff


def writes(house: House, person: Caller, conversation: UUID, words: str) -> None:
    heard = "SELECT count(*) FROM messages WHERE conversation_id = %s AND direction = 'in' AND status = 'handled'"
    before = house.sql(heard, conversation)
    person.post(words)
    deadline = time.monotonic() + 20
    while house.sql(heard, conversation) == before:
        assert time.monotonic() < deadline
        time.sleep(0.1)


def reminders(house: House, handoff: UUID) -> list[str]:
    rows = house.sql(
        "SELECT detail ->> 'step' FROM handoff_events WHERE handoff_id = %s AND kind = 'unanswered' ORDER BY id",
        handoff,
    )
    return [row[0] for row in rows]


def test_the_person_hears_once_the_supervisors_then_and_others_in_the_end(
    house: House, person: Caller, staffed: System
) -> None:
    lan = house.add()
    conversation, handoff = unanswered(house, person, lan)
    house.later(conversation, 111)
    assert person.hear(20) == told("handoff-unanswered", name="Lan")
    assert reminders(house, handoff) == ["remind"]
    house.later(conversation, 100)
    writes(house, person, conversation, "please")
    house.later(conversation, 100)
    deadline = time.monotonic() + 20
    while reminders(house, handoff) != ["remind", "alarm"]:
        assert time.monotonic() < deadline
        time.sleep(0.2)
    silent(house, staffed, person, 1.0)
    house.later(conversation, 300)
    house.seen(lan)
    answer = person.hear(20)
    assert told("handoff-released") in answer
    assert told("handoff-nobody") in answer, "the truth: whoever sits there does not answer"
    assert house.handoff(conversation)["handler"] == "queue"


def test_who_takes_somebody_and_never_says_a_word_is_silent_too(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, _ = accepted(house, person, lan)
    house.later(conversation, 111)
    assert person.hear(20) == told("handoff-unanswered", name="Lan")


def test_an_answer_ends_the_silence_and_a_new_one_is_told_anew(house: House, person: Caller, staffed: System) -> None:
    lan = house.add()
    conversation, handoff = unanswered(house, person, lan)
    house.later(conversation, 111)
    assert person.hear(20) == told("handoff-unanswered", name="Lan")
    house.say(lan, conversation, "I am here")
    person.hear()
    house.later(conversation, 400)
    silent(house, staffed, person, 6.0)
    writes(house, person, conversation, "good")
    house.later(conversation, 111)
    assert person.hear(20) == told("handoff-unanswered", name="Lan")
    assert reminders(house, handoff) == ["remind", "remind"]
