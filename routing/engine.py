"""The decision: facts, a moment and the directory in; ranked referrals out. Pure, total, deterministic."""

from collections.abc import Callable, Container
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from routing.decision import Decision, Referral
from routing.directory import Directory
from routing.eligibility import serves
from routing.facts import Facts
from routing.hours import JST, Calendar
from routing.policy import Policy
from routing.ranking import TOP, Candidate, bring_up, rank
from routing.reach import Person, access

CALLABLE_EVERYWHERE = ("mobile", "landline", "unknown")
"""Kinds of phone that dial every number of the directory."""
DAYTIME = time(11)
"""An hour at which the offices are open and the chats for the afternoon and night are not yet."""
_TUESDAY = 1


def decide(facts: Facts, at: datetime, directory: Directory, holidays: Container[date]) -> Decision:
    """Whom to turn to, best first, at the moment `at` (aware; else ValueError).

    `holidays`: the public holidays of Japan around that time. The referrals are never empty.
    """
    calendar = Calendar(at, holidays)
    person = Person.of(facts)
    words = directory.policy.describe(facts)
    ranked = _ranked(facts, person, words, calendar, directory)
    via = _through(ranked)
    referrals = tuple(_referral(candidate, via, person, calendar, directory) for candidate in ranked)
    return Decision(
        directory.policy.urgency(words), referrals, _notes(ranked, person, words, calendar.today, directory)
    )


def _ranked(facts: Facts, person: Person, words: int, calendar: Calendar, directory: Directory) -> list[Candidate]:
    ranked = rank(_candidates(facts, person, words, calendar, directory))
    bring_up(ranked, _needs(person, words, directory.policy))
    return ranked


def _candidates(facts: Facts, person: Person, words: int, calendar: Calendar, directory: Directory) -> list[Candidate]:
    """The counters that the rules name and the person can be told of, in the order of their fit."""
    ways = directory.ways[person.language]
    avoided = directory.policy.avoided(words)
    found: dict[str, Candidate | None] = {}
    for fit, (rule, named) in enumerate(directory.policy.matching(words)):
        id_ = named.counter
        if id_ in found:
            known = found[id_]
            if known is not None and known.rules[-1] != rule.id:
                known.rules.append(rule.id)
            continue
        counter = directory.counters[id_]
        reached = access(counter, ways[id_], person, calendar) if serves(counter, facts, calendar.today) else None
        if reached is None:
            found[id_] = None
            continue
        last = id_ in avoided and not (avoided[id_] == "answered" and reached.answers)
        found[id_] = Candidate(counter, fit, named.hold, [rule.id], reached, last)
    return [candidate for candidate in found.values() if candidate is not None]


def _needs(person: Person, words: int, policy: Policy) -> list[Callable[[Candidate], bool]]:
    """What must stand among the first three."""
    needs: list[Callable[[Candidate], bool]] = []
    if policy.fits(words, "child") and policy.fits(words, "harm"):
        # Ruling 4: a line in the language beside 189.
        needs.append(lambda c: c.access.level == "yes" and c.counter.id != "child_guidance_189" and c.access.usable)
    if policy.urgency(words) != "normal":
        needs.append(lambda c: c.understands and c.access.usable)
    if person.phone not in CALLABLE_EVERYWHERE:
        # Ruling 12: a way such a phone can reach, best in the language.
        needs.append(lambda c: c.access.usable and c.access.level != "no")
        needs.append(lambda c: c.access.usable)
    if not person.speaks:
        needs.append(lambda c: c.access.writable and c.access.level != "no")
    return needs


def _through(ranked: list[Candidate]) -> list[Candidate]:
    """The counters through which others can be asked for, best first (ruling 1); never an emergency line."""
    possible = [c for c in ranked if c.access.usable and not c.avoided and not c.emergency]
    possible.sort(key=lambda c: (c.access.level == "no", not c.access.answers))
    return possible


