"""Signals between processes, over a real PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest

from app.kit.database import Database
from app.realtime.signals import RECONNECT_SECONDS, Signals


@pytest.fixture
async def pair(database_address: str) -> AsyncIterator[tuple[Signals, Signals]]:
    """Two processes' worth: what one publishes the other hears."""
    databases = [Database(database_address), Database(database_address)]
    here, there = (Signals(database) for database in databases)
    tasks = [asyncio.create_task(signals.run()) for signals in (here, there)]
    await both_listen(database_address)
    yield here, there
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for database in databases:
        await database.close()


async def both_listen(database_address: str) -> None:
    """A process that begins to listen wakes everybody: nothing is tested before that."""
    listening = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
    async with (
        asyncio.timeout(20),
        await psycopg.AsyncConnection.connect(database_address, autocommit=True) as connection,
    ):
        while await (await connection.execute(listening)).fetchone() != (2,):
            await asyncio.sleep(0.05)


async def test_who_waits_for_a_topic_hears_of_it_from_another_process(pair: tuple[Signals, Signals]) -> None:
    here, there = pair
    with here.subscribe("a") as ours, here.subscribe("b") as others, there.subscribe("a") as theirs:
        await there.publish("a")
        await asyncio.wait_for(asyncio.gather(ours.wait(), theirs.wait()), 20)
        assert not others.is_set()


async def test_who_has_left_is_not_woken(pair: tuple[Signals, Signals]) -> None:
    here, there = pair
    with here.subscribe("a") as event:
        pass
    with here.subscribe("a") as witness:
        await there.publish("a")
        await asyncio.wait_for(witness.wait(), 20)
    assert not event.is_set()


async def test_a_broken_connection_is_made_again_and_everybody_looks_once(
    pair: tuple[Signals, Signals], database_address: str
) -> None:
    here, there = pair
    with here.subscribe("a") as event:
        async with await psycopg.AsyncConnection.connect(database_address, autocommit=True) as connection:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
                " AND datname = current_database()"
            )
        await asyncio.wait_for(event.wait(), RECONNECT_SECONDS + 20)
        event.clear()
        await asyncio.sleep(RECONNECT_SECONDS + 1)
        event.clear()
        await there.publish("a")
        await asyncio.wait_for(event.wait(), 5)
