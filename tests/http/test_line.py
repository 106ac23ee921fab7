"""LINE's webhook on the running system: once, in order, to the right person; taps; who adds us and who shuts us out."""

from __future__ import annotations

import json
import secrets
import time

import pytest

from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support.line import LineCaller, edit, post_events
from tests.support.screening import question_in, words
from tests.support.stored import Stored
from tests.support.system import System


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


def test_a_repeat_changes_nothing(person: LineCaller, stored: Stored) -> None:
    event = person.text(PASSPORT_AND_WAGES["vi"])
    person.post(event, event)
    person.hear()
    again = event | {"deliveryContext": {"isRedelivery": True}}
    person.post(again)
    person.post(again)
    assert len(stored.rows(person)) == 1
    person.hears_nothing()


def test_a_fresh_token_replies_and_an_old_event_is_pushed_with_its_own_key(person: LineCaller) -> None:
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


def test_unfollow_stops_us_and_follow_lets_us_in_again(person: LineCaller, stored: Stored) -> None:
    person.say(PASSPORT_AND_WAGES["vi"])
    gone = person.event("unfollow")
    del gone["replyToken"]
    person.post(gone, gone)
    assert stored.events(person) == ["unfollowed"]
    # What was still under way is not pushed into the void, where LINE would count it.
    late = person.text("1") | {"replyToken": None, "timestamp": 1}
    person.post(late)
    stored.settled(person)
    person.hears_nothing()
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
    person.hears_nothing()


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
