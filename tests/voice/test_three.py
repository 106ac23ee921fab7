"""Transfers, interpreters, talks that are closed in the console, and calls back: the other ways into a room and out of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.conversations.speak import clean
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.screening import catalog
from tests.support.system import System
from tests.voice.parties import Party, rings, silent, together
from tests.voice.test_calls import spoken
from tests.voice.test_together import asks, begin, connected, handoff_of, key_of, number


def test_a_transfer_brings_the_next_and_lets_the_first_go(house: House, staffed: System, exchange: Exchange) -> None:
    caller, first, lan = connected(house, staffed, exchange)
    phone, his = number(), number()
    mai, ken = house.add(name="Mai", phone=phone), house.add("male", name="Ken", phone=his)
    _, handoff = handoff_of(house, caller)
    house.do("offer_transfer", handoff["id"], lan, mai)
    second = Party.ringing(staffed.url, exchange, phone)
    assert ken
    assert not rings(exchange, his), "only whom it names"
    second.answer()
    second.press("1")
    wait_for(lambda: exchange.together(caller, first, second), "the three do not speak with each other")
    assert handoff_of(house, caller)[1]["staff"] == mai
    room = exchange.rooms[str(second.room)]
    wait_for(lambda: room.closes == {caller.sid, second.sid}, "the first would still close the room")
    first.hang_up()
    together(exchange, caller, second)
    assert handoff_of(house, caller)[1]["staff"] == mai
    second.hang_up()
    assert spoken("en", "voice-handoff-released") in caller.text


def test_a_transfer_that_is_declined_leaves_all_as_it_was(house: House, staffed: System, exchange: Exchange) -> None:
    caller, first, lan = connected(house, staffed, exchange)
    phone = number()
    mai = house.add(name="Mai", phone=phone)
    _, handoff = handoff_of(house, caller)
    house.do("offer_transfer", handoff["id"], lan, mai)
    Party.answering(staffed.url, exchange, phone, "2")
    together(exchange, caller, first)
    assert handoff_of(house, caller)[1]["staff"] == lan
    states = house.sql("SELECT state FROM handoff_transfers WHERE handoff_id = %s", handoff["id"])
    assert states == [("returned",)]


def test_the_first_leaves_before_the_exchange_knew_of_the_second(
    house: House, staffed: System, exchange: Exchange
) -> None:
    """The first counselor's leaving closes the room, because Twilio was not told in time: both others come back into it."""
    caller, first, lan = connected(house, staffed, exchange)
    phone = number()
    mai = house.add(name="Mai", phone=phone)
    _, handoff = handoff_of(house, caller)
    house.do("offer_transfer", handoff["id"], lan, mai)
    second = Party.answering(staffed.url, exchange, phone)
    exchange.fail = 1
    second.press("1")
    wait_for(lambda: exchange.fail == 0, "Twilio was not told")
    exchange.rooms[str(second.room)].closes.add(first.sid)
    first.hang_up()
    together(exchange, caller, second)


def test_an_interpreter_comes_and_goes_and_never_closes_the_room(
    house: House, staffed: System, exchange: Exchange
) -> None:
    caller, counselor, lan = connected(house, staffed, exchange)
    phone = number()
    hoa = house.add(name="Hoa", languages=("vi",), phone=phone)
    _, handoff = handoff_of(house, caller)
    house.do("invite", handoff["id"], lan, hoa, "interpreter")
    guest = Party.answering(staffed.url, exchange, phone)
    assert guest.keys == "call-interpreter"
    guest.press("1")
    together(exchange, caller, counselor, guest)
    guest.hang_up()
    together(exchange, caller, counselor)
    rows = house.sql("SELECT left_at FROM handoff_participants WHERE handoff_id = %s", handoff["id"])
    wait_for(lambda: rows != [(None,)], "they still stand by")
    assert silent(exchange, number()), "nobody else is rung"
    assert len([rung for rung in exchange.rung if rung.to == phone]) == 1


