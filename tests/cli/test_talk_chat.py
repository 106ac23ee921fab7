"""``tsunagu talk`` at the web chat's door: the same lines, the same answers."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_commands import TALKS, run


def test_talk_on_the_web_chat(tmp_path: Path) -> None:
    at, lines, counter = TALKS[0]
    # More lines than a chat may write at once: it is slowed, and goes on.
    stdin = "\n".join([*lines, *["hello"] * 8]).encode() + b"\n\n"
    settings = {"TSUNAGU_DATA_DIR": str(tmp_path), "TSUNAGU_PORT": "1"}
    result = run("talk", "--channel", "chat", "--json", "--at", at, stdin=stdin, settings=settings)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 0, result.stderr.decode()
    assert len(answers) == len(lines) + 8
    assert [part["key"] for part in answers[0]["say"]] == ["greeting", "ask-safe"]
    last = answers[len(lines) - 1]["say"][-1]
    assert last["key"] == "answer-counter"
    assert last["data"]["counters"][0] == counter
    assert answers[0]["language"] == "vi"
    assert not any("error" in answer for answer in answers)


def test_a_language_is_only_a_hint(tmp_path: Path) -> None:
    settings = {"TSUNAGU_DATA_DIR": str(tmp_path), "TSUNAGU_PORT": "1"}
    result = run("talk", "--channel", "chat", "--json", "--language", "km", stdin="…\n\n".encode(), settings=settings)
    answer = json.loads(result.stdout)
    assert answer["language"] == "km"
    assert answer["say"][-1]["key"] == "ask-safe"
