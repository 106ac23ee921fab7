"""A counselor and an interpreter, each in a browser: asked, written, looked at, sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.support.console import Seat, seat
from tests.support.stand_in import StandInSystem, TimedCaller

OURS = "Since when are you not paid?"
THEIRS = "Em chưa được trả lương từ khi nào?"


@pytest.fixture(scope="module")
def mika(stand_in: StandInSystem, chromium: Browser) -> Iterator[Seat]:
    found = seat(stand_in, chromium, "Mika", "vi:native", "female", width=820, height=1180)
    yield found
    found.page.context.close()


def test_an_interpreter_writes_what_the_counselor_sends(lan: Seat, mika: Seat, person: TimedCaller) -> None:
    lan.take("Vietnamese")
    page, hers = lan.page, mika.page
    expect(page.locator("#ask button")).to_have_count(0)
    page.fill("#text", OURS)
    interpreter = page.locator("#c-interpreter option", has_text="Mika").get_attribute("value")
    page.select_option("#c-interpreter", interpreter)
    page.click("form:has(#c-interpreter) button")
    mika.inbox()
    hers.click("[data-deed=join]")
    expect(hers.locator("#asked")).to_contain_text("What Lan wants to say to the person comes here")
    # Without another page, the draft still in its box.
    expect(page.locator("#ask button")).to_have_text("Ask Mika to write it in their language")
    page.fill("#text", " ")
    page.click("#ask button")
    expect(page.locator("#problem")).to_contain_text("empty")
    # The page that says so is alive.
    lan.say("One moment, please.")
    page.fill("#text", OURS)
    page.click("#ask button")
    expect(page.locator("#asked")).to_contain_text("the interpreter is writing")
    expect(page.locator("#text")).to_have_value("")
    expect(hers.locator("#asked")).to_contain_text(OURS)
    hers.fill("#asked textarea", THEIRS)
    assert Axe().run(hers).violations_count == 0, Axe().run(hers).generate_report()
    hers.click("#asked button")
    expect(page.locator("#asked p").first).to_have_text(THEIRS)
    assert Axe().run(page).violations_count == 0, Axe().run(page).generate_report()
    page.fill("#text", "Another answer")
    page.click("#asked button")
    expect(page.locator("#preview .phone")).to_have_text(THEIRS)
    expect(page.locator("#preview-send")).to_be_focused()
    page.keyboard.press("Enter")
    line = page.locator("#lines .staff").last
    expect(line.locator(".original")).to_have_text(THEIRS)
    expect(line.locator(".meaning")).to_contain_text(OURS)
    expect(line.locator(".meaning")).to_contain_text("interpreted by Mika")
    expect(page.locator("#asked p")).to_have_count(0)
    expect(hers.locator("#asked")).not_to_contain_text(OURS)
    expect(page.locator("#text")).to_have_value("Another answer")
    page.fill("#text", "")
