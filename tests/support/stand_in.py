"""A running system with the stand-in phone, and a caller for whom it is the time we say."""

from __future__ import annotations

import secrets
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

from tests.support import web
from tests.support.system import System

PROVIDERS = ("TSUNAGU_TWILIO", "TSUNAGU_LINE")


class StandInSystem(System):
    """`tsunagu serve --stand-in`, as `make run` starts it."""

    def environment(self) -> dict[str, str]:
        environment = System.environment(self)
        return {name: value for name, value in environment.items() if not name.startswith(PROVIDERS)}

    def start(self, *, wait: bool = True) -> None:
        command = [sys.executable, "-m", "app.cli", "serve", "--stand-in"]
        with (self.folder / "serve.log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self.environment(), stdout=log, stderr=log, cwd=self.folder)
        if wait:
            self.wait_ready()


@dataclass(slots=True)
class TimedCaller:
    """A person with a phone on the stand-in's page, at ``at`` (ISO)."""

    system: System
    at: str
    number: str = field(default_factory=lambda: "+8170" + "".join(secrets.choice("0123456789") for _ in range(8)))
    door: str = "sms"

    def say(self, text: str) -> dict[str, Any]:
        """Sends a text; returns {say, handler, language, ended}."""
        with web.Client(base_url=self.system.url, timeout=40) as client:
            sent = client.post(f"/phone/{self.door}/send", json={"number": self.number, "text": text, "at": self.at})
            assert sent.status_code == 200, sent.text
            answer = client.get(f"/phone/{self.door}/answer", params={"sid": sent.json()["sid"]})
            assert answer.status_code == 200, answer.text
        content: dict[str, Any] = answer.json()
        return content

    def play(self, first: str, answers: dict[str, str], most: int = 12) -> list[dict[str, Any]]:
        """Says ``first`` and answers every question by its key, until counters are named or nothing is asked."""
        turns = [self.say(first)]
        for _ in range(most):
            key = turns[-1]["say"][-1]["key"]
            if key not in answers:
                break
            turns.append(self.say(answers[key]))
        return turns
