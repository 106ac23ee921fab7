from dataclasses import replace
from pathlib import Path

import pytest

from tests.understanding.test_model import FEW
from understanding.concepts import Concepts
from understanding.data import Message, held_apart
from understanding.encoder import Encoder
from understanding.evaluate import Judged, judge, report
from understanding.vectors import StoredVectors

# Each message in many words, so that a sixth of each kind is held apart.
MANY = [
    replace(message, text=f"{message.text}, {word}")
    for word in ("please", "sir", "hello", "ok", "thank you", "sorry", "hm", "madam", "friend", "you there", "now then")
    for message in FEW
]


@pytest.fixture(scope="module")
def judged(encoder: Encoder, concepts: Concepts, tmp_path_factory: pytest.TempPathFactory) -> Judged:
    folder: Path = tmp_path_factory.mktemp("vectors")
    return judge(MANY, StoredVectors(encoder, folder), concepts, lambda *_: None)


def test_only_what_was_held_apart_is_judged(judged: Judged) -> None:
    expected: list[Message] = [message for message in MANY if held_apart(message)]
    assert list(judged.messages) == expected
    assert 10 < len(expected) < len(MANY) / 2


def test_the_report_has_a_line_for_each_language_and_label(judged: Judged) -> None:
    lines = list(report(judged))
    first_words = [line.split()[0] for line in lines if line]
    assert [word for word in first_words if word in ("ja", "en", "vi", "th", "all")] == ["ja", "en", "vi", "all"]
    row = next(line for line in lines if line.startswith("document_retention"))
    assert int(row.split()[1]) == sum("document_retention" in message.indicators for message in judged.messages)


def test_messages_that_say_their_labels_plainly_are_judged_right(judged: Judged) -> None:
    assert (judged.requests == judged.targets.requests).mean() >= 0.9
    assert (judged.said == judged.targets.labels[:, :-1]).mean() >= 0.97
