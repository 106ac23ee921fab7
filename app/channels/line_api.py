"""LINE's API through its own package, with our time limits, and for tests and demos at another address."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Sequence
from typing import Any, Literal, TypeVar

import aiohttp
from linebot.v3.messaging import (
    ApiException,
    AsyncApiClient,
    AsyncMessagingApi,
    Configuration,
    Message,
    PushMessageRequest,
    ReplyMessageRequest,
    ShowLoadingAnimationRequest,
)
from pydantic.v1 import ValidationError

from app.errors import SendError

logger = logging.getLogger(__name__)

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=3)
LOADING_SECONDS = 10
MONTHLY_LIMIT = "monthly limit"
# LINE does not know our channel token (any more), or the token may not do this: for people to mend, not the answer's end.
TOKEN_REFUSED = frozenset({401, 403})

T = TypeVar("T")


class TokenUsed(Exception):
    """LINE does not take the reply token: it was used already, or is too old."""


class LineApi:
    """A client made on first use, because its HTTP session belongs to a running event loop."""

    def __init__(self, token: str, api_url: str | None) -> None:
        self._configuration = Configuration(access_token=token, host=api_url.rstrip("/") if api_url else None)
        self._client: AsyncApiClient | None = None
        self._refused = False

    @property
    def _api(self) -> AsyncMessagingApi:
        if self._client is None:
            self._client = AsyncApiClient(self._configuration)
        return AsyncMessagingApi(self._client)

    async def reply(self, token: str, messages: Sequence[Message]) -> str:
        """Answers a person's message; free of charge. Returns LINE's id. Raises TokenUsed, SendError."""
        request = ReplyMessageRequest(reply_token=token, messages=list(messages))
        try:
            answer = await self._api.reply_message(request, _request_timeout=TIMEOUT)
        except ApiException as error:
            if error.status == 400 and "reply token" in _message(error).lower():
                raise TokenUsed from error
            self._tell(error)
            raise as_send_error(error) from error
        except Exception as error:
            raise as_send_error(error) from error
        self._refused = False
        return str(answer.sent_messages[0].id)

    def _tell(self, error: ApiException) -> None:
        """Once, until LINE takes something again: every answer waits for whoever reads this."""
        if error.status in TOKEN_REFUSED and not self._refused:
            self._refused = True
            logger.error(
                "LINE refuses our channel token (%s): no answer reaches anybody on LINE until TSUNAGU_LINE_CHANNEL_TOKEN"
                " is right; answers are tried again for about an hour",
                error.status,
            )

    async def push(self, to: str, messages: Sequence[Message], retry_key: str) -> str:
        """Sends; counted by LINE. The same key again is the same message. Returns LINE's id. Raises SendError."""
        request = PushMessageRequest(to=to, messages=list(messages))
        try:
            answer = await self._api.push_message(request, x_line_retry_key=retry_key, _request_timeout=TIMEOUT)
        except ApiException as error:
            if error.status == 409:
                # LINE took it the first time.
                return _accepted_id(error) or f"accepted:{retry_key}"
            self._tell(error)
            raise as_send_error(error) from error
        except Exception as error:
            raise as_send_error(error) from error
        self._refused = False
        return str(answer.sent_messages[0].id)

    async def show_loading(self, chat: str) -> None:
        """Shows that an answer is being made. Raises SendError."""
        request = ShowLoadingAnimationRequest(chat_id=chat, loading_seconds=LOADING_SECONDS)
        await _done(self._api.show_loading_animation(request, _request_timeout=TIMEOUT))

    async def leave(self, group: Literal["group", "room"], identifier: str) -> None:
        """Leaves a group. Raises SendError."""
        leaving = self._api.leave_group if group == "group" else self._api.leave_room
        await _done(leaving(identifier, _request_timeout=TIMEOUT))

    async def close(self) -> None:
        """Closes the HTTP session."""
        if self._client is not None:
            await self._client.close()
        self._client = None


async def _done(request: Awaitable[T]) -> T:
    try:
        return await request
    except Exception as error:
        raise as_send_error(error) from error


def as_send_error(error: Exception) -> SendError:
    """Our error for what the package or the network raised while sending.

    Source: developers.line.biz/en/docs/messaging-api/retrying-api-request: again after 500 and a time-out, which may have
    been taken; again later after 429, unless the month's messages are used up; never after another 4xx, but for a token
    that is refused: that is put right by people, and the person waits for their answer meanwhile.
    """
    if isinstance(error, ApiException):
        status = int(error.status or 0)
        if status == 429 and MONTHLY_LIMIT in _message(error):
            return SendError("LINE's messages of this month are used up", retryable=False, code="429-monthly-limit")
        retryable = status >= 500 or status == 429 or status in TOKEN_REFUSED
        return SendError(f"LINE refused: {status}", retryable=retryable, code=str(status), unknown=status >= 500)
    if isinstance(error, aiohttp.ClientConnectorError):
        return SendError("LINE cannot be reached", retryable=True, code="connect")
    if isinstance(error, (aiohttp.ClientError, TimeoutError, OSError)):
        return SendError("LINE did not answer", retryable=True, code="timeout", unknown=True)
    if isinstance(error, (ValidationError, ValueError, TypeError, AttributeError, IndexError)):
        return SendError("LINE's answer makes no sense", retryable=True, code="answer", unknown=True)
    raise error


def _body(error: ApiException) -> dict[str, Any]:
    try:
        content = json.loads(error.body)
    except (TypeError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _message(error: ApiException) -> str:
    return str(_body(error).get("message", ""))


def _accepted_id(error: ApiException) -> str | None:
    sent = _body(error).get("sentMessages")
    return str(sent[0]["id"]) if isinstance(sent, list) and sent and "id" in sent[0] else None
