"""The web chat's limits by who asks: one who guesses or floods shuts nobody else out, and coming back tells no past."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx2
import pytest

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.chat import ChatCaller, come_back, new_token
from tests.support.screening import INTERN, NUMBERS, catalog, play, question_in, words
from tests.support.system import System


def stranger() -> str:
    """Somebody's address, as the proxy in front of us tells it (RFC 5737, RFC 3849: nobody's)."""
    return f"2001:db8:{secrets.randbelow(2**16):x}:{secrets.randbelow(2**16):x}::1"


def come_back_from(system: System, number: str, client: str) -> httpx2.Response:
    return come_back(system, number, {"X-Forwarded-For": client})


def begin(system: System, client: str, token: str) -> httpx2.Response:
    headers = {"X-Forwarded-For": client, "Authorization": f"Bearer {token}", "Accept-Language": "th"}
    content = {"id": str(uuid4()), "text": "my boss took my passport, please help"}
    return web.post(system.url + "/chat/messages", json=content, headers=headers, timeout=30)


def wrong() -> str:
    return f"{secrets.randbelow(10**8):08d}"


def test_who_guesses_numbers_is_slowed_and_nobody_else(system: System) -> None:
    chat = ChatCaller(system)
    chat.say("hello can you help me please")
    number, guesser = chat.take_number(), stranger()
    statuses = [come_back_from(system, wrong(), guesser).status_code for _ in range(40)]
    assert statuses == [404] * 30 + [429] * 10
    # Another address of the same home, and one that the guesser invents before their own, help them nothing.
    assert come_back_from(system, wrong(), guesser.removesuffix("1") + "ffff").status_code == 429
    assert come_back_from(system, wrong(), f"203.0.113.9, {guesser}").status_code == 429
    assert come_back_from(system, number, stranger()).status_code == 200


def test_who_begins_chat_after_chat_is_slowed_and_told_whom_to_call(system: System) -> None:
    flooder = stranger()
    own = new_token()
    assert begin(system, flooder, own).status_code == 202
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: begin(system, flooder, new_token()), range(200)))
    slowed = [answer for answer in answers if answer.status_code == 429]
    assert len(slowed) >= 50
    for answer in slowed:
        assert answer.json()["text"] == catalog().render("th", "chat-slow", NUMBERS)
        assert int(answer.headers["Retry-After"]) >= 1
    assert begin(system, flooder, own).status_code == 202, "a chat that is there goes on"
    assert begin(system, stranger(), new_token()).status_code == 202, "and others begin theirs"


@pytest.mark.parametrize("language", ["en", "my"])
def test_who_comes_back_after_the_answer_does_not_hear_it_again(system: System, language: str) -> None:
    chat = ChatCaller(system, language=language)
    answer, _ = play(chat, language, PASSPORT_AND_WAGES[language], INTERN)
    assert words(language, "answer-counter") in answer
    back = ChatCaller(system, token=come_back_from(system, chat.take_number(), stranger()).json()["chat"])
    heard = back.hear()
    assert heard.startswith(words(language, "anything-else"))
    assert words(language, "answer-counter") not in heard
    assert "http" not in heard
    assert len(heard) < len(answer) / 2
    labels = [button["label"] for button in back.lines[-1]["choices"]]
    assert catalog().render(language, "choice-more") in labels
    assert question_in(heard, language) is None


# ---- leaving without the page's script


def leave(system: System, **fields: str) -> httpx2.Response:
    return web.post(system.url + "/chat/leave", data=fields, follow_redirects=False)


def test_leaving_by_form_leads_away_and_has_the_browser_forget(system: System) -> None:
    for fields in ({"chat": new_token()}, {"chat": "none of ours"}, {"look": "1"}):
        answer = leave(system, **fields)
        assert answer.status_code == 303
        assert answer.headers["location"] == "https://www.jma.go.jp/"
        assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
    large = web.post(
        system.url + "/chat/leave", content=b"chat=" + b"x" * 100_000, headers={"Content-Type": "text/plain"}
    )
    assert large.status_code == 303, "whoever leaves is not kept by an error"


def test_a_form_of_a_chat_that_was_left_shows_and_keeps_nothing(system: System) -> None:
    chat = ChatCaller(system)
    first, second = str(uuid4()), str(uuid4())
    url = system.url + "/chat"
    beginning = {"chat": chat.token, "message": first, "text": "my boss took my passport, please help"}
    web.post(url, data=beginning, timeout=30)
    later = {"chat": chat.token, "began": "1", "message": second, "text": "he hides my passport in his desk"}
    assert "passport in his desk" in web.post(url, data=later, timeout=30).text
    number = chat.take_number()
    assert leave(system, chat=chat.token).status_code == 303
    looking = {"chat": chat.token, "began": "1", "message": str(uuid4()), "look": "1"}
    for form in (beginning, later, looking):
        page = web.post(url, data=form, timeout=30).text
        assert "passport" not in page
        assert '<li class="o' not in page
    back = come_back_from(system, number, stranger())
    assert back.status_code == 200, "with the number one can come back all the same"


def test_what_could_not_be_sent_stands_in_the_form_again(system: System) -> None:
    chat = ChatCaller(system)
    chat.say("hello can you help me please")
    come_back_from(system, chat.take_number(), stranger())
    form = {"chat": chat.token, "began": "1", "message": str(uuid4()), "text": "he is at the door", "language": "en"}
    answer = web.post(system.url + "/chat", data=form, timeout=30)
    assert answer.status_code == 410
    assert ">he is at the door</textarea>" in answer.text
    assert catalog().render("en", "chat-unsent", NUMBERS) in answer.text
