"""LINE's webhook events in our words (developers.line.biz/en/reference/messaging-api/#webhooks).

  {"destination": "U…", "events": [{"type": "message", "mode": "active", "timestamp": 1795316400000,
    "source": {"type": "user", "userId": "U…"}, "webhookEventId": "01F…", "deliveryContext": {"isRedelivery": false},
    "replyToken": "…", "message": {"type": "text", "id": "461…", "text": "…"}}]}

One post carries events of several people, and LINE may add or leave out properties: each event is read for itself and
tolerantly, so that one that we do not understand takes nothing away from the others. The package's own models refuse a
whole post for one missing property.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeVar

from app.channels.base import Edited, Followed, Ignored, Inbound, InboundMessage, Invited, Kind, Unfollowed, Unsent
from app.errors import RequestMalformed
from app.kit.clock import now
from app.kit.language import LANGUAGES

KIND = "line"
IDENTIFIER = re.compile(r"[A-Za-z0-9._-]{1,100}")
MAX_PAYLOAD = 300
# LINE promises a minute; what is left covers the way there.
REPLY_WITHIN = timedelta(seconds=50)
# A redelivered event's token is void when the event itself is older than this.
REPLY_AFTER_EVENT = timedelta(minutes=20)
MEDIA: dict[str, Kind] = {
    "sticker": "sticker",
    "image": "image",
    "audio": "audio",
    "video": "video",
    "location": "location",
    "file": "file",
}

Json = dict[str, Any]
T = TypeVar("T")


class _Unreadable(Exception):
    """The event lacks something without which it says nothing."""


def parse_events(body: bytes, *, stand_in: bool) -> list[Inbound]:
    """All events of one post, in order. Raises RequestMalformed when the body is not LINE's JSON."""
    try:
        content = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise RequestMalformed("the body is not JSON") from None
    events = content.get("events") if isinstance(content, dict) else None
    if not isinstance(events, list):
        raise RequestMalformed("events is missing or no list")
    return [_read(event, stand_in) for event in events]


def _read(event: object, stand_in: bool) -> Inbound:
    try:
        if not isinstance(event, dict):
            raise _Unreadable
        return _Event(event, stand_in).read()
    except _Unreadable:
        return Ignored(KIND, "malformed")


class _Event:
    """One event."""

    def __init__(self, event: Json, stand_in: bool) -> None:
        self._event = event
        self._extra = _of(event, "tsunagu", dict, {}) if stand_in else {}

    def read(self) -> Inbound:
        """The event in our words. Raises _Unreadable."""
        source = _of(self._event, "source", dict, {})
        group = source.get("type")
        kind = _of(self._event, "type", str)
        if group in ("group", "room"):
            return self._in_group(kind, group, source)
        if "userId" not in source:
            return Ignored(KIND, "unknown_event" if "source" not in self._event else "no_user")
        user = _identifier(source, "userId")
        # Whoever has the say at the moment: words taken back go, and who shut us out is noted.
        if kind == "unsend":
            return self._unsent(user)
        if kind == "unfollow":
            return Unfollowed(KIND, self._id(), user)
        # Somebody else (a module, an operator's tool) answers this person now: we must not.
        if self._event.get("mode", "active") != "active":
            return Ignored(KIND, "standby")
        readers: dict[str, Callable[[str], Inbound]] = {
            "message": self._message,
            "messageEdited": self._edited,
            "postback": self._postback,
            "follow": self._followed,
        }
        return readers[kind](user) if kind in readers else Ignored(KIND, "unknown_event")

    def _in_group(self, kind: str, group: Literal["group", "room"], source: Json) -> Inbound:
        if kind in ("leave", "memberLeft"):
            return Ignored(KIND, "group")
        return Invited(KIND, group, _identifier(source, f"{group}Id"))

    def _message(self, user: str) -> Inbound:
        message = _of(self._event, "message", dict)
        kind = _of(message, "type", str)
        if kind != "text" and kind not in MEDIA:
            return Ignored(KIND, "unknown_message")
        return self._written(
            user,
            text=_of(message, "text", str) if kind == "text" else _place(message),
            kind=MEDIA.get(kind, "text"),
            media=int(kind != "text"),
            message_provider_id=_identifier(message, "id"),
        )

    def _postback(self, user: str) -> Inbound:
        data = _of(_of(self._event, "postback", dict), "data", str)
        if len(data) > MAX_PAYLOAD:
            raise _Unreadable
        return self._written(user, text="", payload=data)

    def _written(self, user: str, **said: Any) -> InboundMessage:
        at = self._extra.get("at")
        return InboundMessage(
            channel=KIND,
            provider_id=self._id(),
            address=user,
            language=self._language(),
            pretend_at=datetime.fromisoformat(at) if at else None,
            **self._reply(),
            **said,
        )

    def _edited(self, user: str) -> Inbound:
        message = _of(self._event, "message", dict)
        if message.get("type") != "text":
            return Ignored(KIND, "unknown_message")
        return Edited(
            KIND,
            self._id(),
            user,
            _identifier(message, "id"),
            text=_of(message, "text", str),
            happened_at=self._happened(now()),
            **self._reply(),
        )

    def _followed(self, user: str) -> Inbound:
        return Followed(KIND, self._id(), user, language=self._language(), **self._reply())

    def _unsent(self, user: str) -> Inbound:
        return Unsent(KIND, self._id(), user, _identifier(_of(self._event, "unsend", dict), "messageId"))

    def _id(self) -> str:
        return _identifier(self._event, "webhookEventId")

    def _language(self) -> str | None:
        hint = self._extra.get("language")
        return hint if hint in LANGUAGES else None

    def _reply(self) -> Json:
        """The token to answer with, and until when it is good: counted from now, when it was handed to us."""
        token = self._event.get("replyToken")
        if not isinstance(token, str) or not IDENTIFIER.fullmatch(token):
            return {}
        moment = now()
        redelivered = _of(self._event, "deliveryContext", dict, {}).get("isRedelivery") is True
        if redelivered and moment - self._happened(moment) > REPLY_AFTER_EVENT:
            return {}
        return {"reply_token": token, "reply_until": moment + REPLY_WITHIN}

    def _happened(self, otherwise: datetime) -> datetime:
        try:
            return datetime.fromtimestamp(_of(self._event, "timestamp", int) / 1000, UTC)
        except (_Unreadable, OverflowError, OSError, ValueError):
            return otherwise


def _of(content: Json, name: str, kind: type[T], otherwise: T | None = None) -> T:
    value = content.get(name, otherwise)
    if not isinstance(value, kind):
        raise _Unreadable
    return value


def _identifier(content: Json, name: str) -> str:
    value = _of(content, name, str)
    if not IDENTIFIER.fullmatch(value):
        raise _Unreadable
    return value


def _place(message: Json) -> str:
    """Where a person says they are, for the people who help them; empty for anything but a location."""
    if message.get("type") != "location":
        return ""
    words = [str(message[name]) for name in ("title", "address") if message.get(name)]
    return "\n".join([*words, f"{message.get('latitude')}, {message.get('longitude')}"])
