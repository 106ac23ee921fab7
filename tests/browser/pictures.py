"""Takes the pictures in docs/ again: `make pictures`. The talk is real; only the hour is what it is."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from app.kit.language import LANGUAGES
from tests.browser.console_pictures import take_console
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.browser import ANSWER_MS, PageCaller, new_context, running_chromium
from tests.support.console import seat
from tests.support.provider import running_provider
from tests.support.screening import words
from tests.support.stand_in import StandInSystem
from tests.support.system import running

DOCS = Path(__file__).parents[2] / "docs"
ALL = 8
# Narrow phones in the scripts that are hardest to set, an ordinary one, a desk's screen; and how far the talk has come.
CHATS = [
    ("my", 320, 640, 0),
    ("km", 320, 640, 1),
    ("my", 390, 844, 2),
    ("th", 390, 844, ALL),
    ("ne", 320, 640, 2),
    ("ja", 390, 844, ALL),
    ("vi", 1280, 800, 3),
]
ANSWERS = ["1", "2", "1", "1", "1", "1"]
# The desk on which the phone's page stands.
DESK = (1280, 900)


def talk(caller: PageCaller, language: str, turns: int) -> None:
    """So many turns of the screening, or until the counters are named."""
    caller.open()
    if turns:
        caller.say(PASSPORT_AND_WAGES[language])
    for number in ANSWERS[: turns - 1] if turns else []:
        if words(language, "answer-counter") in caller.page.inner_text("#lines li.ours:last-child"):
            return
        caller.say(number)


def take(page: Page, folder: Path, name: str, element: str | None = None) -> None:
    """The screen, or one element of it."""
    page.wait_for_timeout(400)
    path = folder / f"{name}.png"
    page.locator(element).screenshot(path=path) if element else page.screenshot(path=path)
    print(path)


def take_chats(chromium: Browser, system: StandInSystem, folder: Path) -> None:
    """The web chat on its own page."""
    for language, width, height, turns in CHATS:
        context = new_context(chromium, language, width, height)
        page = context.new_page()
        talk(PageCaller(system, page), language, turns)
        take(page, folder, f"chat-{language}-{width}")
        context.close()


def write(page: Page, panel: str, text: str) -> None:
    """A line on the panel of text messages or LINE, and its answer."""
    answers = page.locator(f"#{panel}messages .service")
    before = answers.count()
    page.fill(f"#{panel}text", text)
    page.press(f"#{panel}text", "Enter")
    expect(answers.nth(before)).to_be_attached(timeout=ANSWER_MS)


def take_phones(page: Page, system: StandInSystem, folder: Path) -> None:
    """The four doors of the phone's page."""
    for number, language, turns in ((1, "vi", ALL), (2, "km", 4)):
        page.goto("about:blank")
        page.goto(f"{system.url}/phone#sms:+81900000000{number}")
        for text in [PASSPORT_AND_WAGES[language], *ANSWERS][:turns]:
            if words(language, "answer-counter") not in page.inner_text("#messages"):
                write(page, "", text)
        take(page, folder, f"phone-{language}", "#panel-sms .phone")
    page.goto("about:blank")
    page.goto(f"{system.url}/phone#line:+818012345699")
    for text in (PASSPORT_AND_WAGES["my"], "1"):
        write(page, "line-", text)
    before = page.locator("#line-messages .service").count()
    page.get_by_role("button", name="Sticker").click()
    expect(page.locator("#line-messages .service").nth(before)).to_be_attached(timeout=ANSWER_MS)
    take(page, folder, "phone-line-my", "#panel-line .phone")
    page.goto("about:blank")
    page.goto(system.url + "/phone#web")
    frame = page.frame_locator("#panel-web iframe")
    frame.locator("#text").fill(PASSPORT_AND_WAGES["en"])
    frame.locator("#text").press("Enter")
    expect(frame.locator("#choices button").first).to_be_visible(timeout=ANSWER_MS)
    take(page, folder, "phone-web")
    call(page, system, "vi")
    take(page, folder, "phone-call-vi", "#panel-call .phone")


def call(page: Page, system: StandInSystem, language: str) -> None:
    """A call, up to the question what it is about."""
    page.goto("about:blank")
    page.goto(f"{system.url}/phone#call:+817000000003")
    page.click("#call-dial")
    log = page.locator("#call-log")
    expect(log).to_contain_text("English", timeout=ANSWER_MS)
    for key in (str(LANGUAGES.index(language) + 1), "1"):
        before = log.locator("li").count()
        page.get_by_role("group", name="Keypad").get_by_role("button", name=key, exact=True).click()
        expect(log.locator("li").nth(before + 1)).to_be_attached(timeout=ANSWER_MS)


def take_counselor(chromium: Browser, system: StandInSystem, folder: Path) -> None:
    """The counselor's telephone: the whisper, and the talk that follows it."""
    number = "+815000000001"
    hoa = seat(system, chromium, "Hoa", "vi:native,ja:fluent", "female", phone=number)
    context = new_context(chromium, "ja", *DESK)
    caller, counselor = context.new_page(), context.new_page()
    counselor.goto(f"{system.url}/phone#staff:{number}")
    call(caller, system, "vi")
    caller.get_by_role("group", name="Keypad").get_by_role("button", name="0", exact=True).click()
    counselor.get_by_role("button", name="Answer", exact=True).click()
    log = counselor.locator("#staff-log li")
    expect(log.nth(2)).to_be_attached(timeout=ANSWER_MS)
    counselor.get_by_role("group", name="Keypad").get_by_role("button", name="1", exact=True).click()
    expect(log.last).to_have_text("☎ connected", timeout=ANSWER_MS)
    take(counselor, folder, "phone-counselor", "#panel-staff .phone")
    for one in (context, hoa.page.context):
        one.close()


def main() -> None:
    """All pictures, into docs/ or the folder named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS
    with (
        running_provider() as provider,
        tempfile.TemporaryDirectory() as data,
        running_chromium() as chromium,
        running(StandInSystem(Path(data), provider)) as system,
    ):
        take_chats(chromium, system, folder)
        context = new_context(chromium, "en", *DESK)
        take_phones(context.new_page(), system, folder)
        context.close()
        take_counselor(chromium, system, folder)
        take_console(system, chromium, folder)


if __name__ == "__main__":
    main()
