"""A real PostgreSQL, a trained model and a running bot for the tests."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(BOT))

from channel.light import keep_out_tensorflow

# Before anything imports Rasa: the tests then run what the running bot runs, in a tenth of the time.
keep_out_tensorflow()

from rasa.utils.log_utils import configure_structlog

from tests.support.bot import Bot, Talk, master_key
from tests.support.database import Database, fresh_database

# As in the running bot; by default each step writes the whole dialogue to the terminal.
configure_structlog(logging.ERROR)


@pytest.fixture(scope="session")
def model() -> None:
    """The model of the present data and code."""
    subprocess.run([sys.executable, "train.py"], cwd=BOT, check=True)


@pytest.fixture(scope="session")
def database() -> Iterator[Database]:
    with fresh_database() as database:
        yield database


@pytest.fixture(scope="session")
def running(database: Database, model: None) -> Iterator[Bot]:
    """A bot process that all tests share; each test talks in conversations of its own."""
    with Bot(database.url) as bot:
        yield bot


@pytest.fixture
def talk(running: Bot) -> Talk:
    """A new conversation."""
    return Talk(running)


@pytest.fixture
def settings(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of a store that is made in the test's own process."""
    monkeypatch.setenv("TSUNAGU_DATABASE_URL", database.url)
    monkeypatch.setenv("TSUNAGU_MASTER_KEY", master_key())
    monkeypatch.chdir(BOT)
