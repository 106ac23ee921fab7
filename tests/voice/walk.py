"""Walks every branch of a call: at each scene every key, silence, and what a dialled or recorded line can do."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.support.screening import catalog
from tests.voice.stepper import Call

# Said before a question on some ways to it: the scene is the same.
BEFORE = {"greeting", "language-set", "not-understood", "please-choose"}
# So many calls in a row without anything new, and the rest cannot be reached.
MOST_IDLE_CALLS = 25
END = ("end",)
SILENCE, WRONG = "silence", "wrong"
REDIAL, REDIAL_COST = "redial", 8
MOST_STEPS = 3000
MOST_SILENCES = 5

Node = tuple[str, ...]


@dataclass(slots=True)
class Walk:
    """The graph of one language, as far as it is walked.

    ``edges``: by scene and key, the scenes that followed, the latest last (what was told before decides which).
    """

    url: str
    language: str
    way_in: list[str]
    """The keys that choose the language."""
    words: dict[str, str]
    """What the caller says where words are understood, by a name."""
    edges: dict[Node, dict[str, list[Node]]] = field(default_factory=dict)
    untried: dict[Node, list[str]] = field(default_factory=dict)
    used: dict[tuple[Node, str], int] = field(default_factory=dict)
    start: Node | None = None
    steps: int = 0
    calls: int = 0
    slowest: float = 0.0

    def run(self) -> None:
        """Until nothing is left to try."""
        idle = 0
        while self.steps < MOST_STEPS and idle < MOST_IDLE_CALLS:
            left = self._left()
            self._call()
            if not self._left():
                return
            idle = idle + 1 if self._left() == left else 0

    def _left(self) -> int:
        return sum(map(len, self.untried.values()))

    def _call(self) -> None:
        call = Call(self.url)
        self.calls += 1
        call.begin()
        for first in self.way_in:
            call.press(first)
        node = self._arrive(call)
        self.start = node
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
            known = self.edges[node].setdefault(key, [])
            if following in known:
                known.remove(following)
            known.append(following)
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
        """Step, page, misses, what is asked, how many options."""
        if call.dial is not None:
            return ("dial",)
        if call.record is not None:
            return ("record",)
        parts = urlsplit(call.action)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        keys = [key for key in call.keys.split() if key not in BEFORE]
        where = (parts.path.rsplit("/", 1)[1], query.get("page", ""), query.get("misses", ""))
        return (*where, " ".join(keys), str(self._options(call)))

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
        step, misses, options = node[0], node[2], int(node[4])
        if step in ("language", "second"):
            # Walked by a test of its own; here it is only the way back.
            return [SILENCE]
        if misses:
            return [SILENCE, WRONG]
        speech = list(self.words) if node[3] == "ask-what" and self.second is None else []
        return [*speech, *(str(key) for key in range(1, options + 1)), "*", "#", "0", "9", WRONG, SILENCE]

    def _do(self, call: Call, key: str, node: Node) -> None:
        if key in ("completed", "no-answer"):
            call.dialled(key)
        elif key == "recorded":
            call.recorded("RE" + call.sid[2:], 4)
        elif key == "nothing":
            call.recorded("RE" + call.sid[2:], 0)
        elif key in self.words:
            call.say(self.words[key])
        elif key == SILENCE:
            call.wait()
        elif key == WRONG:
            call.press("8" if node[4] != "8" else "55")
        else:
            call.press(key)

    def _next(self, node: Node) -> str | None:
        """A key not tried here, else the first step of the cheapest way to where one is left; None: hang up, call again.

        A way that was tried often and led elsewhere becomes dear: what was told before decides where a key leads.
        """
        if self.untried[node]:
            return self.untried[node][0]
        heap: list[tuple[int, int, Node, str]] = [(0, 0, node, "")]
        done: set[Node] = set()
        while heap:
            cost, length, place, first = heapq.heappop(heap)
            if place in done:
                continue
            done.add(place)
            if first and self.untried.get(place):
                self.used[node, first] = self.used.get((node, first), 0) + 1
                return None if first == REDIAL else first
            for key, scenes in self.edges.get(place, {}).items():
                for scene in scenes:
                    if scene != END:
                        dear = cost + 1 + self.used.get((place, key), 0)
                        heapq.heappush(heap, (dear, length + 1, scene, first or key))
            if place == node and self.start is not None:
                again = REDIAL_COST + self.used.get((node, REDIAL), 0)
                heapq.heappush(heap, (again, length + 1, self.start, REDIAL))
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
                place, silences = keys[key][-1], silences + 1
            if place != END:
                found.append(node)
        return found

    @property
    def branches(self) -> int:
        """How many branches were walked."""
        return sum(len(keys) for keys in self.edges.values())
