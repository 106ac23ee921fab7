"""Every case type of the routing notes, §0 to §13, in its order. The holidays are the real ones of Japan."""

import pytest

from tests.routing.asking import (
    DIRECTORY,
    FRIDAY,
    HOLIDAY,
    IMMIGRATION,
    SATURDAY,
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

EIGHT = ("vi", "zh", "id", "tl", "en", "th", "km", "my")


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


@pytest.mark.parametrize("language", ["ja", "vi", "km"])
@pytest.mark.parametrize("clock", ["02:00", "10:00"])
def test_5_a_child_harmed_is_189(language: str, clock: str) -> None:
    """§5 'Primary: child_guidance_189 (24 h, free, anonymous)'; S1 3(1)."""
    decision = ask(THURSDAY, clock, language=language, age_group="child", indicators=["physical_violence"])
    assert first(decision) == "child_guidance_189"
    assert numbers(decision.referrals[0]) == ["189"]


def test_5_a_child_in_danger_is_110_first() -> None:
    """§5 'Danger: 110'."""
    decision = ask(THURSDAY, "10:00", language="vi", indicators=["child_involved", "immediate_danger"])
    assert ids(decision)[:2] == ["police_110", "child_guidance_189"]


def test_5_a_child_and_sexual_violence() -> None:
    """§5 'Sexual: also 8891 / 8103'."""
    decision = ask(THURSDAY, "10:00", language="ja", age_group="child", indicators=["sexual_exploitation"])
    assert first(decision) == "child_guidance_189"
    assert {"onestop_8891", "police_sexual_crime_8103"} <= set(ids(decision))


def test_5_a_child_that_wants_to_talk() -> None:
    """§5 'childline_japan 16-21, moj_children_110 weekdays', child_guidance_consult for care."""
    decision = ask(THURSDAY, "17:00", language="ja", age_group="child")
    assert {"childline_japan", "moj_children_110", "child_guidance_consult_0120189783"} <= set(ids(decision))
    assert of(decision, "childline_japan").open
    assert of(decision, "childline_japan").phones == ()
    assert numbers(of(decision, "moj_children_110")) == ["0120-007-110"]
    about = ask(THURSDAY, "17:00", language="ja", age_group="child", role="third_party")
    assert "childline_japan" not in ids(about)


def test_5_foreign_child_by_day_and_by_night() -> None:
    """§5 'foreign-language child or helper by day moj_foreign_language_hr; else 110 interpreter'."""
    day = ask(THURSDAY, "10:00", language="ne", age_group="child", indicators=["physical_violence"])
    assert ids(day)[1] == "moj_foreign_language_hr"
    night = ask(THURSDAY, "02:00", language="ne", age_group="child", indicators=["physical_violence"])
    assert "police_110" in ids(night)[:3]


@pytest.mark.parametrize("topics", [["shelter"], []])
def test_6_woman_by_day_is_the_centre_of_the_place(topics: list[str]) -> None:
    """§6 'Primary by day: womens_support_centre_8778'; S1 5(3)2."""
    for language in ("ja", "vi", "km"):
        decision = ask(
            THURSDAY, "10:00", language=language, gender="female", perpetrator="partner", topics=topics, prefecture=13
        )
        assert first(decision) == "womens_support_centre_8778"
        assert numbers(decision.referrals[0]) == ["#8778"]


def test_6_partner_violence_by_day_also_8008() -> None:
    """§6 'Partner violence: dv_navi_8008 by day'."""
    decision = ask(THURSDAY, "10:00", language="ja", gender="female", perpetrator="partner")
    assert ids(decision)[1] == "dv_navi_8008"


def test_6_night_and_weekend() -> None:
    """§6 'Night/weekend: ja dv_plus 24 h; foreign language dv_plus chat 12-22, then 110'."""
    facts = {"gender": "female", "perpetrator": "partner", "indicators": ["physical_violence"]}
    japanese = ask(SUNDAY, "02:00", language="ja", **facts)
    assert first(japanese) == "dv_plus"
    assert numbers(japanese.referrals[0]) == ["0120-279-889"]
    chat = ask(SUNDAY, "14:00", language="vi", **facts)
    assert first(chat) == "dv_plus"
    assert chat.referrals[0].phones == ()
    assert "chat" in kinds(chat.referrals[0])
    night = ask(SUNDAY, "02:00", language="vi", **facts)
    assert ids(night)[:2] == ["police_110", "dv_plus"]
    assert "email" in kinds(night.referrals[1])


@pytest.mark.parametrize("language", ["km", "my"])
def test_6_no_chat_in_khmer_and_burmese(language: str) -> None:
    """§6 '(10 languages, no km/my)'."""
    decision = ask(SUNDAY, "14:00", language=language, gender="female", perpetrator="partner")
    assert first(decision) == "police_110"
    assert of(decision, "dv_plus").in_language == "no"


@pytest.mark.parametrize("prefecture", [3, 15, 26, 28, 40, 44, 47])
def test_6_where_8778_fails_it_is_8008(prefecture: int) -> None:
    """§6 '#8778 fails in parts of ...: use the centre's own number or #8008'."""
    decision = ask(THURSDAY, "10:00", language="ja", gender="female", topics=["shelter"], prefecture=prefecture)
    assert first(decision) == "dv_navi_8008"
    assert "#8778" not in [number for referral in decision.referrals for number in numbers(referral)]


def test_6_a_woman_and_a_broker() -> None:
    """§6 'controlled by partner, broker or club'."""
    decision = ask(THURSDAY, "10:00", language="ja", gender="female", perpetrator="broker")
    assert first(decision) == "womens_support_centre_8778"


def test_6_shelters_of_ngos_follow_by_name() -> None:
    """S1 5(3)6 民間シェルター: named, without a number, with who can be asked."""
    decision = ask(THURSDAY, "10:00", language="ja", gender="female", topics=["shelter"])
    shelters = of(decision, "private_shelters_ngo")
    assert shelters.phones == ()
    assert shelters.ask_via == "womens_support_centre_8778"


@pytest.mark.parametrize("language", ["en", "km", "my", "pt"])
def test_7_status_without_fear(language: str) -> None:
    """§7 'Primary: immigration_info_center (weekdays 8:30-17:15)'; fresc, the local centre, the bureaus."""
    decision = ask(THURSDAY, "08:45", language=language, topics=["immigration_status"])
    assert first(decision) == "immigration_info_center"
    assert decision.referrals[0].open
    assert {"fresc", "onestop_foreign_residents", "regional_immigration_bureaus"} <= set(ids(decision))


@pytest.mark.parametrize("residence", ["no_status", "technical_intern"])
@pytest.mark.parametrize("language", ["ja", "en", "vi", "ne"])
@pytest.mark.parametrize("clock", ["02:00", "11:00", "19:00"])
def test_8_fear_of_deportation_leads_outside_immigration(residence: str, language: str, clock: str) -> None:
    """§8 'Primary for fear: a place outside immigration first'."""
    decision = ask(
        THURSDAY,
        clock,
        language=language,
        residence=residence,
        topics=["immigration_status"],
        fears_own_authorities=True,
    )
    assert first(decision) not in IMMIGRATION
    assert {"stay-possible", "duty-to-report"} <= set(decision.notes)
    assert "bar_association_legal" in ids(decision) or language not in ("ja", "en")


def test_8_by_day_it_is_the_human_rights_dial_and_the_local_centre() -> None:
    """§8 'onestop_foreign_residents, moj_foreign_language_hr'; then the bureaus."""
    decision = ask(THURSDAY, "11:00", language="vi", residence="no_status")
    assert ids(decision)[:2] == ["moj_foreign_language_hr", "onestop_foreign_residents"]
    assert ids(decision)[-1] in IMMIGRATION


def test_8_a_woman_who_needs_a_bed_and_fears() -> None:
    """§8 'women: 8778'."""
    decision = ask(THURSDAY, "11:00", language="vi", residence="no_status", gender="female", topics=["shelter"])
    assert first(decision) == "womens_support_centre_8778"


@pytest.mark.parametrize("clock", ["03:00", "11:00", "20:00"])
@pytest.mark.parametrize("language", ["ja", "vi"])
def test_9_no_name_is_the_tip_line(clock: str, language: str) -> None:
    """§9 'Wants no name: anonymous_tip_line (web 24 h ...)'; S1 3(1)."""
    decision = ask(
        THURSDAY,
        clock,
        language=language,
        role="third_party",
        wants_anonymity=True,
        indicators=["sexual_exploitation"],
    )
    assert first(decision) == "anonymous_tip_line"
    assert [address.url for address in decision.referrals[0].online] == ["https://www.tokumei24.jp/"]
    assert "no-telling-tips" in decision.notes


def test_9_named_tip_by_day() -> None:
    """§9 'Named, not urgent: police_9110'; labour law and brokers: labour office, immigration bureaus (S2)."""
    decision = ask(THURSDAY, "11:00", language="ja", role="third_party", indicators=["document_retention"])
    assert ids(decision)[:2] == ["police_9110", "anonymous_tip_line"]
    assert {"labour_standards_office", "regional_immigration_bureaus"} <= set(ids(decision))


def test_9_happening_now() -> None:
    """§9 'Happening now: 110'."""
    decision = ask(THURSDAY, "11:00", language="ja", role="third_party", immediate_danger=True)
    assert first(decision) == "police_110"


def test_9_intern_s_workplace_and_child() -> None:
    """§9 'Intern workplace: otit_third_party_report. Child: 189'."""
    intern = ask(
        THURSDAY,
        "11:00",
        language="ja",
        role="third_party",
        residence="technical_intern",
        indicators=["wage_withholding"],
    )
    assert "otit_third_party_report" in ids(intern)
    child = ask(THURSDAY, "11:00", language="ja", request="third_party", indicators=["child_involved"])
    assert first(child) == "child_guidance_189"


def test_9_tip_about_violence_at_home() -> None:
    """§9 with §6: by day the police line, at night the line for that violence."""
    facts = {"role": "third_party", "perpetrator": "partner", "indicators": ["physical_violence"]}
    assert first(ask(THURSDAY, "11:00", language="ja", **facts)) == "police_9110"
    assert first(ask(THURSDAY, "23:00", language="ja", **facts)) == "dv_plus"


def test_10_legal_help() -> None:
    """§10 houterasu_multilingual by day, houterasu_victim_dial in Japanese until 21; S1 5(3)5."""
    assert first(ask(THURSDAY, "11:00", language="vi", topics=["legal_help"])) == "houterasu_multilingual"
    evening = ask(THURSDAY, "20:30", language="ja", topics=["legal_help"])
    assert first(evening) == "houterasu_victim_dial"
    assert numbers(evening.referrals[0]) == ["0120-079714"]
    assert {"houterasu_support_dial", "victim_support_centres", "bar_association_legal"} <= set(ids(evening))
    assert first(ask(SATURDAY, "17:00", language="ja", topics=["legal_help"])) != "houterasu_victim_dial"


def test_10_prepaid_has_its_own_number() -> None:
    """§10 '(prepaid/IP 050-3754-5430)'."""
    decision = ask(THURSDAY, "11:00", language="vi", topics=["legal_help"], phone="ip_or_prepaid")
    assert first(decision) == "houterasu_multilingual"
    assert numbers(decision.referrals[0]) == ["050-3754-5430"]


@pytest.mark.parametrize("clock", ["02:00", "10:00"])
def test_11_going_home_is_iom(clock: str) -> None:
    """§11 'iom_japan (ticket, counselling, reintegration) ... direct 03-3595-2487 weekdays'; S1 5(3)6."""
    decision = ask(THURSDAY, clock, language="vi", topics=["return_home"], nationality="VN")
    assert first(decision) == "iom_japan"
    assert numbers(decision.referrals[0]) == ["03-3595-2487"]
    assert "embassy_vietnam" in ids(decision)


def test_11_forced_return_is_no_wish_to_go_home() -> None:
    """§11 'First check it is free will and safe: forced return of an intern is section 3'."""
    decision = ask(THURSDAY, "10:00", language="vi", topics=["return_home"], nationality="VN", forced_return=True)
    assert "iom_japan" not in ids(decision)
    assert "embassy_vietnam" not in ids(decision)


def test_11_overstayed_a_lawyer_first() -> None:
    """§11 'departure order advice at regional_immigration_bureaus, lawyer first'."""
    decision = ask(THURSDAY, "10:00", language="vi", topics=["return_home"], residence="no_status")
    assert first(decision) == "houterasu_multilingual"
    assert {"bar_association_legal", "regional_immigration_bureaus"} <= set(ids(decision))


def test_12_a_bed_for_a_man() -> None:
    """§12 'Shelter named for men: moj_hr_lodging via 0570-090911 / 0570-003-110, weekdays only'; S1 5(2)."""
    foreign = ask(THURSDAY, "10:00", language="vi", gender="male", topics=["shelter"])
    assert first(foreign) == "moj_hr_lodging"
    assert numbers(foreign.referrals[0]) == ["0570-090911"]
    japanese = ask(THURSDAY, "10:00", language="ja", gender="male", topics=["shelter"])
    assert numbers(of(japanese, "moj_hr_lodging")) == ["0570-003-110"]
    night = ask(THURSDAY, "23:00", language="ja", gender="male", topics=["shelter"])
    assert night.referrals[0].open
    assert {"yorisoi_hotline", "police_110"} <= set(ids(night))


def test_12_a_male_intern_needs_a_bed() -> None:
    """§12 'Intern: otit_sos 一時保護' (S1 5(2))."""
    decision = ask(THURSDAY, "12:00", language="vi", gender="male", residence="technical_intern", topics=["shelter"])
    assert first(decision) == "otit_sos"


def test_12_lines_that_serve_men() -> None:
    """§12 'DV: #8008, dv_plus serve men. #8778 is for women'."""
    decision = ask(THURSDAY, "14:00", language="ja", gender="male", perpetrator="partner")
    assert first(decision) == "dv_plus"
    assert "dv_navi_8008" in ids(decision)
    assert not {"womens_support_centre_8778", "moj_women_hotline"} & set(ids(decision))


TEN = ("en", "zh", "vi", "id", "tl", "th", "ko", "pt", "ne", "es")


@pytest.mark.parametrize("language", TEN)
@pytest.mark.parametrize(
    ("day", "clock", "leaders"),
    [
        (THURSDAY, "10:00", {"moj_foreign_language_hr", "houterasu_multilingual", "immigration_info_center"}),
        (THURSDAY, "19:00", {"yorisoi_hotline", "dv_plus", "labour_conditions_hotline"}),
        (SUNDAY, "14:00", {"yorisoi_hotline", "dv_plus", "labour_conditions_hotline"}),
        (HOLIDAY, "14:00", {"yorisoi_hotline", "dv_plus", "labour_conditions_hotline"}),
    ],
)
def test_13_only_the_language_is_known(language: str, day: str, clock: str, leaders: set[str]) -> None:
    """§13, the ten languages: whoever answers in it at that hour."""
    decision = ask(day, clock, language=language)
    assert first(decision) in leaders
    assert decision.referrals[0].open
    assert decision.referrals[0].in_language == "yes"


@pytest.mark.parametrize("language", ["km", "my"])
def test_13_khmer_and_burmese(language: str) -> None:
    """§13 'immigration, FRESC, OTIT on its days'; in the evening and at night 110's interpreter."""
    day = ask(TUESDAY, "10:00", language=language)
    assert first(day) in {"fresc", "immigration_info_center"}
    night = ask(TUESDAY, "23:00", language=language)
    answering = [r.counter for r in night.referrals if r.open and r.in_language != "no"]
    assert answering == ["police_110"]


@pytest.mark.parametrize("language", TEN)
def test_13_night(language: str) -> None:
    """§13 'night: 110 interpreter; DV e-mail': the interpreter and something to write to are both named."""
    decision = ask(TUESDAY, "23:30", language=language)
    assert of(decision, "police_110").in_language == "interpreter"
    assert "email" in kinds(of(decision, "dv_plus"))


def test_every_counter_that_is_listed_is_named_to_somebody() -> None:
    """No entry of the directory is out of reach of the rules, but those kept back and the one without ways."""
    named = {named.counter for rule in DIRECTORY.policy.rules for named in rule.counters}
    unnamed = set(DIRECTORY.counters) - named
    assert unnamed == {
        "onestop_night_call_centre",
        "male_sexual_violence_hotline",
        "lighthouse_npo",
        "embassy_myanmar",
    }
