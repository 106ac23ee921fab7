"""A telephone that dials in, or is rung; it reads our TwiML as Twilio does, and keeps what is heard."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import httpx2
from twilio.request_validator import RequestValidator

from app.channels.voice_voices import VOICES
from app.phone.rooms import Rooms
from app.settings import Settings

KEYS = frozenset("0123456789*#")
MOST_REDIRECTS = 30
PAUSE_SECONDS = 0.3
LOCALES = {voice.locale: language for language, voice in VOICES.items()}


@dataclass(slots=True)
class StandInCall:
    """One call from one telephone, or to it: ``rung`` is then the address that says what is heard, ``told`` hears the end."""

    settings: Settings
    number: str
    rooms: Rooms
    rung: str = ""
    told: str = "/channels/voice/status"
    sid: str = field(default_factory=lambda: "CA" + secrets.token_hex(16))
    hints: dict[str, str] = field(default_factory=dict)
    heard: list[dict[str, str]] = field(default_factory=list)
    waits: Literal["keys", "words", "ringing", "recording", "bell", "talking"] | None = None
    status: str = "in-progress"
    """In Twilio's words."""
    changes: int = 0
    """How often something new was heard: whoever is sent elsewhere did not ask for it."""
    action: str = ""
    callback: str = ""
    rings: str = ""
    ended: bool = False
    keys: list[str] = field(default_factory=list)
    awaited: int = 1
    """How many keys are listened for."""
    pressed: str = ""
    """Those pressed so far."""
    turn: str | None = None

    def __post_init__(self) -> None:
        if self.rung:
            self.waits, self.status = "bell", "ringing"

    async def begin(self) -> None:
        """Dials in."""
        await self._request("/channels/voice/call", {"CallStatus": "ringing"})

    async def hear(self, text: str) -> None:
        """A key, several, words, or silence."""
        if self.waits == "recording":
            await self._recorded()
        elif self.awaited > 1:
            await self._press("".join(text.split()))
        elif text in KEYS:
            await self._request(self.action, {"Digits": text, "FinishedOnKey": ""})
        else:
            await self._request(self.action, {"SpeechResult": text, "Confidence": "0.9"} if text else {})

    async def dialled(self, status: str) -> None:
        """The call that was put through is over."""
        await self._request(self.action, {"DialCallStatus": status})

    async def answer(self) -> None:
        """Picks up."""
        self.status = "in-progress"
        await self._request(self.rung, {})

    async def refuse(self) -> None:
        """Does not pick up."""
        await self._end("no-answer")

    async def hang_up(self) -> None:
        """Hangs up, or is hung up."""
        await self._end("completed")

    async def _end(self, status: str) -> None:
        self.status, self.ended, self.waits = status, True, None
        self.changes += 1
        await self._leave()
        await self._post(self.told, {"CallStatus": status})

    async def sent_to(self, url: str) -> None:
        """Whatever they hear, or wherever they are: now it is what ``url`` says."""
        await self._leave()
        await self._request(url, {})

    async def out_of_room(self) -> None:
        """The room is closed: the document goes on with what comes after it."""
        await self._request(self.action, {"DialCallStatus": "completed"})

    async def _leave(self) -> None:
        room = await self.rooms.leave(self)
        if room is not None:
            await self._post(self.callback, {"FriendlyName": room, "StatusCallbackEvent": "participant-leave"})

    async def _press(self, keys: str) -> None:
        """Single keys are kept until there are as many as we listen for, or none comes any more."""
        self.pressed += keys
        self.heard = []
        if len(keys) != 1 or len(self.pressed) >= self.awaited:
            digits = self.pressed[: self.awaited]
            await self._request(self.action, {"Digits": digits, "FinishedOnKey": ""} if digits else {})

    async def _recorded(self) -> None:
        fields = {"RecordingSid": "RE" + secrets.token_hex(16), "RecordingDuration": "3", "Digits": "#"}
        callback = self.callback
        await self._request(self.action, fields)
        await self._post(callback, {**fields, "RecordingStatus": "completed"})

    async def _request(self, url: str, fields: Mapping[str, str]) -> None:
        self.heard, self.waits, self.pressed = [], None, ""
        self.changes += 1
        mine = self.changes
        for _ in range(MOST_REDIRECTS):
            answer = await self._post(url, fields)
            if mine != self.changes:
                # Sent elsewhere meanwhile, or hung up.
                return
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
                    self.action, self.awaited = verb.attrib["action"], int(verb.attrib.get("numDigits", "1"))
                    return None
                case "Dial":
                    self.action, room = verb.attrib["action"], verb.find("Conference")
                    if room is not None:
                        self._enter(room)
                    else:
                        self.waits, self.rings = "ringing", "".join(number.text or "" for number in verb)
                    return None
                case "Record":
                    self.waits, self.action = "recording", verb.attrib["action"]
                    self.callback = verb.attrib["recordingStatusCallback"].split("#")[0]
                    return None
                case "Redirect":
                    return (verb.text or "").strip()
        return None

    def _enter(self, room: ET.Element) -> None:
        self.waits, self.callback = "talking", room.attrib["statusCallback"]
        self.rooms.enter(self, room.text or "", closes=room.attrib["endConferenceOnExit"] == "true")

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
            "From": ours if self.rung else self.number,
            "To": self.number if self.rung else ours,
            "Direction": "outbound-api" if self.rung else "inbound",
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
            "sid": self.sid,
            "changes": self.changes,
        }
