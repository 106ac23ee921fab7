"""The routing notes, §9 to §13: tips, law, going home, men, and what to do by the clock."""

import pytest

from tests.routing.asking import (
    DIRECTORY,
    HOLIDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    ask,
    first,
    ids,
    kinds,
    numbers,
    of,
)

TEN = ("en", "zh", "vi", "id", "tl", "th", "ko", "pt", "ne", "es")


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


def test_10_fee_aid_needs_lawful_stay() -> None:
    """§10 'Overstayer: bar_association_legal'; §8 'Houterasu fee aid needs lawful stay -> JFBA'."""
    decision = ask(THURSDAY, "11:00", language="en", topics=["legal_help"], residence="no_status")
    assert ids(decision)[:2] == ["houterasu_multilingual", "bar_association_legal"]
    assert of(decision, "bar_association_legal").ask_via == "houterasu_multilingual"
    assert "legal-aid-needs-lawful-stay" in decision.notes


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