def test_the_caller_leaves_three_and_all_are_let_go(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor, lan = connected(house, staffed, exchange)
    phone = number()
    hoa = house.add(name="Hoa", phone=phone)
    _, handoff = handoff_of(house, caller)
    house.do("invite", handoff["id"], lan, hoa, "interpreter")
    guest = Party.answering(staffed.url, exchange, phone, "1")
    together(exchange, caller, counselor, guest)
    caller.hang_up()
    assert counselor.ended
    assert guest.ended
    assert handoff_of(house, caller)[1]["outcome"] == "left"


def test_a_talk_closed_in_the_console_goes_on_with_the_bot(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor, lan = connected(house, staffed, exchange)
    _, handoff = handoff_of(house, caller)
    house.do("close", handoff["id"], lan, "helped")
    counselor.fetched()
    assert counselor.ended
    assert counselor.keys == "call-gone"
    assert spoken("en", "voice-handoff-over") in caller.text
    assert "ask-" in caller.keys
    assert handoff_of(house, caller)[1]["outcome"] == "helped"


def test_taken_in_the_console_rings_their_own_telephone(house: House, staffed: System, exchange: Exchange) -> None:
    phone, other = number(), number()
    lan = house.add(phone=phone)
    mai = house.add(name="Mai", phone=other)
    caller = asks(staffed, exchange)
    Party.ringing(staffed.url, exchange, phone)
    waits = Party.ringing(staffed.url, exchange, other)
    _, handoff = handoff_of(house, caller)
    house.do("accept", handoff["id"], mai)
    wait_for(lambda: exchange.rings(phone) is None, "the other telephone rings on")
    caller.wait()
    assert caller.keys == "voice-hold"
    waits.answer()
    waits.press("1")
    caller.fetched()
    together(exchange, caller, waits)
    assert handoff_of(house, caller)[1]["staff"] == mai
    assert lan


def asks_to_be_called(staffed: System, exchange: Exchange, phone: str) -> Party:
    """A caller who would rather be called than wait; the ``phone`` that rang for them is still again."""
    caller = asks(staffed, exchange)
    ringing = Party.ringing(staffed.url, exchange, phone)
    caller.wait()
    caller.press("*")
    caller.press(key_of(caller, "voice-choice-handoff-later"))
    caller.press("1")
    caller.hang_up()
    wait_for(lambda: exchange.status[ringing.sid] == "completed", "it rings on for nobody")
    return caller


def calls_back(house: House, staffed: System, exchange: Exchange) -> tuple[Party, Party]:
    """Somebody who asked to be called, and their counselor, who has heard that and not yet pressed a key."""
    phone = number()
    lan = house.add(phone=phone)
    caller = asks_to_be_called(staffed, exchange, phone)
    _, handoff = handoff_of(house, caller)
    since, until = datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC) + timedelta(hours=1)
    agreed = "UPDATE handoffs SET contact_from = %s, agreed_from = %s, agreed_until = %s WHERE id = %s"
    house.sql(agreed, since, since, until, handoff["id"])
    house.do("accept", handoff["id"], lan)
    counselor = Party.answering(staffed.url, exchange, phone)
    assert counselor.keys == "call-back"
    return caller, counselor


def test_a_call_back_rings_the_counselor_first_and_then_the_person(
    house: House, staffed: System, exchange: Exchange
) -> None:
    caller, counselor = calls_back(house, staffed, exchange)
    conversation, _ = handoff_of(house, caller)
    assert not rings(exchange, caller.number), "not before the counselor is there"
    counselor.press("1")
    person = Party.answering(staffed.url, exchange, caller.number)
    assert person.text == " ".join([clean(catalog().render("en", "voice-call-back", {"key": "1"}))] * 2)
    assert "Tsunagu" not in person.text
    assert person.room is None
    person.press("1")
    together(exchange, counselor, person)
    counselor.hang_up()
    assert spoken("en", "voice-handoff-released") in person.text
    assert person.gather is not None
    person.hang_up()
    wait_for(lambda: house.handoff(conversation)["handler"] == "bot", "it waits for nobody")
    assert house.handoff(conversation)["state"] == "waiting", "they agreed to be called in these hours"


def test_a_call_back_that_nobody_takes_is_told_to_the_counselor(
    house: House, staffed: System, exchange: Exchange
) -> None:
    caller, counselor = calls_back(house, staffed, exchange)
    counselor.press("1")
    person = Party.answering(staffed.url, exchange, caller.number, "2")
    assert person.ended
    counselor.fetched()
    assert counselor.keys == "call-no-answer"
    counselor.press("1")
    Party.ringing(staffed.url, exchange, caller.number).refuse()
    counselor.fetched()
    counselor.press("2")
    assert counselor.ended
    assert handoff_of(house, caller)[1]["state"] == "active", "the case stays with the counselor"


def test_that_nobody_takes_it_is_told_although_twilio_did_not_say_so(
    house: House, staffed: System, exchange: Exchange
) -> None:
    caller, counselor = calls_back(house, staffed, exchange)
    counselor.press("1")
    person = Party.ringing(staffed.url, exchange, caller.number)
    person.loses = 1
    person.refuse()
    house.later(handoff_of(house, caller)[0], 50)
    counselor.fetched()
    assert counselor.keys == "call-no-answer"


def test_a_call_back_that_cannot_be_made_is_told_to_the_counselor(
    house: House, staffed: System, exchange: Exchange
) -> None:
    _, counselor = calls_back(house, staffed, exchange)
    exchange.fail = 1
    counselor.press("1")
    counselor.fetched()
    assert counselor.keys == "call-no-answer"


def test_a_hidden_number_is_not_offered_a_call_back(house: House, staffed: System, exchange: Exchange) -> None:
    house.add(phone=number())
    caller = Party(staffed.url, exchange=exchange, extra={"From": "anonymous"})
    caller.begin()
    for key in ("2", "1", "0"):
        caller.press(key)
    assert "handoff-waiting" in caller.keys
    caller.press("*")
    assert spoken("en", "voice-choice-handoff-later") not in caller.text
    assert begin(staffed, exchange).gather is not None


def test_who_calls_again_before_the_call_back_begins_anew_and_can_erase_both(
    house: House, staffed: System, exchange: Exchange
) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks_to_be_called(staffed, exchange, phone)
    conversation, _ = handoff_of(house, caller)
    again = Party(staffed.url, number=caller.number, exchange=exchange)
    again.begin()
    assert again.keys == "language-menu", "whoever holds the telephone hears nothing of the last call"
    for key in ("2", "1"):
        again.press(key)
    assert house.handoff(conversation)["state"] == "waiting", "what was promised is kept"
    again.press("#")
    again.press("1")
    assert again.ended
    wait_for(lambda: house.handoff(conversation)["state"] == "abandoned", "the call back is not erased")
    left = house.sql("SELECT count(*) FROM messages WHERE conversation_id = %s AND body IS NOT NULL", conversation)
    assert left <= [(1,)], "nothing but the last word to them"
