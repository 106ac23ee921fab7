"""The telephone of the phone's page: its calls, what it speaks, and what Twilio's API would answer about recordings."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass, field
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, Field

from app.kit.language import LANGUAGES
from app.phone.exchange import Switchboard
from app.phone.reading import read_answer
from app.phone.telephone import StandInCall
from app.services import Services
from app.settings import Settings

router = APIRouter()
KEPT_CALLS = 500
SPEECH_SECONDS = 20
# eSpeak NG has no Khmer and no Filipino; Chinese must be told how to read.
SPEAKERS = {"ja": "ja", "en": "en-us", "zh": "cmn-latn-pinyin", "ko": "ko", "pt": "pt-br", "vi": "vi", "es": "es-419"}
SPEAKERS |= {"id": "id", "th": "th", "tl": "id"}


class Caller(BaseModel):
    """Somebody with a telephone."""

    number: str = Field(pattern=r"^(\+?[0-9]{3,15}|anonymous)$")
    language: Literal[LANGUAGES] | None = None  # type: ignore[valid-type]  # the thirteen, from their one list
    """As if the list of languages had been answered so."""
    at: AwareDatetime | None = None


class Deed(Caller):
    """What the caller does: ``text`` is one key, or words."""

    text: str = Field("", max_length=2000)


class Answered(Caller):
    """How the call that was put through ended, in Twilio's words."""

    status: Literal["completed", "no-answer", "busy", "failed"]


@dataclass(slots=True)
class CallBook:
    """The calls of all telephones: the newest of each number."""

    settings: Settings
    switchboard: Switchboard
    calls: dict[str, StandInCall] = field(default_factory=dict)

    async def begin(self, caller: Caller) -> StandInCall:
        """A new call from this number."""
        hints = {"TsunaguLanguage": caller.language} if caller.language else {}
        hints |= {"TsunaguAt": caller.at.isoformat()} if caller.at else {}
        call = StandInCall(self.settings, caller.number, self.switchboard.rooms, hints=hints)
        self.switchboard.add(call)
        self.calls = {**dict(list(self.calls.items())[-KEPT_CALLS:]), caller.number: call}
        await call.begin()
        return call

    def find(self, number: str) -> StandInCall | None:
        """The call that is going on."""
        call = self.calls.get(number)
        return None if call is None or call.ended else call


def _book(request: Request) -> CallBook:
    book: CallBook = request.app.state.phone.calls
    return book


def _none() -> JSONResponse:
    return JSONResponse({"error": "there is no such call"}, status_code=404)


@router.post("/call/begin")
async def begin(request: Request, caller: Caller) -> JSONResponse:
    """Dials in."""
    return JSONResponse((await _book(request).begin(caller)).shown())


@router.post("/call/do")
async def act(request: Request, deed: Deed) -> JSONResponse:
    """A key, words, or (empty) silence."""
    call = _book(request).find(deed.number)
    if call is None or call.waits in (None, "ringing", "talking"):
        return _none()
    await call.hear(deed.text)
    return JSONResponse(call.shown())


@router.post("/call/dialled")
async def dialled(request: Request, answered: Answered) -> JSONResponse:
    """How the call that was put through ended."""
    call = _book(request).find(answered.number)
    if call is None or call.waits != "ringing":
        return _none()
    await call.dialled(answered.status)
    return JSONResponse(call.shown())


@router.get("/call/state")
async def state(request: Request, number: str) -> JSONResponse:
    """What is heard now: a caller may be put through to somebody at any time."""
    call = _book(request).calls.get(number)
    return JSONResponse(call.shown()) if call is not None else _none()


@router.post("/call/hang-up")
async def hang_up(request: Request, caller: Caller) -> JSONResponse:
    """Hangs up."""
    call = _book(request).find(caller.number)
    if call is None:
        return _none()
    await call.hang_up()
    return JSONResponse(call.shown())


@router.get("/call/speech")
async def speech(language: str, text: Annotated[str, Query(max_length=3000)]) -> Response:
    """The text spoken by eSpeak NG where that is installed; 404 where not."""
    program = shutil.which("espeak-ng")
    voice = SPEAKERS.get(language)
    if program is None or voice is None:
        return Response(status_code=404)
    process = await asyncio.create_subprocess_exec(
        program, "-v", voice, "-s", "150", "--stdin", "--stdout",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    sound, _ = await asyncio.wait_for(process.communicate(text.encode()), SPEECH_SECONDS)
    return Response(sound, media_type="audio/wav")


# What `tsunagu talk` and the page share with the other doors: one message, one answer.


@router.post("/voice/send")
async def send(request: Request, deed: Deed) -> JSONResponse:
    """One thing that the caller does; dials in first when no call is going on."""
    book = _book(request)
    call = book.find(deed.number) or await book.begin(deed)
    if call.waits == "ringing":
        await call.dialled("completed")
    elif call.waits not in (None, "talking"):
        await call.hear(deed.text)
    return JSONResponse({"sid": call.number, "status": 200})


@router.get("/voice/answer")
async def answer(request: Request, sid: str) -> JSONResponse:
    """What the telephone of number ``sid`` heard last."""
    services: Services = request.app.state.phone.services
    call = _book(request).calls.get(sid)
    if call is None:
        return _none()
    spoken = " ".join(item.get("text", "♪") for item in call.heard)
    found = await read_answer(services, call.turn, "voice") if call.turn else None
    if found is None:
        say = [{"key": call.keys[-1] if call.keys else "voice-trouble", "text": spoken, "choices": [], "data": {}}]
        return JSONResponse(
            {"say": say, "handler": "bot", "language": call.hints.get("TsunaguLanguage"), "ended": call.ended}
        )
    for part in found["say"]:
        part["data"] = {name: value for name, value in part["data"].items() if name == "counters"}
    return JSONResponse({**found, "ended": found["ended"] or call.ended})


# What our client asks of Twilio's API about calls.


@router.get("/twilio/2010-04-01/Accounts/{account}/Recordings/{name}.mp3")
async def fetch_recording(account: str, name: str) -> Response:  # noqa: ARG001  # as Twilio names them
    """A recording: one silent frame of MP3."""
    return Response(b"\xff\xfb\x90\x64" + bytes(413), media_type="audio/mpeg")


@router.delete("/twilio/2010-04-01/Accounts/{account}/Recordings/{name}.json")
async def delete_recording(account: str, name: str) -> Response:  # noqa: ARG001
    """Nothing is kept here."""
    return Response(status_code=204)
