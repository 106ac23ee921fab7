"""Every reachable branch of a call, in every language: walked, counted, no dead end, nothing unspoken."""

from __future__ import annotations

import pytest

from app.kit.language import LANGUAGES
from tests.support.system import System
from tests.voice.stepper import MOST_SECONDS, Call
from tests.voice.walk import Walk

FIRST_PAGE = LANGUAGES[:7]
SECOND_LANGUAGE_ENGLISH = "2"


def way_in(language: str) -> list[str]:
    """The keys that a caller of this language presses, as the list of languages tells them."""
    if language in FIRST_PAGE:
        return [str(FIRST_PAGE.index(language) + 1)]
    keys = ["8", str(LANGUAGES[7:].index(language) + 1)]
    return [*keys, SECOND_LANGUAGE_ENGLISH] if language in ("ne", "km", "my") else keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_branch(system: System, language: str) -> None:
    walk = Walk(system.url, language, way_in(language))
    walk.run()
    print(
        f"{language}: {walk.branches} branches of {len(walk.edges)} scenes in {walk.steps} steps, {walk.calls} calls;"
        f" slowest answer {walk.slowest:.2f} s"
    )
    left = {node: keys for node, keys in walk.untried.items() if keys}
    assert not left, f"not reached again: {left}"
    assert walk.dead_ends() == []
    assert walk.slowest < MOST_SECONDS
    scenes = " ".join(node[3] for node in walk.edges if len(node) > 3)
    for key in (
        "ask-safe", "ask-what", "ask-under-18", "ask-intern", "ask-prefecture", "ask-region",
        "ask-prefecture-in-region", "ask-staff-gender", "ask-phone", "answer-counter", "answer-more",
        "handoff-unavailable", "voice-ask-text-safe", "voice-ask-record", "voice-ask-erase-all", "language-menu",
    ):  # fmt: skip
        assert key in scenes, f"{key} was never heard"


def test_the_list_of_languages_from_every_key(system: System) -> None:
    for keys in ([], ["8"]):
        for key in [*"0123456789*#", None]:
            call = Call(system.url)
            call.begin()
            for before in keys:
                call.press(before)
            call.press(key) if key else call.wait()
            assert call.heard
            assert call.gather is not None
            call.hang_up()


def test_nobody_there_at_the_list_of_languages(system: System) -> None:
    call = Call(system.url)
    call.begin()
    for _ in range(3):
        assert not call.ended
        call.wait()
    assert call.ended
    assert "Goodbye" in call.text
