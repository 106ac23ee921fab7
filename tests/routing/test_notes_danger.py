"""The routing notes, §0 to §2: before any routing, immediate danger, sexual violence."""

import pytest

from tests.routing.asking import (
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    ask,
    first,
    ids,
    kinds,
    numbers,
    of,
)


@pytest.mark.parametrize("residence", [None, "technical_intern", "student", "no_status", "short_stay"])
def test_0_status_never_decides_whether_someone_is_helped(residence: str | None) -> None:
    """§0 'Never ask for or store residence status to decide whether someone may be helped'."""
    decision = ask(TUESDAY, "10:00", language="vi", indicators=["physical_violence"], residence=residence)
    assert any(referral.open and referral.in_language == "yes" and referral.phones for referral in decision.referrals)


def test_0_facts_route_and_not_the_word_trafficking() -> None:
    """§0 'Route on facts (beaten, passport held, cannot leave, debt, forced sex)'."""
    decision = ask(TUESDAY, "10:00", language="en", indicators=["document_retention", "debt_bondage"])
    assert {"police_9110", "labour_standards_office", "regional_immigration_bureaus"} <= set(ids(decision))


def test_0_same_sex_staff_is_to_be_asked_for_at_once() -> None:
    """§0 and S1 3(1): staff of the same sex where it is wished."""
    assert "ask-same-sex-staff" in ask(TUESDAY, "10:00", language="vi", preferred_staff_gender="female").notes
    assert "ask-same-sex-staff" not in ask(TUESDAY, "10:00", language="vi", preferred_staff_gender="any").notes


def test_0_one_open_counter_in_the_language_beats_the_perfect_closed_one() -> None:
    """§0, last point: Khmer has its interns' line on Thursdays only."""
    decision = ask(WEDNESDAY, "11:30", language="km", residence="technical_intern", indicators=["wage_withholding"])
    assert decision.referrals[0].open
    assert decision.referrals[0].in_language == "yes"
    assert decision.referrals[1].counter == "otit_native_language"
    assert decision.referrals[1].opens_at is not None
    assert decision.referrals[1].opens_at.isoformat() == "2026-11-26T11:00:00+09:00"


@pytest.mark.parametrize("language", ["ja", "vi", "km", "ne", None])
@pytest.mark.parametrize("clock", ["03:00", "10:00", "23:30"])
@pytest.mark.parametrize("residence", [None, "no_status", "technical_intern"])
def test_1_danger_now_is_110_at_any_hour_for_anyone(language: str | None, clock: str, residence: str | None) -> None:
    """§1 'any person, any status, any hour'; three-way interpreter (S1 3(3))."""
    decision = ask(SUNDAY, clock, language=language, residence=residence, immediate_danger=True)
    assert decision.urgency == "emergency"
    assert first(decision) == "police_110"
    assert decision.referrals[0].open
    assert decision.referrals[0].h24
    assert decision.referrals[0].in_language == ("yes" if language in ("ja", None) else "interpreter")


def test_1_the_language_is_to_be_said_first() -> None:
    """§1 'Say the language name'."""
    assert "say-language-name" in ask(SUNDAY, "03:00", language="vi", immediate_danger=True).notes
    assert "say-language-name" not in ask(SUNDAY, "03:00", language="ja", immediate_danger=True).notes


def test_1_who_cannot_speak_gets_the_app_where_it_has_the_language() -> None:
    """§1 'Cannot speak: 110 app chat, or someone else calls'; the app is Japanese and English."""
    english = ask(SUNDAY, "03:00", language="en", immediate_danger=True, can_speak=False)
    assert kinds(english.referrals[0]) == {"app"}
    vietnamese = ask(SUNDAY, "03:00", language="vi", immediate_danger=True, can_speak=False)
    assert first(vietnamese) == "police_110"
    assert "somebody-else-dials" in vietnamese.referrals[0].reasons
    assert "koban-show-screen" in vietnamese.notes


