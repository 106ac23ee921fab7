"""The states of a handoff and the only ways between them, as a pure function.

``Standing`` is what is stored: who speaks in the conversation (``handler``) and its open handoff, if there is one.
``move.py`` applies ``transition`` to the database; nothing else writes either of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

from app.models import Handler, HandoffState

StaffGender = Literal["female", "male", "any"]
Urgency = Literal["emergency", "urgent", "normal"]
URGENCIES: tuple[Urgency, ...] = ("normal", "urgent", "emergency")
# The language of somebody who was in danger before they chose one (ISO 639-2: undetermined).
UNKNOWN_LANGUAGE = "und"


class Reason(StrEnum):
    """Why there is a handoff."""

    ASKED = "asked"
    DANGER = "danger"
    SELF_HARM = "self_harm"
    NOT_UNDERSTOOD = "not_understood"
    ROUTING = "routing"


@dataclass(frozen=True, slots=True)
class Needs:
    """Whom the person needs. ``staff_gender`` is hard; ``waived_by`` is their own message that loosened or changed it."""

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
    """It is due from then on, until ``contact_until``, and the bot speaks meanwhile."""
    contact_until: datetime | None = None
    agreed_from: datetime | None = None
    """The hours that the person chose themself: they hold on until the person chooses otherwise."""
    agreed_until: datetime | None = None
    outcome: str | None = None
    """Set by the transition that ends the handoff."""


@dataclass(frozen=True, slots=True)
class Requested:
    """A human being is wanted. With one waiting already, its needs are brought up to date; agreed hours hold on."""

    handoff: UUID
    reason: Reason
    needs: Needs
    anew: bool = False
    """The wish for a woman or a man among the needs was spoken just now."""


@dataclass(frozen=True, slots=True)
class NeedsChanged:
    """The person said otherwise: another language, another gender (``waived_by`` names the message), more urgent.

    ``was``: the needs that this was said to. What is the same in both was not spoken of, and stays as it is by now.
    """

    needs: Needs
    was: Needs | None = None


@dataclass(frozen=True, slots=True)
class ContactChosen:
    """They would rather be written to or called between these two times than wait."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class BotStays:
    """Nobody is here: the bot goes on, and whoever comes between these two times may take it. Agreed hours hold on."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Postponed:
    """Nobody came in time, and the hours that they agreed to are still to come: until then the bot speaks."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody of the staff takes it: out of the queue, by transfer, or as a supervisor over a colleague's head."""

    person: Person
    instead_of: UUID | None = None
    """Whom they take it from; None: it waits."""


