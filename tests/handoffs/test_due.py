"""What is due by the clock alone: silence of who has somebody, news for who waits, words that are not safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.handoffs.escalation import Case, Step, due, next_at
from app.handoffs.people import Told
from app.handoffs.states import Needs
from app.models import Handler, HandoffState

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
WAITS = Case(
    handoff=UUID(int=1),
    conversation=UUID(int=2),
    handler=Handler.QUEUE,
    state=HandoffState.WAITING,
    needs=Needs("vi", "any", "normal", "sms"),
    stage=2,
    since=START,
    told_at=START,
    last_inbound_at=START,
    contact_until=None,
    agreed_from=None,
    agreed_until=None,
    staff=None,
    seen_at=None,
    unanswered=False,
    reachable=True,
)
HELD = replace(
    WAITS,
    handler=Handler.COUNSELOR,
    state=HandoffState.ACTIVE,
    staff=UUID(int=3),
    seen_at=START + HOUR,
    silent_since=START,
)


@pytest.mark.parametrize(
    ("after", "reminded", "step"),
    [
        (109 * SECOND, 0, None),
        (110 * SECOND, 0, Step.REMIND),
        (4 * MINUTE, 1, None),
        (5 * MINUTE, 1, Step.ALARM),
        (9 * MINUTE, 2, None),
        (10 * MINUTE, 2, Step.RELEASE),
        (11 * MINUTE, 0, Step.RELEASE),
    ],
)
def test_who_is_silent_is_reminded_then_others_hear_then_it_is_taken_away(
    after: timedelta, reminded: int, step: Step | None
) -> None:
    case = replace(HELD, reminded=reminded)
    assert due(case, START + after).step is step
    following = next_at(case, START + after)
    assert following is not None
    assert step is not None or START + after < following <= START + 10 * MINUTE


def test_who_was_answered_has_no_timer() -> None:
    assert due(replace(HELD, silent_since=None), START + HOUR).step is None
    assert next_at(replace(HELD, silent_since=None), START + HOUR) is None


@pytest.mark.parametrize(
    ("told", "asked", "seconds"),
    [
        ("waiting", "nobody", 20),
        ("waiting", "foreign", 20),
        ("foreign", "nobody", 20),
        ("nobody", "waiting", 70),
        ("nobody", "foreign", 70),
        ("foreign", "waiting", 70),
        ("waiting", "waiting", None),
        ("nobody", "nobody", None),
    ],
)
def test_who_waits_hears_when_it_changes_who_is_asked(told: Told, asked: Told, seconds: int | None) -> None:
    """Within two minutes: soon when it is bad news, and when who is asked has not come by themself."""
    case = replace(WAITS, told=told, asked=asked, asked_at=START + 10 * SECOND)
    steps = [due(case, START + number * SECOND).step for number in range(120)]
    assert (steps.index(Step.NEWS) if Step.NEWS in steps else None) == seconds
    if seconds is not None:
        assert next_at(case, START) == START + seconds * SECOND


def test_a_long_silence_is_told_beforehand() -> None:
    for stage, minutes, step, again in ((2, 5, Step.CHOICES, 10), (3, 15, Step.STILL, 15), (4, 30, Step.STILL, 30)):
        found = due(replace(WAITS, stage=stage), START + minutes * MINUTE)
        assert (found.step, found.again) == (step, again * MINUTE)
    assert due(replace(WAITS, stage=1), START + 100 * SECOND).again is None


AGREED = replace(WAITS, agreed_from=START - 3 * HOUR, agreed_until=START + 2 * MINUTE)


def test_nothing_is_said_outside_the_hours_they_agreed_to() -> None:
    late = START + 30 * MINUTE
    assert due(replace(AGREED, stage=4), late).step is None
    assert due(replace(AGREED, stage=4), late).stage == 5, "and it is not said later either"
    assert due(replace(AGREED, stage=5, told="waiting"), late).step is None
    assert due(AGREED, START + HOUR).step is Step.PUT_OFF
    assert due(replace(AGREED, stage=4, last_inbound_at=late - 14 * MINUTE), late).step is Step.STILL
    assert due(replace(AGREED, stage=4, by_choice=True), late).step is Step.STILL, "they asked to wait now"


def test_on_the_telephone_they_are_there() -> None:
    needs = replace(AGREED.needs, channel="voice")
    assert due(replace(AGREED, stage=4, needs=needs), START + 30 * MINUTE).step is Step.STILL


def test_hours_of_a_later_day_end_before_they_end() -> None:
    until = START + 2 * MINUTE + timedelta(days=1)
    case = replace(AGREED, handler=Handler.BOT, contact_until=until)
    assert next_at(case, START) == until - 10 * MINUTE
    assert due(case, until - 10 * MINUTE).step is Step.MISS
