"""What was agreed with somebody who did not want to wait holds, whatever comes between."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from app.conversations.handoff_texts import windows
from app.kit.clock import now
from tests.handoffs.test_waiting import agrees, begin, told
from tests.journeys.messages import DANGER_NOW
from tests.support.counselors import House, until
from tests.support.system import Caller


def test_danger_leaves_the_hours_that_were_agreed(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    begin(person)
    agrees(person, "4")
    since, ends = windows(now())[3]
    conversation = house.conversation("sms", person.number)
    assert told("handoff-later") in person.say(DANGER_NOW["en"])
    due = house.handoff(conversation)
    assert (due["reason"], due["urgency"]) == ("danger", "emergency")
    assert due["contact_from"] <= now(), "at once"
    house.sql("UPDATE handoffs SET contact_until = now() WHERE id = %s", due["id"])
    ring(house, conversation)
    until(lambda: bool(house.handoff(conversation)["contact_from"] == since))
    assert house.handoff(conversation)["state"] == "waiting"
    house.later(conversation, (ends - now() - timedelta(minutes=9)).total_seconds())
    assert person.hear(20) == told("handoff-missed")


def ring(house: House, conversation: UUID) -> None:
    """The clock rings now."""
    house.sql(
        "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo' AND args ->> 'handoff' IN"
        " (SELECT id::text FROM handoffs WHERE conversation_id = %s)",
        conversation,
    )


def test_who_waited_in_vain_is_still_written_to_in_the_hours_they_agreed_to(house: House, person: Caller) -> None:
    lan = house.add()
    house.nobody()
    begin(person)
    agrees(person, "4")
    since, _ = windows(now())[3]
    conversation = house.conversation("sms", person.number)
    house.seen(lan)
    assert told("handoff-waiting") in person.say("0")
    handoff = house.handoff(conversation)["id"]
    house.sql("UPDATE handoff_events SET at = at - interval '1 hour' WHERE handoff_id = %s", handoff)
    ring(house, conversation)
    assert told("handoff-expired") in person.hear(20)
    handoff = house.handoff(conversation)
    assert (handoff["state"], handoff["handler"], handoff["contact_from"]) == ("waiting", "bot", since)


def test_who_was_promised_somebody_within_the_hour_hears_that_nobody_came(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    person.say(DANGER_NOW["en"])
    conversation = house.conversation("sms", person.number)
    house.later(conversation, 3600)
    assert person.hear(20) == told("handoff-missed")
    assert house.handoff(conversation)["state"] == "expired"


def test_a_call_back_that_is_given_back_waits_like_everybody(house: House, person: Caller) -> None:
    lan = house.add()
    house.nobody()
    begin(person)
    agrees(person)
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    house.sql("UPDATE handoffs SET contact_from = now() - interval '1 minute' WHERE id = %s", handoff)
    house.seen(lan)
    house.do("accept", handoff, lan)
    house.do("release", handoff, lan)
    after = house.handoff(conversation)
    assert (after["handler"], after["state"], after["contact_from"]) == ("queue", "waiting", None)


def test_stopping_with_the_bot_ends_what_was_agreed(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    begin(person)
    agrees(person)
    conversation = house.conversation("sms", person.number)
    person.say("stop chat")
    handoff = house.handoff(conversation)
    assert (handoff["state"], handoff["outcome"]) == ("abandoned", "left")
