"""A caller who waits for a counselor, or talks with one: what they hear next depends on how things stand by then.

While they wait, a short prompt comes again and again, each with its own few seconds to press a key, and each followed by
another look. Whoever answers, leaves or closes the talk meanwhile has the caller sent here at once (exchange.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text

from app.channels.voice_twiml import Join, Listen, Scene
from app.conversations import legs
from app.conversations.call_menu import DANGER_KEY
from app.conversations.call_prompts import FALLBACK
from app.conversations.call_scenes import Scenes
from app.conversations.call_spot import Spot
from app.conversations.calls import CallAnswer, CallState
from app.conversations.exchange import Exchange
from app.conversations.legs import Leg
from app.conversations.line_deeds import room_of
from app.kit.clock import now
from app.kit.database import Database
from app.models import Handler

# A prompt of a few seconds and this are below fifteen.
HOLD_SECONDS = 5
# Spot.stage while they wait: 0 is what was said to their last message.
TOLD_NOBODY, WAITS = 2, 3


_LOOK = text("""
SELECT c.handler, h.id AS handoff, h.state, h.outcome, calls.joined_at,
       (SELECT l.id FROM call_legs l WHERE l.handoff_id = h.id AND l.staff_id = h.staff_id AND l.state = 'talking')
           AS talking,
       EXISTS (SELECT 1 FROM call_legs l WHERE l.handoff_id = h.id AND l.staff_id IS NOT NULL AND l.created_at >= e.since)
           AND NOT EXISTS (SELECT 1 FROM call_legs l WHERE l.handoff_id = h.id AND l.ended_at IS NULL) AS nobody
FROM calls JOIN conversations c ON c.id = calls.conversation_id
LEFT JOIN LATERAL (SELECT * FROM handoffs WHERE handoffs.conversation_id = c.id ORDER BY requested_at DESC LIMIT 1) h ON true
LEFT JOIN LATERAL (SELECT max(at) AS since FROM handoff_events WHERE handoff_id = h.id
                   AND kind IN ('requested', 'released')) e ON true
WHERE calls.provider_id = :call
""")
_NEXT = text("""
SELECT COALESCE(max(split_part(provider_id, '.', 2)::int) + 1, 0) FROM messages
WHERE channel = 'voice' AND provider_id LIKE :call || '.%' AND direction = 'in'
""")


@dataclass(frozen=True, slots=True)
class Look:
    """How things stand for a caller. ``room``: the handoff whose counselor is on the line."""

    handler: Handler
    handoff: UUID | None = None
    room: UUID | None = None
    told: Sequence[str] = ()
    """Texts of what became of it, for who comes out of the room or has waited in vain."""
    nobody: bool = False
    """All who could be rung were rung, in vain."""


@dataclass(frozen=True, slots=True)
class CallWaiting:
    """Looks, and makes the scenes."""

    database: Database
    scenes: Scenes
    exchange: Exchange

    async def look(self, call: CallState, *, back: bool = False) -> Look:
        """How things stand. ``back``: the caller comes out of the room, or is sent here."""
        row = await self._row(call)
        if row is None:
            return Look(Handler.BOT)
        talking: UUID | None = row.talking
        if back and talking is not None and row.joined_at is not None and not await self._lives(talking):
            # The counselor hung up, and we had not been told yet.
            await self.exchange.leg_over(talking, "no_answer")
            row = await self._row(call)
            assert row is not None
            talking = row.talking
        if back:
            async with self.database.writing_once() as connection:
                await legs.came_back(connection, call.provider_id, now())
        handler = Handler(row.handler)
        room = row.handoff if handler is Handler.COUNSELOR and talking is not None else None
        return Look(handler, row.handoff, room, _told(handler, row), bool(row.nobody))

    async def _row(self, call: CallState) -> Row[Any] | None:
        async with self.database.reading() as connection:
            return (await connection.execute(_LOOK, {"call": call.provider_id})).one_or_none()

    async def _lives(self, leg: UUID) -> bool:
        async with self.database.reading() as connection:
            found: Leg | None = await legs.find(connection, leg)
        return found is not None and await self.exchange.checks.leg_lives(found)

    async def next_number(self, call: CallState) -> int:
        """Of the call's next message: for addresses that do not know it."""
        async with self.database.reading() as connection:
            number: int = (await connection.execute(_NEXT, {"call": call.provider_id})).scalar_one()
        return number

    async def join(self, call: CallState, spot: Spot, handoff: UUID) -> Scene:
        """Into the room, where the counselor is already."""
        async with self.database.writing_once() as connection:
            await legs.joined(connection, call.provider_id, now())
        prompts = self.scenes.prompts
        lines = [prompts.line("voice-handoff-accepted")] if spot.holds == 0 else []
        clips = prompts.clips(lines, call.language or FALLBACK, call.second)
        room = Join(
            room_of(handoff),
            self.scenes.url("after", replace(spot, holds=spot.holds + 1, stage=0, misses=0)),
            f"{self.scenes.base_url}/channels/voice/room",
            opens=False,
            closes=True,
        )
        return Scene(clips, room, ["voice-handoff-accepted"])

    def moment(self, call: CallState, spot: Spot, key: str | None) -> Scene:
        """Somebody has taken it and is on the way to their telephone; what to do in danger is said meanwhile, too."""
        prompts = self.scenes.prompts
        pressed = [prompts.line("danger-110")] if key == DANGER_KEY else []
        danger = [prompts.line("voice-choice-danger"), prompts.press(DANGER_KEY)]
        clips = prompts.clips([*pressed, prompts.line("voice-hold"), *danger], call.language or FALLBACK, call.second)
        return Scene(clips, Listen(self.scenes.url("hold", spot), seconds=HOLD_SECONDS), ["voice-hold"])

    def hold(self, call: CallState, spot: Spot, answer: CallAnswer, look: Look) -> Scene:
        """Nothing was pressed: the short prompt. Whom they talked with is gone, or nobody answered: that, and all choices."""
        if look.told:
            return self._news(call, replace(spot, stage=WAITS), answer, look.told)
        if look.nobody and spot.stage != TOLD_NOBODY:
            return self._news(call, replace(spot, stage=TOLD_NOBODY), answer, ["voice-wait-nobody"])
        stage = spot.stage if spot.stage == TOLD_NOBODY else WAITS
        waits = replace(spot, stage=stage, misses=spot.misses + 1)
        prompts = self.scenes.prompts
        # The key for danger, and the key for all others, take turns: each time both would be more than one can hear.
        danger = [prompts.line("voice-choice-danger"), prompts.press(DANGER_KEY)]
        keys = danger if spot.misses % 2 == 0 else [prompts.line("voice-wait-more")]
        lines = [prompts.line("voice-wait"), *keys]
        clips = self.scenes.clips(call, answer, lines)
        return Scene(clips, Listen(self.scenes.url("hold", waits), seconds=HOLD_SECONDS), ["voice-wait"])

    def _news(self, call: CallState, spot: Spot, answer: CallAnswer, told: Sequence[str]) -> Scene:
        before = [self.scenes.prompts.line(key) for key in told]
        scene = self.scenes.scene(call, replace(spot, misses=0), answer, before=before, brief=True)
        return replace(scene, keys=list(told))


def _told(handler: Handler, row: Row[Any]) -> list[str]:
    if handler is Handler.QUEUE:
        return ["voice-handoff-released"] if row.joined_at is not None else []
    if row.outcome == "nobody_came" or (row.state == "waiting" and row.joined_at is None):
        # For good, or until the hours that they agreed to.
        return ["voice-handoff-expired"]
    return ["voice-handoff-over"] if row.joined_at is not None else []
