"""Shares with the 95 % interval in which they would lie for other messages of the same kind."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

Z = 1.959964
"""The normal quantile of a two-sided 95 % interval."""
RESAMPLES = 1000
SEED = 1933
"""Any fixed number: the same judgements always give the same interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """``part`` of ``whole``, 0–1, between ``low`` and ``high`` with 95 % confidence. All three None: nothing to measure."""

    part: int
    whole: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


def wilson(part: int, whole: int) -> Share:
    """``part`` of ``whole`` with Wilson's score interval (1927): honest near 0 and 1 and for a handful of messages."""
    if not whole:
        return Share(0, 0)
    value, weight = part / whole, Z * Z / whole
    centre = (value + weight / 2) / (1 + weight)
    half = Z * sqrt(value * (1 - value) / whole + weight / whole / 4) / (1 + weight)
    # Rounding must not put the interval's end on the wrong side of the value itself.
    return Share(part, whole, value, max(0.0, min(value, centre - half)), min(1.0, max(value, centre + half)))


@dataclass(frozen=True, slots=True)
class Hits:
    """Labels of a message or of many: rightly said, said in total, true in total."""

    right: int
    said: int
    true: int


def f1(hits: Hits) -> Share:
    """F1 of one label. It grows with right / (said or true), so that share's Wilson interval gives its interval."""
    either = wilson(hits.right, hits.said + hits.true - hits.right)
    if either.value is None or either.low is None or either.high is None:
        return Share(0, 0)
    value, low, high = (2 * share / (1 + share) for share in (either.value, either.low, either.high))
    return Share(2 * hits.right, hits.said + hits.true, value, low, high)


def micro_f1(messages: Sequence[Hits]) -> Share:
    """F1 over the labels of all messages; its interval by drawing whole messages anew (percentile bootstrap)."""
    value = _pooled(messages)
    if value is None:
        return Share(0, 0)
    draw = random.Random(SEED)  # noqa: S311  # statistics, no secret
    drawn = (_pooled(draw.choices(messages, k=len(messages))) for _ in range(RESAMPLES))
    values = sorted(found for found in drawn if found is not None)
    cut = round(len(values) * 0.025)
    part, whole = 2 * sum(hits.right for hits in messages), sum(hits.said + hits.true for hits in messages)
    return Share(part, whole, value, min(value, values[cut]), max(value, values[-1 - cut]))


def _pooled(messages: Sequence[Hits]) -> float | None:
    right, whole = 0, 0
    for hits in messages:
        right += hits.right
        whole += hits.said + hits.true
    return 2 * right / whole if whole else None
