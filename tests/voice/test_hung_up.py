"""Whoever hangs up is not rung by us a moment later: somebody may have come into the room."""

from __future__ import annotations

from datetime import timedelta

from app.kit.clock import now
from tests.support.counselors import House
from tests.support.exchange import Exchange
from tests.support.system import System
from tests.voice.parties import Party, silent, together
from tests.voice.test_three import calls_back
from tests.voice.test_together import asks, handoff_of, key_of, number


def test_who_agreed_to_be_called_and_then_talked_is_not_rung_when_they_hang_up(
    house: House, staffed: System, exchange: Exchange
) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    Party.ringing(staffed.url, exchange, phone)
    caller.wait()
    caller.press("*")
    caller.press(key_of(caller, "voice-choice-handoff-later"))
    caller.press("1")
    caller.press("0")
    conversation, handoff = handoff_of(house, caller)
    since, until = now() - timedelta(hours=1), now() + timedelta(hours=1)
    house.sql("UPDATE handoffs SET agreed_from = %s, agreed_until = %s WHERE id = %s", since, until, handoff["id"])
    counselor = Party.answering(staffed.url, exchange, phone, "1")
    caller.fetched()
    together(exchange, caller, counselor)
    caller.vanish()
    assert silent(exchange, caller.number)
    counselor.hang_up()
    assert silent(exchange, caller.number)
    assert house.handoff(conversation)["handler"] == "counselor", "who has talked with them decides"


def test_nobody_is_rung_again_after_their_hours(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor = calls_back(house, staffed, exchange)
    counselor.press("1")
    Party.ringing(staffed.url, exchange, caller.number).refuse()
    counselor.fetched()
    assert counselor.keys == "call-no-answer"
    conversation, handoff = handoff_of(house, caller)
    house.sql("UPDATE handoffs SET agreed_until = %s WHERE id = %s", now() - timedelta(minutes=1), handoff["id"])
    rung = len(exchange.rung)
    counselor.press("1")
    assert counselor.ended
    assert counselor.keys == "call-gone"
    assert len(exchange.rung) == rung
    assert house.handoff(conversation)["state"] == "active"
