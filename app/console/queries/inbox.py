"""The inbox: everything that is open and that this member of the staff may see, in one statement, and what is closed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import RowMapping

from app.console.queries.opened import FLAGGED, Understood, open_assessment
from app.handoffs.cases import SILENCE
from app.handoffs.visible import CLOSED_VISIBLE, CONVERSATION_VISIBLE, OPEN_VISIBLE, Viewer
from app.kit.crypto import Keyring, Unreadable
from app.kit.database import ReadConnection

logger = logging.getLogger(__name__)

# So many of a section on one page; one's own are always there, all of them.
SHOWN = 60
CLOSED_PAGE = 25
# In the order of the page. Whose time has come waits like everybody else.
SECTIONS = ("waiting", "mine", "transfers", "call_backs", "others")

_OPEN = text(f"""
WITH seen AS (
SELECT h.*, COALESCE(h.contact_from, h.requested_at) AS since, t.id AS transfer, t.from_staff_id, t.to_staff_id, t.offered_at,
       p.part, p.joined_at,
       CASE WHEN h.state = 'active' AND h.staff_id = :viewer THEN 'mine'
            WHEN p.part IS NOT NULL THEN CASE WHEN p.joined_at IS NULL THEN 'transfers' ELSE 'mine' END
            WHEN t.id IS NOT NULL AND (t.to_staff_id IS NULL OR t.to_staff_id = :viewer) THEN 'transfers'
            WHEN h.state = 'active' THEN 'others'
            WHEN h.contact_from > now() THEN 'call_backs' ELSE 'waiting' END AS section
FROM handoffs h
LEFT JOIN handoff_transfers t ON t.handoff_id = h.id AND t.state = 'offered'
LEFT JOIN handoff_participants p ON p.handoff_id = h.id AND p.staff_id = :viewer AND p.left_at IS NULL
WHERE h.state IN ('waiting', 'active') AND {OPEN_VISIBLE}),
ranked AS (
SELECT seen.*, count(*) OVER (PARTITION BY section) AS found,
       row_number() OVER (PARTITION BY section ORDER BY
           CASE WHEN section = 'call_backs' THEN 0 ELSE array_position(ARRAY['emergency', 'urgent', 'normal'], urgency) END,
           since, id) AS place
FROM seen)
SELECT h.id, h.conversation_id, h.state, h.reason, h.channel, h.language, h.staff_gender, h.waived_by, h.counter,
       h.urgency, h.since, h.contact_from, h.contact_until, h.staff_id, h.transfer, h.from_staff_id, h.to_staff_id,
       h.offered_at, h.part, h.joined_at, h.section, h.found, c.key, c.last_inbound_at, a.content, a.corrections,
       s.name AS staff_name, f.name AS from_name, o.state AS offer, flagged.flags,
       CASE WHEN h.channel <> 'voice' THEN CASE WHEN said IS NULL THEN taken ELSE heard END END AS unanswered_since
FROM ranked h JOIN conversations c ON c.id = h.conversation_id
LEFT JOIN assessments a ON a.conversation_id = c.id
LEFT JOIN staff s ON s.id = h.staff_id
LEFT JOIN staff f ON f.id = h.from_staff_id
LEFT JOIN handoff_offers o ON o.handoff_id = h.id AND o.staff_id = :viewer
{SILENCE}
{FLAGGED}
WHERE h.section = ANY(:sections) AND (h.section = 'mine' OR (h.place > :after AND h.place <= :after + {SHOWN}))
ORDER BY h.section, h.place
""")  # noqa: S608 (constants)
# Each leads to its conversation's page (alias c), and is listed for whom that is there: the wish of today counts as well.
# OFFSET 0 keeps the two apart: what has ended is put in order first, and only so many are looked at as fill the page.
_CLOSED = text(f"""
SELECT c.id AS conversation, c.state, c.channel, c.language, c.urgency, c.outcome, c.requested_at, c.ended_at,
       s.name AS staff_name
FROM (SELECT h.conversation_id AS id, h.state, h.channel, h.language, h.urgency, h.outcome, h.requested_at, h.ended_at,
             h.staff_id
      FROM handoffs h
      WHERE h.state IN ('closed', 'abandoned', 'expired') AND {CLOSED_VISIBLE}
            AND (CAST(:before AS timestamptz) IS NULL OR h.ended_at < :before)
      ORDER BY h.ended_at DESC OFFSET 0) c
