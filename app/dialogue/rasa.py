"""Speaks to the bot: one round trip a turn, within 5 seconds, or BotUnavailable."""

from __future__ import annotations

import logging
import time
from uuid import UUID

import httpx2
from pydantic import ValidationError

from app.dialogue.turn import Turn, TurnRequest
from app.errors import BotUnavailable

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 5.0
# After a time-out the next turns do not wait 5 s each: the bot is left alone this long.
REST_SECONDS = 10.0
TURN_PATH = "/webhooks/tsunagu/turn"


class RasaDialogue:
    """The bot at ``url`` (loopback or a private network: it knows no authentication)."""

    def __init__(self, url: str) -> None:
        limits = httpx2.Limits(max_connections=64, max_keepalive_connections=64)
        self._client = httpx2.AsyncClient(base_url=url.rstrip("/"), timeout=TIMEOUT_SECONDS, limits=limits)
        self._resting_until = 0.0

    async def turn(self, request: TurnRequest) -> Turn:
        """Takes one turn. Raises BotUnavailable when the bot is down, slow, or answers something else than a turn."""
        if time.monotonic() < self._resting_until:
            raise BotUnavailable("the bot rests after a time-out")
        content = {
            "conversation": str(request.conversation),
            "turn": str(request.turn),
            "text": request.text,
            "payload": request.payload,
            "language": request.language,
            "channel": request.channel,
        }
        try:
            answer = await self._client.post(TURN_PATH, json=content)
        except httpx2.TimeoutException as error:
            self._resting_until = time.monotonic() + REST_SECONDS
            raise BotUnavailable("the bot did not answer in time") from error
        except httpx2.HTTPError as error:
            raise BotUnavailable("the bot cannot be reached") from error
        if answer.status_code != 200:
            raise BotUnavailable(f"the bot answered {answer.status_code}")
        try:
            turn = Turn.model_validate_json(answer.content)
        except ValidationError as error:
            raise BotUnavailable("the bot's answer makes no sense") from error
        # Silence is right only at the end; a turn that says nothing would be a dead end.
        if not turn.say and not turn.ended:
            raise BotUnavailable("the bot said nothing")
        return turn

    async def forget(self, conversation: UUID) -> None:
        """Makes the bot forget a conversation. Raises BotUnavailable."""
        try:
            answer = await self._client.delete(f"/webhooks/tsunagu/conversations/{conversation}")
        except httpx2.HTTPError as error:
            raise BotUnavailable("the bot cannot be reached") from error
        if answer.status_code != 204:
            raise BotUnavailable(f"the bot answered {answer.status_code}")

    async def ready(self) -> bool:
        """Whether the bot has its model and its store."""
        try:
            answer = await self._client.get("/webhooks/tsunagu/health", timeout=2.0)
        except httpx2.HTTPError:
            return False
        return answer.status_code == 200

    async def close(self) -> None:
        """Closes the connections."""
        await self._client.aclose()
