"""One console for the tests here that only use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.provider import Provider
from tests.support.staff import ConsoleSystem, StaffCaller, add_staff


@pytest.fixture(scope="session")
def console(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[ConsoleSystem]:
    running = ConsoleSystem(Path(tmp_path_factory.mktemp("console")), provider)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def administrator(console: ConsoleSystem) -> StaffCaller:
    return add_staff(console, "Ono Keiko", "administrator").ready()


@pytest.fixture
def hoa(console: ConsoleSystem) -> StaffCaller:
    """A counselor, freshly added and set up, not signed in."""
    caller = add_staff(console, "Nguyễn Thị Hoa", "counselor", "vi:native,ja:fluent")
    caller.set_up()
    return caller
