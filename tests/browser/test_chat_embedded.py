"""The web chat inside another site's page: who may embed it, and how it is left from there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from app.http.webchat_page import EXIT_URL
from tests.browser.chat import QUESTION, weather
from tests.support.provider import Provider
from tests.support.stand_in import StandInSystem
from tests.support.system import System, running


def test_inside_another_page_the_whole_page_is_left(stand_in: StandInSystem, page: Page) -> None:
    page.route(EXIT_URL, weather)
    # The stand-in's own page embeds it, as a partner's site would.
    page.goto(stand_in.url + "/phone#web")
    frame = page.frame_locator("#panel-web iframe")
    expect(frame.locator("html.js")).to_have_count(1)
    frame.locator("#text").fill(QUESTION)
    frame.locator("#text").press("Enter")
    expect(frame.locator("#choices button").first).to_be_visible()
    for _ in range(3):
        frame.locator("#text").press("Escape")
    page.wait_for_url(EXIT_URL)


@contextmanager
def another_site() -> Iterator[tuple[str, Callable[[str], None]]]:
    """A site of another origin; its one page has in a frame what it is told."""
    framed: list[str] = []

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = f"<!doctype html><title>Partner</title><iframe src='{framed[-1]}'></iframe>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silence."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://localhost:{server.server_address[1]}", framed.append
        server.shutdown()
        thread.join()


def test_a_partner_named_in_the_settings_embeds_it_and_its_page_is_left_too(
    tmp_path: Path, provider: Provider, page: Page
) -> None:
    with (
        another_site() as (site, frame_this),
        running(System(tmp_path, provider, extra={"TSUNAGU_CHAT_EMBED": f"https://other.example {site}"})) as system,
    ):
        page.route(EXIT_URL, weather)
        frame_this(system.url + "/chat/embed")
        page.goto(site)
        frame = page.frame_locator("iframe")
        frame.locator("#text").fill(QUESTION)
        frame.locator("#text").press("Enter")
        expect(frame.locator("#choices button").first).to_be_visible()
        frame.locator("#leave").click()
        page.wait_for_url(EXIT_URL)
        page.go_back()
        assert page.url == "about:blank", "the partner's page is out of the history, too"


@pytest.mark.parametrize("path", ["/chat/embed", "/chat"])
def test_a_stranger_cannot_embed_it(stand_in: StandInSystem, page: Page, path: str) -> None:
    with another_site() as (site, frame_this):
        frame_this(stand_in.url + path)
        page.goto(site)
        page.wait_for_timeout(500)
        assert page.frames[1].url == "chrome-error://chromewebdata/"
