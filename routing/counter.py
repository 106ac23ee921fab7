"""What is known of one counter: a public desk or hotline, its numbers, addresses, hours and whom it serves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from routing.hours import Hours

PUBLISH = ("yes", "verify_first", "no")
ONLINE_KINDS = ("web_form", "chat", "email", "sns", "app")
"""Kinds of address a person can be given; `web` (a page to read) is kept in the data and not among them."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number with its evidence. `reach` holds the kinds of phone (Facts.phone) that can dial it.

    Empty `languages`: every language of the counter. `prefectures`: only there; `not_in_prefectures`: everywhere
    else. `relayed`: free from public phones, and anyone near may dial it for the person. `press`: the key to press
    after the announcement; `press_foreign`: the same, for languages other than Japanese. `withdrawn_on`: the first
    day on which its evidence is too old to show it (freshness.py), None if it does not age.
    """

    number: str
    kind: str
    publish: str
    verified: str
    confidence: str
    reach: frozenset[str]
    languages: tuple[str, ...] = ()
    label: str | None = None
    prefectures: frozenset[int] = frozenset()
    not_in_prefectures: frozenset[int] = frozenset()
    relayed: bool = False
    press: str | None = None
    press_foreign: str | None = None
    note: str | None = None
    withdrawn_on: date | None = None

    def shown_on(self, day: date) -> bool:
        """Whether the number may be given to a person on that day (ruling 1; design decision 10)."""
        return self.publish == "yes" and (self.withdrawn_on is None or day < self.withdrawn_on)

    def serves_prefecture(self, prefecture: int | None) -> bool:
        """Prefectural numbers only for that prefecture; unknown means the national way (ruling 17)."""
        if self.prefectures:
            return prefecture in self.prefectures
        return prefecture not in self.not_in_prefectures


@dataclass(frozen=True, slots=True)
class Online:
    """An address: web_form, chat, email, sns, app, or web (a page to read, never given as a way)."""

    kind: str
    url: str
    publish: str
    languages: tuple[str, ...] = ()
    confidence: str = "high"
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Eligible:
    """Whom the counter serves, where it does not serve all; an empty set excludes nobody."""

    gender: frozenset[str] = frozenset()
    age_group: frozenset[str] = frozenset()
    role: frozenset[str] = frozenset()
    residence: frozenset[str] = frozenset()
    nationality: frozenset[str] = frozenset()
    prefecture: frozenset[int] = frozenset()


EVERYBODY = Eligible()


@dataclass(frozen=True, slots=True)
class Counter:
    """One counter of the directory. Dates are days in Japan; `valid_to` is the last day.

    `presence`: "in_person" where somebody stands there and no number is needed, "by_name" where the person finds the
    way alone. `ask_via`: counters through which it can be asked for while its numbers are being checked, best first.
    `as_of` is the date of the newest evidence, `reviewed_at` the day on which that evidence was last weighed.
    """

    id: str
    name_ja: str
    name_en: str
    operator: str
    description: str
    languages: tuple[str, ...]
    case_types: tuple[str, ...]
    serves: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: str
    as_of: str
    reviewed_at: date
    named_in_seed: bool
    hours_text: str
    closed_year_end: bool
    cost: str
    languages_possible: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    online: tuple[Online, ...] = ()
    hours: tuple[Hours, ...] = ()
    eligible: Eligible = EVERYBODY
    presence: str | None = None
    listed: bool = True
    ask_via: tuple[str, ...] = ()
    same_gender_staff: str = "unknown"
    same_gender_staff_note: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    legal_basis: str | None = None
    seed_quote: str | None = None
    changes: tuple[str, ...] = ()
    superseded_phones: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def valid_on(self, day: date) -> bool:
        """Whether the entry holds on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def language_level(self, language: str) -> str:
        """yes, interpreter or no, as ruling 3 has it; 110 answers every language through its interpreter."""
        if language in self.languages:
            return "yes"
        return "interpreter" if language in self.languages_possible else "no"
