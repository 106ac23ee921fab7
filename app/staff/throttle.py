"""Slows down those who guess passwords or codes: a few tries are free, then each costs a longer wait.

Counted by login and by internet address. A browser in which somebody has signed in before is counted by itself, so that a
stranger who keeps guessing cannot keep its owner out. Nobody is ever locked out for good.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import TooFast
from app.kit.crypto import Keyring
from app.kit.ids import new_id

KEPT = timedelta(hours=24)
FIRST_WAIT = timedelta(seconds=15)

_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(encode(:subject, 'hex'), 0))")
_COUNT = text("SELECT count(*), max(at) FROM sign_in_failures WHERE subject = :subject AND at > :since")
_ADD = text("INSERT INTO sign_in_failures (id, subject, at) VALUES (:id, :subject, :at)")
_FORGET = text("DELETE FROM sign_in_failures WHERE subject = :subject")
_TAKE_BACK = text("DELETE FROM sign_in_failures WHERE id = :id")
_SWEEP = text("DELETE FROM sign_in_failures WHERE at < :since")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is counted. ``free`` tries, then waits that double up to ``longest``."""

    key: bytes
    free: int
    longest: timedelta

    def wait(self, failures: int) -> timedelta:
        """How long after the last of so many failures the next try may come."""
        if failures < self.free:
            return timedelta(0)
        doublings = min(failures - self.free, 20)
        return min(FIRST_WAIT * (1 << doublings), self.longest)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was counted before it was judged; ``address`` is its row that is taken back when it was right."""

    own: Subject
    address: object | None


class Throttle:
    """Counts tries in ``sign_in_failures``; the subjects are keyed hashes."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def new_device(self, login: str) -> str:
        """What a browser keeps once ``login`` has signed in with it."""
        nonce = secrets.token_urlsafe(16)
        return f"{nonce}.{self._mark(login, nonce)}"

    async def begin(
        self, connection: AsyncConnection, login: str, address: str | None, device: str | None, at: datetime
    ) -> Attempt:
        """Counts a try as failed, before it is judged: tries side by side are counted like tries in a row.

        ``address``: the peer's internet address, None where it is not counted. Raises TooFast when it is too early.
        """
        if device is not None and self._known(login, device):
            own = self._subject("sign-in-device", device, free=5, longest=timedelta(minutes=15))
            await self._count(connection, own, at)
            return Attempt(own, None)
        own = self._subject("sign-in-login", login, free=5, longest=timedelta(minutes=15))
        if address is None:
            await self._count(connection, own, at)
            return Attempt(own, None)
        # An office has one address for all: more tries are free, and the waits stay short.
        place = self._subject("sign-in-address", address, free=20, longest=timedelta(seconds=60))
        row = await self._count(connection, place, at)
        await self._count(connection, own, at)
        return Attempt(own, row)

    async def succeeded(self, connection: AsyncConnection, attempt: Attempt) -> None:
        """The try was right: its subject's failures are forgotten, the address's others are not."""
        await connection.execute(_FORGET, {"subject": attempt.own.key})
        if attempt.address is not None:
            await connection.execute(_TAKE_BACK, {"id": attempt.address})

    async def _count(self, connection: AsyncConnection, subject: Subject, at: datetime) -> object:
        await connection.execute(_LOCK, {"subject": subject.key})
        values = {"subject": subject.key, "since": at - KEPT}
        failures, last = (await connection.execute(_COUNT, values)).one()
        wait = subject.wait(failures)
        # Of tries side by side one that began earlier may be counted later: while tries are free, that is no matter.
        if wait and at < last + wait:
            raise TooFast("too many tries", (last + wait - at).total_seconds())
        row = {"id": new_id(), "subject": subject.key, "at": at}
        await connection.execute(_ADD, row)
        await connection.execute(_SWEEP, {"since": at - KEPT})
        return row["id"]

    def _subject(self, kind: str, name: str, *, free: int, longest: timedelta) -> Subject:
        return Subject(self._keyring.address_hash(kind, name), free, longest)

    def _known(self, login: str, device: str) -> bool:
        nonce, _, mark = device.partition(".")
        return hmac.compare_digest(self._mark(login, nonce).encode(), mark.encode())

    def _mark(self, login: str, nonce: str) -> str:
        return self._keyring.address_hash("known-device", f"{nonce}:{login}").hex()
