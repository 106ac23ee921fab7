"""A telephone call, step by step: each request of the provider is answered with what is heard next and what then happens.

What was said stands in the database, where the caller is in the addresses that our answers name (call_spot.py; they are
signed by the provider like all else): a repeated request is answered in the same way and changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.channels.base import CallEvent, CallStatus
from app.channels.voice_twiml import Go, HangUp, Scene
from app.conversations.call_acts import CallActs
from app.conversations.call_menu import DANGER_KEY
from app.conversations.call_prompts import FALLBACK, Heard, Option, language_pages, needs_second
from app.conversations.call_scenes import MOST_MISSES, Scenes
from app.conversations.call_spot import Spot
from app.conversations.call_turns import CallTurns
from app.conversations.call_waiting import CallWaiting, Look
from app.conversations.calls import CallAnswer, CallState
from app.conversations.interpret import HUMAN, REPEAT, SET_LANGUAGE, read_code
from app.models import Handler
from app.texts.words import Words

T = TypeVar("T")
HOLD_PAUSE_SECONDS = 2
# So often; then the caller is told what to do without us.
MOST_HOLDS = 8


@dataclass(frozen=True, slots=True)
class CallFlow:
    """Answers the requests of a call."""

    turns: CallTurns
    scenes: Scenes
    acts: CallActs
    waiting: CallWaiting
    words: Words

    async def begin(self, event: CallEvent) -> Scene:
        """Somebody calls: in the language they chose last time, else the languages are offered."""
        call = await self.turns.open(event)
        language = event.language or call.language
        if language is not None:
            return await self._choose(event, call, Spot(), language)
        return self.scenes.languages(Spot())

    async def step(self, step: str, event: CallEvent, spot: Spot) -> Scene:
        """What comes after ``step``, one of those below."""
        call = await self.turns.open(event)
        if event.status in (CallStatus.ENDED, CallStatus.FAILED) and step != "recorded":
            # They have hung up: nobody hears this.
            return Scene([], HangUp())
        if step == "wait":
            return await self._answer(call, spot)
        before = {"language": self._language, "second": self._second}
        if step in before:
            return await before[step](event, call, spot)
        if step == "after":
            return await self._after(event, call, spot)
        answer = await self._said(call, spot)
        if answer is None:
            # An address that no answer of ours named, or an erased call: from the beginning.
            return self.scenes.languages(Spot(number=spot.number))
        after = {
            "turn": self._turn,
            "text": self._text,
            "record": self._record,
            "recorded": self.acts.recorded,
            "dialled": self.acts.dialled,
            "erase": self._erase,
            "code": self._code,
            "hold": self._hold,
        }
        return await after[step](event, call, spot, answer)

    # The languages

    async def _language(self, event: CallEvent, call: CallState, spot: Spot) -> Scene:
        if event.speech is not None:
            return await self._say(event, call, spot, text=event.speech)
        here, _ = language_pages(spot.page, second=False)
        if event.key == "0":
            # Whoever wants a person at once need not find their language first.
            return await self._person(event, call, spot, FALLBACK)
        chosen = _pick(event.key, here)
        if chosen is not None:
            return await self._choose(event, call, spot, chosen)
        return self.scenes.languages_again(event, spot, second=False)

    async def _second(self, event: CallEvent, call: CallState, spot: Spot) -> Scene:
        here, _ = language_pages(spot.page, second=True)
        chosen = _pick(event.key, here)
        language = spot.language or call.language
        if language is None:
            return self.scenes.languages(Spot(number=spot.number))
        if event.key == "0":
            return await self._person(event, call, spot, language)
        silent = event.key is None and (event.speech is not None or spot.misses + 1 >= MOST_MISSES)
        if chosen is None and not silent:
            return self.scenes.languages_again(event, spot, second=True)
        await self.turns.set_second(call, chosen or FALLBACK)
        call = replace(call, second=chosen or FALLBACK)
        if event.speech is not None:
            # Words at this place are an answer to something else: they are not lost.
            call = await self.turns.say(event, call, spot.number, payload=_set_language(language))
            return await self._say(event, call, replace(spot, number=spot.number + 1), text=event.speech)
        return await self._say(event, call, spot, payload=_set_language(language))

    async def _person(self, event: CallEvent, call: CallState, spot: Spot, language: str) -> Scene:
        """A person is asked for among the languages."""
        await self.turns.say(event, call, spot.number, payload=_set_language(language))
        return await self._say(event, call, replace(spot, number=spot.number + 1), payload=HUMAN)

    async def _choose(self, event: CallEvent, call: CallState, spot: Spot, language: str) -> Scene:
        if needs_second(language, call.second, self.scenes.prompts):
            return self.scenes.languages(replace(spot, language=language, page=1, misses=0), second=True)
        return await self._say(event, call, replace(spot, language=language), payload=_set_language(language))

    # The conversation

    async def _turn(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.speech is not None:
            return await self._say(event, call, spot, text=event.speech)
        always = await self._always(event, call, spot, answer)
        if always is not None:
            return always
        heard = self.scenes.heard(call, spot, answer)
        option = _pick(event.key, heard.options)
        if option is None:
            return self.scenes.missed(call, spot, answer, "voice-wrong-key")
        if option.payload is not None:
            return await self._say(event, call, spot, payload=option.payload)
        return await self._act(call, spot, answer, option, heard)

    async def _always(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene | None:
        """What the keys mean that always work, and silence."""
        match event.key:
            case None if answer.waits:
                return await self._hold(event, call, spot, answer)
            case None:
                return self.scenes.missed(call, spot, answer, "voice-not-heard")
            case "*":
                return self.scenes.scene(call, replace(spot, misses=0), answer)
            case "0":
                return await self._say(event, call, spot, payload=HUMAN)
            case "#":
                return self.scenes.ask(call, spot, answer, "voice-ask-erase-all", "erase")
            case "9":
                return self.scenes.languages(Spot(number=spot.number))
        return None

    async def _act(self, call: CallState, spot: Spot, answer: CallAnswer, option: Option, heard: Heard) -> Scene:
        match option.act:
            case "text":
                return self.scenes.ask(call, spot, answer, "voice-ask-text-safe", "text")
            case "record":
                return self.scenes.ask(call, spot, answer, "voice-ask-record", "record")
            case "code":
                return self.scenes.key_code(call, replace(spot, misses=0), answer)
            case "connect":
                return await self.acts.connect(call, spot, answer, heard)
        return self.scenes.scene(call, Spot(number=spot.number, stage=1), answer)

    async def _say(
        self,
        event: CallEvent,
        call: CallState,
        spot: Spot,
        *,
        text: str = "",
        payload: str | None = None,
        before: Sequence[str] = (),
    ) -> Scene:
        call = await self.turns.say(event, call, spot.number, text=text, payload=payload)
        return await self._answer(call, Spot(number=spot.number, language=spot.language), before)

    async def _answer(self, call: CallState, spot: Spot, before: Sequence[str] = ()) -> Scene:
        """What was said to message ``spot.number``; a prompt that it takes a moment, while it is not there.

        ``before``: texts of the telephone's own that are heard first.
        """
        answer = await self.turns.hear(call, spot.number)
        language = spot.language or call.language or FALLBACK
        if answer is None or answer.handler is Handler.COUNSELOR:
            # Somebody may have taken it while they spoke: then no answer comes any more.
            look = await self.waiting.look(call)
            if look.handler is Handler.COUNSELOR:
                return await self._with_counselor(call, Spot(number=spot.number + 1), look, None)
        lines = [self.scenes.prompts.line(key) for key in before]
        if answer is not None:
            turn = f"{call.provider_id}.{spot.number}"
            scene = self.scenes.scene(call, Spot(number=spot.number + 1), answer, before=lines)
            return replace(scene, turn=turn)
        if spot.holds >= MOST_HOLDS:
            clips = self.scenes.prompts.clips([self.scenes.prompts.line("voice-trouble")], language, call.second)
            return Scene(clips, HangUp(), ["voice-trouble"])
        url = self.scenes.url("wait", replace(spot, holds=spot.holds + 1))
        clips = self.scenes.prompts.clips([*lines, self.scenes.prompts.line("voice-hold")], language, call.second)
        return Scene(clips, Go(url, HOLD_PAUSE_SECONDS), ["voice-hold"])

    # Waiting for a counselor, and talking with one

    async def _said(self, call: CallState, spot: Spot) -> CallAnswer | None:
        """What the caller's keys answer; nothing was said yet to who picked up when we called them."""
        answer = await self.turns.find_answer(call, spot.number - 1)
        if answer is None and spot.number == 0 and call.conversation is not None:
            return CallAnswer((), call.language, call.ended, call.handler)
        return answer

    async def _hold(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """A key of who waits, or a few seconds have gone by: as things stand now."""
        if event.key is not None and answer.waits:
            return await self._turn(event, call, spot, answer)
        return await self._stands(event, call, spot, answer, await self.waiting.look(call))

    async def _after(self, event: CallEvent, call: CallState, spot: Spot) -> Scene:
        """They come out of the room, or were sent here from wherever they were in the call."""
        look = await self.waiting.look(call, back=True)
        number = spot.number or await self.waiting.next_number(call)
        spot = Spot(number=number, holds=spot.holds)
        answer = await self._said(call, spot)
        if answer is None and look.handler is not Handler.COUNSELOR:
            # Their last message is being answered still, or this is no call of ours.
            return await self._answer(call, Spot(number=number - 1)) if number else self.scenes.languages(Spot())
        answer = answer or CallAnswer((), call.language, call.ended, look.handler)
        return await self._stands(event, call, spot, answer, look)

    async def _stands(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, look: Look) -> Scene:
        """What is heard as things stand."""
        match look.handler:
            case Handler.COUNSELOR:
                return await self._with_counselor(call, spot, look, event.key)
            case Handler.QUEUE:
                return self.waiting.hold(call, spot, replace(answer, handler=Handler.QUEUE), look)
            case Handler.BOT:
                # The wait may have ended while they heard what this key means in it.
                danger = ["danger-110"] if event.key == DANGER_KEY else []
                return await self._say(event, call, spot, payload=REPEAT, before=[*danger, *look.told])

    async def _with_counselor(self, call: CallState, spot: Spot, look: Look, key: str | None) -> Scene:
        if look.room is not None:
            return await self.waiting.join(call, spot, look.room)
        return self.waiting.moment(call, spot, key)

    # What can be done with an answer

    async def _not_yes(
        self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, key: str, step: str
    ) -> Scene:
        """A question of the telephone's own was not answered by yes: keys that always work do so here too."""
        always = await self._always(event, call, spot, answer) if event.key in ("0", "9", "#") else None
        return always or self.scenes.asked_again(event, call, spot, answer, key, step)

    async def _text(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.key != "1":
            return await self._not_yes(event, call, spot, answer, "voice-ask-text-safe", "text")
        return await self.acts.text(call, spot, answer)

    async def _record(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.key != "1":
            return await self._not_yes(event, call, spot, answer, "voice-ask-record", "record")
        return self.acts.record(call, spot, answer)

    async def _erase(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.key != "1":
            return await self._not_yes(event, call, spot, answer, "voice-ask-erase-all", "erase")
        return await self._say(event, call, spot, text=self.words.erase_word(answer.language or FALLBACK))

    async def _code(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """A code was keyed in; one key alone means what it always means."""
        if event.digits is not None and read_code(event.digits) is not None:
            return await self._say(event, call, spot, text=event.digits)
        always = await self._always(event, call, spot, answer) if event.key is not None else None
        return always or self.scenes.key_code_again(event, call, spot, answer)


def _set_language(language: str) -> str:
    return f'{SET_LANGUAGE}{{"language": "{language}"}}'


def _pick(key: str | None, options: Sequence[T]) -> T | None:
    """The option that a key 1–9 stands for."""
    number = int(key) if key is not None and key.isdigit() else 0
    return options[number - 1] if 1 <= number <= len(options) else None
