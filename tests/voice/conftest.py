"""A running system with counselors who have telephones, and the exchange that rings them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.conftest import on_database
from tests.support.counselors import House
from tests.support.exchange import Exchange
from tests.support.provider import Provider
from tests.support.system import System


@pytest.fixture(scope="session")
def staffed(tmp_path_factory: pytest.TempPathFactory, provider: Provider, postgres: str) -> Iterator[System]:
    """The system; its database is one on the tests' own server."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE DATABASE exchange TEMPLATE template_tsunagu")
    extra = {"TSUNAGU_DATABASE_URL": on_database(postgres, "exchange")}
    running = System(Path(tmp_path_factory.mktemp("exchange")), provider, extra=extra)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def open_house(staffed: System) -> Iterator[House]:
    with House(staffed.extra["TSUNAGU_DATABASE_URL"], staffed.folder / "var") as found:
        yield found


@pytest.fixture
def house(open_house: House) -> House:
    """The counselors: at first there is nobody, and each test has its own."""
    open_house.sql("UPDATE calls SET ended_at = now() WHERE ended_at IS NULL")
    open_house.sql("UPDATE call_legs SET state = 'ended', outcome = 'over', ended_at = now() WHERE ended_at IS NULL")
    open_house.empty()
    return open_house


@pytest.fixture
def exchange(provider: Provider) -> Exchange:
    return provider.exchange


@pytest.fixture
def phone() -> str:
    """A counselor's number, nobody else's."""
    return "+8150" + "".join(secrets.choice("0123456789") for _ in range(8))
