"""Counselors in front of a real browser: set up once, signed in, at their inbox."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

from tests.support.browser import new_context
from tests.support.staff import PASSWORD, StaffCaller, add_staff
from tests.support.system import System


@dataclass(slots=True)
class Seat:
    """Somebody of the staff, and their screen."""

    caller: StaffCaller
    page: Page

    @property
    def shown(self) -> str:
        """All words on the screen."""
        return self.page.locator("body").inner_text()

    def inbox(self) -> None:
        self.page.goto(self.caller.system.url + "/console/")

    def accept(self, row: str) -> None:
        """Takes the entry in which these words stand."""
        entry = self.page.locator(".waiting .entry, .transfers .entry", has_text=row).first
        entry.locator("[data-deed=accept]").click()
        self.page.wait_for_selector("#answer")
        self.page.wait_for_load_state("load")

    def take(self, row: str) -> None:
        """Takes it from the inbox."""
        self.inbox()
        self.accept(row)

    def choose(self, sentence: str) -> None:
        """A ready sentence, found by its words."""
        self.page.click("#sentences summary")
        self.page.fill("#sentence-search", sentence)
        self.page.press("#sentence-search", "Enter")

    def say(self, words: str) -> None:
        self.page.fill("#text", words)
        self.page.wait_for_selector(f"#preview .phone >> text={words}")
        self.page.press("#text", "Control+Enter")
        self.page.wait_for_selector(f"#lines .staff .original >> text={words}")


def seat(
    system: System,
    chromium: Browser,
    name: str,
    languages: str,
    gender: str,
    role: str = "counselor",
    *,
    width: int = 1280,
    height: int = 800,
    language: str = "en",
    scheme: str = "light",
    phone: str | None = None,
) -> Seat:
    """Adds somebody, signs them in through the form, and has them be available."""
    caller = add_staff(system, name, role, languages, gender, *(("--phone", phone) if phone else ()))
    caller.set_up()
    assert caller.codes is not None
    context = new_context(chromium, language, width, height, color_scheme=scheme)
    page = context.new_page()
    page.goto(system.url + "/console/")
    page.fill("#login", caller.login)
    page.fill("#password", PASSWORD)
    page.fill("#code", caller.codes.next())
    page.click("button.main")
    page.wait_for_url(lambda url: urlsplit(url).path == "/console/")
    page.click("#presence[aria-pressed=false]")
    page.wait_for_selector("#presence[aria-pressed=true]")
    return Seat(caller, page)
