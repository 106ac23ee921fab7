"""What the same person told in another conversation, handed in with a turn."""

import json
from typing import Any
from uuid import uuid4

import pytest

from tests.support.bot import SAFE, TO_WHAT, Bot, Talk
from tests.test_dialogue import ADULT, EITHER, MOBILE, NO_INTERN, TO_ANSWER, WAGES

TOLD = {
    "facts": {"indicators": ["wage_withholding"], "age_group": "adult", "preferred_staff_gender": "female"},
    "answers": {"what": "wages", "under_18": "no", "intern": "no", "staff_gender": "female", "phone": "skipped"},
}


def say(talk: Talk, message: str, known: dict[str, Any]) -> list[str]:
    kind = "payload" if message.startswith("/") else "text"
    fields = {"conversation": talk.conversation, "turn": uuid4().hex, "language": "en", "known": known}
    status, talk.answer = talk.bot.turn(**fields, **{kind: message})
    assert status == 200, talk.answer
    return talk.said


def test_nothing_is_asked_twice_but_whether_it_is_safe(talk: Talk) -> None:
    assert say(talk, "/repeat", TOLD) == ["greeting", "ask-safe"]
    assert say(talk, SAFE, TOLD) == ["answer-counter"]
    assert talk.facts == {**TOLD["facts"], "language": "en"}


def test_what_one_conversation_answers_another_takes_over(running: Bot) -> None:
    """The answers that a turn reports are the answers that a turn takes: also those that are no facts."""
    first, second = Talk(running), Talk(running)
    first.go(*TO_ANSWER)
    told = {"facts": first.facts, "answers": first.answer["answers"]}
    assert told["answers"] == {
        "what": "wages",
        "under_18": "no",
        "intern": "no",
        "staff_gender": "any",
        "phone": "mobile",
    }
    say(second, "/greet", told)
    assert say(second, SAFE, told) == ["answer-counter"]
    assert second.facts == first.facts


def test_in_the_middle_of_the_questions_the_known_ones_are_left_out(talk: Talk) -> None:
    talk.go(*TO_WHAT)
    known = {"facts": {"age_group": "adult"}, "answers": {"under_18": "no", "staff_gender": "any"}}
    assert say(talk, WAGES, known) == ["ask-intern"]
    assert say(talk, NO_INTERN, known) == ["ask-phone"]


def test_what_is_open_may_be_known_meanwhile(talk: Talk) -> None:
    talk.go(*TO_WHAT, WAGES)
    assert talk.said == ["ask-under-18"]
    assert say(talk, "/repeat", TOLD) == ["answer-counter"]


def test_what_is_told_here_wins(talk: Talk) -> None:
    talk.go(*TO_WHAT, WAGES, '/answer{"under_18":"yes"}')
    say(talk, '/answer{"staff_gender":"male"}', TOLD)
    assert talk.facts["age_group"] == "child"
    assert talk.facts["preferred_staff_gender"] == "male"


def test_labels_are_added_up(talk: Talk) -> None:
    talk.go(*TO_WHAT, '/answer{"what":"documents"}')
    say(talk, ADULT, TOLD)
    assert talk.facts["indicators"] == ["document_retention", "wage_withholding"]


def test_after_the_answer_more_is_known_at_once(talk: Talk) -> None:
    talk.go(*TO_WHAT, WAGES, ADULT, NO_INTERN, EITHER, MOBILE)
    known = {"facts": {"indicators": ["document_retention"]}, "answers": {}}
    assert say(talk, "/repeat", known) == ["answer-counter"]
    assert talk.facts["indicators"] == ["wage_withholding", "document_retention"]


def test_danger_comes_first_all_the_same(talk: Talk) -> None:
    assert say(talk, "he is at the door with a knife", TOLD)[0] == "danger-110"


@pytest.mark.parametrize(
    "known",
    [[], "x", 1, {}, {"facts": {}}, {"facts": [], "answers": {}}, {"facts": {}, "answers": []},
     {"facts": {"age_group": None}, "answers": {}}, {"facts": {"topics": [{}]}, "answers": {}}],
)  # fmt: skip
def test_malformed_is_refused(running: Bot, known: object) -> None:
    body = {"conversation": str(uuid4()), "turn": "1", "text": "hello", "language": "en", "known": known}
    status, answer = running.request("POST", "/turn", json.dumps(body).encode())
    assert status == 400
    assert json.loads(answer)["error"]


@pytest.mark.parametrize(
    "answers",
    [{"safe": "yes"}, {"danger": "no"}, {"under_18": "perhaps"}, {"under_18": 1}, {"what": "known"}, {"nothing": "x"}],
)
def test_what_the_domain_does_not_know_is_refused(running: Bot, answers: object) -> None:
    fields = {"conversation": str(uuid4()), "turn": "1", "text": "hello", "language": "en"}
    status, answer = running.turn(**fields, known={"facts": {}, "answers": answers})
    assert status == 422
    assert answer["error"]
