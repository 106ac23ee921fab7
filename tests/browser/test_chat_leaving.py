"""Leaving the web chat in a real browser: one tap or three presses, and nothing leads back."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.http.webchat_page import EXIT_URL
from app.kit.clock import now
from tests.browser.chat import QUESTION, weather
from tests.support import web
from tests.support.browser import PageCaller, new_context
from tests.support.screening import INTERN, play
from tests.support.stand_in import StandInSystem
from tests.support.system import System


def test_one_tap_leaves_and_nothing_leads_back(context: BrowserContext, caller: PageCaller) -> None:
    page = caller.page
    page.route(EXIT_URL, weather)
    page.goto("about:blank")
    caller.open()
    caller.say(QUESTION)
    length = page.evaluate("history.length")
    leaving: list[str] = []
    page.on("request", lambda request: leaving.append(request.url))
    page.click("#leave")
    page.wait_for_url(EXIT_URL)
    assert page.title() == "Weather"
    assert any(url.endswith("/chat/leave") for url in leaving)
    assert page.evaluate("history.length") == length
    page.go_back()
    assert page.url == "about:blank", "the chat's own entry in the history is gone"
    caller.open()
    assert page.evaluate("sessionStorage.length") == 0
    assert page.locator("#lines li").count() == 0
    assert context.cookies() == []


def test_three_presses_of_escape_leave(caller: PageCaller) -> None:
    caller.page.route(EXIT_URL, weather)
    caller.page.clock.install()
    caller.open()
    caller.say(QUESTION)
    caller.page.clock.pause_at(now() + timedelta(hours=1))
    caller.page.keyboard.press("Escape")
    caller.page.keyboard.press("Escape")
    caller.page.wait_for_timeout(300)
    assert caller.page.url.endswith("/chat")
    caller.page.keyboard.press("Escape")
    caller.page.wait_for_url(EXIT_URL)


def test_presses_far_apart_do_not(caller: PageCaller) -> None:
    caller.page.clock.install()
    caller.open()
    for _ in range(3):
        caller.page.keyboard.press("Escape")
        caller.page.wait_for_timeout(1600)
    assert caller.page.url.endswith("/chat")
    assert caller.page.locator("#text").is_visible()


def test_leaving_needs_no_server(own: System, chromium: Browser) -> None:
    context = new_context(chromium)
    page = context.new_page()
    page.route(EXIT_URL, weather)
    caller = PageCaller(own, page)
    caller.open()
    caller.say(QUESTION)
    own.kill()
    page.click("#leave")
    page.wait_for_url(EXIT_URL)
    context.close()


def test_the_screen_is_empty_before_the_other_page_has_come(caller: PageCaller) -> None:
    caller.page.route(EXIT_URL, lambda _: None)  # never answered
    caller.open()
    caller.say(QUESTION)
    left = caller.page.evaluate(
        "() => { document.getElementById('leave').click(); return document.body.innerText + document.title; }"
    )
    assert left.strip() == ""


def test_the_way_out_is_always_on_screen(caller: PageCaller) -> None:
    caller.open()
    play(caller, "en", QUESTION, INTERN)
    for size in ((320, 480), (390, 844), (1280, 900), (320, 256)):
        caller.page.set_viewport_size({"width": size[0], "height": size[1]})
        for place in ("0", "document.body.scrollHeight"):
            caller.page.evaluate(f"scrollTo(0, {place})")
            expect(caller.page.locator("#leave")).to_be_in_viewport(ratio=1)


def test_the_history_knows_one_address_and_one_title(caller: PageCaller) -> None:
    page = caller.page
    seen: set[tuple[str, str]] = set()
    page.on("framenavigated", lambda frame: seen.add((frame.url, page.title())))
    caller.open()
    length = page.evaluate("history.length")
    caller.say(QUESTION)
    caller.say("1")
    page.click("#languages summary")
    page.click("button[value=vi]")
    page.wait_for_function("() => document.documentElement.lang === 'vi'")
    page.reload()
    assert {url for url, _ in seen} == {caller.system.url + "/chat"}
    assert page.title() == "Tsunagu"
    assert page.evaluate("history.length") == length


def test_only_the_tabs_own_storage_is_used(context: BrowserContext, caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    assert context.cookies() == []
    assert caller.page.evaluate("localStorage.length") == 0
    assert caller.page.evaluate("indexedDB.databases().then(found => found.length)") == 0
    assert caller.page.evaluate("caches.keys().then(found => found.length)") == 0
    assert set(caller.page.evaluate("Object.keys(sessionStorage)")) <= {"chat", "outbox", "language"}
    other = context.new_page()
    other.goto(caller.system.url + "/chat")
    assert other.locator("#lines li").count() == 0, "another tab knows nothing of it"


def test_nobody_else_is_asked_for_anything(caller: PageCaller) -> None:
    asked: list[str] = []
    caller.page.on("request", lambda request: asked.append(request.url))
    complaints: list[str] = []
    caller.page.on("console", lambda message: complaints.append(message.text))
    caller.open()
    play(caller, "en", QUESTION, INTERN)
    assert all(url.startswith((caller.system.url, "data:")) for url in asked), asked
    assert complaints == []


def test_the_page_asks_the_browser_to_forget(stand_in: StandInSystem, page: Page) -> None:
    page.goto(stand_in.url + "/chat")
    page.evaluate("localStorage.setItem('left', 'behind')")
    page.evaluate("fetch('/chat/leave', {method: 'POST'}).then(() => 0)")
    page.goto("about:blank")
    page.goto(stand_in.url + "/chat")
    assert page.evaluate("localStorage.length") == 0
    assert web.get(stand_in.url + "/chat").headers["cache-control"] == "no-store"
