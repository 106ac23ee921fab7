"""kill -9 between LINE's yes and our commit: what was said is not said twice, as a reply or as a push."""

from __future__ import annotations

import time

import psycopg
import pytest

from tests.chaos.test_kill import PATIENCE_SECONDS, Parts, parts  # noqa: F401  # the fixture
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.line import LineCaller
from tests.support.screening import question_in, words


@pytest.mark.parametrize("how", ["reply", "push"])
def test_an_answer_that_line_has_is_not_sent_again(parts: Parts, how: str) -> None:  # noqa: F811
    person = LineCaller(parts.system)
    recorder = parts.system.provider.line
    recorder.keep_then_break = 1
    event = person.text(PASSPORT_AND_WAGES["vi"])
    person.post(event if how == "reply" else event | {"replyToken": None})
    answer = person.hear()
    assert person.last is not None
    assert person.last.how == how
    assert words("vi", "greeting") in answer
    parts.restart_worker()
    settled(parts, event["webhookEventId"])
    assert len(recorder.to(person.user)) == 1
    assert question_in(person.say("1"), "vi") is not None


def settled(parts: Parts, event: str) -> None:  # noqa: F811
    """Waits until the answer to an event is known to be sent."""
    answers = "SELECT o.status FROM messages o JOIN messages i ON i.id = o.reply_to WHERE i.provider_id = %s"
    deadline = time.monotonic() + PATIENCE_SECONDS
    with psycopg.connect(parts.system.database, autocommit=True) as connection:
        while connection.execute(f"{answers} AND o.status = 'sent'", (event,)).fetchone() is None:
            assert time.monotonic() < deadline
            time.sleep(0.2)
