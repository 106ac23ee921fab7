"""The part of Twilio's API that our client uses, kept in memory: create and list messages, status callbacks."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx2
from twilio.request_validator import RequestValidator

from app.settings import Settings

KEPT_MESSAGES = 2000
STAND_IN_NUMBER = "+815000000000"


def stand_in_settings(settings: Settings) -> dict[str, str]:
    """Twilio settings for this run: an account that exists nowhere, and our own address as Twilio's."""
    local = f"http://{settings.host}:{settings.port}"
    return {
        "twilio_account_sid": "AC" + "0" * 32,
        "twilio_auth_token": secrets.token_hex(16),
        "twilio_number": STAND_IN_NUMBER,
        "twilio_api_url": f"{local}/phone/twilio",
        "public_url": local,
    }


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    """A text message that the phone shows."""

    sid: str
    number: str
    from_service: bool
    body: str
    at: datetime

    def as_twilio(self, account: str) -> dict[str, object]:
        """Twilio's JSON for a message."""
        date = format_datetime(self.at)
        return {
            "sid": self.sid,
            "account_sid": account,
            "to": self.number,
            "from": STAND_IN_NUMBER,
            "body": self.body,
            "status": "queued",
            "direction": "outbound-api",
            "date_created": date,
            "date_sent": date,
            "date_updated": date,
            "num_segments": "1",
            "error_code": None,
            "error_message": None,
        }


@dataclass(slots=True)
class Phones:
    """All phones: messages by number, and who is looking."""

    settings: Settings
    messages: list[PhoneMessage] = field(default_factory=list)
    _arrived: asyncio.Condition = field(default_factory=asyncio.Condition)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def add(self, number: str, body: str, *, from_service: bool) -> PhoneMessage:
        """A new message on a phone."""
        message = PhoneMessage("SM" + secrets.token_hex(16), number, from_service, body, datetime.now(UTC))
        self.messages = [*self.messages[-KEPT_MESSAGES:], message]
        async with self._arrived:
            self._arrived.notify_all()
        return message

    def on(self, number: str) -> list[PhoneMessage]:
        """The messages of one phone, oldest first."""
        return [message for message in self.messages if message.number == number]

    async def watch(self, number: str) -> AsyncIterator[PhoneMessage]:
        """The messages of one phone, as they arrive; those already there first."""
        seen: set[str] = set()
        while True:
            for message in self.on(number):
                if message.sid not in seen:
                    seen.add(message.sid)
                    yield message
            async with self._arrived:
                await self._arrived.wait()

    async def post(self, path: str, fields: dict[str, str]) -> int:
        """Posts a signed webhook to our own gateway, as Twilio would. Returns the status."""
        account, token, _ = self.settings.twilio_credentials()
        url = self.settings.base_url + path
        fields = {"AccountSid": account, "ApiVersion": "2010-04-01", **fields}
        signature = RequestValidator(token).compute_signature(url, fields)
        async with httpx2.AsyncClient(timeout=15) as client:
            response = await client.post(url, data=fields, headers={"X-Twilio-Signature": signature})
        return response.status_code

    def call_back(self, url: str, sid: str) -> None:
        """Reports a message as sent and delivered, a moment later."""
        path = url.removeprefix(self.settings.base_url)

        async def report() -> None:
            for status in ("sent", "delivered"):
                await asyncio.sleep(0.05)
                # The gateway may be stopping: nobody is left to be told.
                with contextlib.suppress(httpx2.HTTPError):
                    await self.post(path, {"MessageSid": sid, "SmsSid": sid, "MessageStatus": status})

        task = asyncio.create_task(report())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
