"""What becomes of somebody who waits by itself: the clock, closed laptops, erasing, languages, the other doors."""

from __future__ import annotations

import time

import pytest

from app.errors import NotFound
from tests.handoffs.test_waiting import begin, silent, told
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.chat import ChatCaller
from tests.support.counselors import House
from tests.support.line import LineCaller
from tests.support.screening import words
from tests.support.system import Caller, System


def test_what_they_write_is_kept_and_acknowledged_once_a_minute(house: House, person: Caller, staffed: System) -> None:
    house.add()
    begin(person)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    person.post("my passport is in his desk")
    silent(house, staffed, person)
    house.later(conversation, 58)
    assert person.hear(20) == told("handoff-kept")
    house.later(conversation, 45)
    assert told("handoff-still") in person.hear(20)


@pytest.mark.parametrize(("minutes", "key"), [(5, "handoff-waiting"), (15, "handoff-still"), (30, "handoff-still")])
def test_who_waits_hears_of_it(house: House, person: Caller, minutes: int, key: str) -> None:
    lan = house.add()
    begin(person)
    person.say("0")
    house.seen(lan)
    house.later(house.conversation("sms", person.number), minutes * 60)
    assert told(key) in person.hear(20)


def test_after_an_hour_the_truth_and_the_bot_again(house: House, person: Caller) -> None:
    house.add()
    begin(person)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    house.later(conversation, 3600)
    assert person.hear(20).startswith(told("handoff-expired"))
    assert house.handoff(conversation)["handler"] == "bot"


def test_after_a_minute_others_than_who_speak_the_language_are_asked(house: House, person: Caller) -> None:
    lan, nepali = house.add(), house.add(languages=("ne",))
    begin(person)
    assert told("handoff-waiting") in person.say("0")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    with pytest.raises(NotFound):
        house.do("accept", handoff, nepali)
    house.later(conversation, 61)
    deadline = time.monotonic() + 20
    asked = "SELECT 1 FROM handoff_offers WHERE handoff_id = %s AND staff_id = %s AND state = 'offered'"
    while not house.sql(asked, handoff, nepali):
        assert time.monotonic() < deadline
        house.seen(lan, nepali)
        time.sleep(0.2)
    house.do("accept", handoff, nepali)


def test_a_laptop_that_closes_loses_the_offer_not_the_case(house: House, person: Caller) -> None:
    lan, mai = house.add(), house.add(name="Mai")
    begin(person)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    assert house.sql("SELECT count(*) FROM handoff_offers WHERE handoff_id = %s AND state = 'offered'", handoff) == [
        (2,)
    ]
    house.do("accept", handoff, lan)
    person.hear()
    person.post("are you there")
    house.sql("UPDATE staff SET seen_at = now() - interval '91 seconds' WHERE id = %s", lan)
    house.seen(mai)
    assert told("handoff-released") in person.hear(30)
    assert house.handoff(conversation)["handler"] == "queue"
    house.do("accept", handoff, mai)
    assert person.hear() == told("handoff-accepted", name="Mai")


@pytest.mark.parametrize("held", [False, True])
def test_erasing_and_stopping_work_whoever_has_it(house: House, person: Caller, held: bool) -> None:
    lan = house.add()
    begin(person)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    if held:
        house.do("accept", house.handoff(conversation)["id"], lan)
        person.hear()
    assert person.say("erase") == words("en", "erased")
    handoff = house.handoff(conversation)
    assert handoff["state"] == ("closed" if held else "abandoned")
    assert house.sql("SELECT count(*) FROM messages WHERE conversation_id = %s AND body IS NOT NULL", conversation) == [
        (1,)
    ]


def test_another_language_while_waiting(house: House, person: Caller) -> None:
    house.add(languages=("en", "vi"))
    begin(person)
    person.say("0")
    person.say("9")
    answer = person.say("7")
    assert words("vi", "language-set") in answer
    assert told("handoff-waiting", "vi") in answer
    assert house.handoff(house.conversation("sms", person.number))["language"] == "vi"


def test_by_line_and_by_web_chat(house: House, staffed: System) -> None:
    lan = house.add()
    line, chat = LineCaller(staffed), ChatCaller(staffed)
    for channel, someone, address in (("line", line, line.user), ("chat", chat, chat.token)):
        someone.say(PASSPORT_AND_WAGES["en"])
        assert told("handoff-waiting") in someone.say("0")
        conversation = house.conversation(channel, address)
        house.do("accept", house.handoff(conversation)["id"], lan)
        assert someone.hear() == told("handoff-accepted", name="Lan")
        house.say(lan, conversation, "hello from Lan")
        assert someone.hear() == "hello from Lan"
