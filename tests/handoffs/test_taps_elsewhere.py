"""Whom they would like, by a tap at another of their doors: the newest counts."""

from __future__ import annotations

import pytest

from tests.handoffs.test_doors import begin_there, code_from
from tests.handoffs.test_taps import MAN, TAPS, gender_of
from tests.handoffs.test_waiting import begin, told
from tests.handoffs.test_wishes import WOMAN, choose, nobody_else
from tests.journeys.doors import JOIN, code_in
from tests.support.counselors import House
from tests.support.line import LineCaller
from tests.support.system import Caller, System


def test_a_tap_at_one_door_changes_the_other(house: House, person: Caller, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    code = code_from(line)
    line.tap("/human")
    begin(person)
    person.say(code)
    person.say(MAN)
    there = house.conversation("line", line.user)
    assert gender_of(house, there) == "male"
    choose(person, person.say(WOMAN), "choice-woman")
    for conversation in (house.conversation("sms", person.number), there):
        nobody_else(house, conversation, man)


def test_the_newest_tap_counts_also_for_what_is_asked_for_later(
    house: House, staffed: System, line: LineCaller
) -> None:
    """They asked for a man here, in words or by a tap, and tapped «a woman» at their other door since."""
    man, there = house.add("male", name="Ken"), LineCaller(staffed)
    code = code_from(line)
    there.say(code)
    line.say(MAN)
    here = house.conversation("line", line.user)
    there.tap(TAPS["female"])
    assert gender_of(house, here) == "female"
    line.tap("/handoff_bot")
    line.tap("/human")
    nobody_else(house, here, man)
    there.tap("/human")
    nobody_else(house, house.conversation("line", there.user), man)
    line.tap(TAPS["male"])
    assert {gender_of(house, house.conversation("line", one.user)) for one in (line, there)} == {"male"}


@pytest.mark.parametrize("typed", ["where they wait", "where they tapped"])
def test_a_tap_from_before_the_doors_were_joined_counts(
    house: House, person: Caller, line: LineCaller, typed: str
) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    person.say(MAN)
    waiting = house.conversation("sms", person.number)
    begin_there(line)
    line.tap(TAPS["female"])
    if typed == "where they wait":
        answer = person.say(code_in(line.tap(JOIN)))
        assert told("handoff-nobody", staff="female") in answer, "what is told is what is done"
    else:
        line.say(code_in(person.say("code")))
    nobody_else(house, waiting, man)
