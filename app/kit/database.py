"""The database: one engine a process, and the two kinds of connection.

One request or job, one transaction, committed by whoever opened it; application code never commits.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import NewType, TypeVar

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

ReadConnection = NewType("ReadConnection", AsyncConnection)
"""A connection for reading: the type checker refuses it where something is written."""

logger = logging.getLogger(__name__)

# Two who wait for each other are parted by PostgreSQL after a second, and one of them is to try again.
MOST_TRIES = 4

T = TypeVar("T")


def engine_url(address: str) -> str:
    """SQLAlchemy's form of a ``postgresql://`` address, with the psycopg driver."""
    return "postgresql+psycopg://" + address.split("://", 1)[1]


class Database:
    """Engine and connections for one PostgreSQL address."""

    def __init__(self, address: str, *, pool_size: int = 12) -> None:
        self.address = address
        self.engine: AsyncEngine = create_async_engine(
            engine_url(address), pool_size=pool_size, max_overflow=8, pool_pre_ping=False, pool_recycle=1800
        )
        # The same connections; each statement is its own transaction and one round trip instead of three.
        self._alone = self.engine.execution_options(isolation_level="AUTOCOMMIT")

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A connection with one transaction, committed at the end, rolled back when anything is raised."""
        async with self.engine.begin() as connection:
            yield connection

    async def write(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """Runs ``work`` in one transaction; from its beginning once more when it waited for another that waited for it."""
        for left in reversed(range(MOST_TRIES)):
            try:
                async with self.writing() as connection:
                    return await work(connection)
            except DBAPIError as error:
                if not left or not isinstance(error.orig, (DeadlockDetected, SerializationFailure)):
                    raise
                logger.warning("a transaction stood in another's way; once more (%s)", type(error.orig).__name__)
        raise AssertionError

    @asynccontextmanager
    async def writing_once(self) -> AsyncIterator[AsyncConnection]:
        """A connection for exactly one writing statement, which commits by itself."""
        async with self._alone.connect() as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadConnection]:
        """A connection for reading."""
        async with self._alone.connect() as connection:
            yield ReadConnection(connection)

    async def close(self) -> None:
        """Gives all connections back."""
        await self.engine.dispose()


async def driver_connection(connection: AsyncConnection) -> psycopg.AsyncConnection[object]:
    """The psycopg connection under a connection, for a statement that must run in the same transaction."""
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    assert isinstance(driver, psycopg.AsyncConnection)
    return driver
