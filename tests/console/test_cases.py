"""Who sees a conversation, who has it, and what is sent in it: over HTTP."""

from __future__ import annotations

import re
from uuid import uuid4

from tests.support.desk import Desk, Waiting, sql, until
from tests.support.staff import StaffCaller


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
    seen = waiting.preview(hoa, text="I am here.")["seen"]
    form = {"text": "I am here.", "client_id": uuid4().hex, "seen": seen}
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


def _segments(waiting: Waiting) -> object:
    newest = "SELECT segments FROM messages WHERE conversation_id = %s ORDER BY seq DESC LIMIT 1"
    return sql(waiting.desk.system, newest, waiting.id)[0][0]


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
        until(lambda: str(_segments(waiting)), str(shown["segments"]))
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


def test_words_are_given_back_where_the_sign_in_is_over(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"note": "She is afraid of him", "client_id": uuid4().hex}
    old = hoa.client.post(f"{waiting.page}/notes", data={**form, "csrf": "of an earlier sign-in"})
    assert old.status_code == 403
    assert "She is afraid of him" in old.text
    cookies = dict(hoa.client.cookies)
    hoa.client.cookies.clear()
    over = hoa.client.post(f"{waiting.page}/notes", data=form)
    assert over.status_code == 401
    assert "You are signed out" in over.text
    assert "She is afraid of him" in over.text
    elsewhere = {"Origin": "https://elsewhere.example"}
    forged = hoa.client.post(f"{waiting.page}/notes", data=form, headers=elsewhere)
    assert forged.status_code == 403
    assert "She is afraid" not in forged.text, "who forges a form gets nothing of it shown on a page of ours"
    stranger = hoa.client.post("/console/sign-in", data={"text": "Call +81 90 now"}, headers=elsewhere)
    assert stranger.status_code == 403
    assert "+81 90" not in stranger.text
    assert hoa.get(waiting.page).status_code == 303
    hoa.client.cookies.update(cookies)


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
    assert waiting.say(hoa, "Me?").status_code == 404


def test_closing_keeps_the_outcome(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    assert hoa.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "referred"}).status_code == 303
    listed = hoa.get("/console/closed").text
    assert waiting.id in listed
    assert "Referred to a counter" in listed


def test_who_is_to_be_replaced_is_not_offered_to_end_it(waiting: Waiting) -> None:
    ken, end = waiting.desk.ken, f"/console/handoffs/{waiting.handoff}/close"
    waiting.accepted_by(ken)
    assert end in ken.get(waiting.page).text
    sql(waiting.desk.system, "UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", waiting.handoff)
    page = ken.get(waiting.page).text
    assert end not in page
    assert "or give it back to the queue" in page
    refused = ken.post(end, {"outcome": "helped"})
    assert refused.status_code == 409
    assert "The person asks for somebody else" in refused.text
    assert ken.post(f"/console/handoffs/{waiting.handoff}/release").status_code == 303
