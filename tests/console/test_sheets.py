"""Referral sheets: shown to the person first, agreed by their own yes to the sheet and to nothing else."""

from __future__ import annotations

from uuid import uuid4

import httpx2

from tests.support.desk import Waiting, sql, until
from tests.support.staff import StaffCaller, found

COUNTER = "otit_native_language"


def shown_sheet(waiting: Waiting) -> str:
    form = {"client_id": str(uuid4()), "summary": "Passport kept.", "japanese": "旅券を取られている。"}
    answer = send_sheet(waiting, waiting.desk.hoa, form)
    assert answer.status_code == 303, answer.text
    return f"{waiting.page}/sheets/{form['client_id']}"


def send_sheet(waiting: Waiting, staff: StaffCaller, form: dict[str, str]) -> httpx2.Response:
    """Looks at it, and shows it to the person."""
    looked = staff.post(f"{waiting.page}/sheet/{COUNTER}", {**form, "look": "1"})
    seen = found(r'name="seen" value="(\w+)"', looked.text)
    return staff.post(f"{waiting.page}/sheet/{COUNTER}", {**form, "seen": seen})


def first_message(waiting: Waiting) -> str:
    """What they wrote before any sheet was shown."""
    first = "SELECT id FROM messages WHERE conversation_id = %s AND direction = 'in' ORDER BY seq LIMIT 1"
    return str(sql(waiting.desk.system, first, waiting.id)[0][0])


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
    form = {"message": first_message(waiting), "answer": "yes"}
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
    form = {"message": first_message(waiting), "answer": "yes"}
    assert hoa.post(f"{sheet}/settle", form).status_code == 409


def state_of(waiting: Waiting, sheet: str) -> str:
    return str(
        sql(waiting.desk.system, "SELECT state FROM referral_sheets WHERE id = %s", sheet.rpartition("/")[2])[0][0]
    )


def heard(waiting: Waiting, words: str) -> None:
    """They wrote, and it is on the counselor's page."""
    waiting.caller.post(words)
    until(lambda: waiting.desk.hoa.get(f"{waiting.page}/lines").text, f"<p>{words}</p>")


