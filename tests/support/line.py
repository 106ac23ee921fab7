"""A person with LINE, who speaks to the running system by signed webhooks and taps what can be tapped."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import time
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import httpx2

from tests.support import web
from tests.support.line_recorder import LineSent
from tests.support.system import LINE_SECRET, System

Json = dict[str, Any]
PAGE_TURN = "/language_menu{"


def line_signature(body: bytes, secret: str = LINE_SECRET) -> str:
    return base64.b64encode(hmac.new(secret.encode(), body, sha256).digest()).decode()


def post_events(url: str, *events: Json) -> httpx2.Response:
    """One signed post with these events."""
    return post_body(url, json.dumps({"destination": "U" + "0" * 32, "events": list(events)}).encode())


def post_body(url: str, body: bytes) -> httpx2.Response:
    headers = {"x-line-signature": line_signature(body), "content-type": "application/json"}
    return web.post(url + "/channels/line/receive", content=body, headers=headers, timeout=30)


def new_user() -> str:
    return "U" + secrets.token_hex(16)


@dataclass(slots=True)
class LineCaller:
    """Numbers are tapped where a quick reply stands for them, else typed; all else is typed."""

    system: System
    user: str = field(default_factory=new_user)
    heard: int = 0
    last: LineSent | None = None

    def event(self, kind: str, **content: Any) -> Json:
        """An event of this person as LINE sends it."""
        return {
            "type": kind,
            "mode": "active",
            "timestamp": int(time.time() * 1000),
            "source": {"type": "user", "userId": self.user},
            "webhookEventId": secrets.token_hex(13).upper(),
            "deliveryContext": {"isRedelivery": False},
            "replyToken": f"{self.user}.{secrets.token_hex(8)}",
            **content,
        }

    def text(self, text: str, message: str | None = None) -> Json:
        identifier = message or str(secrets.randbelow(10**18))
        return self.event("message", message={"type": "text", "id": identifier, "text": text, "quoteToken": "q"})

    def tapped(self, data: str) -> Json:
        return self.event("postback", postback={"data": data})

    def post(self, *events: Json) -> None:
        response = post_events(self.system.url, *events)
        assert response.status_code == 200, response.text

    def say(self, text: str) -> str:
        """Writes, or taps the answer of that number, and waits for what is said to it."""
        taps = [action["data"] for action in self.last.taps] if self.last else []
        number = int(text) if text.isascii() and text.isdigit() else 0
        if 1 <= number <= len(taps) and not taps[number - 1].startswith(PAGE_TURN):
            return self.tap(taps[number - 1])
        self.post(self.text(text))
        return self.hear()

    def tap(self, data: str) -> str:
        self.post(self.tapped(data))
        return self.hear()

    def hear(self, seconds: float = 30) -> str:
        sent = self.system.provider.line.wait(self.user, self.heard + 1, seconds)
        self.heard = len(sent)
        self.last = sent[-1]
        return self.last.text

    def hears_nothing(self) -> None:
        """Nothing comes, in the time in which an answer to somebody else does."""
        LineCaller(self.system).say("hello can you help me please")
        assert len(self.system.provider.line.to(self.user)) == self.heard


def unsend(person: LineCaller, message: str) -> Json:
    event = person.event("unsend", unsend={"messageId": message})
    del event["replyToken"]
    return event


def edit(person: LineCaller, message: str, text: str) -> Json:
    return person.event("messageEdited", message={"type": "text", "id": message, "text": text, "quoteToken": "q"})
