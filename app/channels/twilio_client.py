"""Twilio's REST API through the ``twilio`` package, with our time limits, and for tests and demos another address."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from app.errors import SendError

TIMEOUT_SECONDS = 10.0
# Twilio's own codes for "later": rate limits and full queues (twilio.com/docs/api/errors). All 5xx are retried too.
RETRYABLE_CODES = frozenset({20429, 20500, 20503, 21611, 30001, 14107})
BLOCKED_CODES = frozenset({21610})


class _TwilioHttp(AsyncTwilioHttpClient):  # type: ignore[misc]  # the package has no types
    """The package's client with a time limit, to another host when a stand-in is named; it never logs a request."""

    def __init__(self, api_url: str | None) -> None:
        super().__init__(timeout=TIMEOUT_SECONDS, logger=logging.getLogger("twilio.silent"))
        self._base = urlsplit(api_url.rstrip("/")) if api_url else None

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Sends one request; see the package for the arguments."""
        if self._base is not None:
            parts = urlsplit(url)
            path = self._base.path + parts.path
            url = urlunsplit((self._base.scheme, self._base.netloc, path, parts.query, ""))
        # The package hands the credentials over in a way that aiohttp is about to drop.
        sent = {**(headers or {}), **({"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {})}
        limit = TIMEOUT_SECONDS if timeout is None else timeout
        return await super().request(method, url, params, data, sent, None, limit, allow_redirects)


class TwilioApi:
    """A Twilio client made on first use, because its HTTP session belongs to a running event loop."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None) -> None:
        self._account_sid = account_sid
        self._auth_token = auth_token
        self._api_url = api_url
        self._http: _TwilioHttp | None = None
        self._client: Client | None = None

    @property
    def client(self) -> Client:
        """The package's client."""
        if self._client is None:
            self._http = _TwilioHttp(self._api_url)
            self._client = Client(self._account_sid, self._auth_token, http_client=self._http)
        return self._client

    async def close(self) -> None:
        """Closes the HTTP session."""
        if self._http is not None:
            await self._http.close()
        self._client = self._http = None


def as_send_error(error: Exception) -> SendError:
    """Our error for what the package or the network raised while sending."""
    if isinstance(error, TwilioRestException):
        retryable = error.status >= 500 or error.status == 429 or error.code in RETRYABLE_CODES
        return SendError(
            f"Twilio refused: {error.status}",
            retryable=retryable,
            code=str(error.code or error.status),
            blocked=error.code in BLOCKED_CODES,
        )
    if isinstance(error, aiohttp.ClientConnectorError):
        return SendError("Twilio cannot be reached", retryable=True, code="connect")
    if isinstance(error, (aiohttp.ClientError, TimeoutError, OSError)):
        # The request may have arrived: only Twilio's own list can tell.
        return SendError("Twilio did not answer", retryable=True, code="timeout", unknown=True)
    if isinstance(error, TwilioException | ValueError | TypeError | KeyError):
        return SendError("Twilio's answer makes no sense", retryable=True, code="answer", unknown=True)
    raise error
