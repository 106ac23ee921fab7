"""The web chat as its page and a hostile hand call it: tokens, repeats, floods, streams, numbers, headers."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import httpx2
import pytest

from app.channels.chat import MAX_TEXT
from app.http.webchat_page import EXIT_URL
from app.kit.language import LANGUAGES
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.chat import ChatCaller, as_text, new_token
from tests.support.provider import Provider
from tests.support.screening import NUMBERS, catalog, question_in, words
from tests.support.system import System, running


@pytest.fixture
def chat(system: System) -> ChatCaller:
    return ChatCaller(system)


def refused(system: System) -> float:
    found = re.search(r'refused_webhooks_total\{channel="chat"\} (\S+)', httpx2.get(system.url + "/metrics").text)
    return float(found[1]) if found else 0.0


@pytest.mark.parametrize("token", [None, "", "short", "a" * 42, "a" * 44, "ä" * 43, "../" * 15])
def test_no_token_or_a_malformed_one_is_refused_and_counted(system: System, token: str | None) -> None:
    before = refused(system)
    value = b" ".join([b"Bearer", *([token.encode()] if token else [])])
    headers = {} if token is None else {b"Authorization": value}
    answer = httpx2.post(system.url + "/chat/messages", json={"id": "a" * 8, "text": "hello"}, headers=headers)
    assert answer.status_code == 403
    assert refused(system) == before + 1
    assert httpx2.get(system.url + "/chat/events", headers=headers).status_code == 403


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
    answer = httpx2.post(chat.system.url + "/chat/messages", content=content, headers=headers)
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
    time.sleep(int(slowed[0].headers["Retry-After"]))
    assert flooding.post("one more").status_code == 202, "slowed, not shut out"


def test_the_emergency_ways_are_told_in_the_readers_language(system: System) -> None:
    flooding = ChatCaller(system)
    for _ in range(13):
        flooding.post("ช่วยด้วย")
    headers = flooding.headers() | {"Accept-Language": "th"}
    answer = httpx2.post(system.url + "/chat/messages", json={"id": "12345678", "text": "x"}, headers=headers)
    assert answer.json()["text"] == catalog().render("th", "chat-slow", NUMBERS)


def test_one_chat_has_few_streams(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    with chat.stream(), chat.stream(), chat.stream(), chat.stream():
        answer = httpx2.get(chat.system.url + "/chat/events", headers=chat.headers())
        assert answer.status_code == 429
    time.sleep(1)
    chat.say("1")


# ---- numbers to come back with


def take_number(chat: ChatCaller) -> str:
    answer = httpx2.post(chat.system.url + "/chat/receipt", headers=chat.headers())
    assert answer.status_code == 200, answer.text
    number: str = answer.json()["number"]
    assert re.fullmatch(r"\d{4} \d{4}", number)
    return number


def come_back(system: System, number: str) -> httpx2.Response:
    return httpx2.post(system.url + "/chat/return", json={"number": number})


def test_with_a_number_one_goes_on_and_sees_nothing_from_before(chat: ChatCaller) -> None:
    chat.say(PASSPORT_AND_WAGES["vi"])
    chat.say("1")
    number = take_number(chat)
    answer = come_back(chat.system, number.replace(" ", "-"))
    back = ChatCaller(chat.system, token=answer.json()["chat"])
    heard = back.hear()
    assert question_in(heard, "vi") == "ask-under-18", "the open question, not the first one again"
    assert "hộ chiếu" not in heard
    with back.stream(resume=False) as found:
        assert next(found)["id"] == back.after, "the screen begins with the return"
    back.say("2")
    with pytest.raises(httpx2.ReadTimeout), httpx2.Client(timeout=3) as client:
        url = chat.system.url + "/chat/events"
        with client.stream("GET", url, headers={"Authorization": f"Bearer {chat.token}"}) as stream:
            assert list(stream.iter_lines()) == [], "the tab left behind sees nothing of it"


def test_the_tab_left_behind_is_told_that_it_is_closed(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = take_number(chat)
    with chat.stream() as found:
        assert come_back(chat.system, number).status_code == 200
        assert next(found)["event"] == "closed"
    assert httpx2.get(chat.system.url + "/chat/events", headers=chat.headers()).status_code == 410
    assert chat.post("am I still here").status_code == 410


def test_a_newer_number_takes_the_older_ones_place(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    older, newer = take_number(chat), take_number(chat)
    assert come_back(chat.system, older).status_code == 404
    assert come_back(chat.system, newer).status_code == 200


def test_a_number_can_be_used_again(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = take_number(chat)
    first = come_back(chat.system, number).json()["chat"]
    second = come_back(chat.system, number).json()["chat"]
    assert first != second
    assert question_in(ChatCaller(chat.system, token=second).hear(), "en") == "ask-safe"


def test_digits_of_any_script_are_read(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = take_number(chat)
    burmese = "".join(chr(0x1040 + int(c)) if c.isdigit() else c for c in number)
    assert come_back(chat.system, burmese).status_code == 200


def test_erasing_takes_the_number_away(chat: ChatCaller) -> None:
    chat.say("hello can you help me please")
    number = take_number(chat)
    assert chat.say("erase") == words("en", "erased")
    assert come_back(chat.system, number).status_code == 404


def test_before_the_first_line_there_is_no_number(chat: ChatCaller) -> None:
    assert httpx2.post(chat.system.url + "/chat/receipt", headers=chat.headers()).status_code == 409
    assert httpx2.post(chat.system.url + "/chat/receipt").status_code == 403


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


# ---- the page without script


def fields(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="([a-z]+)" value="([^"]*)"', page))


def press(system: System, page: str, **more: str) -> httpx2.Response:
    return httpx2.post(system.url + "/chat", data=fields(page) | more, timeout=30)


def tap(page: str, number: int) -> str:
    values = re.findall(r'name="tap" value="([^"]*)"', page)
    return str(values[number - 1].replace("&#34;", '"').replace("&#39;", "'"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_forms_alone_lead_to_the_counters(system: System, language: str) -> None:
    page = httpx2.get(system.url + "/chat").text
    page = press(system, page, text=PASSPORT_AND_WAGES[language]).text
    for _ in range(8):
        if words(language, "answer-counter") in page:
            break
        page = press(system, page, tap=tap(page, 1)).text
    assert words(language, "answer-counter") in page
    assert f'lang="{language}"' in page


def test_a_form_sent_again_changes_nothing(system: System) -> None:
    page = httpx2.get(system.url + "/chat").text
    first = press(system, page, text="hello can you help me please")
    again = press(system, page, text="hello can you help me please")
    assert again.text.count('<li class="own"') == first.text.count('<li class="own"') == 1


def test_the_language_is_chosen_by_form(system: System) -> None:
    page = httpx2.get(system.url + "/chat").text
    page = press(system, page, **{"set-language": "km"}).text
    assert catalog().render("km", "chat-intro") in page
    page = press(system, page, text="…").text
    assert words("km", "ask-safe") in page
    page = press(system, page, **{"set-language": "my"}).text
    assert words("my", "language-set") in page
    assert words("my", "ask-safe") in page


def test_erasing_by_form_says_so_and_begins_anew(system: System) -> None:
    page = press(system, httpx2.get(system.url + "/chat").text, text="my boss took my passport").text
    erased = press(system, page, text="erase").text
    assert words("en", "erased") in erased
    assert "passport" not in erased
    assert fields(erased)["chat"] != fields(page)["chat"]
    assert words("en", "ask-safe") in press(system, erased, text="hello can you help me please").text


def test_coming_back_by_form(system: System) -> None:
    page = press(system, httpx2.get(system.url + "/chat").text, text="my boss took my passport").text
    numbered = press(system, page, number="get").text
    found = re.search(r"<strong>[^<]*?(\d{4} \d{4})</strong>", numbered)
    assert found is not None
    back = press(system, httpx2.get(system.url + "/chat").text, receipt=found[1]).text
    assert words("en", "ask-safe") in back
    assert "passport" not in back
    wrong = press(system, httpx2.get(system.url + "/chat").text, receipt="1234567").text
    assert catalog().render("en", "chat-number-wrong") in wrong


def test_a_form_that_floods_is_slowed_and_keeps_what_was_written(system: System) -> None:
    page = press(system, httpx2.get(system.url + "/chat").text, text="hello can you help me please").text
    token = fields(page)["chat"]
    flooding = ChatCaller(system, token=token)
    for _ in range(12):
        flooding.post("more")
    answer = press(system, page, text="my long message")
    assert answer.status_code == 429
    assert catalog().render("en", "chat-slow", NUMBERS) in answer.text
    assert ">my long message</textarea>" in answer.text


def test_an_upload_is_refused_with_the_reason(system: System) -> None:
    answer = httpx2.post(system.url + "/chat", files={"photo": ("x.png", b"\x89PNG")})
    assert answer.status_code == 415
    assert catalog().render("en", "chat-no-files") in answer.text


def test_what_a_person_writes_cannot_become_markup(system: System) -> None:
    page = press(system, httpx2.get(system.url + "/chat").text, text="<script>alert(1)</script> help me please").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


# ---- headers


def test_the_page_leaves_no_trace_and_asks_nobody_else(system: System) -> None:
    for path in ("/chat", "/chat/chat.js", "/chat/chat.css", "/chat/texts?language=vi"):
        answer = httpx2.get(system.url + path)
        assert answer.status_code == 200
        assert "no-store" in answer.headers["cache-control"], path
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
    policy = httpx2.get(system.url + "/chat").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy.replace(EXIT_URL, ""), "only the form with which one leaves is led elsewhere"
    leaving = httpx2.post(system.url + "/chat/leave")
    assert leaving.status_code == 204
    assert leaving.headers["clear-site-data"] == '"cache", "cookies", "storage"'


def test_only_the_sites_named_may_embed_it(system: System, tmp_path: Path, provider: Provider) -> None:
    assert httpx2.get(system.url + "/chat/embed").headers["content-security-policy"].endswith("frame-ancestors 'self'")
    extra = {"TSUNAGU_CHAT_EMBED": "https://partner.example http://127.0.0.1:1"}
    with running(System(tmp_path, provider, extra=extra)) as partners:
        policy = httpx2.get(partners.url + "/chat/embed").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://partner.example http://127.0.0.1:1")


def test_a_token_is_made_for_each_page(system: System) -> None:
    tokens = {fields(httpx2.get(system.url + "/chat").text)["chat"] for _ in range(3)}
    assert len(tokens) == 3
    assert all(len(token) == len(new_token()) for token in tokens)


def test_nothing_written_is_in_the_log(chat: ChatCaller) -> None:
    chat.say("my secret word is marzipan, please help me")
    chat.post("x" * (MAX_TEXT + 1) + "marzipan")
    assert "marzipan" not in chat.system.log()
    assert chat.token not in chat.system.log()
