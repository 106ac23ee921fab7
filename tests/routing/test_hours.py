"""Opening hours by the calendar of Japan."""

from datetime import UTC, date, datetime

import pytest

from routing import Facts, decide
from routing.hours import ALWAYS, Calendar, Hours, clock, closing, next_opening, week_of
from tests.routing.asking import DIRECTORY, HOLIDAYS, ask, at, of

OFFICE = week_of([Hours("phone", ("mon", "tue", "wed", "thu", "fri"), 9 * 60, 17 * 60)])
MONTHLY = week_of([Hours("phone", (), 8 * 60, 32 * 60, month_days=(10,))])


def calendar(day: str, time: str) -> Calendar:
    return Calendar(at(day, time), HOLIDAYS)


@pytest.mark.parametrize(("time", "closes"), [("08:59", None), ("09:00", 17 * 60), ("16:59", 17 * 60), ("17:00", None)])
def test_closing_minutes_are_exclusive(time: str, closes: int | None) -> None:
    assert closing(OFFICE, calendar("2026-11-24", time), closed_year_end=True) == closes


def test_seconds_before_closing_still_count() -> None:
    moment = at("2026-11-24", "16:59").replace(second=59, microsecond=999999)
    assert closing(OFFICE, Calendar(moment, HOLIDAYS), closed_year_end=True) == 17 * 60


def test_next_opening_goes_over_weekend_and_holiday() -> None:
    """Friday 2026-11-20 evening: Saturday, Sunday, and Monday is a public holiday."""
    friday = calendar("2026-11-20", "17:00")
    minute = next_opening(OFFICE, friday, closed_year_end=True, last_day=None)
    assert minute is not None
    assert friday.moment(minute).isoformat() == "2026-11-24T09:00:00+09:00"


def test_next_opening_goes_over_the_year_end() -> None:
    eve = calendar("2026-12-28", "17:00")
    closed = next_opening(OFFICE, eve, closed_year_end=True, last_day=None)
    assert closed is not None
    assert eve.moment(closed).date() == date(2027, 1, 4)
    private = next_opening(OFFICE, eve, closed_year_end=False, last_day=None)
    assert private is not None
    assert eve.moment(private).date() == date(2026, 12, 29)


def test_no_opening_after_the_last_day() -> None:
    friday = calendar("2026-11-20", "17:00")
    assert next_opening(OFFICE, friday, closed_year_end=True, last_day=date(2026, 11, 23)) is None
    assert next_opening(OFFICE, friday, closed_year_end=True, last_day=date(2026, 11, 24)) is not None


def test_hours_past_midnight_on_a_day_of_the_month() -> None:
    """Inochi no Denwa: the 10th of each month, 8:00 to 8:00 of the next day."""
    assert closing(MONTHLY, calendar("2026-12-10", "07:59"), closed_year_end=False) is None
    assert closing(MONTHLY, calendar("2026-12-10", "23:00"), closed_year_end=False) == 32 * 60
    assert closing(MONTHLY, calendar("2026-12-11", "07:59"), closed_year_end=False) == 8 * 60
    assert closing(MONTHLY, calendar("2026-12-11", "08:00"), closed_year_end=False) is None
    night = ask("2026-12-11", "03:00", language="ja", indicators=["self_harm"])
    assert of(night, "inochi_no_denwa").open
    assert not of(ask("2026-12-12", "03:00", language="ja", indicators=["self_harm"]), "inochi_no_denwa").open


def test_around_the_clock_never_closes() -> None:
    week = week_of([Hours("phone", h24=True)])
    assert closing(week, calendar("2027-01-01", "00:00"), closed_year_end=True) == ALWAYS


def test_any_offset_means_the_same_moment() -> None:
    utc = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    facts = Facts(language="vi", topics=frozenset({"legal_help"}))
    assert decide(facts, utc, DIRECTORY, HOLIDAYS) == decide(facts, at("2026-11-24", "09:00"), DIRECTORY, HOLIDAYS)


def test_a_time_without_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        decide(Facts(), datetime(2026, 11, 24, 9, 0), DIRECTORY, HOLIDAYS)


@pytest.mark.parametrize(("minute", "shown"), [(0, "00:00"), (510, "08:30"), (1440, "24:00"), (1920, "08:00")])
def test_clock(minute: int, shown: str) -> None:
    assert clock(minute) == shown


def test_hours_for_display_are_those_of_the_language() -> None:
    referral = of(
        ask("2026-11-24", "10:00", language="tl", residence="technical_intern", topics=["job_change"]),
        "otit_native_language",
    )
    assert [(line.days, line.open, line.close) for line in referral.hours] == [(("tue", "sat"), "11:00", "19:00")]
    chat = of(ask("2026-11-24", "10:00", language="vi", perpetrator="partner"), "dv_plus")
    assert [(line.channel, line.open, line.close) for line in chat.hours] == [("chat", "12:00", "22:00")]
