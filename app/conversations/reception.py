"""Looks at what the bot is about to say: where a human being is wanted or needed, one is asked for in the same turn.

Without any counselor, and for all other turns, nothing is changed and nothing is asked of the database.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from app.conversations import handoff_texts as texts
from app.conversations.compose import DANGER_KEYS, EMERGENCY_KEYS, PAUSE, Composer
from app.conversations.doors import Doors
from app.conversations.interpret import HUMAN_HERE
from app.conversations.other_language import SPOKEN_CHANNEL
from app.conversations.records import ConversationState, Known, Part, PendingMessage, TurnResult, Wish
from app.conversations.turn import DEFAULT_LANGUAGE
from app.conversations.wishes import PERSON, chosen, is_asked, is_unsure, question, wish_of
from app.dialogue.turn import Said, SaidChoice
from app.handoffs.people import Availability, availability
from app.handoffs.states import UNKNOWN_LANGUAGE, Needs, Reason, Urgency, as_gender
from app.kit.clock import now
from app.kit.database import Database

# So many texts in a row that were not understood, and a human being is asked.
MOST_MISSES = 2
# Who was told that somebody may come keeps the bot meanwhile, so long.
BOT_STAYS = timedelta(hours=1)
STAFFING_SECONDS = 1.0

ANSWER = "answer-counter"
GREETING = "greeting"
SELF_HARM_KEYS = frozenset({"danger-self-harm", "danger-self-harm-now"})
BY_THE_BOT = frozenset({Reason.DANGER, Reason.SELF_HARM, Reason.NOT_UNDERSTOOD})
# Of a danger text's choices this one means the bot, which is silent then.
GO_ON = "/continue"

_STAFFING = text("SELECT counter FROM staff WHERE left_at IS NULL AND role IN ('counselor', 'supervisor')")


@dataclass(slots=True)
class Staffing:
    """Whether there is any counselor, and at which counters; asked at most once a second, by turns that could need one."""

    database: Database
    _counters: frozenset[str] = frozenset()
    _any: bool = False
    _asked: float = field(default=-STAFFING_SECONDS)

    async def at(self, counter: str | None = None) -> bool:
        """Whether anybody works at ``counter`` (None: anywhere)."""
        if time.monotonic() - self._asked >= STAFFING_SECONDS:
            async with self.database.reading() as connection:
                rows = (await connection.execute(_STAFFING)).all()
            self._any, self._counters = bool(rows), frozenset(row.counter for row in rows if row.counter)
            self._asked = time.monotonic()
        return self._any if counter is None else counter in self._counters


@dataclass(frozen=True, slots=True)
class Reception:
    """Asks for human beings."""

    database: Database
    composer: Composer
    staffing: Staffing
    doors: Doors

    async def look(self, state: ConversationState, message: PendingMessage, result: TurnResult) -> TurnResult:
        """The turn's result, with a wish for a human being in it where there is one."""
        if result.ended or result.assessment is None:
            return result
        if result.language is None:
            return await self._before_language(state, message, result)
        language = result.language
        result = self._owed(state, result)
        keys = [part.key for part in result.parts]
        reason = _reason(state, message, result, keys)
        if reason is None:
            return await self._offer(state, result) if ANSWER in keys else result
        if not await self.staffing.at():
            return result
        needs = await self._wished(state, result, self._needs(state, result, language))
        at = now()
        async with self.database.reading() as connection:
            available = await availability(connection, needs, at)
        if reason in BY_THE_BOT and available.told == "nobody":
            return self._later(state, result, Wish(reason, needs, at + BOT_STAYS))
        return self._receive(state, result, Wish(reason, needs), available, at)

    def learn(self, state: ConversationState, message: PendingMessage, result: TurnResult) -> TurnResult:
        """The turn's result, with whom the person needs by now, where somebody may be waiting to know it.

        A wish may be made at any time: while they wait to be called back, and at another door than the one where they wait.
        """
        if result.assessment is None or not (state.asked or state.joined or result.joined):
            return result
        needs = self._needs(state, result, result.language or DEFAULT_LANGUAGE)
        if result.language is None:
            needs = replace(needs, language=UNKNOWN_LANGUAGE)
        if result.chosen is not None:
            return replace(result, known=Known(chosen(needs, result.chosen, message.id), anew=True))
        wish, before = wish_of(result.assessment), wish_of(state.assessment)
        understood = result.assessment["understood"]
        anew = needs.staff_gender != "any" and (understood["wish"] == needs.staff_gender or wish != before)
        return replace(result, known=Known(needs, anew))

    async def _before_language(
        self, state: ConversationState, message: PendingMessage, result: TurnResult
    ) -> TurnResult:
        """In danger before they chose a language: somebody is asked at once, and the menu of languages stays."""
        reason = _reason(state, message, result, [part.key for part in result.parts])
        if reason not in (Reason.DANGER, Reason.SELF_HARM) or not await self.staffing.at():
            return result
        needs = replace(self._needs(state, result, DEFAULT_LANGUAGE), language=UNKNOWN_LANGUAGE)
        needs = await self._wished(state, result, needs)
        return replace(result, wish=Wish(reason, needs, now() + BOT_STAYS))

    def _owed(self, state: ConversationState, result: TurnResult) -> TurnResult:
        """What it was not safe to say before comes first: that the talk with a human being is over."""
        owed = state.memory.owed
        if owed is None:
            return result
        said = [] if owed["staff"] else [Said.model_validate(item) for item in owed["said"]]
        parts = self._compose(state, result, said)
        return replace(result, parts=[*parts, *result.parts], memory=replace(result.memory, owed=None))

    def _receive(
        self, state: ConversationState, result: TurnResult, wish: Wish, available: Availability, at: datetime
    ) -> TurnResult:
        """How things stand is said in place of the bot's next question: it is silent from now on."""
        assert result.language is not None
        assert result.assessment is not None
        kept = _kept(result.parts, wish.reason)
        choices = [choice for part in kept for choice in part.choices if choice["payload"] != GO_ON]
        more = [SaidChoice(label=choice["key"], payload=choice["payload"]) for choice in choices]
        said = texts.how_things_stand(wish.needs, available, at, result.language, more=more)
        # One question at a time, and danger first.
        if not any(part.key in DANGER_KEYS for part in kept) and self._is_unsure(state, result, wish):
            said = question(said)
        composed = self._compose(state, result, said)
        parts = [*(replace(part, choices=()) for part in kept), *composed]
        memory = replace(result.memory, misses=0)
        return replace(result, parts=parts, footer=(), memory=memory, wish=wish)

    def _is_unsure(self, state: ConversationState, result: TurnResult, wish: Wish) -> bool:
        """Whether only they know whom they mean: their words, now or before, may have been misheard."""
        assert result.assessment is not None
        assert result.language is not None
        understood, memory, needs = result.assessment["understood"], result.memory, wish.needs
        # What they wrote while the bot was away, nobody has understood.
        unheard = not understood["intent"] and needs.staff_gender == "any" and state.channel != SPOKEN_CHANNEL
        # They tapped somebody else at another door since.
        own = self._needs(state, result, result.language).staff_gender if memory.chosen_at is None else "any"
        if unheard or memory.guessed or own not in ("any", needs.staff_gender):
            return True
        by_tap = memory.chosen_at is not None
        return is_unsure(understood["wish"], needs, unclear=understood["ask_wish"], by_tap=by_tap)

    def _later(self, state: ConversationState, result: TurnResult, wish: Wish) -> TurnResult:
        """Nobody is here to whom the bot could give it: it stays, and the team is told. Not for a mere misunderstanding."""
        if wish.reason is Reason.NOT_UNDERSTOOD:
            return result
        told = self._compose(state, result, [Said(key="handoff-later")])
        return replace(result, parts=[*result.parts, *told], wish=wish)

    async def _offer(self, state: ConversationState, result: TurnResult) -> TurnResult:
        """A counselor of the answer's first place is here and fits: then writing with them is one of the choices."""
        answer = next(part for part in result.parts if part.key == ANSWER)
        counters = answer.data.get("counters", ())
        if not counters or not await self.staffing.at(counters[0]):
            return result
        assert result.language is not None
        needs = replace(self._needs(state, result, result.language), counter=counters[0])
        needs = await self._wished(state, result, needs)
        async with self.database.reading() as connection:
            available = await availability(connection, needs, now())
        if not available.at_counter:
            return result
        here = SaidChoice(label="choice-handoff-here", payload=HUMAN_HERE)
        offered = self._compose(state, result, [Said(key="handoff-choose", choices=[here])])[0]
        with_offer = replace(answer, choices=[*answer.choices, *offered.choices])
        return replace(result, parts=[with_offer if part is answer else part for part in result.parts])

    def _compose(self, state: ConversationState, result: TurnResult, said: Sequence[Said]) -> Sequence[Part]:
        assert result.assessment is not None
        assert result.language is not None
        at = state.pretend_at or now()
        spoken = state.channel == SPOKEN_CHANNEL
        return self.composer.compose(said, result.assessment["facts"], result.language, at, spoken=spoken).parts

    async def _wished(self, state: ConversationState, result: TurnResult, needs: Needs) -> Needs:
        return await self.doors.wished(state.id, needs, result.memory) if state.joined else needs

    def _needs(self, state: ConversationState, result: TurnResult, language: str) -> Needs:
        assert result.assessment is not None
        facts: dict[str, Any] = result.assessment["facts"]
        gender = as_gender(result.memory.staff_gender or wish_of(result.assessment))
        counter = self.composer.first_counter(facts, language, state.pretend_at or now())
        return Needs(language, gender, as_urgency(result.urgency), state.channel, counter)


