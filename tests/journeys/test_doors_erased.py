"""Erased at one door, erased at all: what is left of who was joined."""

from __future__ import annotations

import time

import psycopg
import pytest

from app.kit.language import ENDONYMS
from app.texts.words import load_words
from tests.journeys.doors import code_in, code_of
from tests.support.chat import ChatCaller
from tests.support.line import LineCaller
from tests.support.screening import words
from tests.support.system import Caller, System


@pytest.mark.parametrize("at", ["given", "typed"])
def test_erasing_at_one_door_erases_what_all_hold(system: System, caller: Caller, line: LineCaller, at: str) -> None:
    line.say(code_of(caller))
    line.say("1")
    first, second = (caller, line) if at == "given" else (line, caller)
    contacts = joined_contacts(system)
    erased = first.say(load_words().erase_word("en"))
    assert words("en", "erased") in erased
    assert words("en", "erased-everywhere") in erased
    assert left_of(system, contacts) == (1, 0, 0, 0, 0), "the last word; no assessment, memory, link or address"
    sent = len(system.provider.to(caller.number)), len(system.provider.line.to(line.user))
    anew = second.say("…")
    assert ENDONYMS["en"] in anew, "not even the language is known"
    assert sent[0] + sent[1] + 1 == len(system.provider.to(caller.number)) + len(system.provider.line.to(line.user))


def test_erasing_where_nothing_is_joined_does_not_speak_of_other_doors(caller: Caller) -> None:
    code_of(caller)
    assert caller.say(load_words().erase_word("en")) == words("en", "erased")


def test_three_doors_are_one_person(system: System, caller: Caller, line: LineCaller, chat: ChatCaller) -> None:
    line.say(code_of(caller))
    line.say("1")
    chat.post("", payload=None)
    chat.hear()
    chat.say(code_in(line.say("code")))
    assert len(set(joined_persons(system, 3))) == 1
    chat.say(load_words().erase_word("en"))
    assert joined_persons(system, 3) == [None, None, None]


LEFT = """
SELECT (SELECT count(*) FROM messages m JOIN conversations c ON c.id = m.conversation_id
        WHERE c.contact_id = ANY(%(contacts)s) AND m.body IS NOT NULL),
       (SELECT count(*) FROM assessments a JOIN conversations c ON c.id = a.conversation_id
        WHERE c.contact_id = ANY(%(contacts)s)),
       (SELECT count(*) FROM bot_trackers b JOIN conversations c ON c.id = b.conversation
        WHERE c.contact_id = ANY(%(contacts)s)),
       (SELECT count(*) FROM contacts WHERE id = ANY(%(contacts)s) AND person_id IS NOT NULL),
       (SELECT count(*) FROM contacts WHERE id = ANY(%(contacts)s) AND address IS NOT NULL)
"""


def left_of(system: System, contacts: list[object]) -> object:
    """What is still kept of these contacts, once the last word is delivered and its address forgotten."""
    deadline = time.monotonic() + 10
    with psycopg.connect(system.database, autocommit=True) as connection:
        while True:
            left = connection.execute(LEFT, {"contacts": contacts}).fetchone()
            assert left is not None
            if left[-1] == 0 or time.monotonic() > deadline:
                return left
            time.sleep(0.05)


def joined_contacts(system: System) -> list[object]:
    """The contacts of the person who was joined last."""
    last = "SELECT person_id FROM contacts WHERE person_id IS NOT NULL ORDER BY created_at DESC LIMIT 1"
    return [row[0] for row in system.sql(f"SELECT id FROM contacts WHERE person_id = ({last})")]


def joined_persons(system: System, count: int) -> list[object]:
    """The persons of the newest contacts."""
    rows = system.sql("SELECT person_id FROM contacts ORDER BY created_at DESC LIMIT %s", count)
    return [row[0] for row in rows]
