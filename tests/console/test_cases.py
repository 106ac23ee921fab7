"""Inbox and conversation over HTTP: who sees what, what is sent, what is refused. The bot is away: `0` asks for a person."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx2
import psycopg
import pytest

from tests.support.staff import ConsoleSystem, StaffCaller, add_staff
from tests.support.system import Caller


def sql(system: ConsoleSystem, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    address = f"postgresql://postgres@/postgres?host={system.folder / 'var' / 'postgres'}"
    with psycopg.connect(address, autocommit=True) as connection:
        done = connection.execute(statement.encode(), values)
        return done.fetchall() if done.description else []


@dataclass(slots=True)
class Desk:
    """The counselors of this file."""

    system: ConsoleSystem
    hoa: StaffCaller
    mika: StaffCaller
    ken: StaffCaller
    boss: StaffCaller


@pytest.fixture(scope="module")
def desk(console: ConsoleSystem) -> Desk:
    def ready(name: str, gender: str, role: str = "counselor") -> StaffCaller:
        return add_staff(console, name, role, "en:fluent,vi:native", gender, "--capacity", "20").ready()

    return Desk(
        console,
        hoa=ready("Hoa", "female"),
        mika=ready("Mika", "female"),
        ken=ready("Ken", "male"),
        boss=ready("Sakamoto", "male", "supervisor"),
    )


@dataclass(slots=True)
class Waiting:
    """Somebody who asked for a person, and waits."""

    desk: Desk
    caller: Caller
    id: str
    handoff: str

    @property
    def page(self) -> str:
        return f"/console/conversations/{self.id}"

    def accepted_by(self, staff: StaffCaller) -> Waiting:
        answer = staff.post(f"/console/handoffs/{self.handoff}/accept")
        assert (answer.status_code, answer.headers["location"]) == (303, self.page)
        # Their console stays open, as far as anybody can see: else they would be taken for gone.
        sql(self.desk.system, "UPDATE staff SET presence = 'available', seen_at = now() + interval '1 hour'")
        self.caller.hear()
        return self

    def say(self, staff: StaffCaller, text: str, **more: str) -> httpx2.Response:
        return staff.post(f"{self.page}/say", {"text": text, "client_id": uuid4().hex, **more})

    def preview(self, staff: StaffCaller, **fields: str) -> dict[str, Any]:
        answer = staff.post(f"{self.page}/preview", fields)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown


@pytest.fixture
def waiting(desk: Desk) -> Waiting:
    caller = Caller(desk.system)
    caller.say("hello, they keep my passport")
    caller.say("2")
    caller.say("0")
    rows = sql(desk.system, "SELECT conversation_id, id FROM handoffs ORDER BY requested_at DESC LIMIT 1")
    return Waiting(desk, caller, str(rows[0][0]), str(rows[0][1]))


@pytest.fixture
def woman_wanted(waiting: Waiting) -> Waiting:
    sql(waiting.desk.system, "UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", waiting.handoff)
    return waiting


def test_a_womans_request_is_on_no_mans_screen(woman_wanted: Waiting) -> None:
    desk, page = woman_wanted.desk, woman_wanted.page
    for man in (desk.ken, desk.boss):
        assert woman_wanted.id not in man.get("/console/").text
        reads = ["", "/lines", "/sheet/police_110", f"/sheets/{uuid4()}"]
        assert {man.get(page + path).status_code for path in reads} == {404}
        forms = ["/say", "/preview", "/translate", "/notes", "/assessment", "/sheet/police_110"]
        form = {"client_id": str(uuid4()), "note": "n", "text": "t"}
        assert {man.post(page + path, form).status_code for path in forms} == {404}
        deeds = ["accept", "decline", "take-over", "join", "leave", "return", "release", "close", "with/transfer"]
        handoff = f"/console/handoffs/{woman_wanted.handoff}"
        assert {man.post(f"{handoff}/{deed}", {"outcome": "other"}).status_code for deed in deeds} == {404}
    assert woman_wanted.id in desk.hoa.get("/console/").text
    woman_wanted.accepted_by(desk.hoa)
    assert desk.boss.get(page).status_code == 404
    offered = re.findall(r"<option value=\"[0-9a-f-]{36}\">(\w+)", desk.hoa.get(page).text)
    assert "Mika" in offered
    assert not {"Ken", "Sakamoto"} & set(offered)


def test_the_page_of_a_woman_tells_a_man_nothing_that_an_unknown_one_would_not(woman_wanted: Waiting) -> None:
    ken = woman_wanted.desk.ken
    nobody = str(uuid4())
    unknown = ken.get(f"/console/conversations/{nobody}")
    hidden = ken.get(woman_wanted.page)
    assert (hidden.status_code, hidden.text.replace(woman_wanted.id, nobody)) == (unknown.status_code, unknown.text)


def test_who_sees_no_conversations_sees_none(desk: Desk, administrator: StaffCaller, waiting: Waiting) -> None:
    assert administrator.get("/console/").headers["location"] == "/console/staff"
    assert administrator.get(waiting.page).status_code == 403
    assert administrator.get("/console/stream").status_code == 403
    assert administrator.get("/console/closed").status_code == 403


def test_two_accept_and_one_has_it(waiting: Waiting) -> None:
    waiting.accepted_by(waiting.desk.hoa)
    late = waiting.desk.mika.post(f"/console/handoffs/{waiting.handoff}/accept")
    assert late.status_code == 409
    assert "A colleague has taken this conversation" in late.text


def test_a_double_click_sends_once(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"text": "I am here.", "client_id": uuid4().hex}
    assert [hoa.post(f"{waiting.page}/say", form).status_code for _ in range(2)] == [303, 303]
    assert waiting.caller.hear() == "I am here."
    assert hoa.get(waiting.page).text.count("<p>I am here.</p>") == 1


def test_who_does_not_have_it_cannot_speak_in_it_and_keeps_their_words(waiting: Waiting) -> None:
    refused = waiting.say(waiting.desk.hoa, "Too early")
    assert refused.status_code == 409
    waiting.accepted_by(waiting.desk.hoa)
    over = waiting.say(waiting.desk.boss, "Over your head")
    assert over.status_code == 409
    assert "Nothing was sent" in over.text


def test_what_is_previewed_is_what_arrives(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    page = hoa.get(waiting.page).text
    counter = re.search(r'name="counter" value="(\w+)"', page)
    assert counter is not None
    for fields in (
        {"text": "Chị ở đây."},
        {"sentence": "ready-hello"},
        {"counter": counter[1]},
        {"text": "I am here.", "theirs": "Em ở đây."},
    ):
        shown = waiting.preview(hoa, **fields)
        assert waiting.say(hoa, **{"text": "", **fields}).status_code == 303
        arrived = waiting.caller.hear()
        assert [arrived] == shown["texts"]
        stored = sql(
            waiting.desk.system,
            "SELECT segments FROM messages WHERE conversation_id = %s ORDER BY seq DESC LIMIT 1",
            waiting.id,
        )
        assert stored[0][0] == shown["segments"]
    assert "Hoa" in hoa.get(waiting.page).text
    assert "(Translated by a machine)" in arrived


def test_nonsense_is_refused(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    assert waiting.say(hoa, "").status_code == 400
    assert waiting.say(hoa, "x" * 1601).status_code == 400
    assert waiting.say(hoa, "", sentence="erased").status_code == 404
    assert waiting.say(hoa, "", counter="nowhere").status_code == 404
    assert hoa.post(f"{waiting.page}/say", {"text": "x", "client_id": "1"}).status_code == 400
    assert hoa.post(f"{waiting.page}/notes", {"note": "x", "client_id": "1"}).status_code == 400
    assert hoa.post(f"{waiting.page}/assessment", {"prefecture": "99"}).status_code == 400
    assert hoa.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "won"}).status_code == 400
    assert hoa.get("/console/closed?before=yesterday").status_code == 400
    assert hoa.get(f"{waiting.page}?before=0").status_code == 404


def test_forged_forms_are_refused(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    paths = [f"{waiting.page}/say", f"{waiting.page}/notes", f"/console/handoffs/{waiting.handoff}/release"]
    form = {"text": "x", "client_id": uuid4().hex}
    assert {hoa.client.post(path, data=form).status_code for path in paths} == {403}
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert {
        hoa.client.post(path, data={**form, "csrf": hoa.csrf}, headers=elsewhere).status_code for path in paths
    } == {403}


def test_who_blocked_us_is_told_of_with_other_ways(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sql(
        waiting.desk.system,
        "UPDATE contacts SET blocked_at = now() FROM conversations c WHERE c.id = %s AND contacts.id = c.contact_id",
        waiting.id,
    )
    refused = waiting.say(hoa, "Are you there?")
    assert refused.status_code == 409
    assert "block our number" in refused.text
    assert "web chat or LINE" in refused.text
    assert "Are you there?" in refused.text


def test_an_old_form_of_facts_is_told_what_changed(waiting: Waiting) -> None:
    hoa, boss = waiting.desk.hoa, waiting.desk.boss
    waiting.accepted_by(hoa)

    def old_form(page: str) -> dict[str, str]:
        hidden = {name: re.search(rf'name="{name}" value="([^"]*)"', page) for name in ("version", "was")}
        return {name: found[1].replace("&amp;", "&") for name, found in hidden.items() if found}

    mine, his = old_form(hoa.get(waiting.page).text), old_form(boss.get(waiting.page).text)
    saved = boss.post(f"{waiting.page}/assessment", {**his, "age_group": "child", "indicators": "wage_withholding"})
    assert saved.status_code == 303, saved.text
    stale = hoa.post(f"{waiting.page}/assessment", {**mine, "summary": "Speaks softly", "prefecture": "13"})
    assert stale.status_code == 409
    assert "Changed meanwhile" in stale.text
    told = stale.text.split("Changed meanwhile:")[1].split("</p>")[0]
    assert "Age" in told
    assert "What happened" in told
    assert "Prefecture" not in told
    assert "Speaks softly" in stale.text
    page = hoa.get(waiting.page).text
    assert "Wages withheld" in page
    assert "under 18" in page
    again = hoa.post(f"{waiting.page}/assessment", {**old_form(page), "summary": "Speaks softly", "age_group": "child"})
    assert again.status_code == 303
    assert "Speaks softly" in hoa.get(waiting.page).text


def test_a_note_is_for_colleagues_only(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"note": "Call the shelter at five", "client_id": str(uuid4())}
    for _ in range(2):
        assert hoa.post(f"{waiting.page}/notes", form).status_code == 303
    assert waiting.desk.boss.get(waiting.page).text.count("Call the shelter at five") == 1
    sealed = sql(waiting.desk.system, "SELECT body FROM notes WHERE conversation_id = %s", waiting.id)
    assert b"shelter" not in bytes(sealed[0][0])
    assert (
        len(waiting.desk.system.provider.wait(waiting.caller.number, waiting.caller.heard, 1)) == waiting.caller.heard
    )


def shown_sheet(waiting: Waiting) -> str:
    form = {"client_id": str(uuid4()), "summary": "Passport kept.", "japanese": "旅券を取られている。"}
    answer = waiting.desk.hoa.post(f"{waiting.page}/sheet/otit_native_language", form)
    assert answer.status_code == 303, answer.text
    return f"{waiting.page}/sheets/{form['client_id']}"


def test_a_sheet_waits_for_the_persons_own_yes(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    asked = waiting.caller.hear()
    assert "Passport kept." in asked
    assert "They get it only if you say yes" in asked
    assert "data-print" not in hoa.get(sheet).text
    assert "must not be handed on" in hoa.get(sheet).text
    assert waiting.caller.post("1").status_code == 200
    page = until(lambda: hoa.get(sheet).text, "data-print")
    assert "旅券を取られている。" in page
    assert waiting.caller.number not in page


def test_a_no_stays_a_no(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    waiting.caller.hear()
    waiting.caller.post("2")
    assert "data-print" not in until(lambda: hoa.get(sheet).text, "The person said no")
    mine = sql(
        waiting.desk.system,
        "SELECT id FROM messages WHERE conversation_id = %s AND direction = 'in' LIMIT 1",
        waiting.id,
    )
    form = {"message": str(mine[0][0]), "answer": "yes"}
    assert hoa.post(f"{sheet}/settle", form).status_code == 409


def test_nothing_stands_on_a_sheet_that_the_person_cannot_read(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"client_id": str(uuid4()), "summary": "", "japanese": "旅券を取られている。"}
    answer = hoa.post(f"{waiting.page}/sheet/otit_native_language", form)
    assert answer.status_code == 400
    assert not sql(waiting.desk.system, "SELECT 1 FROM referral_sheets WHERE conversation_id = %s", waiting.id)


def test_an_old_message_is_no_consent(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    early = sql(
        waiting.desk.system,
        "SELECT id FROM messages WHERE conversation_id = %s AND direction = 'in' LIMIT 1",
        waiting.id,
    )
    form = {"message": str(early[0][0]), "answer": "yes"}
    assert hoa.post(f"{sheet}/settle", form).status_code == 409


def test_erasing_takes_what_staff_wrote_with_it(waiting: Waiting) -> None:
    hoa, system = waiting.desk.hoa, waiting.desk.system
    waiting.accepted_by(hoa)
    hoa.post(f"{waiting.page}/notes", {"note": "a secret", "client_id": str(uuid4())})
    shown_sheet(waiting)
    waiting.caller.hear()
    assert "erased" in waiting.caller.say("erase").lower()
    for table in ("notes", "referral_sheets"):
        assert sql(system, f"SELECT DISTINCT body FROM {table} WHERE conversation_id = %s", waiting.id) == [(None,)]
    assert not sql(system, "SELECT 1 FROM assessments WHERE conversation_id = %s", waiting.id)
    page = hoa.get(waiting.page)
    assert page.status_code == 200
    assert "a secret" not in page.text
    assert hoa.post(f"{waiting.page}/notes", {"note": "again", "client_id": str(uuid4())}).status_code == 303


def test_a_transfer_is_returned_or_accepted_and_never_vanishes(waiting: Waiting) -> None:
    hoa, mika = waiting.desk.hoa, waiting.desk.mika
    waiting.accepted_by(hoa)
    to = sql(waiting.desk.system, "SELECT id FROM staff WHERE name = 'Mika' ORDER BY created_at DESC LIMIT 1")[0][0]
    offer = {"staff": str(to)}
    assert hoa.post(f"/console/handoffs/{waiting.handoff}/with/transfer", offer).status_code == 303
    assert waiting.id in mika.get("/console/").text.split('class="mine"')[0]
    assert mika.post(f"/console/handoffs/{waiting.handoff}/return").status_code == 303
    assert waiting.say(hoa, "Still me").status_code == 303
    assert waiting.caller.hear() == "Still me"
    assert hoa.post(f"/console/handoffs/{waiting.handoff}/with/transfer", offer).status_code == 303
    waiting.accepted_by(mika)
    assert waiting.say(hoa, "Me?").status_code == 404 or waiting.say(hoa, "Me?").status_code == 409


def test_closing_keeps_the_outcome(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    assert hoa.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "referred"}).status_code == 303
    listed = hoa.get("/console/closed").text
    assert waiting.id in listed
    assert "Referred to a counter" in listed


def until(look: Any, wanted: str, tries: int = 60) -> str:
    import time

    for _ in range(tries):
        found: str = look()
        if wanted in found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"{wanted!r} did not come: {found[:3000]}")


# ---- the stream


def events(staff: StaffCaller, path: str, last: str | None = None) -> Iterator[tuple[str | None, dict[str, Any]]]:
    headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": last} if last else {})
    with staff.client.stream("GET", path, headers=headers, timeout=30) as answer:
        assert answer.status_code == 200
        event: dict[str, str] = {}
        for line in answer.iter_lines():
            name, _, value = line.partition(":")
            if name:
                event[name] = value.strip()
            elif line == "" and "data" in event:
                yield event.get("id"), json.loads(event["data"])
                event = {}


def test_a_lost_stream_tells_what_was_missed(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    path = f"/console/stream?conversation={waiting.id}"
    last, first = next(events(hoa, path))
    assert not first["lines"]
    waiting.caller.post("are you there?")
    until(lambda: hoa.get(f"{waiting.page}/lines").text, "are you there?")
    _, missed = next(events(hoa, path, last))
    assert missed["lines"]


def test_a_stream_tells_of_a_message_at_once_and_never_what_it_says(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    stream = events(hoa, f"/console/stream?conversation={waiting.id}")
    next(stream)
    waiting.caller.post("the words themselves")
    told = [news for _, news in [next(stream), next(stream)]]
    assert any(news["lines"] for news in told)
    assert "words" not in json.dumps(told)


def test_a_mans_stream_counts_no_womans_request(woman_wanted: Waiting) -> None:
    desk = woman_wanted.desk
    sql(desk.system, "UPDATE handoffs SET urgency = 'emergency' WHERE id = %s", woman_wanted.handoff)
    _, hers = next(events(desk.hoa, "/console/stream"))
    _, his = next(events(desk.ken, f"/console/stream?conversation={woman_wanted.id}"))
    assert woman_wanted.handoff in hers["urgent"]
    assert woman_wanted.handoff not in json.dumps(his)
    assert his["waiting"] < hers["waiting"]
