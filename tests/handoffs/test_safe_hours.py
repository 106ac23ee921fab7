"""The hours in which it is safe to write hold for every word that is written by itself, whoever has had the conversation."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from app.kit.clock import now
from tests.handoffs.test_silence import writes
from tests.handoffs.test_waiting import agrees, begin, silent, told
from tests.support.counselors import House
from tests.support.system import Caller, System

HOUR = timedelta(hours=1)


def held(house: House, person: Caller, staff: UUID) -> tuple[UUID, UUID]:
    """They were called back in the hours they agreed to, and the talk went on until an hour after these."""
    begin(person)
    agrees(person)
    conversation = house.conversation("sms", person.number)
    handoff: UUID = house.handoff(conversation)["id"]
    agreed(house, conversation, -1, 2)
    house.do("accept", handoff, staff)
    person.hear()
    house.say(staff, conversation, "hello")
    person.hear()
    agreed(house, conversation, -4, -1)
    house.sql(f"UPDATE conversations SET last_inbound_at = now() - interval '1 hour' WHERE id = '{conversation}'")
    return conversation, handoff


def agreed(house: House, conversation: UUID, since: int, until: int) -> None:
    """The hours they agreed to, from now."""
    start, end = now() + since * HOUR, now() + until * HOUR
    house.sql(
        "UPDATE handoffs SET contact_from = %s, contact_until = %s, agreed_from = %s, agreed_until = %s"
        " WHERE conversation_id = %s",
        *(start, end, start, end, conversation),
    )


@pytest.fixture
def lan(house: House) -> UUID:
    return house.add()


def test_who_loses_their_counselor_at_night_is_asked_for_again_in_their_hours(
    house: House, person: Caller, staffed: System, lan: UUID
) -> None:
    conversation, handoff = held(house, person, lan)
    mai = house.add(name="Mai")
    house.do("release", handoff, lan)
    silent(house, staffed, person, 4.0)
    found = house.handoff(conversation)
    assert (found["state"], found["handler"]) == ("waiting", "bot")
    assert timedelta(hours=19) < found["contact_from"] - now() < timedelta(hours=21)
    assert house.sql("SELECT 1 FROM handoff_offers WHERE handoff_id = %s AND state = 'offered'", handoff) == []
    agreed(house, conversation, -1, 2)
    house.do("accept", handoff, mai)
    assert person.hear() == told("handoff-accepted", name="Mai")


def test_in_their_hours_others_are_asked_at_once(house: House, person: Caller, lan: UUID) -> None:
    conversation, handoff = held(house, person, lan)
    agreed(house, conversation, -1, 2)
    house.do("release", handoff, lan)
    assert told("handoff-released") in person.hear()
    found = house.handoff(conversation)
    assert (found["handler"], found["contact_from"]) == ("queue", None)


def test_that_the_talk_is_over_waits_for_their_hours(house: House, person: Caller, staffed: System, lan: UUID) -> None:
    conversation, handoff = held(house, person, lan)
    house.do("close", handoff, lan, "done")
    silent(house, staffed, person, 3.0)
    agreed(house, conversation, -1, 2)
    house.later(conversation, timedelta(hours=20).total_seconds() + 60)
    agreed(house, conversation, -1, 2)
    assert told("handoff-over") in person.hear(20)


def test_that_the_talk_is_over_comes_before_the_bots_next_answer(
    house: House, person: Caller, staffed: System, lan: UUID
) -> None:
    conversation, handoff = held(house, person, lan)
    house.do("close", handoff, lan, "done")
    silent(house, staffed, person, 1.0)
    assert person.say("I also got no wages").startswith(told("handoff-over"))
    assert told("handoff-over") not in person.say("hello"), "once"
    assert house.sql("SELECT memory -> 'owed' FROM conversations WHERE id = %s", conversation) == [(None,)]


def test_who_has_just_written_is_answered_at_any_hour(house: House, person: Caller, lan: UUID) -> None:
    conversation, handoff = held(house, person, lan)
    writes(house, person, conversation, "are you there?")
    house.do("release", handoff, lan)
    assert told("handoff-released") in person.hear()


def test_a_colleague_who_takes_over_at_night_is_announced_when_it_is_safe(
    house: House, person: Caller, staffed: System, lan: UUID
) -> None:
    conversation, handoff = held(house, person, lan)
    mai = house.add(name="Mai")
    house.do("offer_transfer", handoff, lan, mai)
    house.do("accept", handoff, mai)
    silent(house, staffed, person, 3.0)
    writes(house, person, conversation, "hello?")
    assert person.hear(20) == told("handoff-accepted", name="Mai")
