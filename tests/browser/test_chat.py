"""The web chat in a real browser: talking, leaving, coming back, losing the connection."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from app.http.webchat_page import EXIT_URL
from app.kit.language import LANGUAGES
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.browser import PageCaller, new_context
from tests.support.chat import ChatCaller
from tests.support.provider import Provider
from tests.support.screening import catalog, play, question_in, words
from tests.support.stand_in import StandInSystem
from tests.support.system import System, running

ANSWERS = dict.fromkeys(
    ("ask-safe", "ask-what", "ask-under-18", "ask-intern", "ask-prefecture", "ask-staff-gender", "ask-phone"), "1"
) | {"ask-under-18": "2", "ask-danger": "2"}
QUESTION = "my boss took my passport, please help me"


@pytest.fixture
def caller(stand_in: StandInSystem, page: Page) -> PageCaller:
    return PageCaller(stand_in, page)


def weather(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body="<title>Weather</title><p>Sunny</p>")


# ---- talking


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_intern_is_led_to_a_counter(stand_in: StandInSystem, chromium: Browser, language: str) -> None:
    context = new_context(chromium, language)
    caller = PageCaller(stand_in, context.new_page())
    caller.open()
    answer, asked = play(caller, language, PASSPORT_AND_WAGES[language], ANSWERS)
    assert words(language, "answer-counter") in answer
    assert {"ask-safe", "ask-under-18", "ask-intern"} <= set(asked)
    last = caller.page.locator("#lines li.ours").last
    assert last.get_attribute("lang") == language
    assert last.locator("a[href^='tel:'], a[href^='https:']").count() >= 1
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_comes_first(stand_in: StandInSystem, chromium: Browser, language: str) -> None:
    context = new_context(chromium, language)
    caller = PageCaller(stand_in, context.new_page())
    caller.open()
    assert words(language, "danger-110") in caller.say(DANGER_NOW[language])
    assert caller.page.locator("#lines a[href='tel:110']").count() == 1
    context.close()


def test_not_safe_empties_the_screen(caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    answer = caller.say("2")
    assert answer.strip() == words("en", "pause-neutral")
    assert "passport" not in caller.page.inner_text("body")
    caller.page.reload()
    expect(caller.page.locator("#lines li")).to_have_count(1)


def test_erase_empties_the_screen_and_the_tab(caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    token = caller.page.evaluate("sessionStorage.getItem('chat')")
    assert caller.say("erase") == words("en", "erased")
    assert "passport" not in caller.page.inner_text("body")
    assert caller.page.evaluate("sessionStorage.length") == 0
    assert words("en", "ask-safe") in caller.say(QUESTION), "writing again begins anew"
    assert caller.page.evaluate("sessionStorage.getItem('chat')") != token


def test_enter_sends_and_shift_enter_breaks_the_line(caller: PageCaller) -> None:
    caller.open()
    caller.page.fill("#text", "first")
    caller.page.press("#text", "Shift+Enter")
    caller.page.keyboard.type("second, help me please")
    caller.page.press("#text", "Enter")
    expect(caller.page.locator("#lines li.own p")).to_have_text("first\nsecond, help me please")


def test_what_is_written_is_shown_as_text(caller: PageCaller) -> None:
    caller.open()
    caller.say("<img src=x onerror=alert(1)> please help me with my boss")
    assert caller.page.locator("#lines img").count() == 0


def test_a_picture_is_refused_in_words(caller: PageCaller) -> None:
    caller.open()
    caller.page.evaluate(
        "() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'x.png', {type: 'image/png'}));"
        " document.getElementById('text').dispatchEvent("
        "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }"
    )
    expect(caller.page.locator("#status")).to_have_text(catalog().render("en", "chat-no-files"))


def test_a_flood_waits_and_nothing_is_lost(caller: PageCaller) -> None:
    caller.open()
    caller.say("please help me")
    # Where the machine is slow, no hand is quick enough on the page alone: the same chat is flooded from beside it.
    same_chat = ChatCaller(caller.system, token=caller.page.evaluate("sessionStorage.getItem('chat')"))
    refused, told = threading.Event(), threading.Event()

    def flood(_: int) -> int:
        kept = 0
        while not told.is_set():
            status = same_chat.post("help").status_code
            kept += status == 202
            if status == 429:
                refused.set()
        return kept

    slow = catalog().render("en", "chat-slow", {"police": "110", "ambulance": "119"})
    with ThreadPoolExecutor(4) as pool:
        flooding = pool.map(flood, range(4))
        try:
            assert refused.wait(30)
            for number in range(3):
                caller.page.fill("#text", f"please help me {number}")
                caller.page.press("#text", "Enter")
            # What is said next takes its place: that it was there is enough.
            caller.page.wait_for_function("slow => document.getElementById('status').textContent === slow", arg=slow)
        finally:
            told.set()
    kept = sum(flooding)
    expect(caller.page.locator("#lines li.own.waiting")).to_have_count(0, timeout=40_000)
    expect(caller.page.locator("#lines li.own")).to_have_count(1 + kept + 3)


# ---- language


def test_the_language_changes_everything_around_and_the_talk(caller: PageCaller) -> None:
    caller.open()
    caller.say(QUESTION)
    caller.page.click("#languages summary")
    before = caller.page.locator("#lines li.ours").count()
    caller.page.click("button[value=my]")
    assert words("my", "ask-safe") in caller.hear(before)
    assert caller.page.evaluate("document.documentElement.lang") == "my"
    assert caller.page.inner_text("#leave") == catalog().render("my", "chat-leave")
    caller.page.reload()
    expect(caller.page.locator("#leave")).to_have_text(catalog().render("my", "chat-leave"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_browsers_language_is_the_pages(stand_in: StandInSystem, chromium: Browser, language: str) -> None:
    context = new_context(chromium, language)
    page = context.new_page()
    page.goto(stand_in.url + "/chat")
    assert page.evaluate("document.documentElement.lang") == language
    assert page.title() == "Tsunagu", "one title for all: it tells nobody what, or in which language, was read"
    expect(page.locator(".intro").first).to_have_text(catalog().render(language, "chat-intro"))
    context.close()


# ---- leaving


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
    caller.open()
    caller.say(QUESTION)
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
    play(caller, "en", QUESTION, ANSWERS)
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


# ---- what is kept


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
    play(caller, "en", QUESTION, ANSWERS)
    assert all(url.startswith((caller.system.url, "data:")) for url in asked), asked
    assert complaints == []


# ---- losing the connection


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


# ---- the number


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


# ---- without script, and inside another page


def test_without_javascript_everything_works_by_forms(stand_in: StandInSystem, chromium: Browser) -> None:
    context = new_context(chromium, "ja", java_script_enabled=False)
    page = context.new_page()
    page.goto(stand_in.url + "/chat")
    page.fill("#text", PASSPORT_AND_WAGES["ja"])
    page.click("#send")
    for _ in range(8):
        if words("ja", "answer-counter") in page.inner_text("#lines"):
            break
        page.locator("#choices button").first.click()
    assert words("ja", "answer-counter") in page.inner_text("#lines")
    assert page.url == stand_in.url + "/chat"
    page.click("#languages summary")
    page.click("button[value=ne]")
    assert page.inner_text("#leave") == catalog().render("ne", "chat-leave")
    context.close()


def test_inside_another_page_the_whole_page_is_left(stand_in: StandInSystem, page: Page) -> None:
    page.route(EXIT_URL, weather)
    # The stand-in's own page embeds it, as a partner's site would.
    page.goto(stand_in.url + "/phone#web")
    frame = page.frame_locator("#panel-web iframe")
    expect(frame.locator("html.js")).to_have_count(1)
    frame.locator("#text").fill(QUESTION)
    frame.locator("#text").press("Enter")
    expect(frame.locator("#choices button").first).to_be_visible()
    for _ in range(3):
        frame.locator("#text").press("Escape")
    page.wait_for_url(EXIT_URL)


@contextmanager
def another_site() -> Iterator[tuple[str, Callable[[str], None]]]:
    """A site of another origin; its one page has in a frame what it is told."""
    framed: list[str] = []

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = f"<!doctype html><title>Partner</title><iframe src='{framed[-1]}'></iframe>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://localhost:{server.server_address[1]}", framed.append
        server.shutdown()
        thread.join()


def test_a_partner_named_in_the_settings_embeds_it_and_its_page_is_left_too(
    tmp_path: Path, provider: Provider, page: Page
) -> None:
    with (
        another_site() as (site, frame_this),
        running(System(tmp_path, provider, extra={"TSUNAGU_CHAT_EMBED": f"https://other.example {site}"})) as system,
    ):
        page.route(EXIT_URL, weather)
        frame_this(system.url + "/chat/embed")
        page.goto(site)
        frame = page.frame_locator("iframe")
        frame.locator("#text").fill(QUESTION)
        frame.locator("#text").press("Enter")
        expect(frame.locator("#choices button").first).to_be_visible()
        frame.locator("#leave").click()
        page.wait_for_url(EXIT_URL)
        page.go_back()
        assert page.url == "about:blank", "the partner's page is out of the history, too"


@pytest.mark.parametrize("path", ["/chat/embed", "/chat"])
def test_a_stranger_cannot_embed_it(stand_in: StandInSystem, page: Page, path: str) -> None:
    with another_site() as (site, frame_this):
        frame_this(stand_in.url + path)
        page.goto(site)
        page.wait_for_timeout(500)
        assert page.frames[1].url == "chrome-error://chromewebdata/"


def test_the_page_asks_the_browser_to_forget(stand_in: StandInSystem, page: Page) -> None:
    page.goto(stand_in.url + "/chat")
    page.evaluate("localStorage.setItem('left', 'behind')")
    page.evaluate("fetch('/chat/leave', {method: 'POST'}).then(() => 0)")
    page.goto("about:blank")
    page.goto(stand_in.url + "/chat")
    assert page.evaluate("localStorage.length") == 0
    assert httpx2.get(stand_in.url + "/chat").headers["cache-control"] == "no-store"
