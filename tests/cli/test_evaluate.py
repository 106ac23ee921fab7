"""``tsunagu triage --evaluate``, as it is called from outside, with the real bot."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_commands import run

MESSAGES = [
    {
        "text": "he is beating me right now please help",
        "language": "en",
        "indicators": ["physical_violence"],
        "urgent": True,
    },
    {
        "text": "công ty giữ hộ chiếu của em, 3 tháng chưa trả lương",
        "language": "vi",
        "indicators": ["document_retention", "wage_withholding"],
        "urgent": False,
        "counters": ["police_110"],
    },
    {"text": "thank you very much", "language": "en", "request": "thanks", "urgent": False, "counter": None},
]


def test_measures_a_file_and_writes_the_page(tmp_path: Path) -> None:
    file, html = tmp_path / "small.jsonl", tmp_path / "page.html"
    file.write_text("\n".join(json.dumps(message) for message in MESSAGES))
    result = run("triage", "--evaluate", str(file), "--html", str(html))
    assert result.returncode == 0, result.stderr.decode()
    lines = result.stdout.decode().splitlines()
    assert lines[0].endswith("3 messages")
    everything = [line.split() for line in lines if line.startswith("all ")]
    assert everything[0][:3] == ["all", "3", "1"]
    assert everything[0][5] == "1.000", "caught"
    assert everything[2][3] == "1.000", "language right"
    assert everything[2][-2] == "0.667", "the first counter: police, no police for wages, rightly none"
    page = html.read_text(encoding="utf-8")
    assert "small.jsonl" in page
    assert "Vietnamese" in page


def test_a_bad_line_is_named_and_the_rest_measured(tmp_path: Path) -> None:
    file = tmp_path / "small.jsonl"
    file.write_text("no json\n" + json.dumps(MESSAGES[0]))
    result = run("triage", "--evaluate", str(file))
    assert result.returncode == 1
    assert "small.jsonl: line 1:" in result.stderr.decode()
    assert result.stdout.decode().splitlines()[0].endswith("1 messages")


def test_what_cannot_be_measured_or_written_is_said_at_once(tmp_path: Path) -> None:
    file = tmp_path / "empty.yml"
    file.write_text("language: en\nmessages: []\n")
    empty = run("triage", "--evaluate", str(file))
    assert (empty.returncode, empty.stdout) == (1, b"")
    assert "no messages" in empty.stderr.decode()
    assert run("triage", "--evaluate", str(tmp_path / "none.yml")).returncode == 2
    assert run("triage", "--html", str(tmp_path / "page.html")).returncode == 2
    nowhere = run("triage", "--evaluate", str(file), "--html", str(tmp_path / "no" / "page.html"))
    assert nowhere.returncode == 2
    assert "there is no folder" in nowhere.stderr.decode()
