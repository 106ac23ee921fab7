"""A running system with counselors who have telephones, and the exchange that rings them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest

from tests.support.counselors import House, staffed_system
from tests.support.exchange import Exchange
from tests.support.provider import Provider
from tests.support.system import System


@pytest.fixture(scope="session")
def staffed(tmp_path_factory: pytest.TempPathFactory, provider: Provider, postgres: str) -> Iterator[System]:
    with staffed_system(tmp_path_factory.mktemp("exchange"), provider, postgres) as found:
        yield found


@pytest.fixture(scope="session")
def open_house(staffed: System) -> Iterator[House]:
    with House(staffed.database, staffed.data) as found:
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
