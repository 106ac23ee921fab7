"""Hang-ups of either side at any moment, lost callbacks, an exchange that fails, and who comes while the bot goes on."""

from __future__ import annotations

from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party, silent, together
from tests.voice.test_calls import spoken
from tests.voice.test_together import asks, begin, connected, handoff_of, number


def test_the_counselor_hangs_up_and_the_wait_begins_again(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor, _ = connected(house, staffed, exchange)
    hers = number()
    mai = house.add(name="Mai", phone=hers)
    counselor.hang_up()
    assert spoken("en", "voice-handoff-released") in caller.text
    assert caller.gather is not None
    _, handoff = handoff_of(house, caller)
    assert (handoff["state"], handoff["handler"]) == ("waiting", "queue")
    second = Party.answering(staffed.url, exchange, hers, "1")
    caller.fetched()
    together(exchange, caller, second)
    assert handoff_of(house, caller)[1]["staff"] == mai
    assert exchange.rings(counselor.number) is None, "who just hung up is not rung at once"


def test_lost_callbacks_change_nothing_but_the_moment(house: House, staffed: System, exchange: Exchange) -> None:
    caller, counselor, _ = connected(house, staffed, exchange)
    counselor.loses = 1
    counselor.hang_up()
    assert spoken("en", "voice-handoff-released") in caller.text
    phone = number()
    house.add(name="Mai", phone=phone)
    second = Party.answering(staffed.url, exchange, phone, "1")
    caller.fetched()
    together(exchange, caller, second)
    caller.loses = 1
    caller.hang_up()
    assert second.ended
    wait_for(lambda: handoff_of(house, caller)[1]["state"] == "closed", "the handoff stays open")


def test_the_caller_hangs_up_while_it_rings(house: House, staffed: System, exchange: Exchange) -> None:
    phone, other = number(), number()
    house.add(phone=phone)
    house.add(name="Mai", phone=other)
    caller = asks(staffed, exchange)
    ringing = Party.ringing(staffed.url, exchange, phone)
    whispered = Party.answering(staffed.url, exchange, other)
    caller.hang_up()
    wait_for(lambda: exchange.status[ringing.sid] == "completed", "it rings on for nobody")
    whispered.press("1")
    assert whispered.keys == "call-taken"
    conversation, handoff = handoff_of(house, caller)
    assert (handoff["state"], handoff["outcome"]) == ("abandoned", "left")
    wait_for(
        lambda: house.sql("SELECT closed_at FROM conversations WHERE id = %s", conversation) != [(None,)],
        "the conversation stays open",
    )


def test_a_counselor_hangs_up_at_the_whisper(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    counselor = Party.answering(staffed.url, exchange, phone)
    counselor.hang_up()
    caller.waits_for("voice-wait-nobody")
    conversation, _ = handoff_of(house, caller)
    house.later(conversation, 61)
    house.seen(*[row[0] for row in house.sql("SELECT id FROM staff WHERE left_at IS NULL")])
    again = Party.answering(staffed.url, exchange, phone, "1")
    caller.fetched()
    together(exchange, caller, again)


def test_an_exchange_that_fails_is_tried_again(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    exchange.fail = 1
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    wait_for(lambda: exchange.fail == 0, "nobody was rung")
    conversation, _ = handoff_of(house, caller)
    wait_for(
        lambda: house.sql(
            "SELECT 1 FROM call_legs l JOIN handoffs h ON h.id = l.handoff_id WHERE h.conversation_id = %s"
            " AND l.outcome = 'failed'",
            conversation,
        ),
        "the failure is not kept",
    )
    house.later(conversation, 61)
    house.seen(*[row[0] for row in house.sql("SELECT id FROM staff WHERE left_at IS NULL")])
    assert Party.ringing(staffed.url, exchange, phone)


def test_without_a_telephone_nobody_is_here_for_a_caller(house: House, staffed: System, exchange: Exchange) -> None:
    house.add()
    caller = asks(staffed, exchange)
    assert spoken("en", "handoff-nobody", staff="any") in caller.text


def test_who_comes_while_the_bot_goes_on_is_put_through(house: House, staffed: System, exchange: Exchange) -> None:
    """In danger, with nobody there: the bot stays, and does not give up the search while the caller is on the line."""
    phone = number()
    lan = house.add(phone=phone)
    house.nobody()
    caller = begin(staffed, exchange)
    caller.say("my boss is hitting me right now please help")
    assert "danger-110" in caller.keys
    assert spoken("en", "voice-handoff-later") in caller.text
    assert handoff_of(house, caller)[1]["handler"] == "bot"
    # They are put through to another place meanwhile (call_acts.py): nobody breaks into that.
    house.sql("UPDATE calls SET status = 'elsewhere' WHERE provider_id = %s", caller.sid)
    house.seen(lan)
    assert silent(exchange, phone)
    house.sql("UPDATE calls SET status = 'talking' WHERE provider_id = %s", caller.sid)
    house.seen(lan)
    counselor = Party.answering(staffed.url, exchange, phone)
    assert "Emergency" in counselor.text
    assert "hitting" not in counselor.text
    counselor.press("1")
    caller.fetched()
    together(exchange, caller, counselor)
    assert handoff_of(house, caller)[1]["reason"] == "danger"
