"""What routing answers: the referrals, best first, and what should be said besides."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from routing.counter import Online, Phone
from routing.hours import Hours


class Referral(NamedTuple):
    """One counter for one person at one moment.

    `open`: somebody answers now, on a way of the person's language and phone; where all numbers are still being
    checked (`number_unverified`), by the counter's hours. `opens_at` and `closes_at` are aware, in Japanese time;
    `closes_at` is None for 24 hours. `fit` is the place that the rules gave the counter, 0 fitting best, before
    hours, language and phone were looked at. `hours` are for display, in the person's language. `notes` are codes
    such as press-2. `ask_via` is the id of a counter, in the same decision, through which this one can be asked for.
    """

    counter: str
    open: bool
    opens_at: datetime | None
    closes_at: datetime | None
    h24: bool
    languages: tuple[str, ...]
    in_language: str
    phones: tuple[Phone, ...]
    online: tuple[Online, ...]
    number_unverified: bool
    ask_via: str | None
    reasons: tuple[str, ...]
    hours: tuple[Hours, ...]
    notes: tuple[str, ...]
    fit: int

    def to_json(self) -> dict[str, Any]:
        """The entry of `counters` that the `route` command prints."""
        return {
            "id": self.counter,
            "open": self.open,
            "opens_at": self.opens_at.isoformat() if self.opens_at else None,
            "languages": list(self.languages),
            "in_language": self.in_language,
            "phones": [phone.number for phone in self.phones],
            "online": [{"kind": address.kind, "url": address.url} for address in self.online],
            "reasons": list(self.reasons),
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer: `urgency` (emergency, urgent, normal), `referrals` best first and never empty, `notes` as codes.

    Notes are those of policy.toml, and `koban-show-screen`: nobody can be reached at once by the phone the person
    has, so go to a koban, a shop, a station and show the screen (ruling 12).
    """

    urgency: str
    referrals: tuple[Referral, ...]
    notes: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """`urgency` and `counters` as the `route` command prints them (the caller adds its `id`)."""
        return {"urgency": self.urgency, "counters": [referral.to_json() for referral in self.referrals]}
