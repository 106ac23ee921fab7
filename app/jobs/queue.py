"""The job queue. A job is enqueued inside the caller's transaction and carries ids only.

Jobs of one conversation share a lock: procrastinate runs them one at a time, in the order in which they were enqueued
(the enqueuing transaction holds the conversation's row, so that order is the order of the messages).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import procrastinate
import procrastinate.worker
import psycopg
import psycopg_pool
from procrastinate import exceptions as procrastinate_exceptions
from procrastinate import middleware
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.database import Database, driver_connection

logger = logging.getLogger(__name__)

QUEUE = "conversations"
TASK = "conversations.work"
WAKE_TASK = "conversations.wake"
ATTEND_TASK = "handoffs.attend"
POLL_SECONDS = 1.0
HEARTBEAT_SECONDS = 2.0
# A worker that says nothing for this long is dead, and its jobs are taken up again.
STALLED_SECONDS = 8.0
SWEEP_SECONDS = 5.0
# Work that no job will do (its job failed for good): found by looking at the messages themselves.
FORGOTTEN_AFTER = timedelta(seconds=30)

Work = Callable[[UUID], Awaitable[None]]
Sweep = Callable[[], Awaitable[None]]

# A timer that rings no later is there already: each handoff has one, not one for each thing that happens to it.
_TIMER = text("""
SELECT 1 FROM procrastinate_jobs WHERE task_name = :task AND status = 'todo' AND args ->> 'handoff' = :handoff
AND COALESCE(scheduled_at, now()) <= :at LIMIT 1
""")
_UNTIMED = text("""
SELECT id::text FROM handoffs WHERE state = 'waiting' AND NOT EXISTS (
    SELECT 1 FROM procrastinate_jobs WHERE task_name = :task AND status IN ('todo', 'doing')
    AND args ->> 'handoff' = handoffs.id::text) LIMIT 100
