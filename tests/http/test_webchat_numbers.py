"""The number with which one comes back to a web chat, and what is seen then."""

from __future__ import annotations

import httpx2
import pytest

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.chat import ChatCaller, come_back
from tests.support.screening import question_in, words


def test_with_a_number_one_goes_on_and_sees_nothing_from_before(chat: ChatCaller) -> None:
    chat.say(PASSPORT_AND_WAGES["vi"])
    chat.say("1")
    number = chat.take_number()
    answer = come_back(chat.system, number.replace(" ", "-"))
    back = ChatCaller(chat.system, token=answer.json()["chat"])
    heard = back.hear()
    assert question_in(heard, "vi") == "ask-under-18", "the open question, not the first one again"
    assert "hộ chiếu" not in heard
    with back.stream(resume=False) as found:
        assert next(found)["id"] == back.after, "the screen begins with the return"
    back.say("2")
    with pytest.raises(httpx2.ReadTimeout), web.Client(timeout=3) as client:
        url = chat.system.url + "/chat/events"
        with client.stream("GET", url, headers={"Authorization": f"Bearer {chat.token}"}) as stream:
            assert list(stream.iter_lines()) == [], "the tab left behind sees nothing of it"


def test_the_tab_left_behind_is_told_that_it_is_closed(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = chat.take_number()
    with chat.stream() as found:
        assert come_back(chat.system, number).status_code == 200
        assert next(found)["event"] == "closed"
    assert web.get(chat.system.url + "/chat/events", headers=chat.headers()).status_code == 410
    assert chat.post("am I still here").status_code == 410


def test_a_newer_number_takes_the_older_ones_place(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    older, newer = chat.take_number(), chat.take_number()
    assert come_back(chat.system, older).status_code == 404
    assert come_back(chat.system, newer).status_code == 200


def test_a_number_can_be_used_again(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = chat.take_number()
    first = come_back(chat.system, number).json()["chat"]
    second = come_back(chat.system, number).json()["chat"]
    assert first != second
    assert question_in(ChatCaller(chat.system, token=second).hear(), "en") == "ask-safe"


def test_digits_of_any_script_are_read(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = chat.take_number()
    burmese = "".join(chr(0x1040 + int(c)) if c.isdigit() else c for c in number)
    assert come_back(chat.system, burmese).status_code == 200


def test_erasing_takes_the_number_away(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = chat.take_number()
    assert chat.say("erase") == words("en", "erased")
    assert come_back(chat.system, number).status_code == 404


def test_before_the_first_line_there_is_no_number(chat: ChatCaller) -> None:
    assert web.post(chat.system.url + "/chat/receipt", headers=chat.headers()).status_code == 409
    assert web.post(chat.system.url + "/chat/receipt").status_code == 403
