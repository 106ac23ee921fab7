"""What the rest of the house sees of somebody of the staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from app.models.staff import Level, Presence, Role


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff. Times in UTC."""

    id: UUID
    login: str
    name: str
    pronoun: str
    languages: dict[str, Level]
    gender: str
    counter: str | None
    role: Role
    capacity: int
    presence: Presence
    seen_at: datetime | None
    left_at: datetime | None
    set_up: bool
    """They have chosen a password and can sign in."""
    link_until: datetime | None
    """Until when their set-up link is good, while one is out."""

    @property
    def converses(self) -> bool:
        """Counselors and supervisors see conversations; nobody else does."""
        return self.role in (Role.COUNSELOR, Role.SUPERVISOR)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody at a console: who, in which session, and the token that each of that session's forms must bring."""

    staff: Member
    session: UUID
    csrf: str


MEMBER_COLUMNS = """
s.id, s.login, s.name, s.pronoun, s.languages, s.gender, s.counter, s.role, s.capacity, s.presence, s.seen_at, s.left_at,
s.password_hash IS NOT NULL AND s.totp_secret IS NOT NULL AS set_up,
CASE WHEN s.set_up_hash IS NOT NULL THEN s.set_up_until END AS link_until
"""
"""Of the table staff AS s, for ``member``."""


def member(row: Row[Any]) -> Member:
    """The record of a row selected with ``MEMBER_COLUMNS``."""
    return Member(
        id=row.id,
        login=row.login,
        name=row.name,
        pronoun=row.pronoun,
        languages={code: Level(level) for code, level in row.languages.items()},
        gender=row.gender,
        counter=row.counter,
        role=Role(row.role),
        capacity=row.capacity,
        presence=Presence(row.presence),
        seen_at=row.seen_at,
        left_at=row.left_at,
        set_up=row.set_up,
        link_until=row.link_until,
    )
