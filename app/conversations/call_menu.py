"""What a caller who waits for a counselor can press: always the same keys, besides an open question of our own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.conversations import handoff_texts as texts
from app.conversations.call_prompts import Heard, Option
from app.conversations.calls import CallAnswer
from app.conversations.interpret import IN_DANGER
from app.conversations.speak import Line

DANGER_KEY = "1"
# What every answer to who waits offers anyhow; with anything else it asks something.
ALWAYS = frozenset({texts.WAIT, texts.LATER, texts.BOT, texts.OTHER})
WAITS = "voice-wait"

_DANGER = Option("voice-choice-danger", payload=IN_DANGER)
_LATER = Option("choice-handoff-later", payload=texts.LATER)
_PLACES = Option("voice-choice-handoff-numbers", payload=texts.PLACES)
_RECORD = Option("voice-leave-message", act="record")
_BOT = Option("choice-handoff-bot", payload=texts.BOT)
_TEXT = Option("voice-text-me", act="text")


def heard_waiting(answer: CallAnswer, stage: int, *, written: bool, known: bool) -> Heard:
    """What is said at ``stage`` (0: the answer to their last message; later: that they still wait), and the keys.

    ``written``: a text message reaches the caller; ``known``: a call does.
    """
    parts = list(answer.parts) if stage == 0 else []
    choices: Sequence[dict[str, Any]] = next((part.choices for part in reversed(parts) if part.choices), ())
    asks = any(choice["payload"].partition("{")[0] not in ALWAYS for choice in choices)
    offered = [
        Option(choice["key"], payload=choice["payload"], variables=choice.get("data", {}))
        for choice in choices
        if asks or choice["payload"] == texts.OTHER
    ]
    # Danger is the first key always, and no call back is promised to whom no call reaches.
    later = [_LATER] if known else []
    options = offered if asks else [_DANGER, *later, _PLACES, _RECORD, _BOT, *offered]
    named = next((part for part in reversed(parts) if "written" in part.data), None)
    text = named.data["written"] if named and written else None
    lines = [Line.load(stored) for part in parts for stored in part.data.get("lines", ())]
    keys = [part.key for part in parts]
    return Heard(
        lines if parts else [Line(WAITS)],
        [*options, _TEXT] if text else options,
        keys if parts else [WAITS],
        None,
        text,
        named is not None,
    )
