"""The flow of the dialogue over HTTP, against a running bot."""

import pytest

from tests.support.bot import SAFE, TO_WHAT, Bot, Talk

WAGES = '/answer{"what":"wages"}'
SHELTER = "is there a shelter"
VIOLENCE = '/answer{"what":"violence"}'
ADULT = '/answer{"under_18":"no"}'
NO_INTERN = '/answer{"intern":"no"}'
EITHER = '/answer{"staff_gender":"any"}'
MOBILE = '/answer{"phone":"mobile"}'
TO_ANSWER = (*TO_WHAT, WAGES, ADULT, NO_INTERN, EITHER, MOBILE)


def test_story_of_the_first_message(running: Bot) -> None:
    talk = Talk(running, "vi")
    assert talk.say("công ty giữ hộ chiếu của em, 3 tháng chưa trả lương") == ["greeting", "ask-safe"]
    assert talk.answer["understood"]["intent"] == "inform"
    assert {"document_retention", "wage_withholding"} <= set(talk.answer["understood"]["indicators"])
    # What is known already is not asked.
    assert talk.say(SAFE) == ["ask-under-18"]
    assert talk.say(ADULT) == ["ask-intern"]
    assert talk.say('/answer{"intern":"yes"}') == ["ask-staff-gender"]
    assert talk.say('/answer{"staff_gender":"female"}') == ["ask-phone"]
    assert talk.say(MOBILE) == ["answer-counter"]
    assert list(talk.choices) == ["choice-more", "choice-start-over"]
    facts = talk.facts
    assert facts.pop("indicators") == ["document_retention", "wage_withholding"]
    facts.pop("perpetrator", None)
    assert facts == {
        "age_group": "adult",
        "residence": "technical_intern",
        "preferred_staff_gender": "female",
        "phone": "mobile",
        "can_speak": True,
        "language": "vi",
    }


def test_all_seven_questions(talk: Talk) -> None:
    talk.go("/greet")
    assert talk.choose("choice-yes") == ["ask-what"]
    assert len(talk.choices) == 8
    assert talk.choose("choice-what-violence") == ["ask-under-18"]
    # Of the choices alone none makes the prefecture matter.
    assert talk.say(SHELTER) == ["ask-under-18"]
    assert talk.choose("choice-no") == ["ask-intern"]
    assert talk.choose("choice-no") == ["ask-prefecture"]
    assert talk.choose("choice-list") == ["ask-region"]
    assert talk.choose("region-kanto") == ["ask-prefecture-in-region"]
    assert set(talk.choices) == {f"prefecture-{code}" for code in range(8, 15)}
    assert talk.choose("prefecture-13") == ["ask-staff-gender"]
    assert talk.choose("choice-either") == ["ask-phone"]
    assert talk.choose("choice-phone-app") == ["answer-counter"]
    assert talk.facts == {
        "indicators": ["physical_violence", "intimidation_threats"],
        "topics": ["shelter"],
        "age_group": "adult",
        "prefecture": 13,
        "preferred_staff_gender": "any",
        "phone": "ip_or_prepaid",
        "can_speak": True,
        "language": "en",
    }


@pytest.mark.parametrize(
    ("what", "questions"),
    [
        ("wages", ["ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"]),
        ("documents", ["ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"]),
        ("locked", ["ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"]),
        ("sexual", ["ask-under-18", "ask-staff-gender", "ask-phone"]),
        ("papers", ["ask-under-18", "ask-staff-gender", "ask-phone"]),
        ("job", ["ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone"]),
        ("other", ["ask-under-18", "ask-staff-gender", "ask-phone"]),
    ],
)
def test_only_needed_questions_are_asked_and_each_can_be_skipped(talk: Talk, what: str, questions: list[str]) -> None:
    talk.go(*TO_WHAT)
    [key] = talk.choose(f"choice-what-{what}")
    asked = []
    while key != "answer-counter":
        asked.append(key)
        label = "choice-skip" if "choice-skip" in talk.choices else "choice-either"
        [key] = talk.choose(label)
    assert asked == questions


