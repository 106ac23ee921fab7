"""Japanese public holidays."""

from __future__ import annotations

from datetime import date
from functools import cache

import jpholiday


class JapaneseHolidays:
    """A container of dates: ``date in holidays``. Each date is asked of the calendar once."""

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and _is_holiday(day)


@cache
def _is_holiday(day: date) -> bool:
    return bool(jpholiday.is_holiday(day))
