"""LINE's webhook on the running system: who is heard, what is said, what must go."""

from __future__ import annotations

import json
import secrets
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.line import LineCaller, edit, line_signature, post_body, post_events, unsend
from tests.support.screening import question_in, words
from tests.support.stored import Stored
from tests.support.system import System

FIXTURE = Path(__file__).parents[3] / "shared" / "telco" / "data" / "line_sdk_webhook_fixture.json"


@pytest.fixture
def person(system: System) -> LineCaller:
    return LineCaller(system)


def counted(system: System, **labels: str) -> float:
    wanted = [f'{name}="{value}"' for name, value in labels.items()]
    lines = httpx2.get(system.url + "/metrics").text.splitlines()
    ours = [line for line in lines if line.startswith("tsunagu_inbound_total") and all(w in line for w in wanted)]
    return sum(float(line.split()[-1]) for line in ours)


def refused(system: System) -> float:
    lines = httpx2.get(system.url + "/metrics").text.splitlines()
    return sum(float(line.split()[-1]) for line in lines if 'refused_webhooks_total{channel="line"}' in line)


def silence(system: System, person: LineCaller) -> None:
    """Nothing comes, in the time in which other answers do."""
    other = LineCaller(system)
    other.say("hello can you help me please")
    assert len(system.provider.line.to(person.user)) == person.heard


# Bad input


@pytest.mark.parametrize(
    "signature", [None, "", "forged", "ü", line_signature(b"other"), line_signature(b"{}", "other")]
)
def test_forged_or_unsigned_is_refused_and_counted(system: System, signature: str | None) -> None:
    before = refused(system)
    headers = {} if signature is None else {b"x-line-signature": signature.encode()}
    answer = httpx2.post(system.url + "/channels/line/receive", content=b"{}", headers=headers)
    assert answer.status_code == 403
    assert refused(system) == before + 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b"\xff", b'{"events": 1}', b"[" * 50_000])
def test_a_broken_body_gets_a_reason(system: System, body: bytes) -> None:
    answer = post_body(system.url, body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_body_beyond_any_real_post_is_refused(system: System) -> None:
    assert post_body(system.url, b"x" * (2 * 1024 * 1024 + 1)).status_code == 413


def test_the_verify_button_is_answered(system: System) -> None:
    assert post_events(system.url).status_code == 200


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"type": "telepathy"}, "unknown_event"),
        ({"message": {"type": "hologram", "id": "1"}}, "unknown_message"),
        ({"mode": "standby"}, "standby"),
        ({"message": None}, "malformed"),
    ],
)
def test_what_is_not_for_us_is_counted_and_nothing_is_done(
    system: System, person: LineCaller, stored: Stored, change: dict[str, Any], reason: str
) -> None:
    before = counted(system, channel="line", kind=f"Ignored {reason}")
    person.post(person.text("words") | change)
    assert counted(system, channel="line", kind=f"Ignored {reason}") == before + 1
    assert stored.rows(person) == []
    silence(system, person)


def test_the_packages_28_events_in_one_post(system: System) -> None:
    assert post_body(system.url, FIXTURE.read_bytes()).status_code == 200


@pytest.mark.parametrize(
    "text", ["😀😀😀", "", "   ", "\x00\x01", "a\x00b", "\ud800", "/restart", "'; DROP TABLE messages; --"]
)
def test_strange_texts_get_a_kind_answer(person: LineCaller, text: str) -> None:
    assert person.say(text).strip()
    assert person.say("hello can you help me please").strip()
    assert person.say(text).strip()


def test_five_thousand_characters(person: LineCaller) -> None:
    assert question_in(person.say("my boss does not pay me. " * 200), "en") == "ask-safe"


# Once, in order, to the right person


def test_events_of_several_people_in_one_post(system: System) -> None:
    people = {language: LineCaller(system) for language in ("vi", "th", "ne", "en")}
    post = [caller.text(PASSPORT_AND_WAGES[language]) for language, caller in people.items()]
    assert post_events(system.url, *post).status_code == 200
    for language, caller in people.items():
        assert words(language, "greeting") in caller.hear()


