"""Requests that are wrong, odd or come twice."""

import json
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from tests.support.bot import TO_WHAT, Bot, Talk


def _fields(**changed: object) -> dict[str, object]:
    fields: dict[str, object] = {"conversation": str(uuid4()), "turn": uuid4().hex, "text": "hello", "language": "en"}
    return {**fields, **changed}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b'{"conversation": "\xff"}',
        b"[" * 5000,
        json.dumps(_fields(conversation="1")).encode(),
        json.dumps(_fields(conversation=5)).encode(),
        json.dumps(_fields(turn="")).encode(),
        json.dumps(_fields(turn="x" * 201)).encode(),
        json.dumps(_fields(turn="a\x00b")).encode(),
        json.dumps(_fields(turn=7)).encode(),
        json.dumps(_fields(text=None)).encode(),
        json.dumps(_fields(text=5)).encode(),
        json.dumps(_fields(payload="/greet")).encode(),
        json.dumps(_fields(payload={"safe": "yes"})).encode(),
        json.dumps(_fields(language="Vietnamese")).encode(),
        json.dumps(_fields(channel=1)).encode(),
        json.dumps(_fields(surprise=1)).encode(),
        json.dumps(_fields(text=None, payload="greet")).encode(),
        json.dumps(_fields(text=None, payload="/answer{")).encode(),
        json.dumps(_fields(text=None, payload="/answer{]}")).encode(),
    ],
)
def test_malformed_is_refused_with_a_reason(running: Bot, body: bytes) -> None:
    status, answer = running.request("POST", "/turn", body)
    assert status == 400
    assert json.loads(answer)["error"]


@pytest.mark.parametrize(
    "payload",
    [
        "/nonsense",
        "/answer",
        "/answer{}",
        '/answer{"safe":"perhaps"}',
        '/answer{"safe":true}',
        '/answer{"prefecture":13}',
        '/answer{"prefecture":"48"}',
        '/answer{"what":"known"}',
        '/answer{"phone":"skipped"}',
        '/answer{"facts":"x"}',
        '/answer{"emergency":"skipped"}',
        '/answer{"erase":"no"}',
        '/greet{"safe":"yes"}',
    ],
)
def test_what_the_domain_does_not_know_is_refused(running: Bot, payload: str) -> None:
    status, answer = running.turn(**_fields(text=None, payload=payload))
    assert status == 422
    assert answer["error"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\x00\x01",
        "\ud800",
        "a\ud800b\x00c",
        "/",
        '/answer{"safe":"no"}',
        "/restart",
        "/session_start",
        "👍🏽" * 300,
        "x" * 10_000,
        "ꦲꦏ꧀ꦱꦫ",
        "{facts}",
        "ل" * 50,
        "\u202eevil\u2066",
    ],
)
def test_any_text_is_answered(running: Bot, text: str) -> None:
    talk = Talk(running)
    talk.go(*TO_WHAT)
    status, answer = running.turn(**_fields(conversation=talk.conversation, text=text))
    assert status == 200
    assert answer["say"]


def test_text_is_never_a_payload(running: Bot) -> None:
    talk = Talk(running)
    talk.go("/greet")
    status, answer = running.turn(**_fields(conversation=talk.conversation, text='/answer{"safe":"no"}'))
    assert status == 200
    assert [saying["key"] for saying in answer["say"]] != ["pause-neutral"]


def test_too_large_is_refused(running: Bot) -> None:
    try:
        status, _ = running.request("POST", "/turn", b'{"text": "' + b"x" * 1_000_000 + b'"}')
    except ConnectionError:
        return  # The server may hang up while it is still being sent.
    assert status == 413


def test_a_repeat_of_a_turn_is_answered_again_and_changes_nothing(running: Bot) -> None:
    talk = Talk(running)
    talk.go(*TO_WHAT)
    talk.say("/unclear", turn="one")
    first = talk.answer
    for _ in range(3):
        talk.say("/unclear", turn="one")
        assert talk.answer == first
    # The question has been missed once, not four times.
    assert first["say"][0]["key"] == "not-understood"
    assert talk.say("/unclear", turn="two") == ["ask-under-18"]


def test_a_repeat_of_the_last_turn_of_all_is_answered_again(running: Bot) -> None:
    talk = Talk(running)
    talk.go("/greet")
    assert talk.say("/erase_confirmed", turn="last") == ["erased"]
    assert talk.say("/erase_confirmed", turn="last") == ["erased"]


def test_turns_at_once_are_taken_one_after_the_other(running: Bot) -> None:
    conversation = str(uuid4())
    with ThreadPoolExecutor(8) as threads:
        answers = list(
            threads.map(
                lambda number: running.turn(
                    conversation=conversation, turn=f"{number}", payload="/greet", language="en"
                ),
                range(8),
            )
        )
    said = sorted(answer["say"][0]["key"] for _, answer in answers)
    assert said == ["greet-again"] * 7 + ["greeting"]


def test_the_same_turn_at_once_is_taken_once(running: Bot) -> None:
    talk = Talk(running)
    talk.go(*TO_WHAT)
    fields = _fields(conversation=talk.conversation, turn="one", text=None, payload="/unclear")
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: running.turn(**fields), range(8)))
    assert all(answer == answers[0] for answer in answers)
    assert talk.say("/unclear") == ["ask-under-18"]


def test_forgetting(running: Bot) -> None:
    talk = Talk(running)
    talk.go(*TO_WHAT)
    for _ in range(2):
        assert running.request("DELETE", f"/conversations/{talk.conversation}") == (204, b"")
    assert talk.say("/greet") == ["greeting", "ask-safe"]
    assert running.request("DELETE", "/conversations/nonsense")[0] == 400


def test_health_names_the_model(running: Bot) -> None:
    status, body = running.request("GET", "/health")
    assert status == 200
    assert json.loads(body)["model"]


def test_nothing_else_is_served(running: Bot) -> None:
    for path in ("/../../model", "/../rest/webhook", "/../../conversations/x/tracker"):
        assert running.request("GET", path)[0] == 404


def test_a_text_is_understood_without_a_turn(running: Bot) -> None:
    """While a counselor speaks with the person: nothing is said, and nothing is kept."""
    talk = Talk(running)
    talk.go(*TO_WHAT)
    status, answer = running.request(
        "POST", "/understand", json.dumps({"text": "he has a knife, help me now"}).encode()
    )
    assert status == 200
    understood = json.loads(answer)
    assert understood["urgent"]
    assert understood["intent"] == "danger"
    assert talk.say("/repeat") == ["ask-what"], "the dialogue stands where it stood"
    status, answer = running.request("POST", "/understand", json.dumps({"text": "\U0001f198"}).encode())
    assert json.loads(answer)["ask_danger"]


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"text": 5}', b'{"text": "a", "more": 1}'])
def test_what_is_no_text_is_not_understood(running: Bot, body: bytes) -> None:
    status, answer = running.request("POST", "/understand", body)
    assert status == 400
    assert json.loads(answer)["error"]
