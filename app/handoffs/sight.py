"""Looks at a handoff with the eyes of one of the staff, before anything is done to it.

Whom the person does not want learns nothing: neither that it is there, nor that it has ended, nor who has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound, Stale
from app.handoffs.move import standing
from app.handoffs.people import Counselor, counselors, fits
from app.handoffs.states import UNKNOWN_LANGUAGE, Needs, Standing
from app.models import Handler

# The search for somebody who speaks the language has gone on to those who do not.
WIDENED = 1

_CONVERSATION = text("SELECT conversation_id FROM handoffs WHERE id = :handoff")
# Nobody's gender, role or languages change while they are looked at. Whoever takes a conversation is locked for
# themselves, too: two taken at once must not be more than they have room for.
_SHARE_STAFF = text("SELECT 1 FROM staff WHERE id = :staff FOR SHARE")
_LOCK_STAFF = text("SELECT 1 FROM staff WHERE id = :staff FOR NO KEY UPDATE")
# Once it has ended the wish of today counts as well. A colleague may have been quicker: who was asked may know that.
_KNOWN = text("""
SELECT 1 FROM handoffs h JOIN staff s ON s.id = :staff
JOIN LATERAL (SELECT n.staff_gender FROM handoffs n WHERE n.conversation_id = h.conversation_id
              ORDER BY n.state IN ('waiting', 'active') DESC, n.requested_at DESC LIMIT 1) newest ON true
WHERE h.id = :handoff AND (h.staff_id = s.id OR (
    s.left_at IS NULL AND s.role IN ('counselor', 'supervisor')
    AND h.staff_gender IN ('any', s.gender) AND newest.staff_gender IN ('any', s.gender)
    AND (s.role = 'supervisor' OR h.stage >= 1 OR jsonb_exists(s.languages, h.language) OR h.language = :unknown
         OR EXISTS (SELECT 1 FROM handoff_offers o WHERE o.handoff_id = h.id AND o.staff_id = s.id)
         OR EXISTS (SELECT 1 FROM handoff_transfers t WHERE t.handoff_id = h.id AND t.to_staff_id = s.id)
         OR EXISTS (SELECT 1 FROM handoff_participants p WHERE p.handoff_id = h.id AND p.staff_id = s.id))))
""")


@dataclass(frozen=True, slots=True)
class Seen:
    """An open handoff as one of the staff sees it; the conversation's row, and theirs, are locked."""

    conversation: UUID
    now: Standing
    needs: Needs


async def look(connection: AsyncConnection, handoff: UUID, staff: UUID, *, taking: bool = False) -> Seen:
    """What ``staff`` sees of it. ``taking``: they are about to take it.

    Raises NotFound when it does not exist for them, and only then Stale, when it has ended.
    """
    row = (await connection.execute(_CONVERSATION, {"handoff": handoff})).one_or_none()
    if row is None:
        raise NotFound("no such handoff")
    now = await standing(connection, row.conversation_id)
    values = {"handoff": handoff, "staff": staff, "unknown": UNKNOWN_LANGUAGE}
    await connection.execute(_LOCK_STAFF if taking else _SHARE_STAFF, {"staff": staff})
    if (await connection.execute(_KNOWN, values)).first() is None:
        raise NotFound("no such handoff")
    if now.handoff != handoff:
        raise Stale("ended")
    assert now.needs is not None
    return Seen(row.conversation_id, now, now.needs)


async def look_as_holder(connection: AsyncConnection, handoff: UUID, staff: UUID) -> Seen:
    """The same for who has it. Raises Stale when they do not (any more)."""
    seen = await look(connection, handoff, staff)
    if seen.now.handler is not Handler.COUNSELOR or seen.now.staff != staff:
        raise Stale("not_yours")
    return seen


async def counselor(connection: AsyncConnection, staff: UUID, at: datetime) -> Counselor | None:
    """One of those who may have conversations."""
    return next((person for person in await counselors(connection, at) if person.id == staff), None)


async def fitting(connection: AsyncConnection, needs: Needs, staff: UUID, at: datetime, *, locked: bool) -> Counselor:
    """A counselor whom the person may be given, whatever they speak. ``locked``: their row is already.

    Raises NotFound: for who does not fit it does not exist.
    """
    if not locked:
        await connection.execute(_SHARE_STAFF, {"staff": staff})
    person = await counselor(connection, staff, at)
    if person is None or not fits(person, needs, wide=True):
        raise NotFound("no such member of the staff")
    return person
