"""`make bench`: the figures of the README, measured beside stock Rasa in one run. Nothing here is asserted: figures are read."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import secrets
import statistics
import tempfile
import time
from pathlib import Path

import aiohttp
import psutil
from aiohttp import web
from twilio.request_validator import RequestValidator

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.load import line, stock
from tests.load.report import Row, functions, second_start, table, write
from tests.load.traffic import Measured, Say, closed_loop, open_loop
from tests.support.provider import Provider
from tests.support.system import ACCOUNT, NUMBER, TOKEN, System, free_port

PARALLEL = 8
ROUNDS = 5
# Free text that tells something new each time, so that every turn runs the whole understanding.
TEXTS = [
    "my boss has not paid me for three months",
    "công ty giữ hộ chiếu của em",
    "we work sixteen hours every day without a rest",
    "寮から外に出してもらえません",
    "le debo mucho dinero al broker",
    "kinukuha nila ang sahod ko",
]
NUMBERED = [
    '/answer{"safe":"yes"}',
    '/answer{"what":"wages"}',
    '/answer{"under_18":"no"}',
    '/answer{"intern":"yes"}',
    '/answer{"staff_gender":"any"}',
    '/answer{"phone":"mobile"}',
]


class Bench:
    """All measurements, on one running system and one stock server."""

    def __init__(self, folder: Path, conversations: int) -> None:
        self.folder = folder
        self.conversations = conversations
        self.answered: dict[str, asyncio.Event] = {}

    async def run(self) -> list[Row]:
        async with aiohttp.ClientSession() as self.http:
            provider_url = await self._provider()
            self.system = System(self.folder, Provider(url=provider_url))
            self.system.start()
            stock_port = free_port()
            server = stock.start(self.folder / "stock", stock_port)
            self.stock_url = f"http://127.0.0.1:{stock_port}/webhooks/rest/webhook"
            try:
                await self._wait_stock(stock_port)
                self.bot_url = f"http://127.0.0.1:{self._bot_port()}/webhooks/tsunagu/turn"
                rows = [*await self._dialogue(), *await self._webhook(), self._memory()]
                return [*rows, line.as_row(await line.measure(self.system, self.http))]
            finally:
                server.terminate()
                server.wait()
                self.system.stop()

    async def _dialogue(self) -> list[Row]:
        texts = [[TEXTS[(i + j) % len(TEXTS)] for j in range(len(TEXTS))] for i in range(self.conversations)]
        numbered = [NUMBERED] * self.conversations
        # The opening is free text, and not measured: it brings each conversation to its first question.
        opening = [[PASSPORT_AND_WAGES["en"]]] * self.conversations
        answers = [["1", "2", "1", "1", "1"]] * self.conversations
        runs: dict[str, list[Measured]] = {}
        # Taking turns: what else the machine does falls on all alike.
        for _ in range(ROUNDS):
            tag = secrets.token_hex(4)
            for name, say, conversations in (
                ("stock text", self._say_stock(tag), texts),
                ("bot text", self._say_bot(payload=False), texts),
                ("bot numbered", self._say_bot(payload=True), numbered),
                ("end to end text", self._say_system(), texts),
                ("end to end numbered", self._say_system(), answers),
            ):
                if conversations is answers:
                    await closed_loop(say, opening, PARALLEL)
                runs.setdefault(name, []).append(await closed_loop(say, conversations, PARALLEL))
        best = {name: statistics.median(m.per_second for m in measured) for name, measured in runs.items()}
        slow = {name: statistics.median(m.p95 for m in measured) for name, measured in runs.items()}
        base = best["stock text"]
        wanted = {"bot text": 2.0, "bot numbered": 7.0, "end to end text": 1.4, "end to end numbered": 3.0}
        return [
            Row(
                f"{name}, turns/s at {PARALLEL} conversations (p95)",
                f"{base:.0f} ({slow['stock text'] * 1000:.0f} ms)",
                f"{best[name]:.0f} ({slow[name] * 1000:.0f} ms)",
                f"{best[name] / base:.1f} ×",
                f"≥ {least} ×" + (", p95 ≤ 400 ms" if "end" in name else ""),
            )
            for name, least in wanted.items()
        ]

    def _say_stock(self, tag: str) -> Say:
        async def say(conversation: str, message: str) -> None:
            async with self.http.post(
                self.stock_url, json={"sender": f"{tag}{conversation}", "message": message}
            ) as answer:
                await answer.json()

        return say

    def _say_bot(self, *, payload: bool) -> Say:
        ids: dict[str, str] = {}

        async def say(conversation: str, message: str) -> None:
            identifier = ids.setdefault(conversation, _uuid())
            content = {"conversation": identifier, "turn": _uuid(), "language": "en", "channel": "sms"}
            content["payload" if payload else "text"] = message
            async with self.http.post(self.bot_url, json=content) as answer:
                assert answer.status == 200, await answer.text()
                assert (await answer.json())["say"]

        return say

    def _say_system(self) -> Say:
        numbers: dict[str, str] = {}

        async def say(conversation: str, message: str) -> None:
            number = numbers.setdefault(conversation, "+8190" + str(secrets.randbelow(10**8)).zfill(8))
            event = self.answered[number] = asyncio.Event()
            await self._post(number, message)
            await event.wait()

        return say

    async def _post(self, number: str, text: str) -> None:
        sid = "SM" + secrets.token_hex(16)
        form = {"AccountSid": ACCOUNT, "MessageSid": sid, "From": number, "To": NUMBER, "Body": text, "NumMedia": "0"}
        url = self.system.url + "/channels/sms/receive"
        headers = {"X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, form)}
        async with self.http.post(url, data=form, headers=headers) as answer:
            assert answer.status == 200

    async def _webhook(self) -> list[Row]:
        people = ["+8180" + str(number).zfill(8) for number in range(self.conversations * 2)]
        plan = list(itertools.islice(itertools.cycle((n, t) for t in TEXTS for n in people), 30 * 20))
        measured = await open_loop(self._post, plan, 30)
        shown = f"p50 {measured.p50 * 1000:.0f}, p99 {measured.p99 * 1000:.0f} ms"
        return [Row("webhook answered, 30 messages/s while the bot works", "", shown, "", "p99 ≤ 50 ms")]

    def _memory(self) -> Row:
        assert self.system.process is not None
        processes = [psutil.Process(self.system.process.pid)]
        processes += processes[0].children(recursive=True)
        postmaster = int((self.folder / "var" / "postgres" / "postmaster.pid").read_text().split()[0])
        processes += [psutil.Process(postmaster), *psutil.Process(postmaster).children()]
        total = sum(process.memory_full_info().pss for process in processes)
        return Row("memory of all processes", "", f"{total / 2**30:.2f} GB", "", "≤ 1.6 GB")

    def _bot_port(self) -> int:
        assert self.system.process is not None
        child = psutil.Process(self.system.process.pid).children()[0]
        return int(child.cmdline()[child.cmdline().index("--port") + 1])

    async def _wait_stock(self, port: int) -> None:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            try:
                async with self.http.get(f"http://127.0.0.1:{port}/") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.5)
        raise AssertionError("stock Rasa did not start")

    async def _provider(self) -> str:
        """The provider's stand-in, as light as can be: it shares the two cores."""

        async def create(request: web.Request) -> web.Response:
            form = await request.post()
            number = str(form["To"])
            if number in self.answered:
                self.answered[number].set()
            content = {"sid": "SM" + secrets.token_hex(16), "status": "queued", "body": str(form["Body"]), "to": number}
            return web.json_response(content, status=201)

        app = web.Application()
        line.add_line(app)
        app.router.add_post("/2010-04-01/Accounts/{account}/Messages.json", create)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        port = free_port()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{port}"


def _uuid() -> str:
    raw = secrets.token_hex(16)
    return f"{raw[:8]}-{raw[8:12]}-{raw[12:16]}-{raw[16:20]}-{raw[20:]}"


def main() -> None:
    """Measures, prints, and with --write puts the table into the README."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=40, help="conversations a measurement")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tsunagu-bench-") as name:
        folder = Path(name)
        rows = functions()
        print("measuring the start …", flush=True)
        rows.append(second_start(folder))
        print("training stock Rasa …", flush=True)
        stock.prepare(folder / "stock")
        print("measuring dialogues …", flush=True)
        rows = [*asyncio.run(Bench(folder, arguments.conversations).run()), *rows]
    shown = table(rows)
    print(shown)
    if arguments.write:
        write(shown)


if __name__ == "__main__":
    main()
