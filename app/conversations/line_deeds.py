"""What the exchange has done at the provider: rings telephones, ends calls, sends them elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from app.channels.voice_lines import Lines
from app.conversations import legs
from app.conversations.legs import Leg
from app.errors import SendError
from app.kit.clock import now
from app.kit.database import Database

logger = logging.getLogger(__name__)


def room_of(handoff: UUID) -> str:
    """The name of a handoff's room at the provider: nothing about the person."""
    return f"case-{handoff}"


@dataclass(frozen=True, slots=True)
class Ring:
    """A number to be rung; ``door``: which of our addresses says what is heard there."""

    leg: UUID
    number: str
    door: Literal["staff", "back"]


@dataclass(frozen=True, slots=True)
class Deeds:
    """What is to be done at the provider."""

    room: str
    ring: Sequence[Ring] = ()
    drop: Sequence[Leg] = ()
    free: Sequence[Leg] = ()
    """Who may leave the room without closing it."""
    call: str | None = None
    """The person's call, that is to ask us what comes next."""


@dataclass(frozen=True, slots=True)
class LineDeeds:
    """Does it."""

    database: Database
    base_url: str

    async def do(self, lines: Lines, deeds: Deeds) -> list[UUID]:
        """All of it; what fails is tried again when the handoff is looked after next. Returns legs that cannot be rung."""
        for leg in deeds.free:
            if leg.provider_id is not None:
                await self._try(lines.let_leave(deeds.room, leg.provider_id))
        failed = [ring.leg for ring in deeds.ring if not await self._ring(lines, ring)]
        for leg in deeds.drop:
            await self._drop(lines, leg)
        if deeds.call is not None:
            await self._try(lines.send_to(deeds.call, f"{self.base_url}/channels/voice/after"))
        return failed

    async def tell_no_answer(self, lines: Lines, leg: Leg) -> None:
        """The counselor of ``leg`` waits for a person who does not answer."""
        if leg.provider_id is not None:
            url = f"{self.base_url}/channels/voice/staff/alone?leg={leg.id}"
            await self._try(lines.send_to(leg.provider_id, url))

    async def _ring(self, lines: Lines, ring: Ring) -> bool:
        leg, place = ring.leg, f"{self.base_url}/channels/voice"
        callback = f"{place}/staff/over?leg={leg}#rc=5&rp=ct,rt,5xx"
        try:
            sid = await lines.ring(ring.number, url=f"{place}/{ring.door}/answer?leg={leg}", callback=callback)
        except SendError as error:
            logger.warning("leg %s cannot be rung: %s", leg, error.code)
            # Where it is not known whether it rings, whoever answers tells; if nobody does, it is given up.
            return error.unknown
        async with self.database.writing() as connection:
            needed = await legs.adopt(connection, leg, sid)
        if not needed:
            # Given up while the provider was asked to ring it.
            await self._try(lines.hang_up(sid))
        return True

    async def _drop(self, lines: Lines, leg: Leg) -> None:
        """Nobody needs this call any more: told so where it is heard."""
        if leg.provider_id is not None:
            if leg.state == "ringing":
                ended = await self._try(lines.hang_up(leg.provider_id))
            else:
                url = (
                    f"{self.base_url}/channels/voice/staff/{'gone' if leg.state == 'talking' else 'taken'}?leg={leg.id}"
                )
                ended = await self._try(lines.send_to(leg.provider_id, url))
            if not ended:
                return
        async with self.database.writing() as connection:
            await legs.end(connection, leg.id, "over", now())

    async def _try(self, request: Awaitable[None]) -> bool:
        """False: it did not work, and is tried again when this is looked after next."""
        try:
            await request
        except SendError as error:
            logger.warning("the exchange did not do it: %s", error.code)
            return False
        return True
