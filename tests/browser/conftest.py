"""One Chromium for all tests here, a fresh profile for each.

It is gone when the tests here are: while Playwright runs, no asynchronous test can.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.browser import PageCaller, new_context, running_chromium
from tests.support.provider import Provider
from tests.support.stand_in import StandInSystem
from tests.support.system import running


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
