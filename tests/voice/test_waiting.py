"""While a caller waits: another gender by their own yes only, erasing, other languages, widening, giving up, lost callbacks."""

from __future__ import annotations

import pytest

from app.channels.voice_voices import SPOKEN_LANGUAGES
from tests.support import web
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party, rings, silent, together
from tests.voice.test_calls import HEARD, spoken
from tests.voice.test_together import asks, begin, connected, handoff_of, key_of, number
from tests.voice.test_walk import way_in

# At least so many characters a second are spoken by the voices: syllables, or letters.
SLOWEST = {"ja": 6.0, "zh": 3.6, "ko": 5.6, "th": 11.0}
LETTERS = 12.0
HOLD_AT_MOST = 15.0


def hold_of(staffed: System, exchange: Exchange, language: str) -> Party:
    caller = asks(staffed, exchange, language)
    caller.wait()
    return caller


def test_a_man_s_telephone_rings_after_her_own_yes_and_not_before(
    house: House, staffed: System, exchange: Exchange
) -> None:
    his = number()
    ken = house.add("male", name="Ken", phone=his)
    caller = begin(staffed, exchange)
    caller.say("can I talk to a woman please")
    caller.press(key_of(caller, "choice-handoff-other", staff="female"))
    assert "handoff-ask-other" in caller.keys
    assert spoken("en", "voice-handoff-ask-other", staff="female") in caller.text
    assert silent(exchange, his)
    caller.press("2")
    assert silent(exchange, his)
    house.seen(ken)
    caller.press("*")
    caller.press(key_of(caller, "choice-handoff-other", staff="female"))
    caller.press("1")
    _, handoff = handoff_of(house, caller)
    assert handoff["waived_by"] is not None
    counselor = Party.answering(staffed.url, exchange, his, "1")
    caller.fetched()
    together(exchange, caller, counselor)


