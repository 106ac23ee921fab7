"""The list of staff, shifts and presence, as administrators, supervisors and counselors use them."""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from uuid import uuid4

import pytest

from tests.support.staff import (
    PASSWORD,
    ConsoleSystem,
    StaffCaller,
    add_on_page,
    execute,
    fetch,
    found,
    tsunagu,
)

NOBODY = "0e0a3f4c-7f4f-4b0e-9a53-0d1b3c6c4a11"
FORM = {"name": "Lê Văn Nam", "role": "counselor", "gender": "male", "capacity": "2", "language-vi": "native"}


def form_of(caller: StaffCaller, path: str) -> dict[str, str]:
    """The form as a browser would send it back."""
    page = caller.get(path).text
    fields = {
        name: unescape(value) for name, value in re.findall(r'<input[^>]* name="([\w-]+)"[^>]*? value="(.*?)"', page)
    }
    for name, options in re.findall(r'<select[^>]* name="([\w-]+)".*?>(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        fields[name] = chosen[1] if chosen else ""
    return fields


def page_of(caller: StaffCaller, login: str) -> str:
    row = fetch(caller.system, "SELECT id FROM staff WHERE login = %s", login)
    return f"/console/staff/{row[0][0]}"


# ---- who may


@pytest.mark.parametrize("path", ["/console/staff", "/console/staff/new", f"/console/staff/{NOBODY}"])
def test_the_list_is_for_administrators(signed_in: StaffCaller, path: str) -> None:
    assert signed_in.get(path).status_code == 403
    assert signed_in.post(path, FORM).status_code in (403, 405)


def test_administrators_are_neither_available_nor_on_shift(administrator: StaffCaller) -> None:
    assert administrator.get("/console/shifts").status_code == 403
    assert administrator.post("/console/presence", {"presence": "available"}).status_code == 403


@pytest.mark.parametrize("path", [f"/console/staff/{NOBODY}", "/console/staff/not-an-id"])
def test_nobody_is_not_found(administrator: StaffCaller, path: str) -> None:
    answer = administrator.get(path)
    assert answer.status_code == 404
    assert "Not here" in answer.text


# ---- adding


def test_a_form_sent_twice_adds_one_person(administrator: StaffCaller) -> None:
    form = FORM | {"id": str(uuid4()), "name": "Double Click"}
    csrf = administrator.csrf

    def send(_: int) -> int:
        return administrator.client.post("/console/staff/new", data={"csrf": csrf, **form}).status_code

    with ThreadPoolExecutor(2) as pool:
        answers = Counter(pool.map(send, range(2)))
    assert answers == {200: 1, 303: 1}
    assert fetch(administrator.system, "SELECT count(*) FROM staff WHERE name = 'Double Click'") == [(1,)]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": ""}, "The name needs"),
        ({"name": "x" * 81}, "The name needs"),
        ({"role": "director"}, "This role"),
        ({"gender": ""}, "Choose a gender"),
        ({"language-vi": ""}, "at least one language"),
        ({"language-vi": "perfect"}, "at least one language"),
        ({"counter": "no_such_counter"}, "not in the directory"),
        ({"capacity": "0"}, "too small or too large"),
        ({"capacity": "many"}, "too small or too large"),
        ({"phone": "090-1234-5678"}, "country"),
        ({"login": "Ü!"}, "login is taken"),
        ({"login": "a"}, "login is taken"),
    ],
)
def test_what_cannot_be_is_told_and_kept_in_the_form(
    administrator: StaffCaller, wrong: dict[str, str], said: str
) -> None:
    form = FORM | {"id": str(uuid4()), "pronoun": "anh đây"} | wrong
    refused = administrator.post("/console/staff/new", form)
    assert refused.status_code == 400
    assert said in refused.text
    assert "anh đây" in refused.text
    assert fetch(administrator.system, "SELECT 1 FROM staff WHERE id = %s", form["id"]) == []


