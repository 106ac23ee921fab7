"""What staff write about a conversation: facts, notes, referral sheets; and that it is erased with it."""

from __future__ import annotations

import re
from uuid import uuid4

from tests.support.desk import Waiting, sql, until


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
