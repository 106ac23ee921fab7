"""LINE while the bot hangs, and where LINE is not set up."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.load.line import bot_of
from tests.support import web
from tests.support.line import LineCaller, line_signature
from tests.support.provider import Provider
from tests.support.screening import words
from tests.support.system import System, running


@pytest.fixture(scope="module")
def hanging(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[System]:
    """A system whose bot's process stands still."""
    with running(System(tmp_path_factory.mktemp("hanging"), provider)) as found:
        bot = bot_of(found)
        bot.send_signal(signal.SIGSTOP)
        yield found
        bot.send_signal(signal.SIGCONT)


def test_the_person_sees_that_an_answer_is_made_and_then_gets_the_menu(hanging: System) -> None:
    person = LineCaller(hanging)
    person.post(person.text(PASSPORT_AND_WAGES["vi"]))
    assert words("vi", "scripted-menu", role="self") in person.hear()
    assert hanging.provider.line.loading.count(person.user) == 1, "shown once, while the bot was waited for"


def test_who_writes_meanwhile_waits_for_nobody(hanging: System) -> None:
    person = LineCaller(hanging)
    person.post(person.text(DANGER_NOW["en"]))
    assert "110" in person.hear()
    assert words("en", "answer-counter") in person.say("1")


def test_without_its_settings_line_is_off_and_the_rest_runs(
    tmp_path_factory: pytest.TempPathFactory, provider: Provider
) -> None:
    unset = {
        "TSUNAGU_LINE_CHANNEL_SECRET": "",
        "TSUNAGU_LINE_CHANNEL_TOKEN": "",
        "TSUNAGU_BOT_URL": "http://127.0.0.1:9",
    }
    running = System(Path(tmp_path_factory.mktemp("unset")), provider, extra=unset)
    try:
        running.start(wait=False)
        running.wait_ready("/healthz")
        answer = web.post(
            running.url + "/channels/line/receive", content=b"{}", headers={"x-line-signature": line_signature(b"{}")}
        )
        assert answer.status_code == 503
        assert running.log().count("LINE is off: TSUNAGU_LINE_CHANNEL_SECRET") == 1
    finally:
        running.stop()
