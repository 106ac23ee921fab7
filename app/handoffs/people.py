"""Who of the staff could have a conversation: those who fit, those who can be reached, and when somebody is on duty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.states import Needs, Person, fits_gender
from app.kit.clock import JAPAN

# Whose console has not been heard of for this long has closed it, whatever they said of themself.
SEEN_WITHIN = timedelta(seconds=45)
TELEPHONE = "voice"
OTHER_GENDER = {"female": "male", "male": "female"}

_COUNSELORS = text("""
SELECT s.id, s.gender, s.languages, s.role, s.counter, s.capacity, s.name, s.pronoun, s.phone IS NOT NULL AS phone,
       s.presence = 'available' AND COALESCE(s.seen_at > :seen, false) AS present,
       (SELECT count(*) FROM handoffs a WHERE a.staff_id = s.id AND a.state = 'active') AS has,
       EXISTS (SELECT 1 FROM handoff_offers o WHERE o.staff_id = s.id AND o.handoff_id = :handoff
               AND o.state = 'declined') AS declined
FROM staff s WHERE s.left_at IS NULL AND s.role IN ('counselor', 'supervisor') ORDER BY s.id
""")
_SHIFTS = text("SELECT staff_id, weekday, starts FROM shifts")


@dataclass(frozen=True, slots=True)
class Counselor:
    """Somebody who may have conversations. ``reachable``: at their console, with room for one more."""

    id: UUID
    name: str
    pronoun: str
    gender: str
    languages: frozenset[str]
    supervisor: bool
    counter: str | None
    present: bool
    room: bool
    declined: bool
    phone: bool
    """Whether a call reaches them: without, they cannot talk with somebody on the telephone."""

    @property
    def reachable(self) -> bool:
        """Whether an offer would be seen, and could be taken."""
        return self.present and self.room and not self.declined

    def person(self) -> Person:
        """As the states know them."""
        return Person(self.id, self.gender)

    def called(self) -> str:
        """The name as the person may say it, with the pronoun where their language puts it."""
        if not self.pronoun:
            return self.name
        return self.name + self.pronoun if self.pronoun in _AFTER_THE_NAME else f"{self.pronoun} {self.name}"


_AFTER_THE_NAME = frozenset({"さん", "様", "先生", "님", "씨", "선생님", "女士"})


@dataclass(frozen=True, slots=True)
class Availability:
    """Whom there is for somebody's needs."""

    staffed: bool
    """Whether there is any counselor at all."""
    here: int
    """Who fit, and can be reached."""
    others: int
    """Of the other gender, speaking the language, reachable; 0 when any gender will do."""
    next_shift: datetime | None
    """When somebody who fits begins their next shift."""


async def counselors(connection: AsyncConnection, at: datetime, handoff: UUID | None = None) -> list[Counselor]:
    """All who may have conversations; ``handoff``: the one that they may have declined."""
    rows = (await connection.execute(_COUNSELORS, {"seen": at - SEEN_WITHIN, "handoff": handoff})).all()
    return [
        Counselor(
            id=row.id,
            name=row.name,
            pronoun=row.pronoun,
            gender=row.gender,
            languages=frozenset(row.languages),
            supervisor=row.role == "supervisor",
            counter=row.counter,
            present=row.present,
            room=row.has < row.capacity,
            declined=row.declined,
            phone=row.phone,
        )
        for row in rows
    ]


def fits(person: Counselor, needs: Needs, *, wide: bool) -> bool:
    """Whether they may be offered it: gender always; the language, too, until the search was widened."""
    return fits_gender(needs, person.gender) and (wide or needs.language in person.languages)


async def availability(
    connection: AsyncConnection, needs: Needs, at: datetime, handoff: UUID | None = None, *, wide: bool = False
) -> Availability:
    """Whom there is now, and who comes next."""
    everybody = await counselors(connection, at, handoff)
    people = [person for person in everybody if person.phone or needs.channel != TELEPHONE]
    fitting = [person for person in people if fits(person, needs, wide=wide)]
    other = OTHER_GENDER.get(needs.staff_gender)
    others = [p for p in people if p.gender == other and needs.language in p.languages and p.reachable]
    # Who does not speak the language is asked after a minute: their shifts count where nobody's who does are known.
    later = fitting or [person for person in people if fits(person, needs, wide=True)]
    shifts = (await connection.execute(_SHIFTS)).all() if later else []
    whose = {person.id for person in later}
    starts = [(row.weekday, row.starts) for row in shifts if row.staff_id in whose]
    here = sum(person.reachable for person in fitting)
    return Availability(bool(everybody), here, len(others), next_start(starts, at))


def next_start(shifts: Iterable[tuple[int, int]], at: datetime) -> datetime | None:
    """The next moment after ``at`` at which one of the weekly shifts (weekday, minute in Japan) begins."""
    local = at.astimezone(JAPAN)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    found: Sequence[datetime] = [
        start
        for weekday, minute in shifts
        for week in (0, 7)
        if (start := midnight + timedelta(days=(weekday - local.weekday()) % 7 + week, minutes=minute)) > local
    ]
    return min(found, default=None)
