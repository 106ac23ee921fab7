"""Sessions: seen, revoked, ended by themselves; and requests that somebody else forged in their name."""

from __future__ import annotations

import re

import pytest

from tests.support import web
from tests.support.staff import (
    PASSWORD,
    StaffCaller,
    codes_work_again,
    execute,
    new_client,
)


def test_a_session_is_seen_and_revoked(hoa: StaffCaller) -> None:
    hoa.sign_in()
    other = StaffCaller(hoa.system, hoa.login, hoa.link, hoa.codes)
    other.client = new_client(hoa.system, **{"User-Agent": "Some tablet"})
    other.sign_in()
    page = hoa.get("/console/me").text
    assert "Some tablet" in page and "this one" in page
    revoke = re.search(r"Some tablet.*?action=\"(/console/me/sessions/[\w-]+/revoke)\"", page, re.DOTALL)
    assert revoke
    assert hoa.post(revoke[1]).status_code == 303
    assert other.get("/console/me").status_code == 303
    assert hoa.get("/console/me").status_code == 200


def test_nobody_ends_anothers_session(hoa: StaffCaller, administrator: StaffCaller) -> None:
    hoa.sign_in()
    theirs = re.search(r"/console/me/sessions/([\w-]+)/revoke", administrator.get("/console/me").text)
    assert theirs
    hoa.post(f"/console/me/sessions/{theirs[1]}/revoke")
    assert administrator.get("/console/me").status_code == 200


@pytest.mark.parametrize(
    "passed", ["seen_at = t.seen_at - interval '61 minutes'", "expires_at = now()", "revoked_at = now()"]
)
def test_a_session_ends_by_itself(hoa: StaffCaller, passed: str) -> None:
    hoa.sign_in()
    assert hoa.get("/console/me").status_code == 200
    statement = f"UPDATE staff_sessions t SET {passed} FROM staff s WHERE s.id = t.staff_id AND s.login = %s"
    execute(hoa.system, statement, hoa.login)
    assert hoa.get("/console/me").status_code == 303


def test_signing_out_ends_it_on_the_server_too(hoa: StaffCaller) -> None:
    hoa.sign_in()
    stolen = dict(hoa.client.cookies)
    hoa.post("/console/sign-out")
    assert web.get(hoa.system.url + "/console/me", cookies=stolen).status_code == 401


def test_a_new_password_ends_all_other_sessions(hoa: StaffCaller) -> None:
    hoa.sign_in()
    other = StaffCaller(hoa.system, hoa.login, hoa.link, hoa.codes)
    other.sign_in()
    codes_work_again(hoa)
    new = "eight yellow bicycles"
    form = {"old": "wrong", "password": new, "again": new}
    assert "not right" in hoa.post("/console/me/password", form).text
    assert "Too short" in hoa.post("/console/me/password", form | {"old": PASSWORD, "password": "x", "again": "x"}).text
    assert hoa.post("/console/me/password", form | {"old": PASSWORD}).status_code == 303
    assert other.get("/console/me").status_code == 303
    assert hoa.get("/console/me").status_code == 200
    assert other.sign_in().status_code == 403
    assert other.sign_in(new).status_code == 303


# ---- forged requests


@pytest.mark.parametrize(
    ("headers", "csrf"),
    [
        ({}, "wrong"),
        ({}, ""),
        ({"Origin": "https://evil.example"}, "right"),
        ({"Origin": "null"}, "right"),
        ({"Sec-Fetch-Site": "cross-site"}, "right"),
        ({"Sec-Fetch-Site": "same-site"}, "right"),
    ],
)
def test_a_forged_form_changes_nothing(hoa: StaffCaller, headers: dict[str, str], csrf: str) -> None:
    hoa.sign_in()
    form = {"presence": "available", "csrf": hoa.csrf if csrf == "right" else csrf}
    forged = hoa.client.post("/console/presence", data=form, headers=headers)
    assert forged.status_code == 403
    assert 'aria-pressed="false"' in hoa.get("/console/me").text


def test_another_sessions_token_is_refused(hoa: StaffCaller, administrator: StaffCaller) -> None:
    hoa.sign_in()
    form = {"presence": "available", "csrf": administrator.csrf}
    assert hoa.client.post("/console/presence", data=form).status_code == 403


def test_a_forged_sign_in_is_refused(hoa: StaffCaller) -> None:
    assert hoa.codes is not None
    form = {"login": hoa.login, "password": PASSWORD, "code": hoa.codes.next()}
    for headers in ({"Origin": "https://evil.example"}, {"Origin": ""}):
        assert hoa.client.post("/console/sign-in", data=form, headers=headers).status_code == 403


def test_scripts_send_the_token_in_a_header(hoa: StaffCaller) -> None:
    hoa.sign_in()
    sent = hoa.client.post("/console/presence", data={"presence": "available"}, headers={"X-CSRF": hoa.csrf})
    assert sent.status_code == 303
    assert 'aria-pressed="true"' in hoa.get("/console/me").text
