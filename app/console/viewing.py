"""Who looks, and how languages are called for them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.conversations.times import language_names
from app.handoffs.visible import Viewer
from app.kit.language import LANGUAGES
from app.staff.records import Member
from routing import Directory


def viewer(staff: Member) -> Viewer:
    """As much of a member of the staff as decides what they see."""
    return Viewer(id=staff.id, role=staff.role, gender=staff.gender, languages=tuple(staff.languages))


@cache
def names_of_languages(reader: str) -> dict[str, str]:
    """The thirteen languages as ``reader`` calls them."""
    return {code: language_names((code,), reader) for code in LANGUAGES}


def names_of_counters(directory: Directory, reader: str) -> Mapping[str, str]:
    """The counters as staff call them: by their official names. Those of ``locales/`` are for people who read little Japanese."""
    return {
        counter.id: counter.name_ja if reader == "ja" or not counter.name_en else counter.name_en
        for counter in directory.counters.values()
    }
