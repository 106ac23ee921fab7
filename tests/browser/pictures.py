"""Takes the pictures in docs/ again: `make pictures`. The talk is real; only the hour is what it is."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.console_pictures import take_console
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.browser import PageCaller, new_context, running_chromium
from tests.support.provider import running_provider
from tests.support.stand_in import StandInSystem

DOCS = Path(__file__).parents[2] / "docs"
# Narrow phones in the scripts that are hardest to set, an ordinary one, a desk's screen.
PICTURES = [
    ("km", 320, 640, 1),
    ("my", 390, 844, 2),
    ("th", 390, 844, 7),
    ("ne", 320, 640, 2),
    ("ja", 390, 844, 7),
    ("vi", 1280, 800, 3),
]


def talk(caller: PageCaller, language: str, turns: int) -> None:
    """So many turns of the screening; the last of seven names the counters."""
    caller.open()
    caller.say(PASSPORT_AND_WAGES[language])
    for number in ["1", "2", "1", "1", "1", "1"][: turns - 1]:
        if caller.page.locator("#choices button").count():
            caller.say(number)


def take(page: Page, folder: Path, name: str) -> None:
    page.wait_for_timeout(400)
    page.screenshot(path=folder / f"{name}.png")
    print(folder / f"{name}.png")


def main() -> None:
    """All pictures, into docs/ or the folder named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS
    with running_provider() as provider, tempfile.TemporaryDirectory() as data, running_chromium() as chromium:
        system = StandInSystem(Path(data), provider)
        try:
            system.start()
            for language, width, height, turns in PICTURES:
                context = new_context(chromium, language, width, height)
                page = context.new_page()
                talk(PageCaller(system, page), language, turns)
                take(page, folder, f"chat-{language}-{width}")
                context.close()
            context = new_context(chromium, "my", 320, 640)
            page = context.new_page()
            page.goto(system.url + "/chat")
            take(page, folder, "chat-my-320")
            context.close()
            context = new_context(chromium, "en", 1280, 900)
            page = context.new_page()
            page.goto(system.url + "/phone#web")
            page.wait_for_timeout(800)
            take(page, folder, "phone-web")
            context.close()
            take_console(system, chromium, folder)
        finally:
            system.stop()


if __name__ == "__main__":
    main()
