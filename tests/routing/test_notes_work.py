"""The routing notes, §3 and §4: technical interns, wages and contracts."""

import pytest

from tests.routing.asking import (
    FRIDAY,
    HOLIDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    WEDNESDAY,
    ask,
    first,
    ids,
    kinds,
    numbers,
    of,
)

EIGHT = ("vi", "zh", "id", "tl", "en", "th", "km", "my")


@pytest.mark.parametrize("indicator", ["physical_violence", "intimidation_threats", "sexual_violence"])
def test_3_intern_harmed_is_the_sos_desk(indicator: str) -> None:
    """§3 'Otherwise primary: otit_sos (own-language line, press 1; web form at any hour)'; S1 2(3)1."""
    decision = ask(THURSDAY, "12:00", language="vi", residence="technical_intern", indicators=[indicator])
    sos = decision.referrals[0]
    assert sos.counter == "otit_sos"
    assert sos.open
    assert numbers(sos) == ["0120-250-168"]
    assert sos.notes == ("press-1",)
    assert kinds(sos) == {"web_form"}


@pytest.mark.parametrize("language", EIGHT)
def test_3_intern_at_night_is_the_form_of_the_language_and_110(language: str) -> None:
    """§3 'Language not on today / night: web form of the language now + 110 if it gets worse'."""
    decision = ask(THURSDAY, "23:30", language=language, residence="technical_intern", indicators=["physical_violence"])
    assert ids(decision)[:2] == ["otit_sos", "police_110"]
    assert not decision.referrals[0].open
    assert kinds(decision.referrals[0]) == {"web_form"}


@pytest.mark.parametrize("language", ["ko", "pt", "ne", "es"])
def test_3_intern_whose_language_otit_has_not(language: str) -> None:
    """§3 'ko/pt/ne/es (not OTIT): moj_foreign_language_hr or immigration_info_center'."""
    decision = ask(THURSDAY, "12:00", language=language, residence="technical_intern", indicators=["physical_violence"])
    assert first(decision) == "moj_foreign_language_hr"
    assert "immigration_info_center" in ids(decision)
    assert not {"otit_sos", "otit_native_language"} & set(ids(decision))


def test_3_japanese_speaking_intern_hears_of_the_regional_offices() -> None:
    """§3 'ja speakers otit_regional_offices': by name, their numbers are from memory."""
    decision = ask(THURSDAY, "12:00", language="ja", residence="technical_intern", indicators=["physical_violence"])
    offices = of(decision, "otit_regional_offices")
    assert offices.phones == ()
    assert offices.number_unverified
    assert offices.ask_via is not None
    assert ids(decision).index("otit_regional_offices") == 1


def test_3_at_the_airport_it_is_the_inspector() -> None:
    """§3 'At the airport: immigration_inspector_departure. Primary at the gate'; S1 2(3)2."""
    decision = ask(SUNDAY, "06:00", language="vi", residence="technical_intern", forced_return=True)
    assert first(decision) == "immigration_inspector_departure"
    assert decision.referrals[0].open
    assert decision.urgency == "urgent"
    assert {"otit_sos", "police_110"} <= set(ids(decision)[:3])


def test_3_passport_of_an_intern_taken() -> None:
    """§3 'Passport, bankbook taken: OTIT + labour office + 110/#9110'."""
    decision = ask(FRIDAY, "12:00", language="vi", residence="technical_intern", indicators=["document_retention"])
    assert first(decision) == "otit_native_language"
    assert {"labour_standards_office", "police_9110", "police_110"} <= set(ids(decision))


def test_3_after_the_last_day_of_otit() -> None:
    """§3 'After 2027-04-01 the same cases go to the successor body'; R8."""
    facts = {"language": "vi", "residence": "technical_intern", "indicators": ["physical_violence"]}
    assert first(ask("2027-03-31", "12:00", **facts)) == "otit_sos"
    after = ask("2027-04-01", "12:00", **facts)
    assert not any(id_.startswith("otit_") for id_ in ids(after))
    assert first(after) == "moj_foreign_language_hr"
    assert "police_110" in ids(after)[:3]


