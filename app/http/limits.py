"""How often somebody may do something: a bucket of tokens for each, in this process's memory."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field

# So many buckets are remembered; the one not used for longest goes first (it is full again by then).
KEPT = 20_000


@dataclass(slots=True)
class Buckets:
    """``burst`` at once, then one every ``seconds``."""

    burst: int
    seconds: float
    _levels: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def wait(self, key: str) -> float:
        """Seconds until ``key`` may; 0 when it may now. Takes nothing."""
        level = self._level(key)
        return 0.0 if level >= 1 else (1 - level) * self.seconds

    def take(self, key: str) -> float:
        """As ``wait``, and takes one when it may."""
        level = self._level(key)
        if level < 1:
            return (1 - level) * self.seconds
        self._levels[key] = (level - 1, time.monotonic())
        self._levels.move_to_end(key)
        while len(self._levels) > KEPT:
            self._levels.popitem(last=False)
        return 0.0

    def _level(self, key: str) -> float:
        level, at = self._levels.get(key, (float(self.burst), time.monotonic()))
        return min(float(self.burst), level + (time.monotonic() - at) / self.seconds)
