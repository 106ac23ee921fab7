"""The list of staff: adding, changing, leaving. No password is ever given out, only a one-time link to choose one."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import NotFound, StaffInvalid, Stale
from app.kit.crypto import Keyring
from app.kit.ids import new_id
from app.kit.language import LANGUAGES
from app.kit.latin import without_accents
from app.models.staff import Level, Role
from app.staff.records import MEMBER_COLUMNS, Member, member
from app.staff.sign_in import fold_login

LINK_LIFETIME = timedelta(hours=24)
GENDERS = ("female", "male", "other")
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,39}")
PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
MOST_CAPACITY = 20

_INSERT = text("""
INSERT INTO staff (id, login, name, pronoun, languages, gender, counter, role, capacity, phone, created_at)
VALUES (:id, :login, :name, :pronoun, CAST(:languages AS jsonb), :gender, :counter, :role, :capacity, :phone, :now)
ON CONFLICT DO NOTHING RETURNING id
""")
_LOGINS = text("SELECT login FROM staff WHERE login LIKE :start || '%'")
_LIST = text(f"SELECT {MEMBER_COLUMNS} FROM staff s ORDER BY s.left_at IS NOT NULL, s.name, s.id")  # noqa: S608
_GET = text(f"SELECT {MEMBER_COLUMNS}, s.phone FROM staff s WHERE s.id = :id")  # noqa: S608
_LOCK = text(f"SELECT {MEMBER_COLUMNS}, s.phone FROM staff s WHERE s.id = :id FOR UPDATE")  # noqa: S608
_FIND_LOGIN = text("SELECT id FROM staff WHERE login = :login")
_UPDATE = text("""
UPDATE staff SET name = :name, pronoun = :pronoun, languages = CAST(:languages AS jsonb), gender = :gender,
counter = :counter, role = CAST(:role AS varchar), capacity = :capacity, phone = :phone,
presence = CASE WHEN CAST(:role AS varchar) IN ('counselor', 'supervisor') THEN presence ELSE 'away' END
WHERE id = :id
""")
_LINK = text("""
UPDATE staff SET set_up_hash = :hash, set_up_until = :until WHERE id = :id AND left_at IS NULL RETURNING id
""")
# Who left keeps no way in, and no number: only what old conversations need stays.
_LEAVE = text("""
UPDATE staff SET left_at = :now, presence = 'away', seen_at = NULL, password_hash = NULL, totp_secret = NULL,
totp_step = NULL, set_up_hash = NULL, set_up_until = NULL, phone = NULL
WHERE id = :id
""")
_RETURN = text("UPDATE staff SET left_at = NULL WHERE id = :id")
# Locked in one order, so that of two administrators who take away each other's role only one does.
_ADMINISTRATORS = text("""
SELECT id, password_hash IS NOT NULL AS ready FROM staff
WHERE role = 'administrator' AND left_at IS NULL ORDER BY id FOR UPDATE
""")
# What they have or take part in, and the gender that was asked for there.
_PROMISED = text("""
SELECT h.staff_gender FROM handoffs h
WHERE h.state = 'active' AND (h.staff_id = :id OR EXISTS (
  SELECT 1 FROM handoff_participants p WHERE p.handoff_id = h.id AND p.staff_id = :id AND p.left_at IS NULL))
