"""Walks every branch of a call: at each scene every key, silence, and what a dialled or recorded line can do."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.support.screening import catalog
from tests.voice.stepper import Call

# Scenes whose words depend on what was said before: one of a kind is walked, by its menu.
WITH_PLACES = {"answer-counter", "answer-more", "handoff-unavailable", "danger-self-harm", "scripted-menu"}
END = ("end",)
SILENCE, WRONG = "silence", "wrong"
MOST_STEPS = 4000
MOST_SILENCES = 5

Node = tuple[str, ...]


@dataclass(slots=True)
class Walk:
    """The graph of one language, as far as it is walked. ``edges``: by scene and key, the scene that followed."""

    url: str
    language: str
    way_in: list[str]
    """The keys that choose the language."""
    edges: dict[Node, dict[str, Node]] = field(default_factory=dict)
    untried: dict[Node, list[str]] = field(default_factory=dict)
    steps: int = 0
    calls: int = 0
    slowest: float = 0.0

    def run(self) -> None:
        """Until nothing is left to try."""
        while self.steps < MOST_STEPS:
            self._call()
            if not any(self.untried.values()):
                return

    def _call(self) -> None:
        call = Call(self.url)
        self.calls += 1
        call.begin()
        for first in self.way_in:
            call.press(first)
        node = self._arrive(call)
        while node != END and self.steps < MOST_STEPS:
            following_key = self._next(node)
            if following_key is None:
                call.hang_up()
                break
            key = following_key
            if key in self.untried[node]:
                self.untried[node].remove(key)
            self._do(call, key, node)
            self.steps += 1
            following = self._arrive(call)
            self.edges[node][key] = following
            node = following
        self.slowest = max(self.slowest, call.slowest)

    def _arrive(self, call: Call) -> Node:
        assert call.ended or call.heard, "nothing was said"
        if call.ended:
            return END
        node = self._node(call)
        if node not in self.edges:
            self.edges[node] = {}
            self.untried[node] = self._keys(call, node)
        return node

    def _node(self, call: Call) -> Node:
        if call.dial is not None:
            return ("dial",)
        if call.record is not None:
            return ("record",)
        parts = urlsplit(call.action)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        where = [parts.path.rsplit("/", 1)[1], *(query.get(name, "") for name in ("stage", "page", "misses"))]
        words = "" if WITH_PLACES.intersection(call.keys.split()) else call.text
        return (*where, call.keys, str(self._options(call)), words)

    def _options(self, call: Call) -> int:
        """How many keys the menu names: the last run of «press 1» … «press n»."""
        spoken = self.second or self.language
        pressed = [catalog().render(spoken, "voice-press", {"key": str(key)}) for key in range(1, 9)]
        position, count = -1, 0
        for text in pressed:
            position = call.text.rfind(text)
            if position < 0:
                break
            count += 1
        return count

    @property
    def second(self) -> str | None:
        return "en" if self.language in ("ne", "km", "my") else None

    def _keys(self, call: Call, node: Node) -> list[str]:
        if node == ("dial",):
            return ["completed", "no-answer"]
        if node == ("record",):
            return ["recorded", "nothing"]
        step, misses, options = node[0], node[3], int(node[5])
        if step in ("language", "second"):
            # Walked by a test of its own; here it is only the way back.
            return [SILENCE]
        if misses:
            return [SILENCE, WRONG]
        return [*(str(key) for key in range(1, options + 1)), "*", "#", "0", "9", WRONG, SILENCE]

    def _do(self, call: Call, key: str, node: Node) -> None:
        if key in ("completed", "no-answer"):
            call.dialled(key)
        elif key == "recorded":
            call.recorded("RE" + call.sid[2:], 4)
        elif key == "nothing":
            call.recorded("RE" + call.sid[2:], 0)
        elif key == SILENCE:
            call.wait()
        elif key == WRONG:
            call.press("8" if node[5] != "8" else "55")
        else:
            call.press(key)

    def _next(self, node: Node) -> str | None:
        """A key not tried here, else the first step towards the nearest scene where one is left."""
        if self.untried[node]:
            return self.untried[node][0]
        if node[0] == "language":
            return self.way_in[0]
        seen, queue = {node}, deque([(node, "")])
        while queue:
            place, first = queue.popleft()
            for key, following in self.edges.get(place, {}).items():
                if following == END or following in seen:
                    continue
                if self.untried.get(following):
                    return first or key
                seen.add(following)
                queue.append((following, first or key))
        return None

    def dead_ends(self) -> list[Node]:
        """Scenes from which a caller who says nothing more does not come to an end."""
        found = []
        for node in self.edges:
            place, silences = node, 0
            while place != END and silences < MOST_SILENCES + 1:
                keys = self.edges[place]
                key = SILENCE if SILENCE in keys else next(iter(keys), None)
                if key is None:
                    break
                place, silences = keys[key], silences + 1
            if place != END:
                found.append(node)
        return found

    @property
    def branches(self) -> int:
        """How many branches were walked."""
        return sum(len(keys) for keys in self.edges.values())
