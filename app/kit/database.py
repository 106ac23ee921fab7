"""The database: one engine a process, and the two kinds of session.

One request or job, one transaction, committed by whoever opened it; application code never commits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NewType

import psycopg
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

ReadSession = NewType("ReadSession", AsyncSession)
"""A session for reading: the type checker refuses it where something is written."""


def engine_url(address: str) -> str:
    """SQLAlchemy's form of a ``postgresql://`` address, with the psycopg driver."""
    return "postgresql+psycopg://" + address.split("://", 1)[1]


class Database:
    """Engine and sessions for one PostgreSQL address."""

    def __init__(self, address: str, *, pool_size: int = 12) -> None:
        self.address = address
        self.engine: AsyncEngine = create_async_engine(
            engine_url(address), pool_size=pool_size, max_overflow=8, pool_pre_ping=False, pool_recycle=1800
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        # The same connections; each statement is its own transaction and one round trip instead of three.
        alone = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        self._single = async_sessionmaker(alone, expire_on_commit=False)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """A session with one transaction, committed at the end, rolled back when anything is raised."""
        async with self._sessions.begin() as session:
            yield session

    @asynccontextmanager
    async def writing_once(self) -> AsyncIterator[AsyncSession]:
        """A session for exactly one writing statement, which commits by itself."""
        async with self._single() as session:
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadSession]:
        """A session for reading."""
        async with self._single() as session:
            yield ReadSession(session)

    async def close(self) -> None:
        """Gives all connections back."""
        await self.engine.dispose()


async def driver_connection(session: AsyncSession) -> psycopg.AsyncConnection[object]:
    """The psycopg connection under a session, for a statement that must run in the session's own transaction."""
    raw = await (await session.connection()).get_raw_connection()
    connection = raw.driver_connection
    assert isinstance(connection, psycopg.AsyncConnection)
    return connection
