"""The console under load: `make bench-console`. 10,000 closed conversations, 200 live ones, 20 counselors at their screens.

Pages: the server's time for each page, one after the other, while all twenty streams are open. From message to screen: from
the moment a person's message is posted until the counselor's page has fetched the line that says it.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import secrets
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx2
import psutil

from app.kit.clock import now
from tests.load.house import CLOSED, COUNSELORS, LIVE, WORDS, House, Talk
from tests.load.report import CONSOLE, write
from tests.support.provider import running_provider
from tests.support.staff import ConsoleSystem
from tests.support.system import running

PAGES = 60
SECONDS = 60
PER_SECOND = 5
PAGE_MS = 150
SCREEN_MS = 500


class Screen:
    """A counselor's open conversation: listens, and fetches the lines when told."""

    def __init__(self, client: httpx2.AsyncClient, talk: Talk) -> None:
        self.client = client
        self.talk = talk
        self.waiting: dict[str, asyncio.Future[float]] = {}
        self.ready = asyncio.Event()

    async def look(self) -> None:
        path = f"/console/conversations/{self.talk.id}"
        headers = {"Accept": "text/event-stream"}
        stream = self.client.stream(
            "GET", f"/console/stream?conversation={self.talk.id}", headers=headers, timeout=None
        )
        async with stream as answer:
            assert answer.status_code == 200, await answer.aread()
            async for line in answer.aiter_lines():
                self.ready.set()
                if not line.startswith("data:") or not json.loads(line[5:])["lines"]:
                    continue
                shown = (await self.client.get(f"{path}/lines")).text
                for word, seen in list(self.waiting.items()):
                    if word in shown and not seen.done():
                        seen.set_result(time.perf_counter())

    async def see(self, url: str, http: httpx2.AsyncClient) -> float:
        """Seconds from a person's message to this screen."""
        word = secrets.token_hex(8)
        self.waiting[word] = asyncio.get_running_loop().create_future()
        content = {"id": secrets.token_hex(8), "text": f"{WORDS} {word}"}
        began = time.perf_counter()
        sent = await http.post(
            f"{url}/chat/messages", json=content, headers={"Authorization": f"Bearer {self.talk.address}"}
        )
        assert sent.status_code == 202, sent.text
        try:
            return await asyncio.wait_for(self.waiting[word], 15) - began
        finally:
            del self.waiting[word]


def percentile(found: list[float], share: float) -> float:
    return sorted(found)[min(len(found) - 1, int(len(found) * share))]


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, in milliseconds: the middle, the slowest twentieth, what is wanted of it; and what else to know."""

    what: str
    found: list[float]
    most: int
    more: str

    @property
    def p95(self) -> float:
        return percentile(self.found, 0.95)

    def dump(self) -> str:
        p50 = statistics.median(self.found)
        return f"| {self.what} | {p50:.0f} | {self.p95:.0f} | {self.most} | {self.more} |"


def table(rows: list[Row]) -> str:
    """The rows as Markdown."""
    head = (
        f"Measured {now().date()} on {psutil.cpu_count()} cores, the clients on them too:"
        f" {CLOSED:,} closed and {LIVE} live conversations, {COUNSELORS} counselors with their pages open."
    )
    lines = ["| | p50 ms | p95 ms | wanted at most | |", "|---|---:|---:|---:|---|", *(row.dump() for row in rows)]
    return head + "\n\n" + "\n".join(lines)


async def measure(system: ConsoleSystem) -> list[Row]:
    house = House(system)
    began = time.perf_counter()
    talks = house.fill()
    print(f"filled in {time.perf_counter() - began:.0f} s: {CLOSED} closed, {LIVE} live, {COUNSELORS} counselors")
    headers = {"Accept": "text/html", "Accept-Language": "ja"}
    clients = [
        httpx2.AsyncClient(base_url=system.url, cookies={"console": token}, headers=headers, timeout=30)
        for token in house.tokens
    ]
    screens = [Screen(clients[talk.counselor], talk) for talk in talks[:COUNSELORS]]
    looking = [asyncio.create_task(screen.look()) for screen in screens]
    await asyncio.gather(*(screen.ready.wait() for screen in screens))
    rows = [*await pages(clients[0], talks[0]), await messages(system, screens)]
    for task in looking:
        task.cancel()
    await asyncio.gather(*looking, return_exceptions=True)
    for client in clients:
        await client.aclose()
    return rows


async def pages(client: httpx2.AsyncClient, talk: Talk) -> list[Row]:
    rows = []
    for name, path in {
        "inbox": "/console/",
        "conversation": f"/console/conversations/{talk.id}",
        "its lines": f"/console/conversations/{talk.id}/lines",
        "closed": "/console/closed",
    }.items():
        found = []
        for _ in range(PAGES):
            began = time.perf_counter()
            answer = await client.get(path)
            assert answer.status_code == 200, answer.text[:500]
            found.append((time.perf_counter() - began) * 1000)
        rows.append(Row(f"page: {name}", found, PAGE_MS, f"{len(answer.content) // 1024} kB"))
        print(rows[-1].dump(), flush=True)
    return rows


async def messages(system: ConsoleSystem, screens: list[Screen]) -> Row:
    assert system.process is not None
    gateway = psutil.Process(system.process.pid)
    before = sum(gateway.cpu_times()[:2])
    async with httpx2.AsyncClient(timeout=30) as http:
        tasks = []
        for screen in itertools.islice(itertools.cycle(screens), PER_SECOND * SECONDS):
            tasks.append(asyncio.create_task(screen.see(system.url, http)))
            await asyncio.sleep(1 / PER_SECOND)
        found = [seconds * 1000 for seconds in await asyncio.gather(*tasks)]
    used = (sum(gateway.cpu_times()[:2]) - before) * 1000 / len(found)
    more = (
        f"{PER_SECOND} a second; worst {max(found):.0f} ms; the gateway works {used:.0f} ms for each, streams included"
    )
    row = Row("from a person's message to the counselor's screen", found, SCREEN_MS, more)
    print(row.dump(), f"load {psutil.getloadavg()[0]:.0f}", flush=True)
    return row


def main() -> None:
    """Measures, prints, with --write puts the table into the README, and exits with 1 when a bound was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    arguments = parser.parse_args()
    with (
        running_provider() as provider,
        tempfile.TemporaryDirectory() as folder,
        running(ConsoleSystem(Path(folder), provider)) as system,
    ):
        rows = asyncio.run(measure(system))
    if arguments.write:
        write(table(rows), CONSOLE)
    sys.exit(any(row.p95 > row.most for row in rows))


if __name__ == "__main__":
    main()
