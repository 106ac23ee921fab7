"""Numbers of eight digits that people write down or type: drawn at random, kept as keyed hashes only.

A number for one purpose is never one for another: the purpose is part of the hash, and none is drawn that somebody
holds for any purpose.
"""

from __future__ import annotations

import secrets
from enum import StrEnum

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.clock import now
from app.kit.crypto import Keyring

DIGITS = 8

_HELD = text("""
SELECT 1 FROM chat_receipts WHERE number_hash = :receipt AND expires_at > :now
UNION ALL SELECT 1 FROM joining_codes WHERE code_hash = :code AND expires_at > :now
""")


class Purpose(StrEnum):
    """What a number is good for."""

    RECEIPT = "chat-receipt"
    JOINING = "joining-code"


def number_hash(keyring: Keyring, purpose: Purpose, number: str) -> bytes:
    """What is kept of a number."""
    return keyring.address_hash(purpose, number)


async def draw_number(connection: AsyncConnection, keyring: Keyring) -> str:
    """A random number that nobody holds."""
    while True:
        number = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
        hashes = {
            "receipt": number_hash(keyring, Purpose.RECEIPT, number),
            "code": number_hash(keyring, Purpose.JOINING, number),
        }
        if (await connection.execute(_HELD, {**hashes, "now": now()})).first() is None:
            return number
