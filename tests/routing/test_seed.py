"""Every counter that the seed documents name, by its passage: whom it is named to, and what they are given.

S1 is the Action Plan 2022, S2 the page of the Immigration Services Agency. That each quotation stands in S1 is checked
in test_source.py.
"""

import pytest

from tests.routing.asking import DIRECTORY, TUESDAY, WEDNESDAY, ask, ids, numbers, of

INTERN = {"language": "vi", "residence": "technical_intern"}
HOME = {"language": "en", "topics": ["return_home"]}


@pytest.mark.parametrize(
    ("counter", "passage", "facts", "shown"),
    [
        ("police_110", "S1 3(3) 三者通話", {"language": "km", "immediate_danger": True}, ["110"]),
        ("police_9110", "S1 3(1) ＃９１１０", {"language": "ja", "indicators": ["document_retention"]}, ["#9110"]),
        ("anonymous_tip_line", "S1 3(1)", {"language": "ja", "role": "third_party"}, ["0120-924-839"]),
        ("regional_immigration_bureaus", "S1 3(3), S2", {"language": "ja", "topics": ["immigration_status"]}, []),
        (
            "immigration_info_center",
            "S1 3(3) 全国一律の番号",
            {"language": "ne", "topics": ["immigration_status"]},
            ["0570-013904", "03-5796-7112"],
        ),
        ("immigration_inspector_departure", "S1 2(3)2 強制帰国", {**INTERN, "forced_return": True}, []),
        ("otit_sos", "S1 2(3)1", {**INTERN, "indicators": ["intimidation_threats"]}, ["0120-250-168"]),
        ("otit_native_language", "S1 3(3) 母国語相談", {**INTERN, "indicators": ["deception"]}, ["0120-250-168"]),
        ("otit_regional_offices", "S1 3(3) 地方事務所", {**INTERN, "indicators": ["debt_bondage"]}, []),
        ("otit_trainee_app", "S1 2(3)2 手帳アプリ", {**INTERN, "indicators": ["debt_bondage"]}, []),
        (
            "moj_foreign_language_hr",
            "S1 3(3) １０言語",
            {"language": "id", "indicators": ["intimidation_threats"]},
            ["0570-090911"],
        ),
        ("moj_hr_110", "S1 3(3)", {"language": "ja", "indicators": ["intimidation_threats"]}, ["0570-003-110"]),
        (
            "moj_hr_lodging",
            "S1 5(2) 男性も含めた",
            {"language": "pt", "gender": "male", "topics": ["shelter"]},
            ["0570-090911"],
        ),
        ("labour_standards_office", "S1 4(1)6", {"language": "ja", "indicators": ["wage_withholding"]}, []),
        (
            "womens_support_centre_8778",
            "S1 5(3)2 婦人相談所",
            {"language": "th", "gender": "female", "topics": ["shelter"]},
            ["#8778"],
        ),
        ("private_shelters_ngo", "S1 5(3)6 民間シェルター", {"language": "en", "topics": ["shelter"]}, []),
        ("child_guidance_189", "S1 3(1) 児童相談所", {"language": "ja", "indicators": ["child_involved"]}, ["189"]),
        ("child_guidance_consult_0120189783", "S1 3(1)", {"language": "ja", "age_group": "child"}, []),
        ("onestop_8891", "S1 5(3)3, 2(4)", {"language": "ja", "indicators": ["sexual_exploitation"]}, ["#8891"]),
        ("cure_time", "S1 5(3)3 若年層", {"language": "ja", "indicators": ["sexual_violence"]}, []),
        (
            "police_sexual_crime_8103",
            "S1 5(3)3 ＃８１０３",
            {"language": "ja", "indicators": ["sexual_violence"]},
            ["#8103"],
        ),
        (
            "houterasu_multilingual",
            "S1 5(3)5 法的援助",
            {"language": "zh", "topics": ["legal_help"]},
            ["0570-078377", "050-3754-5430"],
        ),
        (
            "houterasu_support_dial",
            "S1 5(3)5",
            {"language": "ja", "topics": ["legal_help"]},
            ["0570-078374", "03-6745-5600"],
        ),
        ("houterasu_victim_dial", "S1 5(3)5 国選", {"language": "ja", "topics": ["legal_help"]}, ["0120-079714"]),
        ("iom_japan", "S1 5(3)6 帰国", HOME, ["03-3595-2487"]),
        ("embassies_general", "S1 3(4)", {**HOME, "nationality": "FR"}, []),
        ("embassy_vietnam", "S1 3(4), 5(3)6", {**HOME, "nationality": "VN"}, []),
        ("embassy_china", "S1 3(4), 5(3)6", {**HOME, "nationality": "CN"}, []),
        ("embassy_korea", "S1 3(4), 5(3)6", {**HOME, "nationality": "KR"}, []),
        ("embassy_philippines", "S1 3(4), 5(3)6", {**HOME, "nationality": "PH"}, []),
        ("embassy_indonesia", "S1 3(4), 5(3)6", {**HOME, "nationality": "ID"}, []),
        ("embassy_thailand", "S1 3(4), 5(3)6", {**HOME, "nationality": "TH"}, []),
        ("embassy_nepal", "S1 3(4), 5(3)6", {**HOME, "nationality": "NP"}, []),
        ("embassy_cambodia", "S1 3(4), 5(3)6", {**HOME, "nationality": "KH"}, []),
        ("embassy_brazil", "S1 3(4), 5(3)6", {**HOME, "nationality": "BR"}, []),
        ("embassy_peru", "S1 3(4), 5(3)6", {**HOME, "nationality": "PE"}, []),
        ("embassy_bangladesh", "S1 3(4), 5(3)6", {**HOME, "nationality": "BD"}, []),
        ("embassy_sri_lanka", "S1 3(4), 5(3)6", {**HOME, "nationality": "LK"}, []),
        ("embassy_mongolia", "S1 3(4), 5(3)6", {**HOME, "nationality": "MN"}, []),
        ("embassy_india", "S1 3(4), 5(3)6", {**HOME, "nationality": "IN"}, []),
    ],
)
def test_named_in_the_seed(counter: str, passage: str, facts: dict[str, object], shown: list[str]) -> None:
    """Each is named to those the passage speaks of, with its published numbers and no other."""
    assert passage.startswith(("S1", "S2"))
    assert DIRECTORY.counters[counter].named_in_seed
    assert numbers(of(ask(TUESDAY, "11:30", **facts), counter)) == shown


@pytest.mark.parametrize(
    ("counter", "facts"),
    [
        # S1 5(3)3: the night call centre answers on #8891 itself (R11).
        ("onestop_night_call_centre", {"language": "ja", "indicators": ["sexual_violence"]}),
        # S1 3(4): not unasked to an embassy that its people fear (§11).
        ("embassy_myanmar", {**HOME, "nationality": "MM"}),
    ],
)
def test_named_in_the_seed_and_kept_back(counter: str, facts: dict[str, object]) -> None:
    assert DIRECTORY.counters[counter].named_in_seed
    for clock in ("03:00", "11:30", "19:00"):
        assert counter not in ids(ask(WEDNESDAY, clock, **facts))


def test_every_counter_of_the_seed_is_above() -> None:
    marks = [*test_named_in_the_seed.pytestmark, *test_named_in_the_seed_and_kept_back.pytestmark]  # type: ignore[attr-defined]
    tested = {case[0] for mark in marks for case in mark.args[1]}
    assert tested == {counter.id for counter in DIRECTORY.counters.values() if counter.named_in_seed}