def test_a_yes_to_another_question_is_no_consent(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    waiting.caller.hear()
    assert waiting.say(hoa, "Before that: are you safe now?").status_code == 303
    waiting.caller.hear()
    for words in ("yes", "1"):
        heard(waiting, words)
        assert state_of(waiting, sheet) == "shown"
    # Which of their words answer it, only the counselor can tell.
    assert "Which message is their answer?" in hoa.get(waiting.page).text


def test_a_sheet_that_nobody_answered_is_withdrawn_at_the_end_and_they_are_told(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    waiting.caller.hear()
    assert "is withdrawn, and they are told" in hoa.get(waiting.page).text
    hoa.post(f"/console/handoffs/{waiting.handoff}/close", {"outcome": "referred"})
    assert "Nobody was given what you were shown" in waiting.caller.hear()
    waiting.caller.say("1")
    assert state_of(waiting, sheet) == "withdrawn"
    page = hoa.get(sheet).text
    assert "The conversation ended before the person answered" in page
    assert "data-print" not in page


def refused(waiting: Waiting, staff: StaffCaller, status: int, **form: str) -> str:
    """It is not shown to the person, and what was written is still there."""
    words = {"summary": "Passport kept.", "japanese": "旅券", "client_id": str(uuid4()), **form}
    answer = send_sheet(waiting, staff, words)
    assert answer.status_code == status, answer.text
    assert words["summary"][:50] in answer.text
    assert "旅券" in answer.text
    assert not sql(waiting.desk.system, "SELECT 1 FROM referral_sheets WHERE conversation_id = %s", waiting.id)
    return answer.text


def test_words_for_a_sheet_that_cannot_be_shown_are_kept(waiting: Waiting) -> None:
    hoa, boss, system = waiting.desk.hoa, waiting.desk.boss, waiting.desk.system
    waiting.accepted_by(hoa)
    assert "Hoa has this conversation now" in refused(waiting, boss, 409)
    assert "Too long for the sheet" in refused(waiting, hoa, 400, summary="long " * 200)
    blocked = (
        "UPDATE contacts SET blocked_at = now() FROM conversations c WHERE c.id = %s AND contacts.id = c.contact_id"
    )
    sql(system, blocked, waiting.id)
    assert "web chat or LINE" in refused(waiting, hoa, 409)


def test_a_sheet_is_shown_only_as_it_was_looked_at(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    page = hoa.get(f"{waiting.page}/sheet/{COUNTER}").text
    form = {"client_id": str(uuid4()), "summary": "New words", "seen": found(r'name="seen" value="(\w+)"', page)}
    unseen = hoa.post(f"{waiting.page}/sheet/{COUNTER}", form)
    assert unseen.status_code == 409
    assert "This is what the person will see" in unseen.text
    assert "New words" in unseen.text.partition('class="phone"')[2]


def test_a_form_sent_again_with_other_words_is_not_taken_for_the_first(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    form = {"client_id": str(uuid4()), "summary": "First"}
    assert [send_sheet(waiting, hoa, form).status_code for _ in range(2)] == [303, 303]
    other = send_sheet(waiting, hoa, {**form, "summary": "Second"})
    assert other.status_code == 409
    assert "Second" in other.text


def test_a_late_button_tells_what_happened(waiting: Waiting) -> None:
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    waiting.caller.hear()
    waiting.caller.post("2")
    until(lambda: hoa.get(sheet).text, "The person said no")
    mine = "SELECT id FROM messages WHERE conversation_id = %s AND direction = 'in' ORDER BY seq DESC LIMIT 1"
    form = {"message": str(sql(waiting.desk.system, mine, waiting.id)[0][0]), "answer": "yes"}
    late = hoa.post(f"{sheet}/settle", form)
    assert late.status_code == 409
    assert "has been answered or withdrawn already" in late.text


def given_back(waiting: Waiting) -> str:
    """A sheet is shown, and whoever showed it has to go before it is answered."""
    hoa = waiting.desk.hoa
    waiting.accepted_by(hoa)
    sheet = shown_sheet(waiting)
    waiting.caller.hear()
    hoa.post(f"/console/handoffs/{waiting.handoff}/release")
    assert "had to go" in waiting.caller.hear()
    return sheet


def told_of_the_end(waiting: Waiting, sheet: str, words: str) -> None:
    """The clock rings now, and they hear of both."""
    system = waiting.desk.system
    sql(system, "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE args ->> 'handoff' = %s", waiting.handoff)
    told = waiting.caller.hear()
    assert words in told
    assert "Nobody was given what you were shown" in told
    assert state_of(waiting, sheet) == "withdrawn"


def test_who_waits_in_vain_is_told_that_their_sheet_is_withdrawn(waiting: Waiting) -> None:
    sheet = given_back(waiting)
    hour = "UPDATE handoff_events SET at = at - interval '1 hour' WHERE handoff_id = %s"
    sql(waiting.desk.system, hour, waiting.handoff)
    told_of_the_end(waiting, sheet, "Nobody of our team could come")


def test_who_was_written_to_in_no_hours_is_told_that_their_sheet_is_withdrawn(waiting: Waiting) -> None:
    sheet = given_back(waiting)
    asked = waiting.caller.say("1")
    assert "When is it safe for you to read a message" in asked
    assert "Someone writes to you" in waiting.caller.say("2")
    since, ends = "now() - interval '2 hours'", "now() + interval '5 minutes'"
    over = f"contact_from = {since}, agreed_from = {since}, contact_until = {ends}, agreed_until = {ends}"
    sql(waiting.desk.system, f"UPDATE handoffs SET {over} WHERE id = %s", waiting.handoff)
    told_of_the_end(waiting, sheet, "nobody could write to you in time")
