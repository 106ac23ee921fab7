"""Passwords: what is taken, and how they are kept (argon2id, RFC 9106's second choice: 64 MiB, three passes)."""

from __future__ import annotations

import asyncio
import unicodedata
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.errors import PasswordRefused

LENGTH = 12
MOST = 200
# Fewer different characters than this are a pattern, not a password.
DIFFERENT = 5
# So few characters around a common password make it no better.
AROUND = 6
COMMON = Path(__file__).with_name("common_passwords.txt")

_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)
# Each takes 64 MiB and a tenth of a second of a processor: whoever floods the sign-in page waits in line.
_TURNS = asyncio.Semaphore(2)


def check_password(password: str, *names: str) -> str:
    """The password in its one normal form. ``names``: what it must not be made of.

    Raises PasswordRefused with ``reason`` short, long, common or name.
    """
    password = normal(password)
    if len(password) < LENGTH:
        raise PasswordRefused("short")
    if len(password) > MOST:
        raise PasswordRefused("long")
    folded = _fold(password)
    if len(set(folded)) < DIFFERENT or any(word in folded and len(folded) - len(word) < AROUND for word in _common()):
        raise PasswordRefused("common")
    if any(len(_fold(name)) > 3 and _fold(name) in folded for name in names):
        raise PasswordRefused("name")
    return password


def normal(password: str) -> str:
    """The same password however a keyboard composed its letters."""
    return unicodedata.normalize("NFKC", password)


async def hash_password(password: str) -> str:
    """The password's argon2id hash; takes a tenth of a second, beside the event loop."""
    async with _TURNS:
        return await asyncio.to_thread(_HASHER.hash, password)


async def verify_password(kept: str | None, password: str) -> bool:
    """Whether it is the password. Takes the same time when nothing is kept, so that nobody learns who works here."""
    async with _TURNS:
        right = await asyncio.to_thread(_verify, kept or _nobodys_hash(), normal(password)[: MOST + 1])
    return right and kept is not None


def _verify(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return _HASHER.hash("nobody has this password")


def _fold(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


@cache
def _common() -> frozenset[str]:
    return frozenset(_fold(line) for line in COMMON.read_text(encoding="utf-8").split())
