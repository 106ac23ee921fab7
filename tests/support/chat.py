"""A person with the web chat, without a browser: posts what its script posts, and reads the stream of lines."""

from __future__ import annotations

import json
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx2

from tests.support import web
from tests.support.system import System

Json = dict[str, Any]


def new_token() -> str:
    return secrets.token_urlsafe(32)


@dataclass(slots=True)
class ChatCaller:
    """Numbers are tapped where a button stands for them, else typed; all else is typed."""

    system: System
    token: str = field(default_factory=new_token)
    after: str | None = None
    lines: list[Json] = field(default_factory=list)
    language: str | None = None

    def headers(self, *, resume: bool = True) -> dict[str, str]:
        ours = {"Authorization": f"Bearer {self.token}"}
        return ours | {"Last-Event-ID": self.after} if resume and self.after else ours

    def post(self, text: str, payload: str | None = None, **more: Any) -> httpx2.Response:
        content: Json = {"id": str(uuid4()), "text": text, "payload": payload, "language": self.language, **more}
        return web.post(self.system.url + "/chat/messages", json=content, headers=self.headers(), timeout=30)

    @contextmanager
    def stream(self, *, resume: bool = True) -> Iterator[Iterator[Json]]:
        """The events behind the last line heard: {event, id, data}."""
        url = self.system.url + "/chat/events"
        with (
            web.Client(timeout=30) as client,
            client.stream("GET", url, headers=self.headers(resume=resume)) as answer,
        ):
            assert answer.status_code == 200, answer.status_code
            yield events(answer.iter_lines())

    def say(self, text: str) -> str:
        """Writes, or taps the answer of that number, and waits for what is said to it."""
        taps = {button["digit"]: button for button in self.lines[-1]["choices"]} if self.lines else {}
        tapped = taps.get(text)
        sent = self.post(tapped["label"], tapped["payload"]) if tapped else self.post(text)
        while sent.status_code == 429:
            time.sleep(float(sent.headers["Retry-After"]))
            sent = self.post(tapped["label"], tapped["payload"]) if tapped else self.post(text)
        assert sent.status_code == 202, sent.text
        return self.hear()

    def hear(self) -> str:
        """The next line of the service, as text with its numbered answers."""
        with self.stream() as found:
            for event in found:
                assert event["event"] != "closed"
                self.after = event["id"]
                line = event["data"]
                if not line["own"]:
                    self.lines.append(line)
                    return as_text(line)
        raise AssertionError("the stream ended without an answer")

    def take_number(self) -> str:
        """The number with which one comes back, as it is shown: 1234 5678."""
        answer = web.post(self.system.url + "/chat/receipt", headers=self.headers())
        assert answer.status_code == 200, answer.text
        number: str = answer.json()["number"]
        assert re.fullmatch(r"\d{4} \d{4}", number)
        return number


def come_back(system: System, number: str, headers: dict[str, str] | None = None) -> httpx2.Response:
    return web.post(system.url + "/chat/return", json={"number": number}, headers=headers)


def events(lines: Iterator[str]) -> Iterator[Json]:
    """Events of a text/event-stream."""
    event: Json = {"event": None, "id": None, "data": None}
    for line in lines:
        name, _, value = line.partition(": ")
        if name in event:
            event[name] = json.loads(value) if name == "data" else value
        if not line and event["data"] is not None:
            yield event
            event = {"event": None, "id": None, "data": None}


def as_text(line: Json) -> str:
    """What a line says, parts apart, then its answers."""
    parts = ["".join(run["text"] for run in runs) for runs in line["parts"]]
    answers = [f"{button['digit']} {button['label']}" for button in line["choices"]]
    return "\n\n".join(parts) + ("\n" + "\n".join(answers) if answers else "")
