"""The console's pictures for docs/: real conversations in Vietnamese, Khmer and Japanese, seen by two counselors."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from app.kit.clock import now
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.console import Seat, seat
from tests.support.stand_in import StandInSystem, TimedCaller

SETTLE_MS = 800
DANGER = "店長に殴られています。今も部屋の外にいます。怖いです"


def take_console(system: StandInSystem, chromium: Browser, folder: Path) -> None:
    """Inbox, conversations, sheet; at a desk and on a tablet."""
    hoa = seat(system, chromium, "Nguyễn Thị Hoa", "vi:native,ja:fluent", "female", language="ja")
    dara = seat(system, chromium, "Sok Dara", "km:native,ja:fluent", "male", width=820, height=1180, scheme="dark")
    woman = _asks(system, "vi", "em muốn nói chuyện với chị tư vấn nữ")
    _asks(system, "km", "0")
    TimedCaller(system, now().isoformat()).say(DANGER)
    hoa.inbox()
    _take(hoa, folder, "console-inbox-1280")
    hoa.accept("ベトナム語")
    woman.say("em đang ở Gunma, em sợ lắm chị ơi")
    hoa.say("Chị là Hoa. Chị ở đây với em.")
    hoa.page.keyboard.press("Escape")
    hoa.page.keyboard.press("1")
    hoa.page.wait_for_selector("#preview-send:focus")
    _take(hoa, folder, "console-conversation-1280")
    hoa.page.keyboard.press("Escape")
    dara.inbox()
    dara.accept("Khmer")
    _take(dara, folder, "console-conversation-820")
    _sheet(hoa, woman, folder)
    for one in (hoa, dara):
        one.page.context.close()


def _asks(system: StandInSystem, language: str, wish: str) -> TimedCaller:
    person = TimedCaller(system, now().isoformat())
    for words in (PASSPORT_AND_WAGES[language], "1", wish):
        person.say(words)
    return person


def _sheet(hoa: Seat, person: TimedCaller, folder: Path) -> None:
    page = hoa.page
    page.locator("#counters summary").first.click()
    page.locator("#counters a.button").first.click()
    page.fill("#japanese", "会社に旅券を取り上げられ、給料が三か月払われていない。")
    page.fill("#summary", "Công ty giữ hộ chiếu, ba tháng chưa trả lương.")
    page.click("button[name=look]")
    page.click("form button.main")
    page.wait_for_selector("#sheets a")
    person.say("1")
    page.wait_for_selector("#sheets .tag.on")
    page.locator("#sheets a").first.click()
    page.wait_for_selector("[data-print]")
    _take(hoa, folder, "console-sheet")


def _take(one: Seat, folder: Path, name: str) -> None:
    one.page.wait_for_timeout(SETTLE_MS)
    one.page.screenshot(path=folder / f"{name}.png")
    print(folder / f"{name}.png")
