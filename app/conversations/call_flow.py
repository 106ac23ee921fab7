"""A telephone call, step by step: each request of the provider is answered with what is heard next and what then happens.

What was said stands in the database, where the caller is in the addresses that our answers name (call_spot.py; they are
signed by the provider like all else): a repeated request is answered in the same way and changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.channels.base import CallEvent, CallStatus
from app.channels.voice_twiml import Clip, Connect, Go, HangUp, Listen, Record, Scene
from app.channels.voice_voices import VOICES
from app.conversations.call_prompts import (
    FALLBACK,
    OTHER_PAGE,
    YES_NO,
    Heard,
    Option,
    Prompts,
    heard_at,
    language_pages,
    needs_second,
)
from app.conversations.call_spot import Spot
from app.conversations.call_turns import CallTurns
from app.conversations.calls import CallAnswer, CallState
from app.conversations.interpret import HUMAN, SET_LANGUAGE
from app.conversations.records import Part
from app.conversations.speak import Line, digits
from app.texts.words import Words

T = TypeVar("T")
HOLD_PAUSE_SECONDS = 2
# So often; then the caller is told what to do without us.
MOST_HOLDS = 8
# Nothing heard, or keys without meaning, so often in a row end the call.
MOST_MISSES = 3
PAUSE = "pause-neutral"
LANGUAGE_LIST = "language-menu"
ANSWERED = frozenset({"completed", "answered"})
SAY_IT_AFTER = frozenset({"ask-what", "ask-prefecture"})
STEPS = ("language", "second", "turn", "wait", "text", "record", "recorded", "dialled", "erase")


@dataclass(frozen=True, slots=True)
class CallFlow:
    """Answers the requests of a call. ``number``: our own; ``texts``: whether text messages can be sent."""

    turns: CallTurns
    prompts: Prompts
    words: Words
    base_url: str
    number: str
    texts: bool

    async def begin(self, event: CallEvent) -> Scene:
        """Somebody calls: in the language they chose last time, else the languages are offered."""
        call = await self.turns.open(event)
        language = event.language or call.language
        if language is not None:
            return await self._choose(event, call, Spot(), language)
        return self._languages(Spot())

    async def step(self, step: str, event: CallEvent, spot: Spot) -> Scene:
        """What comes after ``step``, one of STEPS."""
        call = await self.turns.open(event)
        if event.status in (CallStatus.ENDED, CallStatus.FAILED) and step != "recorded":
            # They have hung up: nobody hears this.
            return Scene([], HangUp())
        match step:
            case "language":
                return await self._language(event, call, spot)
            case "second":
                return await self._second(event, call, spot)
            case "wait":
                return await self._answer(event, call, spot, wait=True)
        answer = await self.turns.find_answer(call, spot.number - 1)
        if answer is None:
            # An address that no answer of ours named, or an erased call: from the beginning.
            return self._languages(Spot(number=spot.number))
        match step:
            case "text":
                return await self._text(event, call, spot, answer)
            case "record":
                return self._record(event, call, spot, answer)
            case "recorded":
                return await self._recorded(event, call, spot, answer)
            case "dialled":
                return self._dialled(event, call, spot, answer)
            case "erase":
                return await self._erase(event, call, spot, answer)
        return await self._turn(event, call, spot, answer)

    # The languages

    def _languages(self, spot: Spot, *, second: bool = False) -> Scene:
        clips = self.prompts.languages(spot.page, second=second)
        key = "voice-second-language" if second else LANGUAGE_LIST
        if second and spot.language and self.prompts.recordings.has(spot.language, key):
            clips = [*self.prompts.clips([self.prompts.line(key)], spot.language, None), *clips]
        return Scene(clips, Listen(self._url("second" if second else "language", spot)), [key])

    async def _language(self, event: CallEvent, call: CallState, spot: Spot) -> Scene:
        if event.speech is not None:
            return await self._say(event, call, spot, text=event.speech)
        here, _ = language_pages(spot.page, second=False)
        if event.key == "0":
            # Whoever wants a person at once need not find their language first.
            await self.turns.say(event, call, spot.number, payload=_set_language(FALLBACK))
            return await self._say(event, call, replace(spot, number=spot.number + 1), payload=HUMAN)
        chosen = _pick(event.key, here)
        if chosen is not None:
            return await self._choose(event, call, spot, chosen)
        return self._languages_again(event, spot, second=False)

    async def _second(self, event: CallEvent, call: CallState, spot: Spot) -> Scene:
        here, _ = language_pages(spot.page, second=True)
        chosen = _pick(event.key, here)
        language = spot.language or call.language
        if language is None:
            return self._languages(Spot(number=spot.number))
        silent = event.key is None and (event.speech is not None or spot.misses + 1 >= MOST_MISSES)
        if chosen is None and not silent and event.key != "0":
            return self._languages_again(event, spot, second=True)
        await self.turns.set_second(call, chosen or FALLBACK)
        call = replace(call, second=chosen or FALLBACK)
        if event.speech is not None:
            # Words at this place are an answer to something else: they are not lost.
            call = await self.turns.say(event, call, spot.number, payload=_set_language(language))
            return await self._say(event, call, replace(spot, number=spot.number + 1), text=event.speech)
        return await self._say(event, call, spot, payload=_set_language(language))

    def _languages_again(self, event: CallEvent, spot: Spot, *, second: bool) -> Scene:
        if event.key == OTHER_PAGE:
            return self._languages(replace(spot, page=3 - spot.page, misses=0), second=second)
        if event.key in ("*", "9"):
            return self._languages(replace(spot, misses=0), second=second)
        if spot.misses + 1 >= MOST_MISSES:
            line = [self.prompts.line("voice-goodbye")]
            clips = [*self.prompts.clips(line, FALLBACK, None), *self.prompts.clips(line, "ja", None)]
            return Scene(clips, HangUp(), ["voice-goodbye"])
        # Whose language was not on this page may only have waited: the other page begins.
        return self._languages(replace(spot, misses=spot.misses + 1, page=3 - spot.page), second=second)

    async def _choose(self, event: CallEvent, call: CallState, spot: Spot, language: str) -> Scene:
        if needs_second(language, call.second, self.prompts):
            return self._languages(replace(spot, language=language, page=1, misses=0), second=True)
        return await self._say(event, call, spot, payload=_set_language(language))

    # The conversation

    async def _turn(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.speech is not None:
            return await self._say(event, call, spot, text=event.speech)
        match event.key:
            case None:
                return self._missed(event, call, spot, answer, "voice-not-heard")
            case "*":
                return self._scene(event, call, replace(spot, misses=0), answer)
            case "#":
                return self._ask(call, spot, answer, "voice-ask-erase-all", "erase")
            case "0":
                return await self._say(event, call, spot, payload=HUMAN)
            case "9":
                return self._languages(Spot(number=spot.number))
        heard = heard_at(answer, spot.stage, event, texts=self.texts)
        option = _pick(event.key, heard.options)
        if option is None:
            return self._missed(event, call, spot, answer, "voice-wrong-key")
        if option.payload is not None:
            return await self._say(event, call, spot, payload=option.payload)
        return self._act(event, call, spot, answer, option, heard)

    def _act(
        self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, option: Option, heard: Heard
    ) -> Scene:
        match option.act:
            case "text":
                return self._ask(call, spot, answer, "voice-ask-text-safe", "text")
            case "record":
                return self._ask(call, spot, answer, "voice-ask-record", "record")
            case "connect":
                assert heard.connect is not None
                clips = self._clips(call, answer, [self.prompts.line("voice-connecting")])
                then = Connect(heard.connect, self.number, self._url("dialled", replace(spot, misses=0)))
                return Scene(clips, then, ["voice-connecting"])
        return self._scene(event, call, Spot(number=spot.number, stage=1), answer)

    async def _say(
        self, event: CallEvent, call: CallState, spot: Spot, *, text: str = "", payload: str | None = None
    ) -> Scene:
        call = await self.turns.say(event, call, spot.number, text=text, payload=payload)
        return await self._answer(event, call, Spot(number=spot.number), wait=False)

    async def _answer(self, event: CallEvent, call: CallState, spot: Spot, *, wait: bool) -> Scene:
        """What was said to message ``spot.number``; a prompt that it takes a moment, while it is not there."""
        answer = await self.turns.hear(call, spot.number)
        language = call.language or FALLBACK
        if answer is not None:
            turn = f"{call.provider_id}.{spot.number}"
            return replace(self._scene(event, call, Spot(number=spot.number + 1), answer), turn=turn)
        if spot.holds >= MOST_HOLDS:
            clips = self.prompts.clips([self.prompts.line("voice-trouble")], language, call.second)
            return Scene(clips, HangUp(), ["voice-trouble"])
        url = self._url("wait", replace(spot, holds=spot.holds + 1))
        clips = self.prompts.clips([self.prompts.line("voice-hold")], language, call.second)
        return Scene(clips, Go(url, HOLD_PAUSE_SECONDS if wait else 1), ["voice-hold"])

    def _scene(
        self,
        event: CallEvent,
        call: CallState,
        spot: Spot,
        answer: CallAnswer,
        *,
        before: Sequence[Line] = (),
        brief: bool = False,
    ) -> Scene:
        """What an answer says, and what can be pressed then. ``brief``: only the keys."""
        heard = heard_at(answer, spot.stage, event, texts=self.texts)
        lines = [*before, *(() if brief else heard.lines)]
        if answer.ended or PAUSE in heard.keys:
            return Scene(self._clips(call, answer, lines), HangUp(), heard.keys)
        if LANGUAGE_LIST in heard.keys:
            menu = self._languages(Spot(number=spot.number))
            return replace(menu, clips=[*self._clips(call, answer, lines), *menu.clips], keys=heard.keys)
        lines += self.prompts.menu(heard.options)
        hears = answer.language if answer.language in VOICES else None
        if hears and SAY_IT_AFTER.intersection(heard.keys):
            lines.append(self.prompts.line("voice-say-it"))
        if spot.misses or heard.names_places or "greeting" in heard.keys:
            lines.append(self.prompts.line("voice-hint"))
        if heard.names_places and not brief:
            lines.append(self.prompts.line("voice-hint-erase"))
        return Scene(self._clips(call, answer, lines), Listen(self._url("turn", spot), hears), heard.keys)

    def _missed(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, notice: str) -> Scene:
        if spot.misses + 1 >= MOST_MISSES:
            return Scene(
                self._clips(call, answer, [self.prompts.line("voice-goodbye")]), HangUp(), ["voice-goodbye"]
            )
        missed = replace(spot, misses=spot.misses + 1)
        return self._scene(event, call, missed, answer, before=[self.prompts.line(notice)])

    # What can be done with an answer

    def _ask(self, call: CallState, spot: Spot, answer: CallAnswer, key: str, step: str) -> Scene:
        lines = [self.prompts.line(key), *self.prompts.menu(YES_NO)]
        return Scene(self._clips(call, answer, lines), Listen(self._url(step, replace(spot, misses=0))), [key])

    def _asked_again(
        self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, key: str, step: str
    ) -> Scene:
        """Neither yes nor no: the question again, a few times; then back, as if it were no."""
        if event.key == "2" or spot.misses + 1 >= MOST_MISSES:
            return self._scene(event, call, replace(spot, misses=0), answer, brief=True)
        misses = spot.misses if event.key == "*" else spot.misses + 1
        asked = self._ask(call, spot, answer, key, step)
        return replace(asked, then=Listen(self._url(step, replace(spot, misses=misses))))

    async def _text(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        heard = heard_at(answer, spot.stage, event, texts=self.texts)
        if event.key != "1" or heard.written is None or event.address is None:
            return self._asked_again(event, call, spot, answer, "voice-ask-text-safe", "text")
        part = Part("answer-counter", heard.written)
        await self.turns.text_back(f"{call.provider_id}.{spot.number}", event.address, part, answer.language or FALLBACK)
        before = [self.prompts.line("voice-text-sent")]
        return self._scene(event, call, replace(spot, misses=0), answer, before=before, brief=True)

    def _record(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.key != "1":
            return self._asked_again(event, call, spot, answer, "voice-ask-record", "record")
        clips = self._clips(call, answer, [self.prompts.line("voice-record-now")])
        # Told again by Twilio itself when we do not answer: nothing else tells us that a recording is ready.
        callback = f"{self.base_url}/channels/voice/recording#rc=5&rp=ct,rt,5xx"
        then = Record(self._url("recorded", replace(spot, misses=0)), callback)
        return Scene(clips, then, ["voice-record-now"])

    async def _recorded(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        kept = await self.turns.keep_recording(event, call)
        if event.status in (CallStatus.ENDED, CallStatus.FAILED):
            return Scene([], HangUp())
        before = [self.prompts.line("voice-recorded" if kept else "voice-not-recorded")]
        return self._scene(event, call, replace(spot, misses=0), answer, before=before, brief=True)

    def _dialled(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        heard = heard_at(answer, spot.stage, event, texts=self.texts)
        before = [self.prompts.line("voice-connect-over")]
        if event.dialled not in ANSWERED and heard.connect is not None:
            number = digits("0" + heard.connect.removeprefix("+81"))
            before = [self.prompts.line("voice-connect-failed"), Line("voice-number"), *number]
            before += [Line("voice-number-again"), *number]
        return self._scene(event, call, replace(spot, misses=0), answer, before=before, brief=True)

    async def _erase(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        if event.key != "1":
            return self._asked_again(event, call, spot, answer, "voice-ask-erase-all", "erase")
        return await self._say(event, call, spot, text=self.words.erase_word(answer.language or FALLBACK))

    def _clips(self, call: CallState, answer: CallAnswer, lines: Sequence[Line]) -> list[Clip]:
        return self.prompts.clips(lines, answer.language or call.language or FALLBACK, call.second)

    def _url(self, step: str, spot: Spot) -> str:
        query = spot.query()
        return f"{self.base_url}/channels/voice/{step}" + (f"?{query}" if query else "")


def _set_language(language: str) -> str:
    return f'{SET_LANGUAGE}{{"language": "{language}"}}'


def _pick(key: str | None, options: Sequence[T]) -> T | None:
    """The option that a key 1–9 stands for."""
    number = int(key) if key is not None and key.isdigit() else 0
    return options[number - 1] if 1 <= number <= len(options) else None
