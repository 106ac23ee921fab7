"""Every journey of the text message goes through every door in every language: no cell of that table is empty.

But one: who calls in a language that no machine understands cannot say that there is danger.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from app.channels.voice_voices import SPOKEN_LANGUAGES
from app.kit.language import LANGUAGES
from tests.journeys import test_chat, test_languages, test_line
from tests.voice import test_journeys

DOORS = [test_languages, test_line, test_chat, test_journeys]
JOURNEYS = sorted(name for name in vars(test_languages) if name.startswith("test_"))


def languages_of(test: Callable[..., None]) -> set[str]:
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    return {language for mark in marks if mark.args[0] == "language" for language in mark.args[1]}


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_no_cell_is_empty(door: ModuleType, journey: str) -> None:
    spoken_only = (door, journey) == (test_journeys, "test_danger_comes_first")
    assert languages_of(getattr(door, journey)) == set(SPOKEN_LANGUAGES if spoken_only else LANGUAGES)
