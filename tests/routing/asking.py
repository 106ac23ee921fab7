"""Asking the router in tests: the real directory, the real public holidays, times written as on a clock in Japan."""

import os
from datetime import date, datetime
from pathlib import Path

import jpholiday
import pytest

from routing import JST, Decision, Referral, decide, load_directory, parse_facts

DIRECTORY = load_directory()
HOLIDAYS = frozenset(day for year in (2026, 2027, 2028) for day, _ in jpholiday.year_holidays(year))
SHARED = Path(__file__).resolve().parents[2].parent / "shared"

TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"
SATURDAY, SUNDAY = "2026-11-28", "2026-11-29"
HOLIDAY = "2026-11-23"
"""Labour Thanksgiving Day, a Monday."""
IMMIGRATION = {"immigration_info_center", "regional_immigration_bureaus", "fresc", "immigration_inspector_departure"}


def at(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=JST)


def ask(day: str, clock: str, **facts: object) -> Decision:
    return decide(parse_facts(facts), at(day, clock), DIRECTORY, HOLIDAYS)


def ids(decision: Decision) -> list[str]:
    return [referral.counter for referral in decision.referrals]


def first(decision: Decision) -> str:
    return decision.referrals[0].counter


def of(decision: Decision, counter: str) -> Referral:
    return next(referral for referral in decision.referrals if referral.counter == counter)


def numbers(referral: Referral) -> list[str]:
    return [phone.number for phone in referral.phones]


def kinds(referral: Referral) -> set[str]:
    return {address.kind for address in referral.online}


def shared(name: str) -> Path:
    """A file of the shared folder beside the checkout; where there is none the test says so, and fails in CI."""
    path = SHARED / name
    if not path.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{path} is missing: the data cannot be compared with its source")
        pytest.skip(f"NOT COMPARED WITH ITS SOURCE: {path} is not there")
    return path


def day_of(text: str) -> date:
    return date.fromisoformat(text)
