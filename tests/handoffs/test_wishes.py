"""A wish for a woman or a man, however and wherever it is made, holds for what is asked for already."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest

from app.dialogue.rasa import REST_SECONDS
from app.errors import NotFound, Stale
from app.kit.ids import new_id
from tests.handoffs.test_doors import begin_there, code_from
from tests.handoffs.test_waiting import accepted, agrees, begin, told
from tests.journeys.messages import DANGER_NOW
from tests.load.line import bot_of
from tests.support.counselors import House, until
from tests.support.line import LineCaller
from tests.support.screening import INTERN, MAX_QUESTIONS, question_in
from tests.support.system import Caller, System

WOMAN = "can I talk to a woman please"


@contextmanager
def bot_away(system: System) -> Iterator[None]:
    """The bot hangs meanwhile."""
    bot = bot_of(system)
    bot.suspend()
    try:
        yield
    finally:
        bot.resume()
        # So long it is not asked again.
        time.sleep(REST_SECONDS)


def choose(person: Caller, answer: str, label: str, **variables: str) -> str:
    """Types the number of a choice."""
    wanted = told(label, role="self", **variables)
    return person.say(next(row[0] for row in answer.splitlines() if row.endswith(wanted)))


def screened(person: Caller, answer: str) -> None:
    """The bot goes on asking, and is told: a woman."""
    for _ in range(MAX_QUESTIONS):
        question = question_in(answer, "en")
        if question == "ask-staff-gender":
            choose(person, answer, "choice-woman")
            return
        answer = person.say(INTERN[question or "ask-danger"])
    raise AssertionError("nobody asked")


def nobody_else(house: House, conversation: UUID, man: UUID) -> None:
    handoff = house.handoff(conversation)
    assert handoff["staff_gender"] == "female"
    house.seen(man)
    offers = "SELECT state FROM handoff_offers WHERE handoff_id = %s AND staff_id = %s AND state = 'offered'"
    assert house.sql(offers, handoff["id"], man) == []
    with pytest.raises(NotFound):
        house.do("accept", handoff["id"], man)


def test_a_wish_told_to_the_bot_holds_for_the_call_back_that_was_agreed(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    begin(person)
    screened(person, agrees(person))
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_wish_told_to_the_bot_holds_for_what_danger_asked_for(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    answer = person.say(DANGER_NOW["en"])
    assert told("handoff-later") in answer
    screened(person, answer)
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_yes_to_anybody_holds_until_the_wish_is_made_anew(house: House, person: Caller) -> None:
    house.add("male", name="Ken")
    begin(person)
    answer = person.say(WOMAN)
    choose(person, answer, "choice-handoff-other", staff="female")
    house.nobody()
    answer = person.say("1")
    conversation = house.conversation("sms", person.number)
    choose(person, answer, "choice-handoff-later")
    answer = person.say("2")
    assert house.handoff(conversation)["staff_gender"] == "any"
    person.say("1")
    assert house.handoff(conversation)["staff_gender"] == "any", "she said yes"
    person.say(WOMAN)
    assert house.handoff(conversation)["staff_gender"] == "female"


def test_words_that_ask_for_the_other_are_asked_about_and_only_a_tap_decides(house: House, person: Caller) -> None:
    woman, man = house.add(), house.add("male", name="Ken")
    begin(person)
    person.say(WOMAN)
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    answer = person.say("can I talk to a man please")
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, conversation, man)
    answer = choose(person, answer, "choice-man")
    assert told("handoff-wish-kept") in answer
    assert told("handoff-waiting", staff="male") in answer
    assert house.handoff(conversation)["staff_gender"] == "male"
    with pytest.raises(NotFound):
        house.do("accept", handoff, woman)
    house.do("accept", handoff, man)


def test_either_is_fine_by_their_own_tap(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    person.say(WOMAN)
    answer = choose(person, person.say("a man please"), "choice-either")
    assert told("handoff-waiting") in answer
    handoff = house.handoff(house.conversation("sms", person.number))
    assert handoff["staff_gender"] == "any"
    assert handoff["waived_by"] is not None
    house.do("accept", handoff["id"], man)


def test_no_man_means_a_woman(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    person.say("0")
    answer = person.say("no man please, I can't tell this to a man")
    assert told("handoff-wish-kept") in answer
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_woman_asked_for_among_other_things_is_heard(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    person.say(
        "hello, my boss took my passport in march. I was not paid for three months."
        " I would like to talk to a woman. please help me, I do not know what to do"
    )
    person.say("1")
    person.say("0")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_wish_told_by_a_tap_is_not_taken_back_by_words_to_the_bot(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    begin(person)
    screened(person, agrees(person))
    answer = person.say("a man please")
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_wish_holds_while_the_bot_is_away(house: House, person: Caller, staffed: System) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    choose(person, person.say(WOMAN), "choice-handoff-bot")
    with bot_away(staffed):
        person.say("0")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_wish_made_at_another_door_holds_where_they_wait(house: House, person: Caller, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    code = code_from(line)
    begin(person)
    person.say(code)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    assert house.handoff(conversation)["staff_gender"] == "any"
    line.post(line.text(WOMAN))
    line.hear()
    nobody_else(house, conversation, man)


def test_a_wish_told_to_a_counselor_holds_at_the_other_door(house: House, person: Caller, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    code = code_from(line)
    line.tap("/human")
    there = house.conversation("line", line.user)
    conversation, _ = accepted(house, person, man)
    person.post(code)
    person.post(WOMAN)
    until(lambda: bool(house.handoff(conversation)["staff_gender"] == "female"))
    nobody_else(house, there, man)


def test_joining_brings_the_wish_to_where_they_wait(house: House, person: Caller, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    code = code_from(line)
    line.tap("/human")
    begin(person)
    person.say(WOMAN)
    assert told("join-done") in person.say(code)
    nobody_else(house, house.conversation("line", line.user), man)


def test_whom_the_person_does_not_want_cannot_tell_what_is_there(house: House, person: Caller) -> None:
    lan, mai, man = house.add(), house.add(name="Mai"), house.add("male", name="Ken")
    boss = house.add("male", name="Boss", role="supervisor")
    begin(person)
    person.say(WOMAN)
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    everything(house, handoff, man, boss)
    house.do("accept", handoff, lan)
    everything(house, handoff, man, boss)
    house.do("close", handoff, lan, "done")
    everything(house, handoff, man, boss)
    with pytest.raises(Stale, match="ended"):
        house.do("accept", handoff, mai)
    everything(house, new_id(), lan, man)


def everything(house: House, handoff: UUID, *staff: UUID) -> None:
    """Whatever they try, it does not exist for them."""
    for who in staff:
        for deed, *values in (
            ("accept",),
            ("take_over",),
            ("decline",),
            ("release",),
            ("join",),
            ("leave",),
            ("return_transfer",),
            ("close", "done"),
            ("offer_transfer", None),
            ("invite", who, "interpreter"),
        ):
            with pytest.raises(NotFound):
                house.do(deed, handoff, who, *values)


def test_a_key_that_does_not_open_keeps_nobody_else_waiting(house: House, person: Caller, line: LineCaller) -> None:
    lan = house.add()
    begin(person)
    person.say("0")
    begin_there(line)
    line.tap("/human")
    broken, sound = house.conversation("line", line.user), house.conversation("sms", person.number)
    house.sql("UPDATE conversations SET key = %s WHERE id = %s", b"\x01" + bytes(60), broken)
    for conversation in (broken, sound):
        house.seen(lan)
        house.later(conversation, 101)
    assert told("handoff-still") in person.hear(20)
    house.later(broken, 3600)
    until(lambda: bool(house.handoff(broken)["state"] == "expired"))
