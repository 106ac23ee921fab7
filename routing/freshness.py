"""How long evidence for a number holds, and what in the directory needs a person's eye.

Stale numbers withdraw themselves (design decision 10): from `withdrawn_on` a number counts as being checked. The rule:

- Nationally fixed short codes (110, 118, 119, 189 and the #-codes) do not age: they are set by law or by the national
  numbering plan, and their disappearance would leave a person in danger with nothing.
- Any other number is shown for a limited time after the later of `as_of` (the newest evidence) and `reviewed_at` (the
  day the evidence was last weighed for this directory). `as_of` alone would not do: it goes back to 2020-2023, and
  counting from there would today remove the only published interns' line and the human-rights lines.
- Official pages and the seed plan: 36 months. Ministries' dials change about once in three to five years (the labour
  hotline's did between 2019 and 2023). Other pages: 24 months, since the page itself may have been a copy. Anything
  weaker (a code repository, memory): 12 months; such numbers are as a rule not published at all.
"""

from dataclasses import dataclass
from datetime import date

from routing.counter import Counter

MONTHS_SHOWN = {"seed": 36, "official": 36, "third_party": 24, "repo": 12, "memory": 12}
WARNING_MONTHS = 3
"""How long before its withdrawal a number is named by `check`."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at. `number` is None where it concerns the whole counter."""

    code: str
    counter: str
    number: str | None
    text: str


def add_months(day: date, months: int) -> date:
    """The same day of a later month (the 28th at the latest, so that it exists in every month)."""
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, min(day.day, 28))


def evidence_day(as_of: str) -> date:
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a date, the earliest it can mean. Raises ValueError."""
    year, month, day = [*as_of.split("-"), "1", "1"][:3]
    return date(int(year), int(month), int(day))


def withdrawal_day(kind: str, verified: str, as_of: str, reviewed_at: date) -> date | None:
    """The first day on which the number is no longer shown; None for short codes, which do not age."""
    if kind == "short_code":
        return None
    return add_months(max(evidence_day(as_of), reviewed_at), MONTHS_SHOWN[verified])


def problems_of(counter: Counter, today: date) -> list[Problem]:
    """What is stale, withdrawn, ended or missing about one counter on that day."""
    found: list[Problem] = []
    if counter.valid_to is not None and today > counter.valid_to:
        found.append(Problem("ended", counter.id, None, f"ended on {counter.valid_to}; re-verify or remove"))
    if counter.valid_from is not None and today < counter.valid_from:
        found.append(Problem("not-yet", counter.id, None, f"begins on {counter.valid_from}"))
    for phone in counter.phones:
        if phone.publish == "verify_first":
            found.append(Problem("being-checked", counter.id, phone.number, "not shown until somebody has checked it"))
        if phone.publish != "yes" or phone.withdrawn_on is None:
            continue
        if today >= phone.withdrawn_on:
            found.append(Problem("withdrawn", counter.id, phone.number, f"evidence too old since {phone.withdrawn_on}"))
        elif today >= add_months(phone.withdrawn_on, -WARNING_MONTHS):
            found.append(Problem("ageing", counter.id, phone.number, f"is withdrawn on {phone.withdrawn_on}"))
    if not (counter.presence or any(p.publish == "yes" for p in counter.phones) or counter.online):
        found.append(Problem("no-way", counter.id, None, "has neither a number that may be shown nor an address"))
    return found
