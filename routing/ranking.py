"""In which order the counters named by the rules are told to the person (rulings 1, 3, 4, 5, 12)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from routing.counter import Counter
from routing.reach import Access

TOP = 3
"""How many referrals a person sees at first; what must not be missed stands among them."""


@dataclass(slots=True)
class Candidate:
    """A counter on its way to being a referral. `avoided`: comes last for this person (ruling 5)."""

    counter: Counter
    fit: int
    hold: str
    rules: list[str]
    access: Access
    avoided: bool

    @property
    def answers_in_language(self) -> bool:
        """Somebody answers now, in the language, on a way the person can use."""
        return self.access.level == "yes" and self.access.answers

    @property
    def emergency(self) -> bool:
        """110, 118, 119: the lines that anyone near may dial for the person."""
        return any(phone.relayed for phone in self.counter.phones)

    @property
    def understands(self) -> bool:
        """Somebody answers now, in the language or through an interpreter."""
        return self.access.level != "no" and self.access.answers

    @property
    def may_lead(self) -> bool:
        """Ruling 1: only what has a way that may be shown leads. 110 leads also for a phone that cannot dial it."""
        return self.access.usable or self.access.answers or self.access.relayed


def _open_with_form(candidate: Candidate) -> bool:
    """Its hours are on, only its number is being checked, and its form in the language can be sent (ruling 8)."""
    found = candidate.access
    return found.level == "yes" and found.open and found.writable


def holds_place(candidate: Candidate, silent: bool) -> bool:
    """Whether the counter keeps the place its rule gave it; `hold` is explained at the head of policy.toml.

    `silent`: nobody at all answers in the language now.
    """
    found, hold = candidate.access, candidate.hold
    if candidate.avoided or hold in ("always", "last"):
        return hold == "always"
    return (
        candidate.answers_in_language
        or _open_with_form(candidate)
        or (hold == "answered" and found.answers)
        or (hold == "interpreter" and candidate.understands)
        or (hold == "form" and found.writable)
        or (hold == "only-one" and (found.answers or (silent and found.usable)))
        or (hold == "form-if-silent" and silent and found.level == "yes" and found.writable)
    )


def _group(candidate: Candidate, silent: bool) -> int:
    """0 for what holds its place; then by what the person can do with it now."""
    found = candidate.access
    if candidate.avoided and candidate.hold != "always":
        return 7
    if holds_place(candidate, silent):
        return 0
    if found.usable and found.level == "yes" and not found.relayed:
        return 1
    if found.level != "no" and (found.answers or found.relayed):
        return 2
    if found.level != "no":
        return 3 if found.open else 4
    return 5 if found.answers else 6


def _worth_waiting(candidate: Candidate) -> bool:
    found = candidate.access
    # Where the data has no hours at all, nobody knows that it is closed.
    reachable = found.open or found.opens is not None or found.writable or not candidate.counter.hours
    speaks = found.level != "no" or candidate.hold == "only-one"
    return reachable and speaks and not candidate.avoided


def _waiting_order(candidate: Candidate) -> tuple[bool, bool, int]:
    found = candidate.access
    return candidate.hold != "only-one", not (found.open or found.writable), candidate.fit


def rank(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Order the candidates; `candidates` come in the order of their fit.

    Those that hold "always" stand first. Then whoever holds the place; the best that fits better but does not hold
    it comes right after the first of them, with its opening time (ruling 3). After one that leads without the
    language, whoever answers in it comes before what is closed.
    """
    silent = not any(candidate.answers_in_language for candidate in candidates)
    pinned = [candidate for candidate in candidates if candidate.hold == "always"]
    rest = [candidate for candidate in candidates if candidate.hold != "always"]
    rest.sort(key=lambda candidate: (_group(candidate, silent), candidate.fit))
    if not pinned:
        leader = next((index for index, candidate in enumerate(rest) if candidate.may_lead), 0)
        rest.insert(0, rest.pop(leader))
    if rest and rest[0].access.level != "no":
        better = [candidate for candidate in rest[1:] if candidate.fit < rest[0].fit and _worth_waiting(candidate)]
        if better:
            second = min(better, key=_waiting_order)
            rest.remove(second)
            rest.insert(1, second)
    return pinned + rest


Need = Callable[[Candidate], bool]


def bring_up(ranked: list[Candidate], needs: Sequence[Need]) -> None:
    """Make the first three meet every need that any candidate meets, moving as little as possible.

    The first is never moved, nor an emergency line or a second that holds "always". What is moved up takes the third
    place, or the second where the third is needed; a need that could only be met at the cost of an earlier one, or of
    those, is let go.
    """
    for number, need in enumerate(needs):
        if any(need(candidate) for candidate in ranked[:TOP]):
            continue
        found = next((candidate for candidate in ranked[TOP:] if need(candidate)), None)
        if found is not None:
            _swap_in(ranked, found, needs[:number])


def _swap_in(ranked: list[Candidate], found: Candidate, met: Sequence[Need]) -> None:
    for place in range(min(TOP, len(ranked)) - 1, 0, -1):
        displaced = ranked[place]
        if displaced.hold == "always" and (place < TOP - 1 or displaced.emergency):
            continue
        top = [*ranked[:place], found, *ranked[place + 1 : TOP]]
        if all(any(need(candidate) for candidate in top) for need in met if _possible(need, ranked)):
            ranked.remove(found)
            ranked[place] = found
            ranked.insert(TOP, displaced)
            return


def _possible(need: Need, ranked: Sequence[Candidate]) -> bool:
    return any(need(candidate) for candidate in ranked)
