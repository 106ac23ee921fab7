"""kill -9 of gateway, worker and bot in the middle of a journey: it ends the same, nothing lost, nothing doubled."""

from __future__ import annotations

import base64
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from app.dialogue.bot_project import FOLDER, bot_environment, bot_python
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.provider import Provider, running_provider
from tests.support.screening import words
from tests.support.system import Caller, System, free_port

STEPS = [PASSPORT_AND_WAGES["vi"], "1", "2", "1", "1", "1"]
# A worker that died is noticed after 8 s, its job taken up by a sweep every 5 s.
PATIENCE_SECONDS = 40


class Parts:
    """Gateway, worker and bot as processes of their own, each of which can be killed and started again."""

    def __init__(self, folder: Path, provider: Provider) -> None:
        self.bot_port = free_port()
        bot_url = f"http://127.0.0.1:{self.bot_port}"
        self.system = System(folder, provider, {"TSUNAGU_WORKERS": "0", "TSUNAGU_BOT_URL": bot_url})
        self.worker: subprocess.Popen[bytes] | None = None
        self.bot: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.system.start(wait=False)
        self.system.wait_ready("/healthz")
        self.start_bot()
        self.start_worker()
        self.system.wait_ready()

    def start_worker(self) -> None:
        environment = {**self.system.environment(), "TSUNAGU_WORKERS": "8"}
        self.worker = self._spawn([sys.executable, "-m", "app.cli", "worker"], environment, self.system.folder)

    def start_bot(self) -> None:
        key = (self.system.data / "master.key").read_text().strip()
        assert len(base64.urlsafe_b64decode(key)) == 32
        environment = bot_environment({"TSUNAGU_DATABASE_URL": self.system.database, "TSUNAGU_MASTER_KEY": key})
        self.bot = self._spawn([bot_python(), "run.py", "--port", str(self.bot_port)], environment, FOLDER)

    def _spawn(self, command: list[str], environment: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
        with (self.system.folder / "parts.log").open("ab") as log:
            return subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)

    def restart_gateway(self) -> None:
        self.system.kill()
        self.system.start(wait=False)
        self.system.wait_ready("/healthz")

    def restart_worker(self) -> None:
        assert self.worker is not None
        self.worker.kill()
        self.worker.wait()
        self.start_worker()

    def restart_bot(self) -> None:
        assert self.bot is not None
        self.bot.kill()
        self.bot.wait()
        self.start_bot()
        self.system.wait_ready()

    def stop(self) -> None:
        self.system.stop()
        for process in (self.worker, self.bot):
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        # Only now does nobody else use it.
        self.system.end_database()


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    with running_provider() as provider:
        running = Parts(tmp_path_factory.mktemp("chaos"), provider)
        try:
            running.start()
            yield running
        finally:
            running.stop()


def insist(caller: Caller, text: str, sid: str) -> None:
    """A provider that tries again until it is answered 2xx, with the same id."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            if caller.post(text, MessageSid=sid).status_code == 200:
                return
        except httpx2.HTTPError:
            pass
        time.sleep(0.2)
    raise AssertionError("the gateway never took the message")


def journey(parts: Parts, disturb: Callable[[int], None] = lambda step: None) -> list[str]:
    """All answers of a journey, in order; ``disturb`` is called right after each message is on its way."""
    caller = Caller(parts.system)
    for step, text in enumerate(STEPS):
        disturbing = threading.Thread(target=disturb, args=(step,))
        disturbing.start()
        insist(caller, text, "SM" + os.urandom(16).hex())
        caller.hear(PATIENCE_SECONDS)
        disturbing.join()
    time.sleep(1)
    return [message.body for message in parts.system.provider.to(caller.number)]


@pytest.fixture(scope="module")
def undisturbed(parts: Parts) -> list[str]:
    answers = journey(parts)
    assert words("vi", "answer-counter") in answers[-1]
    assert len(answers) == len(STEPS)
    return answers


@pytest.mark.parametrize("seed", [1, 2])
def test_gateway_and_worker_killed_in_mid_turn(parts: Parts, undisturbed: list[str], seed: int) -> None:
    chance = random.Random(seed)

    def disturb(step: int) -> None:
        if step in (1, 3):
            time.sleep(chance.uniform(0, 0.12))
            parts.restart_worker() if (step == 1) == (seed == 1) else parts.restart_gateway()

    assert journey(parts, disturb) == undisturbed


def test_bot_killed_between_two_messages(parts: Parts, undisturbed: list[str]) -> None:
    caller = Caller(parts.system)
    heard = [caller.say(text) for text in STEPS[:3]]
    parts.restart_bot()
    heard += [caller.say(text) for text in STEPS[3:]]
    assert heard == undisturbed


def test_the_menu_while_the_bot_is_away_and_the_bot_when_it_is_back(parts: Parts, undisturbed: list[str]) -> None:
    caller = Caller(parts.system)
    assert [caller.say(text) for text in STEPS[:2]] == undisturbed[:2]
    assert parts.bot is not None
    parts.bot.kill()
    parts.bot.wait()
    menu = caller.say("2")
    assert words("vi", "scripted-menu") in menu
    assert "110" in menu
    assert words("vi", "choice-what-wages") in menu
    answer = caller.say("1")
    assert words("vi", "answer-counter") in answer
    parts.start_bot()
    parts.system.wait_ready()
    assert words("vi", "ask-under-18") in caller.say("xin chào")


def test_an_answer_whose_receipt_was_lost_is_not_sent_twice(parts: Parts, undisturbed: list[str]) -> None:
    """The provider took the message, we died before we heard of it: its own list tells."""
    caller = Caller(parts.system)
    caller.say(STEPS[0])
    parts.system.provider.keep_then_break = 1
    caller.post("1")
    caller.hear()
    parts.restart_worker()
    time.sleep(16)
    assert [message.body for message in parts.system.provider.to(caller.number)] == undisturbed[:2]
    assert caller.say("2") == undisturbed[2]
