"""A TwiML stepper: plays a caller. It reads our answer as Twilio would, and posts the next signed request.

Nothing here knows our flow: only TwiML's own rules (twilio.com/docs/voice/twiml), read strictly.
"""

from __future__ import annotations

import atexit
import json
import secrets
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import httpx2
from twilio.request_validator import RequestValidator

from tests.support import web
from tests.support.system import ACCOUNT, NUMBER, TOKEN

DATA = Path(__file__).parents[3] / "shared" / "telco" / "data"
ATTRIBUTES = {
    "Say": {"voice", "language"},
    "Play": set(),
    "Pause": {"length"},
    "Redirect": {"method"},
    "Hangup": set(),
    "Gather": {
        "input", "numDigits", "finishOnKey", "timeout", "action", "method", "actionOnEmptyResult", "language",
        "speechTimeout",
    },
    "Dial": {"action", "method", "callerId", "timeout", "timeLimit", "answerOnBridge"},
    "Number": set(),
    "Conference": {
        "startConferenceOnEnter", "endConferenceOnExit", "beep", "waitUrl", "record", "statusCallback",
        "statusCallbackEvent", "statusCallbackMethod",
    },
    "Record": {
        "action", "method", "maxLength", "timeout", "playBeep", "recordingStatusCallback",
        "recordingStatusCallbackMethod", "recordingStatusCallbackEvent",
    },
}  # fmt: skip
MOST_REDIRECTS = 20
# Voices fail on more (Amazon's limit), and Twilio gives up on later answers.
MOST_CHARACTERS = 3000
MOST_SECONDS = 15.0


@cache
def shared_client() -> httpx2.Client:
    """One for all calls, closed at the end."""
    client = web.Client(timeout=30)
    atexit.register(client.close)
    return client


@cache
def voices() -> frozenset[str]:
    content = json.loads((DATA / "twilio_say_voices.json").read_text())
    return frozenset(content["voices"] if isinstance(content, dict) and "voices" in content else _flat(content))


@cache
def gather_languages() -> frozenset[str]:
    return frozenset(_flat(json.loads((DATA / "twilio_gather_languages.json").read_text())))


def _flat(content: object) -> list[str]:
    if isinstance(content, str):
        return [content]
    items = content.values() if isinstance(content, dict) else content
    assert not isinstance(items, (int, float, type(None)))
    return [text for item in items for text in _flat(item)]  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Spoken:
    """What was heard: a text in a voice, or a recording."""

    text: str
    voice: str | None = None
    recording: str | None = None


