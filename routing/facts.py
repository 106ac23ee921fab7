"""What is known of the person concerned: the words of the `route` command, checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from routing.nations import NATIONALITIES

LANGUAGES = ("ja", "en", "zh", "ko", "tl", "pt", "vi", "ne", "es", "id", "th", "km", "my")
AGE_GROUPS = ("child", "adult", "unknown")
GENDERS = ("female", "male", "other", "unknown")
STAFF_GENDERS = ("female", "male", "any", "unknown")
ROLES = ("self", "third_party")
RESIDENCES = (
    "technical_intern",
    "employment_for_skill",
    "specified_skilled",
    "student",
    "spouse",
    "other_work",
    "short_stay",
    "no_status",
    "unknown",
)
PERPETRATORS = ("employer", "partner", "family", "broker", "stranger", "unknown")
PHONES = ("mobile", "landline", "ip_or_prepaid", "abroad", "none", "unknown")
INDICATORS = (
    "abuse_of_vulnerability",
    "deception",
    "restriction_of_movement",
    "isolation",
    "physical_violence",
    "sexual_violence",
    "intimidation_threats",
    "document_retention",
    "wage_withholding",
    "debt_bondage",
    "abusive_conditions",
    "excessive_overtime",
    "sexual_exploitation",
    "child_involved",
    "organ_removal",
    "self_harm",
    "immediate_danger",
)
TOPICS = ("immigration_status", "legal_help", "return_home", "shelter", "job_change")
REQUESTS = (
    "human",
    "female_staff",
    "male_staff",
    "confidentiality",
    "erase",
    "stop",
    "repeat",
    "change_language",
    "affirm",
    "deny",
    "greet",
    "thanks",
    "third_party",
    "out_of_scope",
)

_CHOICES: dict[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "age_group": AGE_GROUPS,
    "gender": GENDERS,
    "preferred_staff_gender": STAFF_GENDERS,
    "role": ROLES,
    "residence": RESIDENCES,
    "perpetrator": PERPETRATORS,
    "request": REQUESTS,
    "phone": PHONES,
}
_LISTS: dict[str, tuple[str, ...]] = {"indicators": INDICATORS, "topics": TOPICS}
FLAGS = (
    "immediate_danger",
    "medical_emergency",
    "at_sea",
    "forced_return",
    "fears_own_authorities",
    "wants_anonymity",
    "can_speak",
)
PREFECTURES = range(1, 48)
_UNKNOWN_IS_A_WORD = ("age_group", "gender", "preferred_staff_gender", "residence", "perpetrator", "phone")


class FactsError(ValueError):
    """A key or a value that the vocabulary does not know; the text says which."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts about the person concerned; a bystander only adds `role="third_party"`.

    Keys and values are those of the outward contract of `route`. `None` and "unknown" both mean: not known.
    `nationality` is ISO 3166 alpha-2, `prefecture` the JIS code 1-47.
    """

    language: str | None = None
    age_group: str = "unknown"
    gender: str = "unknown"
    preferred_staff_gender: str = "unknown"
    role: str | None = None
    residence: str = "unknown"
    nationality: str | None = None
    prefecture: int | None = None
    perpetrator: str = "unknown"
    indicators: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    request: str | None = None
    immediate_danger: bool | None = None
    medical_emergency: bool | None = None
    at_sea: bool | None = None
    forced_return: bool | None = None
    fears_own_authorities: bool | None = None
    wants_anonymity: bool | None = None
    can_speak: bool | None = None
    phone: str = "unknown"


def _choice(key: str, value: object) -> str | None:
    if value is None:
        return "unknown" if key in _UNKNOWN_IS_A_WORD else None
    if not isinstance(value, str) or value not in _CHOICES[key]:
        raise FactsError(f"{key}: {value!r} is not one of {', '.join(_CHOICES[key])}")
    return value


def _words(key: str, value: object) -> frozenset[str]:
    if value is None:
        return frozenset()
    if not isinstance(value, list | tuple | set | frozenset):
        raise FactsError(f"{key}: {value!r} is not a list")
    for word in value:
        if not isinstance(word, str) or word not in _LISTS[key]:
            raise FactsError(f"{key}: {word!r} is not one of {', '.join(_LISTS[key])}")
    return frozenset(value)


def _flag(key: str, value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise FactsError(f"{key}: {value!r} is neither true nor false")


def _nationality(value: object) -> str | None:
    if value is None or (isinstance(value, str) and value in NATIONALITIES):
        return value
    raise FactsError(f"nationality: {value!r} is not an ISO 3166 alpha-2 code")


def _prefecture(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value not in PREFECTURES:
        raise FactsError(f"prefecture: {value!r} is not a JIS code from 1 to 47")
    return value


def parse_facts(mapping: Mapping[str, object]) -> Facts:
    """Check a mapping of facts as `route` receives it. Missing keys are unknown.

    Raises FactsError for any key or value that is not in the vocabulary.
    """
    if not isinstance(mapping, Mapping):
        raise FactsError(f"facts: {mapping!r} is not an object")
    checked: dict[str, Any] = {}
    for key, value in mapping.items():
        if key in _CHOICES:
            checked[key] = _choice(key, value)
        elif key in _LISTS:
            checked[key] = _words(key, value)
        elif key in FLAGS:
            checked[key] = _flag(key, value)
        elif key == "nationality":
            checked[key] = _nationality(value)
        elif key == "prefecture":
            checked[key] = _prefecture(value)
        else:
            raise FactsError(f"{key!r} is not a key of facts")
    return Facts(**checked)


def words_of(facts: Facts) -> set[str]:
    """The words that the rules of policy.toml are written in, for these facts.

    Indicators stand plain, flags by their key, the rest as `key:value`. An unknown language is taken as Japanese:
    those counters answer at most hours, and nothing is promised in a language nobody has named.
    """
    words = set(facts.indicators)
    words.update(f"topic:{topic}" for topic in facts.topics)
    for key in ("age_group", "gender", "preferred_staff_gender", "residence", "perpetrator", "phone"):
        value = getattr(facts, key)
        if value != "unknown":
            words.add(f"{key}:{value}")
    for key in ("role", "nationality", "prefecture", "request"):
        value = getattr(facts, key)
        if value is not None:
            words.add(f"{key}:{value}")
    words.add(f"language:{facts.language or 'ja'}")
    words.update(key for key in FLAGS if getattr(facts, key))
    if facts.can_speak is False:
        words.add("cannot_speak")
    return words


def vocabulary() -> frozenset[str]:
    """Every word that `words_of` can produce, to check the rules against."""
    words = {*INDICATORS, *FLAGS, "cannot_speak"}
    words.update(f"topic:{topic}" for topic in TOPICS)
    for key, values in _CHOICES.items():
        words.update(f"{key}:{value}" for value in values if value != "unknown")
    words.update(f"nationality:{code}" for code in NATIONALITIES)
    words.update(f"prefecture:{code}" for code in PREFECTURES)
    return frozenset(words)
