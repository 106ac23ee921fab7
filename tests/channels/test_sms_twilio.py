"""Sending through the real `twilio` package: against Twilio's own OpenAPI file (Prism), and against refusals."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest

from app.channels.base import (
    Choice,
    Delivery,
    DeliveryReport,
    InboundMessage,
    OptOut,
    OutboundMessage,
    OutboundPart,
    RawRequest,
)
from app.channels.sms_twilio import MAX_BODY, SmsTwilio, sms_body
from app.errors import SendError
from app.kit.ids import new_id
from tests.support.prism_server import prism
from tests.support.provider import Provider, running_provider
from tests.support.system import ACCOUNT, NUMBER, TOKEN

PAYLOADS = Path(__file__).parents[3] / "shared" / "telco" / "data" / "payloads"


def channel(url: str, account: str = ACCOUNT) -> SmsTwilio:
    return SmsTwilio((account, TOKEN, NUMBER), base_url="https://help.example.org", api_url=url)


def message(text: str = "こんにちは", number: str = "+819012345678") -> OutboundMessage:
    return OutboundMessage(new_id(), number, [OutboundPart(text, [Choice("はい", "/a"), Choice("いいえ", "/b")])])


@pytest.fixture(scope="module")
def twilio_by_the_book() -> Iterator[str]:
    with prism("twilio_api_v2010.json") as url:
        yield url


@pytest.fixture
def recorder() -> Iterator[Provider]:
    with running_provider() as provider:
        yield provider


@pytest.fixture
async def sms(recorder: Provider) -> AsyncIterator[SmsTwilio]:
    built = channel(recorder.url)
    yield built
    await built.close()


async def test_twilios_own_schema_accepts_what_we_send(twilio_by_the_book: str) -> None:
    sms = channel(twilio_by_the_book)
    receipt = await sms.send(message())
    assert receipt.provider_id.startswith("SM")
    assert receipt.segments == 1
    await sms.close()


async def test_twilios_own_schema_refuses_a_malformed_account(twilio_by_the_book: str) -> None:
    sms = channel(twilio_by_the_book, account="ACxyz")
    with pytest.raises(SendError) as caught:
        await sms.send(message())
    assert not caught.value.retryable
    await sms.close()


@pytest.mark.parametrize(
    ("status", "code", "retryable", "blocked"),
    [
        (400, 21610, False, True),
        (400, 21211, False, False),
        (400, 21614, False, False),
        (401, 20003, False, False),
        (429, 20429, True, False),
        (400, 21611, True, False),
        (500, 20500, True, False),
        (503, 20503, True, False),
    ],
)
async def test_an_error_says_whether_to_try_again(
    sms: SmsTwilio, recorder: Provider, status: int, code: int, retryable: bool, blocked: bool
) -> None:
    recorder.fail.append((status, code))
    with pytest.raises(SendError) as caught:
        await sms.send(message())
    error = caught.value
    assert (error.retryable, error.blocked, error.code, error.unknown) == (retryable, blocked, str(code), False)


async def test_nobody_there_is_worth_another_try() -> None:
    sms = channel("http://127.0.0.1:9")
    with pytest.raises(SendError) as caught:
        await sms.send(message())
    assert caught.value.retryable
    assert not caught.value.unknown
    await sms.close()


async def test_a_silent_provider_may_have_taken_it(
    sms: SmsTwilio, recorder: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.channels.twilio_client.TIMEOUT_SECONDS", 0.3)
    recorder.keep_then_break = 1
    sent = message()
    with pytest.raises(SendError) as caught:
        await sms.send(sent)
    assert caught.value.retryable
    assert caught.value.unknown
    found = await sms.find_sent(sent, datetime.now(UTC) - timedelta(minutes=1))
    assert found is not None
    assert found.provider_id == recorder.sent[0].sid
    assert await sms.find_sent(message("other"), datetime.now(UTC) - timedelta(minutes=1)) is None


def test_one_text_with_numbered_choices_and_the_ways_that_are_always_open() -> None:
    built = OutboundMessage(
        new_id(),
        "+81",
        [OutboundPart("First."), OutboundPart("Second?", [Choice("Yes", "/a"), Choice("No", "/b")])],
        [Choice("A person", "/human", "0"), Choice("Other language", "/language_menu", "9")],
    )
    assert sms_body(built) == "First.\n\nSecond?\n1 Yes\n2 No\n0 A person\n9 Other language"


def test_a_long_text_is_cut_before_its_choices() -> None:
    body = sms_body(message("x" * 3000))
    assert len(body) == MAX_BODY
    assert body.endswith("\n1 はい\n2 いいえ")


def parse(name: str, query: str = "") -> list[object]:
    content = json.loads((PAYLOADS / name).read_text())
    url = f"https://help.example.org/channels/sms/receive{query}"
    return list(channel("http://unused").parse(RawRequest(url, {}, urlencode(content).encode())))


def test_inbound_of_a_messaging_service_pool() -> None:
    assert parse("twilio_sms_inbound.json") == [
        InboundMessage("sms", "SM" + "1" * 32, "+818012345678", "助けてください")
    ]


def test_inbound_that_twilio_has_answered() -> None:
    (found,) = parse("twilio_sms_inbound_stop_advanced_optout.json")
    assert isinstance(found, InboundMessage)
    assert found.opt_out is OptOut.STOP


def test_status_with_our_own_id() -> None:
    identifier = new_id()
    assert parse("twilio_sms_status.json", f"?message={identifier}") == [
        DeliveryReport("sms", "SM" + "2" * 32, Delivery.DELIVERED, message=identifier)
    ]


def test_status_of_an_opted_out_number() -> None:
    assert parse("twilio_sms_status_optout_21610.json") == [
        DeliveryReport("sms", "SM" + "2" * 32, Delivery.FAILED, error_code="21610", address_blocked=True)
    ]