@pytest.mark.parametrize(("intern", "question"), [("yes", "ask-staff-gender"), ("no", "ask-prefecture")])
def test_an_intern_who_needs_a_bed_is_not_asked_where(talk: Talk, intern: str, question: str) -> None:
    talk.go(*TO_WHAT, WAGES, SHELTER, ADULT)
    assert talk.say(f'/answer{{"intern":"{intern}"}}') == [question]


@pytest.mark.parametrize(("language", "question"), [("en", "ask-staff-gender"), ("ja", "ask-prefecture")])
def test_whether_the_prefecture_is_asked_depends_on_the_language(running: Bot, language: str, question: str) -> None:
    talk = Talk(running, language).go(*TO_WHAT, "弁護士さんに相談したい")
    assert talk.said == ["ask-under-18"]
    assert talk.say(ADULT) == [question]


def test_a_child_is_not_asked_about_training(talk: Talk) -> None:
    talk.go(*TO_WHAT, WAGES)
    assert talk.say('/answer{"under_18":"yes"}') == ["ask-staff-gender"]
    assert talk.facts["age_group"] == "child"


def test_not_safe_is_one_neutral_line_and_then_the_question_again(talk: Talk) -> None:
    talk.go("/greet")
    assert talk.say('/answer{"safe":"no"}') == ["pause-neutral"]
    # Whatever comes next: nothing but the one question.
    assert talk.say("/human") == ["ask-safe"]
    assert talk.say("no") == ["pause-neutral"]
    assert talk.say("my boss does not pay me") == ["ask-safe"]
    assert talk.say("yes") == ["ask-under-18"]


def test_not_safe_after_the_answer(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.say('/answer{"safe":"no"}') == ["pause-neutral"]
    assert talk.say("/human") == ["ask-safe"]
    assert talk.say(SAFE) == ["answer-counter"]


def test_free_text_answers(talk: Talk) -> None:
    talk.go("/greet")
    assert talk.say("yes") == ["ask-what"]
    assert talk.say(SHELTER) == ["ask-under-18"]
    assert talk.say("25") == ["ask-prefecture"]
    assert talk.say("Ishikawa") == ["ask-staff-gender"]
    assert talk.say("a woman please") == ["ask-phone"]
    assert talk.facts["age_group"] == "adult"
    assert talk.facts["prefecture"] == 17
    assert talk.facts["preferred_staff_gender"] == "female"
    assert "gender" not in talk.facts


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        *(("en", "woman", "female"), ("es", "Mujer.", "female"), ("ja", "女の人", "female"), ("my", "မိန်းမ", "female")),
        *(("en", "A man", "male"), ("vi", "đàn ông", "male"), ("ko", "남자분", "male")),
        *(("en", "Man or woman, either is fine", "any"), ("ja", "男性でも女性でもいいです。", "any")),
        *(("ko", "남자든 여자든 상관 없어요", "any"), ("th", "ผู้ชายหรือผู้หญิงก็ได้", "any"), ("id", "siapa aja", "any")),
    ],
)
def test_a_listed_answer_is_taken_as_it_is(running: Bot, language: str, text: str, whom: str) -> None:
    talk = Talk(running, language)
    talk.go(*TO_WHAT, WAGES, ADULT, NO_INTERN)
    assert talk.say(text) == ["ask-phone"]
    assert talk.facts["preferred_staff_gender"] == whom
    assert not talk.answer["understood"]["ask_wish"], "nor does the gateway ask"


def test_a_story_at_a_question_adds_to_the_facts_and_the_question_stays(talk: Talk) -> None:
    talk.go(*TO_WHAT, WAGES)
    assert talk.say("they keep my passport in the office") == ["ask-under-18"]
    assert talk.facts["indicators"][:2] == ["wage_withholding", "document_retention"]
    # The same again is no answer: said once, then the question is left.
    assert talk.say("they keep my passport in the office") == ["not-understood", "ask-under-18"]
    assert talk.say("they keep my passport in the office") == ["ask-intern"]


