"""A recording stand-in for LINE's API. A reply token names its user before the dot, so that replies find their person."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


@dataclass(slots=True)
class LineSent:
    """One request of our client that LINE took: ``how`` is reply or push."""

    how: str
    to: str
    messages: list[dict[str, Any]]
    retry_key: str | None
    at: float

    @property
    def text(self) -> str:
        return "\n\n".join(message["text"] for message in self.messages)

    @property
    def taps(self) -> list[dict[str, str]]:
        """The quick replies' actions: label, data, displayText."""
        quick = self.messages[-1].get("quickReply", {"items": []})
        return [item["action"] for item in quick["items"]]


@dataclass(slots=True)
class LineRecorder:
    """``fail``: answers to give instead, first come first served: (status, body) or "hang" (nothing is taken)."""

    sent: list[LineSent] = field(default_factory=list)
    fail: list[tuple[int, dict[str, Any]] | str] = field(default_factory=list)
    broken: str | None = None
    """What has these words in it is answered 500 and not taken; with "" everything."""
    used_tokens: set[str] = field(default_factory=set)
    retry_keys: dict[str, str] = field(default_factory=dict)
    refused: list[tuple[str, int]] = field(default_factory=list)
    loading: list[str] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)
    keep_then_break: int = 0
    """So many messages are taken but never answered: the crash between LINE's yes and our commit."""

    def to(self, user: str) -> list[LineSent]:
        """What was sent to a user, oldest first."""
        return [message for message in self.sent if message.to == user]

    def wait(self, user: str, count: int, seconds: float = 20) -> list[LineSent]:
        """What was sent to a user once there are ``count``; fails after ``seconds``."""
        deadline = time.monotonic() + seconds
        while len(found := self.to(user)) < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"{len(found)} messages to {user} after {seconds} s, wanted {count}")
            time.sleep(0.01)
        return found

    def routes(self) -> list[Route]:
        return [
            Route("/v2/bot/message/{how}", self._message, methods=["POST"]),
            Route("/v2/bot/chat/loading/start", self._loading, methods=["POST"]),
            Route("/v2/bot/{group}/{identifier}/leave", self._leave, methods=["POST"]),
        ]

    async def _message(self, request: Request) -> Response:
        how = request.path_params["how"]
        content = await request.json()
        assert request.headers["authorization"].startswith("Bearer ")
        assert 1 <= len(content["messages"]) <= 5
        if self.fail:
            answer = self.fail.pop(0)
            if answer == "hang":
                await asyncio.sleep(30)
            assert not isinstance(answer, str)
            return self._refuse(how, *answer)
        if self.broken is not None and any(self.broken in message["text"] for message in content["messages"]):
            return self._refuse(how, 500, {"message": "The error occurred in the backend server"})
        key = request.headers.get("x-line-retry-key")
        if how == "reply":
            assert key is None, "LINE refuses a retry key on a reply"
            token = content["replyToken"]
            if token in self.used_tokens:
                return self._refuse(how, 400, {"message": "Invalid reply token"})
            self.used_tokens.add(token)
            user = token.split(".")[0]
        else:
            user = content["to"]
            if key is not None and key in self.retry_keys:
                sent = [{"id": self.retry_keys[key]}]
                return self._refuse(how, 409, {"message": "The retry key is already accepted", "sentMessages": sent})
        identifier = str(secrets.randbelow(10**18))
        if key is not None:
            self.retry_keys[key] = identifier
        self.sent.append(LineSent(how, user, content["messages"], key, time.monotonic()))
        if self.keep_then_break:
            self.keep_then_break -= 1
            await asyncio.sleep(30)
        return JSONResponse({"sentMessages": [{"id": identifier, "quoteToken": "q"}]})

    def _refuse(self, how: str, status: int, body: dict[str, Any]) -> Response:
        self.refused.append((how, status))
        return JSONResponse(body, status_code=status)

    async def _loading(self, request: Request) -> Response:
        self.loading.append((await request.json())["chatId"])
        return JSONResponse({}, status_code=202)

    async def _leave(self, request: Request) -> Response:
        self.left.append((request.path_params["group"], request.path_params["identifier"]))
        return JSONResponse({})