def test_posts_that_name_the_same_people_in_another_order(system: System, stored: Stored) -> None:
    first, second = LineCaller(system), LineCaller(system)
    for number in range(5):
        texts = [first.text(f"hello number {number} please"), second.text(f"hello number {number} please")]
        assert post_events(system.url, *(texts if number % 2 else texts[::-1])).status_code == 200
    for caller in (first, second):
        stored.settled(caller)
        assert stored.texts(caller) == [f"hello number {number} please" for number in range(5)]


def test_a_repeat_changes_nothing(system: System, person: LineCaller, stored: Stored) -> None:
    event = person.text(PASSPORT_AND_WAGES["vi"])
    person.post(event, event)
    person.hear()
    again = event | {"deliveryContext": {"isRedelivery": True}}
    person.post(again)
    person.post(again)
    assert len(stored.rows(person)) == 1
    silence(system, person)


def test_a_fresh_token_replies_and_an_old_event_is_pushed_with_its_own_key(system: System, person: LineCaller) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    assert person.last is not None
    assert (person.last.how, person.last.retry_key) == ("reply", None)
    an_hour_ago = int((time.time() - 3600) * 1000)
    person.post(person.text("1") | {"timestamp": an_hour_ago, "deliveryContext": {"isRedelivery": True}})
    person.hear()
    assert person.last.how == "push"
    assert person.last.retry_key is not None


def test_an_answer_that_line_took_without_saying_so_comes_once(system: System, person: LineCaller) -> None:
    """500 after the reply was taken, and after a push was: the token and the key keep it from being said twice."""
    recorder = system.provider.line
    recorder.fail.append((500, {"message": "The error occurred in the backend server"}))
    person.post(person.text(PASSPORT_AND_WAGES["vi"]))
    person.hear()
    assert person.last is not None
    assert person.last.how == "reply"
    assert len(recorder.to(person.user)) == 1


def test_a_used_up_month_is_given_up_and_kept_for_staff(system: System, person: LineCaller, stored: Stored) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    system.provider.line.fail.append((429, {"message": "You have reached your monthly limit."}))
    person.post(person.text("1") | {"replyToken": None})
    deadline = time.monotonic() + 20
    with stored.connect() as connection:
        while not connection.execute("SELECT 1 FROM messages WHERE error_code = '429-monthly-limit'").fetchone():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        row = connection.execute("SELECT status FROM messages WHERE error_code = '429-monthly-limit'").fetchone()
    assert row == ("failed",)


# Taps


def test_a_tap_on_an_answered_question_brings_the_open_one_again(person: LineCaller) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    assert person.last is not None
    yes = person.last.taps[0]["data"]
    asked = question_in(person.tap(yes), "vi")
    assert asked is not None
    assert asked != "ask-safe"
    assert question_in(person.tap(yes), "vi") == asked


@pytest.mark.parametrize(
    "data", ["lang=tl", "/restart", "/erase_confirmed", '/answer{"safe":"no"', "", "/language_menu{}"]
)
def test_a_tap_that_we_did_not_offer_does_nothing_but_ask_again(person: LineCaller, data: str) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    assert question_in(person.tap(data), "vi") == "ask-safe"


# Added, shut out


def test_unfollow_stops_us_and_follow_lets_us_in_again(system: System, person: LineCaller, stored: Stored) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    gone = person.event("unfollow")
    del gone["replyToken"]
    person.post(gone, gone)
    assert stored.events(person) == ["unfollowed"]
    # What was still under way is not pushed into the void, where LINE would count it.
    late = person.text("1") | {"replyToken": None, "timestamp": 1}
    person.post(late)
    stored.settled(person)
    silence(system, person)
    with stored.connect() as connection:
        found = connection.execute(
            "SELECT o.status, o.error_code FROM messages o JOIN messages i ON i.id = o.reply_to WHERE i.provider_id = %s",
            (late["webhookEventId"],),
        ).fetchone()
    assert found == ("failed", "blocked")
    person.post(person.event("follow", follow={"isUnblocked": True}))
    assert words("vi", "language-menu") in person.hear()
    assert stored.events(person) == ["unfollowed", "followed"]


