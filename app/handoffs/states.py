"""The states of a handoff and the only ways between them, as a pure function.

``Standing`` is what is stored: who speaks in the conversation (``handler``) and its open handoff, if there is one.
``move.py`` applies ``transition`` to the database; nothing else writes either of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal
from uuid import UUID

from app.models import Handler, HandoffState

StaffGender = Literal["female", "male", "any"]
Urgency = Literal["emergency", "urgent", "normal"]
URGENCIES: tuple[Urgency, ...] = ("normal", "urgent", "emergency")


class Reason(StrEnum):
    """Why there is a handoff."""

    ASKED = "asked"
    DANGER = "danger"
    SELF_HARM = "self_harm"
    NOT_UNDERSTOOD = "not_understood"
    ROUTING = "routing"


@dataclass(frozen=True, slots=True)
class Needs:
    """Whom the person needs. ``staff_gender`` is hard; ``waived_by`` is their own message that loosened it."""

    language: str
    staff_gender: StaffGender
    urgency: Urgency
    channel: str
    counter: str | None = None
    waived_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """As much of somebody of the staff as decides whether they may have a conversation."""

    id: UUID
    gender: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Who speaks, and the open handoff: ``handoff`` is None while there is none."""

    handler: Handler
    handoff: UUID | None = None
    state: HandoffState | None = None
    needs: Needs | None = None
    staff: UUID | None = None
    contact_from: datetime | None = None
    contact_until: datetime | None = None
    outcome: str | None = None
    """Set by the transition that ends the handoff."""
    safe_from: datetime | None = None
    """The hours in which they said it is safe to write to them, as agreed last: a fact about them, whoever has it."""
    safe_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Requested:
    """A human being is wanted. With one waiting already, its needs are brought up to date."""

    handoff: UUID
    reason: Reason
    needs: Needs


@dataclass(frozen=True, slots=True)
class NeedsChanged:
    """The person said otherwise: another language, another gender (``waived_by`` names the message), more urgent."""

    needs: Needs


@dataclass(frozen=True, slots=True)
class ContactChosen:
    """They would rather be written to or called between these two times than wait.

    ``agreed``: they named these hours. Not so the hour in which the bot keeps somebody whom it gave to the team by itself.
    """

    since: datetime
    until: datetime
    agreed: bool = True


@dataclass(frozen=True, slots=True)
class WaitChosen:
    """They would rather wait after all."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody of the staff takes it: out of the queue, by transfer, or as a supervisor over a colleague's head."""

    person: Person
    instead_of: UUID | None = None
    """Whom they take it from; None: it waits."""


@dataclass(frozen=True, slots=True)
class Released:
    """Whoever has it gives it back to the queue, or is gone.

    ``again``: it is not safe to write to the person now; they are to be written to between these two times.
    """

    staff: UUID
    again: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """Whoever has it is done: the bot speaks again."""

    staff: UUID
    outcome: str


@dataclass(frozen=True, slots=True)
class Left:
    """The person does not want one any more, or is gone for good (stop, everything erased, unreachable)."""


@dataclass(frozen=True, slots=True)
class Expired:
    """Nobody came in time."""


Event = Requested | NeedsChanged | ContactChosen | WaitChosen | Accepted | Released | Closed | Left | Expired


class NotPossible(Exception):
    """The event does not fit how things stand (any more): ``code`` says why, ``standing`` how they stand."""

    def __init__(self, code: str, standing: Standing) -> None:
        super().__init__(code)
        self.code = code
        self.standing = standing


def fits_gender(needs: Needs, gender: str) -> bool:
    """The promise: 相談者等が同性を希望する場合には同性の職員が対応する (action plan against human trafficking, 2022)."""
    return needs.staff_gender in ("any", gender)


def transition(standing: Standing, event: Event) -> Standing:
    """How things stand after ``event``. Raises NotPossible, and then nothing has changed."""
    match event:
        case Requested():
            after = _requested(standing, event)
        case NeedsChanged(needs):
            _open(standing)
            after = replace(standing, needs=needs)
        case ContactChosen(since, until, agreed):
            _waiting(standing)
            after = replace(standing, handler=Handler.BOT, contact_from=since, contact_until=until)
            after = replace(after, safe_from=since, safe_until=until) if agreed else after
        case WaitChosen():
            _waiting(standing)
            after = _without_hours(replace(standing, handler=Handler.QUEUE, contact_from=None, contact_until=None))
        case Accepted():
            after = _accepted(standing, event)
        case Released(staff, again):
            _held_by(standing, staff)
            handler, hours = (Handler.BOT, again) if again else (Handler.QUEUE, (None, None))
            after = replace(standing, handler=handler, state=HandoffState.WAITING, staff=None)
            after = replace(after, contact_from=hours[0], contact_until=hours[1])
        case Closed(staff, outcome):
            _held_by(standing, staff)
            after = replace(standing, handler=Handler.BOT, state=HandoffState.CLOSED, outcome=outcome)
        case Left():
            _open(standing)
            end = HandoffState.CLOSED if standing.state is HandoffState.ACTIVE else HandoffState.ABANDONED
            after = replace(standing, handler=Handler.BOT, state=end, outcome="left")
        case Expired():
            _waiting(standing)
            after = replace(standing, handler=Handler.BOT, state=HandoffState.EXPIRED, outcome="nobody_came")
    return after


def _requested(standing: Standing, event: Requested) -> Standing:
    if standing.handoff is None:
        return Standing(Handler.QUEUE, event.handoff, HandoffState.WAITING, event.needs)
    if standing.state is HandoffState.ACTIVE:
        raise NotPossible("somebody_has_it", standing)
    assert standing.needs is not None
    urgency = max(standing.needs.urgency, event.needs.urgency, key=URGENCIES.index)
    needs = replace(event.needs, urgency=urgency)
    after = replace(standing, handler=Handler.QUEUE, needs=needs, contact_from=None, contact_until=None)
    # Who asks again waits with the phone in hand; whom the bot gave to the team still has it safely only in their hours.
    return _without_hours(after) if event.reason in (Reason.ASKED, Reason.ROUTING) else after


def _without_hours(standing: Standing) -> Standing:
    return replace(standing, safe_from=None, safe_until=None)


def _accepted(standing: Standing, event: Accepted) -> Standing:
    _open(standing)
    if standing.staff != event.instead_of:
        raise NotPossible("taken", standing)
    assert standing.needs is not None
    if not fits_gender(standing.needs, event.person.gender):
        raise NotPossible("gender", standing)
    return replace(standing, handler=Handler.COUNSELOR, state=HandoffState.ACTIVE, staff=event.person.id)


def _open(standing: Standing) -> None:
    if standing.handoff is None:
        raise NotPossible("none", standing)


def _waiting(standing: Standing) -> None:
    if standing.state is not HandoffState.WAITING:
        raise NotPossible("not_waiting", standing)


def _held_by(standing: Standing, staff: UUID) -> None:
    if standing.state is not HandoffState.ACTIVE or standing.staff != staff:
        raise NotPossible("not_yours", standing)
