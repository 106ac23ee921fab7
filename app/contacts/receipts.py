"""Receipts: a number of eight digits with which a person of the web chat comes back, if they want one.

The number opens the conversation, never its past: lines from before the return are not shown again, because whoever
finds the number would read them. Coming back moves the chat: the tab that had it before is closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.contacts.numbers import Purpose, draw_number, number_hash
from app.kit.clock import now
from app.kit.crypto import Keyring

LIFETIME = timedelta(days=30)
CHANNEL = "chat"

# Of who came back, the moment must stay: their lines from before it stay hidden.
_EXPIRE = text("DELETE FROM chat_receipts WHERE expires_at < :now AND came_back_at IS NULL")
_ISSUE = text("""
INSERT INTO chat_receipts (contact_id, number_hash, expires_at) SELECT id, :hash, :expires FROM contacts
WHERE channel = :channel AND address_hash = :address AND NOT EXISTS (SELECT 1 FROM chat_receipts WHERE number_hash = :hash)
ON CONFLICT (contact_id) DO UPDATE SET number_hash = EXCLUDED.number_hash, expires_at = EXCLUDED.expires_at
RETURNING contact_id
""")
_KNOWN = text("SELECT id FROM contacts WHERE channel = :channel AND address_hash = :address")
_REDEEM = text("""
UPDATE chat_receipts SET came_back_at = :now, expires_at = :expires WHERE number_hash = :hash AND expires_at > :now
RETURNING contact_id
""")
_MOVE = text("""
UPDATE contacts SET address_hash = :address_hash, address = :address
FROM (SELECT id, address FROM contacts WHERE id = :contact FOR UPDATE) before WHERE contacts.id = before.id
RETURNING before.address
""")


@dataclass(frozen=True, slots=True)
class Moved:
    """A chat that goes on at a new address. ``left``: the one it had."""

    contact: UUID
    left: str | None


@dataclass(frozen=True, slots=True)
class Receipts:
    """Gives and takes receipts."""

    keyring: Keyring

    async def issue(self, connection: AsyncConnection, address: str) -> str | None:
        """A new number for the chat at ``address``, in place of an earlier one; None when nothing was written there yet."""
        values: dict[str, object] = {"channel": CHANNEL, "address": self.keyring.address_hash(CHANNEL, address)}
        if (await connection.execute(_KNOWN, values)).first() is None:
            return None
        await connection.execute(_EXPIRE, {"now": now()})
        while True:
            number = await draw_number(connection, self.keyring)
            values |= {"hash": self._hash(number), "expires": now() + LIFETIME}
            # Nothing comes back when somebody else was given this number meanwhile, or let it expire.
            if (await connection.execute(_ISSUE, values)).first() is not None:
                return number

    async def leave(self, connection: AsyncConnection, address: str, nowhere: str) -> None:
        """The chat at ``address`` is found there no more, but by its number; it is moved to ``nowhere``, a new address."""
        found = {"channel": CHANNEL, "address": self.keyring.address_hash(CHANNEL, address)}
        contact = (await connection.execute(_KNOWN, found)).scalar_one_or_none()
        if contact is not None:
            await connection.execute(_MOVE, self._at(contact, nowhere))

    async def redeem(self, connection: AsyncConnection, number: str, address: str) -> Moved | None:
        """Moves the chat with this number to the new ``address``. None when no chat has the number."""
        moment = now()
        values = {"hash": self._hash(number), "now": moment, "expires": moment + LIFETIME}
        row = (await connection.execute(_REDEEM, values)).first()
        if row is None:
            return None
        contact: UUID = row.contact_id
        left = (await connection.execute(_MOVE, self._at(contact, address))).scalar_one()
        return Moved(contact, self.keyring.open_address(left, contact.bytes) if left is not None else None)

    def _at(self, contact: UUID, address: str) -> dict[str, object]:
        return {
            "contact": contact,
            "address_hash": self.keyring.address_hash(CHANNEL, address),
            "address": self.keyring.seal_address(address, contact.bytes),
        }

    def _hash(self, number: str) -> bytes:
        return number_hash(self.keyring, Purpose.RECEIPT, number)
