"""One turn from the stored state to the next: Rasa's steps, with `screening` between them."""

import asyncio
import json
import re
import weakref
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

from rasa.core.channels.channel import UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, Event, FollowupAction, LoopInterrupted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from channel.output import Sayings
from channel.requests import Turn
from components.lexicon import LexiconExtractor, entities
from components.text import clean
from components.understanding import TextUnderstanding, describe
from screening import settling
from screening.carried import answers_of, take_over
from screening.facts import Slots, known_facts
from screening.questions import ALL_QUESTIONS, open_question
from screening.reading import Heard, Reading, read
from tracker_store.store import PostgresTrackerStore

_FORM = "screening"
_GREETING = "utter_greeting"
_ADVICE = "utter_third_party_advice"
# Without a single letter a text cannot be understood; these signs can.
_ALARM_SIGNS = re.compile("[\U0001f198\U0001f6a8]")
_UNDERSTANDING_THREADS = 2
# What a key says of trouble that may be going on: who writes hints at it, who presses keys can only be asked.
_MAY_BE_NOW = frozenset({"violence", "locked", "sexual"})


class Turns:
    """Takes turns, one after the other within a conversation."""

    def __init__(
        self,
        processor: MessageProcessor,
        store: PostgresTrackerStore,
        understanding: TextUnderstanding,
        lexicon: LexiconExtractor,
    ) -> None:
        self._processor = processor
        self._store = store
        self._model = understanding.model
        self._lexicon = lexicon.lexicon
        # The vector of a text takes milliseconds of computing: not on the event loop.
        self._threads = ThreadPoolExecutor(_UNDERSTANDING_THREADS, "understanding")
        # Rasa's own lock asks once a second whether it is free.
        self._locks: weakref.WeakValueDictionary[UUID, asyncio.Lock] = weakref.WeakValueDictionary()

    async def take(self, turn: Turn) -> bytes:
        """The answer as JSON; to a repeat of the last turn, the answer given then.

        Raises StoreUnavailable, Unreadable.
        """
        async with self._lock(turn.conversation):
            stored = await self._store.fetch(turn.conversation)
            if stored and stored.turn == turn.turn and stored.answer:
                return stored.answer
            heard, understood = await self._hear(turn)
            tracker = (stored.tracker if stored else None) or await self._new_tracker(turn.conversation)
            sayings = Sayings()
            if turn.known is not None:
                _set_slots(tracker, take_over(_known(tracker, turn.language), turn.known))
            await self._advance(tracker, turn.language, heard, sayings)
            # The words that carried a label are the person's: they are answered once, and not kept for a repeat.
            kept = _answer(turn, sayings, {**understood, "because": {}}, tracker)
            await self._store.save_turn(turn.conversation, None if sayings.ended else tracker, turn.turn, kept)
            return _answer(turn, sayings, understood, tracker)

    async def forget(self, conversation: UUID) -> None:
        """Deletes a conversation. Raises StoreUnavailable."""
        async with self._lock(conversation):
            await self._store.delete(conversation)

    def _lock(self, conversation: UUID) -> asyncio.Lock:
        return self._locks.setdefault(conversation, asyncio.Lock())

    async def _hear(self, turn: Turn) -> tuple[Heard, dict[str, Any]]:
        if turn.payload is not None:
            values, intent = turn.payload.values, turn.payload.intent
            ask = turn.by_keypad and intent == "answer" and values.get("what") in _MAY_BE_NOW
            intent = "maybe_danger" if ask else intent
            return Heard(intent, values), {**_understood_payload(intent), "ask_danger": ask}
        text = clean(turn.text or "")
        values = self._lexicon.find(text)
        understood = await self._understand(text)
        if not _has_letters(text):
            return Heard("maybe_danger" if understood["ask_danger"] else "unreadable", values), understood
        labels = (understood[name] for name in ("indicators", "topics", "details", "request", "wish", "ask_wish"))
        return Heard(understood["intent"], values, *labels), understood

    async def understand(self, text: str) -> dict[str, Any]:
        """What is understood of a text that is no turn: somebody else speaks with the person. Nothing is kept."""
        return await self._understand(clean(text))

    async def _understand(self, text: str) -> dict[str, Any]:
        if not _has_letters(text):
            alarm = _ALARM_SIGNS.search(text) is not None
            return {**_understood_payload("maybe_danger" if alarm else "unclear"), "ask_danger": alarm}
        loop = asyncio.get_running_loop()
        [found] = await loop.run_in_executor(self._threads, self._model.predict, [text])
        return describe(found, self._lexicon.find(text).get("word"))

    async def _new_tracker(self, conversation: UUID) -> DialogueStateTracker:
        tracker = self._store.init_tracker(str(conversation))
        await self._processor._update_tracker_session(tracker, Sayings())
        return tracker

    async def _advance(
        self, tracker: DialogueStateTracker, language: str | None, heard: Heard, sayings: Sayings
    ) -> None:
        """The steps of `MessageProcessor.handle_message`, for a message that is understood already."""
        processor = self._processor
        asking = tracker.active_loop_name == _FORM
        reading = read(_known(tracker, language), asking, heard)
        _set_slots(tracker, reading.slots)
        asked = open_question(tracker.current_slot_values()) if asking else None
        if reading.greet:
            await self._greet(tracker, sayings)
        await processor._handle_message_with_tracker(_message(tracker, reading, sayings), tracker)
        heard_events = len(tracker.events)
        await processor.run_action_extract_slots(sayings, tracker)
        answered = _fills_question(list(tracker.events)[heard_events:])
        _set_slots(tracker, settling.settle(_known(tracker, language), asked, answered, reading.intent))
        if asking and not answered and settling.leads_to_the_question(tracker.current_slot_values(), reading.intent):
            # Else the form rejects a message without an answer, and Rasa forbids what was rejected.
            tracker.update(LoopInterrupted(True))
        if settling.advice_is_due(tracker.current_slot_values(), reading.intent):
            tracker.update_with_events([SlotSet("advise", False), FollowupAction(_ADVICE)], processor.domain)
        await processor._run_prediction_loop(sayings, tracker)

    async def _greet(self, tracker: DialogueStateTracker, sayings: Sayings) -> None:
        processor = self._processor
        prediction = PolicyPrediction.for_action_name(processor.domain, _GREETING)
        action = processor._get_action(_GREETING)
        await processor._run_action(action, tracker, sayings, processor.nlg, prediction)
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _fills_question(events: Iterable[Event]) -> bool:
    return any(isinstance(event, SlotSet) and event.key in ALL_QUESTIONS for event in events)


