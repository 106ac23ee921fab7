"""From the TOML files of `counters/` to checked Counter objects."""

import re
from dataclasses import replace
from typing import Any

from routing.counter import EVERYBODY, PUBLISH, Counter, Eligible, Online, Phone
from routing.facts import AGE_GROUPS, GENDERS, RESIDENCES, ROLES
from routing.freshness import MONTHS_SHOWN, evidence_day, withdrawal_day
from routing.hours import DAY_MINUTES, DAYS, Hours
from routing.nations import NATIONALITIES
from routing.reading import DirectoryError, Table

CONFIDENCES = ("high", "medium", "low")
CHANNELS = ("phone", "chat", "app")
KINDS = ("short_code", "geographic", "toll_free", "navi_dial", "ip", "mobile", "overseas")
REACH_YES = ("yes", "no", "unknown")
STAFF = ("yes", "on_request", "unknown", "not_applicable")
_LANGUAGE = re.compile(r"[a-z]{2}")
_CLOCK = re.compile(r"(\d\d):([0-5]\d)")
_NUMBER = re.compile(r"[#+0-9][0-9-]*")
_DIALS = {"mobile": ("mobile", "landline", "unknown"), "ip_prepaid": ("ip_or_prepaid",), "abroad": ("abroad",)}
"""Which kinds of Facts.phone stand behind a key of `reach`. A fixed line dials what a mobile does."""


def _languages(table: Table, key: str, default: object = ()) -> tuple[str, ...]:
    codes = table.texts(key, default)
    for code in codes:
        if not _LANGUAGE.fullmatch(code):
            raise table.error(key, f"{code!r} is not a language code")
    return codes


def _minute(table: Table, key: str) -> int:
    text = table.text(key)
    match = _CLOCK.fullmatch(text)
    minute = int(match[1]) * 60 + int(match[2]) if match else None
    if minute is None or minute > 2 * DAY_MINUTES:
        raise table.error(key, f"{text!r} is not a time HH:MM")
    return minute


def _hours(table: Table) -> Hours:
    h24 = table.flag("h24", False)
    days = table.texts("days", (), DAYS)
    month_days = table.numbers("month_days", 1, 31)
    line = Hours(
        channel=table.text("channel", among=CHANNELS),
        days=DAYS if h24 else days,
        open_minute=0 if h24 else _minute(table, "open"),
        close_minute=DAY_MINUTES if h24 else _minute(table, "close"),
        h24=h24,
        languages=_languages(table, "languages"),
        numbers=table.texts("numbers"),
        month_days=month_days,
        confidence=table.text("confidence", "high", CONFIDENCES),
    )
    if line.open_minute >= line.close_minute:
        raise table.error("close", "is not after the opening")
    if not (line.days or line.month_days):
        raise table.error("days", "no day is named")
    table.done()
    return line


def _reach(table: Table) -> frozenset[str]:
    reach: set[str] = set()
    for key, phones in _DIALS.items():
        if table.text(key, among=REACH_YES) == "yes":
            reach.update(phones)
    table.done()
    return frozenset(reach)


def _phone(table: Table, entry: Table) -> Phone:
    number = table.text("number")
    if not _NUMBER.fullmatch(number):
        raise table.error("number", f"{number!r} is not a phone number")
    kind = table.text("kind", among=KINDS)
    verified = table.text("verified", among=tuple(MONTHS_SHOWN))
    reviewed_at = table.day("reviewed_at", entry.day("reviewed_at"))
    phone = Phone(
        number=number,
        kind=kind,
        publish=table.text("publish", among=PUBLISH),
        verified=verified,
        confidence=table.text("confidence", among=CONFIDENCES),
        reach=_reach(table.table("reach")),
        languages=_languages(table, "languages"),
        label=table.text("label", None),
        prefectures=frozenset(table.numbers("prefectures", 1, 47)),
        not_in_prefectures=frozenset(table.numbers("not_in_prefectures", 1, 47)),
        relayed=table.flag("relayed", False),
        press_foreign=table.text("press_foreign", None),
        note=table.text("note", None),
        withdrawn_on=withdrawal_day(kind, verified, table.text("as_of", entry.text("as_of")), reviewed_at),
    )
    table.done()
    return phone


def _online(table: Table) -> Online:
    address = Online(
        kind=table.text("kind", among=("web", "web_form", "chat", "email", "sns", "app")),
        url=table.text("url"),
        publish=table.text("publish", among=PUBLISH),
        languages=_languages(table, "languages"),
        confidence=table.text("confidence", "high", CONFIDENCES),
        note=table.text("note", None),
    )
    if address.publish == "yes" and not address.url.startswith("https://"):
        raise table.error("url", f"{address.url!r} is no https address and cannot be given to anyone")
    table.done()
    return address


