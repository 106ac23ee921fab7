"""Buckets: so many at once, then one every so often, each key for itself."""

from __future__ import annotations

import time

import pytest

from app.http.limits import KEPT, Buckets


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
