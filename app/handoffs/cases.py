"""Reads handoffs as the clock needs them, and keeps what it did."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.escalation import GONE, GONE_WHILE_WAITED_FOR, SILENT, Case, due
from app.handoffs.hours import SafeHours, may_write
from app.handoffs.people import TELEPHONE, Told
from app.handoffs.states import Needs
from app.models import Handler, HandoffState

_LOCK = text("""
SELECT c.id FROM conversations c WHERE c.id = (SELECT conversation_id FROM handoffs WHERE id = :handoff) FOR UPDATE
""")
# They wait for an answer when theirs is the last word since somebody of the staff has the conversation.
_UNANSWERED = """
c.last_inbound_at > COALESCE((SELECT max(m.created_at) FROM messages m WHERE m.conversation_id = c.id
                              AND m.staff_id IS NOT NULL), '-infinity')
"""
# Who is on the telephone with the person is there, whatever their console does meanwhile.
_TALKS = """
EXISTS (SELECT 1 FROM call_legs l WHERE l.handoff_id = h.id AND l.staff_id = h.staff_id AND l.state = 'talking')
"""
# Aliases: h is the handoff, c its conversation. Who has it took it at ``taken``, said something of their own last at ``said``,
# and was written to first after that at ``heard``: what the person was told when it was taken is written at that very moment,
# and is no word of theirs.
SILENCE = """
LEFT JOIN LATERAL (SELECT max(e.at) AS taken FROM handoff_events e
                   WHERE e.handoff_id = h.id AND e.kind = 'accepted') accepted ON h.state = 'active'
LEFT JOIN LATERAL (SELECT max(m.created_at) AS said FROM messages m WHERE m.conversation_id = c.id
                   AND m.staff_id IS NOT NULL AND m.created_at > taken) spoke ON h.state = 'active'
LEFT JOIN LATERAL (SELECT min(m.created_at) AS heard FROM messages m WHERE m.conversation_id = c.id
                   AND m.direction = 'in' AND m.created_at > COALESCE(said, taken)) waits ON h.state = 'active'
"""
_REMINDED = """
(SELECT count(*) FROM handoff_events e WHERE e.handoff_id = h.id AND e.kind = 'unanswered' AND e.at > COALESCE(said, taken))
"""
_ASKED = """
LEFT JOIN LATERAL (SELECT min(o.offered_at) AS asked_at, bool_or(jsonb_exists(a.languages, h.language)
                          OR h.language = 'und') AS speaks
                   FROM handoff_offers o JOIN staff a ON a.id = o.staff_id
                   WHERE o.handoff_id = h.id AND o.state = 'offered') asked ON h.state = 'waiting'
"""
# Who asked for somebody themself waits with the phone in hand.
_BEGAN = """
LEFT JOIN LATERAL (SELECT e.at, e.kind = 'requested' AND e.detail ->> 'reason' IN ('asked', 'routing') AS by_choice
              FROM handoff_events e WHERE e.handoff_id = h.id AND e.kind IN ('requested', 'released')
              ORDER BY e.id DESC LIMIT 1) began ON true
"""
_CASE = f"""
SELECT h.id, h.conversation_id, c.handler, h.state, h.language, h.staff_gender, h.urgency, h.channel, h.counter,
       h.waived_by, h.stage, h.told, COALESCE(h.told_at, h.requested_at) AS told_at, c.last_inbound_at, h.contact_until,
       h.agreed_from, h.agreed_until,
       h.staff_id, CASE WHEN {_TALKS} THEN now() ELSE s.seen_at END AS seen_at,
       k.blocked_at IS NULL AND k.address IS NOT NULL AND c.closed_at IS NULL AS reachable,
       h.state = 'active' AND {_UNANSWERED} AS unanswered, asked_at, speaks,
       taken, said, heard, {_REMINDED} AS reminded,
       began.at AS since, began.by_choice
FROM handoffs h JOIN conversations c ON c.id = h.conversation_id JOIN contacts k ON k.id = c.contact_id
LEFT JOIN staff s ON s.id = h.staff_id {_BEGAN} {SILENCE} {_ASKED} WHERE h.state IN ('waiting', 'active')
"""  # noqa: S608 (a constant)
_BY_HANDOFF = text(f"{_CASE} AND h.id = :handoff")
_BY_CONVERSATION = text(f"{_CASE} AND h.conversation_id = :conversation")
# All that somebody has whose console is gone, at once: a timer for each conversation would ring all day for nothing.
_GONE = text(f"""
SELECT h.id FROM handoffs h JOIN staff s ON s.id = h.staff_id JOIN conversations c ON c.id = h.conversation_id
WHERE h.state = 'active' AND NOT {_TALKS}
      AND (s.seen_at IS NULL OR s.seen_at < :gone OR (s.seen_at < :waited AND {_UNANSWERED}))
