"""Random telephone lives: whatever both sides do, in whatever order, the promise holds and nothing is left ringing."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from uuid import UUID

import pytest

from app.errors import NotFound, Stale
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party
from tests.voice.test_together import begin, handoff_of, number

LIVES, STEPS = 8, 22
WISH = "can I talk to a woman please"
KEYS = ["1", "1", "1", "2", None]


@dataclass(slots=True)
class Life:
    """One caller and four of the staff, one of them a man, and what becomes of them."""

    house: House
    staffed: System
    exchange: Exchange
    dice: random.Random
    staff: dict[str, UUID] = field(default_factory=dict)
    his: str = ""
    parties: list[Party] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def live(self) -> None:
        for name in ("Lan", "Mai", "Hoa"):
            phone = number()
            self.staff[phone] = self.house.add(name=name, phone=phone)
        self.his = number()
        self.staff[self.his] = self.house.add("male", name="Ken", phone=self.his)
        caller = begin(self.staffed, self.exchange)
        caller.say(WISH)
        for _ in range(STEPS):
            self._follow(caller)
            if caller.ended:
                break
            self._step(caller)
            self._check(caller)
        if not caller.ended:
            caller.hang_up()
        self._end(caller)

    def _follow(self, caller: Party) -> None:
        """Whoever was sent somewhere goes there, as Twilio has them do."""
        for party in (caller, *self.parties):
            while not party.ended and self.exchange.sent_to.get(party.sid):
                party.fetched()
            if self.exchange.status[party.sid] == "completed" and not party.ended:
                party.hang_up()

    def _step(self, caller: Party) -> None:
        deed = self.dice.choice(
            [self._caller, self._caller, self._rung, self._rung, self._rung, self._console, self._odd]
        )
        self.done.append(deed.__name__)
        deed(caller)

    def _caller(self, caller: Party) -> None:
        if caller.gather is None:
            return
        if self.dice.random() < 0.06:
            caller.hang_up()
        else:
            caller.keeps_waiting(self.dice.choice([None, None, None, "0", "*", "7"]))

    def _rung(self, _caller: Party) -> None:
        ringing = [
            rung for rung in self.exchange.rung if rung.to in self.staff and self.exchange.rings(rung.to) is rung
        ]
        known = {party.sid for party in self.parties}
        for rung in ringing:
            if rung.sid not in known:
                party = Party(self.staffed.url, number=rung.to, sid=rung.sid, exchange=self.exchange, rung=rung)
                self.parties.append(party)
                party.answer() if self.dice.random() < 0.8 else party.refuse()
                return
        there = [party for party in self.parties if not party.ended]
        if not there:
            return
        party = self.dice.choice(there)
        if party.gather is None or self.dice.random() < 0.2:
            party.loses = int(self.dice.random() < 0.3)
            party.hang_up()
        else:
            key = self.dice.choice(KEYS)
            party.press(key) if key else party.wait()

    def _console(self, caller: Party) -> None:
        _, handoff = handoff_of(self.house, caller)
        one, other = self.dice.sample(sorted(self.staff.values()), 2)
        deed, values = self.dice.choice(
            [("accept", ()), ("release", ()), ("offer_transfer", (other,)), ("invite", (other, "interpreter"))]
        )
        try:
            self.house.do(deed, handoff["id"], one, *values)
        except (Stale, NotFound):
            self.done.append("refused")

    def _odd(self, _caller: Party) -> None:
        """Consoles come and go, and the exchange has its moods."""
        self.house.seen(*self.staff.values())
        if self.dice.random() < 0.3:
            self.exchange.fail = 1

    def _check(self, caller: Party) -> None:
        assert all(rung.to != self.his for rung in self.exchange.rung), "a man was rung for who asked for a woman"
        assert not any(party.number == self.his for party in self.parties)
        for room in self.exchange.rooms.values():
            guests = [guest.sid for guest in room.guests]
            assert len(guests) == len(set(guests))
        _, handoff = handoff_of(self.house, caller)
        assert (handoff["handler"] == "counselor") == (handoff["state"] == "active")
        assert handoff["staff"] != self.staff[self.his]

    def _end(self, caller: Party) -> None:
        """The caller has gone: all others are let go, by themselves or by us."""
        self.exchange.fail = 0

        def settled() -> bool:
            self._follow(caller)
            live = self.house.sql("SELECT count(*) FROM call_legs WHERE ended_at IS NULL")
            return live == [(0,)] and handoff_of(self.house, caller)[1]["state"] not in ("waiting", "active")

        wait_for(settled, f"calls are left after {self.done}", 40)
        ours = {party.sid for party in (caller, *self.parties)}
        assert not any(guest.sid in ours for room in self.exchange.rooms.values() for guest in room.guests)


@pytest.mark.parametrize("seed", range(LIVES))
def test_whatever_they_do_nothing_is_left_ringing(house: House, staffed: System, exchange: Exchange, seed: int) -> None:
    life = Life(house, staffed, exchange, random.Random(seed))
    life.live()
    print(f"life {seed}: {' '.join(life.done)}; {len(life.parties)} answered")