@dataclass(slots=True)
class Call:
    """One call. ``heard`` is what the last answer said; at most one of ``gather``, ``dial``, ``record`` waits."""

    url: str
    number: str = field(default_factory=lambda: "+8180" + "".join(secrets.choice("0123456789") for _ in range(8)))
    sid: str = field(default_factory=lambda: "CA" + secrets.token_hex(16))
    token: str = TOKEN
    extra: dict[str, str] = field(default_factory=dict)
    heard: list[Spoken] = field(default_factory=list)
    before: int = 0
    """How much of it was heard before the newest document: a turn that takes long is bridged by another."""
    gather: ET.Element | None = None
    dial: ET.Element | None = None
    record: ET.Element | None = None
    ended: bool = False
    keys: str = ""
    redirects: int = 0
    slowest: float = 0.0
    tells_end: bool = True
    """False where nobody could take the status callback."""
    client: httpx2.Client = field(default_factory=shared_client)

    def begin(self) -> None:
        """Dials in."""
        self._request(f"{self.url}/channels/voice/call", CallStatus="ringing")

    def press(self, key: str) -> None:
        """One key."""
        self._gathered(Digits=key, FinishedOnKey="")

    def say(self, words: str) -> None:
        """Speaks; only where we listen for words."""
        assert self.gather is not None
        assert "speech" in self.gather.get("input", "").split(), "nobody listens for words here"
        self._gathered(SpeechResult=words, Confidence="0.91")

    def wait(self) -> None:
        """Says and presses nothing."""
        self._gathered()

    def hang_up(self) -> None:
        """The call is over, whoever hung up: Twilio tells the status callback alone."""
        if self.tells_end:
            self._post(f"{self.url}/channels/voice/status", CallStatus="completed", CallDuration="20")
        self.ended = True

    def dialled(self, status: str) -> None:
        """The call that was put through ended like that."""
        assert self.dial is not None
        self._request(self.dial.attrib["action"], DialCallStatus=status, DialCallSid="CA" + "3" * 32)

    def recorded(self, sid: str, seconds: int, **fields: str) -> None:
        """The recording is over."""
        assert self.record is not None
        self._request(
            self.record.attrib["action"], RecordingSid=sid, RecordingDuration=str(seconds), Digits="#", **fields
        )

    @property
    def text(self) -> str:
        return " ".join(spoken.text for spoken in self.heard)

    @property
    def newest(self) -> str:
        """What the newest document says."""
        return " ".join(spoken.text for spoken in self.heard[self.before :])

    @property
    def action(self) -> str:
        assert self.gather is not None
        return self.gather.attrib["action"]

    def _gathered(self, **fields: str) -> None:
        assert self.gather is not None, "nobody listens"
        assert self.gather.get("actionOnEmptyResult") == "true"
        self._request(self.gather.attrib["action"], **fields)

    def fields(self, **fields: str) -> dict[str, str]:
        return {
            "ToCountry": "JP",
            "FromCity": "",
            "ApiVersion": "2010-04-01",
            "AccountSid": ACCOUNT,
            "CallSid": self.sid,
            "From": self.number,
            "To": NUMBER,
            "Direction": "inbound",
            "CallStatus": "in-progress",
            **self.extra,
            **fields,
        }

    def _post(self, url: str, **fields: str) -> httpx2.Response:
        url = url.split("#", maxsplit=1)[0]
        form = self.fields(**fields)
        signature = RequestValidator(self.token).compute_signature(url, form)
        began = time.monotonic()
        response = self.client.post(url, data=form, headers={"X-Twilio-Signature": signature})
        self.slowest = max(self.slowest, time.monotonic() - began)
        return response

    def _request(self, url: str, **fields: str) -> None:
        self.heard, self.redirects = [], 0
        self._follow(url, **fields)

    def _follow(self, url: str, **fields: str) -> None:
        response = self._post(url, **fields)
        assert response.status_code == 200, f"{url}: {response.status_code} {response.text}"
        assert response.headers["content-type"].startswith("text/xml")
        self.keys = response.headers.get("x-tsunagu-keys", "")
        self.gather = self.dial = self.record = None
        self.before = len(self.heard)
        root = ET.fromstring(response.text)
        assert root.tag == "Response"
        for verb in root:
            assert set(verb.attrib) <= ATTRIBUTES[verb.tag], f"{verb.tag} {verb.attrib}"
            match verb.tag:
                case "Say" | "Play":
                    self._hear(verb)
                case "Gather":
                    self._check_gather(verb)
                    self.gather = verb
                    return
                case "Dial":
                    assert all(set(noun.attrib) <= ATTRIBUTES[noun.tag] for noun in verb)
                    self.dial = verb
                    return
                case "Record":
                    assert "action" in verb.attrib, "a Record without action begins again for ever"
                    self.record = verb
                    return
                case "Redirect":
                    self.redirects += 1
                    assert self.redirects <= MOST_REDIRECTS, "redirects without end"
                    assert verb.text is not None
                    self._follow(verb.text.strip())
                    return
                case "Hangup":
                    self.hang_up()
                    return
        # After the last verb Twilio hangs up: fine only when it is said so.
        raise AssertionError(f"the document ends without a word about what comes next: {response.text}")

    def _check_gather(self, verb: ET.Element) -> None:
        for inner in verb:
            assert inner.tag in ("Say", "Play", "Pause")
            assert set(inner.attrib) <= ATTRIBUTES[inner.tag]
            if inner.tag != "Pause":
                self._hear(inner)
        assert urlsplit(verb.attrib["action"]).scheme in ("http", "https")
        if "language" in verb.attrib:
            assert verb.attrib["language"] in gather_languages(), verb.attrib["language"]
            assert "speech" in verb.attrib["input"]

    def _hear(self, verb: ET.Element) -> None:
        text = (verb.text or "").strip()
        assert text, "a prompt without words"
        if verb.tag == "Play":
            sound = self.client.get(text)
            assert sound.status_code == 200, text
            assert sound.headers["content-type"] in ("audio/mpeg", "audio/wav")
            self.heard.append(Spoken("", recording=text))
            return
        assert verb.attrib["voice"] in voices(), verb.attrib["voice"]
        assert len(text) <= MOST_CHARACTERS
        assert "http" not in text, "an address read aloud"
        assert "{" not in text, text
        self.heard.append(Spoken(text, voice=verb.attrib["voice"]))
