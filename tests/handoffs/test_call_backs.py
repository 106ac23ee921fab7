"""Who has chosen a time goes on with the bot meanwhile: what they type answers what they are asked."""

from __future__ import annotations

from tests.handoffs.test_waiting import begin, told
from tests.support.counselors import House
from tests.support.screening import words
from tests.support.system import Caller


def test_a_number_after_the_time_was_chosen_answers_the_open_question(house: House, person: Caller) -> None:
    house.add()
    begin(person)
    asked = person.say("0")
    later = next(line for line in asked.splitlines() if words("en", "choice-handoff-later") in line)
    assert told("handoff-ask-time") in person.say(later.split()[0].strip("."))
    kept = person.say("1")
    assert words("en", "ask-safe") in kept
    assert words("en", "please-choose") not in person.say("1")
