"""A call that was promised is made: who took it and misses it is rung again, then others are asked, as long as the hours last."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from app.errors import NotFound
from app.kit.clock import now
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party, rings, together
from tests.voice.test_three import asks_to_be_called
from tests.voice.test_together import handoff_of, number


def promised(house: House, staffed: System, exchange: Exchange, phone: str) -> tuple[Party, UUID, dict[str, Any]]:
    """Somebody who is to be called within these two hours; ``phone`` is a counselor's who is there meanwhile."""
    caller = asks_to_be_called(staffed, exchange, phone)
    conversation, handoff = handoff_of(house, caller)
    since, until = now() - timedelta(hours=1), now() + timedelta(hours=1)
    agreed = (
        "UPDATE handoffs SET contact_from = %s, agreed_from = %s, contact_until = %s, agreed_until = %s WHERE id = %s"
    )
    house.sql(agreed, since, since, until, until, handoff["id"])
    return caller, conversation, handoff


def missed(house: House, staffed: System, exchange: Exchange, phone: str, conversation: UUID) -> None:
    """Whoever has this telephone misses both rings, and does not have the call-back any more."""
    for _ in range(2):
        Party.ringing(staffed.url, exchange, phone).refuse()
    wait_for(lambda: given_back(house, conversation), "it stays with who did not answer")


def given_back(house: House, conversation: UUID) -> bool:
    stands = house.handoff(conversation)
    return (stands["state"], stands["handler"]) == ("waiting", "bot")


def test_who_misses_a_call_back_is_rung_again(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    lan = house.add(phone=phone)
    caller, _, handoff = promised(house, staffed, exchange, phone)
    house.do("accept", handoff["id"], lan)
    Party.ringing(staffed.url, exchange, phone).refuse("busy")
    counselor = Party.answering(staffed.url, exchange, phone, "1")
    person = Party.answering(staffed.url, exchange, caller.number, "1")
    together(exchange, counselor, person)


def test_a_call_back_that_is_missed_goes_to_somebody_else_who_fits(
    house: House, staffed: System, exchange: Exchange
) -> None:
    phone, other, his = number(), number(), number()
    lan = house.add(phone=phone)
    caller, conversation, handoff = promised(house, staffed, exchange, phone)
    house.sql("UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", handoff["id"])
    mai, ken = house.add(name="Mai", phone=other), house.add("male", name="Ken", phone=his)
    house.do("accept", handoff["id"], lan)
    missed(house, staffed, exchange, phone, conversation)
    asked = "SELECT staff_id FROM handoff_offers WHERE handoff_id = %s AND state = 'offered'"
    assert {row[0] for row in house.sql(asked, handoff["id"])} == {lan, mai}
    with pytest.raises(NotFound):
        house.do("accept", handoff["id"], ken)
    house.do("accept", handoff["id"], mai)
    counselor = Party.answering(staffed.url, exchange, other, "1")
    assert not rings(exchange, his)
    person = Party.answering(staffed.url, exchange, caller.number, "1")
    together(exchange, counselor, person)


def test_an_answering_machine_does_not_keep_a_call_back(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    lan = house.add(phone=phone)
    caller, conversation, handoff = promised(house, staffed, exchange, phone)
    house.do("accept", handoff["id"], lan)
    for _ in range(2):
        machine = Party.answering(staffed.url, exchange, phone)
        for _ in range(3):
            machine.wait()
        assert machine.ended
    wait_for(lambda: given_back(house, conversation), "it stays with a machine")
    assert not rings(exchange, caller.number)


def test_a_call_back_that_nobody_could_be_rung_for_is_given_back(
    house: House, staffed: System, exchange: Exchange
) -> None:
    """Their telephone is in use by another call of ours, for longer than anybody is waited for."""
    phone = number()
    lan = house.add(phone=phone)
    caller, conversation, handoff = promised(house, staffed, exchange, phone)
    _, _, another = promised(house, staffed, exchange, phone)
    house.do("accept", another["id"], lan)
    busy = Party.answering(staffed.url, exchange, phone, "1")
    house.do("accept", handoff["id"], lan)
    house.later(conversation, 95)
    wait_for(lambda: given_back(house, conversation), "it stays with who cannot be rung")
    assert not busy.ended
    assert not rings(exchange, caller.number)


def test_a_call_back_that_is_missed_to_the_end_is_one_that_nobody_came_for(
    house: House, staffed: System, exchange: Exchange
) -> None:
    phone = number()
    lan = house.add(phone=phone)
    _, conversation, handoff = promised(house, staffed, exchange, phone)
    house.later(conversation, 45 * 60)
    house.do("accept", handoff["id"], lan)
    missed(house, staffed, exchange, phone, conversation)
    house.later(conversation, 6 * 60)
    wait_for(lambda: house.handoff(conversation)["state"] == "expired", "nobody says that it was missed")
    assert house.handoff(conversation)["outcome"] == "nobody_came"
