"""Random telephone lives: whatever both sides do, in whatever order, the promise holds and nothing is left ringing."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from uuid import UUID

import pytest

from app.errors import NotFound, Stale
from app.handoffs.states import Needs, NeedsChanged, NotPossible
from tests.support.counselors import House
from tests.support.exchange import Exchange, wait_for
from tests.support.system import System
from tests.voice.parties import Party
from tests.voice.test_together import begin, handoff_of, number

LIVES, STEPS = 12, 26
WISHES = {"female": "can I talk to a woman please", "male": "can I talk to a man please"}
KEYS = ["1", "1", "1", "2", None]
# Waits mostly; danger, call backs, numbers, another gender and its yes are all among the keys.
CALLER_KEYS = [None, None, None, None, "0", "*", "1", "2", "3", "5", "6", "7"]
# Whoever was rung although by that time another gender was wished for: nobody, ever. And all who were rung.
RUNG = """
SELECT count(*) FILTER (WHERE wish.gender NOT IN ('any', s.gender)), count(*) FROM call_legs l
JOIN staff s ON s.id = l.staff_id CROSS JOIN LATERAL (
    SELECT e.detail ->> 'staff_gender' AS gender FROM handoff_events e WHERE e.handoff_id = l.handoff_id
    AND e.kind IN ('requested', 'needs_changed') AND e.at <= l.created_at ORDER BY e.at DESC, e.id DESC LIMIT 1) wish
WHERE s.id = ANY(%s)
"""
PROMISED = "SELECT 1 FROM handoff_events WHERE handoff_id = %s AND kind = 'contact_chosen'"


@dataclass(slots=True)
class Life:
    """One caller, two women and two men of the staff, and what becomes of them."""

    house: House
    staffed: System
    exchange: Exchange
    dice: random.Random
    staff: dict[str, UUID] = field(default_factory=dict)
    parties: list[Party] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def live(self) -> None:
        for name, gender in (("Lan", "female"), ("Mai", "female"), ("Ken", "male"), ("Dara", "male")):
            phone = number()
            self.staff[phone] = self.house.add(gender, name=name, phone=phone)
        caller = begin(self.staffed, self.exchange)
        wish = self.dice.choice(["female", "female", "male", None])
        caller.say(WISHES[wish]) if wish else caller.press("0")
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
            [self._caller, self._caller, self._rung, self._rung, self._rung, self._console, self._odd, self._wish]
        )
        self.done.append(deed.__name__)
        deed(caller)

    def _caller(self, caller: Party) -> None:
        if caller.gather is None:
            return
        if self.dice.random() < 0.06:
            caller.hang_up()
        else:
            caller.keeps_waiting(self.dice.choice(CALLER_KEYS))

    def _wish(self, caller: Party) -> None:
        """They would like a woman after all, or a man, as they tell it at another door."""
        conversation, handoff = handoff_of(self.house, caller)
        needs = Needs("en", self.dice.choice(["female", "male"]), handoff["urgency"], "voice", None)
        try:
            self.house.do("move", conversation, NeedsChanged(needs))
        except NotPossible:
            self.done.append("refused")

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
        assert self.rung()[0] == 0, "somebody was rung who was not wished for"
        for room in self.exchange.rooms.values():
            guests = [guest.sid for guest in room.guests]
            assert len(guests) == len(set(guests))
        _, handoff = handoff_of(self.house, caller)
        assert (handoff["handler"] == "counselor") == (handoff["state"] == "active")

    def _end(self, caller: Party) -> None:
        """The caller has gone: all others are let go, by themselves or by us."""
        self.exchange.fail = 0

        def settled() -> bool:
            self._follow(caller)
            handoff = handoff_of(self.house, caller)[1]
            live = self.house.sql("SELECT count(*) FROM call_legs WHERE ended_at IS NULL")
            over = handoff["state"] not in ("waiting", "active") or self.house.sql(PROMISED, handoff["id"])
            return live == [(0,)] and bool(over)

        wait_for(settled, f"calls are left after {self.done}", 40)
        ours = {party.sid for party in (caller, *self.parties)}
        assert not any(guest.sid in ours for room in self.exchange.rooms.values() for guest in room.guests)

    def rung(self) -> tuple[int, int]:
        """How many were rung against the wish of that moment, of how many."""
        found: tuple[int, int] = self.house.sql(RUNG, list(self.staff.values()))[0]
        return found


@pytest.mark.parametrize("seed", range(LIVES))
def test_whatever_they_do_nothing_is_left_ringing(house: House, staffed: System, exchange: Exchange, seed: int) -> None:
    life = Life(house, staffed, exchange, random.Random(seed))
    life.live()
    wrong, rung = life.rung()
    print(f"life {seed}: {' '.join(life.done)}; {rung} rung, {wrong} against a wish, {len(life.parties)} answered")
