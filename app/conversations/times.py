"""Hours, days and languages in the person's language. Names of days come from CLDR (through Babel)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_skeleton, get_day_names

from app.kit.clock import JAPAN
from app.texts.catalog import CLDR_CODES
from routing.hours import DAYS, Hours


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(CLDR_CODES.get(language, language), sep="-")


def clock_time(moment: datetime) -> str:
    """«17:00», in Japan."""
    return moment.astimezone(JAPAN).strftime("%-H:%M")


@cache
def day_name(day: date, language: str) -> str:
    """«Monday, 24 November», in the language's own order."""
    return str(format_skeleton("MMMMEEEEd", day, locale=_locale(language)))


@cache
def language_names(languages: tuple[str, ...], language: str) -> str:
    """«English, Spanish» in the language."""
    locale = _locale(language)
    return ", ".join(
        Locale.parse(CLDR_CODES.get(code, code), sep="-").get_language_name(locale.language) or code
        for code in languages
    )


@cache
def hours_text(hours: tuple[Hours, ...], language: str) -> str:
    """«Mon–Fri 9:00–12:00, 13:00–17:00» in the language; empty when there are no hours to show."""
    spans: dict[tuple[str, ...], list[str]] = {}
    for line in hours:
        if line.days and not line.h24:
            span = f"{line.open.lstrip('0') or '0'}–{line.close.lstrip('0') or '0'}".replace(":00–:", ":00–0:")
            shown = spans.setdefault(line.days, [])
            if span not in shown:
                shown.append(span)
    return "; ".join(f"{_days_text(days, language)} {', '.join(times)}" for days, times in spans.items())


def _days_text(days: Iterable[str], language: str) -> str:
    """Runs of three days and more as «Mon–Fri», others one by one."""
    names = get_day_names("abbreviated", "stand-alone", _locale(language))
    runs: list[list[int]] = []
    for number in sorted(DAYS.index(day) for day in days if day in DAYS):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = []
    for run in runs:
        if len(run) > 2:
            shown.append(f"{names[run[0]]}–{names[run[-1]]}")
        else:
            shown += [str(names[number]) for number in run]
    return ", ".join(shown)
