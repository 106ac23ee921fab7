"""Sending through LINE's own package: against LINE's own OpenAPI file (Prism), and against refusals."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import httpx2
import pytest

from app.channels.base import Choice, Invited, OutboundMessage, OutboundPart
from app.channels.line import MAX_LABEL, Line, as_bubbles, cut_label, units
from app.errors import SendError
from app.kit.ids import new_id
from app.kit.language import LANGUAGES
from tests.support.line_recorder import LineRecorder
from tests.support.prism_server import prism
from tests.support.provider import running_provider
from tests.support.screening import catalog

USER = "U" + "1" * 32
PAYLOADS = Path(__file__).parents[3] / "shared" / "telco" / "data" / "payloads"
CHOICES = [Choice("はい", '/answer{"safe":"yes"}'), Choice("いいえ", '/answer{"safe":"no"}')]


def message(*, token: bool = True, parts: int = 1, seconds: float = 50) -> OutboundMessage:
    texts = [OutboundPart(f"こんにちは {number}") for number in range(1, parts)]
    return OutboundMessage(
        new_id(),
        USER,
        [*texts, OutboundPart("いま書けますか", CHOICES)],
        [Choice("人と話す", "/human", "0")],
        reply_token=f"{USER}.{new_id().hex}" if token else None,
        reply_until=datetime.now(UTC) + timedelta(seconds=seconds) if token else None,
    )


@pytest.fixture(scope="module")
def line_by_the_book() -> Iterator[str]:
    with prism("line-messaging-api.yml") as url:
        yield url


@pytest.fixture(scope="module")
def webhook_by_the_book() -> Iterator[str]:
    with prism("line-webhook.yml") as url:
        yield url


@pytest.fixture
async def strict(line_by_the_book: str) -> AsyncIterator[Line]:
    built = Line(("secret", "token"), api_url=line_by_the_book)
    yield built
    await built.close()


@pytest.fixture
def recorder() -> Iterator[tuple[LineRecorder, str]]:
    with running_provider() as provider:
        yield provider.line, provider.url


@pytest.fixture
async def line(recorder: tuple[LineRecorder, str]) -> AsyncIterator[Line]:
    built = Line(("secret", "token"), api_url=recorder[1])
    yield built
    await built.close()


@pytest.mark.parametrize("token", [True, False], ids=["reply", "push"])
@pytest.mark.parametrize("parts", [1, 5, 7])
async def test_lines_own_schema_accepts_what_we_send(strict: Line, token: bool, parts: int) -> None:
    receipt = await strict.send(message(token=token, parts=parts))
    assert receipt.provider_id


async def test_lines_own_schema_accepts_the_other_requests(strict: Line) -> None:
    await strict.show_working(USER)
    await strict.leave(Invited("line", "group", "C" + "1" * 32))
    await strict.leave(Invited("line", "room", "R" + "1" * 32))


async def test_lines_own_schema_refuses_a_request_without_a_token(line_by_the_book: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{line_by_the_book}/v2/bot/message/push", json={"to": USER, "messages": []}) as answer,
    ):
        assert answer.status in (400, 401)


@pytest.mark.parametrize("name", ["message", "postback", "follow", "unfollow", "unsend", "redelivery", "verify"])
def test_our_sample_webhooks_are_lines(webhook_by_the_book: str, name: str) -> None:
    headers = {"content-type": "application/json", "x-line-signature": "x"}
    body = (PAYLOADS / f"line_{name}.json").read_bytes()
    answer = httpx2.post(f"{webhook_by_the_book}/callback", content=body, headers=headers, timeout=20)
    assert answer.status_code == 200, answer.text


async def test_a_fresh_token_replies_and_an_old_one_pushes(line: Line, recorder: tuple[LineRecorder, str]) -> None:
    await line.send(message())
    pushed = message(seconds=-1)
    await line.send(pushed)
    await line.send(message(token=False))
    first, second, third = recorder[0].sent
    assert [first.how, second.how, third.how] == ["reply", "push", "push"]
    assert (first.retry_key, second.retry_key) == (None, str(pushed.id))


async def test_a_token_that_line_does_not_take_is_pushed_instead(
    line: Line, recorder: tuple[LineRecorder, str]
) -> None:
    sent = message()
    assert sent.reply_token is not None
    recorder[0].used_tokens.add(sent.reply_token)
    await line.send(sent)
    assert [item.how for item in recorder[0].to(USER)] == ["push"]


async def test_the_same_push_twice_arrives_once(line: Line, recorder: tuple[LineRecorder, str]) -> None:
    sent = message(token=False)
    first, second = await line.send(sent), await line.send(sent)
    assert first == second
    assert len(recorder[0].sent) == 1


@pytest.mark.parametrize("token", [True, False], ids=["reply", "push"])
async def test_a_silent_line_may_have_taken_it(
    line: Line, recorder: tuple[LineRecorder, str], monkeypatch: pytest.MonkeyPatch, token: bool
) -> None:
    monkeypatch.setattr("app.channels.line_api.TIMEOUT", aiohttp.ClientTimeout(total=0.3))
    recorder[0].keep_then_break = 1
    sent = message(token=token)
    with pytest.raises(SendError) as caught:
        await line.send(sent)
    assert (caught.value.retryable, caught.value.unknown) == (True, True)
    again = await line.find_sent(sent, datetime.now(UTC)) or await line.send(sent)
    assert again.provider_id
    assert len(recorder[0].sent) == 1, "nothing is said twice"


async def test_a_reply_that_was_not_taken_is_tried_again(line: Line, recorder: tuple[LineRecorder, str]) -> None:
    found = await line.find_sent(message(), datetime.now(UTC))
    assert found is not None
    assert [item.how for item in recorder[0].sent] == ["reply"]


QUOTA = {"message": "You have reached your monthly limit."}


@pytest.mark.parametrize(
    ("status", "body", "code", "retryable", "unknown"),
    [
        (400, {"message": "The request body has 1 error(s)"}, "400", False, False),
        (401, {"message": "Authentication failed"}, "401", True, False),
        (403, {"message": "Not available"}, "403", True, False),
        (404, {}, "404", False, False),
        (429, {"message": "The API rate limit has been exceeded"}, "429", True, False),
        (429, QUOTA, "429-monthly-limit", False, False),
        (500, {"message": "The error occurred in the backend server"}, "500", True, True),
        (503, {}, "503", True, True),
    ],
)
@pytest.mark.parametrize("token", [True, False], ids=["reply", "push"])
async def test_an_error_says_whether_to_try_again(
    line: Line,
    recorder: tuple[LineRecorder, str],
    status: int,
    body: dict[str, Any],
    code: str,
    retryable: bool,
    unknown: bool,
    token: bool,
) -> None:
    recorder[0].fail.append((status, body))
    with pytest.raises(SendError) as caught:
        await line.send(message(token=token))
    error = caught.value
    assert (error.code, error.retryable, error.unknown) == (code, retryable, unknown)


@pytest.mark.parametrize("status", [401, 403])
async def test_a_token_that_line_refuses_is_told_once_and_clearly(
    line: Line, recorder: tuple[LineRecorder, str], caplog: pytest.LogCaptureFixture, status: int
) -> None:
    for _ in range(2):
        recorder[0].fail += [(status, {"message": "Authentication failed"})] * 3
        for token in (True, False, True):
            with pytest.raises(SendError):
                await line.send(message(token=token))
        told = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
        assert len(told) == 1
        assert "TSUNAGU_LINE_CHANNEL_TOKEN" in told[0]
        assert str(status) in told[0]
        caplog.clear()
        await line.send(message())


async def test_what_nobody_can_know_any_more_is_said_again(line: Line, recorder: tuple[LineRecorder, str]) -> None:
    """LINE took a reply, we died, and came back when its token was old: twice is better than never."""
    sent = message()
    await line.send(sent)
    later = replace(sent, reply_until=datetime.now(UTC) - timedelta(seconds=1))
    assert await line.find_sent(later, datetime.now(UTC)) is None
    await line.send(later)
    assert [item.how for item in recorder[0].sent] == ["reply", "push"]


async def test_nobody_there_is_worth_another_try() -> None:
    line = Line(("secret", "token"), api_url="http://127.0.0.1:9")
    with pytest.raises(SendError) as caught:
        await line.send(message())
    assert (caught.value.retryable, caught.value.unknown) == (True, False)
    await line.close()


def test_one_bubble_a_part_numbers_and_quick_replies_on_the_last() -> None:
    first, last = (bubble.to_dict() for bubble in as_bubbles(message(parts=2)))
    assert first == {"type": "text", "text": "こんにちは 1"}
    assert last["text"] == "いま書けますか\n1 はい\n2 いいえ\n0 人と話す"
    actions = [item["action"] for item in last["quickReply"]["items"]]
    assert actions[0] == {
        "type": "postback",
        "label": "はい",
        "data": '/answer{"safe":"yes"}',
        "displayText": "はい",
    }
    assert actions[-1]["data"] == "/human"


def test_more_parts_than_bubbles_lose_nothing() -> None:
    bubbles = [bubble.to_dict()["text"] for bubble in as_bubbles(message(parts=9))]
    assert len(bubbles) == 5
    assert "こんにちは 1\n\nこんにちは 2" in bubbles[0]
    assert bubbles[-1].startswith("いま書けますか")


def test_a_long_text_is_cut_before_its_choices_and_never_inside_a_character() -> None:
    built = OutboundMessage(new_id(), USER, [OutboundPart("😀" * 4000, CHOICES)])
    text = as_bubbles(built)[0].to_dict()["text"]
    assert units(text) <= 5000
    assert text.endswith("😀\n1 はい\n2 いいえ")


def test_what_can_be_tapped_may_be_fewer_than_what_can_be_typed() -> None:
    choices = [Choice(str(number), f"/{number}") for number in range(13)]
    part = OutboundPart("?", choices, taps=[choices[0], Choice("▶", "/page")])
    bubble = as_bubbles(OutboundMessage(new_id(), USER, [part]))[0].to_dict()
    assert [item["action"]["data"] for item in bubble["quickReply"]["items"]] == ["/0", "/page"]
    assert "13 12" in bubble["text"]


def test_every_label_of_every_language_fits_a_button() -> None:
    texts = catalog()
    keys = [key for key in texts.keys("en") if key.startswith(("choice-", "menu-", "region-", "prefecture-"))]
    assert len(keys) > 70
    for language in LANGUAGES:
        for key in keys:
            label = texts.render(language, key, {"role": "self", "staff": "female", "from": "12:00", "until": "18:00"})
            cut = cut_label(label)
            seen = [c for c in cut if unicodedata.category(c) not in ("Mn", "Me", "Cf")]
            assert 1 <= len(seen) <= MAX_LABEL, (language, key)
            assert label.startswith(cut.removesuffix("…"))


@pytest.mark.parametrize(
    ("label", "cut"),
    [
        ("x" * 20, "x" * 20),
        ("x" * 21, "x" * 19 + "…"),
        ("नमस्ते " * 6, None),
        ("អ្នក\u200bណា\u200bម្នាក់" * 4, None),
        ("ကျွန်တော်တို့" * 5, None),
        ("é" * 20, "é" * 20),
    ],
)
def test_a_label_is_cut_between_what_a_reader_sees_as_letters(label: str, cut: str | None) -> None:
    found = cut_label(label)
    if cut is not None:
        assert found == cut
        return
    kept = found.removesuffix("…")
    assert label.startswith(kept)
    rest = label[len(kept) :].lstrip()
    assert unicodedata.category(rest[0]) not in ("Mn", "Mc", "Me"), "a mark was parted from its letter"
    assert kept[-1] not in "\u094d\u1039\u17d2", "a letter was parted from the one it joins"
