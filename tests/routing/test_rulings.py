"""Every ruling, 1 to 17: where the notes and the data disagree or are silent, these win."""

import pytest

from routing import parse_facts, prefecture_matters, urgency_of
from routing.facts import LANGUAGES
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


@pytest.mark.parametrize(("language", "clock", "is_open"), [("ja", "03:00", True), ("vi", "03:00", False)])
def test_9_24_hours_in_japanese_only(language: str, clock: str, is_open: bool) -> None:
    decision = ask(SUNDAY, clock, language=language, perpetrator="partner")
    for id_, opens in (("dv_plus", "12:00"), ("yorisoi_hotline", "10:00")):
        referral = of(decision, id_)
        assert referral.open is is_open
        assert referral.h24 is is_open
        assert referral.closes_at is None
        if not is_open:
            assert referral.opens_at is not None
            assert referral.opens_at.strftime("%d %H:%M") == f"29 {opens}"


def test_9_foreign_line_and_chat_close_at_22() -> None:
    assert of(ask(SUNDAY, "21:59", language="vi", perpetrator="partner"), "dv_plus").open
    closed = ask(SUNDAY, "22:00", language="vi", perpetrator="partner")
    assert not of(closed, "dv_plus").open
    assert not of(closed, "yorisoi_hotline").open


@pytest.mark.parametrize(
    ("day", "is_open"),
    [(HOLIDAY, False), (TUESDAY, False), (WEDNESDAY, True), (SATURDAY, True), (SUNDAY, False)],
)
def test_9_cure_time_days(day: str, is_open: bool) -> None:
    """Monday, Wednesday, Saturday; the Monday here is a public holiday and counts as a Sunday (R10)."""
    assert of(ask(day, "20:59", language="ja", indicators=["sexual_violence"]), "cure_time").open is is_open
    assert not of(ask(day, "21:00", language="ja", indicators=["sexual_violence"]), "cure_time").open
    assert of(ask("2026-11-30", "17:00", language="ja", indicators=["sexual_violence"]), "cure_time").open


@pytest.mark.parametrize(("clock", "is_open"), [("09:59", False), ("10:00", True), ("16:59", True), ("17:00", False)])
def test_9_tip_line_10_to_17(clock: str, is_open: bool) -> None:
    tip = of(ask(TUESDAY, clock, language="ja", role="third_party", wants_anonymity=True), "anonymous_tip_line")
    assert tip.open is is_open
    assert kinds(tip) == {"web_form"}


PUBLIC = {
    "moj_foreign_language_hr",
    "houterasu_multilingual",
    "immigration_info_center",
    "fresc",
    "labour_foreign_dial",
    "labour_conditions_hotline",
    "labour_standards_office",
}


