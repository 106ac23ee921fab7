"""An interpreter beside the counselor: what the person's words mean, and the counselor's words in the person's language."""

from __future__ import annotations

from uuid import uuid4

import httpx2
import pytest

from tests.support.desk import Waiting, sql, until
from tests.support.staff import StaffCaller, found


@pytest.fixture
def interpreted(waiting: Waiting) -> Waiting:
    """Hoa has somebody who speaks Vietnamese; Mika has come to interpret."""
    desk = waiting.desk
    waiting.accepted_by(desk.hoa)
    sql(desk.system, "UPDATE conversations SET language = 'vi' WHERE id = %s", waiting.id)
    assert "Ask Mika to write it" not in desk.hoa.get(waiting.page).text
    to = str(sql(desk.system, "SELECT id FROM staff WHERE name = 'Mika'")[0][0])
    desk.hoa.post(f"/console/handoffs/{waiting.handoff}/with/interpreter", {"staff": to})
    assert desk.mika.post(f"/console/handoffs/{waiting.handoff}/join").status_code == 303
    return waiting


def ask(waiting: Waiting, staff: StaffCaller, text: str) -> str:
    """Asks for these words; returns under which name."""
    form = {"text": text, "client_id": str(uuid4())}
    assert [staff.post(f"{waiting.page}/asked", form).status_code for _ in range(2)] == [303, 303]
    return form["client_id"]


def send(waiting: Waiting, staff: StaffCaller, asked: str) -> httpx2.Response:
    """Looks at the interpreter's words, and sends them."""
    seen = waiting.preview(staff, asked=asked)["seen"]
    return staff.post(f"{waiting.page}/say", {"asked": asked, "client_id": uuid4().hex, "seen": seen})


def send_unseen(waiting: Waiting, staff: StaffCaller, asked: str) -> httpx2.Response:
    """Without a look at it."""
    return staff.post(f"{waiting.page}/say", {"asked": asked, "client_id": uuid4().hex})


