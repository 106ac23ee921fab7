"""A tracker without its history: what the form and the rules need of it at the next turn, and no more.

Rules look back to the last message only, so the slots and the active form are the whole state. The fiftieth turn
costs what the fifth does, and no text, token or entity that came out of a text is ever in it.
"""

import json
from typing import Any

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker


def dump(tracker: DialogueStateTracker | None) -> bytes:
    """The state of a tracker that listens; of None, that nothing is known of the conversation."""
    if tracker is None:
        return b"{}"
    slots = {name: slot.value for name, slot in tracker.slots.items() if slot.value != slot.initial_value}
    return json.dumps({"slots": slots, "form": tracker.active_loop_name}, separators=(",", ":")).encode()


def load(state: bytes, tracker: DialogueStateTracker) -> DialogueStateTracker | None:
    """Fills a new tracker with a state; None when nothing is known of the conversation."""
    content: dict[str, Any] = json.loads(state)
    if not content:
        return None
    events: list[Event] = [SlotSet(name, value) for name, value in content["slots"].items()]
    if content["form"]:
        events.append(ActiveLoop(content["form"]))
    tracker.update_with_events([*events, ActionExecuted(ACTION_LISTEN_NAME)], None)
    return tracker
