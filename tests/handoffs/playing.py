"""Plays what works on its own: the queue, and processes that die in the middle."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Coroutine, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.errors import TsunaguError
from app.jobs.queue import ATTEND_TASK
from app.services import Services
from tests.handoffs.watching import JOBS

FUSE: ContextVar[list[int] | None] = ContextVar("fuse", default=None)
"""So many statements still, and whoever sends them dies."""


class Died(BaseException):
    """A process ended in the middle of its work: nothing of it does anything any more."""


def burn(*_: Any) -> None:
    """Before each statement."""
    fuse = FUSE.get()
    if fuse is not None:
        fuse[0] -= 1
        if fuse[0] == 0:
            raise Died


@dataclass(frozen=True, slots=True)
class Player:
    """For one life."""

    services: Services
    counts: Counter[str]
    chance: random.Random

    async def deed(self, deed: Coroutine[Any, Any, object]) -> None:
        """One thing happens; sometimes whoever does it dies in the middle. Refusals are expected, faults are not."""
        try:
            await self._perhaps_dying(deed, 0.15)
        except TsunaguError as error:
            self.counts[f"refused: {error.text}"] += 1

    async def _perhaps_dying(self, work: Coroutine[Any, Any, object], crash: float) -> bool:
        """Runs it; sometimes its process dies before one of its statements. Returns whether it lived."""

        async def fused() -> None:
            if self.chance.random() < crash:
                FUSE.set([self.chance.randint(1, 25)])
            await work

        try:
            await asyncio.create_task(fused())
        except Died:
            self.counts["crashes"] += 1
            return False
        return True

    async def work(self, conversations: Sequence[UUID], crash: float) -> None:
        """Jobs run, or die in the middle and are taken up again."""
        everything = [str(conversation) for conversation in conversations]
        for _ in range(50):
            async with self.services.database.reading() as connection:
                jobs = (await connection.execute(text(JOBS), {"all": everything})).all()
            if not jobs:
                return
            for job in jobs:
                await self._job(job, crash)
            if crash:
                return
        raise AssertionError("the work does not end")

    async def _job(self, job: Any, crash: float) -> None:
        if job.task_name == ATTEND_TASK:
            work: Coroutine[Any, Any, None] = self.services.attendant.attend(UUID(job.args["handoff"]))
        else:
            work = self.services.worker.work(UUID(job.args["conversation"]))
        if not await self._perhaps_dying(work, crash):
            return
        async with self.services.database.writing() as connection:
            await connection.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id"), {"id": job.id})
        self.counts["jobs"] += 1


async def both(first: Coroutine[Any, Any, None], second: Coroutine[Any, Any, None]) -> None:
    """Both at once; one of them may be refused."""
    results = await asyncio.gather(first, second, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, TsunaguError):
            raise result
