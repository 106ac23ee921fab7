"""Shifts: when somebody is on duty, every week, in Japan's time. People who wait are told when the next one begins."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.errors import ShiftInvalid
from app.kit.ids import new_id

DAY = 24 * 60
WEEK = 7 * DAY
MOST = 30
TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")

_LIST = text("SELECT id, weekday, starts, ends FROM shifts WHERE staff_id = :staff ORDER BY weekday, starts")
_LOCK = text("SELECT id FROM staff WHERE id = :staff AND left_at IS NULL FOR UPDATE")
_ADD = text("""
INSERT INTO shifts (id, staff_id, weekday, starts, ends) VALUES (:id, :staff, :weekday, :starts, :ends)
""")
_REMOVE = text("DELETE FROM shifts WHERE staff_id = :staff AND id = :id")


@dataclass(frozen=True, slots=True)
class WeeklyShift:
    """``weekday``: 0 is Monday. ``starts`` and ``ends``: minutes of that day; ``ends`` may be in the next one."""

    id: UUID
    weekday: int
    starts: int
    ends: int

    @property
    def overnight(self) -> bool:
        """Whether it ends the next day."""
        return self.ends > DAY

    def overlaps(self, other: WeeklyShift) -> bool:
        """Whether some minute of the week is in both."""
        start, end = self.weekday * DAY + self.starts, self.weekday * DAY + self.ends
        begins, stops = other.weekday * DAY + other.starts, other.weekday * DAY + other.ends
        return any(start < stops + week and begins + week < end for week in (-WEEK, 0, WEEK))


def clock(minutes: int) -> str:
    """Minutes as a time of day."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def parse_clock(spelt: str) -> int:
    """``HH:MM`` as minutes. Raises ShiftInvalid."""
    match = TIME.fullmatch(spelt)
    if match is None:
        raise ShiftInvalid("time")
    return int(match[1]) * 60 + int(match[2])


async def list_shifts(connection: AsyncConnection, staff: UUID) -> list[WeeklyShift]:
    """Somebody's week."""
    return [WeeklyShift(*row) for row in await connection.execute(_LIST, {"staff": staff})]


async def add_shifts(
    connection: AsyncConnection, staff: UUID, weekdays: Collection[int], starts: int, ends: int
) -> None:
    """Adds one on each of the weekdays; ``ends`` at or before ``starts`` means the next day.

    Raises ShiftInvalid: day (no weekday, or none of 0–6), overlap, many, or gone (they left).
    """
    if not weekdays or not set(weekdays) <= set(range(7)):
        raise ShiftInvalid("day")
    # Whoever adds shifts of one person at the same time waits here, so that no two of them overlap.
    if (await connection.execute(_LOCK, {"staff": staff})).first() is None:
        raise ShiftInvalid("gone")
    week = await list_shifts(connection, staff)
    for weekday in sorted(set(weekdays)):
        fresh = WeeklyShift(new_id(), weekday, starts, ends if ends > starts else ends + DAY)
        if any(fresh.overlaps(other) for other in week):
            raise ShiftInvalid("overlap")
        week.append(fresh)
        row = {"id": fresh.id, "staff": staff, "weekday": weekday, "starts": fresh.starts, "ends": fresh.ends}
        await connection.execute(_ADD, row)
    if len(week) > MOST:
        raise ShiftInvalid("many")


async def remove_shift(connection: AsyncConnection, staff: UUID, shift: UUID) -> None:
    """Takes one away; nothing happens when it is gone already."""
    await connection.execute(_REMOVE, {"staff": staff, "id": shift})
