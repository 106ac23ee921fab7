"""Somebody waits for a human being: the bot is silent, their choices are carried out, all else is kept and acknowledged.

Nothing here writes: the result says what changes (handoff_turns.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.conversations import handoff_texts as texts
from app.conversations import interpret
from app.conversations.compose import SAFETY_KEYS
from app.conversations.doors import JOINED, SAID, given
from app.conversations.hearing import Ear, blocked_by
from app.conversations.other_language import SPOKEN_CHANNEL
from app.conversations.records import ConversationState, Known, PendingMessage, Silent, TurnResult
from app.conversations.turn import DEFAULT_LANGUAGE, Turner
from app.conversations.wishes import chose, chosen, question, tapped, told
from app.dialogue.turn import Said
from app.handoffs import sheets
from app.handoffs.desk import loosened
from app.handoffs.escalation import ACKNOWLEDGE_EVERY, Case
from app.handoffs.people import availability
from app.handoffs.states import ContactChosen, Left, Needs, NeedsChanged, StaffGender
from app.kit.database import Database
from app.kit.language import LANGUAGES, identify
from app.models import Handler


@dataclass(frozen=True, slots=True)
class WaitingRoom:
    """Takes the messages of who waits."""

    database: Database
    turner: Turner
    ear: Ear

    async def take(
        self, state: ConversationState, message: PendingMessage, case: Case, at: datetime
    ) -> TurnResult | Silent:
        """What is said to ``message``, or only what is kept of it."""
        if message.body.opt_out is not None:
            blocked = blocked_by(message.body.opt_out)
            return Silent(before=Left() if blocked else None, blocked=blocked)
        if answer := sheets.answered(message.body.payload):
            return Silent(sheet=answer)
        said = self.turner.heard(state, message)
        if state.language is None and interpret.split_payload(said.payload)[0] != interpret.SET_LANGUAGE:
            return await self._before_language(state, message, case, said, at)
        return await self._heard(state, message, case, said, at)

    async def _before_language(
        self, state: ConversationState, message: PendingMessage, case: Case, said: interpret.Interpreted, at: datetime
    ) -> TurnResult:
        """In danger before they chose a language, and given back.

        All that they say counts as ever; beside danger, and codes, it is the languages that help most.
        """
        guess = identify(said.text or "").language or state.contact_language or DEFAULT_LANGUAGE
        result = await self._heard(replace(state, language=guess), message, case, said, at)
        name, values = interpret.split_payload(said.payload)
        page = int(values.get("page", 1)) if name == interpret.LANGUAGE_MENU else 1
        menu = _waits(self.turner.menu(state, state.memory, page))
        if isinstance(result, Silent):
            return replace(menu, before=result.before, assessment=result.assessment)
        if result.ended or said.payload == interpret.NOT_SAFE:
            return result
        kept = [part for part in result.parts if part.key in SAFETY_KEYS or part.key in SAID.values() or result.code]
        # Said again in the language that they choose.
        again = tuple(part.key for part in kept if part.key in SAFETY_KEYS) or state.memory.repeat
        memory = replace(result.memory, repeat=again)
        return replace(result, parts=[*kept, *menu.parts], footer=menu.footer, language=None, memory=memory)

    async def _heard(
        self, state: ConversationState, message: PendingMessage, case: Case, said: interpret.Interpreted, at: datetime
    ) -> TurnResult | Silent:
        # The telephone sends nothing but what it has just named, also what no question of ours stored.
        spoken = message.body.payload if state.channel == SPOKEN_CHANNEL else None
        payload = spoken or said.payload
        if payload is not None:
            return await self._chosen(state, message, case, payload, at)
        if said.code is not None:
            return await self._code(state, message, case, said.code, at)
        return await self._told(state, message, case, said.text, at)

    async def _chosen(
        self, state: ConversationState, message: PendingMessage, case: Case, payload: str, at: datetime
    ) -> TurnResult:
        if payload in interpret.LEAVING:
            return replace(await self.turner.stopped(state, message, payload), before=Left())
        name, values = interpret.split_payload(payload)
        match name:
            case interpret.ERASE:
                return replace(self.turner.erased(state), before=Left())
            case texts.BOT:
                return replace(await self.turner.back(state, message, texts.left()), before=Left())
            case interpret.LANGUAGE_MENU:
                return _waits(self.turner.menu(state, state.memory, int(values.get("page", 1))))
            case interpret.JOIN:
                code = await self.turner.doors.draw()
                return replace(self._say(state, [given(code)]), code=code)
            case interpret.SET_LANGUAGE if values.get("language") in LANGUAGES:
                return await self._set_language(state, case, str(values["language"]), at)
        if gender := tapped(payload):
            return await self._gender(state, message, case, gender, at)
        return await self._wish(state, message, case, name, values, at)

    async def _wish(
        self,
        state: ConversationState,
        message: PendingMessage,
        case: Case,
        name: str | None,
        values: dict[str, str],
        at: datetime,
    ) -> TurnResult:
        """What they would like instead of waiting."""
        match name:
            case texts.LATER:
                return self._say(state, texts.ask_time(at))
            case texts.AT:
                return await self._contact(state, message, values, at)
            case texts.PLACES:
                return self._say(state, texts.places())
            case texts.OTHER:
                return self._say(state, texts.ask_other(case.needs))
            case texts.OTHER_YES:
                needs = loosened(case.needs, message.id)
                return replace(await self._stands(state, case, needs, at), before=NeedsChanged(needs, case.needs))
        return await self._answered(state, case, name, values, at)

    async def _answered(
        self, state: ConversationState, case: Case, name: str | None, values: dict[str, str], at: datetime
    ) -> TurnResult:
        """What a question about danger is answered with; to everything else, how things stand."""
        answer = _danger_answer(name, values)
        if not answer:
            # On the telephone it is said again and again anyhow that we are still looking.
            briefly = name == texts.WAIT and state.channel != SPOKEN_CHANNEL
            return await self._stands(state, case, case.needs, at, briefly=briefly)
        said = self._say(state, answer)
        if values.get("danger") != "yes" and values.get("harm") != "now":
            return said
        needs = replace(case.needs, urgency="emergency")
        return replace(said, before=NeedsChanged(needs, case.needs), urgency="emergency")

    async def _gender(
        self, state: ConversationState, message: PendingMessage, case: Case, gender: StaffGender, at: datetime
    ) -> TurnResult:
        """Their own tap says whom they would like: it holds, whatever their words were taken for."""
        needs = chosen(case.needs, gender, message.id)
        result = await self._stands(state, case, needs, at, before=[Said(key="handoff-wish-kept")])
        return replace(result, before=NeedsChanged(needs, case.needs), memory=chose(state.memory, gender, message.id))

    async def _code(
        self, state: ConversationState, message: PendingMessage, case: Case, code: str, at: datetime
    ) -> TurnResult:
        """A typed code: what became of it, and how things stand. A wish for a woman or a man holds at every door."""
        taken = await self.turner.doors.take(state, message, code)
        joined = taken.outcome == JOINED
        needs = await self.turner.doors.wished(state.id, case.needs, state.memory) if joined else case.needs
        result = await self._stands(state, case, needs, at, before=[Said(key=SAID[taken.outcome])])
        if not joined:
            return result
        memory = told(state.memory, needs.staff_gender, unsure=False) if needs != case.needs else state.memory
        known, changed = Known(needs, anew=False), NeedsChanged(needs, case.needs)
        return replace(result, joined=True, known=known, before=changed, memory=memory)

    async def _told(
        self, state: ConversationState, message: PendingMessage, case: Case, words: str | None, at: datetime
    ) -> TurnResult | Silent:
        """Words: danger is answered at once, a wish for a woman or a man is kept, all else is for the counselor."""
        heard = await self.ear.hear(state, message, words)
        needs = heard.needs(case.needs)
        changed = NeedsChanged(needs, case.needs) if needs != case.needs else None
        danger = texts.danger(heard.intent, heard.details)
        wished = needs.staff_gender != case.needs.staff_gender
        silent_until = case.told_at + ACKNOWLEDGE_EVERY
        if danger:
            result = self._say(state, danger)
        elif heard.unsure(needs):
            # Not what they wished for before. One of the two may have been misheard: only they know.
            result = await self._stands(state, case, needs, at, asks=True)
        elif wished:
            result = await self._stands(state, case, needs, at, before=[Said(key="handoff-wish-kept")])
        elif at < silent_until and state.channel != SPOKEN_CHANNEL and not heard.deaf:
            # Told a moment ago: the clock acknowledges it within the next.
            return Silent(before=changed, assessment=heard.assessment)
        else:
            result = self._say(state, _kept(needs, deaf=heard.deaf))
        memory = told(state.memory, needs.staff_gender, unsure=heard.ask_gender) if wished else state.memory
        return replace(result, before=changed, memory=memory, assessment=heard.assessment, urgency=heard.urgency)

    async def _set_language(self, state: ConversationState, case: Case, language: str, at: datetime) -> TurnResult:
        needs = replace(case.needs, language=language)
        chosen = replace(state, language=language, memory=replace(state.memory, repeat=()))
        before = [Said(key=key) for key in (*state.memory.repeat, "language-set")]
        # What was asked in a language that they cannot read is asked again.
        asks = state.memory.guessed and needs.waived_by is None
        result = await self._stands(chosen, case, needs, at, before=before, asks=asks)
        return replace(result, choice_language=language, before=NeedsChanged(needs, case.needs))

    async def _contact(
        self, state: ConversationState, message: PendingMessage, values: dict[str, str], at: datetime
    ) -> TurnResult:
        since, until = datetime.fromisoformat(values["since"]), datetime.fromisoformat(values["until"])
        if until - at < texts.SHORTEST_WINDOW:
            # The question was asked long ago.
            return self._say(state, texts.ask_time(at))
        kept = texts.time_kept(since, until, at)
        # With the bot's open question: the next number they type answers that one.
        result = await self.turner.back(state, message, kept)
        return replace(result, speaker=Handler.BOT, before=ContactChosen(since, until))

    async def _stands(
        self,
        state: ConversationState,
        case: Case,
        needs: Needs,
        at: datetime,
        *,
        before: Sequence[Said] = (),
        briefly: bool = False,
        asks: bool = False,
    ) -> TurnResult:
        """``briefly``: where it is still as they were told last, that is not told again. ``asks``: whom they would like."""
        assert state.language is not None
        async with self.database.reading() as connection:
            available = await availability(connection, needs, at, case.handoff)
        if (briefly or asks) and available.told == case.told:
            stands = texts.waits_on(needs, available)
        else:
            stands = texts.how_things_stand(needs, available, at, state.language)
        return self._say(state, [*before, *(question(stands) if asks else stands)])

    def _say(self, state: ConversationState, said: Sequence[Said]) -> TurnResult:
        return _waits(self.turner.say(state, said))


def _waits(result: TurnResult) -> TurnResult:
    return replace(result, speaker=Handler.QUEUE)


def _kept(needs: Needs, *, deaf: bool) -> list[Said]:
    """Their words are kept. ``deaf``: nobody has understood them; danger and a wish can still be told by a tap."""
    kept = [Said(key="handoff-kept")]
    if not deaf:
        return kept
    said = [*kept, Said(key="handoff-emergency")]
    return question(said) if needs.staff_gender == "any" and needs.waived_by is None else said


def _danger_answer(name: str | None, values: dict[str, str]) -> list[Said]:
    """What is said to the answer of a question about danger."""
    if name == interpret.CANNOT_CALL:
        return [Said(key="danger-cannot-call")]
    if name != interpret.ANSWER:
        return []
    if values.get("danger") == "yes":
        return texts.danger("danger", ())
    if values.get("harm") == "now":
        return texts.danger("self_harm_now", ())
    return [Said(key="self-harm-stay")] if values.get("harm") == "not_now" else []
