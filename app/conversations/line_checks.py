"""What the provider did not tell us about a call, we ask it: a callback that was lost changes nothing but the moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from app.channels.base import CallEvent, CallStatus
from app.channels.registry import Channels
from app.channels.voice_lines import Lines
from app.channels.voice_twilio import VoiceTwilio
from app.conversations import legs
from app.conversations.calls import CallRows
from app.conversations.legs import CallerLine, Leg
from app.errors import ChannelUnconfigured, SendError
from app.kit.clock import now
from app.kit.database import Database

# Of a call of which nothing was heard for so long the provider is asked.
UNHEARD = timedelta(seconds=45)
OVER = frozenset({CallStatus.ENDED, CallStatus.FAILED})


@dataclass(frozen=True, slots=True)
class LineChecks:
    """Asks the provider how calls stand, and keeps the answer."""

    database: Database
    channels: Channels
    rows: CallRows

    def lines(self) -> Lines | None:
        """The provider's; None where it is not set up."""
        try:
            channel = self.channels.get(VoiceTwilio.kind)
        except ChannelUnconfigured:
            return None
        assert isinstance(channel, VoiceTwilio)
        return channel.lines

    async def ask(self, handoff: UUID) -> list[Leg]:
        """About all calls of a handoff that were silent for long. Returns those of ours that are over."""
        since = now() - UNHEARD
        async with self.database.reading() as connection:
            live = await legs.live(connection, handoff)
            call = await legs.caller_of(connection, handoff, now())
        over = [leg for leg in live if leg.state_at < since and not await self.leg_lives(leg)]
        if call is not None and call.active_at < since:
            await self._caller_lives(call)
        return over

    async def leg_lives(self, leg: Leg) -> bool:
        """Whether a call of ours still goes on. Where the provider cannot be asked, it does."""
        if await self._over(leg.provider_id):
            return False
        async with self.database.writing_once() as connection:
            await legs.advance(connection, leg.id, leg.state, now())
        return True

    async def caller_lives(self, handoff: UUID) -> bool:
        """Whether the person is still on the line."""
        async with self.database.reading() as connection:
            call = await legs.caller_of(connection, handoff, now())
        return call is not None and await self._caller_lives(call)

    async def _caller_lives(self, call: CallerLine) -> bool:
        if await self._over(call.provider_id):
            over = CallEvent("voice", call.provider_id, None, CallStatus.ENDED)
            await self.database.write(lambda connection: self.rows.ended(connection, over))
            return False
        async with self.database.writing_once() as connection:
            await self.rows.heard_of(connection, call.provider_id)
        return True

    async def _over(self, call: str | None) -> bool:
        lines = self.lines()
        if call is None or lines is None:
            return True
        try:
            status = await lines.status(call)
        except SendError:
            return False
        return status is None or status in OVER
