"""No library of the bot reports to its makers, whatever the machine's own environment says."""

from __future__ import annotations

import os
import subprocess

import pytest

from app.dialogue.bot_project import FOLDER, bot_environment, bot_python

OFF = {"RASA_TELEMETRY_ENABLED": "false", "ORT_DISABLE_TELEMETRY": "1"}
ON = {"RASA_TELEMETRY_ENABLED": "true", "ORT_DISABLE_TELEMETRY": "0"}


def test_the_programs_that_we_start_report_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ON.items():
        monkeypatch.setenv(name, value)
    assert OFF.items() <= bot_environment().items()


@pytest.mark.parametrize("program", ["run", "train"])
def test_the_bot_by_itself_reports_nothing(program: str) -> None:
    show = f"import os, {program}; print(*(os.environ[name] for name in {list(OFF)}))"
    shown = subprocess.run(
        [bot_python(), "-c", show], cwd=FOLDER, env={**os.environ, **ON}, capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() == list(OFF.values())
