"""The hours in which somebody said it is safe to write to them. They named a part of one day; we keep to it on every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = timedelta(days=1)
# Who has written so lately has the phone in hand: then they can be answered at any hour.
PHONE_IN_HAND = timedelta(minutes=15)
# Words written when the safe hours end may be read when they are over.
BEFORE_THE_END = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class SafeHours:
    """Between these two times, and on all later days. ``since`` is before ``until``, by a day at most."""

    since: datetime
    until: datetime

    def running(self, at: datetime) -> bool:
        """Whether ``at`` is in them."""
        return at >= self.since and (at - self.since) % DAY < self.until - self.since

    def next(self, at: datetime) -> tuple[datetime, datetime]:
        """Those that are running at ``at``, or else come next; running ones only while a word may still be read in them."""
        passed = at - (self.until - BEFORE_THE_END)
        days = passed // DAY + 1 if passed >= timedelta(0) else 0
        return self.since + days * DAY, self.until + days * DAY


def may_write(safe: SafeHours | None, last_inbound_at: datetime, at: datetime) -> bool:
    """Whether words that answer nothing may go out to the person at ``at``."""
    return safe is None or safe.running(at) or at - last_inbound_at < PHONE_IN_HAND
