"""The web chat's page: by forms alone, without script; what it leaves behind, and who may embed it."""

from __future__ import annotations

import re
from pathlib import Path

import httpx2
import pytest

from app.http.webchat_page import EXIT_URL
from app.kit.language import LANGUAGES
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.chat import ChatCaller, new_token
from tests.support.provider import Provider
from tests.support.screening import NUMBERS, catalog, words
from tests.support.system import System, running


def fields(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="([a-z]+)" value="([^"]*)"', page))


def press(system: System, page: str, **more: str) -> httpx2.Response:
    return web.post(system.url + "/chat", data=fields(page) | more, timeout=30)


def tap(page: str, number: int) -> str:
    values = re.findall(r'name="tap" value="([^"]*)"', page)
    return str(values[number - 1].replace("&#34;", '"').replace("&#39;", "'"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_forms_alone_lead_to_the_counters(system: System, language: str) -> None:
    page = web.get(system.url + "/chat").text
    page = press(system, page, text=PASSPORT_AND_WAGES[language]).text
    for _ in range(8):
        if words(language, "answer-counter") in page:
            break
        page = press(system, page, tap=tap(page, 1)).text
    assert words(language, "answer-counter") in page
    assert f'lang="{language}"' in page


def test_a_form_sent_again_changes_nothing(system: System) -> None:
    page = web.get(system.url + "/chat").text
    first = press(system, page, text="hello can you help me please")
    again = press(system, page, text="hello can you help me please")
    assert again.text.count('<li class="own"') == first.text.count('<li class="own"') == 1


def test_the_language_is_chosen_by_form(system: System) -> None:
    page = web.get(system.url + "/chat").text
    page = press(system, page, **{"set-language": "km"}).text
    assert catalog().render("km", "chat-intro") in page
    page = press(system, page, text="…").text
    assert words("km", "ask-safe") in page
    page = press(system, page, **{"set-language": "my"}).text
    assert words("my", "language-set") in page
    assert words("my", "ask-safe") in page


def test_erasing_by_form_says_so_and_begins_anew(system: System) -> None:
    page = press(system, web.get(system.url + "/chat").text, text="my boss took my passport").text
    erased = press(system, page, text="erase").text
    assert words("en", "erased") in erased
    assert "passport" not in erased
    assert fields(erased)["chat"] != fields(page)["chat"]
    assert words("en", "ask-safe") in press(system, erased, text="hello can you help me please").text


def test_coming_back_by_form(system: System) -> None:
    page = press(system, web.get(system.url + "/chat").text, text="my boss took my passport").text
    numbered = press(system, page, number="get").text
    found = re.search(r"<strong>[^<]*?(\d{4} \d{4})</strong>", numbered)
    assert found is not None
    back = press(system, web.get(system.url + "/chat").text, receipt=found[1]).text
    assert words("en", "ask-safe") in back
    assert "passport" not in back
    wrong = press(system, web.get(system.url + "/chat").text, receipt="1234567").text
    assert catalog().render("en", "chat-number-wrong") in wrong


def test_a_form_that_floods_is_slowed_and_keeps_what_was_written(system: System) -> None:
    page = press(system, web.get(system.url + "/chat").text, text="hello can you help me please").text
    token = fields(page)["chat"]
    flooding = ChatCaller(system, token=token)
    for _ in range(20):
        while flooding.post("more").status_code != 429:
            pass
        # Slow machines refill what a form needs before it comes.
        answer = press(system, page, text="my long message")
        if answer.status_code == 429:
            break
    assert answer.status_code == 429
    assert catalog().render("en", "chat-slow", NUMBERS) in answer.text
    assert ">my long message</textarea>" in answer.text


def test_an_upload_is_refused_with_the_reason(system: System) -> None:
    answer = web.post(system.url + "/chat", files={"photo": ("x.png", b"\x89PNG")})
    assert answer.status_code == 415
    assert catalog().render("en", "chat-no-files") in answer.text


def test_what_a_person_writes_cannot_become_markup(system: System) -> None:
    page = press(system, web.get(system.url + "/chat").text, text="<script>alert(1)</script> help me please").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_the_page_leaves_no_trace_and_asks_nobody_else(system: System) -> None:
    for path in ("/chat", "/chat/chat.js", "/chat/chat.css", "/chat/texts?language=vi"):
        answer = web.get(system.url + path)
        assert answer.status_code == 200
        assert "no-store" in answer.headers["cache-control"], path
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
    policy = web.get(system.url + "/chat").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy.replace(EXIT_URL, ""), "only the form with which one leaves is led elsewhere"
    leaving = web.post(system.url + "/chat/leave")
    assert leaving.status_code == 204
    assert leaving.headers["clear-site-data"] == '"cache", "cookies", "storage"'


def test_only_the_sites_named_may_embed_it(system: System, tmp_path: Path, provider: Provider) -> None:
    assert web.get(system.url + "/chat/embed").headers["content-security-policy"].endswith("frame-ancestors 'self'")
    extra = {"TSUNAGU_CHAT_EMBED": "https://partner.example http://127.0.0.1:1"}
    with running(System(tmp_path, provider, extra=extra)) as partners:
        policy = web.get(partners.url + "/chat/embed").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://partner.example http://127.0.0.1:1")


def test_a_token_is_made_for_each_page(system: System) -> None:
    tokens = {fields(web.get(system.url + "/chat").text)["chat"] for _ in range(3)}
    assert len(tokens) == 3
    assert all(len(token) == len(new_token()) for token in tokens)
