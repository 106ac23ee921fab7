"""Every reachable branch of a call, in every language: walked, counted, no dead end, nothing unspoken."""

from __future__ import annotations

import pytest

from app.channels.voice_voices import SPOKEN_LANGUAGES
from app.conversations.speak import clean
from app.kit.language import LANGUAGES
from tests.journeys.messages import DANGER_NOW, WANTS_TO_DIE
from tests.support.screening import catalog
from tests.support.system import System
from tests.voice.stepper import MOST_SECONDS, Call
from tests.voice.walk import Walk

FIRST_PAGE = LANGUAGES[:7]
SECOND_LANGUAGE_ENGLISH = "2"
WRONG_KEY = "55"


# Told by a woman who needs a place to stay: then the prefecture matters. The bot understands it in any conversation.
NEEDS_A_PLACE = "I am a woman, my husband beats me, I need a safe place to sleep"
SCREENED = {"ask-danger": "2", "ask-under-18": "2", "ask-intern": "2"}


def words(language: str) -> dict[str, str]:
    """What is said in the walk, where words are understood."""
    return {"danger": DANGER_NOW[language], "die": WANTS_TO_DIE[language]} if language in SPOKEN_LANGUAGES else {}


PREFECTURES = [str(code) for code in range(1, 48)]


def words_of(language: str, key: str) -> str:
    """A text as a voice gets it."""
    return clean(catalog().render(language, key))


def way_in(language: str) -> list[str]:
    """The keys that a caller of this language presses, as the list of languages tells them."""
    if language in FIRST_PAGE:
        return [str(FIRST_PAGE.index(language) + 1)]
    keys = ["8", str(LANGUAGES[7:].index(language) + 1)]
    return [*keys, SECOND_LANGUAGE_ENGLISH] if language in ("ne", "km", "my") else keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_branch(system: System, language: str) -> None:
    walk = Walk(system.url, language, way_in(language), words(language))
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
    expected = [
        "ask-safe", "ask-what", "ask-under-18", "ask-intern", "ask-staff-gender", "ask-phone", "answer-counter",
        "answer-more", "handoff-unavailable", "voice-ask-text-safe", "voice-ask-record", "voice-ask-erase-all",
        "language-menu",
    ]  # fmt: skip
    if walk.words:
        expected += ["danger-110", "danger-self-harm"]
    for key in expected:
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


def at_the_prefecture(system: System, language: str) -> Call:
    call = Call(system.url)
    call.begin()
    for key in [*way_in(language), "1"]:
        call.press(key)
    call.say(NEEDS_A_PLACE)
    while "ask-prefecture" not in call.keys:
        call.press(SCREENED[call.keys.split()[-1]])
    return call


def other_keys(call: Call, language: str) -> None:
    """The keys that always work, a wrong one, and silence: each leads back to the same question."""
    question = call.keys.split()[-1]
    for keys in (["*"], [WRONG_KEY], [None], ["*"], ["#", "2"], ["0", "last"], ["9", *way_in(language)]):
        for key in keys:
            if key is None:
                call.wait()
            else:
                call.press(str(options(call, language)) if key == "last" else key)
            assert call.heard
        assert call.keys.split()[-1] == question


def options(call: Call, language: str) -> int:
    """How many keys the menu names."""
    return max(n for n in range(1, 9) if catalog().render(language, "voice-press", {"key": str(n)}) in call.text)


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
def test_every_part_of_japan(system: System, language: str) -> None:
    """Eight parts, forty-seven prefectures: each named with its key, and chosen by it."""
    named: set[str] = set()
    for part in "12345678":
        call = at_the_prefecture(system, language)
        if part == "1":
            other_keys(call, language)
        call.press("2")
        if part == "1":
            other_keys(call, language)
        call.press(part)
        assert "ask-prefecture-in-region" in call.keys
        named |= {code for code in PREFECTURES if words_of(language, f"prefecture-{code}") in call.text}
        if part == "1":
            other_keys(call, language)
        call.press(str(options(call, language)))
        assert "prefecture" not in call.keys
        call.hang_up()
    assert named == set(PREFECTURES)
