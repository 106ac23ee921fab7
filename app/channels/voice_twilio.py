"""Telephone calls through Twilio.

Every request of a call (form fields, twilio.com/docs/voice/twiml#request-parameters):
  CallSid=CA…&AccountSid=AC…&From=+8180… (or anonymous, client:…, sip:…)&To=+8150…&CallStatus=in-progress
with, by what was asked for: Digits=1 · SpeechResult=… · DialCallStatus=no-answer · RecordingSid=RE…&RecordingDuration=12.
A status callback has the same fields and an ended CallStatus. Unknown fields are accepted and signed over.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import ClassVar
from uuid import UUID

import aiohttp
from twilio.base.exceptions import TwilioRestException

from app.channels.base import (
    CallEvent,
    CallStatus,
    Capabilities,
    Inbound,
    OutboundMessage,
    RawRequest,
    RawResponse,
    SendReceipt,
)
from app.channels.twilio_client import TIMEOUT_SECONDS, TwilioApi, as_send_error
from app.channels.twilio_signature import Fields, parse_form, verify_twilio
from app.channels.voice_lines import STATES, Lines
from app.errors import RequestMalformed, SendError
from app.kit.language import LANGUAGES

CALL_SID = re.compile(r"CA[0-9a-fA-F]{32}")
RECORDING_SID = re.compile(r"RE[0-9a-fA-F]{32}")
NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
KEY = re.compile(r"[0-9*#]")
DIGITS = re.compile(r"[0-9]{2,20}")
# What Twilio gives as the number of a caller who hides it: words on a keypad (RESTRICTED, BLOCKED, UNKNOWN, ANONYMOUS,
# UNAVAILABLE). Nobody's number, so nobody is remembered by it and no text goes there.
HIDDEN = frozenset({"+7378742833", "+2562533", "+8566696", "+266696687", "+86282452253"})
# Twilio's MP3 has 32 kbit/s: three minutes (voice_twiml.MESSAGE_SECONDS) are 720 kB.
MAX_RECORDING_BYTES = 8 * 1024 * 1024
# As long as it takes while it comes; only a pause means that nothing comes any more.
RECORDING_SECONDS = 300.0
# A handoff's room; its name says nothing else.
ROOM = re.compile(r"case-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")


class VoiceTwilio:
    """Twilio's Programmable Voice for one number."""

    kind: ClassVar[str] = "voice"
    capabilities: ClassVar[Capabilities] = Capabilities(max_text=2500, max_choices=8, taps=False)

    def __init__(
        self, credentials: tuple[str, str, str], *, api_url: str | None = None, stand_in: bool = False
    ) -> None:
        self._account_sid, self._auth_token, self.number = credentials
        self._api_url = (api_url or "https://api.twilio.com").rstrip("/")
        self._api = TwilioApi(self._account_sid, self._auth_token, api_url)
        self._stand_in = stand_in
        self.lines = Lines(self._api, self.number)

    def verify(self, request: RawRequest) -> None:
        """Raises SignatureInvalid."""
        verify_twilio(request, self._auth_token, self._account_sid)

    def parse(self, request: RawRequest) -> list[Inbound]:
        """What the caller or the line did. Raises RequestMalformed."""
        return [self.read(request)]

    def read(self, request: RawRequest) -> CallEvent:
        """The same as the one event that it is. Raises RequestMalformed."""
        fields = parse_form(request.body)
        sid = fields.first("CallSid")
        if sid is None or not CALL_SID.fullmatch(sid):
            raise RequestMalformed("CallSid is missing or malformed")
        pretend = fields.first("TsunaguAt") if self._stand_in else None
        hint = fields.first("TsunaguLanguage") if self._stand_in else None
        recording = fields.first("RecordingSid") or ""
        digits = fields.first("Digits") or ""
        return CallEvent(
            channel=self.kind,
            provider_id=sid,
            address=_number(fields),
            status=STATES.get((fields.first("CallStatus") or "").lower(), CallStatus.TALKING),
            key=digits if KEY.fullmatch(digits) else ("?" if digits else None),
            digits=digits if DIGITS.fullmatch(digits) else None,
            speech=fields.first("SpeechResult") or None,
            dialled=fields.first("DialCallStatus"),
            recording=recording if RECORDING_SID.fullmatch(recording) else None,
            seconds=_seconds(fields),
            error_code=fields.first("ErrorCode"),
            language=hint if hint in LANGUAGES else None,
            pretend_at=datetime.fromisoformat(pretend) if pretend else None,
        )

    def acknowledge(self, inbound: list[Inbound]) -> RawResponse:  # noqa: ARG002  # the interface
        """The answer to a status callback: nothing more is to be said."""
        return RawResponse(204, "text/plain", "")

    async def send(self, message: OutboundMessage) -> SendReceipt:
        """Nothing is sent: the call itself fetches what is to be said. It is settled when it can be fetched."""
        return SendReceipt(provider_id=f"said:{message.id}")

    async def find_sent(self, message: OutboundMessage, since: datetime) -> SendReceipt | None:  # noqa: ARG002
        """As ``send``: it is where the call can fetch it."""
        return SendReceipt(provider_id=f"said:{message.id}")

    async def fetch_recording(self, recording: str) -> bytes:
        """The whole voice message as MP3. Raises SendError; ``retryable``: Twilio may still have it, or have it later."""
        path = f"/2010-04-01/Accounts/{self._account_sid}/Recordings/{recording}.mp3"
        credentials = aiohttp.encode_basic_auth(self._account_sid, self._auth_token)
        # As it is: what was packed for the way would not have the length that is told.
        headers = {"Authorization": credentials, "Accept-Encoding": "identity"}
        timeout = aiohttp.ClientTimeout(
            total=RECORDING_SECONDS, sock_connect=TIMEOUT_SECONDS, sock_read=TIMEOUT_SECONDS
        )
        try:
            async with (
                aiohttp.ClientSession(headers=headers, timeout=timeout) as session,
                session.get(self._api_url + path) as answer,
            ):
                if answer.status != 200:
                    retryable = answer.status in (404, 429) or answer.status >= 500
                    raise SendError("the recording is not there", retryable=retryable, code=str(answer.status))
                sound = await _read(answer)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise SendError("Twilio did not answer", retryable=True, code="timeout") from error
        return sound

    async def delete_recording(self, recording: str) -> None:
        """Removes the voice message from Twilio; one that is gone already is no error. Raises SendError."""
        try:
            await self._api.client.recordings(recording).delete_async()
        except TwilioRestException as error:
            if error.status != 404:
                raise as_send_error(error) from error
        except Exception as error:
            raise as_send_error(error) from error

    async def close(self) -> None:
        """Closes the HTTP session."""
        await self._api.close()


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """The body to its end. Raises SendError when it is larger than any message of ours, or not whole."""
    sound = bytearray()
    async for piece in answer.content.iter_any():
        sound += piece
        if len(sound) > MAX_RECORDING_BYTES:
            raise SendError("the recording is too large", retryable=False, code="too-large")
    if not sound or answer.content_length not in (None, len(sound)):
        raise SendError("the recording broke off", retryable=True, code="incomplete")
    return bytes(sound)


def read_room(request: RawRequest) -> UUID | None:
    """The handoff whose room a conference's status callback is about; None for any other room."""
    found = ROOM.fullmatch(parse_form(request.body).first("FriendlyName") or "")
    return UUID(found[1]) if found else None


def _number(fields: Fields) -> str | None:
    """The number of whoever we speak with, or None when it is hidden or no telephone number."""
    ours = (fields.first("Direction") or "").startswith("outbound")
    number = fields.first("To" if ours else "From") or ""
    return number if NUMBER.fullmatch(number) and number not in HIDDEN else None


def _seconds(fields: Fields) -> int:
    duration = fields.first("RecordingDuration") or "0"
    return int(duration) if duration.isascii() and duration.isdigit() else 0
