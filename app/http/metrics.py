"""What is counted. No label carries anything of a person."""

from __future__ import annotations

import time
from collections.abc import MutableMapping
from typing import Any

from prometheus_client import Counter, Histogram
from starlette.types import ASGIApp, Receive, Scope, Send

INBOUND = Counter("tsunagu_inbound_total", "Events of providers", ["channel", "kind", "fresh"])
REFUSED = Counter("tsunagu_refused_webhooks_total", "Webhooks with a missing or wrong signature", ["channel"])
REQUEST_SECONDS = Histogram(
    "tsunagu_request_seconds",
    "Time to answer a request",
    ["route", "status"],
    buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
)


class Measure:
    """Times every request by its route."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 500

        async def watch(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            route = getattr(scope.get("route"), "path", "unknown")
            REQUEST_SECONDS.labels(route=route, status=status).observe(time.perf_counter() - started)
