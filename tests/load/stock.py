"""Stock Rasa to measure beside: its default pipeline and policies on our messages, its bare REST channel."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import yaml

from app.dialogue.bot_project import FOLDER, bot_environment, bot_python

TEMPLATE = Path(__file__).parent / "stock_project"
# Enough for every intent to be learned; the speed of an answer does not depend on how many there are.
MESSAGES_PER_INTENT = 60


def prepare(folder: Path) -> None:
    """Writes and trains a stock project in ``folder``."""
    shutil.copytree(TEMPLATE, folder, dirs_exist_ok=True)
    examples = _examples()
    intents = sorted(examples)
    nlu = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in examples.items()
    ]
    stories = [
        {"story": f"s{a}{b}", "steps": [step for i in (a, b) for step in ({"intent": i}, {"action": f"utter_{i}"})]}
        for a in intents
        for b in intents[:6]
    ]
    (folder / "data").mkdir(exist_ok=True)
    _write(folder / "data" / "nlu.yml", {"version": "3.1", "nlu": nlu})
    _write(folder / "data" / "stories.yml", {"version": "3.1", "stories": stories})
    responses = {f"utter_{intent}": [{"text": f"answer to {intent}"}] for intent in intents}
    _write(folder / "domain.yml", {"version": "3.1", "intents": intents, "responses": responses})
    command = [bot_python(), "-m", "rasa", "train", "--quiet", "--fixed-model-name", "stock"]
    subprocess.run(
        command, cwd=folder, env=bot_environment(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    """Starts the stock server on loopback."""
    command = [
        bot_python(),
        "-m",
        "rasa",
        "run",
        "--interface",
        "127.0.0.1",
        "--port",
        str(port),
        "--credentials",
        "credentials.yml",
    ]
    return subprocess.Popen(
        command, cwd=folder, env=bot_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _examples() -> dict[str, list[str]]:
    """Messages by one label each: an intent classifier knows no more."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((FOLDER / "data" / "understanding").glob("*.yml")):
        for message in yaml.safe_load(path.read_text(encoding="utf-8"))["messages"]:
            labels = [*message.get("indicators", []), *message.get("topics", []), message.get("request")]
            label = next((str(label) for label in labels if label), None)
            text = " ".join(str(message["text"]).split())
            if label and len(found[label]) < MESSAGES_PER_INTENT and not set(text) & set("[]{}()/"):
                found[label].append(text)
    return {label: texts for label, texts in found.items() if len(texts) >= 10}


def _write(path: Path, content: object) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
