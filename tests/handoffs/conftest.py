"""A running system with a house of counselors of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.conversations.reception import STAFFING_SECONDS
from tests.conftest import on_database
from tests.support.counselors import House
from tests.support.provider import Provider
from tests.support.system import Caller, System


@pytest.fixture(scope="package")
def staffed(tmp_path_factory: pytest.TempPathFactory, provider: Provider, postgres: str) -> Iterator[System]:
    """The system; its database is one on the tests' own server."""
    import psycopg

    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE staffed TEMPLATE template_tsunagu")
    extra = {"TSUNAGU_DATABASE_URL": on_database(postgres, "staffed")}
    running = System(Path(tmp_path_factory.mktemp("staffed")), provider, extra=extra)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="package")
def open_house(staffed: System) -> Iterator[House]:
    with House(staffed.extra["TSUNAGU_DATABASE_URL"], staffed.folder / "var") as found:
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