""")  # noqa: S608 (a constant)
# Whoever says nothing has a timer; this finds those whose timer was lost.
_SILENT = text(f"{_CASE} AND h.state = 'active' AND COALESCE(heard, taken) < :silent")
_OPEN = text("""
SELECT conversation_id FROM handoffs WHERE conversation_id = ANY(:conversations) AND state IN ('waiting', 'active')
""")
# At other doors of the same person, in one order.
_ELSEWHERE = text("""
SELECT h.conversation_id FROM conversations own JOIN contacts k ON k.id = own.contact_id
JOIN contacts other ON other.person_id = k.person_id JOIN conversations c ON c.contact_id = other.id AND c.id <> own.id
JOIN handoffs h ON h.conversation_id = c.id AND h.state IN ('waiting', 'active')
WHERE own.id = :conversation ORDER BY h.conversation_id
""")
_TOLD = text("""
UPDATE handoffs SET told_at = :at, told = COALESCE(:told, told) WHERE conversation_id = :conversation AND state = 'waiting'
""")
_STAGE = text("UPDATE handoffs SET stage = GREATEST(stage, :stage) WHERE id = :handoff")


async def lock(connection: AsyncConnection, handoff: UUID) -> Case | None:
    """An open handoff; its conversation's row is locked. None when it has ended."""
    await connection.execute(_LOCK, {"handoff": handoff})
    row = (await connection.execute(_BY_HANDOFF, {"handoff": handoff})).one_or_none()
    return _case(row) if row is not None else None


async def find(connection: AsyncConnection, conversation: UUID) -> Case | None:
    """The open handoff of a conversation, as it stands at this moment; nothing is locked."""
    row = (await connection.execute(_BY_CONVERSATION, {"conversation": conversation})).one_or_none()
    return _case(row) if row is not None else None


async def find_open(connection: AsyncConnection, conversations: Collection[UUID]) -> list[UUID]:
    """Those of ``conversations`` in which somebody is asked for or is there."""
    if not conversations:
        return []
    rows = await connection.execute(_OPEN, {"conversations": list(conversations)})
    return [row.conversation_id for row in rows]


async def find_elsewhere(connection: AsyncConnection, conversation: UUID) -> list[UUID]:
    """The person's conversations at other doors in which somebody is asked for or is there."""
    rows = await connection.execute(_ELSEWHERE, {"conversation": conversation})
    return [row.conversation_id for row in rows]


def _case(row: Row[Any]) -> Case:
    needs = Needs(row.language, row.staff_gender, row.urgency, row.channel, row.counter, row.waived_by)
    asked: Told = "nobody" if row.asked_at is None else "waiting" if row.speaks else "foreign"
    return Case(
        handoff=row.id,
        conversation=row.conversation_id,
        handler=Handler(row.handler),
        state=HandoffState(row.state),
        needs=needs,
        stage=row.stage,
        since=row.since,
        told_at=row.told_at,
        last_inbound_at=row.last_inbound_at,
        contact_until=row.contact_until,
        agreed_from=row.agreed_from,
        agreed_until=row.agreed_until,
        staff=row.staff_id,
        seen_at=row.seen_at,
        unanswered=row.unanswered,
        reachable=row.reachable,
        by_choice=row.by_choice,
        told=row.told,
        asked=asked,
        asked_at=row.asked_at,
        silent_since=_silent_since(row),
        reminded=row.reminded,
    )


def _silent_since(row: Row[Any]) -> datetime | None:
    """On the telephone nobody is silent, and who cannot be reached waits for nothing."""
    if row.state != HandoffState.ACTIVE or row.channel == TELEPHONE or not row.reachable:
        return None
    since: datetime | None = row.heard if row.said is not None else row.taken
    # Who is not to be written to yet does not wait.
    hours = SafeHours(row.agreed_from, row.agreed_until) if row.agreed_from is not None else None
    return since if since is None or may_write(hours, row.last_inbound_at, since) else row.heard


async def abandoned_by_staff(connection: AsyncConnection, at: datetime) -> list[UUID]:
    """Handoffs whose counselor is gone (escalation.due says for how long)."""
    values = {"gone": at - GONE, "waited": at - GONE_WHILE_WAITED_FOR}
    return [row.id for row in await connection.execute(_GONE, values)]


async def silent(connection: AsyncConnection, at: datetime) -> list[UUID]:
    """Handoffs whose counselor says nothing, and for which something is due."""
    rows = await connection.execute(_SILENT, {"silent": at - SILENT})
    return [case.handoff for case in map(_case, rows) if due(case, at).step is not None]


async def keep_told(connection: AsyncConnection, conversation: UUID, at: datetime, told: Told | None = None) -> None:
    """The person, should they wait, was told something; ``told``: how things stand, where it was that."""
    await connection.execute(_TOLD, {"conversation": conversation, "at": at, "told": told})


async def keep_stage(connection: AsyncConnection, handoff: UUID, stage: int) -> None:
    """The escalation has come so far; it never goes back."""
    await connection.execute(_STAGE, {"handoff": handoff, "stage": stage})