def _ask_via(candidate: Candidate, through: list[Candidate]) -> str | None:
    """The counter of this decision through which one whose number is being checked can be asked for (ruling 1)."""
    if not candidate.access.reach.unverified or candidate.access.usable:
        return None
    if not through:
        return None
    best = through[0].access
    equals = [c.counter.id for c in through if (c.access.level, c.access.answers) == (best.level, best.answers)]
    return next((id_ for id_ in candidate.counter.ask_via if id_ in equals), equals[0])


def _reasons(candidate: Candidate, person: Person) -> tuple[str, ...]:
    found, reach = candidate.access, candidate.access.reach
    reasons = list(candidate.rules)
    if found.open:
        reasons.append("open-now")
    elif found.opens is not None:
        reasons.append("closed-opens-later")
    if found.level != "no":
        reasons.append("speaks-language" if found.level == "yes" else "by-interpreter")
    if reach.unverified:
        reasons.append("number-being-checked")
    if found.writable and not reach.phones:
        reasons.append("only-writing")
    if found.relayed:
        reasons.append("somebody-else-dials")
    if not (found.usable or reach.unverified or candidate.counter.presence or found.relayed):
        reasons.append("not-from-this-phone")
    if not person.speaks and reach.phones and not found.writable and not found.relayed:
        reasons.append("needs-speech")
    if candidate.avoided:
        reasons.append("immigration-last")
    return tuple(reasons)


def _referral(
    candidate: Candidate, through: list[Candidate], person: Person, calendar: Calendar, directory: Directory
) -> Referral:
    found, counter = candidate.access, candidate.counter
    reach = found.reach
    notes: tuple[str, ...] = ()
    if reach.phones:
        foreign = person.language != "ja" and found.level == "yes"
        key = reach.phones[0].press or (foreign and reach.phones[0].press_foreign)
        notes = (f"press-{key}",) if key else ()
    return Referral(
        counter=counter.id,
        open=found.open,
        opens_at=None if found.opens is None else calendar.moment(found.opens),
        closes_at=None if found.closes is None else calendar.moment(found.closes),
        h24=reach.h24,
        languages=counter.languages,
        in_language=found.level,
        phones=reach.phones,
        online=reach.online,
        number_unverified=reach.unverified,
        ask_via=_ask_via(candidate, through),
        reasons=_reasons(candidate, person),
        hours=directory.ways[person.language][counter.id].hours,
        notes=notes,
        fit=candidate.fit,
    )


def _notes(ranked: list[Candidate], person: Person, words: int, today: date, directory: Directory) -> tuple[str, ...]:
    notes = [
        note.id
        for note in directory.policy.notes
        if note.when.holds(words) and (note.since is None or note.since <= today)
    ]
    limited = person.phone not in CALLABLE_EVERYWHERE or not person.speaks
    if limited and not any(candidate.understands for candidate in ranked):
        notes.append("koban-show-screen")
    return tuple(notes)


def prefecture_matters(facts: Facts, directory: Directory) -> bool:
    """Whether the counters that a person is told of at first depend on the prefecture.

    That is: on a working day at `DAYTIME`, there is a prefecture for which the first `TOP` are others, or in another
    order, than for a person whose prefecture is not known. What only changes further down, or a further number of a
    counter named anyhow, does not count: it is no reason to ask a frightened person where they are.
    """
    newest = max(counter.reviewed_at for counter in directory.counters.values())
    tuesday = newest + timedelta(days=(_TUESDAY - newest.weekday()) % 7)
    calendar = Calendar(datetime.combine(tuesday, DAYTIME, JST), ())
    unknown = _told_first(replace(facts, prefecture=None), calendar, directory)
    return any(
        _told_first(replace(facts, prefecture=code), calendar, directory) != unknown for code in directory.places
    )


def _told_first(facts: Facts, calendar: Calendar, directory: Directory) -> list[str]:
    person = Person.of(facts)
    words = directory.policy.describe(facts)
    return [candidate.counter.id for candidate in _ranked(facts, person, words, calendar, directory)[:TOP]]
