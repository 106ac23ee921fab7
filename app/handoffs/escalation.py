"""What is due for a handoff, by the clock alone. Pure: ``attend.py`` does it, and asks again at ``next_at``.

A person who waits is told how things stand at once (by whoever wrote the request down), after 100 seconds, and after 5, 15
and 30 minutes; after an hour they are told the truth and the bot speaks again, until the hours that they agreed to, should
these be still to come. From the fifth minute on each word says when the next one comes. When it changes whether anybody is
asked, they hear of it within two minutes. After a minute the search is widened to staff who do not speak the language. A
message of theirs is acknowledged at most once a minute, and within two.

A counselor who has somebody and says nothing to them is reminded, and the person hears that; then the supervisors are told;
then others are asked. Outside the hours that they agreed to nothing is said to them, but to who has just written, or asked to
wait.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.handoffs.hours import BEFORE_THE_END, DAY, SafeHours, may_write
from app.handoffs.people import TELEPHONE, Told
from app.handoffs.states import Needs
from app.models import Handler, HandoffState

ACKNOWLEDGE_EVERY = timedelta(seconds=60)
GIVEN_UP_AFTER = timedelta(hours=1)
# A counselor whose console is gone keeps the conversation so long, while the person waits for an answer, and otherwise.
GONE_WHILE_WAITED_FOR = timedelta(seconds=90)
GONE = timedelta(minutes=10)
# Somebody whom a counselor has hears within two minutes that there is no answer yet; then supervisors hear it.
SILENT = timedelta(seconds=110)
SILENT_FOR_SUPERVISORS = timedelta(minutes=5)
SILENT_FOR_ALL = timedelta(minutes=10)
# That nobody is asked any more is said soon, but not in the same breath; that somebody is, when they do not come at once.
WORSE_AFTER = timedelta(seconds=20)
BETTER_AFTER = timedelta(seconds=60)
# A silence as long as this is told beforehand.
ANNOUNCED = timedelta(minutes=10)
RANK: Sequence[Told] = ("nobody", "foreign", "waiting")


class Step(StrEnum):
    """What is to be done."""

    WIDEN = "widen"
    STILL = "still"
    CHOICES = "choices"
    NEWS = "news"
    """It has changed whether anybody is asked."""
    ACKNOWLEDGE = "acknowledge"
    EXPIRE = "expire"
    PUT_OFF = "put_off"
    """Nobody came, and it is not safe to say so: others are asked in the hours that are."""
    MISS = "miss"
    """Nobody wrote to them in the hours they were promised."""
    POSTPONE = "postpone"
    """Nobody came, and the hours that they agreed to are still to come."""
    REMIND = "remind"
    """Their counselor does not answer: the two hear of it."""
    ALARM = "alarm"
    """… and the supervisors."""
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
    by_choice: bool = False
    """They asked to wait now."""
    told: Told | None = None
    """As what the person was last told how things stand; None: by nothing that says so."""
    asked: Told = "nobody"
    """How they stand by who is asked now."""
    asked_at: datetime | None = None
    """Since when somebody is."""
    silent_since: datetime | None = None
    """Since when the person waits for a word of who has it."""
    reminded: int = 0
    """How often that silence was noticed: by who has it, then by supervisors."""

    @property
    def hours(self) -> SafeHours | None:
        """Outside of which nothing is to be said that answers nothing. Who is on the telephone is there."""
        waits = self.by_choice and self.handler is Handler.QUEUE
        if self.agreed_from is None or self.agreed_until is None or waits or self.needs.channel == TELEPHONE:
            return None
        return SafeHours(self.agreed_from, self.agreed_until)


@dataclass(frozen=True, slots=True)
class Due:
    """``step`` None: nothing is said. ``stage``: the one reached with it. ``again``: when the next word comes, then."""

    step: Step | None
    stage: int
    again: timedelta | None = None


def due(case: Case, at: datetime) -> Due:
    """The one thing that is due at ``at``."""
    if case.state is HandoffState.ACTIVE:
        return Due(_held(case, at), case.stage)
    if not case.reachable:
        return Due(Step.LEAVE, case.stage)
    if case.handler is Handler.BOT:
        missed = case.contact_until is not None and at >= _missed_at(case, case.contact_until)
        return Due(_in_vain(case, at, Step.MISS) if missed else None, case.stage)
    safe = put_off(case, at) is None
    if at >= case.since + GIVEN_UP_AFTER:
        return Due(_in_vain(case, at, Step.EXPIRE if safe else Step.PUT_OFF), case.stage)
    reached = sum(at >= case.since + after for after, _ in STAGES)
    if reached > case.stage:
        step = STAGES[reached - 1][1]
        return Due(step if safe or step is Step.WIDEN else None, reached, _quiet_after(reached))
    news = _news_at(case)
    if safe and news is not None and at >= news:
        return Due(Step.NEWS, case.stage)
    return Due(Step.ACKNOWLEDGE if at >= _acknowledge_at(case, at) else None, case.stage)


def next_at(case: Case, at: datetime) -> datetime | None:
    """When to look again; None when only a message, or the look at all together, can change anything."""
    if case.state is HandoffState.ACTIVE:
        after = (SILENT, SILENT_FOR_SUPERVISORS, SILENT_FOR_ALL)[min(case.reminded, 2)]
        return case.silent_since + after if case.silent_since is not None else None
    if case.handler is Handler.BOT:
        return _missed_at(case, case.contact_until) if case.contact_until is not None else None
    stages = [case.since + after for number, (after, _) in enumerate(STAGES, start=1) if number > case.stage]
    news = _news_at(case)
    # News that it is not safe to say are not looked at again and again.
    soon = [news] if news is not None and (news > at or put_off(case, at) is None) else []
    return min(*stages, *soon, case.since + GIVEN_UP_AFTER, _acknowledge_at(case, at))


def put_off(case: Case, at: datetime) -> tuple[datetime, datetime] | None:
    """The hours in which the person can be written to again; None: now."""
    hours = case.hours
    return None if hours is None or may_write(hours, case.last_inbound_at, at) else hours.next(at)


def _held(case: Case, at: datetime) -> Step | None:
    """What is due for somebody whom a counselor has."""
    silent = at - case.silent_since if case.silent_since is not None else timedelta(0)
    if _gone(case, at) or silent >= SILENT_FOR_ALL:
        return Step.RELEASE
    if case.reminded == 0 and silent >= SILENT:
        return Step.REMIND
    return Step.ALARM if case.reminded == 1 and silent >= SILENT_FOR_SUPERVISORS else None


def _quiet_after(stage: int) -> timedelta | None:
    """How long nothing is said after the word of ``stage``, where that is long enough to be told."""
    began, _ = STAGES[stage - 1]
    following = STAGES[stage][0] if stage < len(STAGES) else GIVEN_UP_AFTER
    return following - began if following - began >= ANNOUNCED else None


def _news_at(case: Case) -> datetime | None:
    """When the person is to hear that it has changed whether anybody is asked."""
    if case.told is None or case.told == case.asked:
        return None
    if RANK.index(case.asked) < RANK.index(case.told):
        return case.told_at + WORSE_AFTER
    return max(case.told_at, case.asked_at or case.told_at) + BETTER_AFTER


def _missed_at(case: Case, until: datetime) -> datetime:
    """When it is too late to come: of hours that they gave us a little before these end."""
    theirs = case.agreed_until is not None and (until - case.agreed_until) % DAY == timedelta(0)
    return until - BEFORE_THE_END if theirs else until


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
