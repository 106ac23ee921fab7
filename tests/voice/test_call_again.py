"""A call-back that nobody took, or that broke off, is made again from the console: by who has it, in the hours agreed to."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest

from tests.console.test_stream import events
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.staff import StaffCaller, add_staff
from tests.support.system import System
from tests.voice.parties import Party, together
from tests.voice.test_call_backs import given_back, missed, promised

BUTTON = "Call again"


def in_console(house: House, staffed: System, name: str, phone: str) -> StaffCaller:
    """A counselor at their console, with a telephone beside it."""
    counselor = add_staff(staffed, name, "counselor", "en:fluent", "female", "--phone", phone).ready()
    house.seen(house.sql("SELECT id FROM staff WHERE login = %s", counselor.login)[0][0])
    return counselor


def ring(lan: StaffCaller, handoff: dict[str, Any]) -> tuple[int, str]:
    """Presses the button, or posts its form. Returns the status, and what is shown."""
    answer = lan.post(f"/console/handoffs/{handoff['id']}/ring")
    return answer.status_code, answer.text


def page(lan: StaffCaller, conversation: UUID) -> str:
    shown = lan.get(f"/console/conversations/{conversation}")
    assert shown.status_code == 200
    return shown.text


def standing(lan: StaffCaller, conversation: UUID) -> str:
    """The mark by which an open page hears that it is out of date."""
    marks, _ = next(events(lan, f"/console/stream?conversation={conversation}"))
    assert marks is not None
    return marks.rpartition(".")[2]


@pytest.fixture
def lan(house: House, staffed: System, phone: str) -> StaffCaller:
    return in_console(house, staffed, "Lan", phone)


def in_vain(
    house: House, staffed: System, exchange: Exchange, phone: str, lan: StaffCaller
) -> tuple[Party, UUID, dict[str, Any]]:
    """They have the person called, who does not answer, and hang up."""
    caller, conversation, handoff = promised(house, staffed, exchange, phone)
    assert lan.post(f"/console/handoffs/{handoff['id']}/accept").status_code == 303
    counselor = Party.answering(staffed.url, exchange, phone, "1")
    Party.ringing(staffed.url, exchange, caller.number).refuse()
    assert BUTTON not in page(lan, conversation), "they are on the telephone"
    counselor.fetched()
    assert counselor.keys == "call-no-answer"
    before = standing(lan, conversation)
    counselor.press("2")
    assert counselor.ended
    assert standing(lan, conversation) != before, "an open page does not hear of it"
    return caller, conversation, handoff


def test_a_person_who_did_not_answer_is_called_again(
    house: House, staffed: System, exchange: Exchange, phone: str, lan: StaffCaller
) -> None:
    caller, conversation, handoff = in_vain(house, staffed, exchange, phone, lan)
    assert BUTTON in page(lan, conversation)
    before = len([rung for rung in exchange.rung if rung.to == phone])
    with ThreadPoolExecutor(2) as pool:
        assert [code for code, _ in pool.map(lambda _: ring(lan, handoff), range(2))] == [303, 303]
    counselor = Party.ringing(staffed.url, exchange, phone)
    assert ring(lan, handoff)[0] == 303
    assert len([rung for rung in exchange.rung if rung.to == phone]) == before + 1
    counselor.answer()
    counselor.press("1")
    person = Party.answering(staffed.url, exchange, caller.number, "1")
    together(exchange, counselor, person)
    assert BUTTON not in page(lan, conversation)
    status, shown = ring(lan, handoff)
    assert (status, "Something happened to it" in shown) == (409, True)
    person.hang_up()
    wait_for(lambda: counselor.ended, "they are still on the telephone")
    assert BUTTON in page(lan, conversation), "it may have broken off"


def test_who_misses_the_ring_they_asked_for_loses_the_call_back(
    house: House, staffed: System, exchange: Exchange, phone: str, lan: StaffCaller
) -> None:
    _, conversation, handoff = in_vain(house, staffed, exchange, phone, lan)
    house.later(conversation, 300)
    assert ring(lan, handoff)[0] == 303
    missed(house, staffed, exchange, phone, conversation)
    assert BUTTON not in page(lan, conversation)
    status, shown = ring(lan, handoff)
    assert (status, "You do not have this conversation any more" in shown) == (409, True)


def test_nobody_is_called_again_where_it_was_not_agreed_to(
    house: House, staffed: System, exchange: Exchange, phone: str, lan: StaffCaller
) -> None:
    caller, conversation, handoff = in_vain(house, staffed, exchange, phone, lan)
    rung = len(exchange.rung)
    house.sql("UPDATE handoffs SET staff_gender = 'male' WHERE id = %s", handoff["id"])
    status, shown = ring(lan, handoff)
    assert (status, "The person asks for somebody else" in shown) == (409, True)
    house.sql("UPDATE handoffs SET staff_gender = 'any' WHERE id = %s", handoff["id"])
    house.sql("UPDATE staff SET phone = NULL WHERE login = %s", lan.login)
    status, shown = ring(lan, handoff)
    assert (status, "no telephone number of yours" in shown) == (409, True)
    house.later(conversation, 3 * 3600)
    assert BUTTON not in page(lan, conversation)
    status, shown = ring(lan, handoff)
    assert (status, "outside the hours" in shown) == (409, True)
    # On the next day it is these hours again.
    house.later(conversation, 21 * 3600)
    assert BUTTON in page(lan, conversation)
    assert not given_back(house, conversation)
    assert len(exchange.rung) == rung, caller
    lan.post(f"/console/handoffs/{handoff['id']}/close", {"outcome": "no_answer"})
    assert BUTTON not in page(lan, conversation)
    status, shown = ring(lan, handoff)
    assert (status, "it has ended" in shown) == (409, True)


def test_only_who_has_it_can_call_again(
    house: House, staffed: System, exchange: Exchange, phone: str, lan: StaffCaller
) -> None:
    _, conversation, handoff = in_vain(house, staffed, exchange, phone, lan)
    mai = add_staff(staffed, "Mai", "supervisor", "en:fluent", "female").ready()
    assert BUTTON not in page(mai, conversation)
    status, shown = ring(mai, handoff)
    assert (status, "You do not have this conversation any more" in shown) == (409, True)
    forged = lan.client.post(f"/console/handoffs/{handoff['id']}/ring", data={"csrf": "0"})
    assert forged.status_code == 403
