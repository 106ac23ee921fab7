"""What of a counter one person can use now: numbers their phone can dial, chats, forms, and until when."""

from dataclasses import dataclass
from functools import lru_cache

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


@dataclass(frozen=True, slots=True)
class Reach:
    """What of one counter a person can use at all, whatever the hour.

    `phones` and `online` may be given to the person. `weeks` are the hours of the ways that are answered: of those
    the person can use (`direct`), else of those whose numbers are being checked, else of those that somebody else
    must dial (`relayed`). `unverified`: there are numbers, but all are being checked. `writable`: the person can
    write to it (a page with news, sns, is no such way); `usable`: or dial it.
    """

    phones: tuple[Phone, ...]
    online: tuple[Online, ...]
    weeks: tuple[Week, ...]
    direct: bool
    relayed: bool
    unverified: bool
    h24: bool
    writable: bool
    usable: bool


@dataclass(slots=True)
class Access:
    """One counter as one person finds it at one moment.

    `open`: somebody answers now; `answers`: and the person can get through to them, by a number that may be shown or
    by a chat; `relayed`: somebody answers, but somebody else must dial. Minutes count from today's midnight in Japan.
    """

    reach: Reach
    level: str
    open: bool
    answers: bool
    relayed: bool
    opens: int | None
    closes: int | None
    usable: bool
    writable: bool


@lru_cache(maxsize=16384)
def _reach(ways: Ways, phone_kind: str, prefecture: int | None, speaks: bool, withdrawn: int) -> Reach | None:
    """The way into a counter for one kind of phone and place; the same few come again and again.

    `withdrawn`: how many of its numbers were withdrawn by then. None if the data knows no way at all.
    """
    shown: list[Phone] = []
    hidden = False
    live = [week for _, week in ways.online if week is not None]
    live_hidden: list[Week] = []
    live_relayed: list[Week] = []
    here = [way for way in ways.phones if way[0].serves_prefecture(prefecture)]
    elsewhere = any(phone.prefectures and not phone.serves_prefecture(prefecture) for phone, _ in ways.phones)
    for phone, week in here:
        published = phone.publish == "yes" and phone.withdrawn_on not in ways.withdrawals[:withdrawn]
        dials = phone_kind in phone.reach
        # 110, 118 and 119 are free from public phones, and anyone in Japan may dial them (§0, ruling 12).
        if published and (dials or (phone.relayed and phone_kind == "none")):
            shown.append(phone)
        hidden = hidden or (dials and not published)
        if week is not None and dials and speaks:
            (live if published else live_hidden).append(week)
        elif week is not None and phone.relayed:
            live_relayed.append(week)
    if elsewhere and ways.office is not None and speaks:
        # The number of this place is not known: by name, with the hours that all of them keep.
        live_hidden.append(ways.office)
    if not (here or elsewhere or ways.online or ways.presence):
        return None
    weeks = live or live_hidden or live_relayed
    return Reach(
        phones=tuple(shown),
        online=ways.addresses,
        weeks=tuple(weeks),
        direct=bool(live),
        relayed=not live and not live_hidden,
        unverified=not shown and (hidden or elsewhere),
        h24=any(week.always for week in weeks),
        writable=ways.writable,
        usable=bool(shown) or ways.writable,
    )


def _when(weeks: tuple[Week, ...], counter: Counter, calendar: Calendar) -> tuple[int | None, int | None]:
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
    withdrawn = sum(day <= calendar.today for day in ways.withdrawals) if ways.withdrawals else 0
    prefecture = person.prefecture if ways.local else None
    reach = _reach(ways, person.phone, prefecture, person.speaks, withdrawn)
    if reach is None:
        return None
    closes, opens = _when(reach.weeks, counter, calendar)
    in_person = ways.presence == "in_person"
    return Access(
        reach=reach,
        level=ways.level,
        open=in_person or closes is not None,
        answers=in_person or (closes is not None and reach.direct),
        relayed=closes is not None and reach.relayed,
        opens=opens,
        closes=None if closes == ALWAYS else closes,
        usable=reach.usable,
        writable=reach.writable,
    )
