"""Finds what is stored of one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.services import Services

CONTACT = "SELECT id FROM contacts WHERE channel = 'chat' AND address_hash = :hash"
NEWEST = "SELECT id FROM conversations WHERE contact_id = :contact ORDER BY opened_at DESC, id DESC LIMIT 1"
ALL = "SELECT id FROM conversations WHERE contact_id = ANY(:contacts) ORDER BY opened_at, id"
HOLDS = "SELECT staff_id FROM handoffs WHERE conversation_id = :conversation AND state = 'active'"
HANDOFF = "SELECT id FROM handoffs WHERE conversation_id = :conversation ORDER BY requested_at DESC LIMIT 1"


@dataclass(slots=True)
class Found:
    """``contacts``: theirs so far; after everything was erased they are somebody new."""

    services: Services
    contacts: set[UUID] = field(default_factory=set)

    async def conversations(self, doors: Iterable[str]) -> list[UUID]:
        for door in doors:
            await self._contact(door)
        async with self.services.database.reading() as connection:
            rows = await connection.execute(text(ALL), {"contacts": sorted(self.contacts)})
            return [row.id for row in rows]

    async def conversation(self, door: str) -> UUID | None:
        return await self._one(NEWEST, contact=await self._contact(door))

    async def holder(self, door: str) -> UUID | None:
        return await self._one(HOLDS, conversation=await self.conversation(door))

    async def handoff(self, door: str) -> UUID | None:
        return await self._one(HANDOFF, conversation=await self.conversation(door))

    async def _contact(self, door: str) -> UUID | None:
        contact = await self._one(CONTACT, hash=self.services.keyring.address_hash("chat", door))
        if contact is not None:
            self.contacts.add(contact)
        return contact

    async def _one(self, statement: str, **values: Any) -> UUID | None:
        async with self.services.database.reading() as connection:
            found: UUID | None = (await connection.execute(text(statement), values)).scalar()
        return found
