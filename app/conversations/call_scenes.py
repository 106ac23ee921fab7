"""The scenes of a call: what is heard at a place of it, and what can be pressed then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.channels.base import CallEvent
from app.channels.voice_twiml import Clip, HangUp, Listen, Scene
from app.channels.voice_voices import VOICES
from app.contacts.numbers import DIGITS
from app.conversations.call_menu import heard_waiting
from app.conversations.call_prompts import FALLBACK, OTHER_PAGE, YES_NO, Heard, Prompts, heard_at
from app.conversations.call_spot import Spot
from app.conversations.calls import CallAnswer, CallState
from app.conversations.compose import PAUSE
from app.conversations.speak import Line

# Nothing heard, or keys without meaning, so often in a row end the call.
MOST_MISSES = 3
LANGUAGE_LIST = "language-menu"
SAY_IT_AFTER = frozenset({"ask-what", "ask-prefecture"})


@dataclass(frozen=True, slots=True)
class Scenes:
    """Makes scenes. ``texts``: whether text messages can be sent."""

    prompts: Prompts
    base_url: str
    texts: bool

    def languages(self, spot: Spot, *, second: bool = False) -> Scene:
        """The list of languages; ``second``: of those that a machine speaks, as a second language."""
        clips = self.prompts.languages(spot.page, second=second)
        key = "voice-second-language" if second else LANGUAGE_LIST
        if second and spot.language and self.prompts.recordings.has(spot.language, key):
            clips = [*self.prompts.clips([self.prompts.line(key)], spot.language, None), *clips]
        return Scene(clips, Listen(self.url("second" if second else "language", spot)), [key])

    def languages_again(self, event: CallEvent, spot: Spot, *, second: bool) -> Scene:
        """No language was chosen: the other page, or the end after too many misses."""
        if event.key == OTHER_PAGE:
            return self.languages(replace(spot, page=3 - spot.page, misses=0), second=second)
        if event.key in ("*", "9"):
            return self.languages(replace(spot, misses=0), second=second)
        if spot.misses + 1 >= MOST_MISSES:
            line = [self.prompts.line("voice-goodbye")]
            clips = [*self.prompts.clips(line, FALLBACK, None), *self.prompts.clips(line, "ja", None)]
            return Scene(clips, HangUp(), ["voice-goodbye"])
        # Whose language was not on this page may only have waited: the other page begins.
        return self.languages(replace(spot, misses=spot.misses + 1, page=3 - spot.page), second=second)

    def heard(self, call: CallState, spot: Spot, answer: CallAnswer) -> Heard:
        """What of an answer is said here."""
        if answer.waits:
            known = call.number is not None and call.address == call.number
            return heard_waiting(answer, spot.stage, written=self.texts and call.texts, known=known)
        return heard_at(answer, spot.stage, texts=self.texts and call.texts)

    def scene(
        self,
        call: CallState,
        spot: Spot,
        answer: CallAnswer,
        *,
        before: Sequence[Line] = (),
        brief: bool = False,
    ) -> Scene:
        """What an answer says, and what can be pressed then. ``brief``: only the keys."""
        heard = self.heard(call, spot, answer)
        lines = [*before, *(() if brief else heard.lines)]
        if answer.ended or PAUSE in heard.keys:
            return Scene(self.clips(call, answer, lines), HangUp(), heard.keys)
        if LANGUAGE_LIST in heard.keys:
            menu = self.languages(Spot(number=spot.number))
            return replace(menu, clips=[*self.clips(call, answer, lines), *menu.clips], keys=heard.keys)
        lines += self.prompts.menu(heard.options)
        if answer.waits:
            # Their keys mean something else than the bot's: the address says so, whoever speaks by then.
            return Scene(self.clips(call, answer, lines), Listen(self.url("hold", spot)), heard.keys)
        hears = answer.language if answer.language in VOICES else None
        if hears and SAY_IT_AFTER.intersection(heard.keys):
            lines.append(self.prompts.line("voice-say-it"))
        if spot.misses or heard.names_places or "greeting" in heard.keys:
            lines.append(self.prompts.line("voice-hint"))
        if heard.names_places and not brief:
            lines.append(self.prompts.line("voice-hint-erase"))
        return Scene(self.clips(call, answer, lines), Listen(self.url("turn", spot), hears), heard.keys)

    def missed(self, call: CallState, spot: Spot, answer: CallAnswer, notice: str) -> Scene:
        """Nothing heard, or a key without meaning: said so, and the same again; the end after too many, but not of a wait."""
        if not answer.waits and spot.misses + 1 >= MOST_MISSES:
            return Scene(self.clips(call, answer, [self.prompts.line("voice-goodbye")]), HangUp(), ["voice-goodbye"])
        missed = replace(spot, misses=spot.misses + 1)
        return self.scene(call, missed, answer, before=[self.prompts.line(notice)])

    def ask(self, call: CallState, spot: Spot, answer: CallAnswer, key: str, step: str) -> Scene:
        """A question of the telephone's own, answered by yes or no."""
        lines = [self.prompts.line(key), *self.prompts.menu(YES_NO)]
        return Scene(self.clips(call, answer, lines), Listen(self.url(step, replace(spot, misses=0))), [key])

    def asked_again(
        self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer, key: str, step: str
    ) -> Scene:
        """Neither yes nor no: the question again, a few times; then back, as if it were no."""
        if event.key == "2" or spot.misses + 1 >= MOST_MISSES:
            return self.scene(call, replace(spot, misses=0), answer, brief=True)
        misses = spot.misses if event.key == "*" else spot.misses + 1
        asked = self.ask(call, spot, answer, key, step)
        return replace(asked, then=Listen(self.url(step, replace(spot, misses=misses))))

    def key_code(self, call: CallState, spot: Spot, answer: CallAnswer, *, before: Sequence[Line] = ()) -> Scene:
        """A code can be keyed in."""
        lines = [*before, self.prompts.line("voice-key-code")]
        return Scene(self.clips(call, answer, lines), Listen(self.url("code", spot), digits=DIGITS), ["voice-key-code"])

    def key_code_again(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """No eight digits came: once more, a few times; then back to the question."""
        silent = event.key is None and event.digits is None
        before = [self.prompts.line("voice-not-heard")] if silent else []
        if spot.misses + 1 >= MOST_MISSES:
            return self.scene(call, replace(spot, misses=0), answer, before=before)
        return self.key_code(call, replace(spot, misses=spot.misses + 1), answer, before=before)

    def clips(self, call: CallState, answer: CallAnswer, lines: Sequence[Line]) -> list[Clip]:
        """The lines in the language of the answer."""
        return self.prompts.clips(lines, answer.language or call.language or FALLBACK, call.second)

    def url(self, step: str, spot: Spot) -> str:
        """The address of a step."""
        query = spot.query()
        return f"{self.base_url}/channels/voice/{step}" + (f"?{query}" if query else "")
