"""Starting, dying and ending of the bot's process."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from rasa.core.agent import Agent

from channel.input import NotReady, TsunaguInput
from tests.support.bot import TO_WHAT, Bot, Talk, master_key
from tests.support.database import Database, fresh_database

BOT = Path(__file__).resolve().parents[1]


def test_a_killed_bot_goes_on_where_it_was(database: Database) -> None:
    with Bot(database.url) as bot:
        talk = Talk(bot)
        talk.go(*TO_WHAT, '/answer{"what":"violence"}')
        talk.say('/answer{"under_18":"no"}', turn="before")
        answer = talk.answer
        bot.end(signal.SIGKILL)
        bot.start()
        talk.say('/answer{"under_18":"no"}', turn="before")
        assert talk.answer == answer
        assert talk.say('/answer{"intern":"no"}') == ["ask-staff-gender"]
        assert talk.facts["indicators"] == ["physical_violence", "intimidation_threats"]


def test_it_ends_soon_when_asked_to_and_is_bound_to_loopback(database: Database) -> None:
    with Bot(database.url) as bot:
        with socket.socket() as outside:
            outside.settimeout(2)
            address = socket.gethostbyname(socket.gethostname())
            if not address.startswith("127."):
                assert outside.connect_ex((address, bot.port)) != 0
        started = time.monotonic()
        assert bot.end() == 0
        assert time.monotonic() - started < 5


def test_a_database_that_goes_away_is_said_and_one_that_comes_back_is_used(model: None) -> None:
    with fresh_database() as database, Bot(database.url) as bot:
        talk = Talk(bot)
        talk.go(*TO_WHAT)
        # All connections die, as with a restarted server: the next turn makes new ones.
        database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        assert talk.say("/repeat") == ["ask-what"]
        database.run("ALTER TABLE bot_trackers RENAME TO gone")
        assert bot.turn(conversation=talk.conversation, turn="x", payload="/repeat")[0] == 503
        assert bot.request("GET", "/health")[0] == 503
        assert bot.request("DELETE", f"/conversations/{talk.conversation}")[0] == 503
        database.run("ALTER TABLE gone RENAME TO bot_trackers")
        assert talk.say("/repeat") == ["ask-what"]
        assert bot.request("GET", "/health")[0] == 200


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"TSUNAGU_MASTER_KEY": ""}, "TSUNAGU_MASTER_KEY"),
        ({"TSUNAGU_MASTER_KEY": "c2hvcnQ"}, "TSUNAGU_MASTER_KEY"),
        ({"TSUNAGU_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing"}, "bot_trackers"),
        ({"TSUNAGU_DATABASE_URL": ""}, "TSUNAGU_DATABASE_URL"),
    ],
)
def test_it_does_not_start_without_what_it_needs(
    database: Database, model: None, changed: dict[str, str], named: str
) -> None:
    settings = {"TSUNAGU_DATABASE_URL": database.url, "TSUNAGU_MASTER_KEY": master_key(), **changed}
    run = subprocess.run(
        [sys.executable, "run.py", "--port", "1"],
        check=False,
        cwd=BOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 1
    assert named in run.stderr
    assert "Traceback" not in run.stderr


async def test_a_store_that_forgets_is_refused(model: None) -> None:
    """Rasa takes a store in memory when it does not find the class that `endpoints.yml` names."""
    agent = Agent.load(str(BOT / "models" / "tsunagu.tar.gz"))
    with pytest.raises(NotReady, match="not PostgreSQL"):
        await TsunaguInput().prepare(SimpleNamespace(ctx=SimpleNamespace(agent=agent)))
