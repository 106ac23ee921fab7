"""The directory beside its source: nothing lost, nothing added, but what the rulings change."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import yaml

from routing.facts import LANGUAGES
from routing.hours import DAYS, Calendar, closing
from tests.routing.asking import DIRECTORY, HOLIDAYS, at, shared

OURS = {"otit_successor"}
"""Begins without numbers in 2027 (ruling 8); the source has no entry for it."""


@pytest.fixture(scope="module")
def source() -> dict[str, dict[str, Any]]:
    text = shared("directory/counters.yaml").read_text(encoding="utf-8")
    return {entry["id"]: entry for entry in yaml.safe_load(text)["counters"]}


def test_the_same_counters(source: dict[str, dict[str, Any]]) -> None:
    assert len(source) == 66
    assert set(DIRECTORY.counters) - OURS == set(source)


def test_the_same_facts(source: dict[str, dict[str, Any]]) -> None:
    for id_, entry in source.items():
        counter = DIRECTORY.counters[id_]
        assert counter.name_ja == entry["name_ja"]
        assert counter.name_en == entry["name_en"]
        assert counter.operator == entry["operator"]
        assert counter.description.split() == entry["description"].split()
        assert list(counter.languages) == entry["languages"]
        assert list(counter.languages_possible) == entry.get("languages_possible", [])
        assert list(counter.case_types) == entry["case_types"]
        assert list(counter.serves) == entry["serves"]
        assert list(counter.sources) == entry["source"]
        assert list(counter.changes) == entry["changes"]
        assert counter.confidence == entry["confidence"]
        assert counter.as_of == str(entry["as_of"])
        assert counter.cost == entry["cost"]
        assert counter.legal_basis == entry["legal_basis"]
        assert counter.named_in_seed == entry["named_in_seed"]
        assert counter.seed_quote == entry.get("seed_quote")
        assert counter.same_gender_staff == entry["same_gender_staff"]["value"]
        assert counter.hours_text == entry["hours"]["text"]
        assert list(counter.superseded_phones) == entry.get("superseded_phones_do_not_use", [])


def test_the_same_numbers_with_the_same_evidence(source: dict[str, dict[str, Any]]) -> None:
    """Ruling 8: the SOS desk has no number of its own, so it carries those of the native-language lines."""
    for id_ in source:
        own = "otit_native_language" if id_ == "otit_sos" else id_
        ours = [
            (phone.number, phone.publish, phone.kind, phone.verified, phone.confidence, phone.label)
            for phone in DIRECTORY.counters[id_].phones
        ]
        theirs = [
            (p["number"], p["publish"], p["kind"], p["verified"], p["confidence"], p.get("label"))
            for p in source[own]["phones"]
        ]
        assert ours == theirs


def test_the_same_reach_and_languages_of_each_number(source: dict[str, dict[str, Any]]) -> None:
    dials = {"mobile": "mobile", "ip_prepaid": "ip_or_prepaid", "abroad": "abroad"}
    for id_, entry in source.items():
        if id_ == "otit_sos":
            continue
        for phone, given in zip(DIRECTORY.counters[id_].phones, entry["phones"], strict=True):
            reached = {dials[key] for key, value in given["reach"].items() if value == "yes"}
            assert phone.reach & set(dials.values()) == reached
            if "lang" in given:
                assert phone.languages == (given["lang"],)


def test_the_same_addresses(source: dict[str, dict[str, Any]]) -> None:
    for id_, entry in source.items():
        if id_ == "otit_sos":
            continue
        given = {address["url"] for address in entry.get("online", [])}
        assert {address.url for address in DIRECTORY.counters[id_].online} == given


def test_seed_quotes_stand_in_the_seed(source: dict[str, dict[str, Any]]) -> None:
    seed = re.sub(r"\s", "", shared("seeds/action_plan_2022.ja.txt").read_text(encoding="utf-8"))
    named = [counter for counter in DIRECTORY.counters.values() if counter.named_in_seed]
    assert len(named) == sum(entry["named_in_seed"] for entry in source.values()) == 42
    for counter in named:
        assert counter.seed_quote is not None
        assert re.sub(r"\s", "", counter.seed_quote) in seed


def test_the_union_of_the_languages_is_ours() -> None:
    """languages.md: OTIT's eight and the human-rights dial's ten are together twelve, and Japanese."""
    otit = DIRECTORY.counters["otit_native_language"].languages
    rights = DIRECTORY.counters["moj_foreign_language_hr"].languages
    assert (len(otit), len(rights)) == (8, 10)
    assert {*otit, *rights, "ja"} == set(LANGUAGES)


# ---------------------------------------------------------------- hours, read a second time, in another way

NARROWED = {"cure_time"}
"""Ruling 9 takes fewer days than the source."""
CLOSED_AT_THE_YEAR_END = re.compile(r"省|庁|法務局|都道府県|市町村|機構|日本司法支援センター|内閣府|警察")
SAMPLE = [date(2026, 11, 1) + timedelta(days=day) for day in range(90)] + [date(2027, 4, 28) + timedelta(days=9)]


def weekday(day: date) -> str:
    return "sun" if day in HOLIDAYS and day.weekday() < 5 else DAYS[day.weekday()]


def open_by_source(entry: dict[str, Any], day: date, minute: int) -> bool:
    year_end = (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}
    if year_end and CLOSED_AT_THE_YEAR_END.search(entry["operator"]):
        return False
    return any(
        weekday(day) in span["days"] and minutes(str(span["open"])) <= minute < minutes(str(span["close"]))
        for span in entry["hours"]["regular"]
    )


def minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def half_hours() -> Iterator[tuple[date, int]]:
    for day in SAMPLE:
        for half in range(48):
            yield day, 30 * half


def is_open(id_: str, language: str, day: date, minute: int) -> bool:
    calendar = Calendar(at(day.isoformat(), f"{minute // 60:02d}:{minute % 60:02d}"), HOLIDAYS)
    ways = DIRECTORY.ways[language][id_]
    weeks = [week for _, week in (*ways.phones, *ways.online) if week is not None]
    return any(closing(week, calendar, DIRECTORY.counters[id_].closed_year_end) is not None for week in weeks)


@pytest.mark.parametrize(
    "id_",
    [
        "police_9110",
        "anonymous_tip_line",
        "immigration_info_center",
        "fresc",
        "moj_foreign_language_hr",
        "moj_hr_lodging",
        "moj_hr_110",
        "moj_women_hotline",
        "moj_children_110",
        "labour_standards_office",
        "houterasu_multilingual",
        "houterasu_support_dial",
        "houterasu_victim_dial",
        "iom_japan",
    ],
)
def test_hours_are_those_of_the_source(id_: str, source: dict[str, dict[str, Any]]) -> None:
    language = DIRECTORY.counters[id_].languages[0]
    for day, minute in half_hours():
        assert is_open(id_, language, day, minute) == open_by_source(source[id_], day, minute), (day, minute)


@pytest.mark.parametrize("id_", ["otit_native_language", "otit_sos"])
def test_language_days_are_those_of_the_source(id_: str, source: dict[str, dict[str, Any]]) -> None:
    schedule = {line["lang"]: line for line in source["otit_native_language"]["language_schedule"]}
    for language, line in schedule.items():
        for day in SAMPLE:
            year_end = day.isoformat()[5:] in {"12-29", "12-30", "12-31", "01-01", "01-02", "01-03"}
            expected = weekday(day) in line["days"] and not year_end
            assert is_open(id_, language, day, 11 * 60) is expected
            assert not is_open(id_, language, day, 19 * 60)


@pytest.mark.parametrize(("id_", "hour"), [("labour_foreign_dial", 14), ("labour_conditions_hotline", 19)])
def test_labour_lines_keep_the_days_of_each_language(id_: str, hour: int, source: dict[str, dict[str, Any]]) -> None:
    for line in source[id_]["language_schedule"]:
        if line["lang"] not in LANGUAGES:
            continue
        for day in SAMPLE:
            year_end = day.isoformat()[5:] in {"12-29", "12-30", "12-31", "01-01", "01-02", "01-03"}
            assert is_open(id_, line["lang"], day, hour * 60) is (weekday(day) in line["days"] and not year_end)
