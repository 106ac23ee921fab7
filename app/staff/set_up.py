"""The one-time link: somebody chooses a password and adds the code to their phone, in one form.

The secret of the code comes from the link itself and our key, so that opening the page (a mail program's preview does it
too) writes nothing, and the page shows the same secret each time until it is confirmed by a code.
"""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import LinkExpired, SignInRefused
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.staff.members import link_hash
from app.staff.passwords import check_password, hash_password
from app.staff.sessions import Sessions
from app.staff.sign_in import bound_to_totp
from app.staff.totp import address, step_of

SECRET_BYTES = 20  # as RFC 4226 wants

_FIND = text("""
SELECT id, login, name FROM staff WHERE set_up_hash = :hash AND set_up_until > :now AND left_at IS NULL
""")
_FINISH = text("""
UPDATE staff SET password_hash = :password, totp_secret = :secret, totp_step = :step, set_up_hash = NULL, set_up_until = NULL
WHERE id = :id AND set_up_hash = :hash AND set_up_until > :now AND left_at IS NULL RETURNING id
""")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the page shows. ``secret``: base32; ``address``: the same for a QR code."""

    login: str
    name: str
    secret: str
    address: str


class SetUp:
    """Reads set-up links and uses them up."""

    def __init__(self, database: Database, keyring: Keyring, sessions: Sessions) -> None:
        self._database = database
        self._keyring = keyring
        self._sessions = sessions
        self._secrets = keyring.derive(b"totp-secrets")

    async def read(self, token: str) -> Invitation:
        """Whose link it is. Raises LinkExpired."""
        async with self._database.reading() as reading:
            row = await self._row(reading, token, now())
        secret = self._secret(token)
        return Invitation(row.login, row.name, secret, address(secret, row.login))

    async def finish(self, token: str, password: str, code: str) -> None:
        """Keeps password and code, ends all earlier sessions, and the link is used.

        Raises LinkExpired, PasswordRefused, and SignInRefused when the code is not the phone's.
        """
        at, secret = now(), self._secret(token)
        async with self._database.reading() as reading:
            row = await self._row(reading, token, at)
        password = check_password(password, row.login, row.name)
        step = step_of(secret, code, at, None)
        if step is None:
            raise SignInRefused("the code is not the phone's")
        values = {
            "id": row.id,
            "hash": link_hash(self._keyring, token),
            "now": at,
            "password": await hash_password(password),
            "secret": self._keyring.seal_address(secret, bound_to_totp(row.id)),
            "step": step,
        }
        async with self._database.writing() as connection:
            if (await connection.execute(_FINISH, values)).first() is None:
                raise LinkExpired("the link was used")
            await self._sessions.revoke_all(connection, row.id, at)

    async def _row(self, connection: AsyncConnection, token: str, at: datetime) -> Row[Any]:
        row = (await connection.execute(_FIND, {"hash": link_hash(self._keyring, token), "now": at})).first()
        if row is None:
            raise LinkExpired("the link was used, replaced, or is too old")
        return row

    def _secret(self, token: str) -> str:
        digest = hmac.new(self._secrets, token.encode(), sha256).digest()
        return base64.b32encode(digest[:SECRET_BYTES]).decode()
