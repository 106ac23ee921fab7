"""Setting up, signing in, devices: through the pages, over HTTP."""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from tests.support import web
from tests.support.staff import (
    PASSWORD,
    ConsoleSystem,
    StaffCaller,
    add_on_page,
    execute,
    new_client,
    tsunagu,
)

WRONG = "do not belong together"


# ---- setting up


def test_the_link_works_once(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Once")
    caller.set_up()
    assert caller.get(caller.link).status_code == 410
    again = caller.client.post(caller.link, data={"password": PASSWORD, "again": PASSWORD, "code": "123456"})
    assert again.status_code == 410
    assert "no longer works" in again.text


def test_a_newer_link_replaces_the_older(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Twice")
    first = caller.link
    made = tsunagu(administrator.system, "staff", "link", caller.login)
    caller.link = "/console/set-up/" + made.stdout.rsplit("/", 1)[1].strip()
    assert caller.get(first).status_code == 410
    caller.set_up()


def test_opening_the_page_again_shows_the_same_secret(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Reader")
    shown = [re.search(r'id="secret">([A-Z2-7 ]+)<', caller.get(caller.link).text) for _ in range(2)]
    assert shown[0] and shown[1] and shown[0][1] == shown[1][1]
    assert "<svg" in caller.get(caller.link).text


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("umbrella 7", "Too short"),
        ("x" * 201, "more than we can take"),
        ("password1234", "easy to guess"),
        ("aaaaaaaaaaaaaaaa", "easy to guess"),
        ("Passw0rd!!!!", "easy to guess"),
        ("reader-umbrella", "your name or login"),
    ],
)
def test_a_weak_password_is_refused_and_told_why(administrator: StaffCaller, password: str, said: str) -> None:
    caller = add_on_page(administrator, "Reader")
    secret = re.search(r'id="secret">([A-Z2-7 ]+)<', caller.get(caller.link).text)
    assert secret
    code = pyotp.TOTP(secret[1].replace(" ", "")).now()
    refused = caller.client.post(caller.link, data={"password": password, "again": password, "code": code})
    assert refused.status_code == 400
    assert said in refused.text
    assert password not in refused.text


def test_a_wrong_code_or_two_passwords_are_told(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Careless")
    wrong = caller.client.post(caller.link, data={"password": PASSWORD, "again": PASSWORD, "code": "000000"})
    assert wrong.status_code == 400
    assert "not the one on your phone" in wrong.text
    differs = caller.client.post(caller.link, data={"password": PASSWORD, "again": "other", "code": "000000"})
    assert "not the same" in differs.text
    caller.set_up()


# ---- signing in


def test_signing_in_goes_where_one_wanted_to(hoa: StaffCaller) -> None:
    away = hoa.get("/console/me?x=1")
    assert away.status_code == 303
    way = parse_qs(urlsplit(away.headers["location"]).query)["next"][0]
    assert way == "/console/me?x=1"
    entered = hoa.sign_in(next=way)
    assert (entered.status_code, entered.headers["location"]) == (303, "/console/me?x=1")
    assert "Nguyễn Thị Hoa" in hoa.get("/console/me").text


@pytest.mark.parametrize("way", ["https://evil.example/", "//evil.example/", "/console/../\\evil", "/chat", ""])
def test_nobody_is_sent_to_a_foreign_page(hoa: StaffCaller, way: str) -> None:
    assert hoa.sign_in(next=way).headers["location"] == "/console/"


def test_the_cookies_cannot_be_read_by_scripts(hoa: StaffCaller) -> None:
    cookies = hoa.sign_in().headers.get_list("set-cookie")
    assert len(cookies) == 2
    assert all("HttpOnly" in cookie and "SameSite=strict" in cookie and "Path=/" in cookie for cookie in cookies)


def test_what_is_wrong_is_not_told(hoa: StaffCaller) -> None:
    assert hoa.codes is not None
    code = hoa.codes.next()
    answers = [
        hoa.sign_in(password="not the password", code=code),
        hoa.sign_in(code="000000"),
        hoa.sign_in(code="９９９９９９"),
        new_client(hoa.system).post("/console/sign-in", data={"login": "nobody", "password": PASSWORD, "code": code}),
        hoa.client.post("/console/sign-in", data={}),
        new_client(hoa.system).post("/console/sign-in", data={"login": "no\0body", "password": "\0", "code": "\0"}),
    ]
    assert {answer.status_code for answer in answers} == {403}
    assert all(WRONG in answer.text for answer in answers)
    assert hoa.sign_in(code=code).status_code == 303


def test_a_code_works_once(hoa: StaffCaller) -> None:
    assert hoa.codes is not None
    code = hoa.codes.next()
    assert hoa.sign_in(code=code).status_code == 303
    assert hoa.sign_in(code=code).status_code == 403


def test_the_code_of_setting_up_does_not_sign_in(administrator: StaffCaller) -> None:
    caller = add_on_page(administrator, "Quick")
    caller.set_up()
    assert caller.codes is not None
    used = pyotp.TOTP(caller.codes.secret).at(caller.codes.given * 30)
    assert caller.sign_in(code=used).status_code == 403


def test_guessing_is_slowed_and_told_honestly(hoa: StaffCaller) -> None:
    strangers = [hoa.sign_in(password="guess", code="000000") for _ in range(6)]
    assert [answer.status_code for answer in strangers] == [403] * 5 + [429]
    assert re.search(r"wait \d+ seconds?", strangers[-1].text)
    assert 0 < int(strangers[-1].headers["retry-after"]) <= 15
    # Also with the right words: who guesses cannot tell.
    assert hoa.sign_in().status_code == 429


def test_a_stranger_cannot_keep_somebody_out_of_their_own_browser(hoa: StaffCaller) -> None:
    hoa.sign_in()
    hoa.post("/console/sign-out")
    stranger = StaffCaller(hoa.system, hoa.login, hoa.link)
    answers = [stranger.sign_in(password="guess", code="000000").status_code for _ in range(6)]
    assert answers[-1] == 429
    assert hoa.sign_in().status_code == 303


def test_a_new_link_lets_somebody_in_while_strangers_guess(hoa: StaffCaller) -> None:
    stranger = StaffCaller(hoa.system, hoa.login, hoa.link)
    assert [stranger.sign_in(password="guess", code="000000").status_code for _ in range(6)][-1] == 429
    assert hoa.sign_in().status_code == 303


def test_somebody_elses_mark_of_a_browser_helps_nobody(hoa: StaffCaller, administrator: StaffCaller) -> None:
    stranger = StaffCaller(hoa.system, hoa.login, hoa.link)
    stranger.client.cookies.set("console-device", administrator.client.cookies["console-device"])
    answers = [stranger.sign_in(password="guess", code="000000").status_code for _ in range(6)]
    assert answers[-1] == 429


def test_the_wait_ends(hoa: StaffCaller) -> None:
    for _ in range(6):
        hoa.sign_in(password="guess", code="000000")
    execute(hoa.system, "UPDATE sign_in_failures SET at = at - interval '16 seconds'")
    assert hoa.sign_in().status_code == 303
    # And is forgotten: the next mistake is the first one again.
    assert [hoa.sign_in(code="000000").status_code for _ in range(5)] == [403] * 5


def test_tries_side_by_side_are_counted_like_tries_in_a_row(hoa: StaffCaller) -> None:
    def guess(_: int) -> int:
        stranger = StaffCaller(hoa.system, hoa.login, hoa.link)
        return stranger.sign_in(password="guess", code="000000").status_code

    with ThreadPoolExecutor(12) as pool:
        answers = Counter(pool.map(guess, range(12)))
    assert answers == {403: 5, 429: 7}


def test_of_two_sign_ins_with_one_code_one_succeeds(hoa: StaffCaller) -> None:
    assert hoa.codes is not None
    code = hoa.codes.next()
    callers = [StaffCaller(hoa.system, hoa.login, hoa.link) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        answers = Counter(pool.map(lambda caller: caller.sign_in(code=code).status_code, callers))
    assert answers == {303: 1, 403: 3}


# ---- the frame


def test_a_script_without_a_session_is_told_401(console: ConsoleSystem) -> None:
    answer = web.get(console.url + "/console/me", headers={"Accept": "application/json"})
    assert answer.status_code == 401


def test_every_page_is_private(administrator: StaffCaller) -> None:
    for path in ("/console/sign-in", "/console/me", "/console/staff", "/console/staff/nobody"):
        headers = administrator.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "script-src 'self';" in headers["content-security-policy"]


def test_the_console_speaks_japanese_and_english(hoa: StaffCaller) -> None:
    japanese = hoa.client.get("/console/sign-in", headers={"Accept-Language": "ja"}).text
    assert 'lang="ja"' in japanese and "サインイン" in japanese
    assert 'lang="en"' in hoa.client.get("/console/sign-in", headers={"Accept-Language": "vi"}).text
    hoa.client.post("/console/language", data={"language": "ja", "next": "/console/sign-in"})
    assert 'lang="ja"' in hoa.get("/console/sign-in").text


def test_bad_forms_are_refused(hoa: StaffCaller) -> None:
    hoa.sign_in()
    csrf = hoa.csrf
    assert hoa.post("/console/presence", {"presence": "asleep"}).status_code == 400
    large = hoa.client.post("/console/presence", data={"csrf": csrf, "presence": "x" * 70_000})
    assert large.status_code == 413
    many = "&".join(f"a{number}=1" for number in range(600))
    header = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRF": csrf}
    assert hoa.client.post("/console/presence", content=many, headers=header).status_code == 400
    assert hoa.client.post("/console/presence", content=b"\xff\xfe", headers=header).status_code == 400


def test_nothing_of_a_sign_in_is_logged(console: ConsoleSystem, hoa: StaffCaller) -> None:
    hoa.sign_in(password="a very special guess")
    log = console.log()
    assert "a very special guess" not in log and hoa.login not in log and hoa.link not in log
