"""Every state that taps can lead to, breadth first: no dead end, no key that is not there, no repeated question."""

import json
import re
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from rasa.core.agent import Agent
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from channel import patches
from channel.requests import Turn, Vocabulary
from channel.turns import Turns
from components.lexicon import LexiconExtractor
from components.understanding import TextUnderstanding
from screening.questions import INTERRUPTIONS, QUESTIONS
from tracker_store.store import PostgresTrackerStore

BOT = Path(__file__).resolve().parents[1]
LOCALES = BOT.parent / "locales" / "en"

# Everything that can be said at any moment, whatever the choices are.
ALWAYS = (
    "/human",
    "/confidentiality",
    "/thanks",
    "/greet",
    "/repeat",
    "/unclear",
    "/unreadable",
    "/affirm",
    "/deny",
    "/inform",
    "/out_of_scope",
    "/female_staff",
    "/change_language",
    "/language_changed",
    "/danger",
    "/maybe_danger",
    "/self_harm",
    "/self_harm_now",
    "/cannot_call",
    "/continue",
    "/erase",
    "/stop",
    "/start_over",
    "/more_counters",
    "/list_regions",
    '/answer{"safe":"no"}',
)
QUESTION = re.compile("ask-.*|danger-.*|language-menu|anything-else")
ANSWER = re.compile("answer-.*")
END = re.compile("stopped|erased|pause-neutral")
# Said only after a text that tells something; `test_dialogue` has those.
TOLD_ONLY = {"danger-118", "danger-119", "third-party-advice"}
# A first message after which the prefecture is asked: no choice alone leads to that question.
SHELTER = "is there a shelter"
# No state differs by which of these prefectures it is, and there are 47.
ALIKE = re.compile(r'/answer\{"prefecture":"(?!13|1")\d+"\}')


@pytest.fixture
async def store(settings: None) -> AsyncIterator[PostgresTrackerStore]:
    store = PostgresTrackerStore(Domain.load("domain"))
    yield store
    await store.close()


@pytest.fixture
def turns(store: PostgresTrackerStore, model: None) -> tuple[Turns, Vocabulary]:
    agent = Agent.load(str(BOT / "models" / "tsunagu.tar.gz"), tracker_store=store)
    assert isinstance(store, TrackerStore)
    patches.apply(agent.processor)
    nodes = agent.processor.graph_runner._instantiated_nodes.values()
    found = {type(node._component): node._component for node in nodes}
    return Turns(agent.processor, store, found[TextUnderstanding], found[LexiconExtractor]), Vocabulary(agent.domain)


def _state(tracker: DialogueStateTracker | None) -> tuple[Any, ...]:
    """What makes two conversations go on alike: what is asked, what interrupts it, and the marks of the way."""
    if tracker is None:
        return (None,)
    slots = tracker.current_slot_values()
    interruption = next((name for name in INTERRUPTIONS if slots[name] is None), None)
    kind = slots["emergency_kind"] if interruption == "emergency" else None
    question = next((name for name in QUESTIONS if slots[name] is None), None)
    region = slots["region"] if question == "prefecture" else None
    marks = (slots["prefecture"] is None, bool(slots["misses"]), slots["greeted"])
    return (tracker.active_loop_name, interruption, kind, question, region, *marks)


async def test_no_dead_end(turns: tuple[Turns, Vocabulary], store: PostgresTrackerStore) -> None:
    taker, vocabulary = turns
    start = uuid4()
    await store.save_turn(start, None, None, None)
    waiting: deque[tuple[UUID, tuple[str, ...]]] = deque([(start, (*ALWAYS, SHELTER))])
    seen: set[tuple[Any, ...]] = set()
    keys_said: set[str] = set()
    while waiting:
        conversation, payloads = waiting.popleft()
        before = await store.fetch(conversation)
        assert before is not None
        for payload in payloads:
            branch = uuid4()
            await store.save_turn(branch, before.tracker, None, None)
            answer = json.loads(await taker.take(_turn(branch, payload, vocabulary)))
            keys = [saying["key"] for saying in answer["say"]]
            _check(payload, answer, keys)
            keys_said.update(keys)
            after = await store.fetch(branch)
            assert after is not None
            state = _state(after.tracker)
            if state not in seen:
                seen.add(state)
                offered = {choice["payload"] for saying in answer["say"] for choice in saying["choices"]}
                fresh = tuple(p for p in sorted(offered) if not ALIKE.fullmatch(p))
                waiting.append((branch, (*fresh, *ALWAYS)))
    assert len(seen) > 100
    domain = Domain.load("domain")
    assert keys_said | TOLD_ONLY == {key for key, is_label in _keys(domain) if not is_label}


def _turn(branch: UUID, message: str, vocabulary: Vocabulary) -> Turn:
    if message.startswith("/"):
        return Turn(branch, message, None, vocabulary.read(message), "en")
    return Turn(branch, message, message, None, "en")


def _check(payload: str, answer: dict[str, Any], keys: list[str]) -> None:
    assert keys, payload
    assert len(keys) == len(set(keys)) <= 4, (payload, keys)
    last = keys[-1]
    assert QUESTION.fullmatch(last) or ANSWER.fullmatch(last) or END.fullmatch(last), (payload, keys)
    assert answer["ended"] == (last in ("stopped", "erased"))
    if QUESTION.fullmatch(last) and last not in ("language-menu", "danger-119", "danger-118"):
        assert answer["say"][-1]["choices"], (payload, keys)


def _keys(domain: Domain) -> set[tuple[str, bool]]:
    """Every text key of the domain; True for labels of choices."""
    found: set[tuple[str, bool]] = set()
    for variants in domain.responses.values():
        for variant in variants:
            custom = variant["custom"]
            found |= {(key, False) for key in (custom["key"], *custom.get("also", ()))}
            found |= {(choice["label"], True) for choice in custom.get("choices", ())}
    return found


def test_every_key_and_label_has_a_text() -> None:
    texts = "\n".join(file.read_text(encoding="utf-8") for file in LOCALES.glob("*.ftl"))
    there = set(re.findall(r"^([a-z][a-zA-Z0-9_-]*)\s*=", texts, re.MULTILINE))
    missing = {key for key, _ in _keys(Domain.load(str(BOT / "domain")))} - there
    assert not missing


def test_every_choice_is_a_payload_that_the_bot_takes() -> None:
    domain = Domain.load(str(BOT / "domain"))
    vocabulary = Vocabulary(domain)
    for variants in domain.responses.values():
        for variant in variants:
            for choice in variant["custom"].get("choices", ()):
                assert ("intent" in choice) != ("answer" in choice)
                payload = f"/{choice['intent']}" if "intent" in choice else f"/answer{json.dumps(choice['answer'])}"
                assert vocabulary.read(payload)
