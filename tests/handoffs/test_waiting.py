"""A person asks for a human being, and what they are told until one is there. Over signed HTTP to the running system."""

from __future__ import annotations

import time
from datetime import timedelta
from uuid import UUID

import pytest

from app.conversations.handoff_texts import windows
from app.errors import NotFound, Stale
from app.kit.clock import now
from tests.journeys.messages import DANGER_NOW, PASSPORT_AND_WAGES
from tests.support.counselors import House, until
from tests.support.screening import catalog, words
from tests.support.system import Caller, System


def told(key: str, language: str = "en", **variables: str) -> str:
    return catalog().render(language, key, {"staff": "any", **variables})


def begin(person: Caller, language: str = "en") -> None:
    person.say(PASSPORT_AND_WAGES[language])


def waits(house: House, person: Caller) -> UUID:
    """Somebody who waits for a counselor. Returns their conversation."""
    begin(person)
    assert told("handoff-waiting") in person.say("0")
    return house.conversation("sms", person.number)


def accepted(house: House, person: Caller, staff: UUID) -> tuple[UUID, UUID]:
    """Somebody has their conversation. Returns it and its handoff."""
    conversation = waits(house, person)
    handoff: UUID = house.handoff(conversation)["id"]
    house.do("accept", handoff, staff)
    person.hear()
    return conversation, handoff


def agrees(person: Caller, number: str = "2") -> str:
    """They want a human being, and choose hours."""
    person.say(next(r[0] for r in person.say("0").splitlines() if r.endswith(told("choice-handoff-later"))))
    return person.say(number)


def silent(house: House, staffed: System, person: Caller, seconds: float = 2.0) -> None:
    """Nothing more is said to them."""
    time.sleep(seconds)
    assert len(staffed.provider.to(person.number)) == person.heard


def test_without_any_counselor_all_is_as_it_was(house: House, person: Caller) -> None:
    begin(person)
    answer = person.say("0")
    assert words("en", "handoff-unavailable") in answer
    assert house.handoff(house.conversation("sms", person.number)) == {}


def test_somebody_is_here_and_takes_it(house: House, person: Caller, staffed: System) -> None:
    lan = house.add()
    begin(person)
    assert told("handoff-waiting") in person.say("0")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)
    assert (handoff["state"], handoff["handler"], handoff["reason"]) == ("waiting", "queue", "asked")
    house.do("accept", handoff["id"], lan)
    assert person.hear() == told("handoff-accepted", name="Lan")
    person.post("My boss has my passport, please help")
    silent(house, staffed, person)
    house.say(lan, conversation, "I am reading. Are you safe?")
    assert person.hear() == "I am reading. Are you safe?"
    house.do("close", handoff["id"], lan, "done")
    assert told("handoff-over") in person.hear()
    assert house.handoff(conversation)["handler"] == "bot"
    assert person.say("I also got no wages")


def test_only_who_has_it_speaks_and_a_double_click_sends_once(house: House, person: Caller, staffed: System) -> None:
    lan, mai = house.add(), house.add(name="Mai")
    begin(person)
    person.say("0")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    with pytest.raises(Stale, match="not_yours"):
        house.say(lan, conversation, "too early")
    house.do("accept", handoff, lan)
    person.hear()
    with pytest.raises(Stale, match="taken"):
        house.do("accept", handoff, mai)
    with pytest.raises(Stale, match="not_yours"):
        house.say(mai, conversation, "not mine")
    first = house.say(lan, conversation, "hello", "click")
    assert house.say(lan, conversation, "hello", "click") == first
    assert person.hear() == "hello"
    silent(house, staffed, person)


def test_nobody_is_here_and_the_truth_is_said_at_once(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    begin(person)
    answer = person.say("0")
    assert told("handoff-nobody") in answer
    assert told("handoff-counters") in answer or told("handoff-counters-closed") in answer, "by the hour of the day"
    assert "1 " + told("choice-handoff-wait") in answer
    assert told("choice-handoff-other") not in answer


def test_a_woman_is_asked_for_and_no_man_can_have_it(house: House, person: Caller) -> None:
    man = house.add("male", name="Ken")
    boss = house.add("male", name="Boss", role="supervisor")
    begin(person)
    answer = person.say("can I talk to a woman please")
    assert told("handoff-nobody", staff="female") in answer
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)["id"]
    for deed, staff in (("accept", man), ("take_over", boss), ("decline", man), ("join", man)):
        with pytest.raises(NotFound):
            house.do(deed, handoff, staff)
    woman = house.add()
    house.do("accept", handoff, woman)
    for deed in ("offer_transfer", "invite"):
        with pytest.raises(NotFound):
            house.do(deed, handoff, woman, man, *(["interpreter"] if deed == "invite" else []))