def _eligible(table: Table) -> Eligible:
    eligible = Eligible(
        gender=frozenset(table.texts("gender", (), GENDERS)),
        age_group=frozenset(table.texts("age_group", (), AGE_GROUPS)),
        role=frozenset(table.texts("role", (), ROLES)),
        residence=frozenset(table.texts("residence", (), RESIDENCES)),
        nationality=frozenset(table.texts("nationality", (), NATIONALITIES)),
        prefecture=frozenset(table.numbers("prefecture", 1, 47)),
    )
    table.done()
    return EVERYBODY if eligible == EVERYBODY else eligible


def _evidence(table: Table) -> dict[str, Any]:
    """Where the facts come from, and how good they are."""
    as_of = table.text("as_of")
    try:
        evidence_day(as_of)
    except ValueError as error:
        raise table.error("as_of", f"{as_of!r} is not a year, month or day") from error
    return {
        "sources": table.texts("sources", ...),
        "confidence": table.text("confidence", among=CONFIDENCES),
        "as_of": as_of,
        "reviewed_at": table.day("reviewed_at"),
        "named_in_seed": table.flag("named_in_seed", False),
        "seed_quote": table.text("seed_quote", None),
        "changes": table.texts("changes"),
        "superseded_phones": table.texts("superseded_phones"),
        "notes": table.strings("notes"),
    }


def _description(table: Table) -> dict[str, Any]:
    """What the counter is, in words."""
    staff = table.table("same_gender_staff")
    read = {
        "name_ja": table.text("name_ja"),
        "name_en": table.text("name_en"),
        "operator": table.text("operator"),
        "description": table.text("description"),
        "case_types": table.texts("case_types", ...),
        "serves": table.texts("serves", ...),
        "cost": table.text("cost"),
        "legal_basis": table.text("legal_basis", None),
        "hours_text": table.text("hours_text"),
        "same_gender_staff": staff.text("value", among=STAFF),
        "same_gender_staff_note": staff.text("note", None),
    }
    staff.done()
    return read


def _access(table: Table) -> dict[str, Any]:
    """How, when and by whom the counter is reached."""
    return {
        "languages": _languages(table, "languages", ...),
        "languages_possible": _languages(table, "languages_possible"),
        "closed_year_end": table.text("year_end", among=("open", "closed")) == "closed",
        "phones": table.each("phones", lambda part: _phone(part, table)),
        "online": table.each("online", _online),
        "hours": table.each("hours", _hours),
        "eligible": _eligible(table.table("eligible")),
        "presence": table.text("presence", None, ("in_person", "by_name")),
        "listed": table.flag("listed", True),
        "ask_via": table.texts("ask_via"),
        "valid_from": table.day("valid_from", None),
        "valid_to": table.day("valid_to", None),
    }


def read_counter(table: Table) -> tuple[Counter, str | None, str | None]:
    """One file: the counter, the id of the counter whose ways it shares, and the key to press there.

    Raises DirectoryError naming the file and the key.
    """
    counter = Counter(id=table.text("id"), **_description(table), **_access(table), **_evidence(table))
    shares, press = table.text("ways_of", None), table.text("press", None)
    # Why an entry is not listed is for its reader; the program needs only that it is not.
    table.text("unlisted_because", None)
    table.done()
    _check(counter, table)
    return counter, shares, press


def _check(counter: Counter, table: Table) -> None:
    """What no single key can show. Raises DirectoryError."""
    numbers = [phone.number for phone in counter.phones]
    for number in counter.superseded_phones:
        if number in numbers:
            raise table.error("superseded_phones", f"{number} is also a phone of this counter")
    for line in counter.hours:
        for number in line.numbers:
            if number not in numbers:
                raise table.error("hours", f"{number} is not a phone of this counter")
    if counter.valid_from and counter.valid_to and counter.valid_from > counter.valid_to:
        raise table.error("valid_to", "lies before valid_from")


def share_ways(counter: Counter, other: Counter, press: str | None) -> Counter:
    """`counter` with the phones, addresses and hours of `other`, each phone with the key to press."""
    if counter.phones or counter.online or counter.hours:
        raise DirectoryError(f"{counter.id}.toml: ways_of: has ways of its own as well")
    phones = tuple(replace(phone, press=press) for phone in other.phones)
    return replace(counter, phones=phones, online=other.online, hours=other.hours)
