"""Who of the staff could have a conversation: those who fit, those who can be reached, and when somebody is on duty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.handoffs.states import UNKNOWN_LANGUAGE, Needs, Person, fits_gender
from app.kit.clock import JAPAN

# Whose console has not been heard of for this long has closed it, whatever they said of themself.
SEEN_WITHIN = timedelta(seconds=45)
TELEPHONE = "voice"
OTHER_GENDER = {"female": "male", "male": "female"}
# How things stand for who waits: somebody is asked, somebody who does not speak their language, nobody.
Told = Literal["waiting", "foreign", "nobody"]

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
        return called(self.name, self.pronoun)


_AFTER_THE_NAME = frozenset({"さん", "様", "先生", "님", "씨", "선생님", "女士"})


def called(name: str, pronoun: str) -> str:
    """A name as a person may say it."""
    if not pronoun:
        return name
    return name + pronoun if pronoun in _AFTER_THE_NAME else f"{pronoun} {name}"


@dataclass(frozen=True, slots=True)
class Availability:
    """Whom there is for somebody's needs."""

    staffed: bool
    """Whether there is any counselor at all."""
    here: int
    """Who fit, speak the language, and can be reached."""
    foreign: int
    """The same of those who do not speak it."""
    at_counter: int
    """How many of ``here`` sit at the counter that is needed."""
    others: int
    """Of the other gender, speaking the language, reachable; 0 when any gender will do."""
    next_shift: datetime | None
    """When somebody who fits begins their next shift."""

    @property
    def told(self) -> Told:
        """How things stand, as the person is told."""
        return "waiting" if self.here else "foreign" if self.foreign else "nobody"


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
    return fits_gender(needs, person.gender) and (wide or speaks(person, needs))


def speaks(person: Counselor, needs: Needs) -> bool:
    """Whether they speak the person's language; one that is not known anybody may find out."""
    return needs.language in person.languages or needs.language == UNKNOWN_LANGUAGE


async def availability(
    connection: AsyncConnection, needs: Needs, at: datetime, handoff: UUID | None = None
) -> Availability:
    """Whom there is now for ``needs``, and who comes next; ``handoff``: the one that some of them may have declined."""
    everybody = await counselors(connection, at, handoff)
    people = [person for person in everybody if person.phone or needs.channel != TELEPHONE]
    wanted = [person for person in people if fits(person, needs, wide=True)]
    fitting = [person for person in wanted if speaks(person, needs)]
    here = [person for person in fitting if person.reachable]
    foreign = [person for person in wanted if person.reachable and person not in fitting]
    other = OTHER_GENDER.get(needs.staff_gender)
    others = [p for p in people if p.gender == other and speaks(p, needs) and p.reachable]
    # Who does not speak the language is asked in the end: their shifts count where nobody's who does are known.
    later = fitting or wanted
    shifts = (await connection.execute(_SHIFTS)).all() if later else []
    whose = {person.id for person in later}
    starts = [(row.weekday, row.starts) for row in shifts if row.staff_id in whose]
    return Availability(
        staffed=bool(everybody),
        here=len(here),
        foreign=len(foreign),
        at_counter=sum(person.counter == needs.counter for person in here) if needs.counter else 0,
        others=len(others),
        next_shift=next_start(starts, at),
    )


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
