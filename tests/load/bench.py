"""`make bench`: the figures of the README, measured beside stock Rasa in one run. Nothing here is asserted: figures are read."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import secrets
import statistics
import subprocess
import tempfile
import time
import timeit
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import psutil
from aiohttp import web
from twilio.request_validator import RequestValidator

from app.kit.holidays import JapaneseHolidays
from app.kit.language import LANGUAGES
from app.texts.catalog import load_catalog
from routing import decide, load_directory, parse_facts
from routing.hours import JST
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.load import stock
from tests.load.traffic import Measured, Say, closed_loop, open_loop
from tests.support.provider import Provider
from tests.support.system import ACCOUNT, NUMBER, TOKEN, System, free_port

PARALLEL = 8
ROUNDS = 3
README = Path(__file__).parents[2] / "README.md"
MARKS = ("<!-- bench -->", "<!-- /bench -->")
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


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    stock: str
    ours: str
    ratio: str
    wanted: str


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
                return [*await self._dialogue(), *await self._webhook(), self._memory()]
            finally:
                server.terminate()
                server.wait()
                self.system.stop()

    async def _dialogue(self) -> list[Row]:
        texts = [[TEXTS[(i + j) % len(TEXTS)] for j in range(len(TEXTS))] for i in range(self.conversations)]
        numbered = [NUMBERED] * self.conversations
        first = [[PASSPORT_AND_WAGES["en"], "1", "2", "1", "1", "1"]] * self.conversations
        runs: dict[str, list[Measured]] = {}
        # Taking turns: what else the machine does falls on all alike.
        for _ in range(ROUNDS):
            tag = secrets.token_hex(4)
            for name, say, conversations in (
                ("stock text", self._say_stock(tag), texts),
                ("bot text", self._say_bot(payload=False), texts),
                ("bot numbered", self._say_bot(payload=True), numbered),
                ("end to end text", self._say_system(), texts),
                ("end to end numbered", self._say_system(), first),
            ):
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
                assert await answer.json()

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
        app.router.add_post("/2010-04-01/Accounts/{account}/Messages.json", create)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        port = free_port()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{port}"


def _uuid() -> str:
    raw = secrets.token_hex(16)
    return f"{raw[:8]}-{raw[8:12]}-{raw[12:16]}-{raw[16:20]}-{raw[20:]}"


def functions() -> list[Row]:
    """Routing and texts, in this process."""
    directory, holidays = load_directory(), JapaneseHolidays()
    facts = [
        parse_facts({"language": language, "indicators": indicators, "age_group": "adult", "phone": "mobile"})
        for language in LANGUAGES
        for indicators in (["wage_withholding"], ["physical_violence"], ["sexual_exploitation", "debt_bondage"])
    ]
    at = datetime.now(UTC).astimezone(JST)
    count = 2000 // len(facts)
    routing = (
        timeit.timeit(lambda: [decide(item, at, directory, holidays) for item in facts], number=count)
        / count
        / len(facts)
    )
    catalog = load_catalog()
    variables = {"role": "self", "police": "110", "ambulance": "119", "coastguard": "118"}
    pairs = [(language, key) for language in LANGUAGES for key in ("ask-what", "danger-110", "choice-yes", "greeting")]
    for language, key in pairs:
        catalog.render(language, key, variables)
    texts = timeit.timeit(lambda: [catalog.render(*pair, variables) for pair in pairs], number=50) / 50 / len(pairs)
    return [
        Row("routing, a decision", "", f"{routing * 1e6:.0f} µs", "", "≤ 300 µs"),
        Row("a text, rendered", "", f"{texts * 1e6:.0f} µs", "", "≤ 50 µs"),
    ]


def second_start(folder: Path) -> Row:
    """`make run` on a machine where everything is set up, until it is ready."""
    environment = {**os.environ, "TSUNAGU_PORT": str(free_port()), "TSUNAGU_DATA_DIR": str(folder / "start")}
    seconds = []
    for _ in range(2):
        started = time.monotonic()
        process = subprocess.Popen(
            ["make", "run"], env=environment, cwd=README.parent, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("Ready"):
                break
        seconds.append(time.monotonic() - started)
        process.terminate()
        process.wait()
    return Row("second `make run` to ready", "", f"{seconds[-1]:.0f} s", "", "≤ 60 s")


def table(rows: list[Row]) -> str:
    """The rows as Markdown."""
    head = (
        f"Measured {datetime.now(UTC).date()} on {os.cpu_count()} cores; stock Rasa in the same run, taking turns.\n\n"
    )
    lines = ["| | stock Rasa | Tsunagu | ratio | wanted |", "|---|---|---|---|---|"]
    lines += [f"| {row.what} | {row.stock} | {row.ours} | {row.ratio} | {row.wanted} |" for row in rows]
    return head + "\n".join(lines)


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
        text = README.read_text(encoding="utf-8")
        before, _, rest = text.partition(MARKS[0])
        _, _, after = rest.partition(MARKS[1])
        README.write_text(f"{before}{MARKS[0]}\n{shown}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