def as_urgency(urgency: str | None) -> Urgency:
    """A conversation's urgency as a need."""
    return "emergency" if urgency == "emergency" else "urgent" if urgency == "urgent" else "normal"


def _reason(
    state: ConversationState, message: PendingMessage, result: TurnResult, keys: Sequence[str]
) -> Reason | None:
    """Why a human being is wanted, or None."""
    if EMERGENCY_KEYS.difference(SELF_HARM_KEYS).intersection(keys):
        return Reason.DANGER
    if SELF_HARM_KEYS.intersection(keys):
        return Reason.SELF_HARM
    if PERSON in keys:
        return Reason.ROUTING if result.here else Reason.ASKED
    if _asks_for_somebody(state, message, result, keys):
        return Reason.ASKED
    return Reason.NOT_UNDERSTOOD if result.memory.misses >= MOST_MISSES else None


def _asks_for_somebody(
    state: ConversationState, message: PendingMessage, result: TurnResult, keys: Sequence[str]
) -> bool:
    """«A woman please», also among other things: not as the answer to our own question whom they would like."""
    if state.memory.human:
        return not result.memory.human and PAUSE not in keys
    assert result.assessment is not None
    wishes = result.assessment["understood"]["wish"] is not None
    # As the answer to that question, only words that made it no clearer a second time.
    again = state.memory.guessed and result.memory.guessed
    return wishes and message.body.payload is None and (again or not is_asked(state.choices))


def _kept(parts: Sequence[Part], reason: Reason) -> list[Part]:
    """What of the bot's turn is still said: the greeting, and danger first, always."""
    wanted = DANGER_KEYS if reason in (Reason.DANGER, Reason.SELF_HARM) else DANGER_KEYS | {GREETING}
    return [part for part in parts if part.key in wanted]
