"""The queue's promises on a real PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from app.jobs import queue as module
from app.jobs.queue import JobQueue
from app.kit.database import Database
from app.kit.ids import new_id


async def test_a_job_that_waited_for_another_of_its_conversation_runs_when_that_ends(
    database_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only when the worker polls again: the second of two messages sent at once waited a second for its answer."""
    monkeypatch.setattr(module, "POLL_SECONDS", 300.0)
    database = Database(database_address)
    queue = JobQueue(database)
    started: asyncio.Queue[None] = asyncio.Queue()
    may_end = asyncio.Event()

    async def work(_conversation: UUID) -> None:
        started.put_nowait(None)
        await may_end.wait()

    await queue.open()
    conversation = new_id()
    # Before the worker begins: it looks once at its start, and must not be told of a job at that very moment.
    await _enqueue(database, queue, conversation)
    running = asyncio.create_task(queue.run(work, work, _nothing, concurrency=4))
    try:
        await asyncio.wait_for(started.get(), 20)
        await _enqueue(database, queue, conversation)
        # Time for the worker to look for the second job, and to find its conversation taken.
        await asyncio.sleep(1.5)
        assert started.empty()
        may_end.set()
        await asyncio.wait_for(started.get(), 20)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await queue.close()
        await database.close()


async def test_what_waits_for_its_next_try_is_not_forgotten_and_what_waits_for_nothing_is_found(
    database_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a provider that was away for minutes would have been tried every few seconds, and then given up."""
    monkeypatch.setattr(module, "SWEEP_SECONDS", 0.2)
    database = Database(database_address)
    queue = JobQueue(database)
    done: asyncio.Queue[UUID] = asyncio.Queue()
    await queue.open()
    timed, untimed = await _unsent(database, "wired"), await _unsent(database, "queued")
    async with database.writing() as connection:
        await queue.enqueue_later(connection, timed, timedelta(hours=1))
    running = asyncio.create_task(queue.run(done.put, done.put, _nothing, concurrency=4))
    try:
        assert await asyncio.wait_for(done.get(), 20) == untimed
        await asyncio.sleep(1.5)
        found = {done.get_nowait() for _ in range(done.qsize())}
        assert timed not in found
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await queue.close()
        await database.close()


UNSENT = (
    text("""
INSERT INTO contacts (id, channel, address_hash, created_at) VALUES (:id, 'sms', uuid_send(gen_random_uuid()), now())
"""),
    text("""
INSERT INTO conversations (id, contact_id, channel, key, last_seq, opened_at, last_inbound_at)
VALUES (:id, :id, 'sms', '', 1, now(), now())
"""),
    text("""
INSERT INTO messages (id, conversation_id, seq, direction, channel, body, status, created_at, status_at)
VALUES (:id, :id, 1, 'out', 'sms', '', :status, now() - interval '1 minute', now() - interval '1 minute')
"""),
)


async def _unsent(database: Database, status: str) -> UUID:
    """A conversation with a message of ours that was written a minute ago."""
    identifier = new_id()
    async with database.writing() as connection:
        for statement in UNSENT:
            await connection.execute(statement, {"id": identifier, "status": status})
    return identifier


async def _nothing() -> None:
    """Nothing to sweep."""


async def _enqueue(database: Database, queue: JobQueue, conversation: UUID) -> None:
    async with database.writing() as connection:
        await queue.enqueue(connection, conversation)
