"""Rulings 1 to 8: where the notes and the data disagree or are silent, these win."""

import pytest

from routing import parse_facts, urgency_of
from routing.facts import LANGUAGES
from tests.routing.asking import (
    DIRECTORY,
    FRIDAY,
    IMMIGRATION,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    ask,
    first,
    ids,
    numbers,
    of,
)


def test_1_only_a_publishable_way_leads() -> None:
    """The labour dial fits best, speaks the language and is open; its numbers are being checked."""
    decision = ask(THURSDAY, "10:30", language="ko", indicators=["wage_withholding"])
    assert decision.referrals[0].phones
    dial = decision.referrals[1]
    assert (dial.counter, dial.open, dial.phones, dial.number_unverified) == ("labour_foreign_dial", True, (), True)
    assert "number-being-checked" in dial.reasons
    assert dial.ask_via in ids(decision)
    assert of(decision, dial.ask_via or "").phones


def test_1_the_emergency_lines_are_never_asked_for_a_number() -> None:
    decision = ask(THURSDAY, "02:00", language="vi", indicators=["wage_withholding"])
    assert of(decision, "labour_foreign_dial").ask_via not in (None, "police_110", "fire_ambulance_119")


@pytest.mark.parametrize(
    ("facts", "urgency"),
    [
        ({"immediate_danger": True}, "emergency"),
        ({"indicators": ["immediate_danger"]}, "emergency"),
        ({"medical_emergency": True}, "emergency"),
        ({"indicators": ["physical_violence"]}, "urgent"),
        ({"indicators": ["restriction_of_movement"]}, "urgent"),
        ({"indicators": ["sexual_violence"]}, "urgent"),
        ({"indicators": ["sexual_exploitation"]}, "urgent"),
        ({"indicators": ["child_involved"]}, "urgent"),
        ({"age_group": "child"}, "urgent"),
        ({"indicators": ["self_harm"]}, "urgent"),
        ({"indicators": ["organ_removal"]}, "urgent"),
        ({"indicators": ["wage_withholding", "document_retention"]}, "normal"),
        ({"topics": ["immigration_status"]}, "normal"),
        ({"indicators": ["intimidation_threats"]}, "normal"),
        ({"indicators": ["physical_violence"], "immediate_danger": False}, "urgent"),
        ({}, "normal"),
    ],
)
def test_2_urgency(facts: dict[str, object], urgency: str) -> None:
    assert urgency_of(parse_facts(facts)) == urgency
    assert ask(TUESDAY, "10:00", **facts).urgency == urgency


@pytest.mark.parametrize("language", LANGUAGES)
def test_3_languages_yes_interpreter_no(language: str) -> None:
    decision = ask(TUESDAY, "10:00", language=language, immediate_danger=True, indicators=["sexual_violence"])
    for referral in decision.referrals:
        counter = DIRECTORY.counters[referral.counter]
        expected = "yes" if language in counter.languages else "no"
        if expected == "no" and (language in counter.languages_possible or referral.counter == "police_110"):
            expected = "interpreter"
        assert referral.in_language == expected
        assert referral.languages == counter.languages


def test_3_the_better_one_comes_second_with_its_opening_time() -> None:
    """Chinese interns: Monday, Wednesday, Friday from 11."""
    decision = ask(TUESDAY, "12:00", language="zh", residence="technical_intern", indicators=["physical_violence"])
    assert ids(decision)[:2] == ["moj_foreign_language_hr", "otit_sos"]
    opens = decision.referrals[1].opens_at
    assert opens is not None
    assert opens.isoformat() == "2026-11-25T11:00:00+09:00"
    assert "closed-opens-later" in decision.referrals[1].reasons


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in ("ja", "km", "my")])
@pytest.mark.parametrize("clock", ["02:00", "10:00", "19:00"])
def test_4_a_line_in_the_language_stands_beside_189(language: str, clock: str) -> None:
    decision = ask(SUNDAY, clock, language=language, age_group="child", indicators=["sexual_violence"])
    assert first(decision) == "child_guidance_189"
    assert any(referral.in_language == "yes" for referral in decision.referrals[:3])


def test_4_not_harmed_either_may_lead() -> None:
    decision = ask(THURSDAY, "11:00", language="vi", age_group="child", topics=["immigration_status"])
    assert first(decision) == "immigration_info_center"
    assert "child_guidance_189" in ids(decision)


