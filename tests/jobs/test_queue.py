"""The queue's promises on a real PostgreSQL."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

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


async def _nothing() -> None:
    """Nothing to sweep."""


async def _enqueue(database: Database, queue: JobQueue, conversation: UUID) -> None:
    async with database.writing() as connection:
        await queue.enqueue(connection, conversation)
