"""A counselor has the conversation: the bot says nothing, ever; it listens, so that danger and wishes are not missed.

One question is asked all the same, where their words may mean that this counselor is the wrong one: whom they would like.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.conversations import interpret
from app.conversations.doors import JOINED
from app.conversations.handoff_texts import danger
from app.conversations.hearing import Ear, blocked_by
from app.conversations.records import ConversationState, Known, PendingMessage, Silent, TurnResult
from app.conversations.turn import Turner
from app.conversations.wishes import chose, chosen, question, tapped, told
from app.handoffs import sheets
from app.handoffs.escalation import Case
from app.handoffs.states import Left, NeedsChanged
from app.models import Handler

# What the counselor should notice, by what was tapped or written.
FLAGS = {
    interpret.HUMAN: "human",
    interpret.HUMAN_HERE: "human",
    interpret.LANGUAGE_MENU: "language",
    interpret.SET_LANGUAGE: "language",
}
ALARMS = {
    interpret.IN_DANGER: "danger",
    interpret.HARMS_NOW: "self_harm",
    interpret.CANNOT_CALL: "danger",
}
INTENT_FLAGS = {
    "danger": "danger",
    "maybe_danger": "danger",
    "self_harm": "self_harm",
    "self_harm_now": "self_harm",
    "human": "human",
    "change_language": "language",
    "erase": "erase",
    "stop": "stop",
}


@dataclass(frozen=True, slots=True)
class Held:
    """Takes the messages of who is with a counselor."""

    turner: Turner
    ear: Ear

    async def take(self, state: ConversationState, message: PendingMessage, case: Case) -> TurnResult | Silent:
        """What is kept of ``message``; only the words for erasing and stopping are obeyed at once, and answered."""
        if message.body.opt_out is not None:
            blocked = blocked_by(message.body.opt_out)
            return Silent(blocked=blocked, flags=["stop"] if blocked else [])
        said = self.turner.heard(state, message)
        # A tap names its sheet; a typed answer counts while the sheet is the last thing that was said.
        if answer := sheets.answered(message.body.payload or said.payload):
            return Silent(sheet=answer)
        name, _ = interpret.split_payload(said.payload)
        if name == interpret.ERASE:
            return replace(self.turner.erased(state), before=Left())
        if said.payload in interpret.LEAVING:
            return replace(await self.turner.stopped(state, message, said.payload), before=Left())
        if said.payload is not None:
            return self._tapped(state, message, case, said.payload)
        if said.code is not None:
            return await self._code(state, message, case, said.code)
        return await self._words(state, message, case, said.text)

    def _tapped(self, state: ConversationState, message: PendingMessage, case: Case, payload: str) -> Silent:
        """An answer to what was asked before, or a way that is always open: danger and a wish count as ever."""
        if gender := tapped(payload):
            changed = NeedsChanged(chosen(case.needs, gender, message.id), case.needs)
            return Silent(before=changed, memory=chose(state.memory, gender, message.id), flags=["staff_gender"])
        if flag := ALARMS.get(payload):
            changed = NeedsChanged(replace(case.needs, urgency="emergency"), case.needs)
            return Silent(before=changed, flags=[flag])
        name, _ = interpret.split_payload(payload)
        return Silent(flags=[FLAGS[name]] if name in FLAGS else [])

    async def _code(self, state: ConversationState, message: PendingMessage, case: Case, code: str) -> Silent:
        """It joins their doors, and the counselor sees both; eight digits may as well be something else."""
        taken = await self.turner.doors.take(state, message, code)
        if taken.outcome != JOINED:
            return Silent()
        needs = await self.turner.doors.wished(state.id, case.needs, state.memory)
        joined = Silent(joined=True, known=Known(needs, anew=False), flags=["joined"])
        if needs == case.needs:
            return joined
        memory = told(state.memory, needs.staff_gender, unsure=False)
        changed = NeedsChanged(needs, case.needs)
        return replace(joined, before=changed, memory=memory, flags=["joined", "staff_gender"])

    async def _words(
        self, state: ConversationState, message: PendingMessage, case: Case, words: str | None
    ) -> TurnResult | Silent:
        heard = await self.ear.hear(state, message, words)
        needs = heard.needs(case.needs)
        wished = heard.gender is not None
        flags = [INTENT_FLAGS[heard.intent]] if heard.intent in INTENT_FLAGS else []
        flags = [*flags, "staff_gender"] if wished else flags
        # A wish that is made again is heard again: whoever fits is asked anew.
        changed = NeedsChanged(needs, case.needs) if wished or needs != case.needs else None
        kept = needs.staff_gender != case.needs.staff_gender
        memory = told(state.memory, needs.staff_gender, unsure=heard.ask_gender) if kept else None
        if heard.unsure(needs) and not danger(heard.intent, heard.details):
            # Not what they wished for before. One of the two may have been misheard, and who has it may be the wrong one.
            asked = replace(self.turner.say(state, question()), speaker=Handler.COUNSELOR, before=changed)
            asked = replace(asked, memory=memory or state.memory, flags=flags)
            return replace(asked, assessment=heard.assessment, urgency=heard.urgency)
        return Silent(before=changed, assessment=heard.assessment, memory=memory, flags=flags)
