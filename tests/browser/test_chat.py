"""The web chat in a real browser: talking, in every language, and by forms without script."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Browser, expect

from app.kit.language import LANGUAGES
from tests.browser.chat import QUESTION
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.browser import PageCaller, new_context
from tests.support.chat import ChatCaller
from tests.support.screening import INTERN, catalog, play, words
from tests.support.stand_in import StandInSystem


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_intern_is_led_to_a_counter(stand_in: StandInSystem, chromium: Browser, language: str) -> None:
    context = new_context(chromium, language)
    caller = PageCaller(stand_in, context.new_page())
    caller.open()
    answer, asked = play(caller, language, PASSPORT_AND_WAGES[language], INTERN)
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


def test_the_key_that_ends_a_composition_sends_nothing(caller: PageCaller) -> None:
    """Safari tells of it by its number alone."""
    caller.open()
    caller.page.fill("#text", "たすけ")
    for composed in ({"keyCode": 229}, {"isComposing": True}):
        caller.page.dispatch_event("#text", "keydown", {"key": "Enter", **composed})
    expect(caller.page.locator("#text")).to_have_value("たすけ")
    assert caller.page.locator("#lines li").count() == 0


def test_what_is_too_long_stays_in_the_field(caller: PageCaller) -> None:
    """As when several lines that could not be sent were put back."""
    caller.open()
    caller.page.evaluate("document.getElementById('text').value = 'help '.repeat(1000)")
    caller.page.press("#text", "Enter")
    expect(caller.page.locator("#status")).to_have_text(catalog().render("en", "chat-too-long"))
    assert len(caller.page.input_value("#text")) == 5000


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