def test_4a_intern_wages_on_the_day_of_the_language() -> None:
    """§4a 'Primary: otit_native_language on the language's day'; second the labour lines."""
    decision = ask(FRIDAY, "12:00", language="vi", residence="technical_intern", indicators=["wage_withholding"])
    assert first(decision) == "otit_native_language"
    assert numbers(decision.referrals[0]) == ["0120-250-168"]
    assert {"labour_foreign_dial", "labour_conditions_hotline", "labour_standards_office"} <= set(ids(decision))


def test_4a_another_place_to_work_is_otit_s_matter_too() -> None:
    """§4a 'wants work elsewhere: OTIT' (S1 2(3)2)."""
    decision = ask(FRIDAY, "12:00", language="vi", residence="technical_intern", topics=["job_change"])
    assert first(decision) == "otit_native_language"


@pytest.mark.parametrize("language", EIGHT)
def test_4a_the_form_is_given_on_every_day(language: str) -> None:
    """Entry otit_native_language: 'NEVER tell a caller closed today on this table alone; give the web form as well'."""
    decision = ask(SUNDAY, "08:00", language=language, residence="technical_intern", indicators=["wage_withholding"])
    form = of(decision, "otit_native_language").online
    assert [address.languages for address in form] == [(language,)]


@pytest.mark.parametrize("residence", ["specified_skilled", "student", "other_work", "no_status", None])
def test_4b_other_workers_by_day(residence: str | None) -> None:
    """§4b 'Weekday day: labour_foreign_dial -> labour_standards_office'; R1: a number that may be shown leads."""
    decision = ask(THURSDAY, "11:00", language="en", residence=residence, indicators=["wage_withholding"])
    assert first(decision) in {"houterasu_multilingual", "moj_foreign_language_hr"}
    assert decision.referrals[0].open
    dial = decision.referrals[1]
    assert dial.counter == "labour_foreign_dial"
    assert dial.open
    assert dial.phones == ()
    assert dial.ask_via in ids(decision)
    assert "labour_standards_office" in ids(decision)


def test_4b_evenings_and_weekends_are_the_hotline_s() -> None:
    """§4b 'Evening/weekend: labour_conditions_hotline (advice only)'."""
    for day, clock in ((THURSDAY, "19:00"), (SATURDAY, "10:00"), (HOLIDAY, "10:00")):
        decision = ask(day, clock, language="ja", indicators=["wage_withholding"])
        assert first(decision) == "labour_conditions_hotline"
        assert numbers(decision.referrals[0]) == ["0120-811-610"]
    foreign = ask(WEDNESDAY, "19:00", language="vi", indicators=["wage_withholding"])
    assert ids(foreign)[:2] == ["yorisoi_hotline", "labour_conditions_hotline"]
    assert foreign.referrals[1].open
    assert foreign.referrals[1].ask_via == "yorisoi_hotline"


@pytest.mark.parametrize("indicator", ["document_retention", "debt_bondage", "isolation", "abuse_of_vulnerability"])
def test_4b_held_there_is_possible_trafficking(indicator: str) -> None:
    """§4b 'labour_standards_office AND police_9110 AND regional_immigration_bureaus'; S1 1(1), 4(1)6."""
    decision = ask(THURSDAY, "11:00", language="ja", residence="specified_skilled", indicators=[indicator])
    assert first(decision) == "police_9110"
    assert {"labour_standards_office", "regional_immigration_bureaus"} <= set(ids(decision))


@pytest.mark.parametrize("clock", ["03:00", "11:00", "19:00"])
def test_4b_confined_is_110(clock: str) -> None:
    """§4b '(110 if confined)'."""
    decision = ask(THURSDAY, clock, language="vi", indicators=["restriction_of_movement"])
    assert first(decision) == "police_110"
    assert decision.urgency == "urgent"


def test_4b_evidence_is_to_be_kept() -> None:
    """§4b 'Evidence to keep'."""
    assert "keep-evidence" in ask(THURSDAY, "11:00", language="vi", indicators=["wage_withholding"]).notes
