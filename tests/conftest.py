"""A real PostgreSQL for all tests, a database of its own for each that asks, and the whole running system."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
from hypothesis import HealthCheck, settings

from app.kit.embedded_postgres import EmbeddedPostgres
from app.migrations import migrate
from tests.support.chat import ChatCaller
from tests.support.databases import TEMPLATE, new_database, on_database
from tests.support.line import LineCaller
from tests.support.provider import Provider, running_provider
from tests.support.stored import Stored
from tests.support.system import Caller, System, running

# The same examples each time, however busy the machine is.
settings.register_profile("tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")


@pytest.fixture(scope="session", autouse=True)
def nothing_stays_behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever a test did to our processes, none that works on its folder outlives the tests."""
    yield
    ours = str(tmp_path_factory.getbasetemp())
    left = [
        found.info for found in psutil.process_iter(["pid", "cmdline"]) if ours in " ".join(found.info["cmdline"] or [])
    ]
    assert not left, left


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server's address; the database ``TEMPLATE`` on it is migrated."""
    server = EmbeddedPostgres(tmp_path_factory.mktemp("pg"))
    address = server.start()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE}")
    migrate(on_database(address, TEMPLATE))
    yield address
    server.stop()


@pytest.fixture
def database_address(postgres: str) -> Iterator[str]:
    """A migrated database for one test."""
    name = "t" + secrets.token_hex(6)
    yield new_database(postgres, name)
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    with running_provider() as recorder:
        yield recorder


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[System]:
    """The system, running once for all tests that only talk to it."""
    with running(System(tmp_path_factory.mktemp("system"), provider)) as found:
        yield found


@pytest.fixture
def own(tmp_path: Path, provider: Provider) -> Iterator[System]:
    """A system that a test may hurt."""
    with running(System(tmp_path, provider)) as found:
        yield found


@pytest.fixture
def caller(system: System) -> Caller:
    return Caller(system)


@pytest.fixture
def line(system: System) -> LineCaller:
    return LineCaller(system)


@pytest.fixture
def chat(system: System) -> ChatCaller:
    return ChatCaller(system)


@pytest.fixture
def stored(system: System) -> Stored:
    return Stored(system)
