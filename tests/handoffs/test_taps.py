"""Whom they would like, by a tap: however late it comes, to whomever, and whatever was said before."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.conversations.interpret import CANNOT_CALL
from app.errors import NotFound
from tests.handoffs.test_doors import begin_there
from tests.handoffs.test_replaced import offered
from tests.handoffs.test_waiting import agrees, begin, told, waits
from tests.handoffs.test_wishes import WOMAN, bot_away, choose, nobody_else
from tests.support.counselors import House, until
from tests.support.line import LineCaller
from tests.support.screening import INTERN, MAX_QUESTIONS, question_in, words
from tests.support.system import Caller, System

MAN = "can I talk to a man please"
TAPS = {gender: f'/answer{{"staff_gender":"{gender}"}}' for gender in ("female", "male", "any")}
IN_DANGER = '/answer{"danger":"yes"}'


def gender_of(house: House, conversation: UUID) -> str:
    return str(house.handoff(conversation)["staff_gender"])


def wishes_change(house: House, conversation: UUID, gender: str) -> None:
    until(lambda: gender_of(house, conversation) == gender)


def asked(person: Caller, answer: str) -> str:
    """The bot goes on until it asks whom they would like. Returns what it says then."""
    for _ in range(MAX_QUESTIONS):
        question = question_in(answer, "en")
        if question == "ask-staff-gender":
            return answer
        answer = person.say(INTERN[question or "ask-danger"])
    raise AssertionError("nobody asked")


def test_a_tap_that_crosses_with_the_queue_is_a_wish(house: House, line: LineCaller) -> None:
    """They tap «a woman» below the bot's question just after they asked for a human being."""
    man = house.add("male", name="Ken")
    begin_there(line)
    line.tap("/human")
    assert told("handoff-wish-kept") in line.tap(TAPS["female"])
    nobody_else(house, house.conversation("line", line.user), man)


