"""Two counselors and a phone, each in a browser: from «a woman, please» to the referral sheet, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from app.kit.clock import now
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.console import Seat, seat
from tests.support.screening import words
from tests.support.stand_in import StandInSystem, TimedCaller


@pytest.fixture(scope="module")
def hoa(stand_in: StandInSystem, chromium: Browser) -> Iterator[Seat]:
    found = seat(stand_in, chromium, "Hoa", "vi:native,km:basic", "female")
    yield found
    found.page.context.close()


@pytest.fixture(scope="module")
def dara(stand_in: StandInSystem, chromium: Browser) -> Iterator[Seat]:
    """A man, on a tablet."""
    found = seat(stand_in, chromium, "Dara", "km:native,vi:fluent,ja:fluent", "male", width=820, height=1180)
    yield found
    found.page.context.close()


def phone(stand_in: StandInSystem) -> TimedCaller:
    return TimedCaller(stand_in, now().isoformat())


def keys(answer: dict[str, Any]) -> list[str]:
    return [part["key"] for part in answer["say"]]


def test_a_womans_request_is_answered_by_a_woman(stand_in: StandInSystem, hoa: Seat, dara: Seat) -> None:
    hoa.inbox()
    dara.inbox()
    person = phone(stand_in)
    person.say(PASSPORT_AND_WAGES["vi"])
    person.say("1")
    assert "handoff-waiting" in keys(person.say("em muốn nói chuyện với chị tư vấn nữ"))
    entry = hoa.page.locator(".waiting .entry", has_text="Vietnamese")
    expect(entry).to_contain_text("Woman only")
    expect(entry).to_contain_text("Documents kept")
    expect(entry.locator(".labels")).to_contain_text("hộ chiếu")
    number = entry.locator("[data-open]").get_attribute("href")
    hoa.page.locator("body").press("j")
    assert hoa.page.evaluate("document.activeElement.getAttribute('href')") == number
    hoa.page.keyboard.press("a")
    hoa.page.wait_for_selector("#answer")
    hoa.page.wait_for_load_state("load")
    # All this while, nothing of it on the man's screen, live or fetched anew.
    assert "Vietnamese" not in dara.shown
    dara.inbox()
    assert "Vietnamese" not in dara.shown
    assert dara.page.title() == "Inbox · Tsunagu"
    assert dara.page.goto(f"{stand_in.url}{number}").status == 404  # type: ignore[union-attr]

    lines = hoa.page.locator("#lines")
    expect(lines).to_contain_text(PASSPORT_AND_WAGES["vi"])
    # What the bot said is there in the counselor's language too, and is marked as no machine's work.
    expect(lines.locator(".bot .meaning").first).to_contain_text("Is it safe for you to write now?")
    expect(lines.locator(".bot .meaning .mark").first).to_contain_text("not translated by a machine")
    tapped = lines.locator(".in").filter(has=hoa.page.get_by_text("1", exact=True))
    expect(tapped.locator(".meaning").first).to_contain_text("Yes")
    hoa.say("Chị là Hoa, chị ở đây.")
    before = lines.locator(".in").count()
    person.say("em đang ở một mình, em sợ")
    expect(lines.locator(".in")).to_have_count(before + 1)
    expect(lines.locator(".in").last).to_contain_text("em đang ở một mình")

    # A ready sentence: found by typing, shown as it arrives, sent with Enter.
    hoa.page.keyboard.press("Escape")
    hoa.page.keyboard.press("/")
    hoa.page.keyboard.type("sleep tonight")
    hoa.page.keyboard.press("Enter")
    expect(hoa.page.locator("#preview .phone")).to_have_text(words("vi", "ready-tonight"))
    expect(hoa.page.locator("#preview-send")).to_be_focused()
    hoa.page.keyboard.press("Enter")
    expect(lines.locator(".staff .original").last).to_have_text(words("vi", "ready-tonight"))
    expect(lines.locator(".staff .meaning").last).to_contain_text("safe place to sleep tonight")

    # A counter's details with one key, and Escape changes one's mind.
    hoa.page.keyboard.press("Escape")
    hoa.page.keyboard.press("1")
    expect(hoa.page.locator("#preview-send")).to_be_focused()
    hoa.page.keyboard.press("Escape")
    expect(hoa.page.locator("#preview")).to_be_hidden()


def test_a_draft_survives_what_comes_in(stand_in: StandInSystem, hoa: Seat) -> None:
    person = phone(stand_in)
    person.say(PASSPORT_AND_WAGES["vi"])
    person.say("0")
    hoa.inbox()
    hoa.accept("Vietnamese")
    hoa.page.fill("#text", "Chị đang viết")
    hoa.page.fill("#note", "half a note")
    before = hoa.page.locator("#lines .in").count()
    person.say("chị ơi")
    expect(hoa.page.locator("#lines .in")).to_have_count(before + 1)
    expect(hoa.page.locator("#text")).to_have_value("Chị đang viết")
    expect(hoa.page.locator("#note")).to_have_value("half a note")


def test_the_sheet_is_agreed_to_on_the_phone(stand_in: StandInSystem, dara: Seat) -> None:
    person = phone(stand_in)
    person.say(PASSPORT_AND_WAGES["km"])
    person.say("0")
    dara.inbox()
    dara.accept("Khmer")
    dara.page.locator("#counters summary").first.click()
    dara.page.locator("#counters a.button").first.click()
    dara.page.fill("#japanese", "会社が旅券を取り上げている。")
    dara.page.fill("#summary", "ក្រុមហ៊ុនកាន់លិខិតឆ្លងដែន")
    dara.page.click("button[name=look]")
    expect(dara.page.locator(".phone")).to_contain_text("ក្រុមហ៊ុនកាន់លិខិតឆ្លងដែន")
    dara.page.click("form button.main")
    expect(dara.page.locator("#sheets")).to_contain_text("shown, no answer yet")
    dara.page.locator("#sheets a").first.click()
    expect(dara.page.locator("[role=alert]:not([hidden])")).to_contain_text("must not be handed on")
    dara.page.emulate_media(media="print")
    expect(dara.page.locator("article.paper")).to_be_hidden()
    dara.page.emulate_media(media="screen")
    dara.page.go_back()
    person.say("1")
    expect(dara.page.locator("#sheets")).to_contain_text("agreed")
    dara.page.locator("#sheets a").first.click()
    expect(dara.page.locator("[data-print]")).to_be_visible()
    dara.page.emulate_media(media="print")
    expect(dara.page.locator("article.paper")).to_be_visible()
    expect(dara.page.locator("header.bar")).to_be_hidden()
    dara.page.emulate_media(media="screen")


def test_an_urgent_one_is_heard_without_content(stand_in: StandInSystem, dara: Seat) -> None:
    dara.inbox()
    person = phone(stand_in)
    assert "danger-110" in keys(person.say("店長に殴られています。今も部屋の外にいます。怖いです"))
    expect(dara.page).to_have_title("(1) Inbox · Tsunagu")
    expect(dara.page.locator("#live")).to_have_text("1 urgent waiting")
    expect(dara.page.locator(".waiting .entry").first).to_contain_text("Emergency")


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (820, 1180)])
def test_nothing_is_wider_than_the_screen_and_everybody_can_use_it(
    stand_in: StandInSystem, hoa: Seat, width: int, height: int
) -> None:
    person = phone(stand_in)
    person.say(PASSPORT_AND_WAGES["km"])
    person.say("0")
    hoa.page.set_viewport_size({"width": width, "height": height})
    for scheme in ("light", "dark"):
        hoa.page.emulate_media(color_scheme=scheme)
        hoa.inbox()
        paths = ["/console/", "/console/closed", hoa.page.locator("[data-open]").first.get_attribute("href") or ""]
        for path in paths:
            hoa.page.goto(stand_in.url + path)
            assert hoa.page.evaluate("document.documentElement.scrollWidth") <= width, path
            found = Axe().run(hoa.page, options={"runOnly": ["wcag2a", "wcag2aa"]}).response["violations"]
            assert not found, [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found]
    hoa.page.emulate_media(color_scheme="light")
