"""«Not a man, a woman»: words that name both may be heard as their opposite. Only a tap tells, and until then no man is asked."""

from __future__ import annotations

from app.conversations.interpret import NOT_SAFE
from tests.handoffs.test_doors import begin_there
from tests.handoffs.test_taps import MAN, asked
from tests.handoffs.test_waiting import accepted, begin, silent, told, waits
from tests.handoffs.test_wishes import WOMAN, choose, nobody_else
from tests.support.counselors import House, until
from tests.support.line import LineCaller
from tests.support.screening import question_in
from tests.support.system import Caller, System

SAFE = '/answer{"safe":"yes"}'
BOTH = "not a man please, I'd rather talk to a woman"
IN_DANGER_AND_BOTH = f"he is going to kill me now with a knife. {BOTH}"


def test_who_names_both_is_asked_and_no_man_is_shown_until_they_tap(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    begin(person)
    answer = person.say(BOTH)
    conversation = house.conversation("sms", person.number)
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, conversation, man)
    choose(person, answer, "choice-man")
    house.do("accept", house.handoff(conversation)["id"], man)
    person.hear()
    assert question_in(person.say("please no women, only men"), "en") == "ask-staff-gender"
    assert house.handoff(conversation)["staff_gender"] == "male", "their tap holds"


def test_who_names_both_in_the_queue_is_asked(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    conversation = waits(house, person)
    answer = person.say("I don't want a woman. I want a man")
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, conversation, man)
    choose(person, answer, "choice-man")
    house.do("accept", house.handoff(conversation)["id"], man)


def test_what_they_meant_is_asked_also_while_nobody_is_there(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    house.nobody()
    begin(person)
    answer = person.say(BOTH)
    nobody_else(house, house.conversation("sms", person.number), man)
    assert told("choice-woman") in answer


def test_a_guess_outlives_the_counselor_to_whom_it_was_said(house: House, person: Caller) -> None:
    woman, man = house.add(), house.add("male", name="Ken")
    conversation, handoff = accepted(house, person, woman)
    assert question_in(person.say(BOTH), "en") == "ask-staff-gender"
    house.do("close", handoff, woman, "done")
    person.hear()
    answer = person.say("0")
    nobody_else(house, conversation, man)
    assert question_in(answer, "en") == "ask-staff-gender", "a guess is asked about"
    choose(person, answer, "choice-man")
    house.do("accept", house.handoff(conversation)["id"], man)


def test_clear_words_take_the_place_of_a_guess(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    begin(person)
    answer = asked(person, person.say("hello"))
    answer = person.say("not a woman, I want a man")
    assert question_in(answer, "en") == "ask-staff-gender"
    person.say(MAN)
    answer = person.say("0")
    conversation = house.conversation("sms", person.number)
    assert question_in(answer, "en") is None
    house.do("accept", house.handoff(conversation)["id"], man)


def test_what_stays_unclear_does_not_keep_them_from_a_human_being(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    begin(person)
    asked(person, person.say("hello"))
    person.say(BOTH)
    answer = person.say(BOTH)
    assert told("handoff-nobody", staff="female") in answer
    assert question_in(answer, "en") == "ask-staff-gender"
    nobody_else(house, house.conversation("sms", person.number), man)


def test_who_is_not_clear_before_the_language_is_known_is_asked(house: House, line: LineCaller) -> None:
    man = house.add("male", name="Ken")
    line.say("no man ok woman")
    assert told("ask-staff-gender") in line.tap('/set_language{"language": "en"}')
    assert told("ask-staff-gender", "vi") in line.tap('/set_language{"language": "vi"}'), "again in their language"
    nobody_else(house, house.conversation("line", line.user), man)


def test_who_tapped_a_woman_is_not_asked_once_more(house: House, person: Caller, staffed: System) -> None:
    man = house.add("male", name="Ken")
    conversation = waits(house, person)
    choose(person, person.say(BOTH), "choice-woman")
    person.post(BOTH)
    silent(house, staffed, person)
    nobody_else(house, conversation, man)


def test_in_danger_nobody_is_asked_whom_they_would_like(house: House, person: Caller) -> None:
    house.add()
    man = house.add("male", name="Ken")
    answer = person.say(IN_DANGER_AND_BOTH)
    assert told("danger-110", police="110") in answer
    assert question_in(answer, "en") != "ask-staff-gender"
    assert f"1 {told('choice-cannot-call')}" in answer
    nobody_else(house, house.conversation("sms", person.number), man)


def test_a_counselor_who_hears_danger_is_not_spoken_over(house: House, person: Caller, staffed: System) -> None:
    man = house.add("male", name="Ken")
    conversation, handoff = accepted(house, person, man)
    person.post(IN_DANGER_AND_BOTH)
    flagged = "SELECT detail ->> 'flag' FROM handoff_events WHERE handoff_id = %s AND kind = 'flagged' ORDER BY id"
    until(lambda: house.sql(flagged, handoff) == [("danger",), ("staff_gender",)])
    silent(house, staffed, person)
    assert house.handoff(conversation)["staff_gender"] == "female"


def test_a_hint_of_danger_with_a_wish_is_asked_about_first(house: House, person: Caller) -> None:
    house.add()
    begin(person)
    answer = person.say(f"someone is following me. {WOMAN}")
    assert question_in(answer, "en") == "ask-danger"
    assert f"1 {told('choice-yes')}" in answer
    assert told("danger-110", police="110") in person.say("1")


def test_not_safe_tapped_late_leaves_whoever_has_it(house: House, line: LineCaller) -> None:
    """They tapped it below the first question, and it crossed with the queue or with a counselor: nothing more is written."""
    lan = house.add()
    begin_there(line)
    line.tap("/human")
    conversation = house.conversation("line", line.user)
    assert line.tap(NOT_SAFE) == told("pause-neutral")
    assert house.handoff(conversation)["handler"] == "bot"
    assert question_in(line.tap("/human"), "en") == "ask-safe"
    assert question_in(line.say("what?"), "en") == "ask-safe"
    assert told("handoff-waiting") in line.tap(SAFE)
    house.do("accept", house.handoff(conversation)["id"], lan)
    line.hear()
    assert line.tap(NOT_SAFE) == told("pause-neutral")
    assert house.handoff(conversation)["handler"] == "bot"
