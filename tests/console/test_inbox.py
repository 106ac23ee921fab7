"""The inbox: its sections, their order and their ends, and what a row says."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest

from app.kit.crypto import Keyring, master_key
from tests.console.test_stream import events
from tests.support.desk import Desk, Waiting, somebody_waits, sql, until
from tests.support.staff import StaffCaller

OTHERS = 125


def section_of(page: str, handoff: str) -> str | None:
    """The section in which its row stands."""
    before, found, _ = page.partition(f'id="h{handoff}"')
    return re.findall(r'<section aria-labelledby="(\w+)-title"', before)[-1] if found else None


def row_of(page: str, handoff: str) -> str:
    return page.partition(f'id="h{handoff}"')[2].partition('</li>\n<li class="entry')[0].partition("</section>")[0]


def call_back(waiting: Waiting, hours: int, urgency: str = "emergency") -> None:
    """To be written to in so many hours."""
    sql(
        waiting.desk.system,
        "UPDATE handoffs SET urgency = %s, contact_from = now() + make_interval(hours => %s),"
        " contact_until = now() + make_interval(hours => %s) WHERE id = %s",
        urgency,
        hours,
        hours + 1,
        waiting.handoff,
    )


def test_a_call_back_that_is_due_waits_like_everybody(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    longer = somebody_waits(waiting.desk)
    _, before = next(events(hoa, "/console/stream"))
    call_back(waiting, 0)
    page = hoa.get("/console/").text
    assert section_of(page, waiting.handoff) == "waiting"
    first = page.partition('aria-labelledby="waiting-title"')[2]
    assert first.index(waiting.handoff) < first.index(longer.handoff)
    urgent = re.search(r'id="inbox"[^>]* data-urgent="([^"]*)"', page)
    assert urgent is not None
    assert waiting.handoff in urgent[1]
    _, now = next(events(hoa, "/console/stream"))
    assert waiting.handoff in now["urgent"]
    assert now["waiting"] == before["waiting"]


def test_a_call_back_that_is_not_due_makes_no_sound(waiting: Waiting) -> None:
    call_back(waiting, 2)
    assert section_of(waiting.desk.hoa.get("/console/").text, waiting.handoff) == "call_backs"
    _, news = next(events(waiting.desk.hoa, "/console/stream"))
    assert waiting.handoff not in news["urgent"]


def test_the_counter_that_is_needed_stands_in_the_row(waiting: Waiting) -> None:
    sql(waiting.desk.system, "UPDATE handoffs SET counter = 'otit_native_language' WHERE id = %s", waiting.handoff)
    row = row_of(waiting.desk.hoa.get("/console/").text, waiting.handoff)
    assert "OTIT native-language consultation" in row


def test_a_conversation_that_cannot_be_opened_hides_no_other(
    desk: Desk, waiting: Waiting, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = somebody_waits(desk)
    sql(desk.system, "UPDATE conversations SET key = '\\x00'::bytea WHERE id = %s", broken.id)
    try:
        for _ in range(2):
            page = desk.hoa.get("/console/")
            assert page.status_code == 200
        assert "Its key cannot be opened" in row_of(page.text, broken.handoff)
        assert f'href="{waiting.page}"' in page.text
        assert f'href="{broken.page}"' not in page.text
        assert desk.hoa.get(broken.page).status_code == 404
        log = desk.system.log()
        assert log.count(f"the key of conversation {broken.id} cannot be opened") == 1
    finally:
        sql(desk.system, "UPDATE handoffs SET state = 'closed', ended_at = now() WHERE id = %s", broken.handoff)


@pytest.fixture
def many(waiting: Waiting) -> Waiting:
    """A colleague has so many urgent ones that a page cannot show them."""
    waiting.desk.stays_open()
    keys = Keyring(master_key(None, waiting.desk.system.data))
    ken = sql(waiting.desk.system, "SELECT id FROM staff WHERE name = 'Ken' ORDER BY created_at DESC LIMIT 1")[0][0]
    for _ in range(OTHERS):
        conversation, handoff = uuid4(), uuid4()
        sql(
            waiting.desk.system,
            "INSERT INTO conversations (id, contact_id, channel, key, handler, opened_at, last_inbound_at, closed_at,"
            " last_seq) SELECT %s, contact_id, channel, %s, 'counselor', opened_at, last_inbound_at, now(), 1"
            " FROM conversations WHERE id = %s",
            conversation,
            keys.new_key(conversation.bytes),
            waiting.id,
        )
        sql(
            waiting.desk.system,
            "INSERT INTO handoffs (id, conversation_id, state, reason, channel, language, staff_gender, urgency,"
            " requested_at, staff_id, accepted_at, counter) VALUES"
            " (%s, %s, 'active', 'asked', 'sms', 'vi', 'any', 'urgent', now(), %s, now(), 'many')",
            handoff,
            conversation,
            ken,
        )
    return waiting


def test_what_colleagues_have_pushes_nothing_out_of_sight(many: Waiting) -> None:
    boss, desk = many.desk.boss, many.desk
    mine = somebody_waits(desk).accepted_by(boss)
    try:
        page = boss.get("/console/").text
        assert section_of(page, many.handoff) == "waiting"
        assert section_of(page, mine.handoff) == "mine"
        rest = re.search(r'href="(/console/sections/others\?page=2)">And (\d+) more', page)
        assert rest is not None
        found = set(re.findall(r'<li class="entry urgent"[^>]* id="h([0-9a-f-]+)"', page))
        following: str | None = rest[1]
        while following:
            page = boss.get(following).text
            found |= set(re.findall(r'<li class="entry urgent"[^>]* id="h([0-9a-f-]+)"', page))
            more = re.search(r'href="(/console/sections/others\?page=\d+)">And', page)
            following = more[1] if more else None
        listed = sql(desk.system, "SELECT id FROM handoffs WHERE counter = 'many' AND state = 'active'")
        assert {str(row[0]) for row in listed} <= found
        assert boss.get("/console/sections/nothing").status_code == 404
    finally:
        sql(desk.system, "UPDATE handoffs SET state = 'closed', ended_at = now() WHERE counter = 'many'")


def goes_by(waiting: Waiting, minutes: int) -> None:
    """So much time goes by in this conversation."""
    back = f"- interval '{minutes} minutes'"
    system = waiting.desk.system
    sql(system, f"UPDATE messages SET created_at = created_at {back} WHERE conversation_id = %s", waiting.id)
    sql(system, f"UPDATE handoff_events SET at = at {back} WHERE handoff_id = %s", waiting.handoff)


def alarms(staff: StaffCaller) -> str:
    _, news = next(events(staff, "/console/stream"))
    return " ".join(news["urgent"])


def test_who_does_not_answer_is_alarmed_and_then_the_supervisors(waiting: Waiting) -> None:
    hoa, mika, boss = waiting.desk.hoa, waiting.desk.mika, waiting.desk.boss
    waiting.accepted_by(hoa)
    assert waiting.say(hoa, "I am here.").status_code == 303
    waiting.caller.hear()
    assert "Waits for you" not in row_of(hoa.get("/console/").text, waiting.handoff)
    waiting.caller.post("are you there?")
    until(lambda: hoa.get(f"{waiting.page}/lines").text, "are you there?")
    goes_by(waiting, 3)
    until(lambda: alarms(hoa), f"{waiting.handoff}:1")
    row = row_of(hoa.get("/console/").text, waiting.handoff)
    assert "Waits for you" in row
    assert ">3 min<" in row, "though the last word is now the service's, that they were told"
    assert f"{waiting.handoff}:1" not in alarms(boss)
    goes_by(waiting, 3)
    until(lambda: alarms(boss), f"{waiting.handoff}:2")
    assert "No answer for" in row_of(boss.get("/console/").text, waiting.handoff)
    assert waiting.handoff not in alarms(mika)
    assert waiting.say(hoa, "Yes, now.").status_code == 303
    assert waiting.handoff not in alarms(hoa)


def test_a_language_that_is_not_known_yet_is_said_to_be_so(waiting: Waiting) -> None:
    hoa, system = waiting.desk.hoa, waiting.desk.system
    sql(system, "UPDATE conversations SET language = NULL WHERE id = %s", waiting.id)
    sql(system, "UPDATE handoffs SET language = 'und' WHERE id = %s", waiting.handoff)
    assert "Language not known yet" in row_of(hoa.get("/console/").text, waiting.handoff)
    waiting.accepted_by(hoa)
    page = hoa.get(waiting.page)
    assert page.status_code == 200
    assert "<h1>Language not known yet" in page.text.replace("\n", "")
    assert waiting.say(hoa, "Which language do you speak?").status_code == 303
    hoa.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "helped"})
    assert "Language not known yet" in hoa.get("/console/closed").text


def test_what_has_ended_is_listed_for_whom_its_page_is_there(waiting: Waiting) -> None:
    desk, staff = waiting.desk, (waiting.desk.hoa, waiting.desk.mika, waiting.desk.ken, waiting.desk.boss)

    def listed() -> list[bool]:
        shown = [f'href="{waiting.page}"' in one.get("/console/closed").text for one in staff]
        there = [one.get(waiting.page).status_code == 200 for one in staff]
        assert all(page for row, page in zip(shown, there, strict=True) if row), (shown, there)
        return shown

    waiting.accepted_by(desk.ken)
    desk.ken.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "helped"})
    assert listed() == [False, False, True, True]
    waiting.caller.hear()
    waiting.caller.say("0")
    newest = sql(desk.system, "SELECT id FROM handoffs WHERE conversation_id = %s AND state = 'waiting'", waiting.id)
    assert listed() == [False, False, True, True]
    sql(desk.system, "UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", newest[0][0])
    assert listed() == [False, False, False, False], "they ask for a woman now"
    desk.hoa.post(f"/console/handoffs/{newest[0][0]}/accept")
    desk.hoa.post(f"/console/handoffs/{newest[0][0]}/close", {"outcome": "helped"})
    assert listed() == [True, False, False, False], "and asked for one last"
