"""A turn: one message of a person, and what is said to it.

Nothing here writes but a code that joins two doors (doors.py): the result says what changes, and is written in one
transaction (work.py).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.conversations.compose import DANGER_KEYS, SAFETY_KEYS, Composer
from app.conversations.doors import JOINED, SAID, Doors, beside, given, without_past
from app.conversations.evidence import assessed
from app.conversations.interpret import (
    CAME_BACK,
    ERASE,
    HUMAN,
    HUMAN_HERE,
    JOIN,
    KEEP_LANGUAGE,
    LANGUAGE_CHANGED,
    LANGUAGE_MENU,
    NOT_SAFE,
    REPEAT,
    SET_LANGUAGE,
    START_OVER,
    STILL_MEANT,
    Interpreted,
    interpret,
    read_code,
    read_tap,
    split_payload,
)
from app.conversations.other_language import SPOKEN_CHANNEL, other_language
from app.conversations.records import ConversationState, Memory, PendingMessage, TurnResult
from app.conversations.wishes import asked_for, remembered, tapped, waits_for_safety
from app.dialogue.rasa import RasaDialogue
from app.dialogue.scripted import scripted_turn
from app.dialogue.turn import Said, Turn, TurnRequest
from app.errors import BotUnavailable
from app.kit.clock import now
from app.kit.language import LANGUAGES, identify
from app.texts.words import Words

logger = logging.getLogger(__name__)

# After so many failures on one message (a bug of ours) the person is answered from the menu instead.
MAX_ATTEMPTS = 3
DEFAULT_LANGUAGE = "en"
# What the bot knows by another name.
BOT_HEARS = {HUMAN_HERE: HUMAN, CAME_BACK: REPEAT}


@dataclass(frozen=True, slots=True)
class Turner:
    """Takes turns."""

    dialogue: RasaDialogue
    composer: Composer
    words: Words
    doors: Doors

    async def take(self, state: ConversationState, message: PendingMessage) -> TurnResult | None:
        """What is said to ``message``, or None when it needs no answer (the provider has answered it)."""
        if message.body.opt_out is not None:
            return None
        heard = self.heard(state, message)
        if heard.payload == ERASE:
            return self.erased(state)
        if heard.code is not None:
            return await self._code(state, message, heard.code)
        payload_name, values = split_payload(heard.payload)
        if payload_name == SET_LANGUAGE and values.get("language") in LANGUAGES:
            return await self._set_language(state, message, str(values["language"]))
        if state.language is None:
            return await self._first(state, message, heard)
        if payload_name == LANGUAGE_MENU:
            return self.menu(state, state.memory, int(values.get("page", 1)))
        if payload_name == KEEP_LANGUAGE:
            return await self._keep_language(state, message)
        return await self._go_on(state, message, heard)

    def heard(self, state: ConversationState, message: PendingMessage) -> Interpreted:
        """The message as an answer to the open question, or as words."""
        body = message.body
        if body.kind != "text":
            return Interpreted(unreadable=True)
        if body.payload is not None:
            return read_tap(body.payload, state.choices)
        code = read_code(body.text)
        if code is not None:
            return Interpreted(code=code)
        return interpret(body.text, state.choices, self.words, state.language)

    async def _first(self, state: ConversationState, message: PendingMessage, heard: Interpreted) -> TurnResult:
        """The language is not known yet: from the text, else from last time, else we ask.

        The bot hears it all the same, and taps that are meant however late they come: danger must not wait for a menu.
        """
        # A tapped label, or the address of a place, says nothing about the person's language.
        written = message.body.kind == "text" and message.body.payload is None
        guess = identify(message.body.text if written else "")
        language = guess.language if guess.sure else state.contact_language
        name, values = split_payload(heard.payload)
        if language is not None and name != LANGUAGE_MENU:
            return await self._go_on(replace(state, language=language), message, heard)
        if heard.text is None and heard.payload not in STILL_MEANT:
            kind = message.body.kind
            repeat = state.memory.repeat if kind == "text" else ("greeting", f"media-{kind}")
            memory = replace(state.memory, repeat=repeat, human=state.memory.human or heard.payload == HUMAN)
            return self.menu(state, memory, int(values.get("page", 1)))
        best = replace(state, language=guess.language or DEFAULT_LANGUAGE)
        result = await self._answer(best, message, heard)
        menu = self.menu(state, state.memory)
        if result.assessment is None:
            return result if result.ended else menu
        if heard.payload == NOT_SAFE:
            # The list of languages says what this is; «have a good day» does not.
            return replace(result, language=None)
        danger = [part for part in result.parts if part.key in SAFETY_KEYS]
        memory = replace(menu.memory, repeat=tuple(part.key for part in danger))
        memory = asked_for(memory, message.id, heard, result)
        return replace(result, parts=[*danger, *menu.parts], footer=menu.footer, language=None, memory=memory)

    async def _set_language(self, state: ConversationState, message: PendingMessage, language: str) -> TurnResult:
        """The person chose a language: what was said too early is said again in it, then the open question."""
        keys = state.memory.repeat
        if not keys:
            keys = ("greeting",) if state.language is None else ("language-set",)
        before = [Said(key=key) for key in keys]
        memory = replace(state.memory, repeat=(), offered=None, declined=(), human=False, misses=0)
        chosen = replace(state, language=language, memory=memory)
        payload = HUMAN if state.memory.human else LANGUAGE_CHANGED
        result = await self._answer(chosen, message, Interpreted(payload=payload), before=before)
        return replace(result, choice_language=language)

    async def _keep_language(self, state: ConversationState, message: PendingMessage) -> TurnResult:
        declined = (*state.memory.declined, *([state.memory.offered] if state.memory.offered else []))
        kept = replace(state, memory=replace(state.memory, offered=None, declined=declined))
        return await self._answer(kept, message, Interpreted(payload=REPEAT))

    async def _code(self, state: ConversationState, message: PendingMessage, code: str) -> TurnResult:
        """A typed code: what became of it, then the open question, in joined doors with what is known at the other."""
        taken = await self.doors.take(state, message, code)
        language = state.language or taken.language
        if language is None:
            return self.menu(state, replace(state.memory, repeat=(SAID[taken.outcome],)))
        state = replace(state, language=language, shares=state.shares or taken.outcome == JOINED)
        said = Said(key=SAID[taken.outcome])
        repeat = Interpreted(payload=REPEAT)
        if taken.outcome == JOINED:
            # They have been greeted at the other door; what is known there may be enough for an answer.
            result = await self._answer(state, message, repeat, before=[said], unsaid="greeting")
            return replace(result, joined=True)
        return await self._answer(state, message, repeat, aside=said)

    async def _give_code(self, state: ConversationState, message: PendingMessage) -> TurnResult:
        code = await self.doors.draw()
        result = await self._answer(state, message, Interpreted(payload=REPEAT), aside=given(code))
        return replace(result, code=code)

    async def _go_on(self, state: ConversationState, message: PendingMessage, heard: Interpreted) -> TurnResult:
        if heard.payload == JOIN:
            return await self._give_code(state, message)
        if message.body.kind != "text":
            seen = Said(key=f"media-{message.body.kind}")
            return await self._answer(state, message, Interpreted(payload=REPEAT), before=[seen])
        if heard.unreadable:
            return await self._answer(state, message, Interpreted(payload=REPEAT), before=[Said(key="please-choose")])
        result = await self._answer(state, message, heard)
        offered = other_language(state, heard)
        if offered is None or result.ended or any(part.key in DANGER_KEYS for part in result.parts):
            return result
        # The bot has taken its turn; its question comes again when the person has answered ours.
        parts, footer = self.composer.offer_language(offered)
        return replace(
            result,
            parts=parts,
            footer=footer,
            memory=replace(result.memory, offered=offered, misses=state.memory.misses),
        )

    async def _answer(
        self,
        state: ConversationState,
        message: PendingMessage,
        heard: Interpreted,
        before: Sequence[Said] = (),
        aside: Said | None = None,
        unsaid: str | None = None,
    ) -> TurnResult:
        """The bot's turn (or the menu's when the bot is away), put into words.

        ``before``: said first, once. ``aside``: said beside the open question. ``unsaid``: a key that is left out.
        """
        assert state.language is not None
        starts_over = heard.payload == START_OVER
        request = TurnRequest(
            conversation=state.id,
            turn=message.id,
            language=state.language,
            channel=state.channel,
            text=heard.text,
            payload=BOT_HEARS.get(heard.payload or "", heard.payload),
            known=await self.doors.known(state.id) if state.shares and not starts_over else None,
        )
        turn = await self._turn(request, message.attempts, {} if starts_over else state.assessment.get("facts", {}))
        if any(said.key == "language-menu" for said in turn.say):
            return self.menu(state, state.memory)
        if any(said.key == "erased" for said in turn.say):
            return self.erased(state)
        left_out = {unsaid, *(other.key for other in before)}
        asked = [item for item in turn.say if item.key not in left_out]
        asked = without_past(asked) if heard.payload == CAME_BACK else asked
        said = [*before, *(beside(aside, asked) if aside is not None else asked)]
        result = self._result(state, message, heard, turn, said)
        return replace(result, here=heard.payload == HUMAN_HERE, apart=starts_over)

    def _result(
        self, state: ConversationState, message: PendingMessage, heard: Interpreted, turn: Turn, said: Sequence[Said]
    ) -> TurnResult:
        """What the bot's turn says, in words, and what was understood."""
        assert state.language is not None
        spoken = state.channel == SPOKEN_CHANNEL
        composed = self.composer.compose(said, turn.slots, state.language, self._at(state), spoken=spoken)
        return TurnResult(
            parts=composed.parts,
            footer=composed.footer,
            language=state.language,
            memory=replace(
                remembered(state.memory, message.id, heard, turn, state.assessment),
                misses=_misses(turn, heard, state.memory),
                human=waits_for_safety(state.memory, heard, turn, state.choices),
            ),
            chosen=tapped(heard.payload),
            assessment=assessed(turn, composed.decision, state.assessment, message.id),
            urgency=composed.urgency,
            ended=turn.ended,
        )

    def say(self, state: ConversationState, said: Sequence[Said]) -> TurnResult:
        """Texts of the gateway's own, with what is known of the case; the bot is not asked."""
        assert state.language is not None
        spoken = state.channel == SPOKEN_CHANNEL
        facts = state.assessment.get("facts", {})
        composed = self.composer.compose(said, facts, state.language, self._at(state), spoken=spoken)
        return TurnResult(composed.parts, (), state.language, state.memory)

    async def back(self, state: ConversationState, message: PendingMessage, said: Sequence[Said]) -> TurnResult:
        """The person comes back to the bot from waiting, and is told ``said``: its open question."""
        return await self._answer(state, message, Interpreted(payload=REPEAT), before=list(said))

    async def stopped(self, state: ConversationState, message: PendingMessage, payload: str) -> TurnResult:
        """They want no more messages (``payload`` STOP: the conversation ends, for the bot too), or it is not safe now."""
        language = state.language or state.contact_language or DEFAULT_LANGUAGE
        return await self._answer(replace(state, language=language), message, Interpreted(payload=payload))

    async def _turn(self, request: TurnRequest, attempts: int, facts: Mapping[str, Any]) -> Turn:
        """The bot's turn. The menu knows nothing of what was told before: ``facts``."""
        if attempts < MAX_ATTEMPTS:
            try:
                return await self.dialogue.turn(request)
            except BotUnavailable as error:
                logger.warning("conversation %s goes on with the menu: %s", request.conversation, error.text)
        scripted = scripted_turn(request)
        return scripted.model_copy(update={"slots": {**facts, **scripted.slots}})

    def menu(self, state: ConversationState, memory: Memory, page: int = 1) -> TurnResult:
        """The list of languages."""
        parts, footer = self.composer.language_menu(state.language, page)
        return TurnResult(parts=parts, footer=footer, language=state.language, memory=memory)

    def erased(self, state: ConversationState) -> TurnResult:
        """All is to be erased, and the conversation ends."""
        language = state.language or state.contact_language or DEFAULT_LANGUAGE
        spoken = state.channel == SPOKEN_CHANNEL
        said = [Said(key="erased"), *([Said(key="erased-everywhere")] if state.joined else [])]
        composed = self.composer.compose(said, {}, language, self._at(state), spoken=spoken)
        return TurnResult(parts=composed.parts, footer=(), language=language, memory=Memory(), ended=True, erase=True)

    def _at(self, state: ConversationState) -> datetime:
        return state.pretend_at or now()


def _misses(turn: Turn, heard: Interpreted, memory: Memory) -> int:
    """Texts in a row that were not understood; a choice, or a number, is no text."""
    return memory.misses + 1 if heard.text is not None and turn.understood.intent == "unclear" else 0
