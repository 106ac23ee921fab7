"""Signing in: login, password and a code from the phone, judged together, so that nobody learns which one was wrong."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text

from app.errors import SignInRefused
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.staff.passwords import check_password, hash_password, verify_password
from app.staff.sessions import Sessions
from app.staff.throttle import Throttle
from app.staff.totp import step_of

_FIND = text("""
SELECT id, name, password_hash, totp_secret, totp_step FROM staff WHERE login = :login AND left_at IS NULL
""")
# Of two requests with one code exactly one finds the step unused.
_USE_STEP = text("""
UPDATE staff SET totp_step = :step
WHERE id = :id AND left_at IS NULL AND password_hash = :password AND (totp_step IS NULL OR totp_step < :step) RETURNING id
""")
_SET_PASSWORD = text("UPDATE staff SET password_hash = :new WHERE id = :id AND password_hash = :old RETURNING id")
# Compared with when there is no such login: the work is the same.
NOBODYS_SECRET = "A" * 32


@dataclass(frozen=True, slots=True)
class Try:
    """What somebody typed, and where it came from. ``device``: the mark of a browser that has signed in before."""

    login: str
    password: str
    code: str
    address: str | None
    device: str | None
    browser: str


@dataclass(frozen=True, slots=True)
class Opened:
    """Signed in: the session's cookie, and the mark that this browser keeps."""

    token: str
    device: str


def fold_login(login: str) -> str:
    """The one form of a login: lower case, without spaces around it or signs that nobody can see."""
    seen = "".join(character for character in unicodedata.normalize("NFKC", login) if character.isprintable())
    return seen.strip().casefold()[:80]


def bound_to_totp(staff: UUID) -> bytes:
    """What the TOTP secret is sealed with, beside the key."""
    return staff.bytes + b"totp"


class SignIn:
    """Opens sessions and changes passwords. Argon2 runs between the transactions, in none of them."""

    def __init__(self, database: Database, keyring: Keyring, sessions: Sessions, throttle: Throttle) -> None:
        self._database = database
        self._keyring = keyring
        self._sessions = sessions
        self._throttle = throttle

    def mark_device(self, login: str) -> str:
        """The mark for a browser whose owner has proved to be ``login``: strangers' guesses do not slow it down."""
        return self._throttle.new_device(fold_login(login))

    async def sign_in(self, entered: Try) -> Opened:
        """Raises SignInRefused when anything is wrong, TooFast after too many tries."""
        at, login = now(), fold_login(entered.login)
        async with self._database.writing() as connection:
            attempt = await self._throttle.begin(connection, login, entered.address, entered.device, at)
            row = (await connection.execute(_FIND, {"login": login})).first()
        password_right = await verify_password(row.password_hash if row else None, entered.password)
        step = self._step(row, entered.code, at)
        if row is None or not password_right or step is None:
            raise SignInRefused("login, password and code do not belong together")
        async with self._database.writing() as connection:
            used = {"step": step, "id": row.id, "password": row.password_hash}
            if (await connection.execute(_USE_STEP, used)).first() is None:
                raise SignInRefused("this code was used before")
            await self._throttle.succeeded(connection, attempt)
            token = await self._sessions.open(connection, row.id, entered.browser, at)
        return Opened(token, self.mark_device(login))

    async def change_password(self, login: str, session: UUID, old: str, new: str) -> None:
        """Also ends all other sessions. Raises SignInRefused (the old one is wrong), PasswordRefused, TooFast."""
        async with self._database.reading() as reading:
            row = (await reading.execute(_FIND, {"login": login})).one()
        fresh = check_password(new, login, row.name)
        async with self._database.writing() as connection:
            attempt = await self._throttle.begin(connection, login, None, None, now())
        if not await verify_password(row.password_hash, old):
            raise SignInRefused("this is not the present password")
        kept = await hash_password(fresh)
        async with self._database.writing() as connection:
            values = {"id": row.id, "old": row.password_hash, "new": kept}
            if (await connection.execute(_SET_PASSWORD, values)).first() is None:
                raise SignInRefused("the password was changed elsewhere meanwhile")
            await self._throttle.succeeded(connection, attempt)
            await self._sessions.revoke_all(connection, row.id, now(), but=session)

    def _step(self, row: Row[Any] | None, code: str, at: datetime) -> int | None:
        if row is None or row.totp_secret is None:
            step_of(NOBODYS_SECRET, code, at, None)
            return None
        secret = self._keyring.open_address(row.totp_secret, bound_to_totp(row.id))
        return step_of(secret, code, at, row.totp_step)
