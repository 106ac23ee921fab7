"""What a call had sent by text message goes when the caller has everything erased."""

from __future__ import annotations

import time

from app.kit.crypto import Keyring, master_key
from tests.support.screening import INTERN, words
from tests.support.stored import Stored
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, key_of, spoken, through_screening


def get_text(system: System, call: Call) -> None:
    through_screening(call, "en", INTERN)
    heard = len(system.provider.to(call.number))
    call.press(str(key_of(call, "To get this as a text message")))
    call.press("1")
    system.provider.wait(call.number, heard + 1)


def erase(call: Call) -> None:
    call.press("#")
    call.press("1")
    assert spoken("en", "voice-erased") in call.text


def contacts(system: System, number: str) -> int:
    """How many know this number, on any channel."""
    stored = Stored(system)
    keyring = Keyring(master_key(None, system.data))
    hashes = [keyring.address_hash(channel, number) for channel in ("voice", "sms")]
    with stored.connect() as connection:
        row = connection.execute("SELECT count(*) FROM contacts WHERE address_hash = ANY(%s)", (hashes,)).fetchone()
    assert row is not None
    return int(row[0])


def bodies(system: System, number: str) -> int:
    """How many messages to this number are kept of those that were sent to it."""
    sids = [sent.sid for sent in system.provider.to(number)]
    with Stored(system).connect() as connection:
        row = connection.execute(
            "SELECT count(body), count(*) FROM messages WHERE provider_id = ANY(%s)", (sids,)
        ).fetchone()
    assert row is not None
    assert row[1] == len(sids)
    return int(row[0])


def test_a_text_of_the_call_goes_and_so_does_its_number(system: System) -> None:
    call = begin(system, "en")
    get_text(system, call)
    assert contacts(system, call.number) == 2
    erase(call)
    deadline = time.monotonic() + 10
    while contacts(system, call.number):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert bodies(system, call.number) == 0


def test_a_text_of_an_earlier_call_goes_too(system: System) -> None:
    first = begin(system, "en")
    get_text(system, first)
    first.hang_up()
    again = Call(system.url, number=first.number)
    again.begin()
    erase(again)
    assert bodies(system, first.number) == 0


def test_what_was_written_by_text_message_is_another_conversation_and_stays(system: System) -> None:
    call = begin(system, "en")
    writer = Caller(system, number=call.number)
    writer.say("hello can you help me please")
    get_text(system, call)
    writer.heard += 1
    erase(call)
    assert bodies(system, call.number) == 1
    assert words("en", "ask-what") in writer.say("1"), "it goes on where it was"
