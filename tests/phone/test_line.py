"""The stand-in for LINE: the panel on the phone page in Chromium, its API, and `talk --channel line`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.journeys.test_cases import INTERN, TUESDAY_1130
from tests.support import web
from tests.support.browser import ANSWER_MS, new_context, running_chromium
from tests.support.provider import Provider
from tests.support.screening import words
from tests.support.stand_in import StandInSystem, TimedCaller
from tests.support.system import running

NUMBER = "+818012345678"


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[StandInSystem]:
    with running(StandInSystem(tmp_path_factory.mktemp("phone-line"), provider)) as found:
        yield found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=ANSWER_MS)
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def page(system: StandInSystem, chromium: Browser) -> Iterator[Page]:
    context = new_context(chromium, width=1100, height=900)
    opened = context.new_page()
    opened.goto(f"{system.url}/phone#line:{NUMBER}{os.urandom(2).hex().translate(str.maketrans('abcdef', '012345'))}")
    yield opened
    context.close()


def test_a_conversation_on_the_panel(page: Page) -> None:
    page.get_by_role("button", name="Add as friend").click()
    expect(page.locator("#line-messages .service")).to_contain_text("ខ្មែរ")
    expect(page.locator("#line-quick button")).to_have_count(8)
    page.locator("#line-quick button").last.click()
    page.locator("#line-quick").get_by_role("button", name="ខ្មែរ").click()
    expect(page.locator("#line-messages .service").last).to_contain_text(words("km", "ask-safe"))
    page.get_by_role("button", name="Sticker").click()
    expect(page.locator("#line-messages .service").nth(-2)).to_contain_text(words("km", "media-sticker"))
    page.locator("#line-quick button").first.click()
    expect(page.locator("#line-messages .person").last).to_have_text(words("km", "choice-yes"))
    expect(page.locator("#line-messages .service").last).to_contain_text(words("km", "ask-what"))


def test_what_was_written_is_changed_and_taken_back_on_the_screen(page: Page) -> None:
    page.fill("#line-text", "hello can you help me please")
    page.press("#line-text", "Enter")
    expect(page.locator("#line-messages .service").last).to_contain_text(words("en", "ask-safe"))
    page.get_by_role("button", name="change", exact=True).click()
    page.fill("#line-text", "hello, my boss does not pay me")
    page.press("#line-text", "Enter")
    expect(page.locator("#line-messages .person").first).to_contain_text("does not pay me")
    page.get_by_role("button", name="take back").click()
    expect(page.locator("#line-messages .person").first).to_have_text("taken back")


def test_who_blocked_us_hears_nothing(page: Page) -> None:
    page.fill("#line-text", "hello can you help me please")
    page.press("#line-text", "Enter")
    expect(page.locator("#line-messages .service").last).to_contain_text(words("en", "ask-safe"))
    said = page.locator("#line-messages .service").count()
    page.get_by_role("button", name="Block").click()
    expect(page.locator("#line-messages .notice")).to_have_text("blocked")
    assert page.locator("#line-messages .service").count() == said


def test_a_case_at_a_time_of_ours(system: StandInSystem) -> None:
    turns = TimedCaller(system, TUESDAY_1130, door="line").play(PASSPORT_AND_WAGES["vi"], INTERN)
    assert turns[-1]["say"][-1]["key"] == "answer-counter"
    assert turns[-1]["say"][-1]["data"]["counters"][0] in {"otit_native_language", "otit_sos"}


def test_talk_through_line(system: StandInSystem) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("TSUNAGU_")}
    command = [sys.executable, "-m", "app.cli", "talk", "--channel", "line", "--json", "--at", TUESDAY_1130]
    lines = [PASSPORT_AND_WAGES["vi"], "1", "2", "1", "1", "1", "1"]
    result = subprocess.run(
        command,
        input="\n".join(lines).encode() + b"\n\n",
        capture_output=True,
        env=clean | {"TSUNAGU_PORT": str(system.port)},
        check=True,
        timeout=120,
    )
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [part["key"] for part in answers[0]["say"]] == ["greeting", "ask-safe"]
    assert "answer-counter" in {part["key"] for answer in answers for part in answer["say"]}
    assert answers[-1]["language"] == "vi"


def test_talk_takes_a_hint_of_the_language(system: StandInSystem) -> None:
    with web.Client(base_url=system.url, timeout=40) as client:
        deed = {"number": "+81801234", "what": "sticker", "language": "my"}
        sent = client.post("/phone/line/send", json=deed).json()
        answer = client.get("/phone/line/answer", params={"sid": sent["sid"]}).json()
    assert answer["language"] == "my"
    assert answer["say"][0]["key"] == "media-sticker"


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("message/reply", {"replyToken": "unknown", "messages": [{"type": "text", "text": "x"}]}, 401),
        ("message/push", {"to": "U1", "messages": [{"type": "text", "text": "x"}]}, 401),
        ("message/push", {"to": "U1", "messages": []}, 422),
        ("message/push", {"to": "U1", "messages": [{"type": "text", "text": "x"}] * 6}, 422),
        ("chat/loading/start", {"chatId": "U1", "loadingSeconds": 7}, 422),
    ],
)
def test_the_api_refuses_what_line_refuses(
    system: StandInSystem, path: str, content: dict[str, Any], status: int
) -> None:
    url = f"{system.url}/phone/line-api/v2/bot/{path}"
    assert web.post(url, json=content, headers={"authorization": "Bearer wrong"}).status_code == status
