"""Speaks to the bot: one round trip a turn, within 5 seconds, or BotUnavailable."""

from __future__ import annotations

import logging
import time
from dataclasses import asdict
from typing import Any
from uuid import UUID

import aiohttp
from pydantic import ValidationError

from app.dialogue.turn import Turn, TurnRequest, Understood
from app.errors import BotUnavailable

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 5.0
HEALTH_SECONDS = 2.0
# After a time-out the next turns do not wait 5 s each: the bot is left alone this long.
REST_SECONDS = 10.0
TURN_PATH = "/webhooks/tsunagu/turn"
UNDERSTAND_PATH = "/webhooks/tsunagu/understand"


class RasaDialogue:
    """The bot at ``url`` (loopback or a private network: it knows no authentication)."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._open_session: aiohttp.ClientSession | None = None
        self._resting_until = 0.0

    @property
    def _session(self) -> aiohttp.ClientSession:
        """Made on first use: it belongs to the running event loop."""
        if self._open_session is None:
            timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
            self._open_session = aiohttp.ClientSession(self._url, timeout=timeout)
        return self._open_session

    async def turn(self, request: TurnRequest) -> Turn:
        """Takes one turn. Raises BotUnavailable when the bot is down, slow, or answers something else than a turn."""
        content: dict[str, Any] = {
            "conversation": str(request.conversation),
            "turn": str(request.turn),
            "text": request.text,
            "payload": request.payload,
            "language": request.language,
            "channel": request.channel,
        }
        if request.known is not None:
            content["known"] = asdict(request.known)
        try:
            turn = Turn.model_validate_json(await self._ask(TURN_PATH, content))
        except ValidationError as error:
            raise BotUnavailable("the bot's answer makes no sense") from error
        # Silence is right only at the end; a turn that says nothing would be a dead end.
        if not turn.say and not turn.ended:
            raise BotUnavailable("the bot said nothing")
        return turn

    async def understand(self, words: str) -> Understood:
        """What a text says, while somebody else speaks: no turn is taken and nothing is kept. Raises BotUnavailable."""
        try:
            return Understood.model_validate_json(await self._ask(UNDERSTAND_PATH, {"text": words}))
        except ValidationError as error:
            raise BotUnavailable("the bot's answer makes no sense") from error

    async def _ask(self, path: str, content: dict[str, Any]) -> bytes:
        if time.monotonic() < self._resting_until:
            raise BotUnavailable("the bot rests after a time-out")
        try:
            async with self._session.post(path, json=content) as answer:
                status, body = answer.status, await answer.read()
        except TimeoutError as error:
            self._resting_until = time.monotonic() + REST_SECONDS
            raise BotUnavailable("the bot did not answer in time") from error
        except aiohttp.ClientError as error:
            raise BotUnavailable("the bot cannot be reached") from error
        if status != 200:
            raise BotUnavailable(f"the bot answered {status}")
        return body

    async def forget(self, conversation: UUID) -> None:
        """Makes the bot forget a conversation. Raises BotUnavailable."""
        try:
            async with self._session.delete(f"/webhooks/tsunagu/conversations/{conversation}") as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError) as error:
            raise BotUnavailable("the bot cannot be reached") from error
        if status != 204:
            raise BotUnavailable(f"the bot answered {status}")

    async def ready(self) -> bool:
        """Whether the bot has its model and its store."""
        try:
            timeout = aiohttp.ClientTimeout(total=HEALTH_SECONDS)
            async with self._session.get("/webhooks/tsunagu/health", timeout=timeout) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def close(self) -> None:
        """Closes the connections."""
        if self._open_session is not None:
            await self._open_session.close()
