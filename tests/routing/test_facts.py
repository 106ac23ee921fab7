"""Facts as the `route` command receives them: any may be missing, none may be unknown to the vocabulary."""

import pytest

from routing import Facts, FactsError, parse_facts
from routing import facts as words
from tests.routing.asking import shared


def test_missing_and_null_are_unknown() -> None:
    keys = Facts.__slots__
    assert parse_facts({}) == parse_facts(dict.fromkeys(keys)) == Facts()


def test_every_value_of_the_vocabulary_is_taken() -> None:
    for key, values in (
        ("language", words.LANGUAGES),
        ("age_group", words.AGE_GROUPS),
        ("gender", words.GENDERS),
        ("preferred_staff_gender", words.STAFF_GENDERS),
        ("role", words.ROLES),
        ("residence", words.RESIDENCES),
        ("perpetrator", words.PERPETRATORS),
        ("request", words.REQUESTS),
        ("phone", words.PHONES),
        ("nationality", ("VN", "JP", "TL")),
        ("prefecture", (1, 47)),
    ):
        for value in values:
            assert getattr(parse_facts({key: value}), key) == value
    assert parse_facts({"indicators": list(words.INDICATORS)}).indicators == set(words.INDICATORS)
    assert parse_facts({"topics": list(words.TOPICS)}).topics == set(words.TOPICS)
    for flag in words.FLAGS:
        assert getattr(parse_facts({flag: False}), flag) is False


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("colour", "red"),
        ("language", "fr"),
        ("language", 1),
        ("gender", "woman"),
        ("residence", ["student"]),
        ("nationality", "vn"),
        ("nationality", "XX"),
        ("prefecture", 0),
        ("prefecture", 48),
        ("prefecture", "13"),
        ("prefecture", True),
        ("prefecture", 13.0),
        ("indicators", "self_harm"),
        ("indicators", ["beaten"]),
        ("indicators", [1]),
        ("topics", ["visa"]),
        ("topics", {"shelter": True}),
        ("immediate_danger", "yes"),
        ("immediate_danger", 1),
        ("phone", "smartphone"),
        ("role", "unknown"),
        ("request", "help"),
    ],
)
def test_unknown_keys_and_values_are_errors_that_name_them(key: str, value: object) -> None:
    with pytest.raises(FactsError) as caught:
        parse_facts({key: value})
    assert key in str(caught.value)


def test_no_mapping_at_all() -> None:
    with pytest.raises(FactsError):
        parse_facts(["language"])  # type: ignore[arg-type]


def test_the_vocabulary_is_the_shared_one() -> None:
    """triage.md: indicators in its table, topics and requests in its lists."""
    triage = shared("triage.md").read_text(encoding="utf-8")
    for word in (*words.INDICATORS, *words.TOPICS, *words.REQUESTS):
        assert f"`{word}`" in triage
    contract = shared("contract.md").read_text(encoding="utf-8")
    for key in Facts.__slots__:
        assert f"`{key}`" in contract