@dataclass(frozen=True, slots=True)
class Released:
    """Whoever has it gives it back to the queue, or is gone.

    ``again``: it is not safe to write to the person now; somebody may take it between these two times.
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


WhileWaiting = ContactChosen | BotStays | Postponed | Expired
Event = Requested | NeedsChanged | WhileWaiting | Accepted | Released | Closed | Left


class NotPossible(Exception):
    """The event does not fit how things stand (any more): ``code`` says why, ``standing`` how they stand."""

    def __init__(self, code: str, standing: Standing) -> None:
        super().__init__(code)
        self.code = code
        self.standing = standing


def as_gender(wish: object) -> StaffGender:
    """A fact, or what is remembered, as a need; who did not say, or does not mind, has none."""
    return "female" if wish == "female" else "male" if wish == "male" else "any"


def fits_gender(needs: Needs, gender: str) -> bool:
    """The promise: 相談者等が同性を希望する場合には同性の職員が対応する (action plan against human trafficking, 2022)."""
    return needs.staff_gender in ("any", gender)


def kept(before: Needs, needs: Needs) -> Needs:
    """``needs`` in place of ``before``, without breaking a promise.

    A wish for a woman or a man is only loosened, or changed, by the person's own new yes; the urgency never falls.
    """
    if needs.waived_by in (None, before.waived_by):
        tighter = before.staff_gender == "any" and needs.staff_gender != "any"
        wish, yes = (needs.staff_gender, None) if tighter else (before.staff_gender, before.waived_by)
        needs = replace(needs, staff_gender=wish, waived_by=yes)
    return replace(needs, urgency=max(before.urgency, needs.urgency, key=URGENCIES.index))


def learnt(before: Needs, known: Needs, *, anew: bool) -> Needs:
    """``before`` brought up to date with what is ``known`` of the person by now.

    A known wish for a woman or a man tightens, and one that was tapped (``waived_by``) changes it. Who has said yes to anybody
    since is only bound by a wish that is ``anew``: spoken just now.
    """
    needs = replace(known, counter=known.counter or before.counter)
    if before.waived_by is not None and not anew:
        needs = replace(needs, staff_gender=before.staff_gender, waived_by=before.waived_by)
    return kept(before, needs)


def _changed(now: Needs, event: NeedsChanged) -> Needs:
    """``now`` with what the event changes: somebody else may have changed the rest since."""
    was, needs = event.was, event.needs
    if was is None:
        return kept(now, needs)
    names = ("language", "staff_gender", "waived_by", "counter")
    spoken_of: dict[str, Any] = {
        name: getattr(needs, name) for name in names if getattr(needs, name) != getattr(was, name)
    }
    return kept(now, replace(now, urgency=needs.urgency, **spoken_of))


def transition(standing: Standing, event: Event) -> Standing:
    """How things stand after ``event``. Raises NotPossible, and then nothing has changed."""
    match event:
        case Requested():
            return _requested(standing, event)
        case NeedsChanged():
            return replace(standing, needs=_changed(_open(standing), event))
        case Accepted():
            return _accepted(standing, event)
        case Released(staff, again):
            _held_by(standing, staff)
            waits = _due(standing, *again) if again else _queued(standing)
            return replace(waits, state=HandoffState.WAITING, staff=None)
        case Closed(staff, outcome):
            _held_by(standing, staff)
            return replace(standing, handler=Handler.BOT, state=HandoffState.CLOSED, outcome=outcome)
        case Left():
            _open(standing)
            end = HandoffState.CLOSED if standing.state is HandoffState.ACTIVE else HandoffState.ABANDONED
            return replace(standing, handler=Handler.BOT, state=end, outcome="left")
    _waiting(standing)
    return _waited(standing, event)


def _waited(standing: Standing, event: WhileWaiting) -> Standing:
    """What only happens to who waits."""
    match event:
        case ContactChosen(since, until):
            return _due(replace(standing, agreed_from=since, agreed_until=until), since, until)
        case BotStays(since, until):
            return _due(standing, since, until)
        case Postponed():
            if standing.agreed_from is None or standing.agreed_until is None:
                raise NotPossible("nothing_agreed", standing)
            return _due(standing, standing.agreed_from, standing.agreed_until)
        case Expired():
            return replace(standing, handler=Handler.BOT, state=HandoffState.EXPIRED, outcome="nobody_came")


def _requested(standing: Standing, event: Requested) -> Standing:
    if standing.handoff is None:
        return Standing(Handler.QUEUE, event.handoff, HandoffState.WAITING, event.needs)
    if standing.state is HandoffState.ACTIVE:
        raise NotPossible("somebody_has_it", standing)
    assert standing.needs is not None
    return replace(_queued(standing), needs=learnt(standing.needs, event.needs, anew=event.anew))


def _due(standing: Standing, since: datetime, until: datetime) -> Standing:
    """The bot speaks, and somebody may take it between these two times."""
    return replace(standing, handler=Handler.BOT, contact_from=since, contact_until=until)


def _queued(standing: Standing) -> Standing:
    """Somebody may take it at once, and nobody speaks until then."""
    return replace(standing, handler=Handler.QUEUE, contact_from=None, contact_until=None)


def _accepted(standing: Standing, event: Accepted) -> Standing:
    needs = _open(standing)
    if standing.staff != event.instead_of:
        raise NotPossible("taken", standing)
    if not fits_gender(needs, event.person.gender):
        raise NotPossible("gender", standing)
    return replace(standing, handler=Handler.COUNSELOR, state=HandoffState.ACTIVE, staff=event.person.id)


def _open(standing: Standing) -> Needs:
    if standing.handoff is None:
        raise NotPossible("none", standing)
    assert standing.needs is not None
    return standing.needs


def _waiting(standing: Standing) -> None:
    if standing.state is not HandoffState.WAITING:
        raise NotPossible("not_waiting", standing)


def _held_by(standing: Standing, staff: UUID) -> None:
    if standing.state is not HandoffState.ACTIVE or standing.staff != staff:
        raise NotPossible("not_yours", standing)
