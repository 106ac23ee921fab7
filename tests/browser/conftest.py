"""One Chromium for all tests here, a fresh profile for each.

It is gone when the tests here are: while Playwright runs, no asynchronous test can.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.kit.clock import now
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.browser import ANSWER_MS, PageCaller, new_context, running_chromium
from tests.support.console import Seat, seat
from tests.support.provider import Provider
from tests.support.staff import execute
from tests.support.stand_in import StandInSystem, TimedCaller
from tests.support.system import running

expect.set_options(timeout=ANSWER_MS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser on a build machine may stall: there a failure is tried once more, and named all the same (DECISIONS.md, 50)."""
    if os.environ.get("CI"):
        for item in items:
            if item.path.is_relative_to(Path(__file__).parent):
                item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    with running_chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def stand_in(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[StandInSystem]:
    """The system as `make run` starts it: the phone page is there too."""
    with running(StandInSystem(tmp_path_factory.mktemp("browser"), provider)) as found:
        yield found


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    fresh = new_context(chromium)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def caller(stand_in: StandInSystem, page: Page) -> PageCaller:
    return PageCaller(stand_in, page)


@pytest.fixture(scope="module")
def signed_in(stand_in: StandInSystem, chromium: Browser) -> Iterator[Seat]:
    """A counselor at her inbox."""
    found = seat(stand_in, chromium, "Lan", "vi:native", "female")
    yield found
    found.page.context.close()


@pytest.fixture
def lan(signed_in: Seat) -> Iterator[Seat]:
    """A counselor, with a tab that no other test has used."""
    found = Seat(signed_in.caller, signed_in.page.context.new_page())
    yield found
    found.page.close()


@pytest.fixture(autouse=True)
def nobody_waits(request: pytest.FixtureRequest) -> None:
    """All tests here share one system, in any order: whom another left waiting is in nobody's inbox."""
    if "stand_in" in request.fixturenames:
        system = request.getfixturevalue("stand_in")
        execute(system, "UPDATE handoffs SET state = 'closed', ended_at = now() WHERE state IN ('waiting', 'active')")
        execute(system, "UPDATE conversations SET handler = 'bot'")


@pytest.fixture
def person(stand_in: StandInSystem) -> TimedCaller:
    """Somebody who waits for her."""
    found = TimedCaller(stand_in, now().isoformat())
    found.say(PASSPORT_AND_WAGES["vi"])
    found.say("0")
    return found
