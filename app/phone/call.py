"""The telephone of the phone's page: it dials in, reads our TwiML as Twilio does, and shows and speaks what is heard."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import httpx2
from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, Field
from twilio.request_validator import RequestValidator

from app.channels.voice_voices import VOICES
from app.kit.language import LANGUAGES
from app.phone.reading import read_answer
from app.services import Services
from app.settings import Settings

router = APIRouter()
KEYS = frozenset("0123456789*#")
KEPT_CALLS = 500
MOST_REDIRECTS = 30
PAUSE_SECONDS = 0.3
SPEECH_SECONDS = 20
# eSpeak NG has no Khmer and no Filipino; Chinese must be told how to read.
SPEAKERS = {"ja": "ja", "en": "en-us", "zh": "cmn-latn-pinyin", "ko": "ko", "pt": "pt-br", "vi": "vi", "es": "es-419"}
SPEAKERS |= {"id": "id", "th": "th", "tl": "id"}
LOCALES = {voice.locale: language for language, voice in VOICES.items()}


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
class StandInCall:
    """One call from one telephone."""

    settings: Settings
    number: str
    sid: str = field(default_factory=lambda: "CA" + secrets.token_hex(16))
    hints: dict[str, str] = field(default_factory=dict)
    heard: list[dict[str, str]] = field(default_factory=list)
    waits: Literal["keys", "words", "ringing", "recording"] | None = None
    action: str = ""
    callback: str = ""
    rings: str = ""
    ended: bool = False
    keys: list[str] = field(default_factory=list)
    turn: str | None = None

    async def begin(self) -> None:
        """Dials in."""
        await self._request("/channels/voice/call", {"CallStatus": "ringing"})

    async def hear(self, text: str) -> None:
        """A key, words, or silence."""
        if self.waits == "recording":
            await self._recorded()
        elif text in KEYS:
            await self._request(self.action, {"Digits": text, "FinishedOnKey": ""})
        else:
            await self._request(self.action, {"SpeechResult": text, "Confidence": "0.9"} if text else {})

    async def dialled(self, status: str) -> None:
        """The call that was put through is over."""
        await self._request(self.action, {"DialCallStatus": status})

    async def hang_up(self) -> None:
        """Hangs up."""
        await self._post("/channels/voice/status", {"CallStatus": "completed"})
        self.ended, self.waits = True, None

    async def _recorded(self) -> None:
        fields = {"RecordingSid": "RE" + secrets.token_hex(16), "RecordingDuration": "3", "Digits": "#"}
        callback = self.callback
        await self._request(self.action, fields)
        await self._post(callback, {**fields, "RecordingStatus": "completed"})

    async def _request(self, url: str, fields: Mapping[str, str]) -> None:
        self.heard, self.waits = [], None
        for _ in range(MOST_REDIRECTS):
            answer = await self._post(url, fields)
            self.keys = answer.headers.get("x-tsunagu-keys", "").split()
            self.turn = answer.headers.get("x-tsunagu-turn")
            following = self._read(answer.text) if answer.status_code == 200 else None
            if following is None:
                break
            url, fields = following, {}
            await asyncio.sleep(PAUSE_SECONDS)
        if self.waits is None:
            await self.hang_up()

    def _read(self, document: str) -> str | None:
        """Reads TwiML up to where it waits for the caller. Returns the address to go on at, if there is one."""
        # Our own document, over loopback: nothing of a stranger's is parsed.
        for verb in ET.fromstring(document):  # noqa: S314
            match verb.tag:
                case "Say" | "Play":
                    self._listen(verb)
                case "Gather":
                    for inner in verb:
                        self._listen(inner)
                    self.waits = "words" if "speech" in verb.attrib.get("input", "") else "keys"
                    self.action = verb.attrib["action"]
                    return None
                case "Dial":
                    self.waits, self.action = "ringing", verb.attrib["action"]
                    self.rings = "".join(number.text or "" for number in verb)
                    return None
                case "Record":
                    self.waits, self.action = "recording", verb.attrib["action"]
                    self.callback = verb.attrib["recordingStatusCallback"].split("#")[0]
                    return None
                case "Redirect":
                    return (verb.text or "").strip()
        return None

    def _listen(self, verb: ET.Element) -> None:
        text = (verb.text or "").strip()
        language = LOCALES.get(verb.attrib.get("language", ""), "")
        self.heard.append(
            {"recording": urlsplit(text).path} if verb.tag == "Play" else {"text": text, "lang": language}
        )

    async def _post(self, url: str, fields: Mapping[str, str]) -> httpx2.Response:
        account, token, ours = self.settings.twilio_credentials()
        address = url if url.startswith("http") else self.settings.base_url + url
        form = {
            "AccountSid": account,
            "ApiVersion": "2010-04-01",
            "CallSid": self.sid,
            "From": self.number,
            "To": ours,
            "Direction": "inbound",
            "CallStatus": "in-progress",
            **self.hints,
            **fields,
        }
        signature = RequestValidator(token).compute_signature(address, form)
        async with httpx2.AsyncClient(timeout=15) as client:
            return await client.post(address, data=form, headers={"X-Twilio-Signature": signature})

    def shown(self) -> dict[str, Any]:
        """For the page."""
        return {
            "heard": self.heard,
            "waits": self.waits,
            "rings": self.rings if self.waits == "ringing" else None,
            "ended": self.ended,
        }


@dataclass(slots=True)
class CallBook:
    """The calls of all telephones: the newest of each number."""

    settings: Settings
    calls: dict[str, StandInCall] = field(default_factory=dict)

    async def begin(self, caller: Caller) -> StandInCall:
        """A new call from this number."""
        hints = {"TsunaguLanguage": caller.language} if caller.language else {}
        hints |= {"TsunaguAt": caller.at.isoformat()} if caller.at else {}
        call = StandInCall(self.settings, caller.number, hints=hints)
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
    if call is None or call.waits in (None, "ringing"):
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
    elif call.waits is not None:
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
