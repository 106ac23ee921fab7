"""Who waits hears the truth about who is here, and hears it when it changes."""

from __future__ import annotations

import time
from uuid import UUID

from tests.handoffs.test_waiting import begin, told
from tests.handoffs.test_wishes import choose
from tests.journeys.messages import DANGER_NOW
from tests.support.counselors import House
from tests.support.screening import words
from tests.support.system import Caller


def offered(house: House, handoff: UUID) -> set[UUID]:
    rows = house.sql("SELECT staff_id FROM handoff_offers WHERE handoff_id = %s AND state = 'offered'", handoff)
    return {row[0] for row in rows}


def waits(house: House, person: Caller) -> tuple[UUID, UUID, str]:
    begin(person)
    answer = person.say("0")
    conversation = house.conversation("sms", person.number)
    return conversation, house.handoff(conversation)["id"], answer


def test_somebody_here_who_does_not_speak_the_language_is_named_and_asked_at_once(house: House, person: Caller) -> None:
    nepali = house.add(languages=("ne",))
    _, handoff, answer = waits(house, person)
    assert told("handoff-foreign") in answer
    assert offered(house, handoff) == {nepali}
    house.do("accept", handoff, nepali)
    assert person.hear() == told("handoff-accepted", name="Lan")


def test_when_the_only_one_declines_the_truth_follows(house: House, person: Caller) -> None:
    lan = house.add()
    _, handoff, answer = waits(house, person)
    assert told("handoff-waiting") in answer
    began = time.monotonic()
    house.do("decline", handoff, lan)
    answer = person.hear(60)
    assert time.monotonic() - began < 45
    assert told("handoff-nobody") in answer
    assert told("choice-handoff-later") in answer


def test_when_the_only_one_declines_others_who_are_here_are_asked(house: House, person: Caller) -> None:
    lan, nepali = house.add(), house.add(languages=("ne",), name="Sita")
    _, handoff, _ = waits(house, person)
    assert offered(house, handoff) == {lan}
    house.do("decline", handoff, lan)
    assert offered(house, handoff) == {nepali}
    assert told("handoff-foreign") in person.hear(30)


