"""The running system: `tsunagu serve` in processes of its own, and a caller who speaks to it by signed HTTP."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import httpx2
import psycopg
from twilio.request_validator import RequestValidator

from app.kit.embedded_postgres import EmbeddedPostgres
from tests.support import web
from tests.support.provider import Provider, Sent

ACCOUNT = "AC" + "a" * 32
TOKEN = "0123456789abcdef0123456789abcdef"
NUMBER = "+815012345678"
LINE_SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
LINE_TOKEN = "line-token-of-the-tests"
START_SECONDS = 120


# Below those that the machine gives to connections, above the last one that Chromium refuses to open (10080), and each
# process of the tests has its own.
WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
PORTS = count(10_100 + 3_000 * (WORKER % 7) + os.getpid() % 1_000)


def free_port() -> int:
    """Nobody has it, and nobody is given it before it is listened at."""
    for port in PORTS:
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


@dataclass(slots=True)
class System:
    """A `tsunagu serve` with real settings whose provider is the recorder."""

    folder: Path
    provider: Provider
    extra: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def data(self) -> Path:
        return self.folder / "var"

    @property
    def database(self) -> str:
        """The address of the database that it was given, else of its own."""
        own = f"postgresql://postgres@/postgres?host={(self.data / 'postgres').resolve()}"
        return self.extra.get("TSUNAGU_DATABASE_URL", own)

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Looks into the database, or has something have happened there: time passed, somebody else was at work."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            done = connection.execute(statement.encode(), values)
            return done.fetchall() if done.description else []

    def environment(self) -> dict[str, str]:
        ours = {
            "TSUNAGU_DATA_DIR": str(self.data),
            "TSUNAGU_PORT": str(self.port),
            "TSUNAGU_TWILIO_ACCOUNT_SID": ACCOUNT,
            "TSUNAGU_TWILIO_AUTH_TOKEN": TOKEN,
            "TSUNAGU_TWILIO_NUMBER": NUMBER,
            "TSUNAGU_TWILIO_API_URL": self.provider.url,
            "TSUNAGU_LINE_CHANNEL_SECRET": LINE_SECRET,
            "TSUNAGU_LINE_CHANNEL_TOKEN": LINE_TOKEN,
            "TSUNAGU_LINE_API_URL": self.provider.url,
            **self.extra,
        }
        return {name: value for name, value in os.environ.items() if not name.startswith("TSUNAGU_")} | ours

    def start(self, *, wait: bool = True) -> None:
        command = [sys.executable, "-m", "app.cli", "serve"]
        with (self.folder / "serve.log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self.environment(), stdout=log, stderr=log, cwd=self.folder)
        if wait:
            self.wait_ready()

    def wait_ready(self, path: str = "/readyz") -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self.process is not None and self.process.poll() is not None:
                break
            try:
                if web.get(self.url + path, timeout=5).status_code == 200:
                    return
            except httpx2.HTTPError:
                pass
            time.sleep(0.1)
        raise AssertionError("the system did not get ready:\n" + self.log()[-3000:])

    def log(self) -> str:
        return (self.folder / "serve.log").read_text(errors="replace")

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()
        self.end_database()

    def end_database(self) -> None:
        """After kill -9 nobody is left to end the server: it is taken over, as the next start would, and ended."""
        if (self.data / "postgres" / "postmaster.pid").exists():
            server = EmbeddedPostgres(self.data)
            server.start()
            server.stop()


Running = TypeVar("Running", bound=System)


@contextmanager
def running(system: Running) -> Iterator[Running]:
    """From its start to its end; it is ended also where the start fails."""
    try:
        system.start()
        yield system
    finally:
        system.stop()


@dataclass(slots=True)
class Caller:
    """A person with a phone."""

    system: System
    number: str = field(default_factory=lambda: "+8190" + "".join(secrets.choice("0123456789") for _ in range(8)))
    heard: int = 0

    def post(self, text: str, **fields: str) -> httpx2.Response:
        """Sends a signed webhook, as Twilio would."""
        sid = fields.pop("MessageSid", "SM" + secrets.token_hex(16))
        form = {
            "ToCountry": "JP",
            "FromCity": "",
            "ApiVersion": "2010-04-01",
            "AccountSid": ACCOUNT,
            "MessageSid": sid,
            "SmsSid": sid,
            "SmsMessageSid": sid,
            "SmsStatus": "received",
            "From": self.number,
            "To": NUMBER,
            "Body": text,
            "NumMedia": "0",
            "NumSegments": "1",
            **fields,
        }
        return signed_post(self.system.url + "/channels/sms/receive", form)

    def say(self, text: str) -> str:
        """Sends a message and waits for the one answer."""
        response = self.post(text)
        assert response.status_code == 200, response.text
        return self.hear()

    def hear(self, seconds: float = 30) -> str:
        messages: list[Sent] = self.system.provider.wait(self.number, self.heard + 1, seconds)
        self.heard = len(messages)
        return messages[-1].body


def signed_post(url: str, form: dict[str, str]) -> httpx2.Response:
    signature = RequestValidator(TOKEN).compute_signature(url, form)
    return web.post(url, data=form, headers={"X-Twilio-Signature": signature}, timeout=30)
