"""The hours in which it is safe to write, as pure arithmetic."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.handoffs.hours import SafeHours, may_write
from app.handoffs.states import (
    Accepted,
    BotStays,
    ContactChosen,
    Needs,
    Person,
    Reason,
    Released,
    Requested,
    Standing,
    transition,
)
from app.models import Handler

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
EVENING = SafeHours(NOON + 6 * HOUR, NOON + 9 * HOUR)
NEEDS = Needs("vi", "any", "normal", "sms")
LAN = Person(UUID(int=1), "female")


def test_they_run_on_every_day_and_not_before_the_first() -> None:
    for hours, running in ((-18, False), (5.9, False), (6, True), (8.9, True), (9, False), (30, True), (33, False)):
        assert EVENING.running(NOON + hours * HOUR) is running, hours


def test_the_next_ones_leave_time_to_read() -> None:
    day = 24 * HOUR
    assert EVENING.next(NOON) == (EVENING.since, EVENING.until)
    assert EVENING.next(NOON + 8 * HOUR) == (EVENING.since, EVENING.until)
    for late in (EVENING.until - timedelta(minutes=10), EVENING.until, EVENING.until + 10 * HOUR):
        assert EVENING.next(late) == (EVENING.since + day, EVENING.until + day)
    assert EVENING.next(EVENING.until + day) == (EVENING.since + 2 * day, EVENING.until + 2 * day)


def test_who_has_just_written_has_the_phone_in_hand() -> None:
    assert may_write(None, NOON - HOUR, NOON)
    assert not may_write(EVENING, NOON - HOUR, NOON)
    assert may_write(EVENING, NOON - timedelta(minutes=14), NOON)
    assert may_write(EVENING, NOON - HOUR, EVENING.since)


def _agreed() -> Standing:
    asked = transition(Standing(Handler.BOT), Requested(UUID(int=9), Reason.ASKED, NEEDS))
    return transition(asked, ContactChosen(EVENING.since, EVENING.until))


def test_what_they_agreed_outlives_acceptance_release_and_danger() -> None:
    agreed = _agreed()
    held = transition(agreed, Accepted(LAN))
    released = transition(held, Released(LAN.id))
    again = transition(held, Released(LAN.id, EVENING.next(EVENING.until)))
    danger = transition(agreed, Requested(UUID(int=8), Reason.DANGER, replace(NEEDS, urgency="emergency")))
    for after in (agreed, held, released, again, danger):
        assert (after.agreed_from, after.agreed_until) == (EVENING.since, EVENING.until)
    assert (released.handler, released.contact_from) == (Handler.QUEUE, None)
    assert (again.handler, again.contact_from) == (Handler.BOT, EVENING.since + 24 * HOUR)


def test_an_hour_of_the_bots_own_is_nothing_they_agreed_to() -> None:
    danger = transition(Standing(Handler.BOT), Requested(UUID(int=9), Reason.DANGER, NEEDS))
    kept = transition(danger, BotStays(NOON, NOON + HOUR))
    assert (kept.contact_from, kept.agreed_from) == (NOON, None)
