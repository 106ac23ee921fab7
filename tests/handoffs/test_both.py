"""«Not a man, a woman»: words that name both may be heard as their opposite. Only a tap tells, and until then no man is asked."""

from __future__ import annotations

from tests.handoffs.test_waiting import begin, told, waits
from tests.handoffs.test_wishes import choose, nobody_else
from tests.support.counselors import House
from tests.support.screening import question_in
from tests.support.system import Caller

BOTH = "not a man please, I'd rather talk to a woman"


def test_who_names_both_is_asked_and_no_man_is_shown_until_they_tap(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    begin(person)
    answer = person.say(BOTH)
    conversation = house.conversation("sms", person.number)
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, conversation, man)
    choose(person, answer, "choice-man")
    house.do("accept", house.handoff(conversation)["id"], man)
    person.hear()
    assert question_in(person.say("please no women, only men"), "en") == "ask-staff-gender"
    assert house.handoff(conversation)["staff_gender"] == "male", "their tap holds"


def test_who_names_both_in_the_queue_is_asked(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    conversation = waits(house, person)
    answer = person.say("I don't want a woman. I want a man")
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, conversation, man)
    choose(person, answer, "choice-man")
    house.do("accept", house.handoff(conversation)["id"], man)


def test_what_they_meant_is_asked_also_while_nobody_is_there(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    begin(person)
    answer = person.say(BOTH)
    nobody_else(house, house.conversation("sms", person.number), man)
    assert told("choice-woman") in answer
