"""A caller asks for a person: whose telephones ring, who may take it, and what both sides hear, step by step."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party, rings, silent, together
from tests.voice.stepper import Call
from tests.voice.test_calls import spoken
from tests.voice.test_walk import way_in


def number() -> str:
    return "+8150" + "".join(secrets.choice("0123456789") for _ in range(8))


def begin(staffed: System, exchange: Exchange, language: str = "en", *, safe: bool = True) -> Party:
    caller = Party(staffed.url, exchange=exchange)
    caller.begin()
    for key in way_in(language):
        caller.press(key)
    if safe:
        caller.press("1")
    return caller


def asks(staffed: System, exchange: Exchange, language: str = "en") -> Party:
    """Somebody who has just asked for a person."""
    caller = begin(staffed, exchange, language)
    caller.press("0")
    return caller


def handoff_of(house: House, caller: Call) -> tuple[UUID, dict[str, Any]]:
    rows = house.sql("SELECT conversation_id FROM calls WHERE provider_id = %s", caller.sid)
    return rows[0][0], house.handoff(rows[0][0])


def connected(house: House, staffed: System, exchange: Exchange) -> tuple[Party, Party, UUID]:
    """A caller with a counselor."""
    phone = number()
    lan = house.add(phone=phone)
    caller = asks(staffed, exchange)
    counselor = Party.answering(staffed.url, exchange, phone, "1")
    caller.fetched()
    together(exchange, caller, counselor)
    return caller, counselor, lan


def test_a_caller_waits_and_is_put_through(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    lan = house.add(phone=phone)
    caller = asks(staffed, exchange)
    assert "handoff-waiting" in caller.keys
    assert spoken("en", "voice-handoff-waiting", staff="any") in caller.text
    caller.wait()
    assert caller.keys == "voice-wait"
    counselor = Party.answering(staffed.url, exchange, phone)
    assert counselor.keys == "call-waits"
    for about in ("Language: English", "Normal", "Asked for a person"):
        assert about in counselor.text
    assert caller.number not in counselor.text
    assert exchange.rooms == {} or not exchange.together(counselor)
    counselor.press("1")
    assert counselor.room is not None
    caller.fetched()
    assert spoken("en", "voice-handoff-accepted") in caller.text
    together(exchange, caller, counselor)
    _, handoff = handoff_of(house, caller)
    assert (handoff["state"], handoff["staff"], handoff["handler"]) == ("active", lan, "counselor")
    caller.hang_up()
    assert counselor.ended
    assert counselor.keys == "call-gone"
    conversation = wait_for(lambda: handoff_of(house, caller)[1]["state"] == "closed", "it stays open")
    assert conversation
    assert handoff_of(house, caller)[1]["outcome"] == "left"


def test_the_wait_finds_the_counselor_also_when_nobody_is_sent(
    house: House, staffed: System, exchange: Exchange
) -> None:
    """The word to the caller's line gets lost: their next look, seconds later, finds the room."""
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    counselor = Party.answering(staffed.url, exchange, phone, "1")
    caller.wait()
    together(exchange, caller, counselor)


def test_a_man_s_telephone_never_rings_for_who_asked_for_a_woman(
    house: House, staffed: System, exchange: Exchange
) -> None:
    hers, his, boss = number(), number(), number()
    house.add("male", name="Ken", phone=his)
    house.add("male", name="Boss", role="supervisor", phone=boss)
    caller = begin(staffed, exchange)
    caller.say("can I talk to a woman please")
    assert spoken("en", "handoff-nobody", staff="female") in caller.text
    caller.wait()
    assert silent(exchange, his)
    woman = house.add(phone=hers)
    house.seen(woman)
    caller.wait()
    counselor = Party.answering(staffed.url, exchange, hers, "1")
    caller.fetched()
    together(exchange, caller, counselor)
    assert not rings(exchange, his)
    assert not rings(exchange, boss)


def test_a_wish_that_comes_while_his_telephone_rings_stops_it(
    house: House, staffed: System, exchange: Exchange
) -> None:
    his = number()
    house.add("male", name="Ken", phone=his)
    caller = asks(staffed, exchange)
    man = Party.ringing(staffed.url, exchange, his)
    conversation, handoff = handoff_of(house, caller)
    house.sql("UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", handoff["id"])
    man.answer()
    assert man.ended
    assert man.keys == "call-taken"
    assert house.handoff(conversation)["state"] == "waiting"


