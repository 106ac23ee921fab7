"""The case types of routing_notes.md, told by a person in their language, at a time at which the answer is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.support.provider import Provider
from tests.support.stand_in import StandInSystem, TimedCaller
from tests.support.system import running

TUESDAY_1130 = "2026-11-24T11:30:00+09:00"
TUESDAY_NIGHT = "2026-11-24T23:30:00+09:00"
SATURDAY_14 = "2026-11-28T14:00:00+09:00"
NEW_YEAR = "2027-01-01T14:00:00+09:00"

ADULT = {
    "ask-safe": "1",
    "ask-under-18": "2",
    "ask-intern": "2",
    "ask-prefecture": "1",
    "ask-staff-gender": "3",
    "ask-phone": "1",
    "ask-danger": "2",
    "danger-self-harm": "2",
    "self-harm-stay": "1",
}
INTERN = ADULT | {"ask-intern": "1"}
CHILD = ADULT | {"ask-under-18": "1"}


@dataclass(frozen=True)
class Case:
    """``first`` of these must be the first counter named; ``named`` must be among them."""

    passage: str
    at: str
    message: str
    answers: dict[str, str]
    first: set[str]
    named: set[str] = field(default_factory=set)


CASES = [
    Case(
        "§4a intern, wages, the language's day",
        TUESDAY_1130,
        "công ty 3 tháng không trả lương cho em",
        INTERN,
        {"otit_native_language", "otit_sos"},
    ),
    Case("§3 intern, beaten", TUESDAY_1130, "tuần trước sếp đánh em, em sợ lắm", INTERN, {"otit_sos"}),
    Case("§3 intern, Indonesian day", TUESDAY_1130, "minggu lalu saya dipukul mandor di pabrik", INTERN, {"otit_sos"}),
    Case(
        "§4b other worker, wages",
        TUESDAY_1130,
        "La empresa no me paga el sueldo desde hace dos meses",
        ADULT,
        {"houterasu_multilingual", "fresc", "moj_foreign_language_hr"},
        {"labour_foreign_dial"},
    ),
    Case(
        "§5 child",
        TUESDAY_1130,
        "私は16歳です。店で働かされて、客とホテルに行けと言われました",
        CHILD,
        {"child_guidance_189"},
    ),
    Case(
        "§2 sexual violence, by night, Japanese",
        TUESDAY_NIGHT,
        "先月、上司に無理やりホテルに連れていかれて体を触られました",
        ADULT,
        {"onestop_8891"},
    ),
    Case(
        "§6 partner violence, chat in the language",
        SATURDAY_14,
        "Meu marido me bate sempre, na semana passada de novo",
        ADULT,
        {"dv_plus"},
    ),
    Case(
        "§7 visa question",
        TUESDAY_1130,
        "I have a question about how to renew my visa",
        ADULT,
        {"immigration_info_center", "fresc"},
    ),
    Case(
        "§8 overstayer, afraid",
        TUESDAY_1130,
        "Overstay na po ako at natatakot akong ma-deport",
        ADULT,
        {"moj_foreign_language_hr", "houterasu_multilingual", "onestop_foreign_residents", "bar_association_legal"},
    ),
    Case("§10 lawyer", TUESDAY_1130, "我想找律师告公司要赔偿", ADULT, {"houterasu_multilingual"}),
    Case(
        "§11 wants to go home",
        TUESDAY_1130,
        "I just want to go home to my country, please help me return",
        ADULT,
        {"iom_japan", "moj_foreign_language_hr", "houterasu_multilingual", "immigration_info_center", "fresc"},
    ),
    Case(
        "§13 night, Khmer: the interpreter of 110 or a form",
        TUESDAY_NIGHT,
        "ថៅកែមិនបើកប្រាក់ខែឲ្យខ្ញុំ ៣ខែហើយ",
        INTERN,
        {"police_110", "otit_native_language", "otit_sos"},
    ),
    Case(
        "ruling 10 new year: what is closed does not lead as open",
        NEW_YEAR,
        "회사가 월급을 두 달째 안 줘요",
        ADULT,
        {"yorisoi_hotline", "dv_plus", "police_110"},
    ),
]


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[StandInSystem]:
    with running(StandInSystem(tmp_path_factory.mktemp("cases"), provider)) as found:
        yield found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.passage)
def test_case_ends_at_its_counter(system: StandInSystem, case: Case) -> None:
    turns = TimedCaller(system, case.at).play(case.message, case.answers)
    keys = [[part["key"] for part in turn["say"]] for turn in turns]
    asked = [key for turn in keys for key in turn if key.startswith("ask-")]
    assert len(asked) == len(set(asked)), keys
    assert keys[-1][-1] == "answer-counter", keys
    counters = turns[-1]["say"][-1]["data"]["counters"]
    assert counters[0] in case.first, (counters, keys)
    assert case.named <= set(counters), counters


def test_danger_at_any_point_and_back(system: StandInSystem) -> None:
    caller = TimedCaller(system, TUESDAY_NIGHT)
    caller.say("công ty giữ hộ chiếu của em, 3 tháng chưa trả lương")
    caller.say("1")
    danger = caller.say("nó đang phá cửa cầm dao, cứu em với")
    assert danger["say"][0]["key"] == "danger-110"
    assert "110" in danger["say"][0]["text"]
    cannot = caller.say("2")
    assert cannot["say"][0]["key"] == "danger-cannot-call"
    assert "助けてください" in cannot["say"][0]["text"]
    on = caller.say("1")
    assert on["say"][-1]["key"].startswith("ask-")


def test_more_places_and_start_over(system: StandInSystem) -> None:
    caller = TimedCaller(system, TUESDAY_1130)
    turns = caller.play("my boss has not paid me for three months", ADULT)
    first = turns[-1]["say"][-1]["data"]["counters"]
    more = caller.say("1")["say"][-1]
    assert more["key"] == "answer-more"
    assert not set(first) & set(more["data"]["counters"])
    assert caller.say("1")["say"][-1]["key"] in {"ask-what", "ask-safe"}


def test_a_bystander_is_thanked_and_asked_about_the_person(system: StandInSystem) -> None:
    caller = TimedCaller(system, TUESDAY_1130)
    turns = caller.play(
        "In the factory next door the foreign workers are locked in their dorm, I am only a neighbour", ADULT
    )
    texts = " ".join(part["text"] for turn in turns for part in turn["say"])
    assert "Thank you for caring about someone" in texts
    assert "Is the person younger than 18?" in texts
    assert turns[-1]["say"][-1]["key"] == "answer-counter"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("malai tin mahina dekhi talab diyeko chaina, sahu le passport rakheko cha", "ne"),
        ("cong ty giu ho chieu cua em 3 thang chua tra luong", "vi"),
        ("Boss ko ayaw ibigay sahod namin, naka-lock kami sa dorm pag gabi", "tl"),
    ],
)
def test_romanised_without_accents_and_mixed(system: StandInSystem, text: str, language: str) -> None:
    answer = TimedCaller(system, TUESDAY_1130).say(text)
    assert answer["language"] == language
    assert answer["say"][-1]["key"] in {"ask-safe", "ask-danger"}


def test_writing_in_another_language_is_asked_about_once(system: StandInSystem) -> None:
    caller = TimedCaller(system, TUESDAY_1130)
    caller.say("công ty giữ hộ chiếu của em, 3 tháng chưa trả lương")
    caller.say("1")
    asked = caller.say("회사가 제 월급을 몇 달째 안 주고 있어요")
    assert asked["say"][0]["key"] == "ask-language-switch"
    assert asked["language"] == "vi"
    kept = caller.say("2")
    assert kept["language"] == "vi"
    again = caller.say("회사가 제 월급을 몇 달째 안 주고 있어요")
    assert again["say"][0]["key"] != "ask-language-switch"
    changed = caller.say("9")
    assert changed["say"][-1]["key"] == "language-menu"
    assert caller.say("4")["language"] == "ko"


def test_unclear_twice_goes_on(system: StandInSystem) -> None:
    caller = TimedCaller(system, TUESDAY_1130)
    turns = [
        caller.say("hello"),
        caller.say("1"),
        caller.say("well you see the thing is"),
        caller.say("it is like I said"),
    ]
    keys = [[part["key"] for part in turn["say"]] for turn in turns]
    assert keys[1] == ["ask-what"]
    assert keys[2][-1] == "ask-what"
    assert keys[3][-1].startswith("ask-")
    assert keys[3][-1] != "ask-what"