LEFT JOIN staff s ON s.id = c.staff_id
WHERE {CONVERSATION_VISIBLE}
ORDER BY c.ended_at DESC LIMIT {CLOSED_PAGE + 1}
""")  # noqa: S608 (constants)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A colleague asked for somebody to take over; ``to`` is None when whoever fits may."""

    id: UUID
    by: UUID
    by_name: str
    to: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One open handoff as a line of the inbox."""

    id: UUID
    conversation: UUID
    state: str
    reason: str
    channel: str
    language: str
    staff_gender: str
    waived: bool
    counter: str | None
    urgency: str
    since: datetime
    """Since when somebody is awaited: asked for, or, later, since the time that they chose."""
    contact_from: datetime | None
    contact_until: datetime | None
    staff: UUID | None
    staff_name: str | None
    understood: Understood | None
    """None: its key cannot be opened. Nothing else of it is wrong, and nobody can help but whoever keeps the keys."""
    last_inbound_at: datetime
    unanswered_since: datetime | None
    """Since when the person waits for a word of who has it."""
    transfer: Transfer | None
    part: str | None
    """What I am beside the counselor, or am invited to be: interpreter or supervisor."""
    joined: bool
    flags: tuple[str, ...]
    """What to notice in what they wrote since a counselor last answered: danger, human, staff_gender, language …"""
    declined: bool
    """I said that I cannot take it; it stays in sight."""


@dataclass(frozen=True, slots=True)
class Section:
    """A page of one section, in order of urgency, then of waiting time."""

    entries: list[Entry]
    found: int
    """So many there are."""
    more: int
    """So many of them come after these."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """The sections of the inbox."""

    waiting: Section
    """For whom nobody is there yet; also whom we promised to contact, once it is time."""
    mine: Section
    transfers: Section
    """Offered to me: a colleague asks whether I take over, or invites me."""
    call_backs: Section
    """They chose not to wait, and it is not time yet: due first."""
    others: Section
    """What colleagues have, for supervisors."""


@dataclass(frozen=True, slots=True)
class ClosedEntry:
    """One handoff that has ended."""

    conversation: UUID
    state: str
    channel: str
    language: str
    urgency: str
    outcome: str | None
    requested_at: datetime
    ended_at: datetime
    staff_name: str | None


@dataclass(frozen=True, slots=True)
class InboxRows:
    """Reads the inbox."""

    keyring: Keyring
    _unreadable: set[UUID] = field(default_factory=set)
    """Conversations of which the log knows."""

    async def read(self, connection: ReadConnection, viewer: Viewer) -> Inbox:
        """What is open. One statement."""
        return Inbox(**await self._sections(connection, viewer, SECTIONS, 0))

    async def section(self, connection: ReadConnection, viewer: Viewer, name: str, page: int) -> Section:
        """One section; ``page`` from 1."""
        return (await self._sections(connection, viewer, (name,), (page - 1) * SHOWN))[name]

    async def _sections(
        self, connection: ReadConnection, viewer: Viewer, names: Sequence[str], after: int
    ) -> dict[str, Section]:
        values = {**viewer.parameters(), "sections": list(names), "after": after}
        rows = (await connection.execute(_OPEN, values)).mappings().all()
        found = {}
        for name in names:
            of_it = [row for row in rows if row["section"] == name]
            count = int(of_it[0]["found"]) if of_it else 0
            found[name] = Section([self._entry(row) for row in of_it], count, max(count - after - len(of_it), 0))
        return found

    async def closed(
        self, connection: ReadConnection, viewer: Viewer, before: datetime | None
    ) -> tuple[list[ClosedEntry], bool]:
        """A page of what has ended, the newest first, and whether there is another behind it."""
        rows = (await connection.execute(_CLOSED, {**viewer.parameters(), "before": before})).mappings().all()
        return [ClosedEntry(**row) for row in rows[:CLOSED_PAGE]], len(rows) > CLOSED_PAGE

    def _entry(self, row: RowMapping) -> Entry:
        transfer = None
        if row["transfer"] is not None:
            transfer = Transfer(
                row["transfer"], row["from_staff_id"], row["from_name"], row["to_staff_id"], row["offered_at"]
            )
        return Entry(
            id=row["id"],
            conversation=row["conversation_id"],
            state=row["state"],
            reason=row["reason"],
            channel=row["channel"],
            language=row["language"],
            staff_gender=row["staff_gender"],
            waived=row["waived_by"] is not None,
            counter=row["counter"],
            urgency=row["urgency"],
            since=row["since"],
            contact_from=row["contact_from"],
            contact_until=row["contact_until"],
            staff=row["staff_id"] if row["state"] == "active" else None,
            staff_name=row["staff_name"] if row["state"] == "active" else None,
            understood=self._understood(row),
            last_inbound_at=row["last_inbound_at"],
            unanswered_since=row["unanswered_since"],
            transfer=transfer,
            part=row["part"],
            joined=row["joined_at"] is not None,
            flags=tuple(row["flags"] or ()),
            declined=row["offer"] == "declined",
        )

    def _understood(self, row: RowMapping) -> Understood | None:
        conversation: UUID = row["conversation_id"]
        try:
            key = self.keyring.unwrap(row["key"], conversation.bytes)
        except Unreadable:
            if conversation not in self._unreadable:
                self._unreadable.add(conversation)
                logger.error("the key of conversation %s cannot be opened", conversation)
            return None
        return open_assessment(key, row["content"], row["corrections"], conversation)