""")


async def _look_again(
    call_next: middleware.AsyncCallNext, _context: object, worker: procrastinate.worker.Worker
) -> object:
    """Lets the worker look for work when a job has ended.

    It looks when it is notified of a new job; one that then had to wait for the lock of a running one would be found
    only by the next poll: the second of two messages sent at once waited a second for its answer.
    """
    job = asyncio.current_task()
    assert job is not None
    job.add_done_callback(lambda _: worker._new_job_event.set())  # noqa: SLF001 (there is no public way)
    return await call_next()


async def _autocommit(connection: psycopg.AsyncConnection[object]) -> None:
    await connection.set_autocommit(True)


class JobQueue:
    """Enqueues and runs the work on conversations."""

    def __init__(self, database: Database) -> None:
        self._database = database
        connector = procrastinate.PsycopgConnector(conninfo=database.address)
        self._app = procrastinate.App(connector=connector)
        self._pool: psycopg_pool.AsyncConnectionPool | None = None

    async def open(self) -> None:
        """Connects.

        The pool is ours: procrastinate's own asks each connection whether it lives, and wraps each single statement in a
        transaction: four round trips where one does. A connection that broke is dropped when it is given back.
        """
        self._pool = psycopg_pool.AsyncConnectionPool(
            self._database.address, min_size=1, max_size=4, open=False, configure=_autocommit
        )
        await self._pool.open(wait=True)
        await self._app.open_async(self._pool)

    async def close(self) -> None:
        """Disconnects."""
        await self._app.close_async()
        if self._pool is not None:
            await self._pool.close()

    async def enqueue(self, connection: AsyncConnection, conversation: UUID) -> None:
        """Enqueues work on a conversation in the connection's transaction."""
        driver = await driver_connection(connection)
        deferrer = self._app.configure_task(TASK, lock=str(conversation), queue=QUEUE, connection=driver)
        await deferrer.defer_async(conversation=str(conversation))

    async def enqueue_later(self, connection: AsyncConnection, conversation: UUID, delay: timedelta) -> None:
        """Wakes a conversation after ``delay``.

        The waiting job holds no lock: a locked job in the future would hold up everything behind it.
        """
        driver = await driver_connection(connection)
        deferrer = self._app.configure_task(
            WAKE_TASK, queue=QUEUE, schedule_in={"seconds": delay.total_seconds()}, connection=driver
        )
        await deferrer.defer_async(conversation=str(conversation))

    async def attend(self, connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
        """Has a handoff attended to at ``at`` (or at once, when that is past), in the connection's transaction."""
        values = {"task": ATTEND_TASK, "handoff": str(handoff), "at": at}
        if (await connection.execute(_TIMER, values)).first() is not None:
            return
        driver = await driver_connection(connection)
        deferrer = self._app.configure_task(ATTEND_TASK, queue=QUEUE, schedule_at=at, connection=driver)
        await deferrer.defer_async(handoff=str(handoff))

    async def _enqueue_now(self, conversation: str) -> None:
        deferrer = self._app.configure_task(TASK, lock=conversation, queueing_lock=conversation, queue=QUEUE)
        try:
            await deferrer.defer_async(conversation=conversation)
        except procrastinate_exceptions.AlreadyEnqueued:
            logger.debug("conversation %s is already waiting for work", conversation)

    async def run(self, work: Work, attend: Work, sweep: Sweep, concurrency: int) -> None:
        """Works until cancelled. A worker that ends by itself (its database went away) is started again.

        ``work`` on conversations; ``attend`` to handoffs; ``sweep``: whatever else is to be looked after now and then.
        """

        @self._app.task(name=TASK, queue=QUEUE, retry=procrastinate.RetryStrategy(max_attempts=3))
        async def _work(conversation: str) -> None:
            await work(UUID(conversation))

        @self._app.task(name=WAKE_TASK, queue=QUEUE)
        async def _wake(conversation: str) -> None:
            await self._enqueue_now(conversation)

        @self._app.task(name=ATTEND_TASK, queue=QUEUE, retry=procrastinate.RetryStrategy(max_attempts=3))
        async def _attend(handoff: str) -> None:
            await attend(UUID(handoff))

        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_working(concurrency))
            group.create_task(self._keep_sweeping(sweep))

    async def _keep_working(self, concurrency: int) -> None:
        while True:
            try:
                await self._app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=concurrency,
                    fetch_job_polling_interval=POLL_SECONDS,
                    update_heartbeat_interval=HEARTBEAT_SECONDS,
                    stalled_worker_timeout=STALLED_SECONDS,
                    install_signal_handlers=False,
                    delete_jobs="successful",
                    worker_middleware=[_look_again],
                )
            except Exception:
                logger.exception("the worker stopped; starting it again")
            await asyncio.sleep(POLL_SECONDS)

    async def _keep_sweeping(self, sweep: Sweep) -> None:
        """Takes up jobs of dead workers, and messages and handoffs that no job looks after."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self._rescue_stalled()
                await self._wake_forgotten()
                await self._attend_forgotten()
                await sweep()
            except Exception:
                logger.exception("sweeping failed; trying again")

    async def _rescue_stalled(self) -> None:
        manager = self._app.job_manager
        for job in await manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=STALLED_SECONDS):
            logger.warning("taking up job %s of a worker that is gone", job.id)
            await manager.retry_job(job)

    async def _wake_forgotten(self) -> None:
        statement = text(
            "SELECT DISTINCT conversation_id FROM messages WHERE status IN ('pending', 'queued', 'wired')"
            " AND body IS NOT NULL AND status_at < now() - make_interval(secs => :seconds)"
            " AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs"
            " WHERE args ->> 'conversation' = conversation_id::text AND status IN ('todo', 'doing')) LIMIT 100"
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(statement, {"seconds": FORGOTTEN_AFTER.total_seconds()})
            conversations = [row[0] for row in rows]
        for conversation in conversations:
            logger.warning("conversation %s has messages that nobody looked after", conversation)
            await self._enqueue_now(str(conversation))

    async def _attend_forgotten(self) -> None:
        async with self._database.reading() as connection:
            handoffs = [row[0] for row in await connection.execute(_UNTIMED, {"task": ATTEND_TASK})]
        for handoff in handoffs:
            logger.warning("handoff %s waited with no timer", handoff)
            await self._app.configure_task(ATTEND_TASK, queue=QUEUE).defer_async(handoff=handoff)
