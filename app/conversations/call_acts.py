"""What the telephone itself does with an answer: puts a call through, sends it as a text, keeps a voice message."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.channels.base import CallEvent, CallStatus
from app.channels.voice_twiml import Connect, HangUp, Record, Scene
from app.conversations.call_prompts import FALLBACK, Heard
from app.conversations.call_scenes import Scenes
from app.conversations.call_spot import Spot
from app.conversations.call_turns import CallTurns
from app.conversations.calls import CallAnswer, CallState
from app.conversations.records import Part
from app.conversations.speak import Line, digits

ANSWERED = frozenset({"completed", "answered"})


@dataclass(frozen=True, slots=True)
class CallActs:
    """Does it, and says so. ``number``: our own."""

    turns: CallTurns
    scenes: Scenes
    number: str

    async def connect(self, call: CallState, spot: Spot, answer: CallAnswer, heard: Heard) -> Scene:
        """Rings the place that the answer names."""
        assert heard.connect is not None
        await self.turns.put_through(call)
        clips = self.scenes.clips(call, answer, [self.scenes.prompts.line("voice-connecting")])
        then = Connect(heard.connect, self.number, self.scenes.url("dialled", replace(spot, misses=0)))
        return Scene(clips, then, ["voice-connecting"])

    async def dialled(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """That call is over."""
        await self.turns.come_back(call)
        heard = self.scenes.heard(call, spot, answer)
        before = [self.scenes.prompts.line("voice-connect-over")]
        if event.dialled not in ANSWERED and heard.connect is not None:
            number = digits("0" + heard.connect.removeprefix("+81"))
            before = [self.scenes.prompts.line("voice-connect-failed"), Line("voice-number"), *number]
            before += [Line("voice-number-again"), *number]
        return self.scenes.scene(call, replace(spot, misses=0), answer, before=before, brief=True)

    async def text(self, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """Sends the answer as a text message; where that cannot be done any more, it is said once more."""
        again, heard = replace(spot, misses=0), self.scenes.heard(call, spot, answer)
        if heard.written is not None and call.number is not None:
            part, language = Part("answer-counter", heard.written), answer.language or FALLBACK
            if await self.turns.text_back(f"{call.provider_id}.{spot.number}", call.number, part, language):
                before = [self.scenes.prompts.line("voice-text-sent")]
                return self.scenes.scene(call, again, answer, before=before, brief=True)
        # Somebody of ours has come to the text messages of this number since it was offered.
        before = [self.scenes.prompts.line("voice-wrong-key")]
        return self.scenes.scene(replace(call, texts=False), again, answer, before=before)

    def record(self, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """Records a voice message."""
        clips = self.scenes.clips(call, answer, [self.scenes.prompts.line("voice-record-now")])
        # Told again by Twilio itself when we do not answer: nothing else tells us that a recording is ready.
        callback = f"{self.scenes.base_url}/channels/voice/recording#rc=5&rp=ct,rt,5xx"
        then = Record(self.scenes.url("recorded", replace(spot, misses=0)), callback)
        return Scene(clips, then, ["voice-record-now"])

    async def recorded(self, event: CallEvent, call: CallState, spot: Spot, answer: CallAnswer) -> Scene:
        """Keeps it."""
        kept = await self.turns.keep_recording(event, call)
        if event.status in (CallStatus.ENDED, CallStatus.FAILED):
            return Scene([], HangUp())
        before = [self.scenes.prompts.line("voice-recorded" if kept else "voice-not-recorded")]
        return self.scenes.scene(call, replace(spot, misses=0), answer, before=before, brief=True)
