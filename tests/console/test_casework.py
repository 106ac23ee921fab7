"""What staff write about a conversation: facts, notes, referral sheets; and that it is erased with it."""

from __future__ import annotations

import json
import re
from html import unescape
from uuid import UUID, uuid4

from app.kit.crypto import Keyring, master_key
from tests.console.test_sheets import shown_sheet
from tests.support.desk import Waiting, sql
from tests.support.staff import found


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


def test_what_the_bot_understands_later_comes_to_what_the_staff_corrected(waiting: Waiting) -> None:
    hoa, system = waiting.desk.hoa, waiting.desk.system
    waiting.accepted_by(hoa)

    def understands(**facts: object) -> str:
        """The bot writes its assessment anew, as it does with every turn."""
        keys = Keyring(master_key(None, system.data))
        key = keys.unwrap(
            bytes(sql(system, "SELECT key FROM conversations WHERE id = %s", waiting.id)[0][0]), own.bytes
        )
        content = key.seal(json.dumps({"facts": facts}).encode(), own.bytes)
        sql(
            system,
            "INSERT INTO assessments (conversation_id, content, updated_at) VALUES (%s, %s, now())"
            " ON CONFLICT (conversation_id) DO UPDATE SET content = EXCLUDED.content, updated_at = now()",
            waiting.id,
            content,
        )
        return hoa.get(waiting.page).text

    own = UUID(waiting.id)
    page = understands(indicators=["wage_withholding", "deception"], perpetrator="employer", role="self")
    hidden = {name: unescape(found(rf'name="{name}" value="([^"]*)"', page)) for name in ("version", "was")}
    form = {"indicators": ["wage_withholding", "debt_bondage"], "perpetrator": "employer", "age_group": "child"}
    assert hoa.post(f"{waiting.page}/assessment", {**hidden, **form, "role": "self"}).status_code == 303
    page = understands(
        indicators=["wage_withholding", "deception", "physical_violence"], perpetrator="broker", immediate_danger=True
    )
    now = page.partition('id="understood-now"')[2].partition("<details")[0]
    for there in ("Physical violence", "Wages withheld", "Debt bondage", "Immediate danger", "broker", "under 18"):
        assert there in now, there
    assert "Deception" not in now


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
