"""A recording stand-in for Twilio's API and LINE's: what our client sends arrives here; tests tell it how to answer."""

from __future__ import annotations

import asyncio
import base64
import secrets
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.support.exchange import Exchange
from tests.support.line_recorder import LineRecorder
from tests.support.recordings import RecordingShelf


@dataclass(slots=True)
class Sent:
    """A message our client had sent."""

    sid: str
    to: str
    body: str
    status_callback: str | None
    at: float
    date: datetime


@dataclass(slots=True)
class Provider:
    """The recorder. ``fail`` holds answers to give instead, first come first served: (status, code) or "hang"."""

    url: str = ""
    sent: list[Sent] = field(default_factory=list)
    fail: list[tuple[int, int] | str] = field(default_factory=list)
    line: LineRecorder = field(default_factory=LineRecorder)
    recordings: RecordingShelf = field(default_factory=RecordingShelf)
    exchange: Exchange = field(default_factory=Exchange)
    keep_then_break: int = 0
    """So many messages are taken but never answered: the crash between the provider's yes and our commit."""

    def to(self, number: str) -> list[Sent]:
        """What was sent to a number, oldest first."""
        return [message for message in self.sent if message.to == number]

    def wait(self, number: str, count: int, seconds: float = 20) -> list[Sent]:
        """The messages to a number once there are ``count``; fails after ``seconds``."""
        deadline = time.monotonic() + seconds
        while len(found := self.to(number)) < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"{len(found)} messages to {number} after {seconds} s, wanted {count}")
            time.sleep(0.01)
        return found

    async def create(self, request: Request) -> Response:
        content = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        assert base64.b64decode(request.headers["authorization"].split(" ")[1]).startswith(b"AC")
        if self.fail:
            answer = self.fail.pop(0)
            if isinstance(answer, str):
                await asyncio.sleep(30)
            else:
                problem = {"code": answer[1], "message": "refused", "status": answer[0]}
                return JSONResponse(problem, status_code=answer[0])
        sid = "SM" + secrets.token_hex(16)
        moment = datetime.now(UTC)
        message = Sent(sid, content["To"], content["Body"], content.get("StatusCallback"), time.monotonic(), moment)
        self.sent.append(message)
        if self.keep_then_break:
            self.keep_then_break -= 1
            await asyncio.sleep(30)
        return JSONResponse(as_twilio(message), status_code=201)

    async def list(self, request: Request) -> Response:
        messages = [as_twilio(message) for message in reversed(self.to(request.query_params.get("To", "")))]
        return JSONResponse({"messages": messages, "next_page_uri": None})


def as_twilio(message: Sent) -> dict[str, Any]:
    date = format_datetime(message.date)
    return {
        "sid": message.sid,
        "to": message.to,
        "from": "+815012345678",
        "body": message.body,
        "status": "queued",
        "date_created": date,
        "date_sent": date,
        "date_updated": date,
        "num_segments": "1",
    }


@contextmanager
def running_provider() -> Iterator[Provider]:
    """The recorder on a free loopback port, in a thread."""
    provider = Provider()
    path = "/2010-04-01/Accounts/{account}/Messages.json"
    twilio = [Route(path, provider.create, methods=["POST"]), Route(path, provider.list)]
    app = Starlette(
        routes=[*twilio, *provider.line.routes(), *provider.recordings.routes(), *provider.exchange.routes()]
    )
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)  # connections wait until the thread is there
    provider.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield provider
    server.should_exit = True
    thread.join(5)
    listener.close()
