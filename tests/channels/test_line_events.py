"""LINE's webhook: its signature over the raw bytes, the package's own 28 events, and what may be missing or new."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from linebot.v3 import SignatureValidator, WebhookParser

from app.channels.base import (
    Edited,
    Followed,
    Ignored,
    Inbound,
    InboundMessage,
    Invited,
    RawRequest,
    Unfollowed,
    Unsent,
)
from app.channels.line import Line
from app.errors import RequestMalformed, SignatureInvalid
from tests.support.line import line_signature

DATA = Path(__file__).parents[3] / "shared" / "telco" / "data"
FIXTURE = (DATA / "line_sdk_webhook_fixture.json").read_bytes()
USER = "U206d25c2ea6bd87c17655609a1c37cb8"
PERSON = "U" + "1" * 32


def request(body: bytes, signature: str | None = None) -> RawRequest:
    headers = {} if signature is None else {"x-line-signature": signature}
    return RawRequest("https://help.example.org/channels/line/receive", headers, body)


def parse(body: bytes, *, stand_in: bool = False) -> list[Inbound]:
    return Line(("secret", "token"), stand_in=stand_in).parse(request(body))


def one(event: dict[str, Any], *, stand_in: bool = False) -> Inbound:
    (found,) = parse(json.dumps({"destination": "U0", "events": [event]}).encode(), stand_in=stand_in)
    return found


def payload(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((DATA / "payloads" / name).read_text())["events"][0]
    return content


def vectors() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / "signature_vectors.json").read_text())["line"]
    return found


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_vector_passes_and_with_another_secret_is_refused(vector: dict[str, Any]) -> None:
    signed = request(vector["body"].encode(), vector["signature"])
    Line((vector["channel_secret"], "token")).verify(signed)
    with pytest.raises(SignatureInvalid):
        Line(("another", "token")).verify(signed)


@pytest.mark.parametrize("signature", [None, "", "x", "ü", "//////////////////////////////////////////8="])
def test_a_missing_or_wrong_signature_is_refused(signature: str | None) -> None:
    with pytest.raises(SignatureInvalid):
        Line(("secret", "token")).verify(request(b"{}", signature))


def test_the_signature_is_over_raw_bytes_also_where_they_are_no_text() -> None:
    body = b'{"events": [], "x": "\xff\xfe"}'
    line = Line(("secret", "token"))
    line.verify(request(body, line_signature(body, "secret")))
    with pytest.raises(RequestMalformed):
        line.parse(request(body))


def test_the_package_signs_as_we_do() -> None:
    assert SignatureValidator("secret").validate(FIXTURE.decode(), line_signature(FIXTURE, "secret"))


def test_every_event_of_the_packages_fixture_is_understood_or_counted() -> None:
    found = parse(FIXTURE)
    kinds = Counter(f"Ignored {item.reason}" if isinstance(item, Ignored) else type(item).__name__ for item in found)
    assert kinds == {
        "InboundMessage": 12,
        "Followed": 1,
        "Unfollowed": 1,
        "Edited": 1,
        "Invited": 6,
        "Ignored group": 2,
        "Ignored unknown_event": 5,
    }
    theirs = WebhookParser("secret").parse(FIXTURE.decode(), line_signature(FIXTURE, "secret"))
    assert len(theirs) == len(found) == 28
    for event, ours in zip(theirs, found, strict=True):
        if isinstance(ours, InboundMessage):
            assert ours.address == event.source.user_id == USER
            # The fixture's redelivered event is years old: its token is void.
            assert ours.reply_token == (None if event.delivery_context.is_redelivery else event.reply_token)
            assert ours.provider_id == event.webhook_event_id
        if isinstance(ours, InboundMessage) and event.type == "message":
            assert ours.kind == event.message.type
            assert ours.message_provider_id == event.message.id
            assert ours.kind != "text" or ours.text == event.message.text
        if isinstance(ours, InboundMessage) and event.type == "postback":
            assert ours.payload == event.postback.data


def test_the_documented_events() -> None:
    message = one(payload("line_message.json"))
    assert isinstance(message, InboundMessage)
    assert (message.address, message.text, message.message_provider_id) == (PERSON, "Tulong po", "461230966842064897")
    assert message.provider_id == "01FZ74A0TDDPYRVKNK77XKC3ZR"
    assert isinstance(one(payload("line_follow.json")), Followed)
    assert one(payload("line_unfollow.json")) == Unfollowed("line", "01FZ74A0TDDPYRVKNK77XKC3ZR", PERSON)
    assert one(payload("line_unsend.json")) == Unsent(
        "line", "01FZ74A0TDDPYRVKNK77XKC3ZR", PERSON, "461230966842064897"
    )
    edited = one(payload("line_message_edited.json"))
    assert isinstance(edited, Edited)
    assert (edited.message_provider_id, edited.text) == ("461230966842064897", "Tulong po, edited")
    tapped = one(payload("line_postback.json"))
    assert isinstance(tapped, InboundMessage)
    assert (tapped.text, tapped.payload) == ("", "lang=tl")
    assert parse((DATA / "payloads" / "line_verify.json").read_bytes()) == []


def test_a_redelivered_message_reads_the_same_although_a_property_is_missing() -> None:
    first, again = one(payload("line_message.json")), one(payload("line_redelivery.json"))
    assert isinstance(first, InboundMessage)
    assert isinstance(again, InboundMessage)
    assert (first.provider_id, first.text) == (again.provider_id, again.text)


def test_a_reply_token_is_good_for_less_than_a_minute_from_now() -> None:
    before = datetime.now(UTC)
    message = one(payload("line_message.json"))
    assert isinstance(message, InboundMessage)
    assert message.reply_until is not None
    assert before < message.reply_until < before + timedelta(minutes=1)


@pytest.mark.parametrize(("minutes", "good"), [(1, True), (19, True), (21, False)])
def test_the_token_of_an_old_redelivered_event_is_void(minutes: int, good: bool) -> None:
    happened = datetime.now(UTC) - timedelta(minutes=minutes)
    event = payload("line_redelivery.json") | {"timestamp": int(happened.timestamp() * 1000)}
    message = one(event)
    assert isinstance(message, InboundMessage)
    assert (message.reply_token is not None) is good


def test_a_location_is_kept_for_those_who_help_and_nothing_else_of_media_is() -> None:
    place = {"type": "location", "id": "1", "address": "東京都新宿区", "latitude": 35.6, "longitude": 139.7}
    message = one(payload("line_message.json") | {"message": place})
    assert isinstance(message, InboundMessage)
    assert (message.kind, message.text) == ("location", "東京都新宿区\n35.6, 139.7")
    sticker = {"type": "sticker", "id": "1", "text": "words of the sticker", "keywords": ["love"]}
    message = one(payload("line_message.json") | {"message": sticker})
    assert isinstance(message, InboundMessage)
    assert (message.kind, message.text, message.media) == ("sticker", "", 1)


@pytest.mark.parametrize(
    "name", ["line_message.json", "line_postback.json", "line_follow.json", "line_message_edited.json"]
)
def test_on_standby_nothing_is_answered(name: str) -> None:
    assert one(payload(name) | {"mode": "standby"}) == Ignored("line", "standby")


def test_on_standby_words_still_go_and_who_shuts_us_out_is_still_noted() -> None:
    assert isinstance(one(payload("line_unsend.json") | {"mode": "standby"}), Unsent)
    assert isinstance(one(payload("line_unfollow.json") | {"mode": "standby"}), Unfollowed)


@pytest.mark.parametrize(("group", "kind"), [("group", "message"), ("room", "join"), ("group", "memberJoined")])
def test_a_group_is_left_and_nobody_in_it_is_heard(group: str, kind: str) -> None:
    source = {"type": group, f"{group}Id": "C1", "userId": PERSON}
    event = payload("line_message.json") | {"type": kind, "source": source}
    assert one(event) == Invited("line", group, "C1")  # type: ignore[arg-type]  # the two words of the parameters


def test_a_group_that_put_us_out_is_not_left_again() -> None:
    source = {"type": "group", "groupId": "C1"}
    assert one(payload("line_message.json") | {"type": "leave", "source": source}) == Ignored("line", "group")


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({"type": "message", "message": {"type": "hologram", "id": "1"}}, "unknown_message"),
        ({"type": "messageEdited", "message": {"type": "image", "id": "1"}}, "unknown_message"),
        ({"type": "telepathy"}, "unknown_event"),
        ({"type": "message", "message": {"type": "text", "id": "1"}}, "malformed"),
        ({"type": "message", "message": "words"}, "malformed"),
        ({"type": "message", "message": {"type": "text", "id": 7, "text": "x"}}, "malformed"),
        ({"type": "message", "message": None}, "malformed"),
        ({"type": "postback", "postback": {"data": "x" * 301}}, "malformed"),
        ({"type": "postback", "postback": {}}, "malformed"),
        ({"type": "unsend"}, "malformed"),
        ({"type": 7}, "malformed"),
        ({"type": "message", "source": {"type": "user"}}, "no_user"),
        ({"type": "message", "source": {"type": "user", "userId": "U 1\n"}}, "malformed"),
        ({"type": "message", "source": []}, "malformed"),
        ({"webhookEventId": None}, "malformed"),
        ({"webhookEventId": "x" * 200}, "malformed"),
    ],
)
def test_what_cannot_be_read_takes_nothing_from_the_others(event: dict[str, Any], reason: str) -> None:
    good = payload("line_message.json")
    found = parse(json.dumps({"destination": "U0", "events": [good | event, good]}).encode())
    assert found[0] == Ignored("line", reason)
    assert isinstance(found[1], InboundMessage)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"{}", b'{"events": {}}', b'{"events": null}', b"[" * 100_000, b"\x80"]
)
def test_a_body_that_is_not_lines_is_malformed(body: bytes) -> None:
    with pytest.raises(RequestMalformed):
        parse(body)


def test_an_event_that_is_no_object_is_counted() -> None:
    assert parse(b'{"events": [7, null, []]}') == [Ignored("line", "malformed")] * 3


def test_only_the_stand_in_may_pretend() -> None:
    event = payload("line_message.json") | {"tsunagu": {"language": "vi", "at": "2026-11-24T10:00:00+09:00"}}
    real, pretended = one(event), one(event, stand_in=True)
    assert isinstance(real, InboundMessage)
    assert isinstance(pretended, InboundMessage)
    assert (real.language, real.pretend_at) == (None, None)
    assert pretended.language == "vi"
    assert pretended.pretend_at is not None
