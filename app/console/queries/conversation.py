"""One conversation as the console shows it: its standing, its lines with what was translated, what staff wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import Row, RowMapping

from app.console.queries.case import Case, Door, Line, Note, Participant, SheetEntry
from app.console.queries.opened import FLAGGED, open_assessment, open_json
from app.conversations.records import InboundBody, OutboundBody
from app.conversations.turn import DEFAULT_LANGUAGE
from app.errors import NotFound
from app.handoffs.hours import SafeHours
from app.handoffs.states import UNKNOWN_LANGUAGE
from app.handoffs.visible import CONVERSATION_VISIBLE, REQUEST_VISIBLE, Viewer
from app.kit.crypto import ConversationKey, Keyring, Unreadable
from app.kit.database import ReadConnection

# Of a long conversation the newest lines; the earlier ones page by page.
LINES = 60

_CASE = text(f"""
SELECT c.id, c.channel, COALESCE(c.language, NULLIF(h.language, :unknown)) AS language, c.key, c.last_inbound_at,
       k.blocked_at IS NOT NULL AS blocked, k.address IS NULL AS forgotten,
       a.content, a.corrections, a.corrected_at,
       h.id AS handoff, h.state, h.reason, h.staff_gender, h.waived_by, h.requested_at,
       h.contact_from, h.contact_until, h.agreed_from, h.agreed_until, h.staff_id, h.outcome, h.urgency AS handoff_urgency,
       s.name AS staff_name, t.id AS transfer, t.to_staff_id, g.name AS to_name,
       flagged.flags, me.part,
       COALESCE((SELECT bool_and(l.ended_at IS NOT NULL) FROM call_legs l
                 WHERE l.handoff_id = h.id AND l.created_at >= h.accepted_at), false) AS calls_over
FROM conversations c JOIN contacts k ON k.id = c.contact_id
LEFT JOIN assessments a ON a.conversation_id = c.id
JOIN LATERAL (SELECT * FROM handoffs n WHERE n.conversation_id = c.id
      ORDER BY n.state IN ('waiting', 'active') DESC, n.requested_at DESC LIMIT 1) h ON true
LEFT JOIN staff s ON s.id = h.staff_id
LEFT JOIN handoff_transfers t ON t.handoff_id = h.id AND t.state = 'offered'
LEFT JOIN staff g ON g.id = t.to_staff_id
LEFT JOIN handoff_participants me ON me.handoff_id = h.id AND me.staff_id = :viewer AND me.left_at IS NULL
     AND me.joined_at IS NOT NULL
{FLAGGED}
WHERE c.id = :conversation AND {CONVERSATION_VISIBLE}
""")  # noqa: S608 (constants)
_LINES = text(f"""
SELECT m.id, m.seq, m.direction, m.body, m.status, m.error_code, m.segments, m.created_at, m.staff_id,
       s.name AS staff_name, r.body AS translation, r.created_at AS translated_at
FROM messages m LEFT JOIN staff s ON s.id = m.staff_id
LEFT JOIN message_translations r ON r.message_id = m.id AND r.language = :language
WHERE m.conversation_id = :conversation AND (CAST(:before AS integer) IS NULL OR m.seq < :before)
ORDER BY m.seq DESC LIMIT {LINES + 1}
""")  # noqa: S608 (a constant)
_NOTES = text("""
SELECT n.id, n.body, n.created_at, n.staff_id, n.done_at, s.name FROM notes n JOIN staff s ON s.id = n.staff_id
WHERE n.conversation_id = :conversation ORDER BY n.created_at DESC LIMIT 200
""")
_PEOPLE = text("""
SELECT p.staff_id, p.part, p.joined_at, s.name FROM handoff_participants p JOIN staff s ON s.id = p.staff_id
WHERE p.handoff_id = :handoff AND p.left_at IS NULL ORDER BY p.invited_at
""")
_SHEETS = text("""
SELECT r.id, r.counter, r.state, r.created_at, r.shown_at, r.settled_at FROM referral_sheets r
WHERE r.conversation_id = :conversation ORDER BY r.created_at DESC LIMIT 20
""")
# What the same person told at the doors they joined to this one: what this viewer may see, and what nobody was asked for in.
_DOORS = text(f"""
SELECT c.id, c.channel, c.last_inbound_at, own.shares_facts AND c.shares_facts AS sure, {CONVERSATION_VISIBLE} AS visible
FROM conversations own JOIN contacts k ON k.id = own.contact_id
JOIN contacts other ON other.person_id = k.person_id AND other.id <> k.id JOIN conversations c ON c.contact_id = other.id
WHERE own.id = :conversation
      AND ({CONVERSATION_VISIBLE} OR NOT EXISTS (SELECT 1 FROM handoffs n WHERE n.conversation_id = c.id))
