"""Which handoffs somebody of the staff may see, as conditions for SQL: everything else does not exist for them.

The gender that a person asked for stands before everything: it hides a handoff from a supervisor, an interpreter and
whoever a transfer names just as from everybody else. Only who already has a conversation keeps it while another is sought.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.handoffs.states import UNKNOWN_LANGUAGE

_FITS = "h.staff_gender IN ('any', :viewer_gender)"
_MINE = "h.staff_id = :viewer"
_INVITED = """EXISTS (SELECT 1 FROM handoff_participants vp
    WHERE vp.handoff_id = h.id AND vp.staff_id = :viewer AND vp.left_at IS NULL)"""
_JOINED = """EXISTS (SELECT 1 FROM handoff_participants vp WHERE vp.handoff_id = h.id AND vp.staff_id = :viewer
    AND vp.left_at IS NULL AND vp.joined_at IS NOT NULL)"""
_SPEAKS = f"(h.language = ANY(:viewer_languages) OR h.language = '{UNKNOWN_LANGUAGE}' OR h.stage >= 1)"
_OFFERED_BY_TRANSFER = f"""EXISTS (SELECT 1 FROM handoff_transfers vt WHERE vt.handoff_id = h.id AND vt.state = 'offered'
    AND (vt.to_staff_id = :viewer OR (vt.to_staff_id IS NULL AND {_SPEAKS})))"""  # noqa: S608 (constants)


def _open(takes_part: str) -> str:
    return f"""(:viewer_counsels AND ({_MINE} OR ({_FITS} AND (:viewer_supervises OR {takes_part}
        OR (h.state = 'waiting' AND {_SPEAKS}) OR {_OFFERED_BY_TRANSFER}))))"""


# Aliases: h is the handoff. The parameters are those of Viewer.parameters(). Whom a colleague invites sees that they are.
OPEN_VISIBLE = _open(_INVITED)
CLOSED_VISIBLE = f"(:viewer_counsels AND ({_MINE} OR ({_FITS} AND (:viewer_supervises OR {_JOINED}))))"


def _conversation(if_open: str) -> str:
    return f"""EXISTS (SELECT 1 FROM handoffs h WHERE h.id = (
        SELECT newest.id FROM handoffs newest WHERE newest.conversation_id = c.id
        ORDER BY newest.state IN ('waiting', 'active') DESC, newest.requested_at DESC LIMIT 1)
        AND CASE WHEN h.state IN ('waiting', 'active') THEN {if_open} ELSE {CLOSED_VISIBLE} END)"""  # noqa: S608 (constants)


# Alias c is the conversation. Its newest handoff decides: who had an earlier one may not fit the wish of today.
# What is in it only those read who have come, not who is merely invited; REQUEST_VISIBLE is for answering the invitation.
CONVERSATION_VISIBLE = _conversation(_open(_JOINED))
REQUEST_VISIBLE = _conversation(OPEN_VISIBLE)


@dataclass(frozen=True, slots=True)
class Viewer:
    """As much of somebody of the staff as decides what they see."""

    id: UUID
    role: str
    gender: str
    languages: Iterable[str]

    def parameters(self) -> dict[str, Any]:
        """The conditions' parameters."""
        return {
            "viewer": self.id,
            "viewer_gender": self.gender,
            "viewer_languages": list(self.languages),
            "viewer_counsels": self.role in ("counselor", "supervisor"),
            "viewer_supervises": self.role == "supervisor",
        }
