"""What a counselor hears on their own telephone: who waits (language, urgency, why), and keys to take it or not.

Nothing that a person said, and no number, is ever heard there. Nobody is in a room before key 1 was pressed: an answering
machine, or whoever else picks the telephone up, hears a whisper and nothing more.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlencode
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import CallEvent
from app.channels.voice_twiml import Clip, HangUp, Join, Listen, Scene
from app.conversations import legs, rota
from app.conversations.exchange import Exchange
from app.conversations.legs import Leg
from app.conversations.line_deeds import room_of
from app.conversations.times import language_names
from app.errors import NotFound, Stale
from app.handoffs import transfers
from app.handoffs.move import standing
from app.handoffs.states import UNKNOWN_LANGUAGE
from app.kit.clock import now
from app.kit.database import Database
from app.texts.catalog import CONSOLE_LANGUAGES, Catalog

logger = logging.getLogger(__name__)

YES, NO = "1", "2"
# The whisper is said so often; then it was an answering machine.
MOST_WHISPERS = 3
StaffStep = Literal["answer", "key", "left", "taken", "gone", "alone", "again"]

_ABOUT = text("""
SELECT h.language, h.urgency, h.reason, h.agreed_from IS NOT NULL AS call_back, s.languages
FROM call_legs l JOIN handoffs h ON h.id = l.handoff_id JOIN staff s ON s.id = l.staff_id WHERE l.id = :leg
""")


@dataclass(frozen=True, slots=True)
class StaffCalls:
    """Answers the requests of calls that we make to staff. ``texts``: the console's."""

    database: Database
    exchange: Exchange
    texts: Catalog
    base_url: str

    async def step(self, step: StaffStep, event: CallEvent, leg: UUID, misses: int) -> Scene:
        """What is heard next. A leg that nobody needs any more is told so."""
        async with self.database.reading() as connection:
            found = await legs.find(connection, leg)
            about = (await connection.execute(_ABOUT, {"leg": leg})).one_or_none()
        if found is None or about is None or found.staff is None:
            return Scene([Clip(self.texts.render("en", "call-taken"), "en")], HangUp(), ["call-taken"])
        call = StaffCall(self, found, about, misses)
        match step:
            case "answer":
                return await call.answered(event)
            case "key":
                return await call.chosen(event)
            case "left":
                return await call.left()
            case "alone":
                return call.ask_again()
            case "again":
                return await call.again(event)
            case "taken" | "gone":
                await self.exchange.leg_over(leg, "over")
                return call.last(f"call-{step}")


