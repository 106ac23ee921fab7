"""The rules of policy.toml: read, checked, and asked which of them hold for a person."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from tomllib import loads

from routing.facts import Facts, vocabulary, words_of
from routing.reading import Table

HOLDS = ("open", "always", "answered", "interpreter", "form", "form-if-silent", "only-one", "last")
"""How long a counter keeps its place; explained at the head of policy.toml. `open` is the unwritten one."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every word of `all`, at least one of `any` (if there are any) and none of `none` is there.

    Words are bits of one whole number, so that a rule is asked with three operations.
    """

    all: int
    any: int
    none: int

    def holds(self, words: int) -> bool:
        """Whether it holds for these words."""
        return words & self.all == self.all and not words & self.none and (not self.any or bool(words & self.any))


@dataclass(frozen=True, slots=True)
class Named:
    """A counter named by a rule, if its own condition holds too."""

    counter: str
    hold: str
    when: Condition


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, a list of counters to keep back, a note or a word, told apart by where the Policy keeps them.

    `says` is for an official to read, `source` the passage it comes from. `since`: the first day it holds.
    """

    id: str
    says: str
    source: str
    when: Condition
    counters: tuple[Named, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """policy.toml. Everything is in the order of the file, and the order of the rules is their meaning.

    `bits` gives each word that any rule uses its bit; `emergency` and `urgent` are sets of such bits.
    """

    bits: Mapping[str, int]
    emergency: int
    urgent: int
    words: tuple[Rule, ...]
    avoid: tuple[Rule, ...]
    rules: tuple[Rule, ...]
    notes: tuple[Rule, ...]

    def describe(self, facts: Facts) -> int:
        """The words that fit the facts, those defined in the file among them, as bits."""
        found = _join(self.bits, words_of(facts))
        for word in self.words:
            if word.when.holds(found):
                found |= self.bits[word.id]
        return found

    def fits(self, words: int, word: str) -> bool:
        """Whether one word is among `words`."""
        return bool(words & self.bits.get(word, 0))

    def matching(self, words: int) -> Iterator[tuple[Rule, Named]]:
        """The counters named by the rules that hold, best fit first; a counter may come more than once."""
        for rule in self.rules:
            if rule.when.holds(words):
                for named in rule.counters:
                    if named.when.holds(words):
                        yield rule, named

    def avoided(self, words: int) -> dict[str, str]:
        """The counters that come last for this person, with their hold: `answered` lets them be while they answer."""
        return {
            named.counter: named.hold
            for rule in self.avoid
            if rule.when.holds(words)
            for named in rule.counters
            if named.when.holds(words)
        }

    def urgency(self, words: int) -> str:
        """The urgency: emergency, urgent or normal (ruling 2)."""
        if words & self.emergency:
            return "emergency"
        return "urgent" if words & self.urgent else "normal"


def _join(bits: Mapping[str, int], words: Iterable[str]) -> int:
    joined = 0
    for word in words:
        joined |= bits.get(word, 0)
    return joined


class _Reader:
    """Reads the parts of policy.toml; a word may be used only after it has been defined, or if facts produce it."""

    def __init__(self, counters: Collection[str]) -> None:
        self.counters = counters
        self.known = set(vocabulary())
        self.bits: dict[str, int] = {}

    def words(self, table: Table, key: str, default: object = ()) -> int:
        """The words under `key` as bits; every new one gets the next bit."""
        words = table.texts(key, default, self.known)
        for word in words:
            self.bits.setdefault(word, 1 << len(self.bits))
        return _join(self.bits, words)

    def condition(self, table: Table) -> Condition:
        """`all`, `any` and `none` of a table."""
        return Condition(self.words(table, "all"), self.words(table, "any"), self.words(table, "none"))

    def named(self, table: Table) -> Named:
        """One counter of a rule."""
        read = Named(table.text("id", among=self.counters), table.text("hold", "open", HOLDS), self.condition(table))
        table.done()
        return read

    def rule(self, table: Table) -> Rule:
        """A rule, an avoid or a note."""
        read = Rule(
            id=table.text("id"),
            says=table.text("says"),
            source=table.text("from"),
            when=self.condition(table),
            counters=table.each("counters", self.named),
            since=table.day("since", None),
        )
        table.done()
        return read

    def word(self, table: Table) -> Rule:
        """A word; those below may use it."""
        read = Rule(id=table.text("id"), says=table.text("says"), source="", when=self.condition(table))
        table.done()
        self.known.add(read.id)
        self.bits[read.id] = 1 << len(self.bits)
        return read


def read_policy(text: str, counters: Collection[str]) -> Policy:
    """Read the rules and check every word and every counter id in them. Raises DirectoryError."""
    table = Table(loads(text), "policy.toml")
    reader = _Reader(counters)
    urgency = table.table("urgency")
    urgency.text("from")
    policy = Policy(
        bits=reader.bits,
        emergency=reader.words(urgency, "emergency", ...),
        urgent=reader.words(urgency, "urgent", ...),
        words=table.each("word", reader.word),
        avoid=table.each("avoid", reader.rule),
        rules=table.each("rule", reader.rule),
        notes=table.each("note", reader.rule),
    )
    urgency.done()
    table.done()
    return policy


def package_text(name: str) -> str:
    """A text file of this package."""
    return files("routing").joinpath(name).read_text(encoding="utf-8")


@cache
def _any_policy() -> Policy:
    table = loads(package_text("policy.toml"))
    ids = {named["id"] for part in ("rule", "avoid") for rule in table[part] for named in rule["counters"]}
    return read_policy(package_text("policy.toml"), ids)


def urgency_of(facts: Facts) -> str:
    """The urgency: emergency (danger now), urgent or normal, by ruling 2. One more indicator never lowers it."""
    policy = _any_policy()
    return policy.urgency(policy.describe(facts))