def test_only_their_own_yes_lets_a_man_in(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    man = house.add("male", name="Ken")
    begin(person)
    answer = person.say("can I talk to a woman please")
    other = told("choice-handoff-other", staff="female")
    number = next(line[0] for line in answer.splitlines() if line.endswith(other))
    assert told("handoff-ask-other", staff="female") in person.say(number)
    conversation = house.conversation("sms", person.number)
    assert house.handoff(conversation)["staff_gender"] == "female", "asking is not yet a yes"
    assert told("handoff-waiting") in person.say("1")
    handoff = house.handoff(conversation)
    assert handoff["staff_gender"] == "any"
    assert handoff["waived_by"] is not None
    house.do("accept", handoff["id"], man)
    assert person.hear() == told("handoff-accepted", name="Ken")


def test_a_no_keeps_the_wish(house: House, person: Caller) -> None:
    house.add("male", name="Ken")
    begin(person)
    answer = person.say("can I talk to a woman please")
    number = next(
        line[0] for line in answer.splitlines() if line.endswith(told("choice-handoff-other", staff="female"))
    )
    person.say(number)
    assert told("handoff-nobody", staff="female") in person.say("2")
    assert house.handoff(house.conversation("sms", person.number))["staff_gender"] == "female"


def test_danger_comes_first_and_then_somebody(house: House, person: Caller) -> None:
    house.add()
    answer = person.say(DANGER_NOW["en"])
    assert answer.startswith(words("en", "danger-110"))
    assert told("handoff-waiting") in answer
    handoff = house.handoff(house.conversation("sms", person.number))
    assert (handoff["reason"], handoff["urgency"], handoff["handler"]) == ("danger", "emergency", "queue")
    cannot = next(line[0] for line in answer.splitlines() if line.endswith(words("en", "choice-cannot-call")))
    assert words("en", "danger-cannot-call") in person.say(cannot)


def test_danger_with_nobody_here_keeps_the_bot_and_tells_the_team(house: House, person: Caller) -> None:
    house.add()
    house.nobody()
    answer = person.say(DANGER_NOW["en"])
    assert words("en", "danger-110") in answer
    assert told("handoff-later") in answer
    handoff = house.handoff(house.conversation("sms", person.number))
    assert (handoff["state"], handoff["handler"]) == ("waiting", "bot")
    lan = house.add()
    house.do("accept", handoff["id"], lan)
    assert person.hear() == told("handoff-accepted", name="Lan")


def test_danger_while_they_wait_is_answered_at_once(house: House, person: Caller) -> None:
    house.add()
    begin(person)
    person.say("0")
    assert words("en", "danger-110") in person.say(DANGER_NOW["en"])
    assert house.handoff(house.conversation("sms", person.number))["urgency"] == "emergency"


def test_danger_to_a_counselor_is_flagged_and_nothing_is_said(house: House, person: Caller, staffed: System) -> None:
    conversation, handoff = accepted(house, person, house.add())
    person.post(DANGER_NOW["en"])
    until(lambda: house.handoff(conversation)["urgency"] == "emergency")
    silent(house, staffed, person)
    flags = house.sql(
        "SELECT detail ->> 'flag' FROM handoff_events WHERE handoff_id = %s AND kind = 'flagged'", handoff
    )
    assert flags == [("danger",)]


def test_a_woman_asked_for_while_a_man_has_it_is_offered_to_women(house: House, person: Caller) -> None:
    man, woman = house.add("male", name="Ken"), house.add(name="Mai")
    conversation, handoff = accepted(house, person, man)
    person.post("can I talk to a woman please")
    until(lambda: house.handoff(conversation)["staff_gender"] == "female")
    assert house.handoff(conversation)["staff"] == man, "nobody is left alone meanwhile"
    house.do("accept", handoff, woman)
    assert person.hear() == told("handoff-accepted", name="Mai")
    with pytest.raises(Stale, match="not_yours"):
        house.say(man, conversation, "still me")


def test_safe_hours_are_kept(house: House, person: Caller) -> None:
    lan = house.add()
    house.nobody()
    begin(person)
    assert told("handoff-ask-time") in (asked := _choose(person, person.say("0"), "choice-handoff-later"))
    since, until = windows(now())[1]
    day = "today" if since.date() == now().astimezone(since.tzinfo).date() else "tomorrow"
    hours = {"from": f"{since:%-H:%M}", "until": f"{until:%-H:%M}"}
    assert told(f"choice-handoff-{day}", **hours) in asked
    assert told(f"handoff-time-{day}", **hours) in person.say("2")
    conversation = house.conversation("sms", person.number)
    handoff = house.handoff(conversation)
    assert (handoff["state"], handoff["handler"], handoff["contact_from"]) == ("waiting", "bot", since)
    house.seen(lan)
    with pytest.raises(Stale, match="not_yet"):
        house.do("accept", handoff["id"], lan)
    assert person.say("hello"), "the bot speaks meanwhile"
    house.later(conversation, (until - now() - timedelta(minutes=9)).total_seconds())
    assert person.hear() == told("handoff-missed")
    assert house.handoff(conversation)["state"] == "expired"


def _choose(person: Caller, answer: str, label: str, **variables: str) -> str:
    return person.say(next(line[0] for line in answer.splitlines() if line.endswith(told(label, **variables))))


def test_going_on_without_waiting_brings_the_bots_question_back(house: House, person: Caller) -> None:
    house.add()
    begin(person)
    answer = _choose(person, person.say("0"), "choice-handoff-bot")
    assert told("handoff-left") in answer
    assert words("en", "ask-safe") in answer
    handoff = house.handoff(house.conversation("sms", person.number))
    assert (handoff["state"], handoff["handler"]) == ("abandoned", "bot")
