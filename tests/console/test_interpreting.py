"""An interpreter beside the counselor: what the person's words mean, and the counselor's words in the person's language."""

from __future__ import annotations

import re
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


def ask(waiting: Waiting, text: str) -> str:
    """Hoa asks for these words; returns under which name."""
    form = {"text": text, "client_id": str(uuid4())}
    assert [waiting.desk.hoa.post(f"{waiting.page}/asked", form).status_code for _ in range(2)] == [303, 303]
    return form["client_id"]


def write(waiting: Waiting, asked: str, text: str) -> dict[str, str]:
    """Mika writes them in the person's language; returns her form."""
    page = waiting.desk.mika.get(waiting.page).text
    hers = re.search(
        rf'asked/{asked}".*?name="client_id" value="([^"]+)".*?name="language" value="(..)"', page, re.DOTALL
    )
    assert hers, page
    form = {"text": text, "client_id": hers[1], "language": hers[2]}
    path = f"{waiting.page}/asked/{asked}"
    assert [waiting.desk.mika.post(path, form).status_code for _ in range(2)] == [303, 303]
    return form


def send(waiting: Waiting, staff: StaffCaller, asked: str, seen: str | None = None) -> httpx2.Response:
    """Looks at the interpreter's words (or has ``seen`` some), and sends them."""
    shown = staff.post(f"{waiting.page}/preview", {"asked": asked})
    seen = seen or (shown.json()["seen"] if shown.status_code == 200 else "")
    return staff.post(f"{waiting.page}/say", {"asked": asked, "client_id": uuid4().hex, "seen": seen})


def open_asks(waiting: Waiting) -> list[tuple[bool, bool]]:
    """Of each ask on the counselor's screen: whether it can be sent, and whether it is on the interpreter's."""
    hers, theirs = waiting.desk.hoa.get(waiting.page).text, waiting.desk.mika.get(waiting.page).text
    asks = re.findall(r'/asked/([0-9a-f-]{36})/drop"', hers)
    return [(f'name="asked" value="{one}"' in hers, f'/asked/{one}"' in theirs) for one in asks]


def test_a_counselor_says_in_the_persons_language_what_an_interpreter_wrote(interpreted: Waiting) -> None:
    waiting, hoa = interpreted, interpreted.desk.hoa
    assert "Ask Mika to write it in their language" in hoa.get(waiting.page).text
    asked = ask(waiting, "Since when\r\nare you not paid?")
    assert open_asks(waiting) == [(False, True)]
    assert "the interpreter is writing" in hoa.get(waiting.page).text
    page = waiting.desk.mika.get(waiting.page).text
    assert "Hoa asks you to write this in Vietnamese" in page
    words = "Em chưa được trả lương\ntừ khi nào?"
    write(waiting, asked, words.replace("\n", "\r\n"))
    assert open_asks(waiting) == [(True, True)]
    assert waiting.preview(hoa, asked=asked)["texts"] == [words]
    assert words not in hoa.get(f"{waiting.page}/lines").text, "only the counselor sends"
    assert [send(waiting, hoa, asked).status_code for _ in range(3)] == [303, 303, 303]
    assert waiting.caller.hear() == words
    lines = hoa.get(f"{waiting.page}/lines").text
    assert lines.count(f"<p>{words}</p>") == 1
    assert "<p>Since when\nare you not paid?</p>" in lines
    assert "interpreted by Mika" in lines
    assert open_asks(waiting) == []


def test_the_interpreters_newest_words_count_until_they_are_sent(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    asked = ask(waiting, "Are you alone?")
    first = "Em đang một mình à?"
    for words in (first, "Em có đang ở một mình không?", first):
        write(waiting, asked, words)
    seen = waiting.preview(hoa, asked=asked)
    assert seen["texts"] == [first], "also when they are those of before"
    late = write(waiting, asked, "Bây giờ em có một mình không?")
    unseen = send(waiting, hoa, asked, seen["seen"])
    assert unseen.status_code == 409, "it is not what she saw"
    shown = found(r'name="seen" value="([^"]+)"', unseen.text)
    assert send(waiting, hoa, asked, shown).status_code == 303
    assert waiting.caller.hear() == late["text"]
    too_late = mika.post(f"{waiting.page}/asked/{asked}", {**late, "client_id": str(uuid4()), "text": "Too late"})
    assert too_late.status_code == 409
    assert "Too late</textarea>" in too_late.text
    assert open_asks(waiting) == []


def test_in_another_language_only_what_was_not_sent_is_asked_for_again(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    sent, asked = ask(waiting, "Are you well?"), ask(waiting, "Are you alone?")
    write(waiting, sent, "Em khỏe không?")
    form = write(waiting, asked, "Em có đang ở một mình không?")
    assert send(waiting, hoa, sent).status_code == 303
    sql(waiting.desk.system, "UPDATE conversations SET language = 'km' WHERE id = %s", waiting.id)
    unsaid = send(waiting, hoa, asked)
    assert unsaid.status_code == 409
    assert "has not written this in the language" in unsaid.text
    assert "write this in Khmer" in mika.get(waiting.page).text
    assert open_asks(waiting) == [(False, True)]
    # Begun before the change, and given after it.
    in_the_old = mika.post(f"{waiting.page}/asked/{asked}", {**form, "client_id": str(uuid4())})
    assert in_the_old.status_code == 409
    assert f"{form['text']}</textarea>" in in_the_old.text
    assert open_asks(waiting) == [(False, True)]


def test_many_can_be_asked_for_and_any_be_dropped(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    asks = [ask(waiting, f"Question {number}") for number in range(5)]
    write(waiting, asks[0], "Câu đầu tiên")
    assert open_asks(waiting) == [(True, True), *[(False, True)] * 4]
    assert mika.post(f"{waiting.page}/asked/{asks[1]}/drop").status_code == 409
    assert hoa.post(f"{waiting.page}/asked/{asks[1]}/drop").status_code == 303
    assert hoa.post(f"{waiting.page}/asked/{asks[0]}/drop").status_code == 303
    assert open_asks(waiting) == [(False, True)] * 3
    assert mika.post(f"/console/handoffs/{waiting.handoff}/leave").status_code == 303
    page = hoa.get(waiting.page).text
    assert "nobody interprets now" in page
    assert "the interpreter is writing" not in page


def test_who_may_not_ask_or_write_loses_nothing(interpreted: Waiting) -> None:
    waiting, hoa, mika = interpreted, interpreted.desk.hoa, interpreted.desk.mika
    asked = ask(waiting, "Are you alone?")
    form = {"text": "Words of hers", "client_id": str(uuid4()), "language": "vi"}
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
        assert mika.post(f"{waiting.page}/asked/{asked}", {**form, "text": text}).status_code == 400
    assert mika.post(f"/console/handoffs/{waiting.handoff}/leave").status_code == 303
    assert mika.post(f"{waiting.page}/asked/{asked}", form).status_code == 404


def test_what_one_counselor_asked_for_the_next_does_not_send(interpreted: Waiting) -> None:
    waiting, boss = interpreted, interpreted.desk.boss
    asked = ask(waiting, "Are you alone?")
    write(waiting, asked, "Em có đang ở một mình không?")
    assert boss.post(f"/console/handoffs/{waiting.handoff}/take-over").status_code == 303
    refused = send(waiting, boss, asked)
    assert refused.status_code == 409
    assert "has not written this in the language" in refused.text
    page = boss.get(waiting.page).text
    assert f'name="asked" value="{asked}"' not in page
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