def test_declined_and_taken_by_another(house: House, staffed: System, exchange: Exchange) -> None:
    phones = [number() for _ in range(4)]
    staff = [house.add(name=f"S{phone}", phone=phone) for phone in phones]
    caller = asks(staffed, exchange)
    parties = [Party.ringing(staffed.url, exchange, phone) for phone in phones]
    for party in parties[:3]:
        party.answer()
    parties[0].press("2")
    assert parties[0].keys == "call-declined"
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda party: party.press("1"), parties[1:3]))
    winners = [party for party in parties[1:3] if party.room is not None]
    losers = [party for party in parties[1:3] if party.room is None]
    assert len(winners) == 1
    assert [loser.keys for loser in losers] == ["call-taken"]
    caller.fetched()
    together(exchange, caller, winners[0])
    wait_for(lambda: exchange.status[parties[3].sid] == "completed", "the last telephone still rings")
    _, handoff = handoff_of(house, caller)
    assert handoff["staff"] == staff[parties.index(winners[0])]
    states = house.sql(
        "SELECT state FROM handoff_offers WHERE handoff_id = %s AND staff_id = %s", handoff["id"], staff[0]
    )
    assert states == [("declined",)]


def test_a_repeated_key_is_the_same_key(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor, lan = connected(house, staffed, exchange)
    leg = counselor.rung
    assert leg is not None
    again = leg.url.replace("/answer?", "/key?")
    counselor._request(again, Digits="1")
    assert counselor.room is not None
    _, handoff = handoff_of(house, caller)
    assert handoff["staff"] == lan
    rows = house.sql("SELECT count(*) FROM handoff_events WHERE handoff_id = %s AND kind = 'accepted'", handoff["id"])
    assert rows == [(1,)]


def test_an_answering_machine_never_comes_into_a_room(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    machine = Party.answering(staffed.url, exchange, phone)
    for _ in range(3):
        assert not machine.ended
        machine.wait()
    assert machine.ended
    caller.waits_for("voice-wait-nobody")


def test_nobody_answers_then_choices_and_a_call_back(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    Party.ringing(staffed.url, exchange, phone).refuse()
    caller.waits_for("voice-wait-nobody")
    assert spoken("en", "voice-choice-handoff-later") in caller.text
    caller.press(key_of(caller, "voice-choice-handoff-later"))
    assert "handoff-ask-time" in caller.keys
    assert spoken("en", "voice-handoff-ask-time") in caller.text
    caller.press("1")
    assert "handoff-time-" in caller.keys
    assert "ask-" in caller.keys, "the bot goes on"
    conversation, handoff = handoff_of(house, caller)
    assert (handoff["state"], handoff["handler"]) == ("waiting", "bot")
    caller.hang_up()
    rows = house.sql("SELECT closed_at FROM conversations WHERE id = %s", conversation)
    assert rows == [(None,)], "what was promised is kept"
    assert handoff_of(house, caller)[1]["state"] == "waiting"


def key_of(call: Call, label: str, **values: str) -> str:
    """The key that the menu names after a label."""
    rest = call.text[call.text.index(spoken("en", label, **values)) :]
    return rest[rest.index("Press ") + 6]


def test_danger_and_leaving_by_key_at_any_time(house: House, staffed: System, exchange: Exchange) -> None:
    house.add(phone=number())
    caller = asks(staffed, exchange)
    caller.wait()
    assert caller.keys == "voice-wait"
    assert spoken("en", "voice-choice-danger") in caller.text
    caller.press("1")
    assert caller.keys.split()[0] == "danger-110"
    _, handoff = handoff_of(house, caller)
    assert (handoff["urgency"], handoff["handler"]) == ("emergency", "queue")
    caller.wait()
    caller.press("*")
    caller.press(key_of(caller, "voice-choice-handoff-numbers"))
    assert spoken("en", "voice-number") in caller.text
    caller.press(key_of(caller, "voice-leave-message"))
    assert caller.keys == "voice-ask-record"
    caller.press("2")
    caller.wait()
    caller.press("*")
    caller.press(key_of(caller, "voice-choice-handoff-bot"))
    assert spoken("en", "handoff-left") in caller.text
    assert handoff_of(house, caller)[1]["state"] == "abandoned"


def test_a_wrong_key_and_long_silence_never_end_the_wait(house: House, staffed: System, exchange: Exchange) -> None:
    house.add(phone=number())
    caller = asks(staffed, exchange)
    for key in ["8", None, "8", None, "8", None, None, None]:
        caller.keeps_waiting(key)
        assert not caller.ended
        assert caller.heard
