"""The routing notes, §5 to §8: children, women and shelter, status, fear of deportation."""

import pytest

from tests.routing.asking import (
    IMMIGRATION,
    SUNDAY,
    THURSDAY,
    ask,
    first,
    ids,
    kinds,
    numbers,
    of,
)


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
