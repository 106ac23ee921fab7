"""The time. Always aware, always UTC inside; Japan's time where people see it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")
# In hours of Japan: when somebody may be alone with their phone.
PARTS_OF_DAY = ((8, 12), (12, 18), (18, 21), (21, 23))


def now() -> datetime:
    """The moment, aware, in UTC."""
    return datetime.now(UTC)
