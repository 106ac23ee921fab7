"""Sessions of the console: one for each browser somebody signed in with; they see them all and can end each.

The cookie holds 32 random bytes, the table only their keyed hash. A session ends 12 h after it began, and after 60 min in
which nobody did anything; while somebody is available, their open console counts as doing something, because people
in need are told that they are there.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.crypto import Keyring
from app.kit.database import ReadConnection
from app.kit.ids import new_id
from app.staff.records import MEMBER_COLUMNS, SignedIn, member

LIFETIME = timedelta(hours=12)
IDLE = timedelta(minutes=60)
# Written down at most so often: a page more often than that would cost a write each.
TOUCH = timedelta(minutes=1)
DEVICE_CHARACTERS = 120

_ALIVE = "revoked_at IS NULL AND expires_at > :now AND {0}seen_at > :idle"
_OPEN = text("""
INSERT INTO staff_sessions (id, staff_id, token_hash, device, created_at, seen_at, expires_at)
VALUES (:id, :staff, :hash, :device, :now, :now, :expires)
""")
_FIND = text(f"""
SELECT t.id AS session, t.seen_at AS session_seen_at, {MEMBER_COLUMNS}
FROM staff_sessions t JOIN staff s ON s.id = t.staff_id
WHERE t.token_hash = :hash AND {_ALIVE.format("t.")} AND s.left_at IS NULL
""")  # noqa: S608  # our own column names
_TOUCH = text("UPDATE staff_sessions SET seen_at = :now WHERE id = :session AND seen_at < :now")
_SEEN = text(f"""
WITH alive AS (
  SELECT t.id, t.staff_id, s.presence FROM staff_sessions t JOIN staff s ON s.id = t.staff_id
  WHERE t.id = :session AND {_ALIVE.format("t.")} AND s.left_at IS NULL
), kept AS (
  UPDATE staff_sessions SET seen_at = :now FROM alive
  WHERE staff_sessions.id = alive.id AND alive.presence = 'available'
)
UPDATE staff SET seen_at = :now FROM alive WHERE staff.id = alive.staff_id RETURNING staff.id
""")  # noqa: S608
_LIST = text(f"""
SELECT id, device, seen_at, expires_at FROM staff_sessions
WHERE staff_id = :staff AND {_ALIVE.format("")} ORDER BY seen_at DESC
""")  # noqa: S608
_REVOKE = text("""
UPDATE staff_sessions SET revoked_at = :now WHERE staff_id = :staff AND id = :session AND revoked_at IS NULL RETURNING id
""")
_REVOKE_ALL = text("""
UPDATE staff_sessions SET revoked_at = :now
WHERE staff_id = :staff AND revoked_at IS NULL AND (CAST(:but AS uuid) IS NULL OR id <> :but)
""")


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody signed in on one device, as they see it in the list."""

    id: UUID
    device: str
    seen_at: datetime
    expires_at: datetime


class Sessions:
    """Opens, finds and ends sessions."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._csrf = keyring.derive(b"console-csrf")

    async def open(self, connection: AsyncConnection, staff: UUID, device: str, at: datetime) -> str:
        """A new session; returns the cookie's value. ``device``: what the browser calls itself."""
        token = secrets.token_urlsafe(32)
        row = {"id": new_id(), "staff": staff, "hash": self._hash(token), "device": device[:DEVICE_CHARACTERS]}
        await connection.execute(_OPEN, row | {"now": at, "expires": at + LIFETIME})
        return token

    async def find(self, connection: ReadConnection, token: str, at: datetime) -> tuple[SignedIn, bool] | None:
        """Who holds this cookie, and whether it is time to ``touch`` the session; None when it is not (any more) good."""
        row = (await connection.execute(_FIND, {"hash": self._hash(token)} | _times(at))).first()
        if row is None:
            return None
        return SignedIn(member(row), row.session, self.csrf(row.session)), row.session_seen_at < at - TOUCH

    async def touch(self, connection: AsyncConnection, session: UUID, at: datetime) -> None:
        """Somebody did something in this session."""
        await connection.execute(_TOUCH, {"session": session, "now": at})

    async def seen(self, connection: AsyncConnection, session: UUID, at: datetime) -> bool:
        """The console of this session is open: its owner is seen. False when the session has ended: close the stream.

        One statement, for ``Database.writing_once``.
        """
        return (await connection.execute(_SEEN, {"session": session} | _times(at))).first() is not None

    async def list_(self, connection: ReadConnection, staff: UUID, at: datetime) -> list[Session]:
        """The sessions that are good, the one used last first."""
        rows = await connection.execute(_LIST, {"staff": staff} | _times(at))
        return [Session(*row) for row in rows]

    async def revoke(self, connection: AsyncConnection, staff: UUID, session: UUID, at: datetime) -> bool:
        """Ends one session of ``staff``. False when they have no such session (any more)."""
        values = {"staff": staff, "session": session, "now": at}
        return (await connection.execute(_REVOKE, values)).first() is not None

    async def revoke_all(
        self, connection: AsyncConnection, staff: UUID, at: datetime, *, but: UUID | None = None
    ) -> None:
        """Ends all sessions of ``staff``, or all but one."""
        await connection.execute(_REVOKE_ALL, {"staff": staff, "now": at, "but": but})

    def csrf(self, session: UUID) -> str:
        """The token that every form of this session must bring."""
        return hmac.new(self._csrf, session.bytes, sha256).hexdigest()

    def _hash(self, token: str) -> bytes:
        return self._keyring.address_hash("staff-session", token)


def _times(at: datetime) -> dict[str, datetime]:
    return {"now": at, "idle": at - IDLE}
