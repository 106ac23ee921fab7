"""Bounded load on loopback: conversations in parallel, each saying its next message when the last was answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Say = Callable[[str, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Measured:
    """Turns a second, and seconds a turn at the 50th, 95th and 99th of a hundred."""

    per_second: float
    p50: float
    p95: float
    p99: float


def summarize(seconds: list[float], took: float) -> Measured:
    """From the time of each turn and of all together."""
    ordered = sorted(seconds)

    def at(part: float) -> float:
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))]

    return Measured(len(ordered) / took, at(0.5), at(0.95), at(0.99))


async def closed_loop(say: Say, conversations: list[list[str]], parallel: int) -> Measured:
    """Plays ``conversations`` (lists of messages), ``parallel`` at once; ``say(conversation, message)`` returns when answered."""
    waiting = list(enumerate(conversations))
    seconds: list[float] = []

    async def caller() -> None:
        while waiting:
            number, messages = waiting.pop()
            for message in messages:
                started = time.perf_counter()
                await say(f"{number}", message)
                seconds.append(time.perf_counter() - started)

    started = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(parallel)))
    return summarize(seconds, time.perf_counter() - started)


async def open_loop(send: Say, messages: list[tuple[str, str]], per_second: float) -> Measured:
    """Sends ``messages`` (conversation, text) at a fixed rate, whatever the answers take; measures each ``send``."""
    seconds: list[float] = []
    tasks = []

    async def one(conversation: str, text: str) -> None:
        started = time.perf_counter()
        await send(conversation, text)
        seconds.append(time.perf_counter() - started)

    started = time.perf_counter()
    for number, (conversation, text) in enumerate(messages):
        delay = started + number / per_second - time.perf_counter()
        if delay > 0:
            await asyncio.sleep(delay)
        tasks.append(asyncio.create_task(one(conversation, text)))
    await asyncio.gather(*tasks)
    return summarize(seconds, time.perf_counter() - started)