def test_1_an_intern_in_danger_also_hears_of_the_sos_desk() -> None:
    """§1 'Technical intern: also otit_sos (not instead of 110)'."""
    decision = ask(TUESDAY, "12:00", language="vi", residence="technical_intern", immediate_danger=True)
    assert ids(decision)[:2] == ["police_110", "otit_sos"]


def test_1_hurt_as_well_the_ambulance_stands_beside() -> None:
    """§1 'injury fire_ambulance_119'."""
    facts = {"immediate_danger": True, "medical_emergency": True}
    attacked = ask(SUNDAY, "03:00", language="vi", indicators=["physical_violence"], **facts)
    assert ids(attacked)[:2] == ["police_110", "fire_ambulance_119"]
    ill = ask(SUNDAY, "03:00", language="vi", **facts)
    assert ids(ill)[:2] == ["fire_ambulance_119", "police_110"]


def test_1_where_to_be_treated_follows_by_name() -> None:
    """Entries amda_medical and japan_visitor_hotline: illness; their numbers are being checked."""
    decision = ask(TUESDAY, "11:00", language="en", residence="short_stay", medical_emergency=True)
    assert {"amda_medical", "japan_visitor_hotline"} <= set(ids(decision))
    assert of(decision, "japan_visitor_hotline").number_unverified
    assert "japan_visitor_hotline" not in ids(ask(TUESDAY, "11:00", language="en", medical_emergency=True))


@pytest.mark.parametrize("indicator", ["sexual_violence", "sexual_exploitation"])
@pytest.mark.parametrize("gender", ["female", "male", "other", "unknown"])
@pytest.mark.parametrize("clock", ["04:00", "10:00", "19:00"])
def test_2_sexual_violence_is_8891_for_all_sexes_at_all_hours(indicator: str, gender: str, clock: str) -> None:
    """§2 'Primary: onestop_8891 (24 h; women, men, children)'; forced pornography too (S1 2(4))."""
    decision = ask(THURSDAY, clock, language="ja", indicators=[indicator], gender=gender)
    assert first(decision) == "onestop_8891"
    assert numbers(decision.referrals[0]) == ["#8891"]
    assert decision.urgency == "urgent"


@pytest.mark.parametrize("language", ["en", "vi", "ne", "pt"])
def test_2_foreign_language_by_day_is_the_human_rights_dial(language: str) -> None:
    """§2 'Foreign language by day: moj_foreign_language_hr'."""
    decision = ask(THURSDAY, "11:00", language=language, indicators=["sexual_violence"], gender="female")
    assert ids(decision)[:2] == ["moj_foreign_language_hr", "onestop_8891"]


def test_2_night_without_japanese() -> None:
    """§2 'Night and no Japanese: 110 if danger, else send chat/e-mail and call next day'."""
    decision = ask(THURSDAY, "23:30", language="vi", indicators=["sexual_violence"], gender="female")
    assert first(decision) == "onestop_8891"
    assert of(decision, "police_110").in_language == "interpreter"
    assert ids(decision).index("police_110") < 3
    assert any(kinds(referral) & {"web_form", "chat", "email"} for referral in decision.referrals[:3])


def test_2_cannot_phone_is_the_chat_in_its_hours() -> None:
    """§2 'Cannot phone / young / foreign language: cure_time chat 17-21'."""
    decision = ask(WEDNESDAY, "18:00", language="ja", indicators=["sexual_violence"], can_speak=False)
    assert first(decision) == "cure_time"
    assert decision.referrals[0].open
    assert kinds(decision.referrals[0]) == {"chat"}


def test_2_the_police_desk_and_the_women_s_centre_are_named() -> None:
    """§2 'Wants police: police_sexual_crime_8103', 'Woman who needs a bed: section 6'."""
    decision = ask(THURSDAY, "11:00", language="ja", indicators=["sexual_violence"], gender="female")
    assert numbers(of(decision, "police_sexual_crime_8103")) == ["#8103"]
    assert of(decision, "womens_support_centre_8778").open
    assert "within-72-hours" in decision.notes
