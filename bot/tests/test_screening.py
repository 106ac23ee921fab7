"""What is asked and what is known, as pure functions."""

import itertools
from typing import Any

import pytest
import yaml

from screening.facts import add_choice, add_labels, known_facts, needs_intern, set_danger, tells_what
from screening.prefecture import needs_prefecture
from screening.questions import ALL_QUESTIONS, QUESTIONS, needed, open_question
from screening.reading import Heard, read
from screening.settling import TO_THE_QUESTION, settle
from tests.conftest import BOT
from understanding.labels import DETAILS, INDICATORS, TOPICS

CLOSED = dict.fromkeys(ALL_QUESTIONS[:4], "not_needed")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"indicators": ["wage_withholding"]}, True),
        ({"indicators": ["wage_withholding"], "age_group": "child"}, False),
        ({"indicators": ["wage_withholding"], "residence": "student"}, False),
        ({"indicators": ["wage_withholding"], "perpetrator": "partner"}, True),
        ({"indicators": ["physical_violence"]}, True),
        ({"indicators": ["physical_violence"], "perpetrator": "employer"}, True),
        ({"indicators": ["physical_violence"], "perpetrator": "partner"}, False),
        ({"indicators": ["document_retention"], "perpetrator": "family"}, False),
        ({"indicators": ["sexual_violence"]}, False),
        ({"topics": ["job_change"]}, True),
        ({"topics": ["immigration_status"]}, False),
        ({"forced_return": True}, True),
        ({}, False),
    ],
)
def test_whether_it_matters_if_they_are_an_intern(facts: dict[str, Any], expected: bool) -> None:
    assert needs_intern(facts) is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"topics": ["shelter"]}, True),
        ({"topics": ["shelter"], "indicators": ["sexual_violence"]}, False),
        ({"topics": ["shelter"], "residence": "technical_intern"}, False),
        ({"topics": ["shelter"], "residence": "technical_intern", "gender": "female"}, True),
        ({"topics": ["shelter"], "at_sea": True}, False),
        ({"perpetrator": "partner"}, False),
        ({"perpetrator": "partner", "language": "km"}, True),
        ({"perpetrator": "partner", "language": "ja"}, True),
        ({"perpetrator": "partner", "gender": "female"}, True),
        ({"perpetrator": "partner", "gender": "male", "language": "ja"}, False),
        ({"perpetrator": "broker", "gender": "female"}, True),
        ({"perpetrator": "broker", "gender": "female", "age_group": "child"}, False),
        ({"indicators": ["sexual_violence"]}, False),
        ({"indicators": ["sexual_violence"], "gender": "female"}, True),
        ({"indicators": ["sexual_violence", "immediate_danger"], "gender": "female"}, False),
        ({"indicators": ["physical_violence", "restriction_of_movement"], "gender": "female"}, False),
        ({"topics": ["legal_help"]}, False),
        ({"topics": ["legal_help"], "language": "ja"}, True),
        ({"topics": ["legal_help"], "language": "ja", "residence": "no_status"}, False),
        ({"topics": ["job_change"]}, False),
        ({}, False),
    ],
)
def test_whether_the_first_counters_depend_on_the_prefecture(facts: dict[str, Any], expected: bool) -> None:
    # The gateway's tests hold the whole table to the router.
    assert needs_prefecture({"language": "en", **facts}) is expected


def test_a_language_that_is_not_known_is_taken_as_japanese() -> None:
    assert needs_prefecture({"perpetrator": "partner"})
    assert needs_prefecture({"topics": ["legal_help"]})
    assert not needs_prefecture({})


def test_the_prefecture_is_asked_by_the_language_of_the_turn() -> None:
    slots = {**CLOSED, "safe": "yes", "facts": {"perpetrator": "partner"}}
    assert needed({**slots, "language": "vi"})["prefecture"] == "not_needed"
    assert needed({**slots, "language": "my"})["prefecture"] is None


def test_labels_become_facts_of_the_contract() -> None:
    facts = add_labels({}, ["child_involved", "document_retention"], ["shelter"], ["is_woman", "perpetrator_broker"])
    assert facts == {
        "indicators": ["child_involved", "document_retention"],
        "topics": ["shelter"],
        "age_group": "child",
        "gender": "female",
        "perpetrator": "broker",
    }
    # Nothing is lost or turned round by a later message.
    later = add_labels(facts, ["document_retention", "isolation"], [], ["perpetrator_partner", "is_adult"])
    assert later == {**facts, "indicators": ["child_involved", "document_retention", "isolation"]}
    assert set(add_labels({}, INDICATORS, TOPICS, DETAILS)) <= FACTS


FACTS = {
    "age_group", "gender", "preferred_staff_gender", "role", "residence", "prefecture", "perpetrator", "indicators",
    "topics", "request", "immediate_danger", "medical_emergency", "at_sea", "forced_return", "fears_own_authorities",
    "wants_anonymity", "can_speak", "phone",
}  # fmt: skip


def test_an_answer_wins_over_what_a_text_was_taken_to_mean() -> None:
    slots = {"facts": {"age_group": "child"}, "under_18": "no", "phone": "cannot_speak", "prefecture": "unknown"}
    assert known_facts(slots) == {"age_group": "adult", "can_speak": False}
    assert known_facts({**slots, "language": "vi"}) == {"age_group": "adult", "can_speak": False, "language": "vi"}


def test_what_is_told_alone_or_not() -> None:
    assert not tells_what({"indicators": ["child_involved", "immediate_danger"]})
    assert not tells_what({"perpetrator": "employer", "gender": "female"})
    assert tells_what({"indicators": ["self_harm"]})
    assert tells_what({"topics": ["return_home"]})
    assert tells_what(add_choice({}, "papers"))
    assert not tells_what(add_choice({}, "other"))


