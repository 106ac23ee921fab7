"""The promises under random interleavings, with crashes and concurrency, on a real PostgreSQL and with the real bot."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event

from app.dialogue import rasa
from app.kit.clock import now
from app.settings import load_settings
from app.worker import build_services, close_services
from tests.handoffs.lives import Life
from tests.handoffs.playing import burn
from tests.handoffs.watching import WATCH
from tests.load.line import bot_of
from tests.load.report import LIVES as BLOCK
from tests.load.report import write
from tests.support.system import System

# `make lives` has more of them, and only what it counts is written down.
WRITTEN = 600
LIVES, STEPS, AT_ONCE = int(os.environ.get("LIVES", "50")), 9, 8
FIRST = int(os.environ.get("FIRST_LIFE", "0"))
# How often in a life, at least: that the lives are what they are said to be.
OFTEN = {
    "accept": 0.4,
    "crashes": 0.4,
    "words": 3,
    "wishes": 0.4,
    "changes of mind": 0.3,
    "call-backs": 0.1,
    "promises made": 0.1,
    "promises looked at": 0.5,
    "second doors": 0.1,
    "hours": 0.5,
}
# What is told of them, in the order of the table.
TOLD = {
    "lives": "lives, each of one person and four of the staff",
    "second doors": "people who wrote at a second door too",
    "messages": "messages that they wrote",
    "words": "lines to them, each judged by who spoke",
    "accept": "handoffs taken",
    "crashes": "processes that died in the middle of their work",
    "wishes": "wishes for a woman or a man",
    "changes of mind": "changes of mind about that",
    "promises looked at": "times that such a wish was held against what was open",
    "looks": "looks at a screen of the staff, for who must not be on it",
    "call-backs": "call-backs at hours that people chose",
    "promises made": "times that a promise of somebody who comes was followed up",
    "hours": "hours that went by",
}


def table(counts: Counter[str]) -> str:
    """What happened, as Markdown."""
    lines = ["| | |", "|---|---:|", *(f"| {label} | {counts[name]:,} |" for name, label in TOLD.items())]
    return f"Counted {now().date()}; nothing of it was broken.\n\n" + "\n".join(lines)


async def test_one_owner_one_voice_the_promise_and_nobody_left_waiting(
    staffed: System, database_address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What a bot that is too slow does not hear was not said to it; here it is only busy.
    monkeypatch.setattr(rasa, "TIMEOUT_SECONDS", 60.0)
    with psycopg.connect(database_address, autocommit=True) as connection:
        connection.execute(WATCH.encode())
    arguments = bot_of(staffed).cmdline()
    bot = f"http://127.0.0.1:{arguments[arguments.index('--port') + 1]}"
    services = build_services(load_settings(data_dir=tmp_path), database_address=database_address, bot_url=bot)
    await services.queue.open()
    event.listen(services.database.engine.sync_engine, "before_cursor_execute", burn)
    counts: Counter[str] = Counter()
    turns = asyncio.Semaphore(AT_ONCE)

    async def live(seed: int) -> None:
        async with turns:
            life = Life(services, seed, counts)
            await life.run(STEPS)
            counts["lives"] += 1

    try:
        async with asyncio.TaskGroup() as group:
            for seed in range(FIRST, FIRST + LIVES):
                group.create_task(live(seed))
    finally:
        await close_services(services)
        print(f"\n{LIVES} lives:", dict(sorted(counts.items())))
    for happened, often in OFTEN.items():
        assert counts[happened] > LIVES * often, happened
    if LIVES >= WRITTEN:
        write(table(counts), BLOCK)
