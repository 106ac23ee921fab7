"""The bot's understanding of many texts at once, without a running bot: its batch program, line by line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.dialogue.bot_project import FOLDER, bot_environment, bot_python
from app.dialogue.turn import Understood
from app.errors import BotUnavailable

BATCH = 64


@dataclass(frozen=True, slots=True)
class Triaged:
    """What one text says, and the facts it gives (keys and values of ``tsunagu route``)."""

    understood: Understood
    facts: dict[str, Any]


def understand_all(texts: Iterable[str]) -> Iterator[Triaged]:
    """What the bot understands of each text, in order. Raises BotUnavailable when its program fails."""
    for content in _answers({"text": text} for text in texts):
        yield Triaged(Understood.model_validate(content["understood"]), content["facts"])


def facts_of_all(labels: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The facts that known labels give ({indicators, topics, request, details, urgent}), in order. Raises BotUnavailable."""
    for content in _answers({"labels": known} for known in labels):
        yield content["facts"]


def _answers(asked: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    command = [bot_python(), "-m", "understanding.batch"]
    with subprocess.Popen(
        command,
        cwd=FOLDER,
        env=bot_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        remaining = iter(asked)
        # Batch by batch, so that neither pipe fills up while the other side waits.
        while batch := list(islice(remaining, BATCH)):
            for number, question in enumerate(batch):
                process.stdin.write(json.dumps({"id": number, **question}) + "\n")
            process.stdin.flush()
            yield from _read(process.stdout, len(batch))
        process.stdin.close()


def _read(answers: Iterable[str], count: int) -> Iterator[dict[str, Any]]:
    lines = iter(answers)
    for _ in range(count):
        line = next(lines, None)
        if line is None:
            raise BotUnavailable("the bot's understanding stopped: run `make setup`")
        content: dict[str, Any] = json.loads(line)
        if "error" in content:
            raise BotUnavailable(f"the bot's understanding refused a text: {content['error']}")
        yield content
