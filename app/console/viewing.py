"""Who looks, for the conditions of ``handoffs/visible.py``."""

from __future__ import annotations

from app.handoffs.visible import Viewer
from app.staff.records import Member


def viewer(staff: Member) -> Viewer:
    """As much of a member of the staff as decides what they see."""
    return Viewer(id=staff.id, role=staff.role, gender=staff.gender, languages=tuple(staff.languages))
