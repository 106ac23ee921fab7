"""Health, readiness, metrics, the public page, and the schema."""

from __future__ import annotations

import httpx2
import pytest

from app.kit.language import LANGUAGES
from tests.support.screening import words
from tests.support.system import System


def test_alive_and_ready(system: System) -> None:
    assert httpx2.get(system.url + "/healthz").json() == {"status": "ok"}
    assert httpx2.get(system.url + "/readyz").json() == {"database": True, "bot": True}


@pytest.mark.parametrize("language", LANGUAGES)
def test_front_page_in_each_language(system: System, language: str) -> None:
    page = httpx2.get(system.url + "/", params={"lang": language})
    assert page.status_code == 200
    assert words(language, "site-lead") in page.text
    assert "+815012345678" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_front_page_follows_the_browser(system: System) -> None:
    page = httpx2.get(system.url + "/", headers={"Accept-Language": "fil-PH,fil;q=0.9,en;q=0.5"})
    assert 'lang="tl"' in page.text


def test_the_schema_names_every_public_route(system: System) -> None:
    paths = httpx2.get(system.url + "/openapi.json").json()["paths"]
    assert {
        "/",
        "/channels/sms/receive",
        "/channels/sms/status",
        "/channels/line/receive",
        "/healthz",
        "/readyz",
        "/metrics",
    } <= set(paths)


def test_the_stand_in_is_not_there_with_real_settings(system: System) -> None:
    assert httpx2.get(system.url + "/phone").status_code == 404