def test_a_laptop_that_closes_before_anybody_took_it_is_told(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, _, _ = waits(house, person)
    house.sql("UPDATE staff SET seen_at = now() - interval '1 minute' WHERE id = %s", lan)
    house.later(conversation, 30)
    assert told("handoff-nobody") in person.hear(20)


def test_who_was_told_nobody_hears_when_somebody_is_asked(house: House, person: Caller) -> None:
    lan = house.add()
    house.nobody()
    conversation, handoff, answer = waits(house, person)
    assert told("handoff-nobody") in answer
    house.seen(lan)
    deadline = time.monotonic() + 20
    while offered(house, handoff) != {lan}:
        assert time.monotonic() < deadline
        house.seen(lan)
        time.sleep(0.2)
    house.later(conversation, 62)
    house.seen(lan)
    assert told("handoff-waiting") in person.hear(20)


def test_the_next_word_is_announced_when_it_takes_long(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, _, _ = waits(house, person)
    house.seen(lan)
    house.later(conversation, 300)
    assert told("handoff-again", minutes="10") in person.hear(20)
    house.later(conversation, 600)
    assert told("handoff-again", minutes="15") in person.hear(20)


def test_in_danger_before_a_language_is_known_somebody_is_asked_at_once(house: House, person: Caller) -> None:
    nepali, man = house.add(languages=("ne",)), house.add("male", languages=("vi",), name="Ken")
    # Too short to tell the language by it: the languages are asked for.
    assert words("es", "danger-119") in person.say("sangre ambulancia")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)
    assert (handoff["reason"], handoff["urgency"], handoff["language"]) == ("danger", "emergency", "und")
    assert offered(house, handoff["id"]) == {nepali, man}
    house.seen(nepali, man)
    answer = person.say("11")
    assert words("th", "danger-119") in answer, "and again in the language that is chosen"
    assert told("handoff-foreign", "th") in answer
    assert house.handoff(conversation)["language"] == "th"


def test_danger_is_told_to_who_does_not_speak_the_language(house: House, person: Caller) -> None:
    house.add(languages=("ne",))
    answer = person.say(DANGER_NOW["en"])
    assert answer.startswith(words("en", "danger-110"))
    assert told("handoff-foreign") in answer


def test_who_sits_at_the_counter_that_is_needed_is_asked_first(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, handoff, _ = waits(house, person)
    counter = house.handoff(conversation)["counter"]
    assert offered(house, handoff) == {lan}
    other = Caller(person.system)
    mai = house.add(name="Mai", counter=counter)
    house.seen(lan)
    conversation, handoff, _ = waits(house, other)
    assert offered(house, handoff) == {mai}
    house.later(conversation, 61)
    house.seen(lan, mai)
    deadline = time.monotonic() + 20
    while offered(house, handoff) != {lan, mai}:
        assert time.monotonic() < deadline
        house.seen(lan, mai)
        time.sleep(0.2)


def test_among_those_who_speak_the_language_who_speaks_it_best_is_asked_first(house: House, person: Caller) -> None:
    learner = house.add(name="Emma", level="basic")
    lan = house.add()
    native, other = house.add(name="Mai", level="native"), house.add(name="Hoa", level="native")
    foreign = house.add(name="Sita", languages=("ne",), level="native")
    conversation, handoff, answer = waits(house, person)
    assert told("handoff-waiting") in answer
    assert offered(house, handoff) == {native, other}
    house.do("decline", handoff, native)
    house.do("decline", handoff, other)
    assert offered(house, handoff) == {lan}
    house.do("decline", handoff, lan)
    assert offered(house, handoff) == {learner}, "before who does not speak it at all"
    house.later(conversation, 60)
    deadline = time.monotonic() + 20
    while offered(house, handoff) != {learner, foreign}:
        assert time.monotonic() < deadline
        house.seen(learner, foreign)
        time.sleep(0.3)


def test_in_danger_all_who_speak_the_language_are_asked_at_once(house: House, person: Caller) -> None:
    staff = {house.add(name="Emma", level="basic"), house.add(name="Mai", level="native")}
    begin(person)
    person.say(DANGER_NOW["en"])
    handoff = house.handoff(house.conversation("sms", person.number))
    assert handoff["urgency"] == "emergency"
    assert offered(house, handoff["id"]) == staff


def places(answer: str) -> bool:
    return told("handoff-counters") in answer or told("handoff-counters-closed") in answer


def test_who_chooses_to_wait_is_not_told_everything_again(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    house.add("male", name="Ken")
    begin(person)
    answer = person.say("can I talk to a woman please")
    assert told("handoff-nobody", staff="female") in answer
    assert places(answer), "the first time everything is said"
    answer = choose(person, waits_here(person, answer), "choice-handoff-later")
    asked = choose(person, waits_here(person, answer), "choice-handoff-other", staff="female")
    assert told("handoff-ask-other", staff="female") in asked
    assert places(choose(person, asked, "choice-no"))


def waits_here(person: Caller, answer: str) -> str:
    """They choose to wait: a short answer, and what else they can still choose."""
    answer = choose(person, answer, "choice-handoff-wait")
    assert answer.startswith(told("handoff-still"))
    assert told("handoff-nobody", staff="female") not in answer
    assert not places(answer)
    for choice in ("choice-handoff-later", "choice-handoff-other", "choice-handoff-bot"):
        assert told(choice, staff="female") in answer
    return answer


def test_who_chooses_to_wait_when_things_have_changed_hears_how_they_stand(house: House, person: Caller) -> None:
    lan = house.add()
    house.nobody()
    _, _, answer = waits(house, person)
    assert told("handoff-nobody") in answer
    house.seen(lan)
    answer = person.say("1")
    assert told("handoff-waiting") in answer
    assert told("handoff-still") not in answer