def test_not_understood_twice_is_skipped(talk: Talk) -> None:
    talk.go(*TO_WHAT)
    assert talk.say("/unclear") == ["not-understood", "ask-what"]
    assert talk.say("/unclear") == ["ask-under-18"]
    assert talk.say("/unclear") == ["not-understood", "ask-under-18"]
    assert talk.say("?!") == ["ask-staff-gender"]
    assert talk.say("👍") == ["please-choose", "ask-staff-gender"]


def test_requests_then_the_open_question_again(talk: Talk) -> None:
    talk.go(*TO_WHAT)
    assert talk.say("/human") == ["handoff-unavailable", "ask-what"]
    assert talk.facts["request"] == "human"
    assert talk.say("/confidentiality") == ["confidentiality", "ask-what"]
    assert talk.say("/thanks") == ["thanks-reply", "ask-what"]
    assert talk.say("/greet") == ["greet-again", "ask-what"]
    assert talk.say("/out_of_scope") == ["out-of-scope", "ask-what"]
    assert talk.say("/repeat") == ["ask-what"]
    assert talk.say("/change_language") == ["language-menu"]
    assert talk.say("/language_changed") == ["ask-what"]
    assert talk.say("/more_counters") == ["ask-what"]


def test_requests_as_the_first_message(running: Bot) -> None:
    assert Talk(running).say("/human") == ["greeting", "handoff-unavailable", "ask-safe"]
    assert Talk(running).say("/unclear") == ["greeting", "ask-safe"]
    assert Talk(running).say("/stop") == ["stopped"]
    first = Talk(running)
    assert first.say("/change_language") == ["language-menu"]
    assert first.say("/language_changed") == ["greeting", "ask-safe"]


def test_after_the_answer(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.said == ["answer-counter"]
    assert talk.say("/repeat") == ["answer-counter"]
    assert talk.say("/language_changed") == ["answer-counter"]
    assert talk.say("/more_counters") == ["answer-more"]
    assert talk.say("/unclear") == ["anything-else"]
    assert list(talk.choices) == ["choice-more", "choice-start-over"]
    assert talk.say("no salary since august") in (["anything-else"], ["answer-counter"])
    assert talk.say("no salary since august") == ["anything-else"]
    # Something new asks only what is newly needed.
    assert talk.say(SHELTER) == ["ask-prefecture"]
    assert talk.say("osaka") == ["answer-counter"]
    assert talk.say("/human") == ["handoff-unavailable", "anything-else"]


def test_start_over_forgets_all_answers(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.choose("choice-start-over") == ["ask-what"]
    assert talk.facts == {"language": "en"}
    assert talk.say(WAGES) == ["ask-under-18"]


def test_an_answer_can_be_changed_later(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.say('/answer{"intern":"yes"}') == ["answer-counter"]
    assert talk.facts["residence"] == "technical_intern"


def test_a_third_party_is_advised_once(talk: Talk) -> None:
    talk.go(*TO_WHAT)
    story = "the foreman burned my coworker's arm with a cigarette last month"
    assert talk.say(story) == ["third-party-advice", "ask-under-18"]
    assert talk.facts["role"] == "third_party"
    assert talk.say(story) == ["not-understood", "ask-under-18"]


def test_erase(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.say("/erase") == ["ask-erase"]
    assert talk.choose("choice-no") == ["erase-kept", "answer-counter"]
    talk.say("/erase")
    assert talk.choose("choice-yes") == ["erased"]
    assert talk.answer["ended"] is True
    assert talk.facts == {"language": "en"}
    assert talk.say("/greet") == ["greeting", "ask-safe"]


def test_stop_ends_and_the_next_message_begins_anew(talk: Talk) -> None:
    talk.go(*TO_ANSWER)
    assert talk.say("/stop") == ["stopped"]
    assert talk.answer["ended"] is True
    assert talk.say("/greet") == ["greeting", "ask-safe"]
    assert talk.facts == {"language": "en"}
