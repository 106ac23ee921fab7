"""Numbers withdraw themselves when their evidence is too old; emergency numbers never do."""

from datetime import date

from routing import Facts, decide
from tests.routing.asking import DIRECTORY, HOLIDAYS, at, numbers, of


def published(day: date) -> set[str]:
    return {phone.number for counter in DIRECTORY.counters.values() for phone in counter.phones if phone.shown_on(day)}


def test_today_nothing_that_is_published_is_withdrawn() -> None:
    """`as_of` goes back to 2020; the numbers were weighed again on 2026-11-22."""
    today = date(2026, 11, 22)
    assert not DIRECTORY.stale(today)
    everything = {p.number for counter in DIRECTORY.counters.values() for p in counter.phones if p.publish == "yes"}
    assert published(today) == everything


def test_short_codes_do_not_age() -> None:
    short = {"110", "118", "119", "189", "#9110", "#8891", "#8103", "#8778", "#8008"}
    assert published(date(2060, 1, 1)) == short


def test_other_numbers_withdraw_themselves_by_the_strength_of_their_evidence() -> None:
    """Another page: 24 months; an official page: 36."""
    assert "0120-250-168" in published(date(2028, 11, 21))
    assert "0120-250-168" not in published(date(2028, 11, 22))
    assert "0570-090911" in published(date(2029, 11, 21))
    assert "0570-090911" not in published(date(2029, 11, 22))


def test_a_withdrawn_number_is_not_given_any_more() -> None:
    facts = Facts(language="vi", topics=frozenset({"legal_help"}))
    before = decide(facts, at("2029-11-21", "10:00"), DIRECTORY, HOLIDAYS)
    after = decide(facts, at("2029-11-22", "10:00"), DIRECTORY, HOLIDAYS)
    assert numbers(of(before, "houterasu_multilingual"))
    assert numbers(of(after, "houterasu_multilingual")) == []
    assert of(after, "houterasu_multilingual").number_unverified


def test_check_names_what_needs_a_person() -> None:
    codes = {problem.code for problem in DIRECTORY.check(date(2026, 11, 22))}
    assert {"being-checked", "not-yet", "no-way"} <= codes
    soon = [problem for problem in DIRECTORY.check(date(2028, 9, 1)) if problem.code == "ageing"]
    assert "0120-250-168" in {problem.number for problem in soon}


def test_ended_entries_are_stale() -> None:
    ended = {problem.counter for problem in DIRECTORY.stale(date(2027, 4, 1))}
    assert ended == {
        "otit_native_language",
        "otit_sos",
        "otit_regional_offices",
        "otit_third_party_report",
        "otit_trainee_app",
    }
    assert "otit_successor" not in {p.counter for p in DIRECTORY.check(date(2027, 4, 1)) if p.code == "not-yet"}
