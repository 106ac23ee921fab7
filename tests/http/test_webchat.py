"""The web chat as its page and a hostile hand call it: tokens, broken messages, repeats, floods, streams."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from app.channels.chat import MAX_TEXT
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.chat import ChatCaller, as_text
from tests.support.screening import NUMBERS, catalog, question_in, words
from tests.support.system import System


def refused(system: System) -> float:
    found = re.search(r'refused_webhooks_total\{channel="chat"\} (\S+)', web.get(system.url + "/metrics").text)
    return float(found[1]) if found else 0.0


@pytest.mark.parametrize("token", [None, "", "short", "a" * 42, "a" * 44, "ä" * 43, "../" * 15])
def test_no_token_or_a_malformed_one_is_refused_and_counted(system: System, token: str | None) -> None:
    before = refused(system)
    value = b" ".join([b"Bearer", *([token.encode()] if token else [])])
    headers = {} if token is None else {b"Authorization": value}
    answer = web.post(system.url + "/chat/messages", json={"id": "a" * 8, "text": "hello"}, headers=headers)
    assert answer.status_code == 403
    assert refused(system) == before + 1
    assert web.get(system.url + "/chat/events", headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"id": "12345678"', "application/json", 400),
        (b'{"text": "no id"}', "application/json", 400),
        (b'{"id": "../../etc", "text": "x"}', "application/json", 400),
        (b'{"id": "12345678", "text": 5}', "application/json", 400),
        (b'{"id": "12345678", "text": "x", "payload": "restart"}', "application/json", 400),
        (b'{"id": "12345678", "text": "x", "language": "xx"}', "application/json", 400),
        (b'{"id": "12345678", "text": "x", "handler": "counselor"}', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"id": "12345678", "text": "' + b"x" * (MAX_TEXT + 1) + b'"}', "application/json", 413),
        (b"x" * 70_000, "application/json", 413),
        (b"--b\r\n", "multipart/form-data; boundary=b", 415),
        (b"\x89PNG", "image/png", 415),
    ],
)
def test_broken_messages_get_a_reason(chat: ChatCaller, content: bytes, kind: str, status: int) -> None:
    headers = chat.headers() | {"Content-Type": kind}
    answer = web.post(chat.system.url + "/chat/messages", content=content, headers=headers)
    assert answer.status_code == status
    assert answer.json()["error"]
    assert "xxxx" not in answer.text, "what a person wrote is not echoed"


def test_a_line_sent_twice_is_kept_once(chat: ChatCaller) -> None:
    for _ in range(3):
        assert chat.post("hello can you help me please", id="same-line-1").status_code == 202
    chat.hear()
    chat.say("1")
    with chat.stream(resume=False) as found:
        lines = [next(found)["data"] for _ in range(4)]
    assert [line["own"] for line in lines] == [True, False, True, False]
    assert lines[0]["message"] == "same-line-1"


def test_two_people_may_choose_the_same_name_for_a_line(system: System) -> None:
    for language in ("vi", "en"):
        caller = ChatCaller(system)
        assert caller.post(PASSPORT_AND_WAGES[language], id="same-line-2").status_code == 202
        assert words(language, "ask-safe") in caller.hear()


def test_the_stream_goes_on_after_the_last_line_and_doubles_none(chat: ChatCaller) -> None:
    chat.say(PASSPORT_AND_WAGES["vi"])
    first = chat.after
    chat.say("1")
    with chat.stream(resume=False) as found:
        every = [next(found) for _ in range(4)]
    assert every[1]["id"] == first
    chat.after = first
    with chat.stream() as found:
        behind = [next(found) for _ in range(2)]
    assert [event["id"] for event in behind] == [event["id"] for event in every[2:]]
    chat.after = str(uuid4())
    with chat.stream() as found:
        assert next(found)["id"] == every[0]["id"], "a line that is none of theirs: from the first"


def test_an_answer_written_while_nobody_listens_is_there_afterwards(chat: ChatCaller) -> None:
    assert chat.post(PASSPORT_AND_WAGES["ne"]).status_code == 202
    time.sleep(2)
    assert words("ne", "ask-safe") in chat.hear()


def test_nobody_reads_another_chats_lines(chat: ChatCaller) -> None:
    chat.say(PASSPORT_AND_WAGES["vi"])
    other = ChatCaller(chat.system)
    other.say("hello can you help me please")
    other.after = chat.after
    with other.stream() as found:
        texts = [as_text(next(found)["data"]) for _ in range(2)]
    assert not any("hộ chiếu" in text for text in texts)


@pytest.mark.parametrize("payload", ["/restart", '/answer{"danger": "no"}', "/erase_confirmed", "/set_language{}"])
def test_a_payload_that_is_no_open_answer_has_the_open_question_asked_again(chat: ChatCaller, payload: str) -> None:
    chat.say(PASSPORT_AND_WAGES["vi"])
    assert chat.post("x", payload).status_code == 202
    assert question_in(chat.hear(), "vi") == "ask-safe"


def test_a_flood_is_slowed_for_itself_alone_and_told_whom_to_call(system: System) -> None:
    flooding, quiet = ChatCaller(system), ChatCaller(system)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: flooding.post("help help help"), range(40)))
    slowed = [answer for answer in answers if answer.status_code == 429]
    assert len(slowed) >= 20
    assert {answer.status_code for answer in answers} == {202, 429}
    for answer in slowed:
        assert 1 <= int(answer.headers["Retry-After"]) <= 4
        assert NUMBERS["police"] in answer.json()["text"]
        assert NUMBERS["ambulance"] in answer.json()["text"]
    assert words("en", "ask-safe") in quiet.say("my boss took my passport, please help")
    deadline = time.monotonic() + 30
    while (later := flooding.post("one more")).status_code == 429:
        assert time.monotonic() < deadline, "slowed, not shut out"
        time.sleep(int(later.headers["Retry-After"]))
    assert later.status_code == 202


def test_the_emergency_ways_are_told_in_the_readers_language(system: System) -> None:
    flooding = ChatCaller(system)
    headers = flooding.headers() | {"Accept-Language": "th"}
    for turn in range(100):
        content = {"id": f"{turn:08}", "text": "ช่วยด้วย"}
        answer = web.post(system.url + "/chat/messages", json=content, headers=headers)
        if answer.status_code == 429:
            break
    assert answer.json()["text"] == catalog().render("th", "chat-slow", NUMBERS)


def test_one_chat_has_few_streams(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    with chat.stream(), chat.stream(), chat.stream(), chat.stream():
        answer = web.get(chat.system.url + "/chat/events", headers=chat.headers())
        assert answer.status_code == 429
    time.sleep(1)
    chat.say("1")


def test_a_message_survives_a_kill_and_the_stream_goes_on(own: System) -> None:
    chat = ChatCaller(own)
    chat.say(PASSPORT_AND_WAGES["vi"])
    yes = chat.lines[-1]["choices"][0]
    assert chat.post(yes["label"], yes["payload"]).status_code == 202
    own.kill()
    own.start()
    answer = chat.hear()
    # The gateway is up before the bot is: then the menu answers.
    assert question_in(answer, "vi") == "ask-under-18" or words("vi", "scripted-menu") in answer
    with chat.stream(resume=False) as found:
        assert [next(found)["data"]["own"] for _ in range(4)] == [True, False, True, False]


def test_nothing_written_is_in_the_log(chat: ChatCaller) -> None:
    chat.say("my secret word is marzipan, please help me")
    chat.post("x" * (MAX_TEXT + 1) + "marzipan")
    assert "marzipan" not in chat.system.log()
    assert chat.token not in chat.system.log()
