"""Text messages through Twilio.

An inbound message (form fields, twilio.com/docs/messaging/guides/webhook-request):
  MessageSid=SM…&AccountSid=AC…&MessagingServiceSid=MG…&From=+8180…&To=+8150…&Body=…&NumMedia=0&NumSegments=1
A status callback (twilio.com/docs/messaging/guides/track-outbound-message-status):
  MessageSid=SM…&MessageStatus=delivered[&ErrorCode=30003]
Unknown fields are accepted and signed over. We always answer an empty <Response/> and send by the REST API: the answer
to the webhook must not wait for the dialogue.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from twilio.twiml.messaging_response import MessagingResponse

from app.channels.base import (
    Capabilities,
    Choice,
    Delivery,
    DeliveryReport,
    Inbound,
    InboundMessage,
    OptOut,
    OutboundMessage,
    RawRequest,
    RawResponse,
    SendReceipt,
)
from app.channels.sms_segments import segments
from app.channels.twilio_client import BLOCKED_CODES, TwilioApi, as_send_error
from app.channels.twilio_signature import Fields, parse_form, verify_twilio
from app.errors import RequestMalformed
from app.kit.language import LANGUAGES

MAX_BODY = 1600
MESSAGE_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
ADDRESS = re.compile(r"\+?[0-9]{3,15}")
EMPTY_ANSWER = str(MessagingResponse())
# Twilio's states in ours; what is missing here (sending, accepted, scheduled …) tells nothing new.
STATES = {
    "queued": Delivery.QUEUED,
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.READ,
    "failed": Delivery.FAILED,
    "undelivered": Delivery.FAILED,
    "canceled": Delivery.FAILED,
}


class SmsTwilio:
    """Twilio's Programmable Messaging for one number."""

    kind: ClassVar[str] = "sms"
    capabilities: ClassVar[Capabilities] = Capabilities(max_text=MAX_BODY, max_choices=99, taps=False)

    def __init__(
        self,
        credentials: tuple[str, str, str],
        *,
        base_url: str,
        api_url: str | None = None,
        stand_in: bool = False,
    ) -> None:
        self._account_sid, self._auth_token, self._number = credentials
        self._status_url = f"{base_url}/channels/sms/status"
        self._api = TwilioApi(self._account_sid, self._auth_token, api_url)
        self._stand_in = stand_in

    def verify(self, request: RawRequest) -> None:
        """Raises SignatureInvalid."""
        verify_twilio(request, self._auth_token, self._account_sid)

    def parse(self, request: RawRequest) -> list[Inbound]:
        """An inbound message or a status callback. Raises RequestMalformed."""
        fields = parse_form(request.body)
        sid = fields.first("MessageSid") or fields.first("SmsSid")
        if sid is None or not MESSAGE_SID.fullmatch(sid):
            raise RequestMalformed("MessageSid is missing or malformed")
        if fields.first("MessageStatus") is not None and "Body" not in fields:
            return self._report(sid, fields, request.url)
        return [self._message(sid, fields)]

    def _message(self, sid: str, fields: Fields) -> InboundMessage:
        address = fields.first("From") or ""
        if not ADDRESS.fullmatch(address):
            raise RequestMalformed("From is missing or no telephone number")
        opt_out = (fields.first("OptOutType") or "").lower()
        media = fields.first("NumMedia") or "0"
        pretend = fields.first("TsunaguAt") if self._stand_in else None
        hint = fields.first("TsunaguLanguage") if self._stand_in else None
        return InboundMessage(
            channel=self.kind,
            provider_id=sid,
            address=address,
            text=fields.first("Body") or "",
            media=int(media) if media.isascii() and media.isdigit() else 0,
            opt_out=OptOut(opt_out) if opt_out in set(OptOut) else None,
            language=hint if hint in LANGUAGES else None,
            pretend_at=datetime.fromisoformat(pretend) if pretend else None,
        )

    def _report(self, sid: str, fields: Fields, url: str) -> list[Inbound]:
        state = STATES.get((fields.first("MessageStatus") or "").lower())
        if state is None:
            return []
        code = fields.first("ErrorCode")
        blocked = code is not None and code.isascii() and code.isdigit() and int(code) in BLOCKED_CODES
        return [
            DeliveryReport(
                channel=self.kind,
                provider_id=sid,
                status=state,
                message=_own_id(url),
                error_code=code,
                address_blocked=blocked,
            )
        ]

    def acknowledge(self, inbound: list[Inbound]) -> RawResponse:
        """An empty TwiML answer to a message, nothing to a report."""
        if any(isinstance(item, InboundMessage) for item in inbound):
            return RawResponse(200, "text/xml", EMPTY_ANSWER)
        return RawResponse(204, "text/plain", "")

    async def send(self, message: OutboundMessage) -> SendReceipt:
        """Sends all parts as one text message (several would overtake each other). Raises SendError."""
        body = sms_body(message)
        try:
            created = await self._api.client.messages.create_async(
                to=message.address,
                from_=self._number,
                body=body,
                status_callback=f"{self._status_url}?message={message.id}",
            )
        except Exception as error:
            raise as_send_error(error) from error
        return SendReceipt(provider_id=str(created.sid), segments=segments(body))

    async def find_sent(self, message: OutboundMessage, since: datetime) -> SendReceipt | None:
        """Looks through Twilio's own list for this text to this number since ``since``. Raises SendError."""
        body = sms_body(message)
        try:
            listed = await self._api.client.messages.list_async(
                to=message.address, from_=self._number, date_sent_after=since, limit=50
            )
        except Exception as error:
            raise as_send_error(error) from error
        for candidate in listed:
            if candidate.body == body and candidate.sid:
                return SendReceipt(provider_id=str(candidate.sid), segments=segments(body))
        return None

    async def close(self) -> None:
        """Closes the HTTP session."""
        await self._api.close()


def sms_body(message: OutboundMessage) -> str:
    """The message as one text: parts, then the last question's numbered choices, then 0 and 9. At most MAX_BODY characters."""
    text = "\n\n".join(part.text for part in message.parts)
    choices: Sequence[Choice] = next((part.choices for part in reversed(message.parts) if part.choices), ())
    menu = numbered(choices) + [f"{choice.digit} {choice.label}" for choice in message.footer if choice.digit]
    tail = "\n" + "\n".join(menu) if menu else ""
    return text[: MAX_BODY - len(tail)] + tail


def numbered(choices: Sequence[Choice]) -> list[str]:
    """The lines «1 Yes», «2 No» of a question's choices."""
    return [f"{number} {choice.label}" for number, choice in enumerate(choices, start=1)]


def _own_id(url: str) -> UUID | None:
    """Our message's id, which we put into the callback's address: it is known before Twilio's answer is."""
    value = parse_qs(urlsplit(url).query).get("message", [""])[0]
    try:
        return UUID(value)
    except ValueError:
        return None
