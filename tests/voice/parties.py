"""Two (and three) telephones of one talk: the caller's, and those that we ring. Both read our TwiML as Twilio does."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from tests.support.exchange import Exchange, Rung, wait_for
from tests.voice.stepper import Call

ROOM_EVENTS = {"start", "end", "join", "leave"}


@dataclass(slots=True)
class Party(Call):
    """A telephone that can be in a room. ``rung``: the call that our client had made to it; None for a caller's own."""

    exchange: Exchange = field(default_factory=Exchange)
    rung: Rung | None = None
    room: str | None = None
    loses: int = 0
    """So many status callbacks get lost."""

    def begin(self) -> None:
        """Dials in."""
        self.exchange.status[self.sid] = "in-progress"
        Call.begin(self)

    @classmethod
    def ringing(cls, url: str, exchange: Exchange, number: str, seconds: float = 20) -> Party:
        """The telephone with this number, which rings."""
        rung = exchange.ringing(number, seconds)
        return cls(url, number=number, sid=rung.sid, exchange=exchange, rung=rung)

    @classmethod
    def answering(cls, url: str, exchange: Exchange, number: str, *keys: str) -> Party:
        """The telephone with this number rings, is picked up, and these keys are pressed."""
        party = cls.ringing(url, exchange, number)
        party.answer()
        for key in keys:
            party.press(key)
        return party

    def answer(self) -> None:
        """Picks up."""
        assert self.rung is not None
        assert self.exchange.status[self.sid] == "ringing", "it does not ring any more"
        self.exchange.status[self.sid] = "in-progress"
        self._request(self.rung.url)

    def refuse(self, status: str = "no-answer") -> None:
        """Does not pick up."""
        self.exchange.status[self.sid] = status
        self._told(status)

    def hang_up(self) -> None:
        """Hangs up, or is hung up: whoever hears of it first, the room or the status callback, is not said anywhere."""
        self.exchange.status[self.sid] = "completed"
        self.ended, self.room = True, None
        self.exchange.leave(self)
        self._told("completed")

    def vanish(self) -> None:
        """Hangs up, and the line's word of it comes well before the room's."""
        self.exchange.status[self.sid] = "completed"
        self._told("completed")

    def _told(self, status: str) -> None:
        if self.loses:
            self.loses -= 1
            return
        if self.rung is None:
            self._post(f"{self.url}/channels/voice/status", CallStatus=status, CallDuration="20")
        else:
            self._post(self.rung.callback, CallStatus=status)
        self.ended = True

    def fetched(self, seconds: float = 20) -> Party:
        """Our client had this call ask another address: it does so."""
        address = self.exchange.next_address(self.sid, seconds)
        self._leave_room()
        self._request(address)
        return self

    def out_of_room(self) -> None:
        """The room was closed: the document goes on with what comes after it."""
        assert self.dial is not None
        action = self.dial.attrib["action"]
        self.room = None
        self._request(action, DialCallStatus="completed")

    def fields(self, **fields: str) -> dict[str, str]:
        found = Call.fields(self, **fields)
        if self.rung is None:
            return found
        return {**found, "From": found["To"], "To": self.number, "Direction": "outbound-api", **self.extra, **fields}

    def _leave_room(self) -> None:
        self.room = None
        self.exchange.leave(self)

    def _follow(self, url: str, **fields: str) -> None:
        self.room = None
        Call._follow(self, url, **fields)
        # Not a second time, where a redirect had led into it.
        if self.room is None and self.dial is not None and (room := self.dial.find("Conference")) is not None:
            self._enter(room)

    def _enter(self, room: ET.Element) -> None:
        given = room.attrib
        assert set(given["statusCallbackEvent"].split()) == ROOM_EVENTS
        assert given["record"] == "do-not-record", "nothing is ever recorded"
        assert given["beep"] == "false"
        assert room.text is not None
        assert room.text.startswith("case-"), "nothing about the person in the room's name"
        self.room = room.text
        opens, closes = (given[name] == "true" for name in ("startConferenceOnEnter", "endConferenceOnExit"))
        self.exchange.enter(self, room.text, opens=opens, closes=closes)

    def keeps_waiting(self, key: str | None = None) -> None:
        """One round of the hold prompts."""
        if key is None:
            self.wait()
        else:
            self.press(key)

    def waits_for(self, key: str, seconds: float = 20) -> None:
        """Silent until a prompt is heard."""
        deadline = time.monotonic() + seconds
        while key not in self.keys:
            assert time.monotonic() < deadline, f"{key} was not heard in {seconds} s, but {self.keys}"
            time.sleep(0.2)
            self.wait()


def rings(exchange: Exchange, number: str) -> bool:
    """Whether a telephone was ever rung."""
    return any(rung.to == number for rung in exchange.rung)


def silent(exchange: Exchange, number: str, seconds: float = 7) -> bool:
    """Whether a telephone stays silent for longer than a sweep takes."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if rings(exchange, number):
            return False
        time.sleep(0.2)
    return True


def together(exchange: Exchange, *parties: Party) -> None:
    """They, and nobody else, come to speak with each other."""
    wait_for(lambda: exchange.together(*parties), "they do not speak with each other")
