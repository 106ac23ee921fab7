"""A bot process, and conversations with it over HTTP."""

import base64
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

_FOLDER = Path(__file__).resolve().parents[2]
_START_SECONDS = 90


def master_key() -> str:
    """A key for tests."""
    return base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")


class Bot:
    """`run.py` on a free port, with these settings."""

    def __init__(self, database_url: str) -> None:
        self._settings = {"TSUNAGU_DATABASE_URL": database_url, "TSUNAGU_MASTER_KEY": master_key()}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the process and waits until it is healthy."""
        command = [sys.executable, "run.py", "--port", str(self.port)]
        self.process = subprocess.Popen(command, cwd=_FOLDER, env={**os.environ, **self._settings})
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until:
            assert self.process.poll() is None, "the bot ended"
            try:
                if self.request("GET", "/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the bot is not ready")

    def end(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Ends the process and returns its exit code."""
        assert self.process is not None
        self.process.send_signal(by)
        return self.process.wait(10)

    def __enter__(self) -> "Bot":  # noqa: PYI034  # Self is of Python 3.11
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.process is not None and self.process.poll() is None:
            self.end()

    def request(self, method: str, path: str, body: bytes | None = None) -> tuple[int, bytes]:
        """One request to the channel: status and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, f"/webhooks/tsunagu{path}", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def turn(self, **fields: Any) -> tuple[int, Any]:
        """A turn with these fields: status and answer."""
        status, body = self.request("POST", "/turn", json.dumps(fields).encode())
        return status, json.loads(body)


class Talk:
    """One conversation. `said` holds the keys of the last answer."""

    def __init__(self, bot: Bot, language: str = "en", channel: str = "sms") -> None:
        self.bot = bot
        self.channel = channel
        self.language = language
        self.conversation = str(uuid4())
        self.answer: dict[str, Any] = {}

    def say(self, message: str, turn: str | None = None) -> list[str]:
        """Sends a text, or a payload if it begins with a slash, and returns the keys that come back."""
        kind = "payload" if message.startswith("/") else "text"
        fields = {"conversation": self.conversation, "turn": turn or uuid4().hex}
        fields |= {"language": self.language, "channel": self.channel}
        status, self.answer = self.bot.turn(**fields, **{kind: message})
        assert status == 200, self.answer
        assert all(set(saying) == {"key", "choices", "data"} for saying in self.answer["say"])
        return self.said

    @property
    def said(self) -> list[str]:
        return [saying["key"] for saying in self.answer["say"]]

    @property
    def facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = self.answer["slots"]
        return facts

    @property
    def choices(self) -> dict[str, str]:
        """Labels and payloads of the last thing said that has choices."""
        [*_, last] = [saying["choices"] for saying in self.answer["say"] if saying["choices"]]
        return {choice["label"]: choice["payload"] for choice in last}

    def choose(self, label: str) -> list[str]:
        """Taps a choice."""
        return self.say(self.choices[label])

    def go(self, *messages: str) -> "Talk":
        """Sends several messages."""
        for message in messages:
            self.say(message)
        return self


# The way to each question, by payloads.
SAFE = '/answer{"safe":"yes"}'
TO_WHAT = ("/greet", SAFE)
