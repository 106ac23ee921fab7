"""«Something is new about this topic», over PostgreSQL's LISTEN and NOTIFY.

A hint, nothing more: it may be lost (a broken connection), so whoever waits for one also looks now and then by itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.database import Database

logger = logging.getLogger(__name__)

CHANNEL = "tsunagu_signals"
RECONNECT_SECONDS = 1.0
_NOTIFY = text("SELECT pg_notify(:channel, :topic)")


async def notify(connection: AsyncConnection, topic: str) -> None:
    """Publishes when the connection's transaction is committed: PostgreSQL keeps it until then."""
    await connection.execute(_NOTIFY, {"channel": CHANNEL, "topic": topic})


class Signals:
    """Publishes topics to all processes, and wakes those in this process who wait for one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[str, set[asyncio.Event]] = {}

    async def publish(self, topic: str) -> None:
        """Tells everybody, after the caller's own commit. ``topic`` must not tell anything of a person."""
        async with self._database.writing_once() as connection:
            await notify(connection, topic)

    @contextmanager
    def subscribe(self, topic: str) -> Iterator[asyncio.Event]:
        """An event that is set at each signal about ``topic``; who waits on it clears it."""
        event = asyncio.Event()
        self._waiting.setdefault(topic, set()).add(event)
        try:
            yield event
        finally:
            self._waiting[topic].discard(event)
            if not self._waiting[topic]:
                del self._waiting[topic]

    async def run(self) -> None:
        """Listens until cancelled, and connects again whenever the connection breaks."""
        while True:
            try:
                await self._listen()
            except (psycopg.Error, OSError):
                logger.warning("the connection that listens for signals broke; connecting again")
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _listen(self) -> None:
        connection = await psycopg.AsyncConnection.connect(self._database.address, autocommit=True)
        async with connection:
            await connection.execute(f"LISTEN {CHANNEL}")
            # What was said while nobody listened is not heard again: everyone looks for themself once.
            for topic in list(self._waiting):
                self._wake(topic)
            async for notice in connection.notifies():
                self._wake(notice.payload)

    def _wake(self, topic: str) -> None:
        for event in self._waiting.get(topic, ()):
            event.set()
