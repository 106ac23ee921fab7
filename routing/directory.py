"""The directory: every counter and the rules about them, loaded from this package's own files and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from itertools import islice
from tomllib import TOMLDecodeError, loads

from routing.counter import Counter, Eligible, Online, Phone
from routing.facts import LANGUAGES, PREFECTURES
from routing.freshness import Problem, problems_of
from routing.hours import Hours
from routing.loading import read_counter, share_ways
from routing.policy import Policy, package_text, read_policy
from routing.reading import DirectoryError, Table
from routing.ways import Ways, ways_of

__all__ = [
    "Counter",
    "Directory",
    "DirectoryError",
    "Eligible",
    "Hours",
    "Online",
    "Phone",
    "Problem",
    "build_directory",
    "load_directory",
]


@dataclass(frozen=True, slots=True)
class Directory:
    """All counters by id, the rules, and the ways into each counter for each language."""

    counters: Mapping[str, Counter]
    policy: Policy
    ways: Mapping[str, Mapping[str, Ways]]
    """By language, then by counter id."""
    places: tuple[int, ...]
    """The prefectures that the data or the rules tell apart from others, and one of all the others."""

    def check(self, today: date) -> list[Problem]:
        """What a person should look at: ended or future entries, numbers withdrawn, ageing or being checked."""
        return [problem for counter in self.counters.values() for problem in problems_of(counter, today)]

    def stale(self, today: date) -> list[Problem]:
        """Only what is out of date: numbers that withdrew themselves, and entries that have ended."""
        return [problem for problem in self.check(today) if problem.code in ("withdrawn", "ended")]


def build_directory(sources: Mapping[str, str], policy: str) -> Directory:
    """Build a directory from TOML texts: `sources` by file name, and the rules.

    Raises DirectoryError naming the file and the key of the first thing that is wrong.
    """
    counters: dict[str, Counter] = {}
    shared: list[tuple[str, str, str | None]] = []
    for name, text in sorted(sources.items()):
        try:
            table = Table(loads(text), name)
        except TOMLDecodeError as error:
            raise DirectoryError(f"{name}: {error}") from error
        counter, shares, press = read_counter(table)
        if f"{counter.id}.toml" != name:
            raise table.error("id", f"{counter.id!r} is not the name of the file")
        counters[counter.id] = counter
        if shares is not None:
            shared.append((counter.id, shares, press))
    for own, other, press in shared:
        if other not in counters:
            raise DirectoryError(f"{own}.toml: ways_of: {other!r} is not a counter")
        counters[own] = share_ways(counters[own], counters[other], press)
    _check_references(counters)
    ways = {language: {id_: ways_of(counters[id_], language) for id_ in counters} for language in LANGUAGES}
    rules = read_policy(policy, counters)
    return Directory(counters, rules, ways, _places(counters, rules))


def _places(counters: Mapping[str, Counter], rules: Policy) -> tuple[int, ...]:
    told_apart = {code for code in PREFECTURES if f"prefecture:{code}" in rules.bits}
    for counter in counters.values():
        told_apart |= counter.eligible.prefecture
        told_apart.update(*(phone.prefectures | phone.not_in_prefectures for phone in counter.phones))
    others = (code for code in PREFECTURES if code not in told_apart)
    return (*sorted(told_apart), *islice(others, 1))


def _check_references(counters: Mapping[str, Counter]) -> None:
    for counter in counters.values():
        for other in counter.ask_via:
            if other not in counters:
                raise DirectoryError(f"{counter.id}.toml: ask_via: {other!r} is not a counter")


def load_directory() -> Directory:
    """Load the directory that comes with this package. Raises DirectoryError."""
    folder = files("routing").joinpath("counters")
    sources = {
        entry.name: entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name.endswith(".toml")
    }
    return build_directory(sources, package_text("policy.toml"))
