"""The command line, as it is called from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("TSUNAGU_")}


def run(
    *arguments: str, stdin: bytes = b"", settings: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "app.cli", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, env=CLEAN | (settings or {}), check=False, timeout=300
    )


def test_settings_are_printed_with_help_and_secrets_hidden(tmp_path: Path) -> None:
    result = run("settings", settings={"TSUNAGU_MASTER_KEY": "A" * 43, "TSUNAGU_DATA_DIR": str(tmp_path)})
    shown = result.stdout.decode()
    assert result.returncode == 0
    assert "TSUNAGU_MASTER_KEY = (set, hidden)" in shown
    assert "A" * 43 not in shown
    assert "TSUNAGU_TWILIO_NUMBER = (not set)" in shown
    assert "TSUNAGU_WORKERS = 8" in shown


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"TSUNAGU_TWILIO_ACCOUNT_SID": "AC" + "a" * 32}, "TSUNAGU_TWILIO_AUTH_TOKEN, TSUNAGU_TWILIO_NUMBER: not set"),
        ({"TSUNAGU_PORT": "many"}, "TSUNAGU_PORT"),
        ({"TSUNAGU_PORT": "70000"}, "TSUNAGU_PORT"),
        ({"TSUNAGU_PUBLIC_URL": "example.com"}, "TSUNAGU_PUBLIC_URL"),
        ({"TSUNAGU_DATABASE_URL": "mysql://x"}, "TSUNAGU_DATABASE_URL"),
        (
            {"TSUNAGU_TWILIO_ACCOUNT_SID": "AC1", "TSUNAGU_TWILIO_AUTH_TOKEN": "x", "TSUNAGU_TWILIO_NUMBER": "+8150"},
            "TSUNAGU_TWILIO_ACCOUNT_SID",
        ),
        ({"TSUNAGU_LINE_CHANNEL_TOKEN": "t"}, "TSUNAGU_LINE_CHANNEL_SECRET: not set"),
        ({"TSUNAGU_LINE_CHANNEL_SECRET": "s"}, "TSUNAGU_LINE_CHANNEL_TOKEN: not set"),
        (
            {"TSUNAGU_LINE_CHANNEL_SECRET": "s", "TSUNAGU_LINE_CHANNEL_TOKEN": "two words"},
            "TSUNAGU_LINE_CHANNEL_TOKEN",
        ),
        ({"TSUNAGU_LINE_API_URL": "line"}, "TSUNAGU_LINE_API_URL"),
    ],
)
def test_a_setting_that_is_wrong_is_named(settings: dict[str, str], named: str) -> None:
    result = run("serve", settings=settings)
    assert result.returncode == 2
    assert named in result.stderr.decode()


def test_route_answers_line_by_line_and_names_what_is_wrong() -> None:
    lines = [
        {
            "id": "a",
            "at": "2026-11-24T11:30:00+09:00",
            "facts": {"language": "vi", "residence": "technical_intern", "indicators": ["wage_withholding"]},
        },
        {"id": "b", "at": "2026-11-24T11:30:00+09:00", "facts": {"langage": "vi"}},
        {"id": "c", "at": "yesterday", "facts": {}},
        {"id": "d", "at": "2026-11-24T03:00:00+09:00", "facts": {"immediate_danger": True}},
        ["no object"],
    ]
    stdin = "\n".join(json.dumps(line) for line in lines).encode() + b"\n\xff\xfe\n"
    result = run("route", stdin=stdin)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert answers[0]["counters"][0]["id"] == "otit_native_language"
    assert answers[0]["counters"][0]["phones"] == ["0120-250-168"]
    assert "langage" in answers[1]["error"]
    assert answers[2]["id"] == "c"
    assert answers[2]["error"]
    assert answers[3]["urgency"] == "emergency"
    assert answers[3]["counters"][0]["id"] == "police_110"
    assert [answer["id"] for answer in answers[4:]] == [None, None]
    assert all("error" in answer for answer in answers[4:])


def test_triage_keeps_order_and_goes_on_after_bad_lines() -> None:
    lines = [
        json.dumps({"id": 1, "text": "công ty giữ hộ chiếu của em, 3 tháng chưa trả lương", "language": "vi"}),
        "not json",
        json.dumps({"id": 3, "text": 7}),
        json.dumps({"id": 4, "text": "", "language": "en"}),
        json.dumps({"id": 5, "text": "x" * 10_000}),
        json.dumps({"id": 6, "text": "助けて、刃物を持った人がいる", "language": "xx"}),
        json.dumps({"id": 7, "text": "he is beating me right now please help"}),
    ]
    result = run("triage", stdin="\n".join(lines).encode())
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert [answer["id"] for answer in answers] == [1, None, 3, 4, 5, 6, 7]
    assert ["error" in answer for answer in answers] == [False, True, True, False, False, True, False]
    assert {"document_retention", "wage_withholding"} <= set(answers[0]["indicators"])
    assert answers[0]["counter"] is not None
    assert answers[6]["urgent"] or answers[6]["ask_danger"]
    assert answers[6]["language"] == "en"


def test_texts_and_directory_commands() -> None:
    assert run("texts", "check").stdout.decode().strip() == "0 problems"
    coverage = run("texts", "coverage").stdout.decode().splitlines()
    table, *recordings = [block.splitlines() for block in "\n".join(coverage).split("\n\n")]
    assert len(table) == 14
    assert [block[0][:2] for block in recordings] == ["ne", "km", "my"], "languages that no machine speaks"
    assert all("missing" in block[1] and "voice-greeting" in block[1] for block in recordings)
    directory = run("directory", "check")
    assert directory.returncode == 0
    assert "67 counters" in directory.stdout.decode(), "66, and OTIT's successor"
    assert "0570-001-701" in run("directory", "stale").stdout.decode()


TALKS = [
    # routing_notes.md §4a: an intern on the language's day; the hours are the directory's.
    (
        "2026-11-24T11:30:00+09:00",
        ["công ty giữ hộ chiếu của em, 3 tháng chưa trả lương", "1", "2", "1", "1", "1"],
        "otit_native_language",
    ),
    # §2: sexual violence by day, a foreign language.
    ("2026-11-24T10:00:00+09:00", ["hello", "1", "5", "2", "1", "1", "1", "1"], None),
]


def test_talk_in_json(tmp_path: Path) -> None:
    """One answer a line, with keys, texts, choices; on an instance of its own when none runs."""
    at, lines, counter = TALKS[0]
    stdin = "\n".join(lines).encode() + b"\n\n"
    result = run(
        "talk", "--json", "--at", at, stdin=stdin, settings={"TSUNAGU_DATA_DIR": str(tmp_path), "TSUNAGU_PORT": "1"}
    )
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 0, result.stderr.decode()
    keys = [[part["key"] for part in answer["say"]] for answer in answers]
    assert keys[0] == ["greeting", "ask-safe"]
    assert keys[-1] == ["answer-counter"]
    last = answers[-1]["say"][-1]
    assert last["data"]["counters"][0] == counter
    assert "0120-250-168" in last["text"]
    assert {"label", "payload"} == set(answers[0]["say"][1]["choices"][0])
    assert (answers[-1]["language"], answers[-1]["handler"], answers[-1]["ended"]) == ("vi", "bot", False)
