"""What has changed for somebody who looks: marks of the inbox and of one conversation, compared, never the content.

A mark is a short hash of what stands there. The stream names the parts whose mark is another than the last that the page
was told (its Last-Event-ID), so that a page that lost its line fetches exactly what it missed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import text

from app.handoffs.visible import CONVERSATION_VISIBLE, OPEN_VISIBLE, Viewer
from app.kit.database import ReadConnection

# Whose time has come waits like everybody else.
_AWAITED = "(h.contact_from IS NULL OR h.contact_from <= now())"
# Who has somebody and does not answer hears of it; when that does not help, so do the supervisors.
_ALARMED = "silence.reminded >= 1 AND (h.staff_id = :viewer OR (:viewer_supervises AND silence.reminded >= 2))"
_INBOX = text(f"""
SELECT left(md5(string_agg(concat_ws(':', h.id, h.state, h.staff_id, h.urgency, h.staff_gender, h.contact_from,
           h.contact_from <= now(), c.last_inbound_at, c.last_seq, t.id, p.joined_at, o.state, a.updated_at,
           a.corrected_at, silence.reminded), ',' ORDER BY h.id)), 12) AS mark,
       array_agg(CAST(h.id AS text)) FILTER (WHERE h.state = 'waiting' AND h.urgency <> 'normal' AND {_AWAITED})
           || array_agg(concat_ws(':', h.id, silence.reminded)) FILTER (WHERE {_ALARMED}) AS urgent,
       count(*) FILTER (WHERE h.state = 'waiting' AND {_AWAITED}) AS waiting
FROM handoffs h JOIN conversations c ON c.id = h.conversation_id
LEFT JOIN assessments a ON a.conversation_id = c.id
LEFT JOIN handoff_transfers t ON t.handoff_id = h.id AND t.state = 'offered'
LEFT JOIN handoff_participants p ON p.handoff_id = h.id AND p.staff_id = :viewer AND p.left_at IS NULL
LEFT JOIN handoff_offers o ON o.handoff_id = h.id AND o.staff_id = :viewer
LEFT JOIN LATERAL (SELECT count(*) AS reminded FROM handoff_events e
      WHERE e.handoff_id = h.id AND e.kind = 'unanswered' AND e.at > COALESCE(
          (SELECT max(m.created_at) FROM messages m WHERE m.conversation_id = c.id AND m.staff_id IS NOT NULL),
          '-infinity')) silence ON h.state = 'active'
WHERE h.state IN ('waiting', 'active') AND {OPEN_VISIBLE}
""")  # noqa: S608 (constants)
# The newest lines are enough: what stands further up does not change any more.
_LINES = text(f"""
SELECT left(md5(string_agg(concat_ws(':', m.id, m.status, m.body IS NULL, r.created_at), ',' ORDER BY m.seq)), 12)
FROM conversations c
JOIN LATERAL (SELECT * FROM messages WHERE conversation_id = c.id ORDER BY seq DESC LIMIT 60) m ON true
LEFT JOIN message_translations r ON r.message_id = m.id AND r.language = :language
WHERE c.id = :conversation AND {CONVERSATION_VISIBLE}
""")  # noqa: S608 (constants)
_STANDING = text("""
SELECT left(md5(concat_ws(':', c.handler, c.closed_at, c.language, k.blocked_at,
    (SELECT string_agg(concat_ws(':', h.id, h.state, h.staff_id, h.urgency, h.staff_gender, h.contact_from), ',' ORDER BY h.id)
     FROM handoffs h WHERE h.conversation_id = c.id),
    (SELECT string_agg(concat_ws(':', p.staff_id, p.joined_at, p.left_at, t.id), ',' ORDER BY p.id, t.id) FROM handoffs h
     LEFT JOIN handoff_participants p ON p.handoff_id = h.id
     LEFT JOIN handoff_transfers t ON t.handoff_id = h.id AND t.state = 'offered' WHERE h.conversation_id = c.id),
    (SELECT count(*) FROM handoffs h JOIN handoff_events e ON e.handoff_id = h.id
     WHERE h.conversation_id = c.id AND e.kind IN ('flagged', 'unanswered')),
    (SELECT count(*) FROM handoffs h JOIN call_legs l ON l.handoff_id = h.id
     WHERE h.conversation_id = c.id AND l.ended_at IS NULL),
    (SELECT concat_ws(':', count(*), count(n.done_at)) FROM notes n WHERE n.conversation_id = c.id),
    (SELECT string_agg(concat_ws(':', s.id, s.state), ',' ORDER BY s.id) FROM referral_sheets s
     WHERE s.conversation_id = c.id),
    (SELECT concat_ws(':', a.updated_at, a.corrected_at) FROM assessments a WHERE a.conversation_id = c.id))), 12)
FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE c.id = :conversation
""")


@dataclass(frozen=True, slots=True)
class Marks:
    """As they stand. ``lines`` and ``standing`` are empty where no conversation is looked at, or it is out of sight."""

    inbox: str = ""
    lines: str = ""
    standing: str = ""

    def dump(self) -> str:
        """As the stream's event id."""
        return f"{self.inbox}.{self.lines}.{self.standing}"

    @classmethod
    def load(cls, given: str | None) -> Marks | None:
        """From Last-Event-ID; None when it is none of ours."""
        pieces = (given or "").split(".")
        return cls(*pieces) if len(pieces) == 3 else None


@dataclass(frozen=True, slots=True)
class InboxNews:
    """The inbox's mark, which urgent ones wait, and how many wait at all."""

    mark: str
    urgent: list[str]
    waiting: int


@dataclass(frozen=True, slots=True)
class Streams:
    """Reads marks. ``open``: how many streams somebody has."""

    open: Counter[UUID] = field(default_factory=Counter)

    async def inbox(self, connection: ReadConnection, viewer: Viewer) -> InboxNews:
        """One statement, no text of a person is opened."""
        row = (await connection.execute(_INBOX, viewer.parameters())).one()
        return InboxNews(row.mark or "none", [str(one) for one in row.urgent or ()], row.waiting)

    async def lines(self, connection: ReadConnection, viewer: Viewer, conversation: UUID, language: str) -> str:
        """Of the newest lines and their translations into ``language``; empty when it is out of this viewer's sight."""
        values = {**viewer.parameters(), "conversation": conversation, "language": language}
        return str((await connection.execute(_LINES, values)).scalar() or "")

    async def standing(self, connection: ReadConnection, conversation: UUID) -> str:
        """Of everything around the lines."""
        return str((await connection.execute(_STANDING, {"conversation": conversation})).scalar() or "")
