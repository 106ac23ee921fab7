"""The inbox: everything that is open and that this member of the staff may see, in one statement, and what is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import RowMapping

from app.console.queries.opened import Understood, open_assessment, open_key
from app.handoffs.visible import CLOSED_VISIBLE, OPEN_VISIBLE, Viewer
from app.kit.crypto import Keyring
from app.kit.database import ReadConnection

# More than anybody can look at; the rest is counted.
SHOWN = 120
CLOSED_PAGE = 25

_OPEN = text(f"""
SELECT h.id, h.conversation_id, h.state, h.reason, h.channel, h.language, h.staff_gender, h.waived_by, h.counter,
       h.urgency, h.requested_at, h.contact_from, h.contact_until, h.staff_id, h.accepted_at, h.stage,
       c.key, c.last_inbound_at, a.content, a.corrections, s.name AS staff_name,
       t.id AS transfer, t.from_staff_id, t.to_staff_id, t.offered_at, f.name AS from_name,
       p.part, p.joined_at, o.state AS offer, last.direction AS last_direction, said.flags, count(*) OVER () AS found
FROM handoffs h JOIN conversations c ON c.id = h.conversation_id
LEFT JOIN assessments a ON a.conversation_id = c.id
LEFT JOIN staff s ON s.id = h.staff_id
LEFT JOIN handoff_transfers t ON t.handoff_id = h.id AND t.state = 'offered'
LEFT JOIN staff f ON f.id = t.from_staff_id
LEFT JOIN handoff_participants p ON p.handoff_id = h.id AND p.staff_id = :viewer AND p.left_at IS NULL
LEFT JOIN handoff_offers o ON o.handoff_id = h.id AND o.staff_id = :viewer
LEFT JOIN LATERAL (SELECT direction FROM messages m WHERE m.conversation_id = c.id ORDER BY m.seq DESC LIMIT 1) last ON true
LEFT JOIN LATERAL (SELECT array_agg(DISTINCT e.detail ->> 'flag') AS flags FROM handoff_events e
      WHERE e.handoff_id = h.id AND e.kind = 'flagged' AND e.at > COALESCE(
          (SELECT max(m.created_at) FROM messages m WHERE m.conversation_id = c.id AND m.staff_id IS NOT NULL),
          h.requested_at)) said ON true
WHERE h.state IN ('waiting', 'active') AND {OPEN_VISIBLE}
ORDER BY array_position(ARRAY['emergency', 'urgent', 'normal'], h.urgency), h.requested_at
LIMIT {SHOWN}
""")  # noqa: S608 (constants)
_CLOSED = text(f"""
SELECT h.id, h.conversation_id, h.state, h.channel, h.language, h.urgency, h.outcome, h.requested_at, h.ended_at,
       h.staff_id, s.name AS staff_name
FROM handoffs h LEFT JOIN staff s ON s.id = h.staff_id
WHERE h.state IN ('closed', 'abandoned', 'expired') AND {CLOSED_VISIBLE}
      AND (CAST(:before AS timestamptz) IS NULL OR h.ended_at < :before)
ORDER BY h.ended_at DESC LIMIT {CLOSED_PAGE + 1}
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
    requested_at: datetime
    contact_from: datetime | None
    contact_until: datetime | None
    staff: UUID | None
    staff_name: str | None
    understood: Understood
    last_inbound_at: datetime
    unanswered: bool
    """The last word is the person's."""
    transfer: Transfer | None
    part: str | None
    """What I am beside the counselor, or am invited to be: interpreter or supervisor."""
    joined: bool
    flags: tuple[str, ...]
    """What to notice in what they wrote since a counselor last answered: danger, human, staff_gender, language …"""
    declined: bool
    """I said that I cannot take it; it stays in sight."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """The sections of the inbox, each in order of urgency, then of waiting time."""

    waiting: list[Entry]
    mine: list[Entry]
    transfers: list[Entry]
    """Offered to me: a colleague asks whether I take over, or invites me."""
    call_backs: list[Entry]
    """They chose not to wait: due first."""
    others: list[Entry]
    """What colleagues have, for supervisors."""
    more: int
    """So many more are open than are shown."""


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

    async def read(self, connection: ReadConnection, viewer: Viewer) -> Inbox:
        """What is open. One statement."""
        rows = (await connection.execute(_OPEN, viewer.parameters())).mappings().all()
        entries = [self._entry(row) for row in rows]
        sections: dict[str, list[Entry]] = {
            name: [] for name in ("waiting", "mine", "transfers", "call_backs", "others")
        }
        for entry in entries:
            sections[_section(entry, viewer.id)].append(entry)
        sections["call_backs"].sort(key=lambda entry: entry.contact_from or entry.requested_at)
        found = int(rows[0]["found"]) if rows else 0
        return Inbox(**sections, more=found - len(entries))

    async def closed(
        self, connection: ReadConnection, viewer: Viewer, before: datetime | None
    ) -> tuple[list[ClosedEntry], bool]:
        """A page of what has ended, the newest first, and whether there is another behind it."""
        rows = (await connection.execute(_CLOSED, {**viewer.parameters(), "before": before})).mappings().all()
        entries = [
            ClosedEntry(
                conversation=row["conversation_id"],
                state=row["state"],
                channel=row["channel"],
                language=row["language"],
                urgency=row["urgency"],
                outcome=row["outcome"],
                requested_at=row["requested_at"],
                ended_at=row["ended_at"],
                staff_name=row["staff_name"],
            )
            for row in rows[:CLOSED_PAGE]
        ]
        return entries, len(rows) > CLOSED_PAGE

    def _entry(self, row: RowMapping) -> Entry:
        key = open_key(self.keyring, row["key"], row["conversation_id"])
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
            requested_at=row["requested_at"],
            contact_from=row["contact_from"],
            contact_until=row["contact_until"],
            staff=row["staff_id"] if row["state"] == "active" else None,
            staff_name=row["staff_name"] if row["state"] == "active" else None,
            understood=open_assessment(key, row["content"], row["corrections"], row["conversation_id"]),
            last_inbound_at=row["last_inbound_at"],
            unanswered=row["last_direction"] == "in",
            transfer=transfer,
            part=row["part"],
            joined=row["joined_at"] is not None,
            flags=tuple(row["flags"] or ()),
            declined=row["offer"] == "declined",
        )


def _section(entry: Entry, viewer: UUID) -> str:
    if entry.staff == viewer:
        return "mine"
    if entry.part is not None:
        return "mine" if entry.joined else "transfers"
    if entry.transfer is not None and entry.transfer.to in (None, viewer):
        return "transfers"
    if entry.state == "active":
        return "others"
    return "call_backs" if entry.contact_from is not None else "waiting"
