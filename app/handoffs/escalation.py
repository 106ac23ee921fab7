"""What is due for a handoff, by the clock alone. Pure: ``attend.py`` does it, and asks again at ``next_at``.

A person who waits is told how things stand at once (by whoever wrote the request down), after 100 seconds, and after 5, 15
and 30 minutes; after an hour they are told the truth and the bot speaks again, until the hours that they agreed to, should
these be still to come. After a minute the search is widened to staff
who do not speak the language. A message of theirs is acknowledged at most once a minute, and within two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.handoffs.states import Needs, Reason
from app.models import Handler, HandoffState

ACKNOWLEDGE_EVERY = timedelta(seconds=60)
GIVEN_UP_AFTER = timedelta(hours=1)
# Words written when the safe hours end may be read when they are over.
BEFORE_THE_END = timedelta(minutes=10)
# A counselor whose console is gone keeps the conversation so long, while the person waits for an answer, and otherwise.
GONE_WHILE_WAITED_FOR = timedelta(seconds=90)
GONE = timedelta(minutes=10)


class Step(StrEnum):
    """What is to be done."""

    WIDEN = "widen"
    STILL = "still"
    CHOICES = "choices"
    ACKNOWLEDGE = "acknowledge"
    EXPIRE = "expire"
    MISS = "miss"
    """Nobody wrote to them in the hours they were promised."""
    POSTPONE = "postpone"
    """Nobody came, and the hours that they agreed to are still to come."""
    RELEASE = "release"
    LEAVE = "leave"
    """They cannot be reached any more."""


# stage: what is done when it is reached, how long after the wait began.
STAGES: tuple[tuple[timedelta, Step], ...] = (
    (timedelta(seconds=60), Step.WIDEN),
    (timedelta(seconds=100), Step.STILL),
    (timedelta(minutes=5), Step.CHOICES),
    (timedelta(minutes=15), Step.STILL),
    (timedelta(minutes=30), Step.STILL),
)


@dataclass(frozen=True, slots=True)
class Case:
    """An open handoff as it stands."""

    handoff: UUID
    conversation: UUID
    handler: Handler
    state: HandoffState
    reason: Reason
    needs: Needs
    stage: int
    since: datetime
    """When this wait began: with the request, or when whoever had it gave it back."""
    told_at: datetime
    last_inbound_at: datetime
    contact_until: datetime | None
    agreed_from: datetime | None
    agreed_until: datetime | None
    staff: UUID | None
    seen_at: datetime | None
    """When the counselor's console was last heard of."""
    unanswered: bool
    """The person's is the last word, to a counselor."""
    reachable: bool
    """Whether what we send reaches the person."""


@dataclass(frozen=True, slots=True)
class Due:
    """``step`` None: nothing. ``stage``: the one reached with it."""

    step: Step | None
    stage: int


def due(case: Case, at: datetime) -> Due:
    """The one thing that is due at ``at``."""
    if case.state is HandoffState.ACTIVE:
        return Due(Step.RELEASE if _gone(case, at) else None, case.stage)
    if not case.reachable:
        return Due(Step.LEAVE, case.stage)
    if case.handler is Handler.BOT:
        missed = case.contact_until is not None and at >= _missed_at(case, case.contact_until)
        return Due(_in_vain(case, at, Step.MISS) if missed else None, case.stage)
    if at >= case.since + GIVEN_UP_AFTER:
        return Due(_in_vain(case, at, Step.EXPIRE), case.stage)
    reached = sum(at >= case.since + after for after, _ in STAGES)
    if reached > case.stage:
        return Due(STAGES[reached - 1][1], reached)
    return Due(Step.ACKNOWLEDGE if at >= _acknowledge_at(case, at) else None, case.stage)


def next_at(case: Case, at: datetime) -> datetime | None:
    """When to look again; None for a conversation that somebody has: those are looked at all together."""
    if case.state is HandoffState.ACTIVE:
        return None
    if case.handler is Handler.BOT:
        return _missed_at(case, case.contact_until) if case.contact_until is not None else None
    stages = [case.since + after for number, (after, _) in enumerate(STAGES, start=1) if number > case.stage]
    return min(*stages, case.since + GIVEN_UP_AFTER, _acknowledge_at(case, at))


def _missed_at(case: Case, until: datetime) -> datetime:
    """When it is too late to come: of hours that they gave us a little before these end."""
    return until - BEFORE_THE_END if until == case.agreed_until else until


def _in_vain(case: Case, at: datetime, end: Step) -> Step:
    """Nobody came. ``end``: what is done then, unless an agreement still holds."""
    agreed = case.agreed_until is not None and at < case.agreed_until - BEFORE_THE_END
    return Step.POSTPONE if agreed else end


def _acknowledge_at(case: Case, at: datetime) -> datetime:
    """When the newest message is to be acknowledged; never, when that is done."""
    unheard = case.last_inbound_at > case.told_at
    return case.told_at + ACKNOWLEDGE_EVERY if unheard else at + GIVEN_UP_AFTER


def _gone(case: Case, at: datetime) -> bool:
    unseen = GONE if case.seen_at is None else at - case.seen_at
    return unseen >= (GONE_WHILE_WAITED_FOR if case.unanswered else GONE)
