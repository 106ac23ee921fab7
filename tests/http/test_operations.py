"""Health, readiness, metrics, the public page, and the schema."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from app.kit.language import LANGUAGES
from tests.support import web
from tests.support.screening import words
from tests.support.system import System

README = Path(__file__).parents[2] / "README.md"
# Our own TwiML names these; nobody enters them anywhere.
NAMED_BY_US = {
    "/channels/voice/recording",
    "/channels/voice/audio/{language}/{name}",
    "/channels/voice/{step}",
    "/channels/voice/back/{step}",
    "/channels/voice/staff/{step}",
    "/channels/voice/staff/over",
    "/channels/voice/room",
}


def test_alive_and_ready(system: System) -> None:
    assert web.get(system.url + "/healthz").json() == {"status": "ok"}
    deadline = time.monotonic() + 30
    while (ready := web.get(system.url + "/readyz").json()) != {"database": True, "bot": True}:
        # A bot that takes more than two seconds to say so is busy with what other tests ask of it.
        assert time.monotonic() < deadline, ready
        time.sleep(0.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_front_page_in_each_language(system: System, language: str) -> None:
    page = web.get(system.url + "/", params={"lang": language})
    assert page.status_code == 200
    assert words(language, "site-lead") in page.text
    assert "+815012345678" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_front_page_follows_the_browser(system: System) -> None:
    page = web.get(system.url + "/", headers={"Accept-Language": "fil-PH,fil;q=0.9,en;q=0.5"})
    assert 'lang="tl"' in page.text


def test_the_schema_names_every_public_route(system: System) -> None:
    paths = web.get(system.url + "/openapi.json").json()["paths"]
    assert {
        "/",
        "/channels/sms/receive",
        "/channels/sms/status",
        "/channels/voice/call",
        "/channels/voice/status",
        "/channels/line/receive",
        "/chat",
        "/healthz",
        "/readyz",
        "/metrics",
    } <= set(paths)


def test_the_addresses_that_the_readme_has_entered_at_providers_are_there(system: System) -> None:
    paths = web.get(system.url + "/openapi.json").json()["paths"]
    entered = set(re.findall(r"https://…(/channels/[a-z/]+)", README.read_text()))
    assert entered == {path for path in paths if path.startswith("/channels/")} - NAMED_BY_US
    assert all("post" in paths[path] for path in entered)


def test_the_stand_in_is_not_there_with_real_settings(system: System) -> None:
    assert web.get(system.url + "/phone").status_code == 404
