"""A caller who also writes: where somebody of ours is asked for, or is there, by text message, the telephone sends nothing."""

from __future__ import annotations

import secrets
from typing import Any
from uuid import UUID

from app.conversations.records import Part
from tests.handoffs.test_waiting import accepted, waits
from tests.support.counselors import House
from tests.support.screening import INTERN, words
from tests.support.system import Caller, System
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, key_of, spoken, through_screening

TEXT_ME = "To get this as a text message"


def answered(staffed: System, number: str) -> Call:
    """They call, and hear where help is."""
    call = begin(staffed, "en", From=number)
    through_screening(call, "en", INTERN)
    assert "answer-counter" in call.keys
    return call


def kept(house: House, conversation: UUID) -> list[Any]:
    """What stands in the conversation, and when they last said something in it."""
    counted = "SELECT last_inbound_at, last_seq, (SELECT count(*) FROM messages WHERE conversation_id = c.id)"
    return house.sql(f"{counted} FROM conversations c WHERE id = %s", conversation)


def test_who_waits_by_text_message_is_not_offered_a_text(house: House, staffed: System) -> None:
    house.add()
    writer = Caller(staffed)
    conversation = waits(house, writer)
    before = kept(house, conversation)
    call = answered(staffed, writer.number)
    assert TEXT_ME not in call.text
    call.press("*")
    assert TEXT_ME not in call.text
    assert kept(house, conversation) == before


def test_who_comes_to_a_counselor_meanwhile_hears_it_again_and_gets_no_text(house: House, staffed: System) -> None:
    lan, writer = house.add(), Caller(staffed)
    call = answered(staffed, writer.number)
    call.press(str(key_of(call, TEXT_ME)))
    assert call.keys == "voice-ask-text-safe"
    conversation, handoff = accepted(house, writer, lan)
    before, sent = kept(house, conversation), len(staffed.provider.to(writer.number))
    call.press("1")
    assert call.text.startswith(spoken("en", "voice-wrong-key"))
    assert "answer-counter" in call.keys
    assert spoken("en", "voice-number") in call.text
    assert TEXT_ME not in call.text
    assert kept(house, conversation) == before
    assert not written(house, writer.number)
    assert kept(house, conversation) == before
    assert len(staffed.provider.to(writer.number)) == sent
    house.do("close", handoff, lan, "helped")
    writer.hear()
    call.press("*")
    call.press(str(key_of(call, TEXT_ME)))
    call.press("1")
    assert spoken("en", "voice-text-sent") in call.text
    assert words("en", "answer-counter") in writer.hear()


def written(house: House, number: str) -> bool:
    """Whether a text is written to this number, should the request have looked a moment too early."""

    async def write() -> bool:
        assert house.services is not None
        turns = house.services.calls.turns
        return await turns.text_back(f"CA{secrets.token_hex(16)}.9", number, Part("answer-counter", "where"), "en")

    return house.run(write())