ORDER BY c.last_inbound_at DESC LIMIT 20
""")  # noqa: S608 (constants)
_HANDOFF = text(f"""
SELECT c.id FROM handoffs o JOIN conversations c ON c.id = o.conversation_id
WHERE o.id = :handoff AND {REQUEST_VISIBLE}
""")  # noqa: S608 (constants)


@dataclass(frozen=True, slots=True)
class ConversationPages:
    """Reads conversations for the console."""

    keyring: Keyring

    async def case(self, connection: ReadConnection, viewer: Viewer, conversation: UUID) -> Case:
        """Raises NotFound when it is unknown or not this viewer's to see: nobody can tell the two apart."""
        values = {**viewer.parameters(), "conversation": conversation, "unknown": UNKNOWN_LANGUAGE}
        row = (await connection.execute(_CASE, values)).mappings().first()
        try:
            if row is not None:
                return self._case(row)
        except Unreadable:
            # Its row in the inbox says so, and the log.
            pass
        raise NotFound("no such conversation")

    async def conversation_of(self, connection: ReadConnection, viewer: Viewer, handoff: UUID) -> UUID:
        """The conversation of a handoff, also for who is only invited. Raises NotFound when they may not know of it."""
        values = {**viewer.parameters(), "handoff": handoff}
        found: UUID | None = (await connection.execute(_HANDOFF, values)).scalar()
        if found is None:
            raise NotFound("no such handoff")
        return found

    async def lines(
        self, connection: ReadConnection, case: Case, language: str, before: int | None = None
    ) -> tuple[list[Line], bool]:
        """A page of lines in order, with their translation into ``language``, and whether there are earlier ones."""
        values = {"conversation": case.id, "language": language, "before": before}
        rows = (await connection.execute(_LINES, values)).mappings().all()
        return [_line(case.key, row) for row in reversed(rows[:LINES])], len(rows) > LINES

    async def notes(self, connection: ReadConnection, case: Case) -> list[Note]:
        """The newest first."""
        rows = (await connection.execute(_NOTES, {"conversation": case.id})).all()
        opened = [(row, open_json(case.key, row.body, row.id.bytes)) for row in rows]
        return [_note(row, body) for row, body in opened if body]

    async def people(self, connection: ReadConnection, case: Case) -> list[Participant]:
        """Who is beside the counselor, or invited."""
        rows = (await connection.execute(_PEOPLE, {"handoff": case.handoff})).all()
        return [Participant(row.staff_id, row.name, row.part, row.joined_at is not None) for row in rows]

    async def sheets(self, connection: ReadConnection, case: Case) -> list[SheetEntry]:
        """The newest first."""
        rows: Sequence[Any] = (await connection.execute(_SHEETS, {"conversation": case.id})).all()
        return [SheetEntry(*row) for row in rows]

    async def doors(self, connection: ReadConnection, viewer: Viewer, case: Case) -> list[Door]:
        """The person's conversations at other doors, the newest first."""
        values = {**viewer.parameters(), "conversation": case.id}
        rows: Sequence[Any] = (await connection.execute(_DOORS, values)).all()
        return [Door(*row) for row in rows]

    def _case(self, row: RowMapping) -> Case:
        key = self.keyring.unwrap(row["key"], row["id"].bytes)
        return Case(
            id=row["id"],
            channel=row["channel"],
            language=row["language"] or DEFAULT_LANGUAGE,
            known_language=row["language"] is not None,
            key=key,
            wrapped_key=row["key"],
            urgency=row["handoff_urgency"],
            last_inbound_at=row["last_inbound_at"],
            blocked=row["blocked"],
            forgotten=row["forgotten"],
            understood=open_assessment(key, row["content"], row["corrections"], row["id"]),
            corrected_at=row["corrected_at"],
            handoff=row["handoff"],
            state=row["state"],
            reason=row["reason"],
            staff_gender=row["staff_gender"],
            waived=row["waived_by"] is not None,
            requested_at=row["requested_at"],
            contact_from=row["contact_from"],
            contact_until=row["contact_until"],
            safe=SafeHours(row["agreed_from"], row["agreed_until"]) if row["agreed_from"] is not None else None,
            staff=row["staff_id"],
            staff_name=row["staff_name"],
            outcome=row["outcome"],
            transfer=row["transfer"],
            transfer_to=row["to_staff_id"],
            transfer_to_name=row["to_name"],
            flags=tuple(row["flags"] or ()),
            part=row["part"],
            calls_over=row["calls_over"],
        )


def _note(row: Row[Any], body: Mapping[str, Any]) -> Note:
    return Note(
        id=row.id,
        text=body["text"],
        at=row.created_at,
        by=row.staff_id,
        by_name=row.name,
        asks=body.get("asks", False),
        says=UUID(body["says"]) if "says" in body else None,
        language=body.get("language"),
        done_at=row.done_at,
    )


def _line(key: ConversationKey, row: RowMapping) -> Line:
    inbound = row["direction"] == "in"
    body = key.open(row["body"], row["id"].bytes) if row["body"] is not None else None
    return Line(
        id=row["id"],
        seq=row["seq"],
        status=row["status"],
        error_code=row["error_code"],
        segments=row["segments"],
        at=row["created_at"],
        staff=row["staff_id"],
        staff_name=row["staff_name"],
        inbound=inbound,
        heard=InboundBody.load(body) if inbound and body is not None else None,
        said=OutboundBody.load(body) if not inbound and body is not None else None,
        translation=open_json(key, row["translation"], row["id"].bytes),
        translated_at=row["translated_at"],
    )
