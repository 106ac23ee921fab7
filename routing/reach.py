"""What of a counter one person can use now: numbers their phone can dial, chats, forms, and until when."""

from dataclasses import dataclass
from datetime import date

from routing.counter import Counter, Online, Phone
from routing.facts import Facts
from routing.hours import ALWAYS, Calendar, Week, closing, next_opening
from routing.ways import Ways


@dataclass(frozen=True, slots=True)
class Person:
    """How a person can be in touch. `speaks` is false only when they said that they cannot."""

    language: str
    phone: str
    prefecture: int | None
    speaks: bool

    @classmethod
    def of(cls, facts: Facts) -> "Person":
        """From the facts; an unknown language is taken as Japanese (facts.words_of)."""
        return cls(facts.language or "ja", facts.phone, facts.prefecture, facts.can_speak is not False)


@dataclass(slots=True)
class Access:
    """One counter as one person finds it at one moment.

    `phones` and `online` may be given to the person. `open`: somebody answers now; `answers`: and the person can get
    through to them, by a number that may be shown or by a chat. `relayed`: only with somebody else's or a public
    phone. `unverified`: there are numbers, but all are being checked. `writable`: the person can write to it (a page
    with news, sns, is no such way); `usable`: or dial it. Minutes count from today's midnight in Japan.
    """

    level: str
    phones: tuple[Phone, ...]
    online: tuple[Online, ...]
    open: bool
    answers: bool
    relayed: bool
    unverified: bool
    opens: int | None
    closes: int | None
    h24: bool
    usable: bool
    writable: bool


@dataclass(slots=True)
class _Sorted:
    """The ways of a counter, sorted by whether they may be shown and can be used at once."""

    shown: list[Phone]
    here: bool
    hidden: bool
    elsewhere: bool
    live: list[Week]
    live_hidden: list[Week]
    live_relayed: list[Week]


def _sort_phones(ways: Ways, person: Person, today: date) -> _Sorted:
    found = _Sorted([], False, False, False, [], [], [])
    for phone, week in ways.phones:
        if not phone.serves_prefecture(person.prefecture):
            found.elsewhere = found.elsewhere or bool(phone.prefectures)
            continue
        found.here = True
        shown = phone.shown_on(today)
        dials = person.phone in phone.reach
        if not dials:
            # 110, 118 and 119 are free from public phones, and anyone in Japan may dial them (§0, ruling 12).
            if not phone.relayed:
                continue
            if person.phone == "none":
                found.shown.append(phone)
        elif shown:
            found.shown.append(phone)
        else:
            found.hidden = True
        if week is None:
            continue
        if dials and person.speaks:
            (found.live if shown else found.live_hidden).append(week)
        elif phone.relayed:
            found.live_relayed.append(week)
    return found


def _when(weeks: list[Week], counter: Counter, calendar: Calendar) -> tuple[int | None, int | None]:
    """(closing, opening) over several ways: the latest closing of the open ones, else the earliest opening."""
    closes: int | None = None
    for week in weeks:
        minute = closing(week, calendar, counter.closed_year_end)
        if minute is not None and (closes is None or minute > closes):
            closes = minute
    if closes is not None:
        return closes, None
    openings = [next_opening(week, calendar, counter.closed_year_end, counter.valid_to) for week in weeks]
    return None, min((minute for minute in openings if minute is not None), default=None)


def access(counter: Counter, ways: Ways, person: Person, calendar: Calendar) -> Access | None:
    """How `person` finds `counter` now; None if the data knows no way at all into it (for this prefecture)."""
    found = _sort_phones(ways, person, calendar.today)
    online = ways.addresses
    found.live.extend(week for _, week in ways.online if week is not None)
    if not (found.here or online or counter.presence or found.elsewhere):
        return None
    if found.elsewhere and ways.office is not None and person.speaks:
        # The number of this place is not known: by name, with the hours that all of them keep.
        found.live_hidden.append(ways.office)
    weeks = found.live or found.live_hidden or found.live_relayed
    closes, opens = _when(weeks, counter, calendar)
    in_person = counter.presence == "in_person"
    return Access(
        level=ways.level,
        phones=tuple(found.shown),
        online=online,
        open=in_person or closes is not None,
        answers=in_person or (closes is not None and bool(found.live)),
        relayed=closes is not None and not found.live and not found.live_hidden,
        unverified=not found.shown and (found.hidden or found.elsewhere),
        opens=opens,
        closes=None if closes == ALWAYS else closes,
        h24=any(week.always for week in weeks),
        usable=bool(found.shown) or ways.writable,
        writable=ways.writable,
    )
