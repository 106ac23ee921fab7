"""What Twilio's API answers about calls and conferences, and its rooms: who is in them, and whom they let go when."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

ACCOUNT = "/2010-04-01/Accounts/{account}"


class Guest(Protocol):
    """A call that can be in a room."""

    sid: str

    def out_of_room(self) -> None:
        """The room is closed, or they were put out: their own document goes on."""


@dataclass(slots=True)
class Room:
    """A conference. ``closes``: calls whose leaving ends it."""

    name: str
    sid: str = field(default_factory=lambda: "CF" + secrets.token_hex(16))
    guests: list[Guest] = field(default_factory=list)
    closes: set[str] = field(default_factory=set)
    begun: bool = False


@dataclass(slots=True)
class Rung:
    """A call that our client had made."""

    sid: str
    to: str
    url: str
    callback: str


@dataclass(slots=True)
class Exchange:
    """The exchange. ``fail``: so many requests are refused; ``status``: of each call, in Twilio's words.

    ``held``: while it is, no call that is asked for rings.
    """

    rung: list[Rung] = field(default_factory=list)
    status: dict[str, str] = field(default_factory=dict)
    sent_to: dict[str, list[str]] = field(default_factory=dict)
    """Calls that were told to ask another address, and which."""
    rooms: dict[str, Room] = field(default_factory=dict)
    fail: int = 0
    held: bool = False

    def routes(self) -> list[Route]:
        call, room = f"{ACCOUNT}/Calls/{{sid}}.json", f"{ACCOUNT}/Conferences"
        return [
            Route(f"{ACCOUNT}/Calls.json", self._guarded(self.create), methods=["POST"]),
            Route(call, self._guarded(self.update), methods=["POST"]),
            Route(call, self._guarded(self.fetch)),
            Route(f"{room}.json", self._guarded(self.list_rooms)),
            Route(f"{room}/{{room}}/Participants/{{sid}}.json", self._guarded(self.participant), methods=["POST"]),
        ]

    def _guarded(self, handle: Callable[[Request], Any]) -> Callable[[Request], Any]:
        async def guarded(request: Request) -> Response:
            if self.fail:
                self.fail -= 1
                return JSONResponse({"code": 20503, "message": "unavailable", "status": 503}, status_code=503)
            answer: Response = await handle(request)
            return answer

        return guarded

    async def create(self, request: Request) -> Response:
        form = await _form(request)
        assert "Record" not in form, "nothing is ever recorded"
        rung = Rung("CA" + secrets.token_hex(16), form["To"], form["Url"], form["StatusCallback"])
        while self.held:
            await asyncio.sleep(0.02)
        self.status[rung.sid] = "ringing"
        self.rung.append(rung)
        return JSONResponse(self._shown(rung.sid), status_code=201)

    async def update(self, request: Request) -> Response:
        sid, form = request.path_params["sid"], await _form(request)
        if self.status.get(sid) not in ("ringing", "in-progress"):
            return JSONResponse({"code": 21220, "message": "Call is not in-progress", "status": 400}, status_code=400)
        if form.get("Status") == "completed":
            self.status[sid] = "completed"
        else:
            self.sent_to.setdefault(sid, []).append(form["Url"])
        return JSONResponse(self._shown(sid))

    async def fetch(self, request: Request) -> Response:
        sid = request.path_params["sid"]
        if sid not in self.status:
            return JSONResponse({"code": 20404, "message": "not found", "status": 404}, status_code=404)
        return JSONResponse(self._shown(sid))

    async def list_rooms(self, request: Request) -> Response:
        room = self.rooms.get(request.query_params["FriendlyName"])
        assert request.query_params["Status"] == "in-progress"
        found = [{"sid": room.sid, "friendly_name": room.name, "status": "in-progress"}] if room else []
        return JSONResponse({"conferences": found, "next_page_uri": None})

    async def participant(self, request: Request) -> Response:
        room = next((room for room in self.rooms.values() if room.sid == request.path_params["room"]), None)
        sid, form = request.path_params["sid"], await _form(request)
        if room is None or sid not in [guest.sid for guest in room.guests]:
            return JSONResponse({"code": 20404, "message": "not found", "status": 404}, status_code=404)
        assert {name: value.lower() for name, value in form.items()} == {"EndConferenceOnExit": "false"}
        room.closes.discard(sid)
        return JSONResponse({"call_sid": sid, "conference_sid": room.sid, "status": "connected"})

    def _shown(self, sid: str) -> dict[str, Any]:
        return {"sid": sid, "status": self.status[sid]}

    # The rooms

    def enter(self, guest: Guest, name: str, *, opens: bool, closes: bool) -> None:
        room = self.rooms.setdefault(name, Room(name))
        room.guests.append(guest)
        room.begun = room.begun or opens
        if closes:
            room.closes.add(guest.sid)

    def leave(self, guest: Guest) -> None:
        """Somebody hung up, or was told to ask another address: where they close the room, all are let go."""
        for name, room in list(self.rooms.items()):
            if guest not in room.guests:
                continue
            room.guests.remove(guest)
            if guest.sid in room.closes or not room.guests:
                del self.rooms[name]
                for other in room.guests:
                    other.out_of_room()

    def together(self, *guests: Guest) -> bool:
        """Whether they, and nobody else, speak with each other."""
        sids = sorted(guest.sid for guest in guests)
        return any(room.begun and sorted(guest.sid for guest in room.guests) == sids for room in self.rooms.values())

    # What tests do, and wait for

    @contextmanager
    def slow(self) -> Iterator[None]:
        """Meanwhile no telephone rings yet."""
        self.held = True
        try:
            yield
        finally:
            self.held = False

    def ringing(self, number: str, seconds: float = 20) -> Rung:
        """The call to ``number`` that rings now."""
        rung: Rung = wait_for(lambda: self.rings(number), f"{number} was not rung", seconds)
        return rung

    def rings(self, number: str) -> Rung | None:
        return next((rung for rung in self.rung if rung.to == number and self.status[rung.sid] == "ringing"), None)

    def next_address(self, sid: str, seconds: float = 20) -> str:
        """Where a call was told to ask."""
        wait_for(lambda: self.sent_to.get(sid), f"{sid} was not sent anywhere", seconds)
        return self.sent_to[sid].pop(0)


def wait_for(look: Callable[[], Any], problem: str, seconds: float = 20) -> Any:
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, f"{problem} within {seconds} s"
        time.sleep(0.05)
    return found


async def _form(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
