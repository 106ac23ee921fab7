"""``tsunagu talk``: be the caller, in a terminal, through the real gateway."""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import click
import httpx2

from app.errors import BotUnavailable, SettingsInvalid
from app.kit.clock import JAPAN
from app.kit.language import LANGUAGES
from app.settings import load_settings

START_SECONDS = 120
ANSWER_SECONDS = 40


@click.command()
@click.option(
    "--channel", type=click.Choice(["sms", "line", "voice", "chat"]), default="sms", show_default=True, help="The door."
)
@click.option("--language", type=click.Choice(LANGUAGES), default=None, help="A hint, as some channels give one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON answer a line of standard input.")
@click.option("--at", default=None, help="Route as if it were then (ISO 8601).")
def talk(channel: str, language: str | None, as_json: bool, at: str | None) -> None:
    """Be the caller: each line is a message; a blank line ends it.

    Talks to the running instance when that one has the stand-in phone; else starts one for itself, on a database of its
    own, and stops it.
    """
    moment = _moment(at)
    with _instance() as url, httpx2.Client(base_url=url, timeout=ANSWER_SECONDS) as client:
        number = "+8190" + "".join(secrets.choice("0123456789") for _ in range(8))
        caller = {"number": number, "language": language, "at": moment}
        if not as_json:
            click.echo("Write as the caller would; a blank line ends it.")
        for line in sys.stdin.buffer:
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            if not text.strip():
                break
            answer = _say(client, channel, {**caller, "text": text})
            click.echo(json.dumps(answer, ensure_ascii=False) if as_json else _shown(answer))
            sys.stdout.flush()


def _moment(at: str | None) -> str | None:
    if at is None:
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise SettingsInvalid("--at: must be an ISO 8601 time") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=JAPAN)).isoformat()


def _say(client: httpx2.Client, channel: str, message: dict[str, str | None]) -> dict[str, Any]:
    sent = client.post(f"/phone/{channel}/send", json=message)
    if sent.status_code != 200:
        return {"say": [], "error": f"the gateway refused the message ({sent.json().get('status', sent.status_code)})"}
    answer = client.get(f"/phone/{channel}/answer", params={"sid": sent.json()["sid"]})
    content: dict[str, Any] = answer.json()
    return content


def _shown(answer: dict[str, Any]) -> str:
    lines: list[str] = []
    for part in answer["say"]:
        lines += ["", part["text"]]
        lines += [f"  {number} {choice['label']}" for number, choice in enumerate(part["choices"], start=1)]
    return "\n".join(lines) + "\n"


@contextmanager
def _instance() -> Iterator[str]:
    """The address of an instance with the stand-in phone: the running one, else one of our own."""
    running = load_settings().base_url
    if _has_phone(running):
        yield running
        return
    with tempfile.TemporaryDirectory(prefix="tsunagu-talk-") as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        own = {name: value for name, value in os.environ.items() if not name.startswith("TSUNAGU_")}
        own |= {"TSUNAGU_DATA_DIR": f"{folder}/var", "TSUNAGU_PORT": str(port)}
        command = [sys.executable, "-m", "app.cli", "serve", "--stand-in"]
        process = subprocess.Popen(command, env=own, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, cwd=folder)
        try:
            yield _wait_ready(f"http://127.0.0.1:{port}", process)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def _has_phone(url: str) -> bool:
    try:
        return httpx2.get(f"{url}/phone", timeout=20).status_code == 200
    except httpx2.HTTPError:
        return False


def _wait_ready(url: str, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx2.get(f"{url}/readyz", timeout=5).status_code == 200:
                return url
        except httpx2.HTTPError:
            pass
        time.sleep(0.2)
    raise BotUnavailable("the instance started for this talk did not get ready")
