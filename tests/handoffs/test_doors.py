"""A person at several doors, while a human being is asked for or is there at one of them."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from app.errors import NotFound, Stale
from app.kit.ids import new_id
from tests.handoffs.test_waiting import accepted, agrees, begin, silent, told, waits
from tests.journeys.doors import JOIN, code_in
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.counselors import House, until
from tests.support.line import LineCaller, unsend
from tests.support.screening import words
from tests.support.system import Caller, System

PASSPORT = "my boss keeps my passport"
WAGES = "he also has not paid us since march"


def begin_there(line: LineCaller) -> None:
    line.post(line.text(PASSPORT_AND_WAGES["en"]))
    line.hear()


def code_from(line: LineCaller) -> str:
    """A code from LINE, where they told the bot something."""
    begin_there(line)
    return code_in(line.tap(JOIN))


def joined(house: House, *conversations: UUID) -> bool:
    rows = house.sql(
        "SELECT k.person_id FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE c.id = ANY(%s)",
        list(conversations),
    )
    return len(set(rows)) == 1 and rows[0][0] is not None


def asks_for_a_woman(line: LineCaller) -> None:
    """At LINE, while they wait there: the bot does not hear of it."""
    begin_there(line)
    line.tap("/human")
    line.post(line.text("can I talk to a woman please"))
    assert told("handoff-wish-kept") in line.hear()


def test_a_code_typed_while_they_wait_joins_and_says_how_things_stand(
    house: House, person: Caller, line: LineCaller
) -> None:
    house.add()
    code = code_from(line)
    conversation = waits(house, person)
    answer = person.say(code)
    assert told("join-done") in answer
    assert told("handoff-waiting") in answer
    assert joined(house, conversation, house.conversation("line", line.user))
    assert told("join-wrong") in person.say(code), "it works once"
    assert house.handoff(conversation)["handler"] == "queue"


def test_a_code_is_given_to_who_waits(house: House, person: Caller, line: LineCaller) -> None:
    house.add()
    conversation = waits(house, person)
    code = code_in(person.say("code"))
    assert house.handoff(conversation)["handler"] == "queue"
    begin_there(line)
    line.post(line.text(code))
    assert told("join-done") in line.hear()


def test_a_code_typed_to_a_counselor_joins_and_nobody_else_speaks(
    house: House, person: Caller, line: LineCaller, staffed: System
) -> None:
    code = code_from(line)
    conversation, _ = accepted(house, person, house.add())
    person.post(code)
    until(lambda: joined(house, conversation, house.conversation("line", line.user)))
    silent(house, staffed, person)
    flags = "SELECT detail ->> 'flag' FROM handoff_events WHERE handoff_id = %s AND kind = 'flagged'"
    assert house.sql(flags, house.handoff(conversation)["id"]) == [("joined",)]


def test_a_wish_for_a_woman_holds_at_the_other_door(house: House, person: Caller, line: LineCaller) -> None:
    house.add()
    asks_for_a_woman(line)
    code = code_in(line.tap(JOIN))
    man = house.add("male", name="Ken")
    conversation = waits(house, person)
    assert told("join-done") in person.say(code)
    handoff = house.handoff(conversation)
    assert handoff["staff_gender"] == "female"
    with pytest.raises(NotFound):
        house.do("accept", handoff["id"], man)


def test_a_wish_for_a_woman_holds_where_a_human_being_is_asked_for_later(
    house: House, person: Caller, line: LineCaller
) -> None:
    house.add()
    asks_for_a_woman(line)
    code = code_in(line.tap(JOIN))
    begin(person)
    assert told("join-done") in person.say(code)
    person.say("0")
    assert house.handoff(house.conversation("sms", person.number))["staff_gender"] == "female"


def test_a_wish_for_a_woman_holds_in_a_conversation_that_begins_anew(
    house: House, person: Caller, line: LineCaller
) -> None:
    house.add("male", name="Ken")
    asks_for_a_woman(line)
    code = code_in(line.tap(JOIN))
    begin(person)
    person.say(code)
    person.say("stop chat")
    begin(person)
    answer = person.say("0")
    assert house.handoff(house.conversation("sms", person.number))["staff_gender"] == "female"
    assert told("handoff-nobody", staff="female") in answer, "and that is what they are told"


def test_a_wish_that_comes_with_a_code_has_a_man_offer_it_to_women(
    house: House, person: Caller, line: LineCaller
) -> None:
    house.add()
    asks_for_a_woman(line)
    code = code_in(line.tap(JOIN))
    man = house.add("male", name="Ken")
    conversation, _ = accepted(house, person, man)
    person.post(code)
    until(lambda: bool(house.handoff(conversation)["staff_gender"] == "female"))
    handoff = house.handoff(conversation)
    assert handoff["staff"] == man, "nobody is left alone meanwhile"
    offered = house.sql("SELECT state FROM handoff_transfers WHERE handoff_id = %s", handoff["id"])
    assert offered == [("offered",)]


def test_erasing_at_one_door_ends_what_goes_on_at_the_other(house: House, person: Caller, line: LineCaller) -> None:
    lan = house.add()
    code = code_from(line)
    conversation = waits(house, person)
    person.say(code)
    handoff = house.handoff(conversation)["id"]
    house.do("accept", handoff, lan)
    person.hear()
    house.sql("INSERT INTO notes VALUES (%s, %s, %s, 'sealed', now())", new_id(), conversation, lan)
    house.sql(
        "INSERT INTO referral_sheets (id, conversation_id, staff_id, counter, state, body, created_at)"
        " VALUES (%s, %s, %s, 'police_110', 'shown', 'sealed', now())",
        *(new_id(), conversation, lan),
    )
    house.sql(
        "INSERT INTO message_translations SELECT id, 'ja', 'sealed', now() FROM messages WHERE conversation_id = %s",
        conversation,
    )
    line.post(line.text("erase everything"))
    assert words("en", "erased-everywhere") in line.hear()
    handoff = house.handoff(conversation)
    assert (handoff["state"], handoff["outcome"], handoff["handler"]) == ("closed", "left", "bot")
    with pytest.raises(Stale, match="closed"):
        house.say(lan, conversation, "are you there?")
    for table, key in (
        ("notes", "conversation_id"),
        ("referral_sheets", "conversation_id"),
        ("messages", "conversation_id"),
    ):
        assert house.sql(f"SELECT count(body) FROM {table} WHERE {key} = %s", conversation) == [(0,)], table
    left = "SELECT 1 FROM message_translations r JOIN messages m ON m.id = r.message_id WHERE m.conversation_id = %s"
    assert house.sql(left, conversation) == []


def test_erasing_ends_a_call_back_that_was_asked_for(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    begin(person)
    agrees(person)
    conversation = house.conversation("sms", person.number)
    assert house.handoff(conversation)["handler"] == "bot"
    assert told("erased") in person.say("erase everything")
    assert house.handoff(conversation)["state"] == "abandoned"


def test_words_taken_back_are_gone_from_what_the_counselor_is_shown(house: House, line: LineCaller) -> None:
    lan = house.add()
    begin_there(line)
    line.tap("/human")
    conversation = house.conversation("line", line.user)
    house.do("accept", house.handoff(conversation)["id"], lan)
    line.hear()
    line.post(line.text(PASSPORT, message="h1"), line.text(WAGES, message="h2"))
    until(lambda: "paid us" in json.dumps(assessment(house, conversation)))
    heard = assessment(house, conversation)
    assert heard["facts"], "what the bot knew stays"
    house.sql(
        "INSERT INTO message_translations SELECT id, 'ja', 'sealed', now() FROM messages WHERE conversation_id = %s"
        " AND provider_message_id IN ('h1', 'h2')",
        conversation,
    )
    line.post(unsend(line, "h2"))
    shown = assessment(house, conversation)
    assert "paid us" not in json.dumps(shown)
    assert shown["evidence"]["document_retention"]["words"], "those of other messages stay"
    left = "SELECT m.provider_message_id FROM message_translations r JOIN messages m ON m.id = r.message_id"
    assert house.sql(f"{left} WHERE m.conversation_id = %s", conversation) == [("h1",)]


def assessment(house: House, conversation: UUID) -> dict[str, Any]:
    """What staff are shown, opened with the house's key."""
    assert house.services is not None
    rows = house.sql(
        "SELECT c.key, a.content FROM assessments a JOIN conversations c ON c.id = a.conversation_id WHERE c.id = %s",
        conversation,
    )
    key = house.services.keyring.unwrap(rows[0][0], conversation.bytes)
    content: dict[str, Any] = json.loads(key.open(rows[0][1], conversation.bytes))
    return content
