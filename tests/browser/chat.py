"""What the tests of the web chat in a browser share: a person's first words, and where one leaves to."""

from __future__ import annotations

from playwright.sync_api import Route

QUESTION = "my boss took my passport, please help me"


def weather(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body="<title>Weather</title><p>Sunny</p>")