def test_a_late_either_loosens_nothing(house: House, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    begin_there(line)
    line.post(line.text(WOMAN))
    line.hear()
    line.tap(TAPS["any"])
    nobody_else(house, house.conversation("line", line.user), man)


def test_taps_on_an_old_screen_are_meant_before_the_language_is_known(house: House, line: LineCaller) -> None:
    """Everything was erased, and what they tap still stands on their screen."""
    man = house.add("male", name="Ken")
    assert told("danger-110", police="110") in line.tap(IN_DANGER)
    line.tap(TAPS["female"])
    line.tap('/set_language{"language": "en"}')
    line.tap("/human")
    conversation = house.conversation("line", line.user)
    assert house.handoff(conversation)["urgency"] == "emergency"
    nobody_else(house, conversation, man)


def test_who_is_given_back_before_their_language_is_known_is_heard(house: House, line: LineCaller) -> None:
    man, lan = house.add("male", name="Ken"), house.add()
    line.tap(IN_DANGER)
    conversation = house.conversation("line", line.user)
    handoff = house.handoff(conversation)["id"]
    house.do("accept", handoff, lan)
    line.hear()
    house.do("release", handoff, lan)
    line.hear()
    answer = line.tap(IN_DANGER)
    assert told("danger-110", police="110") in answer
    assert "ខ្មែរ" in answer
    answer = line.say(WOMAN)
    assert "ខ្មែរ" in answer
    nobody_else(house, conversation, man)
    assert words("en", "danger-cannot-call") in line.tap(CANNOT_CALL)
    assert words("vi", "danger-cannot-call") in line.tap('/set_language{"language": "vi"}'), "again in their language"
    assert words("vi", "erased") in line.say("erase")


def test_danger_tapped_late_is_danger(house: House, line: LineCaller) -> None:
    house.add()
    begin_there(line)
    assert told("danger-110", police="110") in line.tap(IN_DANGER)
    line.tap("/human")
    assert told("danger-110", police="110") in line.tap(IN_DANGER)
    assert house.handoff(house.conversation("line", line.user))["urgency"] == "emergency"


def test_a_tap_to_a_counselor_is_a_wish_and_danger_is_flagged(house: House, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    begin_there(line)
    line.tap("/human")
    conversation = house.conversation("line", line.user)
    handoff = house.handoff(conversation)["id"]
    house.do("accept", handoff, man)
    line.hear()
    line.post(line.tapped(TAPS["female"]))
    wishes_change(house, conversation, "female")
    assert offered(house, handoff) == [(None,)], "to all who fit; nobody is left alone meanwhile"
    line.post(line.tapped(IN_DANGER))
    flagged = "SELECT detail ->> 'flag' FROM handoff_events WHERE handoff_id = %s AND kind = 'flagged' ORDER BY id"
    until(lambda: house.sql(flagged, handoff) == [("staff_gender",), ("danger",)])
    assert house.handoff(conversation)["urgency"] == "emergency"


def test_what_was_misheard_can_be_put_right_with_a_counselor(house: House, person: Caller) -> None:
    """«A man» was heard, a man has it, and they ask for a woman: they are asked, and their tap is carried out."""
    man, woman = house.add("male", name="Ken"), house.add()
    begin(person)
    person.say(MAN)
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    house.do("accept", handoff, man)
    person.hear()
    answer = person.say(WOMAN)
    assert question_in(answer, "en") == "ask-staff-gender"
    assert gender_of(house, conversation) == "male", "words alone change nothing"
    person.post(next(row[0] for row in answer.splitlines() if row.endswith(told("choice-woman"))))
    wishes_change(house, conversation, "female")
    assert house.handoff(conversation)["staff"] == man
    house.do("accept", handoff, woman)
    assert house.handoff(conversation)["staff"] == woman


def test_the_question_comes_again_when_somebody_takes_it_meanwhile(house: House, person: Caller) -> None:
    man, _ = house.add("male", name="Ken"), house.add()
    begin(person)
    person.say(MAN)
    conversation = house.conversation("sms", person.number)
    assert question_in(person.say(WOMAN), "en") == "ask-staff-gender"
    house.do("accept", house.handoff(conversation)["id"], man)
    answer = person.hear()
    assert question_in(answer, "en") == "ask-staff-gender"
    person.post("1")
    wishes_change(house, conversation, "female")


def test_how_things_stand_is_told_with_the_question_and_not_twice(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    begin(person)
    choose(person, person.say(WOMAN), "choice-handoff-bot")
    first = person.say(MAN)
    second = person.say(MAN)
    for answer, key in ((first, "handoff-nobody"), (second, "handoff-still")):
        assert told(key, staff="female") in answer
        assert told("handoff-choose") not in answer, "one question at a time"
        assert question_in(answer, "en") == "ask-staff-gender"
        assert told("choice-handoff-later") in answer


def test_a_newer_wish_is_not_drowned_by_an_older_either(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    person.say(WOMAN)
    choose(person, person.say(MAN), "choice-either")
    conversation = house.conversation("sms", person.number)
    house.do("accept", house.handoff(conversation)["id"], man)
    person.hear()
    house.do("close", house.handoff(conversation)["id"], man, "done")
    person.hear()
    person.say(WOMAN)
    nobody_else(house, conversation, man)


def test_what_is_tapped_below_the_bots_question_is_newer_than_what_was_said_while_waiting(
    house: House, person: Caller
) -> None:
    man = house.add("male", name="Ken")
    waits(house, person)
    answer = person.say(MAN)
    answer = asked(person, choose(person, answer, "choice-handoff-bot"))
    choose(person, answer, "choice-woman")
    person.say("0")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_tap_below_the_bots_question_changes_what_waits(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    begin(person)
    person.say("0")
    person.say(MAN)
    conversation = house.conversation("sms", person.number)
    choose(person, asked(person, agrees(person)), "choice-woman")
    nobody_else(house, conversation, man)


def test_a_wish_outlives_starting_over(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    answer = choose(person, asked(person, person.say("hello")), "choice-woman")
    for _ in range(MAX_QUESTIONS):
        if (question := question_in(answer, "en")) is None:
            break
        answer = person.say(INTERN[question])
    choose(person, answer, "choice-start-over")
    person.say("0")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_words_that_nobody_hears_are_answered_with_the_question(house: House, person: Caller, staffed: System) -> None:
    man = house.add("male", name="Ken")
    waits(house, person)
    with bot_away(staffed):
        answer = person.say(WOMAN)
        assert told("handoff-emergency", police="110", ambulance="119") in answer
        choose(person, answer, "choice-woman")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_who_asks_for_somebody_while_the_bot_is_away_is_asked_whom(
    house: House, person: Caller, staffed: System
) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    with bot_away(staffed):
        person.say(WOMAN)
        choose(person, person.say("0"), "choice-woman")
    nobody_else(house, house.conversation("sms", person.number), man)


def test_who_asks_for_somebody_before_the_language_is_known_is_put_through(house: House, person: Caller) -> None:
    house.add()
    menu = person.say("0")
    answer = person.say(next(row.split()[0] for row in menu.splitlines() if "English" in row))
    assert told("handoff-waiting") in answer
    assert house.handoff(house.conversation("sms", person.number))["state"] == "waiting"


def test_and_so_is_who_goes_on_in_words(house: House, person: Caller) -> None:
    house.add()
    person.say("0")
    begin(person)
    assert house.handoff(house.conversation("sms", person.number))["state"] == "waiting"


def test_a_woman_asked_for_among_other_things_is_asked_for(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    answer = person.say(f"no pay for three months. {WOMAN}")
    assert told("handoff-nobody", staff="female") in answer
    nobody_else(house, house.conversation("sms", person.number), man)


def test_who_does_not_fit_after_a_tap_does_not_see_it(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    person.say(MAN)
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    choose(person, person.say(WOMAN), "choice-woman")
    with pytest.raises(NotFound):
        house.do("accept", handoff, man)