def test_erasing_while_it_rings_stops_it(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    ringing = Party.ringing(staffed.url, exchange, phone)
    caller.press("#")
    caller.press("1")
    assert caller.ended
    assert spoken("en", "voice-erased") in caller.text
    wait_for(lambda: exchange.status[ringing.sid] == "completed", "it rings on for nobody")
    _, handoff = handoff_of(house, caller)
    assert handoff["state"] == "abandoned"


def test_a_telephone_that_rings_too_late_stops_at_once(house: House, staffed: System, exchange: Exchange) -> None:
    """The caller has gone before Twilio has begun to ring the counselor."""
    phone = number()
    house.add(phone=phone)
    with exchange.slow():
        caller = asks(staffed, exchange)
        _, handoff = handoff_of(house, caller)
        legs = "SELECT outcome FROM call_legs WHERE handoff_id = %s"
        wait_for(lambda: house.sql(legs, handoff["id"]), "nobody is to be rung")
        caller.hang_up()
        wait_for(lambda: house.sql(legs, handoff["id"]) == [("over",)], "it is not let go")
    wait_for(
        lambda: [exchange.status[rung.sid] for rung in exchange.rung if rung.to == phone] == ["completed"],
        "it rings on for nobody",
    )


def test_another_language_while_waiting(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(languages=("vi",), phone=phone)
    caller = asks(staffed, exchange)
    assert spoken("en", "voice-handoff-foreign", staff="any") in caller.text
    caller.press("9")
    for key in way_in("vi"):
        caller.press(key)
    assert spoken("vi", "voice-handoff-waiting", staff="any") in caller.text
    counselor = Party.answering(staffed.url, exchange, phone)
    assert "Vietnamese" in counselor.text


def test_after_a_minute_who_does_not_speak_the_language_is_rung_too(
    house: House, staffed: System, exchange: Exchange
) -> None:
    hers, phone = number(), number()
    house.add(name="Mai", phone=hers)
    lan = house.add(languages=("ja",), phone=phone)
    caller = asks(staffed, exchange)
    assert spoken("en", "voice-handoff-waiting", staff="any") in caller.text
    assert Party.ringing(staffed.url, exchange, hers)
    conversation, _ = handoff_of(house, caller)
    assert silent(exchange, phone)
    house.later(conversation, 61)
    house.seen(lan)
    counselor = Party.answering(staffed.url, exchange, phone)
    assert "英語" in counselor.text
    counselor.press("1")
    caller.fetched()
    together(exchange, caller, counselor)


def test_after_an_hour_the_bot_goes_on(house: House, staffed: System, exchange: Exchange) -> None:
    house.add()
    caller = hold_of(staffed, exchange, "en")
    conversation, _ = handoff_of(house, caller)
    house.later(conversation, 3601)
    wait_for(lambda: house.handoff(conversation)["state"] == "expired", "it waits for ever")
    caller.wait()
    assert spoken("en", "voice-handoff-expired") in caller.text
    assert "ask-" in caller.keys
    assert caller.text.count(spoken("en", "voice-handoff-expired")) == 1


def test_a_key_of_the_wait_means_danger_also_when_it_has_just_ended(
    house: House, staffed: System, exchange: Exchange
) -> None:
    house.add()
    caller = hold_of(staffed, exchange, "en")
    conversation, _ = handoff_of(house, caller)
    house.later(conversation, 3601)
    wait_for(lambda: house.handoff(conversation)["state"] == "expired", "it waits for ever")
    caller.press("1")
    assert spoken("en", "danger-110").split(".")[0] in caller.text
    assert "ask-" in caller.keys


def test_a_lost_end_of_a_call_that_rings_is_asked_for(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    lan = house.add(phone=phone)
    caller = asks(staffed, exchange)
    ringing = Party.ringing(staffed.url, exchange, phone)
    ringing.loses = 1
    ringing.refuse()
    conversation, _ = handoff_of(house, caller)
    house.later(conversation, 50)
    caller.waits_for("voice-wait-nobody")
    house.later(conversation, 61)
    house.seen(lan)
    again = Party.ringing(staffed.url, exchange, phone)
    assert again.sid != ringing.sid


def test_a_lost_end_of_the_caller_s_own_call_is_asked_for(house: House, staffed: System, exchange: Exchange) -> None:
    phone = number()
    house.add(phone=phone)
    caller = asks(staffed, exchange)
    ringing = Party.ringing(staffed.url, exchange, phone)
    caller.loses = 1
    caller.hang_up()
    house.sql("UPDATE calls SET active_at = active_at - interval '1 minute' WHERE provider_id = %s", caller.sid)
    wait_for(lambda: exchange.status[ringing.sid] == "completed", "it rings on for nobody")
    assert handoff_of(house, caller)[1]["state"] == "abandoned"


def test_whoever_has_it_but_does_not_pick_up_loses_it(house: House, staffed: System, exchange: Exchange) -> None:
    phone, other = number(), number()
    lan = house.add(phone=phone)
    house.add(name="Mai", phone=other)
    caller = asks(staffed, exchange)
    _, handoff = handoff_of(house, caller)
    Party.ringing(staffed.url, exchange, other).refuse()
    first = Party.ringing(staffed.url, exchange, phone)
    house.do("accept", handoff["id"], lan)
    first.refuse()
    Party.ringing(staffed.url, exchange, phone).refuse()
    wait_for(lambda: handoff_of(house, caller)[1]["state"] == "waiting", "the caller waits for nobody")
    caller.wait()
    assert caller.gather is not None


def test_a_supervisor_takes_over_and_the_first_is_let_go(house: House, staffed: System, exchange: Exchange) -> None:
    caller, first, _ = connected(house, staffed, exchange)
    phone = number()
    boss = house.add(name="Boss", role="supervisor", phone=phone)
    _, handoff = handoff_of(house, caller)
    house.do("take_over", handoff["id"], boss)
    second = Party.answering(staffed.url, exchange, phone, "1")
    wait_for(lambda: exchange.together(caller, first, second), "the three do not speak with each other")
    first.hang_up()
    together(exchange, caller, second)
    assert handoff_of(house, caller)[1]["staff"] == boss


@pytest.mark.parametrize("language", ["km", *SPOKEN_LANGUAGES])
def test_the_hold_prompt_is_short_and_tells_of_danger(
    house: House, staffed: System, exchange: Exchange, language: str
) -> None:
    phone = number()
    house.add(languages=(language,), phone=phone)
    caller = hold_of(staffed, exchange, language)
    heard = HEARD[language]
    assert caller.keys == "voice-wait"
    assert spoken(heard, "voice-wait") in caller.text
    for said in ("voice-choice-danger", "voice-wait-more", "voice-choice-danger"):
        assert spoken(heard, said) in caller.text
        assert caller.gather is not None
        seconds = len(caller.text) / SLOWEST.get(heard, LETTERS) + float(caller.gather.attrib["timeout"])
        print(f"{language}: {len(caller.text)} characters, {seconds:.1f} s")
        assert seconds <= HOLD_AT_MOST
        caller.wait()
    wait_for(lambda: rings(exchange, phone), "nobody is rung meanwhile")


@pytest.mark.parametrize("path", ["staff/answer", "staff/key", "staff/over", "back/answer", "room", "after", "hold"])
def test_what_is_not_signed_is_refused(staffed: System, path: str) -> None:
    url = f"{staffed.url}/channels/voice/{path}?leg=00000000-0000-0000-0000-000000000000"
    answer = web.post(url, data={"CallSid": "CA" + "1" * 32, "AccountSid": "AC" + "a" * 32, "Digits": "1"}, timeout=30)
    assert answer.status_code == 403


def test_a_call_that_we_never_made_is_hung_up(staffed: System, exchange: Exchange) -> None:
    stranger = Party(staffed.url, exchange=exchange)
    exchange.status[stranger.sid] = "in-progress"
    for door in ("staff/answer", "staff/key", "back/answer", "back/key", "back/nonsense"):
        stranger.ended = False
        stranger._request(f"{staffed.url}/channels/voice/{door}?leg=00000000-0000-0000-0000-000000000000", Digits="1")
        assert stranger.ended, door
