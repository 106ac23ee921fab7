"""Thousands of random lives of a handoff, without a database: the states and the clock keep their promises."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.handoffs.escalation import GIVEN_UP_AFTER, Case, Step, due, next_at
from app.handoffs.hours import BEFORE_THE_END
from app.handoffs.states import (
    URGENCIES,
    Accepted,
    BotStays,
    Closed,
    ContactChosen,
    Event,
    Expired,
    Left,
    Needs,
    NeedsChanged,
    NotPossible,
    Person,
    Postponed,
    Reason,
    Released,
    Requested,
    Standing,
    fits_gender,
    transition,
)
from app.models import Handler, HandoffState

RUNS, DEEDS = 3000, 40
PEOPLE = [Person(UUID(int=number), gender) for number, gender in enumerate(("female", "female", "male", "other"), 1)]
START = datetime(2026, 1, 1, tzinfo=UTC)
SILENCE = timedelta(minutes=2)


@dataclass(slots=True)
class Life:
    """One conversation, its clock, and what the person was told when."""

    chance: random.Random
    now: datetime = START
    stands: Standing = field(default_factory=lambda: Standing(Handler.BOT))
    stage: int = 0
    since: datetime = START
    told: datetime = START
    inbound: datetime = START
    agreed: tuple[datetime, datetime] | None = None
    """The hours that they chose, whatever is stored of it."""
    refused: int = 0

    def needs(self, **changed: object) -> Needs:
        gender = self.chance.choice(("female", "male", "any"))
        return replace(Needs("vi", gender, self.chance.choice(("normal", "emergency")), "sms"), **changed)  # type: ignore[arg-type]

    def event(self) -> Event:
        who = self.chance.choice(PEOPLE)
        holder = self.stands.staff or who.id
        events: list[Event] = [
            Requested(UUID(int=self.chance.getrandbits(64)), Reason.ASKED, self.needs()),
            NeedsChanged(self.needs(waived_by=self.chance.choice((None, UUID(int=self.chance.getrandbits(64)))))),
            ContactChosen(self.now + timedelta(hours=self.chance.choice((0, 3))), self.now + timedelta(hours=5)),
            BotStays(self.now, self.now + timedelta(hours=1)),
            Accepted(who, self.chance.choice((None, self.stands.staff))),
            Accepted(who, self.chance.choice((None, self.stands.staff))),
            Released(self.chance.choice((holder, who.id))),
            Closed(self.chance.choice((holder, who.id)), "done"),
            Left(),
        ]
        return self.chance.choice(events)

    def apply(self, event: Event) -> None:
        before = self.stands
        try:
            after = transition(before, event)
        except NotPossible as error:
            assert error.standing == before
            self.refused += 1
            return
        self.promised(before, after, event)
        if isinstance(event, Accepted):
            assert before.needs is not None
            assert fits_gender(before.needs, event.person.gender)
            assert before.staff == event.instead_of
        if isinstance(event, Requested | Released):
            # Each is told in its own transaction (desk.py, handoff_turns.py).
            self.since = self.told = self.now
            self.stage = 1 if isinstance(event, Released) else min(self.stage, 1) if before.handoff else 0
        if isinstance(event, Released):
            assert after.contact_from is None, "released at once, not put off"
        over = after.state not in (None, HandoffState.WAITING, HandoffState.ACTIVE)
        self.stands = Standing(after.handler) if over else after
        self.check()

    def promised(self, before: Standing, after: Standing, event: Event) -> None:
        """What they said themself is kept here, apart from what is stored."""
        match event:
            case ContactChosen(since, until):
                self.agreed = (since, until)
            case Left() | Closed():
                self.agreed = None
        if before.needs is not None and after.needs is not None:
            wish, yes = before.needs.staff_gender, after.needs.waived_by
            assert wish in ("any", after.needs.staff_gender) or yes not in (None, before.needs.waived_by)
            assert URGENCIES.index(after.needs.urgency) >= URGENCIES.index(before.needs.urgency)

    def agreed_to_come(self) -> bool:
        return self.agreed is not None and self.now < self.agreed[1] - BEFORE_THE_END

    def check(self) -> None:
        stands = self.stands
        active = stands.state is HandoffState.ACTIVE
        assert (stands.handler is Handler.COUNSELOR) == active == (stands.staff is not None)
        if stands.handler is Handler.QUEUE:
            assert stands.state is HandoffState.WAITING
            news = max(self.since, self.inbound)
            assert self.told >= news or self.now - news <= SILENCE, (self.now, self.told, self.inbound)

    def case(self) -> Case:
        stands = self.stands
        assert stands.handoff is not None
        assert stands.state is not None
        assert stands.needs is not None
        return Case(
            handoff=stands.handoff,
            conversation=UUID(int=0),
            handler=stands.handler,
            state=stands.state,
            needs=stands.needs,
            stage=self.stage,
            since=self.since,
            told_at=self.told,
            last_inbound_at=self.inbound,
            contact_until=stands.contact_until,
            agreed_from=stands.agreed_from,
            agreed_until=stands.agreed_until,
            staff=stands.staff,
            seen_at=self.now - timedelta(seconds=self.chance.choice((1, 95, 700))) if stands.staff else None,
            unanswered=self.inbound > self.told,
            reachable=True,
        )

    def message(self) -> None:
        self.inbound = self.now
        if self.stands.handler is Handler.QUEUE and self.now - self.told >= timedelta(seconds=60):
            self.told = self.now + timedelta(milliseconds=1)

    def pass_time(self, span: timedelta) -> None:
        """The clock rings whenever it was set to, a little late."""
        until = self.now + span
        while self.stands.handoff is not None and self.stands.state is HandoffState.WAITING:
            rings = next_at(self.case(), self.now)
            if rings is None or rings > until:
                break
            self.now = max(self.now, rings) + timedelta(seconds=self.chance.uniform(0, 5))
            self.attend()
            self.check()
        self.now = max(self.now, until)
        if self.stands.state is HandoffState.ACTIVE:
            self.attend()
        self.check()

    def attend(self) -> None:
        found = due(self.case(), self.now)
        self.stage = max(self.stage, found.stage)
        match found.step:
            case Step.STILL | Step.CHOICES | Step.ACKNOWLEDGE:
                self.told = self.now
            case Step.EXPIRE | Step.MISS:
                assert not self.agreed_to_come(), "they were promised these hours"
                self.apply(Expired())
            case Step.POSTPONE:
                self.apply(Postponed())
            case Step.RELEASE:
                assert self.stands.staff is not None
                self.apply(Released(self.stands.staff))


def test_random_lives() -> None:
    deeds = refused = 0
    for seed in range(RUNS):
        life = Life(random.Random(seed))
        for _ in range(DEEDS):
            match life.chance.randrange(3):
                case 0:
                    life.message()
                case 1:
                    life.pass_time(timedelta(seconds=life.chance.choice((1, 20, 61, 130, 1000, 4000))))
                case _:
                    life.apply(life.event())
            deeds += 1
        refused += life.refused
    print(f"{RUNS} lives, {deeds} deeds, {refused} refused")
    assert refused < deeds / 3, "most of what was tried did something"


def test_nobody_waits_longer_than_an_hour() -> None:
    for seed in range(200):
        life = Life(random.Random(seed))
        life.apply(Requested(UUID(int=1), Reason.ASKED, life.needs()))
        life.pass_time(GIVEN_UP_AFTER + timedelta(seconds=10))
        assert life.stands.handler is Handler.BOT
