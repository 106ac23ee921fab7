"""Rasa's own checks of data, rules and stories."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import BOT

# Said by every sound project with a form and payloads; anything else is looked at.
HARMLESS = re.compile(
    r"The intent '\w+' is listed in the domain file, but is not found in the NLU training data"
    r"|The utterance 'utter_(ask_\w+|greeting)' is not used in any story or rule"
    # The same word in two languages.
    r"|The example '.*' was found labeled with multiple different intents"
    r"|Slot auto-fill has been removed in 3.0"
)


def _rasa(*arguments: str) -> str:
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.support.rasa_cli", *arguments],
        check=False,
        cwd=BOT,
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


def test_data_validate() -> None:
    output = _rasa("data", "validate", "--domain", "domain", "--data", "data", "--config", "config.yml")
    warnings = re.findall(r"UserWarning: (.*)", output)
    assert [warning for warning in warnings if not HARMLESS.match(warning)] == []


@pytest.mark.usefixtures("model")
def test_stories(tmp_path: Path) -> None:
    endpoints = tmp_path / "endpoints.yml"
    endpoints.write_text("{}\n")
    output = _rasa(
        "test", "core", "--fail-on-prediction-errors",
        "--stories", "tests/stories", "--model", "models/tsunagu.tar.gz",
        "--endpoints", str(endpoints), "--out", str(tmp_path),
    )  # fmt: skip
    assert re.search(r"Correct:\s+(\d+) / \1\b", output)
    assert "none of the test stories failed" in (tmp_path / "failed_test_stories.yml").read_text().lower()