@dataclass(frozen=True, slots=True)
class StaffCall:
    """One of them, at one request."""

    house: StaffCalls
    leg: Leg
    about: Row[Any]
    misses: int

    @property
    def language(self) -> str:
        """The console's language that they speak."""
        return next((code for code in CONSOLE_LANGUAGES if code in self.about.languages), "en")

    async def answered(self, event: CallEvent) -> Scene:
        """Somebody picked up: the whisper, if they are still needed, and of the gender that was asked for."""
        at = now()
        async with self.house.database.writing() as connection:
            stands = await rota.read(connection, self.leg.handoff, at)
            wanted = stands is not None and self.leg.staff in stands.wanted
            kept = wanted and await legs.advance(connection, self.leg.id, "answered", at)
            await legs.adopt(connection, self.leg.id, event.provider_id)
        if not kept:
            await self.house.exchange.leg_over(self.leg.id, "over")
            return self.last("call-taken")
        return self.whisper()

    def whisper(self) -> Scene:
        """Language, urgency, reason; then the keys."""
        language = self.language
        about = {
            "language": self._spoken(language),
            "urgency": self._text(f"urgency-{self.about.urgency}"),
            "reason": self._text(f"reason-{self.about.reason}"),
        }
        keys = {"yes": YES, "no": NO}
        said = [self._clip(self._kind()), self._clip("call-about", **about), self._clip("call-keys", **keys)]
        return Scene(said, Listen(self._url("key", misses=self.misses)), [self._kind()])

    def _spoken(self, language: str) -> str:
        known = self.about.language != UNKNOWN_LANGUAGE
        return language_names((self.about.language,), language) if known else self._text("fact-unknown")

    def _kind(self) -> str:
        if self.leg.part in ("interpreter", "supervisor"):
            return f"call-{self.leg.part}"
        return "call-back" if self.about.call_back else "call-waits"

    async def chosen(self, event: CallEvent) -> Scene:
        """A key, or none."""
        if event.key == YES:
            return await self._take()
        if event.key == NO:
            await self._decline()
            await self.house.exchange.leg_over(self.leg.id, "declined")
            return self.last("call-declined")
        if self.misses + 1 >= MOST_WHISPERS:
            await self.house.exchange.leg_over(self.leg.id, "no_key")
            return Scene([], HangUp())
        return replace(self, misses=self.misses + 1).whisper()

    async def _take(self) -> Scene:
        """Exactly one has it: whoever else presses the key hears that it is taken."""
        at = now()
        try:
            await self.house.database.write(lambda connection: self._accept(connection, at))
        except (Stale, NotFound):
            await self.house.exchange.leg_over(self.leg.id, "taken")
            return self.last("call-taken")
        return self.join()

    async def _accept(self, connection: AsyncConnection, at: datetime) -> None:
        assert self.leg.staff is not None
        desk = self.house.exchange.desk
        guest = self.leg.part in ("interpreter", "supervisor")
        await (desk.join if guest else desk.accept)(connection, self.leg.handoff, self.leg.staff, at)
        if not await legs.advance(connection, self.leg.id, "talking", at):
            raise Stale("ended")

    def join(self, *, rejoined: int = 0) -> Scene:
        """Into the room. It opens with the counselor, and closes when they leave; guests come and go."""
        counselor = self.leg.part == "counselor"
        room = Join(
            room_of(self.leg.handoff),
            self._url("left", misses=rejoined),
            f"{self.house.base_url}/channels/voice/room",
            opens=counselor,
            closes=counselor,
        )
        return Scene([self._clip("call-joining")], room, ["call-joining"])

    async def _decline(self) -> None:
        assert self.leg.staff is not None
        try:
            async with self.house.database.writing() as connection:
                await self._say_no(connection, self.leg.staff, now())
        except (Stale, NotFound):
            logger.debug("what was declined had ended")

    async def _say_no(self, connection: AsyncConnection, staff: UUID, at: datetime) -> None:
        desk, handoff = self.house.exchange.desk, self.leg.handoff
        stands = await standing(connection, self.leg.conversation)
        transfer = await transfers.find_open(connection, handoff)
        if self.leg.part in ("interpreter", "supervisor"):
            await desk.leave(connection, handoff, staff, at)
        elif stands.staff == staff:
            await desk.release(connection, handoff, staff, at)
        elif transfer is not None:
            if transfer.to == staff:
                await desk.return_transfer(connection, handoff, staff, at)
        else:
            await desk.decline(connection, handoff, staff, at)

    async def left(self) -> Scene:
        """They are out of the room: the person has gone, or the room was closed by mistake and opens again."""
        at = now()
        lives = await self.house.exchange.checks.caller_lives(self.leg.handoff)
        async with self.house.database.writing() as connection:
            stands = await rota.read(connection, self.leg.handoff, at)
            mine = stands is not None and stands.open is not None and stands.open.staff == self.leg.staff
        if lives and mine and self.leg.state == "talking" and self.misses < MOST_WHISPERS:
            return self.join(rejoined=self.misses + 1)
        await self.house.exchange.leg_over(self.leg.id, "over")
        return self.last("call-gone")

    def ask_again(self) -> Scene:
        """The person, who had asked to be called, does not answer."""
        said = [self._clip("call-no-answer", yes=YES)]
        return Scene(said, Listen(self._url("again")), ["call-no-answer"])

    async def again(self, event: CallEvent) -> Scene:
        """Once more, or not."""
        if event.key != YES:
            await self.house.exchange.leg_over(self.leg.id, "over")
            return self.last("call-declined")
        rung = await self.house.exchange.call_again(self.leg.handoff)
        if rung:
            return self.join()
        await self.house.exchange.leg_over(self.leg.id, "over")
        return self.last("call-gone")

    def last(self, key: str) -> Scene:
        """The end of this call."""
        return Scene([self._clip(key)], HangUp(), [key])

    def _text(self, key: str, **variables: str) -> str:
        return self.house.texts.render(self.language, key, variables)

    def _clip(self, key: str, **variables: str) -> Clip:
        return Clip(self._text(key, **variables), self.language)

    def _url(self, step: str, *, misses: int = 0) -> str:
        query = urlencode({"leg": str(self.leg.id)} | ({"misses": misses} if misses else {}))
        return f"{self.house.base_url}/channels/voice/staff/{step}?{query}"
