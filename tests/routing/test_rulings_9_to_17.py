"""Rulings 9 to 17: where the notes and the data disagree or are silent, these win."""

import pytest

from routing import parse_facts, prefecture_matters
from routing.facts import LANGUAGES
from tests.routing.asking import (
    DIRECTORY,
    HOLIDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    ask,
    first,
    ids,
    kinds,
    numbers,
    of,
)

PUBLIC = {
    "moj_foreign_language_hr",
    "houterasu_multilingual",
    "immigration_info_center",
    "fresc",
    "labour_foreign_dial",
    "labour_conditions_hotline",
    "labour_standards_office",
}


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
        ({"language": "vi", "gender": "female", "perpetrator": "partner"}, True),
        ({"language": "vi", "gender": "female", "indicators": ["sexual_violence"]}, True),
        ({"language": "ja", "topics": ["legal_help"]}, True),
        # Another number, or another counter, further down than the first three.
        ({"language": "vi", "perpetrator": "partner"}, False),
        ({"language": "ja", "indicators": ["physical_violence"]}, False),
        ({"language": "en", "indicators": ["organ_removal"]}, False),
        ({"language": "vi", "gender": "male", "perpetrator": "partner"}, False),
        ({"language": "vi", "indicators": ["wage_withholding"]}, False),
        ({"language": "vi", "topics": ["immigration_status"]}, False),
        ({"language": "vi", "immediate_danger": True}, False),
    ],
)
def test_17_the_prefecture_is_asked_only_where_it_matters(facts: dict[str, object], matters: bool) -> None:
    assert prefecture_matters(parse_facts(facts), DIRECTORY) is matters
    assert prefecture_matters(parse_facts({**facts, "prefecture": 13}), DIRECTORY) is matters
    first = {tuple(ids(ask(WEDNESDAY, "11:00", prefecture=place, **facts))[:3]) for place in (None, *range(1, 48))}
    assert (len(first) > 1) is matters
