"""LINE's webhook while the bot hangs: `python -m tests.load.line` measures it alone, `make bench` with everything else."""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import signal
import tempfile
import time
from pathlib import Path

import aiohttp
import psutil
from aiohttp import web

from tests.load.report import Row
from tests.load.traffic import Measured, open_loop
from tests.support.line import line_signature
from tests.support.provider import running_provider
from tests.support.system import System, running

PER_SECOND = 30
SECONDS = 20
PEOPLE = 80
TEXTS = ("my boss has not paid me for three months", "công ty giữ hộ chiếu của em", "寮から外に出してもらえません")


def add_line(app: web.Application) -> None:
    """LINE's «send» for a provider that has to be as light as can be."""

    async def take(_: web.Request) -> web.Response:
        return web.json_response({"sentMessages": [{"id": str(secrets.randbelow(10**18)), "quoteToken": "q"}]})

    async def nothing(_: web.Request) -> web.Response:
        return web.json_response({}, status=202)

    app.router.add_post("/v2/bot/message/{how}", take)
    app.router.add_post("/v2/bot/chat/loading/start", nothing)


def bot_of(system: System) -> psutil.Process:
    """The process of the bot that `tsunagu serve` started."""
    assert system.process is not None
    return next(p for p in psutil.Process(system.process.pid).children() if "run.py" in p.cmdline())


async def measure(system: System, http: aiohttp.ClientSession, *, seconds: int = SECONDS) -> Measured:
    """Time to answer posts of LINE, PER_SECOND of them, while the bot's process stands still."""

    async def post(user: str, text: str) -> None:
        event = {
            "type": "message",
            "mode": "active",
            "timestamp": int(time.time() * 1000),
            "source": {"type": "user", "userId": user},
            "webhookEventId": secrets.token_hex(13),
            "deliveryContext": {"isRedelivery": False},
            "replyToken": f"{user}.{secrets.token_hex(8)}",
            "message": {"type": "text", "id": str(secrets.randbelow(10**18)), "text": text, "quoteToken": "q"},
        }
        body = json.dumps({"destination": "U" + "0" * 32, "events": [event]}).encode()
        headers = {"x-line-signature": line_signature(body), "content-type": "application/json"}
        async with http.post(system.url + "/channels/line/receive", data=body, headers=headers) as answer:
            assert answer.status == 200, await answer.text()

    people = ["U" + secrets.token_hex(16) for _ in range(PEOPLE)]
    plan = list(itertools.islice(itertools.cycle((u, t) for t in TEXTS for u in people), PER_SECOND * seconds))
    bot = bot_of(system)
    bot.send_signal(signal.SIGSTOP)
    try:
        return await open_loop(post, plan, PER_SECOND)
    finally:
        bot.send_signal(signal.SIGCONT)


def as_row(measured: Measured) -> Row:
    """One line of the bench's table."""
    shown = f"p50 {measured.p50 * 1000:.0f}, p99 {measured.p99 * 1000:.0f} ms"
    return Row(f"LINE answered, {PER_SECOND} messages/s while the bot hangs", "", shown, "", "p99 ≤ 100 ms")


async def _alone() -> None:
    with (
        tempfile.TemporaryDirectory(prefix="tsunagu-line-") as folder,
        running_provider() as provider,
        running(System(Path(folder), provider)) as system,
    ):
        async with aiohttp.ClientSession() as http:
            print(as_row(await measure(system, http)))


if __name__ == "__main__":
    asyncio.run(_alone())