def test_a_counselor_says_in_the_persons_language_what_an_interpreter_wrote(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    assert "Ask Mika to write it in their language" in hoa.get(waiting.page).text
    asked = ask(waiting, hoa, "Since when are you not paid?")
    assert "the interpreter is writing" in hoa.get(waiting.page).text
    page = mika.get(waiting.page).text
    assert "Hoa asks you to write this in Vietnamese" in page
    assert page.count('<p dir="auto">Since when are you not paid?</p>') == 1
    written = {"text": "Em chưa được trả lương từ khi nào?"}
    assert [mika.post(f"{waiting.page}/asked/{asked}", written).status_code for _ in range(2)] == [303, 303]
    assert waiting.preview(hoa, asked=asked)["texts"] == [written["text"]]
    assert f"<p>{written['text']}</p>" not in hoa.get(f"{waiting.page}/lines").text, "only the counselor sends"
    assert [send(waiting, hoa, asked).status_code for _ in range(3)] == [303, 303, 303]
    assert waiting.caller.hear() == written["text"]
    lines = hoa.get(f"{waiting.page}/lines").text
    assert lines.count(f"<p>{written['text']}</p>") == 1
    assert "<p>Since when are you not paid?</p>" in lines
    assert "interpreted by Mika" in lines
    for staff in (hoa, mika):
        assert f'/asked/{asked}"' not in staff.get(waiting.page).text
        assert f'value="{asked}"' not in staff.get(waiting.page).text


def test_the_interpreters_newest_words_count_until_they_are_sent(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    asked = ask(waiting, hoa, "Are you alone?")
    for words in ("Em đang một mình à?", "Em có đang ở một mình không?"):
        mika.post(f"{waiting.page}/asked/{asked}", {"text": words})
    seen_first = waiting.preview(hoa, asked=asked)
    assert seen_first["texts"] == ["Em có đang ở một mình không?"]
    mika.post(f"{waiting.page}/asked/{asked}", {"text": "Bây giờ em có một mình không?"})
    form = {"asked": asked, "client_id": uuid4().hex, "seen": seen_first["seen"]}
    unseen = hoa.post(f"{waiting.page}/say", form)
    assert unseen.status_code == 409, "it is not what she saw"
    assert "Bây giờ em có một mình không?" in unseen.text
    form["seen"] = found(r'name="seen" value="([^"]+)"', unseen.text)
    assert hoa.post(f"{waiting.page}/say", form).status_code == 303
    assert waiting.caller.hear() == "Bây giờ em có một mình không?"
    assert mika.post(f"{waiting.page}/asked/{asked}", {"text": "Too late"}).status_code == 409


def test_in_another_language_it_is_asked_for_again(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    asked = ask(waiting, hoa, "Are you alone?")
    mika.post(f"{waiting.page}/asked/{asked}", {"text": "Em có đang ở một mình không?"})
    sql(waiting.desk.system, "UPDATE conversations SET language = 'km' WHERE id = %s", waiting.id)
    unsaid = send_unseen(waiting, hoa, asked)
    assert unsaid.status_code == 409
    assert "has not written this in the language" in unsaid.text
    assert "the interpreter is writing" in hoa.get(waiting.page).text
    assert "write this in Khmer" in mika.get(waiting.page).text


def test_who_may_not_ask_or_write_loses_nothing(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    form = {"text": "Words of hers", "client_id": str(uuid4())}
    asked = ask(waiting, hoa, "Are you alone?")
    for staff, path, status in (
        (mika, "asked", 409),
        (hoa, f"asked/{asked}", 409),
        (waiting.desk.ken, "asked", 404),
        (mika, f"asked/{uuid4()}", 409),
    ):
        refused = staff.post(f"{waiting.page}/{path}", form)
        assert refused.status_code == status
        assert "Words of hers</textarea>" in refused.text
    for text in ("", "long " * 400):
        assert hoa.post(f"{waiting.page}/asked", {**form, "text": text}).status_code == 400
        assert mika.post(f"{waiting.page}/asked/{asked}", {"text": text}).status_code == 400
    assert mika.post(f"/console/handoffs/{waiting.handoff}/leave").status_code == 303
    assert mika.post(f"{waiting.page}/asked/{asked}", form).status_code == 404


def test_what_one_counselor_asked_for_the_next_does_not_send(interpreted: Waiting) -> None:
    waiting, hoa, mika, boss = interpreted, interpreted.desk.hoa, interpreted.desk.mika, interpreted.desk.boss
    asked = ask(waiting, hoa, "Are you alone?")
    mika.post(f"{waiting.page}/asked/{asked}", {"text": "Em có đang ở một mình không?"})
    assert boss.post(f"/console/handoffs/{waiting.handoff}/take-over").status_code == 303
    assert send_unseen(waiting, boss, asked).status_code == 409
    page = boss.get(waiting.page).text
    assert f'value="{asked}"' not in page
    assert "Em có đang ở một mình không?" in page, "it stands in the notes"


def test_an_interpreter_reads_after_they_have_come_and_adds_what_lines_mean(waiting: Waiting) -> None:
    hoa, mika, system = waiting.desk.hoa, waiting.desk.mika, waiting.desk.system
    waiting.accepted_by(hoa)
    waiting.caller.post("hộ chiếu của em")
    until(lambda: hoa.get(f"{waiting.page}/lines").text, "hộ chiếu")
    sql(system, "UPDATE conversations SET language = 'vi' WHERE id = %s", waiting.id)
    sql(system, "UPDATE handoffs SET language = 'vi' WHERE id = %s", waiting.handoff)
    to = str(sql(system, "SELECT id FROM staff WHERE name = 'Mika'")[0][0])
    handoff = f"/console/handoffs/{waiting.handoff}"
    assert hoa.post(f"{handoff}/with/interpreter", {"staff": to}).status_code == 303
    inbox = mika.get("/console/").text
    assert waiting.handoff in inbox
    assert f'href="{waiting.page}"' not in inbox
    assert mika.get(waiting.page).status_code == 404
    message = sql(
        system, "SELECT id FROM messages WHERE conversation_id = %s AND direction = 'in' ORDER BY seq DESC", waiting.id
    )
    line = f"{waiting.page}/lines/{message[0][0]}/meaning"
    meaning = {"text": "my passport", "language": "en"}
    assert mika.post(line, meaning).status_code == 404
    assert mika.post(f"{handoff}/join").status_code == 303
    assert "Say what it means" in mika.get(waiting.page).text
    hers = hoa.get(waiting.page).text
    assert "Say what it means" not in hers
    assert hers.count(f'<option value="{to}"') == 1, "who is there can take over, and is not invited again"
    assert hoa.post(line, meaning).status_code == 409
    assert mika.post(line, meaning).status_code == 303
    page = hoa.get(waiting.page).text
    assert "<p>my passport</p>" in page
    assert "interpreted by Mika" in page
    assert mika.post(f"{waiting.page}/lines/{uuid4()}/meaning", meaning).status_code == 404
    assert mika.post(f"{handoff}/leave").status_code == 303
    assert mika.get(waiting.page).status_code == 404


def test_an_invitation_can_be_refused_unread(waiting: Waiting) -> None:
    hoa, mika, system = waiting.desk.hoa, waiting.desk.mika, waiting.desk.system
    waiting.accepted_by(hoa)
    to = str(sql(system, "SELECT id FROM staff WHERE name = 'Mika'")[0][0])
    hoa.post(f"/console/handoffs/{waiting.handoff}/with/interpreter", {"staff": to})
    assert mika.post(f"/console/handoffs/{waiting.handoff}/leave").status_code == 303
    assert waiting.handoff not in mika.get("/console/").text
