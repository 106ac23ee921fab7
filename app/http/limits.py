"""How often somebody may do something: a bucket of tokens for each, in this process's memory; it is kept nowhere else."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from fastapi import Request

# So many buckets are remembered; the one not used for longest goes first (it is full again by then).
KEPT = 20_000
ALL = "all"
HOME_BITS = 64


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


@dataclass(slots=True)
class SharedBuckets:
    """A bucket for each client, and a much larger one for all of them together."""

    each: Buckets
    together: Buckets

    def wait(self, client: str) -> float:
        """Seconds until ``client`` may; 0 when it may now. Takes nothing."""
        return max(self.each.wait(client), self.together.wait(ALL))

    def take(self, client: str) -> float:
        """As ``wait``, and takes one when it may."""
        seconds = self.wait(client)
        if not seconds:
            self.each.take(client)
            self.together.take(ALL)
        return seconds


def client_of(request: Request) -> str:
    """Who asks, to be counted: an IPv4 address, or the network of an IPv6 one (a single home has 2**64 of them).

    As uvicorn tells it: X-Forwarded-For counts only where it comes from a proxy that FORWARDED_ALLOW_IPS names.
    """
    host = request.client.host if request.client is not None else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    mapped = address.ipv4_mapped
    return str(mapped) if mapped is not None else str(ip_network((address, HOME_BITS), strict=False))
