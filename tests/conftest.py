"""A real PostgreSQL for all tests, a database of its own for each that asks, and the whole running system."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from app.kit.embedded_postgres import EmbeddedPostgres
from app.migrations import migrate
from tests.support.provider import Provider, running_provider
from tests.support.system import Caller, System


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
    """The server's address; the database `template` on it is migrated."""
    server = EmbeddedPostgres(tmp_path_factory.mktemp("pg"))
    address = server.start()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE template_tsunagu")
    migrate(on_database(address, "template_tsunagu"))
    yield address
    server.stop()


def on_database(address: str, name: str) -> str:
    """The same server, another database."""
    head, _, query = address.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}?{query}"


@pytest.fixture
def database_address(postgres: str) -> Iterator[str]:
    """A migrated database for one test."""
    name = "t" + secrets.token_hex(6)
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template_tsunagu")
        yield on_database(postgres, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    with running_provider() as recorder:
        yield recorder


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[System]:
    """The system, running once for all tests that only talk to it."""
    running = System(Path(tmp_path_factory.mktemp("system")), provider)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def caller(system: System) -> Caller:
    return Caller(system)
