"""The rules of policy.toml: read, checked, and asked which of them hold for a person."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from tomllib import loads

from routing.facts import Facts, vocabulary, words_of
from routing.reading import Table

HOLDS = ("open", "always", "answered", "interpreter", "form", "form-if-silent")
"""How long a counter keeps its place; explained at the head of policy.toml. `open` is the unwritten one."""
URGENCIES = ("emergency", "urgent", "normal")


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every word of `all`, at least one of `any` (if there are any) and none of `none` is there."""

    all: frozenset[str]
    any: frozenset[str]
    none: frozenset[str]

    def holds(self, words: Collection[str]) -> bool:
        """Whether it holds for these words (a set)."""
        return (
            self.all.issubset(words)
            and (not self.any or not self.any.isdisjoint(words))
            and self.none.isdisjoint(words)
        )


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
    """policy.toml. Everything is in the order of the file, and the order of the rules is their meaning."""

    emergency: frozenset[str]
    urgent: frozenset[str]
    words: tuple[Rule, ...]
    avoid: tuple[Rule, ...]
    rules: tuple[Rule, ...]
    notes: tuple[Rule, ...]

    def describe(self, facts: Facts) -> frozenset[str]:
        """All words that fit the facts, those defined in the file among them."""
        found = words_of(facts)
        for word in self.words:
            if word.when.holds(found):
                found.add(word.id)
        return frozenset(found)

    def matching(self, words: frozenset[str]) -> Iterator[tuple[Rule, Named]]:
        """The counters named by the rules that hold, best fit first; a counter may come more than once."""
        for rule in self.rules:
            if rule.when.holds(words):
                for named in rule.counters:
                    if named.when.holds(words):
                        yield rule, named

    def avoided(self, words: frozenset[str]) -> frozenset[str]:
        """Ids of the counters that come last for this person."""
        return frozenset(
            named.counter
            for rule in self.avoid
            if rule.when.holds(words)
            for named in rule.counters
            if named.when.holds(words)
        )

    def urgency(self, words: frozenset[str]) -> str:
        """emergency, urgent or normal (ruling 2)."""
        if not self.emergency.isdisjoint(words):
            return "emergency"
        return "normal" if self.urgent.isdisjoint(words) else "urgent"


def _condition(table: Table, known: Collection[str]) -> Condition:
    return Condition(
        frozenset(table.texts("all", (), known)),
        frozenset(table.texts("any", (), known)),
        frozenset(table.texts("none", (), known)),
    )


def _rule(table: Table, known: Collection[str], counters: Collection[str]) -> Rule:
    def named(part: Table) -> Named:
        read = Named(
            part.text("id", among=counters),
            part.text("hold", "open", HOLDS),
            _condition(part, known),
        )
        part.done()
        return read

    rule = Rule(
        id=table.text("id"),
        says=table.text("says"),
        source=table.text("from", ""),
        when=_condition(table, known),
        counters=table.each("counters", named),
        since=table.day("since", None),
    )
    table.done()
    return rule


def read_policy(text: str, counters: Collection[str]) -> Policy:
    """Read the rules and check every word and every counter id in them. Raises DirectoryError."""
    table = Table(loads(text), "policy.toml")
    known = set(vocabulary())

    def word(part: Table) -> Rule:
        # A word may use those above it only, so that one pass from top to bottom defines them all.
        read = _rule(part, known, ())
        known.add(read.id)
        return read

    words = table.each("word", word)
    urgency = table.table("urgency")
    urgency.text("from")
    policy = Policy(
        emergency=frozenset(urgency.texts("emergency", ..., known)),
        urgent=frozenset(urgency.texts("urgent", ..., known)),
        words=words,
        avoid=table.each("avoid", lambda part: _rule(part, known, counters)),
        rules=table.each("rule", lambda part: _rule(part, known, counters)),
        notes=table.each("note", lambda part: _rule(part, known, ())),
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