@pytest.mark.parametrize("language", ["km", "my"])
def test_5_fresc_may_lead_for_khmer_and_burmese_by_day(language: str) -> None:
    day = ask(TUESDAY, "11:00", language=language, residence="no_status", topics=["immigration_status"])
    assert first(day) == "fresc"
    for clock in ("02:00", "08:45", "19:00"):
        other = ask(TUESDAY, clock, language=language, residence="no_status", topics=["immigration_status"])
        assert first(other) not in IMMIGRATION


def test_5_the_gate_with_fear_is_the_police_first() -> None:
    decision = ask(TUESDAY, "11:00", language="vi", forced_return=True, fears_own_authorities=True)
    assert ids(decision)[:2] == ["police_110", "immigration_inspector_departure"]


@pytest.mark.parametrize(
    "fear",
    [{"residence": "no_status"}, {"fears_own_authorities": True}, {"indicators": ["intimidation_threats"]}],
)
def test_6_status_and_fear(fear: dict[str, object]) -> None:
    without = ask(TUESDAY, "11:00", language="en", topics=["immigration_status"])
    assert first(without) == "immigration_info_center"
    afraid = ask(TUESDAY, "11:00", language="en", topics=["immigration_status"], **fear)
    assert first(afraid) not in IMMIGRATION
    assert ids(afraid).index("immigration_info_center") > 3


def test_7_own_embassy() -> None:
    home = {"language": "th", "nationality": "TH", "topics": ["return_home"]}
    assert "embassy_thailand" in ids(ask(TUESDAY, "11:00", **home))
    assert "embassy_thailand" not in ids(ask(TUESDAY, "11:00", **home, fears_own_authorities=True))
    lost = ask(TUESDAY, "11:00", language="th", nationality="TH", indicators=["document_retention"])
    assert not any(id_.startswith("embass") for id_ in ids(lost))
    other = ask(TUESDAY, "11:00", language="en", nationality="FR", topics=["return_home"])
    assert [id_ for id_ in ids(other) if id_.startswith("embass")] == ["embassies_general"]
    burmese = ask(TUESDAY, "11:00", language="my", nationality="MM", topics=["return_home"])
    assert not any(id_.startswith("embass") for id_ in ids(burmese))


@pytest.mark.parametrize(
    ("code", "embassy"),
    [
        ("VN", "vietnam"),
        ("CN", "china"),
        ("KR", "korea"),
        ("PH", "philippines"),
        ("ID", "indonesia"),
        ("TH", "thailand"),
        ("NP", "nepal"),
        ("KH", "cambodia"),
        ("BR", "brazil"),
        ("PE", "peru"),
        ("BD", "bangladesh"),
        ("LK", "sri_lanka"),
        ("MN", "mongolia"),
        ("IN", "india"),
    ],
)
def test_7_each_to_the_own_one_only(code: str, embassy: str) -> None:
    named = ids(ask(TUESDAY, "11:00", language="en", nationality=code, topics=["return_home"]))
    assert [id_ for id_ in named if id_.startswith("embass")] == [f"embassy_{embassy}"]


def test_8_each_language_line_only_to_that_language() -> None:
    for language in LANGUAGES:
        for day in (WEDNESDAY, THURSDAY, FRIDAY, SATURDAY):
            decision = ask(
                day, "12:00", language=language, residence="technical_intern", indicators=["physical_violence"]
            )
            for referral in decision.referrals:
                if referral.counter in ("otit_sos", "otit_native_language"):
                    assert numbers(referral) == (["0120-250-168"] if language == "vi" else [])


def test_8_the_last_opening_is_not_after_the_last_day() -> None:
    decision = ask("2027-03-31", "20:00", language="vi", residence="technical_intern", indicators=["physical_violence"])
    assert of(decision, "otit_sos").opens_at is None


@pytest.mark.parametrize("residence", ["technical_intern", "employment_for_skill"])
def test_8_from_april_2027_the_new_name_is_told(residence: str) -> None:
    facts = {"language": "vi", "residence": residence, "indicators": ["wage_withholding"]}
    before, after = ask("2027-03-31", "12:00", **facts), ask("2027-04-01", "12:00", **facts)
    assert "otit-renamed" not in before.notes
    assert "otit-renamed" in after.notes
    assert first(after) in {"moj_foreign_language_hr", "houterasu_multilingual"}
    assert not any(id_.startswith("otit") for id_ in ids(after))
    assert "otit-renamed" not in ask("2027-04-01", "12:00", language="vi").notes
