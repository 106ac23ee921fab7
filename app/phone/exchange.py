"""The stand-in's exchange: telephones that our client rings, the rooms they meet in, and what Twilio's API answers of both."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from app.phone.rooms import Rooms
from app.phone.telephone import StandInCall
from app.settings import Settings

router = APIRouter()
ACCOUNT = "/twilio/2010-04-01/Accounts/{account}"
KEPT_CALLS = 500


class Pressed(BaseModel):
    """What somebody with a telephone that we ring does."""

    number: str = Field(pattern=r"^\+[0-9]{6,15}$")
    what: Literal["answer", "refuse", "hang-up", "key"]
    key: str = Field("", pattern=r"^[0-9*#]?$")


class Switchboard:
    """All calls of this run, by their id: those that people make, and those that we make."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.rooms = Rooms()
        self._calls: dict[str, StandInCall] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def ring(self, number: str, url: str, told: str) -> StandInCall:
        """A telephone begins to ring."""
        call = StandInCall(self._settings, number, self.rooms, rung=url, told=told.split("#", maxsplit=1)[0])
        self.add(call)
        return call

    def add(self, call: StandInCall) -> None:
        """Keeps a call, and the newest of the others."""
        self._calls = {**dict(list(self._calls.items())[-KEPT_CALLS:]), call.sid: call}

    def on(self, number: str) -> StandInCall | None:
        """The newest call that we made to a number."""
        return next((call for call in reversed(self._calls.values()) if call.rung and call.number == number), None)

    def find(self, sid: str) -> StandInCall | None:
        """A call, whoever made it."""
        return self._calls.get(sid)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Does it after the answer: the gateway asks nothing of itself while it waits for itself."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _board(request: Request) -> Switchboard:
    board: Switchboard = request.app.state.phone.switchboard
    return board


@router.get("/staff/state")
async def state(request: Request, number: str) -> JSONResponse:
    """What a telephone that we may have rung shows."""
    call = _board(request).on(number)
    return JSONResponse(call.shown() if call is not None else {"heard": [], "waits": None, "ended": True, "changes": 0})


@router.post("/staff/do")
async def act(request: Request, pressed: Pressed) -> JSONResponse:
    """Picks up, does not, presses a key, hangs up."""
    call = _board(request).on(pressed.number)
    if call is None or call.ended:
        return JSONResponse({"error": "there is no such call"}, status_code=404)
    match pressed.what:
        case "answer" if call.status == "ringing":
            await call.answer()
        case "refuse" if call.status == "ringing":
            await call.refuse()
        case "key" if call.waits == "keys":
            await call.hear(pressed.key)
        case "hang-up":
            await call.hang_up()
    return JSONResponse(call.shown())


# What our client asks of Twilio's API.


@router.post(ACCOUNT + "/Calls.json")
async def create(
    request: Request,
    account: str,  # noqa: ARG001  # as Twilio names them
    to: Annotated[str, Form(alias="To")],
    url: Annotated[str, Form(alias="Url")],
    told: Annotated[str, Form(alias="StatusCallback")],
) -> JSONResponse:
    """«Create a call»."""
    call = _board(request).ring(to, url, told)
    return JSONResponse({"sid": call.sid, "status": "queued"}, status_code=201)


@router.post(ACCOUNT + "/Calls/{sid}.json")
async def update(
    request: Request,
    account: str,  # noqa: ARG001
    sid: str,
    url: Annotated[str | None, Form(alias="Url")] = None,
) -> JSONResponse:
    """«Update a call»: to another address, or to its end."""
    board = _board(request)
    call = board.find(sid)
    if call is None or call.ended:
        problem = {"code": 21220, "message": "Call is not in-progress", "status": 400}
        return JSONResponse(problem, status_code=400)
    board.later(call.sent_to(url) if url is not None else call.hang_up())
    return JSONResponse({"sid": sid, "status": call.status})


@router.get(ACCOUNT + "/Calls/{sid}.json")
async def fetch(request: Request, account: str, sid: str) -> JSONResponse:  # noqa: ARG001
    """«Fetch a call»."""
    call = _board(request).find(sid)
    if call is None:
        return JSONResponse({"code": 20404, "message": "not found", "status": 404}, status_code=404)
    return JSONResponse({"sid": sid, "status": call.status})


@router.get(ACCOUNT + "/Conferences.json")
async def conferences(request: Request, account: str) -> JSONResponse:  # noqa: ARG001
    """«List conferences» by name."""
    room = _board(request).rooms.open.get(request.query_params.get("FriendlyName", ""))
    found = [{"sid": room.sid, "status": "in-progress"}] if room is not None else []
    return JSONResponse({"conferences": found, "next_page_uri": None})


@router.post(ACCOUNT + "/Conferences/{room}/Participants/{sid}.json")
async def participant(request: Request, account: str, room: str, sid: str) -> JSONResponse:  # noqa: ARG001
    """«Update a participant»: whether their leaving closes the room."""
    _board(request).rooms.let_leave(sid)
    return JSONResponse({"call_sid": sid, "conference_sid": room, "status": "connected"})
