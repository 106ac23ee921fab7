"""A running system with a house of counselors of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from app.conversations.reception import STAFFING_SECONDS
from tests.support.counselors import House, staffed_system
from tests.support.line import LineCaller
from tests.support.provider import Provider
from tests.support.system import Caller, System


@pytest.fixture(scope="package")
def staffed(tmp_path_factory: pytest.TempPathFactory, provider: Provider, postgres: str) -> Iterator[System]:
    with staffed_system(tmp_path_factory.mktemp("staffed"), provider, postgres) as found:
        yield found


@pytest.fixture(scope="package")
def open_house(staffed: System) -> Iterator[House]:
    with House(staffed.database, staffed.data) as found:
        yield found


@pytest.fixture
def house(open_house: House) -> House:
    """The counselors: at first there is nobody, and each test has its own."""
    open_house.empty()
    # A gateway remembers so long who worked there in the test before.
    time.sleep(STAFFING_SECONDS)
    return open_house


@pytest.fixture
def person(staffed: System) -> Caller:
    return Caller(staffed)


@pytest.fixture
def line(staffed: System) -> LineCaller:
    return LineCaller(staffed)
