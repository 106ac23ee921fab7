"""What arrives broken, forged or huge: a clear status, and nothing lost."""

from __future__ import annotations

import secrets

import pytest
from twilio.request_validator import RequestValidator

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.screening import words
from tests.support.system import ACCOUNT, TOKEN, Caller, System, signed_post


def refused(system: System) -> float:
    lines = web.get(system.url + "/metrics").text.splitlines()
    return sum(float(line.split()[-1]) for line in lines if line.startswith("tsunagu_refused_webhooks_total{"))


def form(**fields: str) -> dict[str, str]:
    sid = "SM" + secrets.token_hex(16)
    return {"AccountSid": ACCOUNT, "MessageSid": sid, "From": "+819000000001", "Body": "hello", **fields}


@pytest.mark.parametrize("headers", [{}, {"X-Twilio-Signature": "forged"}, {"X-Twilio-Signature": ""}])
@pytest.mark.parametrize("path", ["receive", "status"])
def test_forged_or_unsigned_is_refused_and_counted(system: System, headers: dict[str, str], path: str) -> None:
    before = refused(system)
    response = web.post(f"{system.url}/channels/sms/{path}", data=form(), headers=headers)
    assert response.status_code == 403
    assert refused(system) == before + 1


def test_another_accounts_signature_is_refused(system: System) -> None:
    url = f"{system.url}/channels/sms/receive"
    content = form(AccountSid="AC" + "b" * 32)
    assert signed_post(url, content).status_code == 403


def test_a_changed_body_is_refused(system: System) -> None:
    url = f"{system.url}/channels/sms/receive"
    content = form()
    signature = RequestValidator(TOKEN).compute_signature(url, content)
    response = web.post(url, data={**content, "Body": "changed"}, headers={"X-Twilio-Signature": signature})
    assert response.status_code == 403


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"x" * 70_000, 413),
        (b"Body=%ff%fe&From=%2B81", 400),
        (b"\xff\xfe\x00", 400),
        (b"&".join(b"a%d=1" % number for number in range(300)), 400),
    ],
)
def test_broken_bodies_get_a_reason(system: System, body: bytes, status: int) -> None:
    headers = {"X-Twilio-Signature": "x", "Content-Type": "application/x-www-form-urlencoded"}
    response = web.post(f"{system.url}/channels/sms/receive", content=body, headers=headers)
    assert response.status_code == status
    assert response.json()["error"]


@pytest.mark.parametrize(
    "path", ["sms/receive", "sms/status", "voice/call", "voice/status", "voice/recording", "voice/turn"]
)
def test_json_as_deep_as_a_well_is_refused_like_any_other_forgery(system: System, path: str) -> None:
    headers = {"X-Twilio-Signature": "x", "Content-Type": "application/json"}
    url = f"{system.url}/channels/{path}?bodySHA256=00"
    assert web.post(url, content=b"[" * 60_000, headers=headers).status_code == 403


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_a_signed_form_without_what_we_need_is_malformed(system: System, missing: str) -> None:
    content = form()
    del content[missing]
    response = signed_post(f"{system.url}/channels/sms/receive", content)
    assert response.status_code == 400
    assert missing in response.json()["error"]


@pytest.mark.parametrize(
    "text",
    [
        "😀😀😀",
        "",
        "   ",
        "…!!!",
        "ⲁⲃⲅ ⲇⲉⲍ",
        "\x00\x01",
        "a\x00b",
        "7",
        "１",
        "12345",
        "\u200b‌",
        "/restart",
        '/answer{"safe": "yes"}',
        '{"a": 1}',
        "'; DROP TABLE messages; --",
    ],
)
def test_strange_texts_get_a_kind_answer(caller: Caller, text: str) -> None:
    """A menu of languages, or, once the language is known, the question again; never silence, never a 500."""
    assert caller.say(text).strip()
    assert caller.say("hello can you help me please").strip()
    assert caller.say(text).strip()


def test_emoji_after_the_language_is_known_asks_to_choose(caller: Caller) -> None:
    caller.say(PASSPORT_AND_WAGES["vi"])
    answer = caller.say("😭😭")
    assert words("vi", "please-choose") in answer
    assert words("vi", "ask-safe") in answer


def test_ten_thousand_characters(caller: Caller) -> None:
    answer = caller.say("my boss does not pay me. " * 400)
    assert words("en", "ask-safe") in answer


def test_a_picture_alone(caller: Caller) -> None:
    caller.say("hello can you help me please")
    response = caller.post("", NumMedia="1", MediaUrl0="https://example.com/x", MediaContentType0="image/jpeg")
    assert response.status_code == 200
    assert words("en", "please-choose") in caller.hear()


def test_a_repeat_is_answered_once(caller: Caller, system: System) -> None:
    sid = "SM" + secrets.token_hex(16)
    for _ in range(3):
        assert caller.post("hello can you help me please", MessageSid=sid).status_code == 200
    caller.hear()
    caller.say("1")
    assert len(system.provider.to(caller.number)) == 2


def test_keywords_that_twilio_answered_get_no_second_answer(caller: Caller, system: System) -> None:
    caller.say("hello can you help me please")
    assert caller.post("STOP", OptOutType="STOP").status_code == 200
    assert caller.post("START", OptOutType="START").status_code == 200
    caller.say("1")
    assert len(system.provider.to(caller.number)) == 2


def test_an_unknown_language_gets_the_menu_and_its_words_are_not_lost(caller: Caller) -> None:
    menu = caller.say("asdf ghjk")
    assert "日本語" in menu
    assert "ខ្មែរ" in menu
    answer = caller.say("12")
    assert words("km", "greeting") in answer
    assert words("km", "ask-safe") in answer
