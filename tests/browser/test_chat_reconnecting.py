"""The web chat in a real browser that loses its connection, its tab or its server: no line is lost, none stands twice."""

from __future__ import annotations

import re
import time

from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.chat import QUESTION
from tests.support.browser import PageCaller, new_context
from tests.support.screening import catalog, question_in
from tests.support.stand_in import StandInSystem
from tests.support.system import System


def lines(page: Page) -> list[str]:
    return [item.inner_text() for item in page.locator("#lines li").all()]


def test_a_reload_shows_the_same_lines(caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    caller.say("1")
    before = lines(caller.page)
    caller.page.reload()
    expect(caller.page.locator("#lines li")).to_have_count(len(before))
    assert lines(caller.page) == before
    assert question_in(caller.say("2"), "en") is not None, "and the talk goes on"


def test_what_is_written_without_a_connection_is_sent_later_once(context: BrowserContext, caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    before = len(lines(caller.page))
    context.set_offline(True)
    caller.page.fill("#text", "1")
    caller.page.press("#text", "Enter")
    expect(caller.page.locator("#status")).to_have_text(catalog().render("en", "chat-offline"))
    expect(caller.page.locator("#lines li.waiting")).to_have_count(1)
    context.set_offline(False)
    expect(caller.page.locator("#lines li")).to_have_count(before + 2)
    expect(caller.page.locator("#lines li.waiting")).to_have_count(0)


def test_unsent_lines_survive_a_reload(context: BrowserContext, caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    caller.page.route("**/chat/messages", lambda route: route.abort())
    caller.page.fill("#text", "1")
    caller.page.press("#text", "Enter")
    expect(caller.page.locator("#lines li.waiting")).to_have_count(1)
    caller.page.unroute("**/chat/messages")
    caller.page.reload()
    expect(caller.page.locator("#lines li")).to_have_count(4)


def test_an_answer_that_was_lost_on_its_way_does_not_double_the_line(caller: PageCaller) -> None:
    """The server kept the line, but the browser never heard so: it sends again, and the line stands once."""
    caller.open()
    caller.say(QUESTION)
    tries = 0

    def lose(route: Route) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    caller.page.route("**/chat/messages", lose)
    answer = caller.say("1")
    assert question_in(answer, "en") == "ask-under-18"
    deadline = time.monotonic() + 30
    while tries < 2:
        assert time.monotonic() < deadline
        caller.page.wait_for_timeout(100)
    caller.page.wait_for_timeout(1500)
    assert tries == 2
    assert caller.page.locator("#lines li").count() == 4


def test_a_gateway_that_falls_and_rises_loses_no_line(own: System, chromium: Browser) -> None:
    context = new_context(chromium)
    caller = PageCaller(own, context.new_page())
    caller.open()
    caller.say(QUESTION)
    own.kill()
    caller.page.fill("#text", "1")
    caller.page.press("#text", "Enter")
    expect(caller.page.locator("#lines li.waiting")).to_have_count(1)
    own.start()
    expect(caller.page.locator("#lines li")).to_have_count(4, timeout=60_000)
    texts = lines(caller.page)
    assert len(texts) == len(set(texts))
    context.close()


def test_a_number_opens_the_chat_in_another_browser(
    stand_in: StandInSystem, chromium: Browser, caller: PageCaller
) -> None:
    caller.open()
    caller.page.click("#later summary")
    caller.page.click("#number-form button")
    expect(caller.page.locator("#number")).to_have_text(catalog().render("en", "chat-number-first"))
    caller.say(QUESTION)
    caller.page.click("#number-form button")
    shown = caller.page.locator("#number strong")
    expect(shown).to_have_text(re.compile(r"\d{4} \d{4}"))
    number = re.search(r"\d{4} \d{4}", shown.inner_text())
    assert number is not None

    context = new_context(chromium)
    other = PageCaller(stand_in, context.new_page())
    other.open()
    other.page.click("#later summary")
    other.page.fill("#receipt", "99999999")
    other.page.click("#return-form button")
    expect(other.page.locator("#number")).to_have_text(catalog().render("en", "chat-number-wrong"))
    other.page.fill("#receipt", number[0])
    other.page.click("#return-form button")
    assert question_in(other.hear(0), "en") == "ask-safe"
    assert "passport" not in other.page.inner_text("body")
    expect(caller.page.locator("#status")).to_have_text(catalog().render("en", "chat-closed"))
    assert "passport" not in caller.page.inner_text("#lines")
    assert question_in(other.say("1"), "en") is not None
    context.close()
