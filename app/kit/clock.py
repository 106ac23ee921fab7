"""The time. Always aware, always UTC inside; Japan's time where people see it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")


def now() -> datetime:
    """The moment, aware, in UTC."""
    return datetime.now(UTC)
