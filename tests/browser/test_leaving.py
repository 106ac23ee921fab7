"""Leaving without JavaScript, and a chat that is closed while somebody writes: nothing shown to others, no word lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from app.http.webchat_page import EXIT_URL
from tests.support.browser import CHROMIUM, PageCaller, new_context
from tests.support.elsewhere import weather_everywhere
from tests.support.screening import NUMBERS, catalog
from tests.support.stand_in import StandInSystem

SECRET = "my boss took my passport, please help me"
NEED = "He is at the door with a knife"


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[str]:
    with weather_everywhere(tmp_path) as address:
        yield address


def without_script(browser: Browser, proxy: str) -> BrowserContext:
    ways = {"server": proxy, "bypass": "127.0.0.1"}
    return new_context(browser, java_script_enabled=False, ignore_https_errors=True, proxy=ways)


@pytest.fixture(params=["at once", "kept pages"])
def browser(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Browser]:
    """Chromium as the tests use it, and one that keeps pages for Back, as people's browsers do."""
    if request.param == "at once":
        yield chromium
        return
    keeping = chromium.browser_type.launch(
        executable_path=CHROMIUM, args=["--no-sandbox"], ignore_default_args=["--disable-back-forward-cache"]
    )
    yield keeping
    keeping.close()


def back(page: Page) -> None:
    """Back, and yes to «send the form again?»."""
    try:
        page.go_back()
    except Error as error:
        assert "ERR_CACHE_MISS" in error.message, error.message
    if page.url.startswith("chrome-error") or not page.locator("body").inner_text().strip():
        page.reload()


def test_without_javascript_back_shows_nothing_of_the_chat(
    stand_in: StandInSystem, browser: Browser, proxy: str
) -> None:
    context = without_script(browser, proxy)
    page = context.new_page()
    page.goto("about:blank")
    page.goto(stand_in.url + "/chat")
    page.fill("#text", SECRET)
    page.click("#send")
    expect(page.locator("#lines li.own")).to_have_count(1)
    page.locator("#choices button").first.click()
    expect(page.locator("#lines li.own")).to_have_count(2)
    page.click("#leave")
    page.wait_for_url(EXIT_URL)
    assert page.title() == "Weather"
    for _ in range(4):
        back(page)
        assert "passport" not in page.content()
        assert page.locator("#lines li").count() == 0
        if page.url == "about:blank":
            break
    assert page.url == "about:blank"
    context.close()


def test_leaving_by_form_from_inside_another_page_leaves_all_of_it(
    stand_in: StandInSystem, chromium: Browser, proxy: str
) -> None:
    context = without_script(chromium, proxy)
    page = context.new_page()
    page.goto(stand_in.url + "/phone")
    page.goto(stand_in.url + "/chat/embed")
    page.click("#leave")
    page.wait_for_url(EXIT_URL)
    context.close()


def test_a_line_written_while_the_chat_moved_is_not_lost(
    stand_in: StandInSystem, chromium: Browser, context: BrowserContext, page: Page
) -> None:
    caller = PageCaller(stand_in, page)
    caller.open()
    caller.say(SECRET)
    page.click("#later summary")
    page.click("#number-form button")
    shown = page.locator("#number strong")
    expect(shown).to_have_text(re.compile(r"\d{4} \d{4}"))
    number = re.search(r"\d{4} \d{4}", shown.inner_text())
    assert number is not None

    context.set_offline(True)
    page.fill("#text", NEED)
    page.press("#text", "Enter")
    expect(page.locator("#lines li.waiting")).to_have_count(1)
    page.fill("#text", "Hurry")
    elsewhere = new_context(chromium)
    other = PageCaller(stand_in, elsewhere.new_page())
    other.open()
    other.page.click("#later summary")
    other.page.fill("#receipt", number[0])
    other.page.click("#return-form button")
    other.hear(0)
    context.set_offline(False)

    expect(page.locator("#text")).to_have_value(f"{NEED}\nHurry")
    expect(page.locator("#lines li")).to_have_count(0)
    english = catalog()
    closed, unsent = english.render("en", "chat-closed"), english.render("en", "chat-unsent", NUMBERS)
    expect(page.locator("#status")).to_have_text(f"{closed} {unsent}")
    page.press("#text", "Enter")
    expect(page.locator("#lines li.ours")).to_have_count(1)
    expect(page.locator("#lines li.own p")).to_have_text(f"{NEED}\nHurry")
    assert "knife" not in other.page.inner_text("#lines"), "it began a chat of its own"
    elsewhere.close()