def _known(tracker: DialogueStateTracker, language: str | None) -> Slots:
    """The slots, and the language as if it were one: every turn brings it, so that it is never kept."""
    return {**tracker.current_slot_values(), "language": language}


def _set_slots(tracker: DialogueStateTracker, slots: Mapping[str, Any]) -> None:
    tracker.update_with_events([SlotSet(name, value) for name, value in slots.items()], None)


def _message(tracker: DialogueStateTracker, reading: Reading, sayings: Sayings) -> UserMessage:
    """The message as Rasa hears it: an intent and values, never the words."""
    text = f"/{reading.intent}"
    intent = {"name": reading.intent, "confidence": 1.0}
    parsed = {"text": text, "intent": intent, "entities": entities(reading.values)}
    return UserMessage(text, sayings, tracker.sender_id, parse_data=parsed, input_channel=sayings.name())


def _understood_payload(intent: str) -> dict[str, Any]:
    return {
        "intent": intent,
        "confidence": 1.0,
        "indicators": [],
        "topics": [],
        "request": None,
        "details": [],
        "urgent": False,
        "ask_danger": False,
        "scores": {},
        "because": {},
        "wish": None,
        "ask_wish": False,
    }


def _answer(turn: Turn, sayings: Sayings, understood: dict[str, Any], tracker: DialogueStateTracker) -> bytes:
    facts = known_facts(_known(tracker, turn.language))
    answer = {
        "turn": turn.turn,
        "say": sayings.say,
        "understood": understood,
        "slots": facts,
        "answers": answers_of(tracker.current_slot_values()),
        "ended": sayings.ended,
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
