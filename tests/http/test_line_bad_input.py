"""LINE's webhook and what no real person sends: forged, broken, beyond any measure, not for us."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support import web
from tests.support.line import LineCaller, line_signature, post_body, post_events
from tests.support.screening import question_in
from tests.support.stored import Stored
from tests.support.system import System

FIXTURE = Path(__file__).parents[3] / "shared" / "telco" / "data" / "line_sdk_webhook_fixture.json"


def counted(system: System, **labels: str) -> float:
    wanted = [f'{name}="{value}"' for name, value in labels.items()]
    lines = web.get(system.url + "/metrics").text.splitlines()
    ours = [line for line in lines if line.startswith("tsunagu_inbound_total") and all(w in line for w in wanted)]
    return sum(float(line.split()[-1]) for line in ours)


def refused(system: System) -> float:
    lines = web.get(system.url + "/metrics").text.splitlines()
    return sum(float(line.split()[-1]) for line in lines if 'refused_webhooks_total{channel="line"}' in line)


@pytest.mark.parametrize(
    "signature", [None, "", "forged", "ü", line_signature(b"other"), line_signature(b"{}", "other")]
)
def test_forged_or_unsigned_is_refused_and_counted(system: System, signature: str | None) -> None:
    before = refused(system)
    headers = {} if signature is None else {b"x-line-signature": signature.encode()}
    answer = web.post(system.url + "/channels/line/receive", content=b"{}", headers=headers)
    assert answer.status_code == 403
    assert refused(system) == before + 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b"\xff", b'{"events": 1}', b"[" * 50_000])
def test_a_broken_body_gets_a_reason(system: System, body: bytes) -> None:
    answer = post_body(system.url, body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_body_beyond_any_real_post_is_refused(system: System) -> None:
    assert post_body(system.url, b"x" * (2 * 1024 * 1024 + 1)).status_code == 413


def test_the_verify_button_is_answered(system: System) -> None:
    assert post_events(system.url).status_code == 200


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"type": "telepathy"}, "unknown_event"),
        ({"message": {"type": "hologram", "id": "1"}}, "unknown_message"),
        ({"mode": "standby"}, "standby"),
        ({"message": None}, "malformed"),
    ],
)
def test_what_is_not_for_us_is_counted_and_nothing_is_done(
    system: System, person: LineCaller, stored: Stored, change: dict[str, Any], reason: str
) -> None:
    before = counted(system, channel="line", kind=f"Ignored {reason}")
    person.post(person.text("words") | change)
    assert counted(system, channel="line", kind=f"Ignored {reason}") == before + 1
    assert stored.rows(person) == []
    person.hears_nothing()


def test_the_packages_28_events_in_one_post(system: System) -> None:
    assert post_body(system.url, FIXTURE.read_bytes()).status_code == 200


@pytest.mark.parametrize(
    "text", ["😀😀😀", "", "   ", "\x00\x01", "a\x00b", "\ud800", "/restart", "'; DROP TABLE messages; --"]
)
def test_strange_texts_get_a_kind_answer(person: LineCaller, text: str) -> None:
    assert person.say(text).strip()
    assert person.say("hello can you help me please").strip()
    assert person.say(text).strip()


def test_five_thousand_characters(person: LineCaller) -> None:
    assert question_in(person.say("my boss does not pay me. " * 200), "en") == "ask-safe"
