"""Somebody of the staff in a real browser: from the link to the session that ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.support.browser import new_context
from tests.support.provider import Provider
from tests.support.staff import PASSWORD, Codes, ConsoleSystem, add_staff
from tests.support.system import running

HOAS_PASSWORD = "bảy chiếc ô xanh lá"
DESK, TABLET = (1280, 900), (820, 1180)


@pytest.fixture(scope="module")
def console(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[ConsoleSystem]:
    with running(ConsoleSystem(tmp_path_factory.mktemp("staff"), provider)) as found:
        yield found


def opened(
    chromium: Browser, heard: list[str], size: tuple[int, int] = DESK, language: str = "en", **more: Any
) -> Page:
    """A page; ``heard`` gets its errors and what the content policy refused (a refused sign-in is no error)."""
    page = new_context(chromium, language, *size, **more).new_page()
    page.on("console", lambda said: heard.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return page


def look(page: Page, folder: Path, name: str) -> None:
    """What screen readers and eyes need, no sideways scrolling, and a picture."""
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    page.screenshot(path=folder / f"{name}.png", full_page=True)


def sign_in(page: Page, url: str, login: str, password: str, code: str) -> None:
    """By keyboard alone, once the browser has put the cursor into the first field."""
    page.goto(url + "/console/sign-in")
    expect(page.locator("#login:focus")).to_be_visible()
    for typed in (login, password, code):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def set_up(page: Page, password: str) -> Codes:
    """Fills in the page behind the link; the button is left."""
    codes = Codes(page.locator("#secret").inner_text().replace(" ", ""))
    page.fill("#password", password)
    page.fill("#again", password)
    page.fill("#code", codes.next())
    return codes


def wrong_then_right(desk: Page, console: ConsoleSystem, login: str, codes: Codes, folder: Path) -> None:
    """Signs in by keyboard with a wrong code, then with the right one, and arrives where they wanted to go."""
    sign_in(desk, console.url, login, PASSWORD, "000000")
    expect(desk.locator(".problem")).to_contain_text("do not belong together")
    expect(desk.locator("#login")).to_have_value(login)
    look(desk, folder, "sign-in-wrong")
    desk.goto(console.url + "/console/staff")
    desk.fill("#login", login)
    desk.fill("#password", PASSWORD)
    desk.fill("#code", codes.next())
    desk.press("#code", "Enter")
    expect(desk).to_have_url(console.url + "/console/staff")


def add_hoa(desk: Page, console: ConsoleSystem, folder: Path) -> str:
    """A counselor is added; returns the link that is shown once."""
    desk.click("text=Add somebody")
    desk.fill("#name", "Nguyễn Thị Hoa")
    desk.fill("#pronoun", "chị")
    desk.select_option("#gender", "female")
    desk.select_option("#language-vi", "native")
    desk.select_option("#language-ja", "fluent")
    look(desk, folder, "staff-new")
    desk.locator("main form button.main").click()
    link = desk.locator("#link").inner_text()
    look(desk, folder, "staff-link")
    desk.goto(console.url + "/console/staff")
    look(desk, folder, "staff-list")
    return link


def plan_the_week(tablet: Page, console: ConsoleSystem, folder: Path) -> None:
    """Available from now on, and three nights a week."""
    tablet.goto(console.url + "/console/shifts")
    tablet.locator("#presence").click()
    expect(tablet.locator("#presence")).to_have_attribute("aria-pressed", "true")
    for day in (0, 2, 6):
        tablet.locator(f"input[name=weekday][value='{day}']").check()
    tablet.fill("#starts", "22:00")
    tablet.fill("#ends", "06:00")
    tablet.locator("main form button.main").click()
    expect(tablet.locator(".shift")).to_have_count(3)
    look(tablet, folder, "shifts-ja-tablet")


def test_from_the_link_to_the_session_that_ends(console: ConsoleSystem, chromium: Browser, tmp_path: Path) -> None:
    keiko = add_staff(console, "Ono Keiko", "administrator")
    heard: list[str] = []
    desk = opened(chromium, heard)
    desk.goto(console.url + keiko.link)
    codes = set_up(desk, PASSWORD)
    look(desk, tmp_path, "set-up")
    desk.click("button.main")
    expect(desk.locator(".notice")).to_contain_text("All set")
    look(desk, tmp_path, "sign-in")
    wrong_then_right(desk, console, keiko.login, codes, tmp_path)
    link = add_hoa(desk, console, tmp_path)

    tablet = opened(chromium, heard, TABLET, "ja")
    tablet.goto(link)
    theirs = set_up(tablet, HOAS_PASSWORD)
    look(tablet, tmp_path, "set-up-ja-tablet")
    tablet.click("button.main")
    expect(tablet.locator(".notice")).to_be_visible()
    sign_in(tablet, console.url, "nguyen.thi.hoa", HOAS_PASSWORD, theirs.next())
    expect(tablet.locator("#presence")).to_be_visible()
    plan_the_week(tablet, console, tmp_path)

    # She is still signed in at the office's desk, and ends that session from the tablet.
    office = opened(chromium, heard, DESK, "en", color_scheme="dark", user_agent="The office desk")
    sign_in(office, console.url, "nguyen.thi.hoa", HOAS_PASSWORD, theirs.next())
    expect(office.locator("#presence")).to_be_visible()
    office.goto(console.url + "/console/me")
    look(office, tmp_path, "me-dark")
    tablet.goto(console.url + "/console/me")
    row = tablet.locator("tr", has_text="The office desk")
    look(tablet, tmp_path, "me-ja-tablet")
    row.locator("button").click()
    expect(row).to_have_count(0)
    office.reload()
    expect(office).to_have_url(console.url + "/console/sign-in?next=%2Fconsole%2Fme")
    # The one sign-in with a wrong code.
    assert heard == ["Failed to load resource: the server responded with a status of 403 (Forbidden)"]
    for page in (desk, tablet, office):
        page.context.close()
