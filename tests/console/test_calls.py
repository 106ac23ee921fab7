"""A case of the telephone in the console: what would have to be written is refused, and the page is there to be read aloud."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

import pytest

from tests.support.desk import Desk, sql, until
from tests.support.provider import Provider
from tests.support.screening import words
from tests.support.staff import ConsoleSystem, StaffCaller, add_staff, found
from tests.voice.parties import Party, together
from tests.voice.test_walk import way_in

NOTHING_SENT = "This person is on the telephone"


@dataclass(slots=True)
class Talk:
    """A caller, in a room with a counselor who has the case on their screen."""

    desk: Desk
    mai: StaffCaller
    page: str

    def stored(self, table: str) -> list[tuple[object, ...]]:
        """What the staff have written there."""
        return sql(
            self.desk.system,
            f"SELECT 1 FROM {table} WHERE conversation_id = %s AND staff_id IS NOT NULL",
            self.page[-36:],
        )


@pytest.fixture(scope="module")
def mai(console: ConsoleSystem) -> StaffCaller:
    number = "+8150" + "".join(secrets.choice("0123456789") for _ in range(8))
    return add_staff(console, number, "counselor", "en:fluent,vi:native", "female", "--phone", number).ready()


@pytest.fixture
def talk(desk: Desk, mai: StaffCaller, provider: Provider) -> Iterator[Talk]:
    desk.stays_open()
    caller = Party(desk.system.url, exchange=provider.exchange)
    caller.begin()
    # It is safe, and they want a person.
    for key in (*way_in("vi"), "1", "0"):
        caller.press(key)
    number = sql(desk.system, "SELECT name FROM staff WHERE login = %s", mai.login)[0][0]
    counselor = Party.answering(desk.system.url, provider.exchange, number, "1")
    caller.fetched()
    together(provider.exchange, caller, counselor)
    of_call = "SELECT conversation_id FROM calls WHERE provider_id = %s"
    yield Talk(desk, mai, f"/console/conversations/{sql(desk.system, of_call, caller.sid)[0][0]}")
    caller.hang_up()


def test_nothing_is_sent_to_a_telephone_and_no_words_are_lost(talk: Talk) -> None:
    looked = talk.mai.post(f"{talk.page}/preview", {"text": "Are you safe?"})
    form = {
        "text": "Are you safe?",
        "client_id": uuid4().hex,
        "seen": looked.json()["seen"] if looked.status_code == 200 else "",
    }
    refused = talk.mai.post(f"{talk.page}/say", form)
    assert refused.status_code == 409
    assert NOTHING_SENT in refused.text
    assert "Are you safe?</textarea>" in refused.text
    ready = talk.mai.post(f"{talk.page}/say", {**form, "text": "", "sentence": "ready-safe"})
    assert (ready.status_code, NOTHING_SENT in ready.text) == (409, True)
    assert looked.status_code == 409
    assert talk.stored("messages") == []


def test_a_sheet_that_the_person_cannot_read_is_not_shown(talk: Talk) -> None:
    sheet = f"{talk.page}/sheet/otit_native_language"
    draft = talk.mai.get(sheet).text
    seen = re.search(r'name="seen" value="(\w+)"', draft)
    form = {"client_id": str(uuid4()), "summary": "", "japanese": "", "seen": seen[1] if seen else ""}
    assert talk.mai.post(sheet, form).status_code == 409
    assert "cannot read a sheet" in draft
    form |= {"summary": "Passport kept.", "japanese": "旅券"}
    refused = talk.mai.post(sheet, form)
    assert refused.status_code == 409
    assert NOTHING_SENT in refused.text
    assert "Passport kept." in refused.text
    assert "旅券" in refused.text
    assert talk.stored("referral_sheets") == []
    looked = talk.mai.post(sheet, {**form, "look": "1"})
    assert (looked.status_code, "旅券" in looked.text) == (200, True)


def test_the_page_has_no_box_and_is_there_to_be_read_aloud(talk: Talk) -> None:
    page = until(lambda: talk.mai.get(talk.page).text, 'id="hand"')
    assert "by telephone" in page
    for gone in ('name="text"', 'name="sentence"', "data-counter", "/say", "/sheet/"):
        assert gone not in page
    # In both languages: what to say, that the police can be called, and the counters.
    for key in ("ready-safe", "danger-cannot-call"):
        assert words("vi", key) in page
        assert words("en", key) in page
    place = found(r'<p class="place" lang="vi">([^<]+)', page)
    assert found(r'<p class="place" lang="en">([^<]+)', page) != place
