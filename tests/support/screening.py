"""Plays a caller through the screening: recognises each question by its text in the caller's language."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from app.texts.catalog import Catalog, load_catalog

QUESTIONS = (
    "ask-safe",
    "ask-what",
    "ask-under-18",
    "ask-intern",
    "ask-prefecture",
    "ask-staff-gender",
    "ask-phone",
    "ask-danger",
)
# What a grown-up technical intern who is safe answers. [key → number]
INTERN = {
    "ask-safe": "1",
    "ask-what": "1",
    "ask-under-18": "2",
    "ask-intern": "1",
    "ask-prefecture": "1",
    "ask-staff-gender": "1",
    "ask-phone": "1",
    "ask-danger": "2",
}
MAX_QUESTIONS = 7
NUMBERS = {"police": "110", "ambulance": "119", "coastguard": "118"}


@cache
def catalog() -> Catalog:
    return load_catalog()


def words(language: str, key: str, role: str = "self") -> str:
    return catalog().render(language, key, {"role": role, **NUMBERS})


def question_in(answer: str, language: str, role: str = "self") -> str | None:
    """The key of the question an answer asks, or None."""
    return next((key for key in QUESTIONS if words(language, key, role) in answer), None)


class Speaks(Protocol):
    """Somebody at any of the doors."""

    def say(self, text: str) -> str: ...


def play(
    caller: Speaks, language: str, first: str, answers: dict[str, str], role: str = "self"
) -> tuple[str, list[str]]:
    """Says ``first``, answers each question by ``answers`` [key → number]; returns the last answer and the keys asked."""
    heard = caller.say(first)
    asked: list[str] = []
    while (key := question_in(heard, language, role)) is not None:
        assert key not in asked, f"{key} was asked twice"
        asked.append(key)
        assert len(asked) <= MAX_QUESTIONS
        heard = caller.say(answers[key])
    return heard, asked
