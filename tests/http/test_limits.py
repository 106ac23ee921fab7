"""Buckets: so many at once, then one every so often, each key for itself."""

from __future__ import annotations

import time
from contextlib import ExitStack

import pytest
from fastapi import Request

from app.errors import TooFast
from app.http.limits import KEPT, Buckets, SharedBuckets, client_of
from app.http.webchat_desk import STREAMS, STREAMS_A_CHAT, STREAMS_A_CLIENT, Limits


def test_a_burst_passes_then_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: moment)
    buckets = Buckets(burst=3, seconds=2)
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 2]
    assert buckets.take("b") == 0
    moment += 1
    assert buckets.take("a") == 1
    moment += 1
    assert buckets.wait("a") == 0, "asking takes nothing"
    assert buckets.take("a") == 0
    assert buckets.take("a") == 2
    moment += 1000
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 2]


def test_memory_is_bounded() -> None:
    buckets = Buckets(burst=1, seconds=60)
    for number in range(KEPT + 100):
        buckets.take(str(number))
    assert buckets.take(str(KEPT + 99)) > 0, "the newest are remembered"
    assert len(buckets._levels) <= KEPT


def test_each_has_their_own_and_all_together_a_larger_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 1000.0)
    shared = SharedBuckets(Buckets(burst=2, seconds=60), Buckets(burst=5, seconds=1))
    assert [shared.take("a") for _ in range(3)] == [0, 0, 60]
    assert [shared.take("b") for _ in range(2)] == [0, 0]
    assert shared.take("a") == 60
    assert [shared.take("c"), shared.take("c")] == [0, 1], "what is refused takes nothing from the others"
    assert shared.wait("d") == 1


@pytest.mark.parametrize(
    ("host", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
    ],
)
def test_a_home_counts_once(host: str, counted: str) -> None:
    assert client_of(Request({"type": "http", "client": (host, 1)})) == counted


def test_streams_are_few_a_chat_more_a_client_and_not_endless() -> None:
    limits = Limits()
    with ExitStack() as open_streams:
        for number in range(STREAMS_A_CLIENT):
            open_streams.enter_context(limits.streaming(f"chat {number // STREAMS_A_CHAT}", "somebody"))
        for chat, client in (("chat 0", "another"), ("chat", "somebody")):
            with pytest.raises(TooFast):
                limits.check_streams(chat, client)
        limits.check_streams("chat", "another")
        for number in range(STREAMS - STREAMS_A_CLIENT):
            open_streams.enter_context(limits.streaming(f"other {number}", f"client {number}"))
        with pytest.raises(TooFast):
            limits.check_streams("chat", "another")
    limits.check_streams("chat 0", "somebody")
    assert sum(limits.streams.values()) == 0
