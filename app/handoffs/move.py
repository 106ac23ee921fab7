"""Moves a conversation from one hand to another: the only code that writes who speaks, and the state of a handoff."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound
from app.handoffs.states import (
    Accepted,
    BotStays,
    Closed,
    ContactChosen,
    Event,
    Expired,
    Left,
    Needs,
    NeedsChanged,
    Postponed,
    Released,
    Requested,
    Standing,
    transition,
)
from app.models import Handler, HandoffState

# The lock first, by itself: a row that is only joined would be read as it was before the wait for the lock.
_LOCK = text("SELECT handler, channel FROM conversations WHERE id = :conversation FOR UPDATE")
_OPEN = text("""
SELECT id, state, channel, language, staff_gender, waived_by, counter, urgency, staff_id, contact_from, contact_until,
       agreed_from, agreed_until
FROM handoffs WHERE conversation_id = :conversation AND state IN ('waiting', 'active')
""")
_HANDLER = text("UPDATE conversations SET handler = :handler WHERE id = :conversation")
_ADD = text("""
INSERT INTO handoffs (id, conversation_id, state, reason, channel, language, staff_gender, waived_by, counter, urgency,
                      requested_at)
VALUES (:id, :conversation, :state, :reason, :channel, :language, :staff_gender, :waived_by, :counter, :urgency, :at)
""")
_WRITE = text("""
UPDATE handoffs SET state = :state, reason = COALESCE(:reason, reason), language = :language,
       staff_gender = :staff_gender, waived_by = :waived_by, counter = :counter, urgency = :urgency, staff_id = :staff,
       contact_from = :contact_from, contact_until = :contact_until, agreed_from = :agreed_from,
       agreed_until = :agreed_until, outcome = :outcome,
       accepted_at = CASE WHEN :accepted THEN :at ELSE accepted_at END, ended_at = CASE WHEN :ended THEN :at END
WHERE id = :id
""")
_RECORD = text("""
INSERT INTO handoff_events (handoff_id, kind, staff_id, at, detail) VALUES (:handoff, :kind, :staff, :at, :detail)
""")
KINDS: dict[type, str] = {
    Requested: "requested",
    NeedsChanged: "needs_changed",
    ContactChosen: "contact_chosen",
    BotStays: "bot_stays",
    Postponed: "postponed",
    Accepted: "accepted",
    Released: "released",
    Closed: "closed",
    Left: "left",
    Expired: "expired",
}


async def move(connection: AsyncConnection, conversation: UUID, event: Event, at: datetime) -> Standing:
    """Applies ``event`` and returns how things stand now. The conversation's row stays locked in the transaction.

    Raises NotPossible when it does not fit how things stand by now, NotFound when there is no such conversation.
    """
    before = await standing(connection, conversation)
    after = transition(before, event)
    if after.handler is not before.handler:
        await connection.execute(_HANDLER, {"handler": after.handler.value, "conversation": conversation})
    if before.handoff is None:
        assert isinstance(event, Requested)
        values = asdict(event.needs) | {"id": after.handoff, "state": "waiting", "reason": event.reason.value}
        await connection.execute(_ADD, values | {"conversation": conversation, "at": at})
    else:
        await connection.execute(_WRITE, _values(after, event, at))
    assert after.handoff is not None
    await record(connection, after.handoff, KINDS[type(event)], at, staff=_who(event), detail=_detail(event, after))
    return after


async def standing(connection: AsyncConnection, conversation: UUID) -> Standing:
    """How things stand; the conversation's row is locked. Raises NotFound."""
    values = {"conversation": conversation}
    row = (await connection.execute(_LOCK, values)).one_or_none()
    if row is None:
        raise NotFound("there is no such conversation")
    handler = Handler(row.handler)
    found = (await connection.execute(_OPEN, values)).one_or_none()
    if found is None:
        return Standing(handler)
    needs = Needs(
        language=found.language,
        staff_gender=found.staff_gender,
        urgency=found.urgency,
        channel=found.channel,
        counter=found.counter,
        waived_by=found.waived_by,
    )
    return Standing(
        handler=handler,
        handoff=found.id,
        state=HandoffState(found.state),
        needs=needs,
        staff=found.staff_id,
        contact_from=found.contact_from,
        contact_until=found.contact_until,
        agreed_from=found.agreed_from,
        agreed_until=found.agreed_until,
    )


async def record(
    connection: AsyncConnection,
    handoff: UUID,
    kind: str,
    at: datetime,
    *,
    staff: UUID | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Appends to what happened to a handoff. ``detail``: ids and codes only."""
    values = {"handoff": handoff, "kind": kind, "staff": staff, "at": at, "detail": json.dumps(detail or {})}
    await connection.execute(_RECORD, values)


def _values(after: Standing, event: Event, at: datetime) -> dict[str, Any]:
    assert after.state is not None
    assert after.needs is not None
    return asdict(after.needs) | {
        "id": after.handoff,
        "state": after.state.value,
        "reason": event.reason.value if isinstance(event, Requested) else None,
        "staff": after.staff,
        "contact_from": after.contact_from,
        "contact_until": after.contact_until,
        "agreed_from": after.agreed_from,
        "agreed_until": after.agreed_until,
        "outcome": after.outcome,
        "accepted": isinstance(event, Accepted),
        "ended": after.state not in (HandoffState.WAITING, HandoffState.ACTIVE),
        "at": at,
    }


def _who(event: Event) -> UUID | None:
    match event:
        case Accepted(person):
            return person.id
        case Released(staff) | Closed(staff):
            return staff
    return None


def _detail(event: Event, after: Standing) -> dict[str, Any]:
    needs = after.needs
    assert needs is not None
    match event:
        case Requested(_, reason):
            return {"reason": reason.value, "staff_gender": needs.staff_gender, "urgency": needs.urgency}
        case NeedsChanged():
            changed = {"language": needs.language, "staff_gender": needs.staff_gender, "urgency": needs.urgency}
            return changed | ({"waived_by": str(needs.waived_by)} if needs.waived_by else {})
        case ContactChosen(since, until) | BotStays(since, until):
            return {"from": since.isoformat(), "until": until.isoformat()}
        case Accepted(_, instead_of):
            return {"instead_of": str(instead_of)} if instead_of else {}
        case Closed(_, outcome):
            return {"outcome": outcome}
        case Released(_, (since, until)):
            return {"from": since.isoformat(), "until": until.isoformat()}
    return {}
