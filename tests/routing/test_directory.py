"""Loading: what is wrong in the data or the rules is refused, with the file and the key."""

from importlib.resources import files

import pytest

from routing import DirectoryError, build_directory, load_directory
from routing.policy import package_text
from tests.routing.asking import DIRECTORY

POLICY = package_text("policy.toml")
FOLDER = files("routing").joinpath("counters")
SOURCES = {entry.name: entry.read_text(encoding="utf-8") for entry in FOLDER.iterdir() if entry.name.endswith(".toml")}


def broken(name: str, old: str, new: str) -> str:
    """Build with one text replaced in one file; the error."""
    assert old in SOURCES[name]
    with pytest.raises(DirectoryError) as caught:
        build_directory({**SOURCES, name: SOURCES[name].replace(old, new, 1)}, POLICY)
    return str(caught.value)


def test_it_loads_and_every_file_is_one_counter() -> None:
    assert set(load_directory().counters) == {name.removesuffix(".toml") for name in SOURCES}
    assert len(SOURCES) == 67


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('publish = "yes"', 'publish = "perhaps"', "publish"),
        ('number = "#9110"', 'number = "nine"', "number"),
        ('kind = "short_code"', 'kind = "short"', "kind"),
        ('open = "08:30"', 'open = "8:30"', "open"),
        ('close = "17:15"', 'close = "08:00"', "close"),
        ('"mon", ', '"monday", ', "days"),
        ('languages = ["ja"]', 'languages = ["japanese"]', "languages"),
        ('as_of = "2024"', 'as_of = "recently"', "as_of"),
        ("reviewed_at = 2026-11-22", 'reviewed_at = "2026"', "reviewed_at"),
        ('year_end = "closed"', "", "year_end"),
        ('cost = "caller pays the call"', 'costs = "caller pays the call"', "cost"),
        ('id = "police_9110"', 'id = "police"', "id"),
        ('channel = "phone"', 'channel = "fax"', "channel"),
        ('mobile = "yes"', 'mobile = "often"', "mobile"),
        ('confidence = "high"', 'confidence = "high"\nsurprise = 1', "surprise"),
    ],
)
def test_a_mistake_names_file_and_key(old: str, new: str, key: str) -> None:
    message = broken("police_9110.toml", old, new)
    assert message.startswith("police_9110.toml: ")
    assert key in message


def test_broken_toml_names_the_file() -> None:
    assert broken("fresc.toml", "[notes]", "[notes").startswith("fresc.toml: ")


def test_an_address_that_cannot_be_given_is_refused() -> None:
    message = broken("cure_time.toml", "https://curetime.jp/", "curetime.jp")
    assert message.startswith("cure_time.toml: online[0]: url")


def test_a_superseded_number_cannot_come_back() -> None:
    message = broken("houterasu_victim_dial.toml", 'number = "0120-079714"', 'number = "0570-079714"')
    assert "superseded_phones" in message


def test_hours_name_a_number_of_the_counter() -> None:
    message = broken("inochi_no_denwa.toml", 'numbers = ["0120-783-556"]', 'numbers = ["0120-000-000"]')
    assert message.startswith("inochi_no_denwa.toml: hours")


def test_references_lead_to_counters() -> None:
    assert "ask_via" in broken("bar_association_legal.toml", '"houterasu_support_dial"', '"nobody"')
    assert "ways_of" in broken("otit_sos.toml", 'ways_of = "otit_native_language"', 'ways_of = "nobody"')


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('id = "coast_guard_118", hold = "always"', 'id = "coastguard", hold = "always"', "coastguard"),
        ('all = ["at_sea"]', 'all = ["on_ship"]', "on_ship"),
        ('hold = "form-if-silent"', 'hold = "maybe"', "maybe"),
        ('none = ["language:ja"]', 'none = ["language:xx"]', "language:xx"),
    ],
)
def test_rules_are_checked_word_by_word(old: str, new: str, named: str) -> None:
    with pytest.raises(DirectoryError) as caught:
        build_directory(SOURCES, POLICY.replace(old, new, 1))
    assert str(caught.value).startswith("policy.toml: ")
    assert named in str(caught.value)


def test_every_rule_says_what_it_is_and_where_it_comes_from() -> None:
    policy = DIRECTORY.policy
    rules = [*policy.rules, *policy.avoid, *policy.notes]
    assert all(rule.says.endswith(".") and rule.source for rule in rules)
    assert len({rule.id for rule in policy.rules}) == len(policy.rules)
