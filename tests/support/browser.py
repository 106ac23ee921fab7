"""Debian's Chromium through Playwright, and a person in front of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.support.system import System

CHROMIUM = Path("/usr/bin/chromium")
MISSING = "CHROMIUM IS MISSING: the pages are not tested. `make browser` installs it, or says how"
ANSWER_MS = 30_000


def find_chromium(playwright: Playwright) -> Path:
    """Debian's, else the one that Playwright keeps for other systems. Without any the test fails: it is not skipped."""
    found = next(filter(Path.exists, (CHROMIUM, Path(playwright.chromium.executable_path))), None)
    if found is None:
        pytest.fail(MISSING, pytrace=False)
    return found


@contextmanager
def running_chromium() -> Iterator[Browser]:
    """The browser. As root (a build machine) its own sandbox cannot start."""
    with sync_playwright() as playwright:
        executable = find_chromium(playwright)
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


def new_context(
    browser: Browser, language: str = "en", width: int = 390, height: int = 844, **more: object
) -> BrowserContext:
    """A fresh browser profile whose owner reads ``language``."""
    context: BrowserContext = browser.new_context(
        locale=language,
        viewport={"width": width, "height": height},
        **more,  # type: ignore[arg-type]  # Playwright's own options
    )
    context.set_default_timeout(ANSWER_MS)
    return context


@dataclass(slots=True)
class PageCaller:
    """Speaks to the service through the page: taps a button where one has that number, else types."""

    system: System
    page: Page

    def open(self) -> None:
        self.page.goto(self.system.url + "/chat")

    def say(self, text: str) -> str:
        before = self.page.locator("#lines li.ours").count()
        button = (
            self.page.locator("#choices button").filter(has=self.page.locator("b", has_text=text))
            if text.isdigit()
            else None
        )
        if button is not None and button.count() == 1:
            button.click()
        else:
            self.page.fill("#text", text)
            self.page.press("#text", "Enter")
        return self.hear(before)

    def hear(self, before: int) -> str:
        """The newest line of the service and its answers, once it differs from what stood there."""
        self.page.wait_for_function(
            "count => { const lines = document.querySelectorAll('#lines li');"
            " const ours = document.querySelectorAll('#lines li.ours');"
            " return lines.length && lines[lines.length - 1].className === 'ours'"
            " && (ours.length > count || lines.length === 1); }",
            arg=before,
        )
        said = [p.inner_text() for p in self.page.locator("#lines li.ours").last.locator("p").all()]
        answers = [b.inner_text() for b in self.page.locator("#choices:not([hidden]) button").all()]
        return "\n\n".join(said) + ("\n" + "\n".join(answers) if answers else "")