""")


@dataclass(frozen=True, slots=True)
class Details:
    """What an administrator can say about somebody. ``phone``: E.164, where calls reach them."""

    name: str
    pronoun: str
    role: Role
    languages: Mapping[str, Level]
    gender: str
    counter: str | None
    capacity: int = 3
    phone: str | None = None

    def changed(self, other: Details) -> tuple[str, ...]:
        """The names of the fields that differ."""
        return tuple(field.name for field in fields(Details) if getattr(self, field.name) != getattr(other, field.name))


class Members:
    """Adds, changes and lists staff. ``counters``: the ids of the directory."""

    def __init__(self, keyring: Keyring, counters: frozenset[str]) -> None:
        self._keyring = keyring
        self._counters = counters

    async def list_(self, connection: AsyncConnection) -> list[Member]:
        """Everybody; who left comes last."""
        return [member(row) for row in await connection.execute(_LIST)]

    async def get(self, connection: AsyncConnection, staff: UUID) -> tuple[Member, Details]:
        """One of them. Raises NotFound."""
        return self._read((await connection.execute(_GET, {"id": staff})).first())

    async def find_login(self, connection: AsyncConnection, login: str) -> UUID:
        """Who has this login. Raises NotFound."""
        found: UUID | None = (await connection.execute(_FIND_LOGIN, {"login": fold_login(login)})).scalar()
        if found is None:
            raise NotFound("nobody has this login")
        return found

    async def add(
        self, connection: AsyncConnection, details: Details, login: str | None, at: datetime, staff: UUID | None = None
    ) -> tuple[UUID, str]:
        """Adds somebody; returns their id and login (made from the name when None).

        ``staff``: the id to give them, so that a form sent twice adds one person. Raises StaffInvalid.
        """
        self._check(details)
        chosen = fold_login(login) if login else await _free_login(connection, details)
        if not LOGIN.fullmatch(chosen):
            raise StaffInvalid("login", "3 to 40 of a-z, 0-9, dot, dash and underscore")
        staff = staff or new_id()
        row = self._row(staff, details) | {"login": chosen, "now": at}
        if (await connection.execute(_INSERT, row)).first() is None:
            raise StaffInvalid("login", "somebody has it already")
        return staff, chosen

    async def edit(self, connection: AsyncConnection, staff: UUID, before: Details, after: Details) -> tuple[str, ...]:
        """Changes somebody; ``before`` is what the form was filled in from. Returns the fields that were changed.

        Raises NotFound, StaffInvalid, and Stale when somebody else changed them meanwhile.
        """
        self._check(after)
        present, details = await self._locked(connection, staff)
        if others := details.changed(before):
            raise Stale("somebody changed this meanwhile", others)
        if after.role != Role.ADMINISTRATOR:
            await _refuse_last_administrator(connection, present)
        await _keep_promises(connection, staff, details, after)
        await connection.execute(_UPDATE, self._row(staff, after))
        return after.changed(details)

    async def new_link(self, connection: AsyncConnection, staff: UUID, at: datetime) -> str:
        """The token of a new set-up link, in place of an earlier one. Raises NotFound when they left."""
        token = secrets.token_urlsafe(32)
        values = {"id": staff, "hash": link_hash(self._keyring, token), "until": at + LINK_LIFETIME}
        if (await connection.execute(_LINK, values)).first() is None:
            raise NotFound("nobody here can be given a link")
        return token

    async def leave(self, connection: AsyncConnection, staff: UUID, at: datetime) -> None:
        """Takes away every way in (sessions are the caller's to end, in the same transaction).

        Raises NotFound, and StaffInvalid for the last administrator.
        """
        present, _ = await self._locked(connection, staff)
        await _refuse_last_administrator(connection, present)
        await connection.execute(_LEAVE, {"id": staff, "now": at})

    async def come_back(self, connection: AsyncConnection, staff: UUID) -> None:
        """They work here again; a new link lets them in. Raises NotFound."""
        await self._locked(connection, staff)
        await connection.execute(_RETURN, {"id": staff})

    async def _locked(self, connection: AsyncConnection, staff: UUID) -> tuple[Member, Details]:
        return self._read((await connection.execute(_LOCK, {"id": staff})).first())

    def _read(self, row: Row[Any] | None) -> tuple[Member, Details]:
        if row is None:
            raise NotFound("there is nobody like this")
        present = member(row)
        phone = self._keyring.open_address(row.phone, row.id.bytes) if row.phone is not None else None
        details = Details(
            name=present.name,
            pronoun=present.pronoun,
            role=present.role,
            languages=present.languages,
            gender=present.gender,
            counter=present.counter,
            capacity=present.capacity,
            phone=phone,
        )
        return present, details

    def _row(self, staff: UUID, details: Details) -> dict[str, object]:
        row: dict[str, object] = {field.name: getattr(details, field.name) for field in fields(Details)}
        phone = self._keyring.seal_address(details.phone, staff.bytes) if details.phone else None
        return row | {"id": staff, "languages": json.dumps(dict(details.languages)), "phone": phone}

    def _check(self, details: Details) -> None:
        if not 1 <= len(details.name) <= 80 or not details.name.isprintable():
            raise StaffInvalid("name", "1 to 80 characters")
        if len(details.pronoun) > 40 or not details.pronoun.isprintable():
            raise StaffInvalid("pronoun", "at most 40 characters")
        if details.gender not in GENDERS:
            raise StaffInvalid("gender", f"one of {', '.join(GENDERS)}")
        if not details.languages or not set(details.languages) <= set(LANGUAGES):
            raise StaffInvalid("languages", f"at least one of {', '.join(LANGUAGES)}")
        if details.counter is not None and details.counter not in self._counters:
            raise StaffInvalid("counter", "no counter of the directory has this id")
        if not 1 <= details.capacity <= MOST_CAPACITY:
            raise StaffInvalid("capacity", f"1 to {MOST_CAPACITY}")
        if details.phone is not None and not PHONE.fullmatch(details.phone):
            raise StaffInvalid("phone", "a number in E.164, such as +815012345678")


def link_hash(keyring: Keyring, token: str) -> bytes:
    """What the table keeps of a set-up link."""
    return keyring.address_hash("staff-set-up", token)


def parse_languages(spelt: str) -> dict[str, Level]:
    """``vi:native,ja:fluent`` → code → level; without a level: fluent. Raises StaffInvalid."""
    levels = {}
    for item in filter(None, (part.strip() for part in spelt.split(","))):
        code, _, level = item.partition(":")
        if code not in LANGUAGES or (level and level not in set(Level)):
            raise StaffInvalid("languages", f"{item}: wanted a code and native, fluent or basic, such as vi:native")
        levels[code] = Level(level) if level else Level.FLUENT
    return levels


async def _free_login(connection: AsyncConnection, details: Details) -> str:
    start = re.sub(r"[^a-z0-9]+", ".", without_accents(details.name)).strip(".")[:30]
    if len(start) < 3:
        start = str(details.role)
    taken = {row.login for row in await connection.execute(_LOGINS, {"start": start})}
    return next(login for login in _numbered(start, len(taken)) if login not in taken)


def _numbered(start: str, most: int) -> list[str]:
    return [start, *(f"{start}{number}" for number in range(2, most + 3))]


async def _refuse_last_administrator(connection: AsyncConnection, present: Member) -> None:
    if present.role != Role.ADMINISTRATOR:
        return
    others = [row for row in await connection.execute(_ADMINISTRATORS) if row.id != present.id and row.ready]
    if not others:
        raise StaffInvalid("role", "the last administrator who can sign in must stay one")


async def _keep_promises(connection: AsyncConnection, staff: UUID, before: Details, after: Details) -> None:
    """Nobody's promised gender changes under them, and nobody's counselor becomes somebody who sees no conversation."""
    stays = after.role in (Role.COUNSELOR, Role.SUPERVISOR)
    if after.gender == before.gender and stays:
        return
    for row in await connection.execute(_PROMISED, {"id": staff}):
        if not stays:
            raise StaffInvalid("role", "they have conversations; these need somebody else first")
        if row.staff_gender not in ("any", after.gender):
            raise StaffInvalid("gender", "they have conversations in which their gender was asked for")
