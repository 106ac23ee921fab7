"""The ways into a counter for one language, made ready when the directory is loaded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from routing.counter import ONLINE_KINDS, Counter, Online, Phone
from routing.hours import Hours, Week, week_of


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """How one counter serves one language.

    `level` is yes, interpreter or no (then the ways are the Japanese ones). `phones` and `online` carry their hours,
    None where nobody is known to answer at once (a form, an unknown time). `addresses` are those of `online`, and
    `writable` says that one of them is more than a page with news (sns). `local`: some number is only for some
    prefectures. `withdrawals`: the days on which numbers withdraw themselves, earliest first. `office`: the hours
    that hold for any phone of the counter, also for one that the data does not have. `hours` is for display.
    """

    level: str
    phones: tuple[tuple[Phone, Week | None], ...]
    online: tuple[tuple[Online, Week | None], ...]
    addresses: tuple[Online, ...]
    writable: bool
    local: bool
    withdrawals: tuple[date, ...]
    presence: str | None
    office: Week | None
    hours: tuple[Hours, ...]


def _can_be_given(address: Online) -> bool:
    return address.kind in ONLINE_KINDS and address.publish == "yes"


def _withdrawals(phones: Iterable[Phone]) -> tuple[date, ...]:
    return tuple(sorted({p.withdrawn_on for p in phones if p.publish == "yes" and p.withdrawn_on is not None}))


def ways_of(counter: Counter, language: str) -> Ways:
    """The phones, addresses and hours of `counter` that fit `language`, in the order of the data.

    Who does not speak the counter's languages is shown its Japanese ways; a counter without Japanese (a line for one
    other language, ruling 8) has then only what is marked for that very language. An interpreter joins a call, not a
    page: an address made for some languages is given to those only.
    """
    level = counter.language_level(language)
    strict = level == "no" and "ja" not in counter.languages and bool(counter.languages)
    spoken = language if level == "yes" or strict else "ja"

    def fits(languages: tuple[str, ...]) -> bool:
        return spoken in languages if languages else not strict

    lines = [line for line in counter.hours if fits(line.languages)]

    def week(channel: str, number: str | None = None) -> Week | None:
        fitting = [line for line in lines if line.channel == channel and (not line.numbers or number in line.numbers)]
        return week_of(fitting) if fitting else None

    phones = [(phone, week("phone", phone.number)) for phone in counter.phones if fits(phone.languages)]
    online = [
        (address, week(address.kind))
        for address in counter.online
        if _can_be_given(address) and (language in address.languages if address.languages else not strict)
    ]
    # The number of one prefecture fits its people better than the national one (ruling 17).
    phones.sort(key=lambda way: not way[0].prefectures)
    return Ways(
        level=level,
        phones=tuple(phones),
        online=tuple(online),
        addresses=tuple(address for address, _ in online),
        writable=any(address.kind != "sns" for address, _ in online),
        local=any(phone.prefectures or phone.not_in_prefectures for phone, _ in phones),
        withdrawals=_withdrawals(phone for phone, _ in phones),
        presence=counter.presence,
        office=week("phone"),
        hours=tuple(lines),
    )
