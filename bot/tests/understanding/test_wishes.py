"""Whom they ask to talk to, in thirteen languages, in sentences that nothing was learned from.

A person who fears men and is given one is failed where it counts: «not a man» must not be heard as «a man».
"""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from understanding.labels import LANGUAGES
from understanding.model import Model

SENTENCES = yaml.safe_load((Path(__file__).parent / "wishes.yml").read_text(encoding="utf-8"))


def heard(model: Model, kind: str) -> tuple[Counter[str | None], list[str]]:
    """How often each wish was heard, and the texts beside it."""
    texts = [text for language in LANGUAGES for text in SENTENCES[language][kind]]
    wishes = ["asked" if understood.ask_wish else understood.wish for understood in model.predict(texts)]
    return Counter(wishes), [f"{wish}: {text}" for wish, text in zip(wishes, texts, strict=True)]


@pytest.mark.parametrize(
    ("kind", "wish", "least", "wrong", "most_wrong"),
    [
        ("both", "asked", 1.0, "male", 0.0),
        ("not_a_man", "female", 0.92, "male", 0.02),
        ("not_a_woman", "male", 0.88, "female", 0.02),
        ("buried_woman", "female", 0.84, "male", 0.0),
        ("woman_in_short", "female", 0.70, "male", 0.0),
        ("buried_man", "male", 0.60, "female", 0.08),
    ],
)
def test_the_wish_is_heard(trained: Model, kind: str, wish: str, least: float, wrong: str, most_wrong: float) -> None:
    counts, said = heard(trained, kind)
    assert sum(counts[said_or_asked] for said_or_asked in {wish, "asked"}) >= least * len(said), said
    assert counts[wrong] <= most_wrong * len(said), said


def test_where_nobody_is_asked_for_nobody_is_heard(trained: Model) -> None:
    counts, said = heard(trained, "no_wish")
    assert counts == {None: len(said)}, said
