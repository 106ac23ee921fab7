"""The form about somebody of the staff: its fields as text, and what they mean."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData

from app.console.frame import console_language, field
from app.console.viewing import names_of_counters
from app.errors import RequestMalformed, StaffInvalid
from app.kit.language import ENDONYMS, LANGUAGES
from app.models.staff import Level, Role
from app.services import Services
from app.staff.members import GENDERS, MOST_CAPACITY, Details

PLAIN = ("name", "pronoun", "role", "gender", "counter", "capacity", "phone", "login")


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the fields. ``seen``: what the form was filled in from, as the page sends it back."""

    plain: dict[str, str]
    languages: dict[str, str]
    seen: str

    @classmethod
    def of(cls, form: FormData) -> Filled:
        """What somebody typed."""
        languages = {code: field(form, f"language-{code}") for code in LANGUAGES}
        return cls({name: field(form, name) for name in PLAIN}, languages, field(form, "seen"))

    @staticmethod
    def before(form: FormData) -> Details:
        """What the form was filled in from. Raises RequestMalformed."""
        try:
            kept: dict[str, Any] = json.loads(field(form, "seen"))
            languages = {code: Level(level) for code, level in kept.pop("languages").items()}
            return Details(languages=languages, **(kept | {"role": Role(kept["role"])}))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise RequestMalformed("seen: is not what the page had in it") from None


def empty_form() -> Filled:
    """For somebody new."""
    return Filled(dict.fromkeys(PLAIN, "") | {"role": Role.COUNSELOR, "capacity": "3"}, {}, "")


def present_form(details: Details) -> Filled:
    """As somebody is now."""
    kept = asdict(details)
    plain = {name: "" if kept.get(name) is None else str(kept[name]) for name in PLAIN}
    languages = {code: str(level) for code, level in details.languages.items()}
    return Filled(plain, languages, json.dumps(kept, ensure_ascii=False))


def read_details(form: FormData) -> Details:
    """What somebody typed. Raises StaffInvalid."""
    filled = Filled.of(form)
    try:
        role = Role(filled.plain["role"])
    except ValueError:
        raise StaffInvalid("role", f"one of {', '.join(Role)}") from None
    try:
        languages = {code: Level(level) for code, level in filled.languages.items() if level}
    except ValueError:
        raise StaffInvalid("languages", f"a level is one of {', '.join(Level)}") from None
    if not filled.plain["capacity"].isascii() or not filled.plain["capacity"].isdigit():
        raise StaffInvalid("capacity", "a number")
    return Details(
        name=filled.plain["name"],
        pronoun=filled.plain["pronoun"],
        role=role,
        languages=languages,
        gender=filled.plain["gender"],
        counter=filled.plain["counter"] or None,
        capacity=int(filled.plain["capacity"][:6]),
        phone=filled.plain["phone"].replace(" ", "").replace("-", "") or None,
    )


def form_context(request: Request, services: Services, filled: Filled) -> dict[str, object]:
    """What the form's template needs."""
    counters = names_of_counters(services.directory, console_language(request))
    return {
        "filled": filled,
        "roles": list(Role),
        "genders": GENDERS,
        "levels": list(Level),
        "counters": dict(sorted(counters.items(), key=lambda item: item[1])),
        "endonyms": ENDONYMS,
        "most_capacity": MOST_CAPACITY,
    }