def test_no_danger_takes_the_alarm_back() -> None:
    facts = set_danger({"indicators": ["immediate_danger", "isolation"]}, now=True)
    assert set_danger(facts, now=False) == {"indicators": ["isolation"], "immediate_danger": False}


def test_at_most_seven_questions_whatever_is_answered() -> None:
    answers = [("safe", ["yes"]), ("what", ["violence", "job", "papers"]), ("under_18", ["yes", "unknown"])]
    for chosen in itertools.product(*(values for _, values in answers)):
        given = dict(zip((name for name, _ in answers), chosen, strict=True))
        slots: dict[str, Any] = dict(CLOSED)
        asked: list[str] = []
        while question := open_question(slots):
            asked.append(question)
            value = given.get(question, "unknown")
            reading = read(slots, asking=True, heard=Heard("answer", {question: value}))
            slots |= reading.slots
            slots |= reading.values
            slots |= settle(slots, question, answered=True, intent=reading.intent)
        assert len(asked) == len(set(asked)) <= 7
        assert [name for name in QUESTIONS if name in asked] == asked


def test_a_bare_yes_means_what_was_asked() -> None:
    def meaning(question: str, intent: str) -> str:
        return read({**CLOSED, question: None, "greeted": True}, asking=True, heard=Heard(intent)).intent

    assert meaning("danger", "affirm") == "danger"
    assert meaning("danger", "deny") == "no_danger"
    assert meaning("danger", "maybe_danger") == "danger"
    assert meaning("harm", "affirm") == "self_harm_now"
    assert meaning("harm", "deny") == "harm_not_now"
    assert meaning("erase", "affirm") == "erase_confirmed"
    assert meaning("erase", "deny") == "erase_kept"
    assert meaning("emergency", "affirm") == "continue"
    assert meaning("emergency", "deny") == "cannot_call"
    assert meaning("safe", "deny") == "not_safe"
    assert meaning("safe", "affirm") == "affirm"


def test_a_wish_for_a_woman_in_a_story_sets_both() -> None:
    heard = Heard("inform", indicators=["wage_withholding"], wish="female")
    reading = read({**CLOSED, "greeted": True}, asking=True, heard=heard)
    assert reading.slots["staff_gender"] == "female"
    assert reading.slots["facts"] == {"indicators": ["wage_withholding"]}


@pytest.mark.parametrize("heard", [Heard("male_staff", wish="male"), Heard("inform", topics=["shelter"], wish="male")])
def test_words_take_back_no_wish(heard: Heard) -> None:
    reading = read({"staff_gender": "female"}, False, heard)
    assert "staff_gender" not in reading.slots
    assert reading.intent not in {"male_staff", "female_staff"}, "Rasa fills the slot with these"


def test_who_did_not_mind_may_ask_for_somebody_after_all() -> None:
    assert read({"staff_gender": "any"}, False, Heard("inform", wish="male")).slots["staff_gender"] == "male"


WHOM = {**dict.fromkeys(ALL_QUESTIONS, "known"), "staff_gender": None, "greeted": True}


def test_who_names_a_woman_and_a_man_is_asked_which() -> None:
    named = {"word": "male", "staff_gender": "male"}
    heard = Heard("human", named, details=["is_man"], request="male_staff", wish="female", ask_wish=True)
    while_asked = read(WHOM, asking=True, heard=heard)
    assert "staff_gender" not in {**while_asked.slots, **while_asked.values}
    assert while_asked.intent == "continue", "the question stays"
    elsewhere = read({}, asking=False, heard=heard)
    assert "staff_gender" not in {**elsewhere.slots, **elsewhere.values}
    assert elsewhere.intent == "human"


def test_who_begs_for_a_human_being_is_not_held_up_by_the_question() -> None:
    heard = Heard("human", request="human", wish="female", ask_wish=True)
    assert read(WHOM, asking=True, heard=heard).intent == "human"


@pytest.mark.parametrize(("number", "age"), [("16", "child"), ("17", "child"), ("18", "adult"), ("43", "adult")])
def test_an_age_answers_whether_they_are_a_child(number: str, age: str) -> None:
    slots = {**CLOSED, "safe": "yes", "what": "known", "greeted": True}
    reading = read(slots, asking=True, heard=Heard("unreadable", {"number": number}))
    assert known_facts({**slots, **reading.values})["age_group"] == age


def test_a_place_in_passing_is_taken_only_where_it_is_asked() -> None:
    slots = {**CLOSED, "safe": "yes", "what": "violence", "under_18": "no", "intern": "no", "greeted": True}
    heard = Heard("unclear", {"place": "17"})
    assert read({**slots, "prefecture": None}, asking=True, heard=heard).values == {"prefecture": "17"}
    assert read({**slots, "prefecture": "not_needed"}, asking=True, heard=heard).values == {}


def test_needed_never_touches_an_answer() -> None:
    answered = {"what": "wages", "under_18": "unknown", "intern": "skipped", "prefecture": "13", "phone": "none"}
    assert set(needed(answered)) == {"staff_gender"}


def test_the_rules_lead_to_the_question_from_the_same_intents() -> None:
    rules = yaml.safe_load((BOT / "data/rules/screening.yml").read_text())["rules"]
    [rule] = [rule for rule in rules if rule["rule"] == "go to the open question"]
    assert {step["intent"] for step in rule["steps"][0]["or"]} == TO_THE_QUESTION
