"""Where the bot's project lies, and how its programs are started. It has a Python and packages of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from app.errors import BotUnavailable

FOLDER = Path(__file__).resolve().parents[2] / "bot"
PYTHON = FOLDER / ".venv" / "bin" / "python"

# One thread each: two cores serve the bot, the gateway and PostgreSQL, and spinning threads take what others need.
ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "ORT_DISABLE_TELEMETRY": "1",
    "OMP_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "passive",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # Old libraries deprecate each other by the dozen; the bot's own log says what matters.
    "PYTHONWARNINGS": "ignore",
}
# Compiled files halve the start of a program that imports half a gigabyte of libraries.
NOT_INHERITED = ("TSUNAGU_", "VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH")


def bot_python() -> str:
    """The bot's Python. Raises BotUnavailable when ``make setup`` has not made it."""
    if not PYTHON.exists():
        raise BotUnavailable("the bot is not installed: run `make setup`")
    return str(PYTHON)


def bot_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a program of the bot: ours without our settings, and ``extra``."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(NOT_INHERITED)}
    return {**inherited, **ENVIRONMENT, **(extra or {})}
