"""The call panel of the phone's page: dialled, pressed, spoken into, heard and hung up in Chromium."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from app.channels.voice_voices import SPOKEN_LANGUAGES
from tests.browser.test_page import problems
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.browser import ANSWER_MS, new_context
from tests.support.stand_in import StandInSystem
from tests.voice.test_calls import HEARD, spoken
from tests.voice.test_walk import way_in

RATE = 8000


def silent_sound(seconds: float) -> bytes:
    """A WAV file."""
    size = 2 * int(RATE * seconds)
    form = struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    return b"RIFF" + struct.pack("<I", 36 + size) + b"WAVEfmt " + form + b"data" + struct.pack("<I", size) + bytes(size)


class Panel:
    """Somebody with the panel. ``aloud``: (language, text) of each thing that was to be spoken."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.seconds = 0.05
        self.aloud: list[tuple[str, str]] = []
        page.route("**/phone/call/speech?*", self._speak)
        page.goto(url)

    def _speak(self, route: Route) -> None:
        query = parse_qs(urlsplit(route.request.url).query)
        self.aloud.append((query["language"][0], query["text"][0]))
        route.fulfill(status=200, content_type="audio/wav", body=silent_sound(self.seconds))

    def dial(self, language: str) -> None:
        self.page.click("#call-dial")
        expect(self.page.locator("#call-log")).to_contain_text("English")
        for key in way_in(language):
            self.press(key)

    def press(self, key: str) -> None:
        """A key, and waits for what is heard then."""
        before = self.page.locator("#call-log li").count()
        self.page.get_by_role("group", name="Keypad").get_by_role("button", name=key, exact=True).click()
        self._hear(before)

    def say(self, words: str) -> None:
        """Words, and waits for what is heard then."""
        before = self.page.locator("#call-log li").count()
        self.page.fill("#call-words", words)
        self.page.press("#call-words", "Enter")
        self._hear(before)

    def _hear(self, before: int) -> None:
        # One line is the person's own.
        expect(self.page.locator("#call-log li").nth(before + 1)).to_be_attached()

    def lines(self) -> list[tuple[str, str]]:
        """(language, text) of what was heard since the person's last deed."""
        found: list[list[str]] = self.page.locator("#call-log li").evaluate_all(
            "items => items.slice(items.findLastIndex(item => item.className === 'person') + 1)"
            ".map(item => [item.lang, item.textContent])"
        )
        return [(language, text) for language, text in found]

    def heard(self) -> str:
        """The same as one text."""
        return " ".join(text for _, text in self.lines())

    def wait_until(self, true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + ANSWER_MS / 1000
        while not true():
            assert time.monotonic() < deadline, self.aloud
            self.page.wait_for_timeout(50)


@pytest.fixture
def panel(stand_in: StandInSystem, chromium: Browser) -> Iterator[Panel]:
    context = new_context(chromium, width=1100, height=900)
    yield Panel(context.new_page(), stand_in.url + "/phone#call")
    context.close()


@pytest.mark.parametrize("language", ["ne", "vi"])
def test_a_call_by_keys(panel: Panel, language: str) -> None:
    """Nepali has no voice: its caller hears the second language that they chose, and is told so by the page's marks."""
    panel.dial(language)
    assert spoken(language, "voice-greeting") in panel.heard()
    assert spoken(language, "voice-ask-safe") in panel.heard()
    newest = panel.page.locator("#call-log li.service").last
    assert newest.get_attribute("lang") == HEARD[language], "a screen reader must know in what language to read"
    panel.press("1")
    assert spoken(language, "voice-ask-what") in panel.heard()
    panel.press("*")
    assert spoken(language, "voice-ask-what") in panel.heard()
    panel.press("1")
    assert spoken(language, "ask-under-18") in panel.heard()
    panel.page.click("#call-end")
    expect(panel.page.locator("#call-log li").last).to_have_text("· · ·")
    expect(panel.page.locator(".keypad button:enabled")).to_have_count(0)
    expect(panel.page.locator("#call-end")).to_be_disabled()
    expect(panel.page.locator("#call-dial")).to_be_enabled()


def test_words_are_listened_to_where_a_language_is_understood(panel: Panel) -> None:
    panel.dial("ne")
    expect(panel.page.locator("#call-words")).to_be_disabled()
    panel.press("9")
    for key in way_in("vi"):
        panel.press(key)
    panel.press("1")
    panel.say(PASSPORT_AND_WAGES["vi"])
    assert spoken("vi", "ask-under-18") in panel.heard()
    panel.say(DANGER_NOW["vi"])
    assert "1 1 0" in panel.heard()


def test_what_is_heard_is_spoken_in_its_language_and_in_order(panel: Panel) -> None:
    panel.page.check("#call-aloud")
    panel.page.click("#call-dial")
    expect(panel.page.locator("#call-log")).to_contain_text("English")
    lines = panel.lines()
    assert {language for language, _ in lines} == set(SPOKEN_LANGUAGES), "each language's own voice names it"
    panel.wait_until(lambda: panel.aloud[-len(lines) :] == lines)


def test_the_next_key_cuts_short_what_is_being_spoken(panel: Panel) -> None:
    panel.seconds = 30
    panel.page.check("#call-aloud")
    panel.dial("vi")
    greeting = panel.lines()[0]
    panel.wait_until(lambda: panel.aloud[-1] == greeting)
    panel.press("1")
    question = panel.lines()[0]
    panel.wait_until(lambda: panel.aloud[-1] == question)
    assert len(panel.aloud) == len(way_in("vi")) + 2, "only the first line of each: none was heard to its end"
    panel.page.uncheck("#call-aloud")
    panel.press("1")
    assert panel.aloud[-1] == question


def test_silence_and_a_hidden_number(panel: Panel) -> None:
    panel.page.check("#call-hidden")
    panel.page.click("#call-dial")
    expect(panel.page.locator("#call-log")).to_contain_text("English")
    for _ in range(3):
        expect(panel.page.locator("#call-wait")).to_be_enabled()
        before = panel.page.locator("#call-log li").count()
        panel.page.click("#call-wait")
        expect(panel.page.locator("#call-log li").nth(before + 1)).to_be_attached()
    expect(panel.page.locator("#call-log li").last).to_have_text("· · ·")


def test_the_panel_can_be_read_by_everybody(panel: Panel) -> None:
    panel.dial("vi")
    assert problems(panel.page) == []
    panel.page.set_viewport_size({"width": 390, "height": 844})
    assert panel.page.evaluate("document.documentElement.scrollWidth") <= 390
    for name in ("Text message", "LINE", "Web chat"):
        panel.page.get_by_role("tab", name=name).click()
        assert problems(panel.page) == []
