"""Opening hours: data, the calendar that they are read against, and the two questions asked of them.

All hours are Japanese time. A public holiday on a weekday counts as a Sunday; one on a Saturday stays a Saturday;
from 12-29 to 01-03 counters that close at the year's end are closed; closing minutes are exclusive (ruling 10).
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

JST = timezone(timedelta(hours=9), "JST")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES = 24 * 60
ALWAYS = 10**9
"""The closing minute of what never closes."""
HORIZON_DAYS = 28
"""How far an opening is looked for: one language day a week, with two weeks of holidays between, is 21."""
_SATURDAY, _SUNDAY = 5, 6
_YEAR_END = frozenset([(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)])


@dataclass(frozen=True, slots=True)
class Hours:
    """One line of opening hours. `open_minute` and `close_minute` count from midnight; past 1440 is the next day.

    `channel` is phone, chat, app or visit. Empty `languages` or `numbers` mean: all of the counter's.
    `month_days` (days of the month) replaces `days` where it is given. `h24` needs neither.
    """

    channel: str
    days: tuple[str, ...] = ()
    open_minute: int = 0
    close_minute: int = DAY_MINUTES
    h24: bool = False
    languages: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    month_days: tuple[int, ...] = ()
    confidence: str = "high"

    @property
    def open(self) -> str:
        """The opening time as HH:MM."""
        return clock(self.open_minute)

    @property
    def close(self) -> str:
        """The closing time as HH:MM."""
        return clock(self.close_minute)


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Week:
    """Hours made ready for look-up: spans of minutes by weekday (0 = Monday), and by day of the month."""

    spans: tuple[tuple[Span, ...], ...]
    month: tuple[tuple[int, Span], ...] = ()
    always: bool = False


def clock(minute: int) -> str:
    """Minutes since midnight as HH:MM (24:00 stays 24:00, what lies past it is told as the next day's time)."""
    shown = minute if minute <= DAY_MINUTES else minute - DAY_MINUTES
    return f"{shown // 60:02d}:{shown % 60:02d}"


def week_of(lines: Iterable[Hours]) -> Week:
    """Join several lines of hours into one week; spans of a day are sorted."""
    spans: list[list[Span]] = [[] for _ in DAYS]
    month: list[tuple[int, Span]] = []
    always = False
    for line in lines:
        span = (line.open_minute, line.close_minute)
        always = always or line.h24
        for day in line.days:
            spans[DAYS.index(day)].append(span)
        month.extend((day, span) for day in line.month_days)
    return Week(tuple(tuple(sorted(day)) for day in spans), tuple(month), always)


class Calendar:
    """The days around one moment, each looked up once."""

    def __init__(self, at: datetime, holidays: Container[date]) -> None:
        """`at` must be aware; `holidays` are the public holidays of Japan, as dates."""
        if at.tzinfo is None:
            raise ValueError("the time of a decision must carry its offset")
        local = at.astimezone(JST)
        self.today = local.date()
        self.minute = local.hour * 60 + local.minute
        self._holidays = holidays
        self._known: dict[int, tuple[date, int, bool]] = {}

    def day(self, offset: int) -> tuple[date, int, bool]:
        """Date, weekday that counts (0 = Monday) and whether it is the year's end, `offset` days from today."""
        known = self._known.get(offset)
        if known is None:
            day = self.today + timedelta(days=offset)
            weekday = day.weekday()
            if weekday < _SATURDAY and day in self._holidays:
                weekday = _SUNDAY
            known = self._known[offset] = (day, weekday, (day.month, day.day) in _YEAR_END)
        return known

    def moment(self, minute: int) -> datetime:
        """The instant `minute` minutes after today's midnight in Japan."""
        midnight = datetime(self.today.year, self.today.month, self.today.day, tzinfo=JST)
        return midnight + timedelta(minutes=minute)


def _spans(week: Week, calendar: Calendar, offset: int, closed_year_end: bool) -> tuple[Span, ...]:
    day, weekday, year_end = calendar.day(offset)
    if year_end and closed_year_end:
        return ()
    if not week.month:
        return week.spans[weekday]
    extra = [span for month_day, span in week.month if month_day == day.day]
    return tuple(sorted([*week.spans[weekday], *extra]))


def closing(week: Week, calendar: Calendar, closed_year_end: bool) -> int | None:
    """If open now: the minute (from today's midnight) at which it closes, ALWAYS if never. Else None."""
    if week.always:
        return ALWAYS
    best: int | None = None
    # Only hours given by the day of the month run past midnight, so only then does yesterday matter.
    for offset in (-1, 0) if week.month else (0,):
        midnight = offset * DAY_MINUTES
        for opens, closes in _spans(week, calendar, offset, closed_year_end):
            if opens <= calendar.minute - midnight < closes and (best is None or closes + midnight > best):
                best = closes + midnight
    return best


def next_opening(week: Week, calendar: Calendar, closed_year_end: bool, last_day: date | None) -> int | None:
    """The minute (from today's midnight) of the next opening after now, on `last_day` at the latest."""
    for offset in range(HORIZON_DAYS):
        if last_day is not None and calendar.day(offset)[0] > last_day:
            return None
        for opens, _ in _spans(week, calendar, offset, closed_year_end):
            if offset or opens > calendar.minute:
                return opens + offset * DAY_MINUTES
    return None
