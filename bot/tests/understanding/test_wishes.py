"""Whom they ask to talk to, in thirteen languages, in sentences that nothing was learned from.

A person who fears men and is given one is failed where it counts: «not a man» must not be heard as «a man».
"""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from components.understanding import describe
from tests.understanding.conftest import BOT
from understanding.data import bare, load_messages
from understanding.labels import LANGUAGES
from understanding.model import Model

SENTENCES = yaml.safe_load((Path(__file__).parent / "wishes.yml").read_text(encoding="utf-8"))


def heard(model: Model, kind: str) -> tuple[Counter[str | None], list[str]]:
    """How often each wish was heard, and the texts beside it."""
    texts = [text for language in LANGUAGES for text in SENTENCES[language][kind]]
    wishes = ["asked" if understood.ask_wish else understood.wish for understood in model.predict(texts)]
    return Counter(wishes), [f"{wish}: {text}" for wish, text in zip(wishes, texts, strict=True)]


def test_nothing_was_learned_from_them() -> None:
    learned = {bare(message.text).casefold() for message in load_messages(BOT / "data" / "understanding")}
    sentences = [text for kinds in SENTENCES.values() for texts in kinds.values() for text in texts]
    assert [text for text in sentences if bare(text).casefold() in learned] == []


@pytest.mark.parametrize(
    ("kind", "wish", "least", "wrong", "most_wrong", "most_asked"),
    [
        ("both", "asked", 0.96, "male", 0.0, 1.0),
        ("not_a_man", "female", 0.92, "male", 0.0, 0.05),
        ("not_a_woman", "male", 0.84, "female", 0.08, 1.0),
        ("buried_woman", "female", 0.84, "male", 0.0, 0.04),
        ("woman_in_short", "female", 0.80, "male", 0.0, 0.04),
        ("buried_man", "male", 0.65, "female", 0.08, 0.08),
        ("plain_woman", "female", 0.95, "male", 0.0, 0.03),
        ("plain_man", "male", 0.88, "female", 0.08, 0.08),
    ],
)
def test_the_wish_is_heard(
    trained: Model, kind: str, wish: str, least: float, wrong: str, most_wrong: float, most_asked: float
) -> None:
    counts, said = heard(trained, kind)
    assert sum(counts[said_or_asked] for said_or_asked in {wish, "asked"}) >= least * len(said), said
    assert counts[wrong] <= most_wrong * len(said), said
    assert counts["asked"] <= most_asked * len(said), said


def test_where_nobody_is_asked_for_nobody_is_heard(trained: Model) -> None:
    counts, said = heard(trained, "no_wish")
    assert counts == {None: len(said)}, said


def test_who_does_not_mind_is_seldom_asked_and_gets_nobody(trained: Model) -> None:
    counts, said = heard(trained, "either")
    assert counts["female"] + counts["male"] == 0, said
    assert counts["asked"] <= 0.1 * len(said), said


def test_the_listed_answers_are_what_is_listed(trained: Model) -> None:
    answers = yaml.safe_load((BOT / "data" / "answers.yml").read_text(encoding="utf-8"))["staff_gender"]
    for value, wishes in (("female", {"female"}), ("male", {"male"}), ("any", set())):
        texts = [text for line in answers[value] for text in line]
        described = [describe(understood, value) for understood in trained.predict(texts)]
        assert {found["wish"] for found in described} - {None} == wishes
        assert not any(found["ask_wish"] for found in described)
