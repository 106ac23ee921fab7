"""The stand-in's conferences: who is in a room, and whom it lets go when somebody leaves."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Protocol


class Guest(Protocol):
    """A call that can be in a room."""

    sid: str

    async def out_of_room(self) -> None:
        """The room is closed: what comes after it is asked for."""


@dataclass(slots=True)
class Room:
    """``closes``: the ids of calls whose leaving closes it."""

    sid: str = field(default_factory=lambda: "CF" + secrets.token_hex(16))
    guests: list[Guest] = field(default_factory=list)
    closes: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Rooms:
    """All rooms, by name."""

    open: dict[str, Room] = field(default_factory=dict)

    def enter(self, guest: Guest, name: str, *, closes: bool) -> None:
        """Somebody comes."""
        room = self.open.setdefault(name, Room())
        room.guests.append(guest)
        if closes:
            room.closes.add(guest.sid)

    async def leave(self, guest: Guest) -> str | None:
        """Somebody goes, and with some of them everybody. Returns the room's name, if they were in one."""
        for name, room in list(self.open.items()):
            if all(other.sid != guest.sid for other in room.guests):
                continue
            room.guests = [other for other in room.guests if other.sid != guest.sid]
            if guest.sid in room.closes or not room.guests:
                del self.open[name]
                for other in room.guests:
                    await other.out_of_room()
            return name
        return None

    def let_leave(self, sid: str) -> None:
        """Their leaving does not close the room any more."""
        for room in self.open.values():
            room.closes.discard(sid)