def test_a_login_is_made_from_any_name(administrator: StaffCaller) -> None:
    logins = [add_on_page(administrator, name).login for name in ("Đặng Thị Bình", "Đặng Thị Bình", "山田 花子")]
    assert logins[:2] == ["dang.thi.binh", "dang.thi.binh2"]
    assert re.fullmatch(r"counselor\d*", logins[2])


def test_a_phone_is_kept_sealed(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Phoned", phone="+81 90-1234-5678")
    kept = fetch(administrator.system, "SELECT phone FROM staff WHERE login = %s", caller.login)[0][0]
    assert isinstance(kept, bytes) and b"1234" not in kept
    assert "+819012345678" in administrator.get(page_of(administrator, caller.login)).text


# ---- changing


def test_what_an_administrator_changes_holds_at_once(administrator: StaffCaller, signed_in: StaffCaller) -> None:
    path = page_of(administrator, signed_in.login)
    changed = administrator.post(path, form_of(administrator, path) | {"role": "reviewer", "name": "Hoa N."})
    assert changed.status_code == 303
    assert signed_in.get("/console/shifts").status_code == 403
    assert "Hoa N." in signed_in.get("/console/me").text


def test_a_stale_form_saves_nothing_and_says_what_changed(administrator: StaffCaller, hoa: StaffCaller) -> None:
    path = page_of(administrator, hoa.login)
    form = form_of(administrator, path)
    assert administrator.post(path, form | {"capacity": "5", "language-km": "basic"}).status_code == 303
    stale = administrator.post(path, form | {"name": "Overwritten"})
    assert stale.status_code == 409
    assert "Languages, Conversations at a time" in stale.text
    assert fetch(hoa.system, "SELECT name, capacity FROM staff WHERE login = %s", hoa.login) == [("Nguyễn Thị Hoa", 5)]
    # The page that came back is fresh: it can be saved.
    assert administrator.post(path, form_of(administrator, path) | {"name": "Hoa"}).status_code == 303


@pytest.mark.parametrize("seen", ["", "{}", "[]", '{"role": "x"}', "null", '{"languages": {"vi": "x"}}'])
def test_a_form_that_was_tampered_with_changes_nothing(administrator: StaffCaller, hoa: StaffCaller, seen: str) -> None:
    path = page_of(administrator, hoa.login)
    assert administrator.post(path, form_of(administrator, path) | {"seen": seen}).status_code == 400


def test_the_last_administrator_stays(administrator: StaffCaller) -> None:
    path = page_of(administrator, administrator.login)
    assert administrator.post(path, form_of(administrator, path) | {"role": "counselor"}).status_code == 400
    refused = administrator.post(path + "/leave")
    assert refused.status_code == 400
    assert "the last administrator must stay one" in refused.text
    assert administrator.get("/console/staff").status_code == 200


def has_conversation(caller: StaffCaller, staff_gender: str, *, by_tap: bool = False) -> None:
    contact, conversation = uuid4(), uuid4()
    execute(
        caller.system,
        "INSERT INTO contacts (id, channel, address_hash, address, created_at) VALUES (%s, 'sms', %s, 'x', now())",
        contact,
        contact.bytes,
    )
    execute(
        caller.system,
        "INSERT INTO conversations (id, contact_id, channel, key, language, handler, opened_at, last_inbound_at)"
        " VALUES (%s, %s, 'sms', 'x', 'vi', 'counselor', now(), now())",
        conversation,
        contact,
    )
    execute(
        caller.system,
        "INSERT INTO handoffs (id, conversation_id, state, reason, channel, language, staff_gender, waived_by, urgency,"
        " requested_at, staff_id, accepted_at) SELECT %s, %s, 'active', 'asked', 'sms', 'vi', %s, %s, 'normal', now(),"
        " id, now() FROM staff WHERE login = %s",
        uuid4(),
        conversation,
        staff_gender,
        uuid4() if by_tap else None,
        caller.login,
    )
    # Whoever is not seen would be taken for gone, and the conversation given to others.
    execute(
        caller.system,
        "UPDATE staff SET presence = 'available', seen_at = now() + interval '1 hour' WHERE login = %s",
        caller.login,
    )


@pytest.mark.parametrize("by_tap", [False, True], ids=["from the start", "after another wish"])
def test_a_promised_gender_does_not_change_under_a_person(
    administrator: StaffCaller, hoa: StaffCaller, by_tap: bool
) -> None:
    has_conversation(hoa, "female", by_tap=by_tap)
    path = page_of(administrator, hoa.login)
    for change in ({"gender": "male"}, {"role": "administrator"}):
        refused = administrator.post(path, form_of(administrator, path) | change)
        assert refused.status_code == 400
        assert "conversation" in refused.text
    assert fetch(hoa.system, "SELECT gender, role FROM staff WHERE login = %s", hoa.login) == [("female", "counselor")]


def test_where_nobody_asked_a_gender_can_be_corrected(administrator: StaffCaller, hoa: StaffCaller) -> None:
    has_conversation(hoa, "any")
    has_conversation(hoa, "any", by_tap=True)
    path = page_of(administrator, hoa.login)
    assert administrator.post(path, form_of(administrator, path) | {"gender": "other"}).status_code == 303


# ---- leaving


def test_who_leaves_is_out_at_once(administrator: StaffCaller, signed_in: StaffCaller) -> None:
    path = page_of(administrator, signed_in.login)
    link = "/console/set-up/" + found(r"/console/set-up/([\w-]+)", administrator.post(path + "/link").text)
    assert administrator.post(path + "/leave").status_code == 303
    assert signed_in.get("/console/me").status_code == 303
    assert signed_in.get(link).status_code == 410
    assert signed_in.sign_in().status_code == 403
    assert administrator.post(path + "/link").status_code == 404
    assert administrator.post(path + "/return").status_code == 303
    assert signed_in.sign_in(code="000000").status_code == 403
    signed_in.link = "/console/set-up/" + found(r"/console/set-up/([\w-]+)", administrator.post(path + "/link").text)
    signed_in.set_up("nine quiet mountains")
    assert signed_in.sign_in(PASSWORD, code="000000").status_code == 403
    assert signed_in.sign_in("nine quiet mountains").status_code == 303


def test_a_lost_phone_is_replaced_and_the_finder_is_out(administrator: StaffCaller, signed_in: StaffCaller) -> None:
    path = page_of(administrator, signed_in.login)
    page = administrator.post(path + "/link")
    again = StaffCaller(
        signed_in.system, signed_in.login, "/console/set-up/" + found(r"/console/set-up/([\w-]+)", page.text)
    )
    again.set_up("nine quiet mountains")
    assert signed_in.get("/console/me").status_code == 303
    assert signed_in.sign_in().status_code == 403
    assert again.sign_in("nine quiet mountains").status_code == 303


def test_an_administrator_ends_somebodys_session(administrator: StaffCaller, signed_in: StaffCaller) -> None:
    page = administrator.get(page_of(administrator, signed_in.login)).text
    revoke = found(r'action="(/console/staff/[\w-]+/sessions/[\w-]+/revoke)"', page)
    assert administrator.post(revoke).status_code == 303
    assert signed_in.get("/console/me").status_code == 303


# ---- the command line


def test_staff_on_the_command_line(console: ConsoleSystem, administrator: StaffCaller) -> None:
    listed = tsunagu(console, "staff", "list").stdout
    assert re.search(r"ono\.keiko +administrator +female +ja:native", listed)
    wrong = tsunagu(
        console, "staff", "add", "--name", "X", "--role", "counselor", "--languages", "xx", "--gender", "male"
    )
    assert wrong.returncode == 2
    assert "languages: xx" in wrong.stderr
    assert tsunagu(console, "staff", "link", "nobody").returncode == 2
