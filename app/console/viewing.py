"""Who looks, and how languages are called for them."""

from __future__ import annotations

from functools import cache

from app.conversations.times import language_names
from app.handoffs.visible import Viewer
from app.kit.language import LANGUAGES
from app.staff.records import Member


def viewer(staff: Member) -> Viewer:
    """As much of a member of the staff as decides what they see."""
    return Viewer(id=staff.id, role=staff.role, gender=staff.gender, languages=tuple(staff.languages))


@cache
def names_of_languages(reader: str) -> dict[str, str]:
    """The thirteen languages as ``reader`` calls them."""
    return {code: language_names((code,), reader) for code in LANGUAGES}