def test_a_group_is_left_and_nothing_is_said_in_it(system: System, person: LineCaller, stored: Stored) -> None:
    group = "C" + secrets.token_hex(16)
    source = {"type": "group", "groupId": group, "userId": person.user}
    person.post(person.event("join") | {"source": {"type": "group", "groupId": group}})
    person.post(person.text("help me") | {"source": source})
    deadline = time.monotonic() + 10
    while system.provider.line.left.count(("group", group)) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert stored.rows(person) == []
    silence(system, person)


# Taken back, written anew


def test_words_taken_back_are_gone_and_nothing_is_said_about_it(
    system: System, person: LineCaller, stored: Stored
) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m1"))
    person.hear()
    assert stored.texts(person) == [PASSPORT_AND_WAGES["vi"]]
    event = unsend(person, "m1")
    person.post(event)
    person.post(event)
    assert stored.texts(person) == [None]
    assert stored.events(person) == ["unsent"]
    silence(system, person)
    assert question_in(person.say("1"), "vi") is not None, "the conversation goes on"


def test_words_taken_back_before_their_turn_get_none(system: System, person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m2"), unsend(person, "m2"))
    assert stored.texts(person) == [None]
    silence(system, person)


def test_words_that_come_after_they_were_taken_back_are_not_kept(
    system: System, person: LineCaller, stored: Stored
) -> None:
    person.post(unsend(person, "m3"))
    person.post(person.text(PASSPORT_AND_WAGES["vi"], message="m3"))
    assert stored.rows(person) == []
    silence(system, person)


def test_a_message_written_anew_is_heard_and_its_first_words_are_gone(person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="m4"))
    person.hear()
    changed = edit(person, "m4", DANGER_NOW["en"])
    person.post(changed, changed)
    answer = person.hear()
    assert words("en", "danger-110") in answer
    assert stored.texts(person) == [None, DANGER_NOW["en"]]
    assert stored.events(person) == ["edited"]
    person.post(unsend(person, "m4"))
    assert stored.texts(person) == [None, None]


def test_an_edit_brings_back_nothing_that_was_taken_back(system: System, person: LineCaller, stored: Stored) -> None:
    person.post(person.text("hello can you help me please", message="m5"))
    person.hear()
    person.post(unsend(person, "m5"))
    person.post(edit(person, "m5", "other words"))
    assert stored.texts(person) == [None]
    silence(system, person)


def test_an_edit_that_comes_before_its_message_wins(person: LineCaller, stored: Stored) -> None:
    person.post(edit(person, "m6", PASSPORT_AND_WAGES["vi"]))
    assert words("vi", "greeting") in person.hear()
    person.post(person.text("first words", message="m6"))
    assert stored.texts(person) == [PASSPORT_AND_WAGES["vi"]]


def test_an_edit_in_a_conversation_that_is_over_changes_the_words_and_says_nothing(
    system: System, person: LineCaller, stored: Stored
) -> None:
    person.post(person.text("hello can you help me please", message="m7"))
    person.hear()
    stopped = person.say("stop writing")
    assert words("en", "stopped") in stopped
    person.post(edit(person, "m7", "hello"))
    assert stored.texts(person)[0] == "hello"
    silence(system, person)


def test_erasing_forgets_what_was_done_too(person: LineCaller, stored: Stored) -> None:
    person.post(person.text(PASSPORT_AND_WAGES["en"], message="m8"))
    person.hear()
    person.post(unsend(person, "m8"))
    assert stored.events(person) == ["unsent"]
    assert person.say("erase") == words("en", "erased")
    deadline = time.monotonic() + 10
    while stored.rows(person):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert stored.events(person) == []


def test_nothing_a_person_wrote_is_in_the_log(system: System, person: LineCaller) -> None:
    secret = "zanzibar" + secrets.token_hex(4)
    person.post(person.text(f"hello my name is {secret} please help", message="m9"))
    person.hear()
    person.post(edit(person, "m9", f"hello I am {secret} please help"))
    person.hear()
    assert secret not in system.log()
    assert person.user not in system.log()
    with Stored(system).connect() as connection:
        jobs = connection.execute("SELECT args::text FROM procrastinate_jobs").fetchall()
    assert all(secret not in row[0] and person.user not in row[0] for row in jobs)
    assert all(json.loads(row[0]).keys() == {"conversation"} for row in jobs)
