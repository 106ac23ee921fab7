"""What somebody of the staff writes is never lost, and never sent unseen, twice, or in place of other words."""

from __future__ import annotations

import re
from uuid import uuid4

from tests.support.desk import Waiting, sql
from tests.support.staff import found


def test_other_words_under_a_known_id_are_not_taken_for_the_first(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    again = {"client_id": uuid4().hex}
    assert waiting.say(hoa, "Call 110", **again).status_code == 303
    assert waiting.say(hoa, "Call 110", **again).status_code == 303
    other = waiting.say(hoa, "Call 119", **again)
    assert other.status_code == 409
    assert "was sent after all" in other.text
    assert "Call 119</textarea>" in other.text
    assert waiting.caller.hear() == "Call 110"
    assert "<p>Call 119</p>" not in hoa.get(f"{waiting.page}/lines").text


def test_nothing_is_sent_unseen(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"text": "I am here.", "client_id": uuid4().hex}
    shown = hoa.post(f"{waiting.page}/say", form)
    assert shown.status_code == 409
    assert "This is what the person will see" in shown.text
    pending = shown.text.partition('id="pending"')[2].partition("</form>")[0]
    assert "<p>I am here.</p>" in pending
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', pending))
    assert hoa.post(f"{waiting.page}/say", fields).status_code == 303
    assert waiting.caller.hear() == "I am here."
    # Words changed since are others.
    assert hoa.post(f"{waiting.page}/say", {**fields, "client_id": uuid4().hex, "text": "No."}).status_code == 409


def test_who_lost_the_conversation_keeps_their_words_and_learns_who_has_it(waiting: Waiting) -> None:
    hoa, mika, boss = waiting.desk.hoa, waiting.desk.mika, waiting.desk.boss
    waiting.accepted_by(boss)
    offer = {"staff": str(sql(waiting.desk.system, "SELECT id FROM staff WHERE name = 'Mika'")[0][0])}
    assert boss.post(f"/console/handoffs/{waiting.handoff}/with/transfer", offer).status_code == 303
    mika.post(f"/console/handoffs/{waiting.handoff}/accept")
    # He supervises, and still sees it.
    told = waiting.say(boss, "Words of mine")
    assert told.status_code == 409
    assert "Mika has this conversation now" in told.text
    assert "Words of mine</textarea>" in told.text
    answer = boss.client.post(
        f"{waiting.page}/say",
        data={"csrf": boss.csrf, "text": "Words", "client_id": uuid4().hex},
        headers={"Accept": "application/json"},
    )
    assert (answer.status_code, answer.json()) == (409, {"error": "not_yours", "name": "Mika"})
    # She does not: she gets her own words back, and nothing of the conversation.
    for path, name in (("say", "text"), ("notes", "note"), ("assessment", "summary"), ("sheet/police_110", "summary")):
        form = {name: "Words of hers", "client_id": str(uuid4())}
        lost = hoa.post(f"{waiting.page}/{path}", form)
        assert lost.status_code == 404
        assert "Words of hers</textarea>" in lost.text
        assert "Mika" not in lost.text
        nobody = str(uuid4())
        unknown = hoa.post(f"/console/conversations/{nobody}/{path}", form)
        assert lost.text.replace(waiting.id, nobody) == unknown.text


def test_a_note_that_cannot_be_kept_stays_in_its_field(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    long = hoa.post(f"{waiting.page}/notes", {"note": "long " * 1000, "client_id": str(uuid4())})
    assert long.status_code == 400
    assert "long long" in found(r'id="note"[^>]*>([^<]*)<', long.text)
    form = {"note": "first", "client_id": str(uuid4())}
    assert [hoa.post(f"{waiting.page}/notes", form).status_code for _ in range(2)] == [303, 303]
    other = hoa.post(f"{waiting.page}/notes", {**form, "note": "second"})
    assert other.status_code == 409
    assert found(r'id="note"[^>]*>([^<]*)<', other.text) == "second"


def test_outside_their_safe_hours_one_is_asked_first(waiting: Waiting) -> None:
    hoa, system = waiting.desk.hoa, waiting.desk.system
    waiting.accepted_by(hoa)
    hours = (
        "UPDATE handoffs SET agreed_from = now() + interval '3 h', agreed_until = now() + interval '6 h' WHERE id = %s"
    )
    sql(system, hours, waiting.handoff)
    # They wrote a moment ago: the phone is in their hand.
    assert "Safe to write" in hoa.get(waiting.page).text
    assert waiting.say(hoa, "Are you there?").status_code == 303
    waiting.caller.hear()
    sql(system, "UPDATE conversations SET last_inbound_at = now() - interval '1 h' WHERE id = %s", waiting.id)
    assert "not now" in found(r"(Safe to write[^<]*)<", hoa.get(waiting.page).text)
    asked = waiting.say(hoa, "It is me.")
    assert asked.status_code == 409
    assert "outside the hours" in asked.text
    assert "It is me." in asked.text
    assert waiting.say(hoa, "It is me.", anyway="1").status_code == 303
    assert waiting.caller.hear() == "It is me."
