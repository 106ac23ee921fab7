"""Somebody has a conversation whom the person has just asked to have replaced: the search for another outlives what they do."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.errors import NotFound, Stale
from tests.handoffs.test_waiting import accepted, silent, told
from tests.handoffs.test_wishes import WOMAN
from tests.support.counselors import House, until
from tests.support.system import Caller, System


def offered(house: House, handoff: UUID) -> list[tuple[UUID | None]]:
    return house.sql("SELECT to_staff_id FROM handoff_transfers WHERE handoff_id = %s AND state = 'offered'", handoff)


def test_who_is_to_be_replaced_cannot_take_the_offer_back(house: House, person: Caller, staffed: System) -> None:
    man, mai, hoa = house.add("male", name="Ken"), house.add(name="Mai"), house.add(name="Hoa")
    boss = house.add(name="Boss", role="supervisor", languages=("ja",))
    conversation, _ = accepted(house, person, man)
    handoff = house.handoff(conversation)["id"]
    house.do("offer_transfer", handoff, man, mai)
    person.post(WOMAN)
    until(lambda: bool(house.handoff(conversation)["staff_gender"] == "female"))
    with pytest.raises(Stale, match="wish"):
        house.do("return_transfer", handoff, man)
    with pytest.raises(NotFound):
        house.do("return_transfer", handoff, mai)
    assert offered(house, handoff) == [(None,)], "to all who fit, no longer to Mai alone"
    house.sql("UPDATE handoff_transfers SET state = 'returned' WHERE handoff_id = %s", handoff)
    person.post(WOMAN)
    until(lambda: offered(house, handoff) == [(None,)])
    silent(house, staffed, person, 1)
    for woman in (hoa, boss):
        house.do("accept", handoff, woman)
        assert house.handoff(conversation)["staff"] == woman
        if woman == hoa:
            house.do("offer_transfer", handoff, hoa, boss)


def test_who_is_to_be_replaced_cannot_end_it_and_can_give_it_back(house: House, person: Caller) -> None:
    man, hoa = house.add("male", name="Ken"), house.add(name="Hoa")
    conversation, handoff = accepted(house, person, man)
    person.post(WOMAN)
    until(lambda: offered(house, handoff) == [(None,)])
    with pytest.raises(Stale, match="wish"):
        house.do("close", handoff, man, "helped")
    assert house.handoff(conversation)["staff"] == man, "nobody is left alone meanwhile"
    assert offered(house, handoff) == [(None,)], "she is still asked for"
    house.do("release", handoff, man)
    house.seen(hoa)
    with pytest.raises(NotFound):
        house.do("accept", handoff, man)
    house.do("accept", handoff, hoa)
    house.do("close", handoff, hoa, "helped")
    until(lambda: told("handoff-over") in person.hear())


def test_who_is_to_be_replaced_lets_go_of_who_leaves(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    conversation, handoff = accepted(house, person, man)
    person.post(WOMAN)
    until(lambda: offered(house, handoff) == [(None,)])
    person.post("erase")
    until(lambda: bool(house.handoff(conversation)["state"] == "closed"))
    assert house.handoff(conversation)["outcome"] == "left"
