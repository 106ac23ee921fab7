"""What staff do with a handoff: transfers, company, capacity, words; and when the bot asks for somebody by itself."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest

from app.conversations.staff_say import Ready
from app.errors import ContactUnreachable, NotFound, RequestMalformed, Stale
from tests.handoffs.test_waiting import begin, told
from tests.journeys.test_languages import first_counter
from tests.support.counselors import House
from tests.support.screening import INTERN, play, words
from tests.support.system import Caller


def ask(house: House, person: Caller, words: str = "0") -> tuple[UUID, UUID]:
    """They wait. Returns the conversation and the handoff."""
    begin(person)
    person.say(words)
    conversation = house.conversation("sms", person.number)
    return conversation, house.handoff(conversation)["id"]


def test_two_take_it_at_once_and_exactly_one_has_it(house: House, person: Caller) -> None:
    staff = [house.add(name=f"S{number}") for number in range(6)]
    conversation, handoff = ask(house, person)

    def take(one: UUID) -> UUID | None:
        try:
            house.do("accept", handoff, one)
        except Stale as error:
            assert error.text == "taken"
            return None
        return one

    with ThreadPoolExecutor(6) as pool:
        winners = [one for one in pool.map(take, staff) if one is not None]
    assert winners == [house.handoff(conversation)["staff"]]
    assert house.sql("SELECT count(*) FROM handoff_events WHERE handoff_id = %s AND kind = 'accepted'", handoff) == [
        (1,)
    ]


def test_who_has_no_room_cannot_take_more(house: House, person: Caller, staffed: Any) -> None:
    lan = house.add(capacity=1)
    _, first = ask(house, person)
    _, second = ask(house, Caller(staffed))
    house.do("accept", first, lan)
    with pytest.raises(Stale, match="capacity"):
        house.do("accept", second, lan)


def test_a_transfer_is_accepted_or_returned_and_never_vanishes(house: House, person: Caller) -> None:
    lan, mai, hoa = house.add(), house.add(name="Mai"), house.add(name="Hoa")
    conversation, handoff = ask(house, person)
    house.do("accept", handoff, lan)
    person.hear()
    house.do("offer_transfer", handoff, lan, mai)
    assert house.handoff(conversation)["staff"] == lan, "she keeps it until then"
    with pytest.raises(Stale, match="taken"):
        house.do("accept", handoff, hoa)
    with pytest.raises(NotFound):
        house.do("return_transfer", handoff, hoa)
    house.do("return_transfer", handoff, mai)
    assert house.handoff(conversation)["staff"] == lan
    house.do("offer_transfer", handoff, lan, None)
    with pytest.raises(Stale, match="transfer_open"):
        house.do("offer_transfer", handoff, lan, mai)
    house.do("accept", handoff, hoa)
    assert person.hear() == told("handoff-accepted", name="Hoa")
    states = house.sql("SELECT state FROM handoff_transfers WHERE handoff_id = %s ORDER BY offered_at", handoff)
    assert states == [("returned",), ("accepted",)]


def test_a_supervisor_takes_over_and_a_counselor_cannot(house: House, person: Caller) -> None:
    lan, mai = house.add(), house.add(name="Mai")
    boss = house.add(name="Boss", role="supervisor", languages=("ja",))
    conversation, handoff = ask(house, person)
    house.do("accept", handoff, lan)
    with pytest.raises(NotFound):
        house.do("take_over", handoff, mai)
    house.do("take_over", handoff, boss)
    assert house.handoff(conversation)["staff"] == boss


def test_whoever_stands_by_is_bound_by_the_wish_too(house: House, person: Caller) -> None:
    lan, mai = house.add(), house.add(name="Mai", languages=("ne",))
    ken = house.add("male", name="Ken", languages=("ne",))
    conversation, handoff = ask(house, person)
    house.do("accept", handoff, lan)
    for guest in (mai, ken):
        house.do("invite", handoff, lan, guest, "interpreter")
        house.do("join", handoff, guest)
    person.hear()
    person.post("can I talk to a woman please")
    for _ in range(100):
        if house.handoff(conversation)["staff_gender"] == "female":
            break
        house.run(_moment())
    beside = house.sql("SELECT staff_id FROM handoff_participants WHERE handoff_id = %s AND left_at IS NULL", handoff)
    assert beside == [(mai,)], "the man is out at once"


def test_who_is_there_already_is_not_sent_out_by_a_second_invitation(house: House, person: Caller) -> None:
    lan, mai = house.add(), house.add(name="Mai")
    _, handoff = ask(house, person)
    house.do("accept", handoff, lan)
    there = "SELECT part, joined_at IS NOT NULL FROM handoff_participants WHERE handoff_id = %s AND left_at IS NULL"
    for _ in range(2):
        house.do("invite", handoff, lan, mai, "interpreter")
        assert house.sql(there, handoff) == [("interpreter", False)], "she may be asked again until she comes"
    house.do("join", handoff, mai)
    house.do("invite", handoff, lan, mai, "interpreter")
    assert house.sql(there, handoff) == [("interpreter", True)]
    house.do("leave", handoff, mai)
    house.do("invite", handoff, lan, mai, "interpreter")
    assert house.sql(there, handoff) == [("interpreter", False)], "who had left is asked anew"
    invited = "SELECT count(*) FROM handoff_events WHERE handoff_id = %s AND kind = 'invited'"
    assert house.sql(invited, handoff) == [(3,)]


async def _moment() -> None:
    import asyncio

    await asyncio.sleep(0.1)


def test_who_declines_is_not_asked_again_and_counts_no_more(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, handoff = ask(house, person)
    house.do("decline", handoff, lan)
    assert told("handoff-nobody") in person.say("0")
    house.seen(lan)
    offers = house.sql("SELECT state FROM handoff_offers WHERE handoff_id = %s", handoff)
    assert offers == [("declined",)]
    house.do("accept", handoff, lan)
    assert house.handoff(conversation)["staff"] == lan, "she may think better of it"


def test_words_to_who_has_shut_us_out_are_refused(house: House, person: Caller) -> None:
    lan = house.add()
    conversation, handoff = ask(house, person)
    house.do("accept", handoff, lan)
    person.hear()
    person.post("STOP", OptOutType="STOP")
    for _ in range(100):
        try:
            house.say(lan, conversation, "hello?")
        except ContactUnreachable as error:
            assert error.text == "blocked"
            break
        house.run(_moment())
    else:
        raise AssertionError("nobody was told that they cannot be reached")
    assert house.handoff(conversation)["staff"] == lan, "the case stays"
    person.post("START", OptOutType="START")
    for _ in range(100):
        try:
            house.say(lan, conversation, "there you are")
            break
        except ContactUnreachable:
            house.run(_moment())
    assert person.hear(20)


def test_a_ready_sentence_is_said_in_their_language_and_shown_before(house: House, person: Caller) -> None:
    lan = house.add()
    begin(person, "vi")
    person.say("0")
    conversation = house.conversation("sms", person.number)
    house.do("accept", house.handoff(conversation)["id"], lan)
    person.hear()
    assert house.services is not None
    ready = Ready("ask-safe", {"role": "self"}, [("choice-yes", "/x"), ("choice-no", "/y")])
    shown = house.services.staff_say.preview("sms", ready, "vi")
    house.say(lan, conversation, ready)
    assert person.hear() == shown.texts[0]
    assert words("vi", "ask-safe") in shown.texts[0]
    assert shown.segments == 1
    line = house.services.staff_say.preview("line", ready, "vi")
    assert line.taps == [words("vi", "choice-yes"), words("vi", "choice-no")]
    with pytest.raises(RequestMalformed):
        house.say(lan, conversation, "  ")


def test_after_two_texts_that_nobody_understands_somebody_comes(house: House, person: Caller) -> None:
    house.add()
    person.say("hello")
    answers = [person.say(nonsense) for nonsense in ("hmm", "tuesday maybe")]
    assert told("handoff-waiting") in answers[-1]
    assert house.handoff(house.conversation("sms", person.number))["reason"] == "not_understood"


def test_a_counselor_of_the_first_place_is_offered_with_it(house: House, person: Caller) -> None:
    facts = {"indicators": ["document_retention", "wage_withholding"], "age_group": "adult", "perpetrator": "employer"}
    asked = {"residence": "technical_intern", "preferred_staff_gender": "female", "phone": "mobile", "can_speak": True}
    counter = first_counter("en", {**facts, **asked})
    lan = house.add(counter=counter)
    answer, _ = play(person, "en", "The company keeps my passport, 3 months no wage", INTERN)
    house.seen(lan)
    number = next(line[0] for line in answer.splitlines() if line.endswith(told("choice-handoff-here")))
    assert told("handoff-waiting", staff="female") in person.say(number)
    handoff = house.handoff(house.conversation("sms", person.number))
    assert (handoff["reason"], handoff["counter"], handoff["staff_gender"]) == ("routing", counter, "female")


def test_it_is_not_offered_where_only_somebody_else_works(house: House, person: Caller) -> None:
    """They chose a man, and at the first place there is only a woman: «write with a person» would be followed by «nobody»."""
    facts = {"indicators": ["document_retention", "wage_withholding"], "age_group": "adult", "perpetrator": "employer"}
    asked = {"residence": "technical_intern", "preferred_staff_gender": "male", "phone": "mobile", "can_speak": True}
    lan = house.add(counter=first_counter("en", {**facts, **asked}))
    answers = {**INTERN, "ask-staff-gender": "2"}
    answer, _ = play(person, "en", "The company keeps my passport, 3 months no wage", answers)
    assert words("en", "answer-end") in answer
    assert told("choice-handoff-here") not in answer
    house.seen(lan)