@pytest.mark.parametrize("day", ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"])
def test_10_year_end(day: str) -> None:
    """All that is public closes from 12-29 to 01-03; the first opening is told truly."""
    decision = ask(day, "11:00", language="en", indicators=["wage_withholding"])
    for referral in decision.referrals:
        if referral.counter in PUBLIC:
            assert not referral.open
            assert referral.opens_at is not None
            assert referral.opens_at.date().isoformat() >= "2027-01-04"
    assert of(decision, "yorisoi_hotline").open
    assert of(decision, "police_110").open


@pytest.mark.parametrize("day", ["2026-12-28", "2027-01-04"])
def test_10_the_days_around_the_year_end(day: str) -> None:
    decision = ask(day, "11:00", language="en", indicators=["wage_withholding"])
    assert of(decision, "moj_foreign_language_hr").open


def test_10_a_weekday_holiday_counts_as_sunday() -> None:
    """Monday 2026-11-23: the hotline is open 9-21; Burmese (Wed, Sun) has it, Khmer (Mon, Sat) has not."""
    for language, is_open in (("ja", True), ("my", True), ("km", False), ("en", True), ("vi", False)):
        decision = ask(HOLIDAY, "10:00", language=language, indicators=["wage_withholding"])
        assert of(decision, "labour_conditions_hotline").open is is_open
    assert not of(ask(HOLIDAY, "21:00", language="ja", topics=["job_change"]), "labour_conditions_hotline").open
    assert not of(ask(HOLIDAY, "11:00", language="en", topics=["legal_help"]), "houterasu_multilingual").open


def test_10_a_saturday_holiday_is_a_saturday() -> None:
    """2028-04-29 is a Saturday and a public holiday."""
    decision = ask("2028-04-29", "10:00", language="ja", topics=["legal_help"])
    assert of(decision, "houterasu_support_dial").open
    khmer = ask("2028-04-29", "10:00", language="km", indicators=["wage_withholding"])
    assert of(khmer, "labour_conditions_hotline").open


@pytest.mark.parametrize(
    ("counter", "opens", "closes"),
    [("moj_hr_lodging", "09:00", "17:00"), ("moj_hr_110", "08:30", "17:15")],
)
def test_10_closing_minutes_are_exclusive(counter: str, opens: str, closes: str) -> None:
    """Also R11: the lodging follows its own hours, although it shares its number."""
    facts = {"language": "ja", "gender": "male", "topics": ["shelter"]}
    hour, minute = map(int, closes.split(":"))
    before = f"{hour - (minute == 0):02d}:{(minute - 1) % 60:02d}"
    assert of(ask(TUESDAY, opens, **facts), counter).open
    assert of(ask(TUESDAY, before, **facts), counter).open
    assert not of(ask(TUESDAY, closes, **facts), counter).open


@pytest.mark.parametrize(("clock", "is_open"), [("11:59", True), ("12:00", False), ("12:59", False), ("13:00", True)])
@pytest.mark.parametrize("prefecture", [None, 13])
def test_11_lunch(clock: str, is_open: bool, prefecture: int | None) -> None:
    decision = ask(
        TUESDAY, clock, language="en", indicators=["wage_withholding", "document_retention"], prefecture=prefecture
    )
    for id_ in ("labour_foreign_dial", "regional_immigration_bureaus"):
        referral = of(decision, id_)
        assert referral.open is is_open
        if not is_open:
            assert referral.opens_at is not None
            assert referral.opens_at.strftime("%d %H:%M") == "24 13:00"


@pytest.mark.parametrize("prefecture", [None, *range(1, 48)])
def test_11_8778_is_not_offered_where_it_fails(prefecture: int | None) -> None:
    decision = ask(TUESDAY, "10:00", language="ja", gender="female", perpetrator="partner", prefecture=prefecture)
    offered = any("#8778" in numbers(referral) for referral in decision.referrals)
    assert offered is (prefecture not in {3, 15, 26, 28, 40, 44, 47})


def test_11_what_is_not_shown() -> None:
    for gender in ("male", "female", "unknown"):
        for age_group in ("child", "adult"):
            decision = ask(
                TUESDAY, "20:00", language="ja", gender=gender, age_group=age_group, indicators=["sexual_exploitation"]
            )
            kept_back = {"onestop_night_call_centre", "male_sexual_violence_hotline", "lighthouse_npo"}
            assert not kept_back & set(ids(decision))


@pytest.mark.parametrize("phone", ["ip_or_prepaid", "abroad"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("clock", ["03:00", "11:00", "20:00"])
def test_12_a_way_such_a_phone_can_reach_is_among_the_first_three(phone: str, language: str, clock: str) -> None:
    for facts in ({"indicators": ["wage_withholding"]}, {"immediate_danger": True}, {"topics": ["shelter"]}):
        decision = ask(TUESDAY, clock, language=language, phone=phone, **facts)
        assert any(
            referral.phones or kinds(referral) & {"web_form", "chat", "email"} for referral in decision.referrals[:3]
        )
        for referral in decision.referrals:
            assert all(phone in number.reach for number in referral.phones)


def test_12_at_night_the_truth() -> None:
    night = ask(TUESDAY, "03:00", language="vi", phone="ip_or_prepaid", indicators=["physical_violence"])
    assert "koban-show-screen" in night.notes
    day = ask(TUESDAY, "11:00", language="vi", phone="ip_or_prepaid", indicators=["physical_violence"])
    assert "koban-show-screen" not in day.notes
    assert "koban-show-screen" not in ask(TUESDAY, "03:00", language="vi", phone="mobile").notes


def test_12_no_phone_at_all() -> None:
    """§0: 110 is free from public phones; every other number is out of reach."""
    decision = ask(TUESDAY, "11:00", language="en", phone="none", immediate_danger=True)
    assert numbers(decision.referrals[0]) == ["110"]
    assert all(not referral.phones for referral in decision.referrals[1:])


def test_13_unknown_gender_and_age_exclude_nothing() -> None:
    unknown = set(ids(ask(TUESDAY, "11:00", language="ja", topics=["shelter"])))
    assert "womens_support_centre_8778" in unknown
    male = set(ids(ask(TUESDAY, "11:00", language="ja", topics=["shelter"], gender="male")))
    assert unknown - male == {"womens_support_centre_8778"}
    adult = ask(TUESDAY, "11:00", language="ja", age_group="adult", indicators=["physical_violence"])
    assert "child_guidance_189" not in ids(adult)


def test_14_at_sea_118_and_illness_119_both_beside_110() -> None:
    sea = ask(TUESDAY, "03:00", language="id", at_sea=True, immediate_danger=True)
    assert ids(sea)[:2] == ["coast_guard_118", "police_110"]
    ill = ask(TUESDAY, "03:00", language="id", medical_emergency=True)
    assert ids(ill)[:2] == ["fire_ambulance_119", "police_110"]
    both = ask(TUESDAY, "03:00", language="id", at_sea=True, medical_emergency=True)
    assert ids(both)[:3] == ["coast_guard_118", "fire_ambulance_119", "police_110"]


def test_15_self_harm() -> None:
    now = ask(TUESDAY, "03:00", language="vi", indicators=["self_harm", "immediate_danger"])
    assert ids(now)[:2] == ["fire_ambulance_119", "police_110"]
    for language, line in (("en", "tell_lifeline"), ("vi", "yorisoi_hotline"), ("ja", "yorisoi_hotline")):
        decision = ask(TUESDAY, "11:00", language=language, indicators=["self_harm"])
        assert first(decision) == line
        assert decision.referrals[0].open
        assert "offer-person" in decision.notes
    late = ask(TUESDAY, "22:30", language="en", indicators=["self_harm"])
    assert first(late) == "tell_lifeline"
    night = ask(TUESDAY, "03:00", language="ja", indicators=["self_harm"])
    assert first(night) == "yorisoi_hotline"
    assert {"inochi_sos", "inochi_no_denwa", "kokoro_dial"} <= set(ids(night))


def test_15_at_night_without_a_line_an_interpreter_answers() -> None:
    decision = ask(TUESDAY, "03:00", language="vi", indicators=["self_harm"])
    assert decision.referrals[0].open
    assert decision.referrals[0].in_language == "interpreter"
    assert ids(decision)[1] == "yorisoi_hotline"


def test_16_job_change_not_an_intern() -> None:
    decision = ask(WEDNESDAY, "11:00", language="en", residence="specified_skilled", topics=["job_change"])
    named = ids(decision)
    assert named[1] == "labour_foreign_dial"
    assert named.index("labour_foreign_dial") < named.index("onestop_foreign_residents")
    assert not any(id_.startswith("otit") for id_ in named)
    evening = ask(WEDNESDAY, "19:00", language="ja", topics=["job_change"])
    assert first(evening) == "labour_conditions_hotline"


def test_17_prefectural_numbers_only_there() -> None:
    for prefecture in (None, 13, 3, 4, 7):
        decision = ask(SUNDAY, "11:00", language="vi", prefecture=prefecture, indicators=["physical_violence"])
        expected = ["0120-279-226", "0120-279-338"] if prefecture in (3, 4, 7) else ["0120-279-338"]
        assert numbers(of(decision, "yorisoi_hotline")) == expected
    for prefecture, shown in ((13, ["03-5287-3336"]), (27, []), (None, [])):
        decision = ask(TUESDAY, "11:00", language="ja", prefecture=prefecture, indicators=["physical_violence"])
        assert numbers(of(decision, "victim_support_centres")) == shown
    tokyo = {"language": "en", "indicators": ["physical_violence"]}
    assert "tokyo_police_english" in ids(ask(TUESDAY, "11:00", prefecture=13, **tokyo))
    assert "tokyo_police_english" not in ids(ask(TUESDAY, "11:00", prefecture=14, **tokyo))


@pytest.mark.parametrize(
    ("facts", "matters"),
    [
        ({"language": "vi", "gender": "female", "topics": ["shelter"]}, True),
        ({"language": "vi", "perpetrator": "partner"}, True),
        ({"language": "vi", "gender": "female", "indicators": ["sexual_violence"]}, True),
        ({"language": "vi", "gender": "male", "perpetrator": "partner"}, False),
        ({"language": "vi", "indicators": ["wage_withholding"]}, False),
        ({"language": "vi", "topics": ["immigration_status"]}, False),
        ({"language": "vi", "immediate_danger": True}, False),
    ],
)
def test_17_the_prefecture_is_asked_only_where_it_matters(facts: dict[str, object], matters: bool) -> None:
    assert prefecture_matters(parse_facts(facts), DIRECTORY) is matters
