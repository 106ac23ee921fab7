"""What the provider reports about our messages."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.support.provider import Sent
from tests.support.system import ACCOUNT, Caller, System, signed_post


@pytest.fixture
def database(system: System) -> str:
    return system.database


def report(system: System, message: Sent, status: str, **fields: str) -> int:
    assert message.status_callback is not None
    parts = urlsplit(message.status_callback)
    url = f"{system.url}{parts.path}?{parts.query}"
    content = {"AccountSid": ACCOUNT, "MessageSid": message.sid, "MessageStatus": status, **fields}
    return signed_post(url, content).status_code


def status_of(database: str, sid: str) -> tuple[str, str | None]:
    with psycopg.connect(database) as connection:
        row = connection.execute("SELECT status, error_code FROM messages WHERE provider_id = %s", (sid,)).fetchone()
    assert row is not None
    return row[0], row[1]


def settled(database: str, sid: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with psycopg.connect(database) as connection:
            if connection.execute("SELECT 1 FROM messages WHERE provider_id = %s", (sid,)).fetchone():
                return
        time.sleep(0.02)
    raise AssertionError("the message is not kept")


@pytest.mark.parametrize(
    ("reports", "final"),
    [
        (["queued", "sending", "sent", "delivered"], "delivered"),
        (["delivered", "sent", "queued"], "delivered"),
        (["delivered", "read"], "read"),
        (["read", "delivered"], "read"),
        (["failed", "sent"], "failed"),
        (["delivered", "failed"], "delivered"),
        (["sent", "undelivered"], "failed"),
        (["sent", "sent", "an-unknown-state"], "sent"),
    ],
)
def test_a_state_never_goes_backwards(
    caller: Caller, system: System, database: str, reports: list[str], final: str
) -> None:
    caller.say("hello can you help me please")
    message = system.provider.to(caller.number)[-1]
    settled(database, message.sid)
    for status in reports:
        assert report(system, message, status) == 204
    assert status_of(database, message.sid)[0] == final


def test_a_report_that_is_faster_than_our_commit_is_kept(caller: Caller, system: System, database: str) -> None:
    """The callback carries our own id: it finds its message before the provider's id is written."""
    caller.post("hello can you help me please")
    message = system.provider.wait(caller.number, 1)[0]
    assert report(system, message, "delivered") == 204
    settled(database, message.sid)
    time.sleep(0.3)
    assert status_of(database, message.sid)[0] == "delivered"


def test_21610_marks_the_contact_as_blocked(caller: Caller, system: System, database: str) -> None:
    caller.say("hello can you help me please")
    message = system.provider.to(caller.number)[-1]
    settled(database, message.sid)
    assert report(system, message, "failed", ErrorCode="21610") == 204
    assert status_of(database, message.sid) == ("failed", "21610")
    with psycopg.connect(database) as connection:
        row = connection.execute(
            "SELECT k.blocked_at FROM contacts k JOIN conversations c ON c.contact_id = k.id"
            " JOIN messages m ON m.conversation_id = c.id WHERE m.provider_id = %s",
            (message.sid,),
        ).fetchone()
    assert row is not None
    assert row[0] is not None
