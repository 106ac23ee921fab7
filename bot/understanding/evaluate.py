"""`python -m understanding.evaluate DATA`: how well messages are understood that were not trained on.

On the messages held apart, by a network that has seen only the others. They are judged in five parts: calibration and
thresholds for each part come from the other four.
As in training, messages of some languages count a second time, without their marks.
Texts are judged as a whole: what the model adds for long ones is not part of it.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from understanding.calibration import BoolArray, DoubleArray, sigmoid
from understanding.concepts import Concepts
from understanding.data import Message, load_messages, with_bare
from understanding.encoder import Encoder
from understanding.heads import CLASSES, LABELS, URGENT
from understanding.labels import DETAILS, INDICATORS, LANGUAGES, TOPICS
from understanding.model import with_concepts
from understanding.network import IndexArray
from understanding.progress import Progress, show
from understanding.training import Scale, Targets, score_apart, settle
from understanding.vectors import StoredVectors

_PARTS = 5
_BOT = Path(__file__).resolve().parents[1]
_MODEL = _BOT / "models" / "understanding"


@dataclass(frozen=True)
class Judged:
    """What was said of n messages held apart, beside the truth."""

    messages: tuple[Message, ...]
    said: BoolArray
    act: BoolArray
    ask: BoolArray
    requests: IndexArray
    targets: Targets

    def take(self, rows: IndexArray) -> "Judged":
        """Some of the messages."""
        parts = (self.said[rows], self.act[rows], self.ask[rows], self.requests[rows])
        return Judged(tuple(self.messages[row] for row in rows), *parts, self.targets.take(rows))


def judge(messages: Sequence[Message], vectors: StoredVectors, concepts: Concepts, progress: Progress) -> Judged:
    """Judges those of the messages that are held apart."""
    texts = [message.text for message in messages]
    features = with_concepts(vectors.encode(texts, progress), concepts, texts)
    inputs, targets = Scale.of(features).inputs(features, messages), Targets.of(messages)
    rows, scores = score_apart(inputs, targets, messages, progress)
    apart, truth = tuple(messages[row] for row in rows), targets.take(rows)
    said, act, ask = (np.zeros(shape, bool) for shape in ((len(rows), URGENT), len(rows), len(rows)))
    for part in range(_PARTS):
        own = np.arange(len(rows)) % _PARTS == part
        settled = settle(scores[~own], truth.take(np.flatnonzero(~own)))
        likely: DoubleArray = sigmoid(scores[own, : URGENT + 1] * settled.slopes + settled.shifts)
        said[own] = likely[:, :URGENT] >= settled.bars
        act[own] = likely[:, URGENT] >= settled.thresholds.act
        ask[own] = (likely[:, URGENT] >= settled.thresholds.ask) & ~act[own]
    return Judged(apart, said, act, ask, scores[:, URGENT + 1 :].argmax(axis=1), truth)


def report(judged: Judged) -> Iterator[str]:
    """The tables, line by line: one row for each language, one for each label."""
    yield "language     n  urgent: recall  false   caught  asked   indicators F1  topics  details  request"
    for language in [*LANGUAGES, "all"]:
        rows = np.array([i for i, m in enumerate(judged.messages) if language in (m.language, "all")], np.int64)
        if rows.size:
            yield f"{language:8} {rows.size:5}  {_line(judged.take(rows))}"
    yield ""
    yield "label                          n   precision  recall    F1"
    for name, truth, said in _columns(judged):
        hits = int((truth & said).sum())
        precision, recall = _share(hits, int(said.sum())), _share(hits, int(truth.sum()))
        yield f"{name:26} {int(truth.sum()):5}       {precision}  {recall}  {_f1(truth, said)}"


def _line(judged: Judged) -> str:
    danger = judged.targets.labels[:, URGENT]
    alarmed = judged.act | judged.ask
    numbers = [
        _share(int((judged.act & danger).sum()), int(danger.sum())),
        _share(int((judged.act & ~danger).sum()), int((~danger).sum())),
        _share(int((alarmed & danger).sum()), int(danger.sum())),
        _share(int((judged.ask & ~danger).sum()), int((~danger).sum())),
    ]
    groups: list[tuple[str, ...]] = [INDICATORS, TOPICS, DETAILS]
    for group in groups:
        columns = [i for i, label in enumerate(LABELS) if label in group]
        numbers.append(_f1(judged.targets.labels[:, columns], judged.said[:, columns]))
    right = int((judged.requests == judged.targets.requests).sum())
    numbers.append(_share(right, len(judged.requests)))
    return "   ".join(number.rjust(5) for number in numbers)


def _columns(judged: Judged) -> Iterator[tuple[str, BoolArray, BoolArray]]:
    for i, label in enumerate(LABELS):
        yield label, judged.targets.labels[:, i], judged.said[:, i]
    yield "urgent", judged.targets.labels[:, URGENT], judged.act
    for i, request in enumerate(CLASSES):
        yield f"request: {request}", judged.targets.requests == i, judged.requests == i


def _share(part: int, whole: int) -> str:
    return f"{part / whole:5.3f}" if whole else "    -"


def _f1(truth: BoolArray, said: BoolArray) -> str:
    return _share(2 * int((truth & said).sum()), int(truth.sum() + said.sum()))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m understanding.evaluate", description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the <language>.yml files")
    parser.add_argument("--model", type=Path, default=_MODEL, help="folder with the encoder")
    arguments = parser.parse_args()
    messages = with_bare(load_messages(arguments.data))

    vectors = StoredVectors(Encoder.open(arguments.model), arguments.model)
    concepts = Concepts.read(_BOT / "data" / "lexicon")
    for line in report(judge(messages, vectors, concepts, show)):
        print(line)


if __name__ == "__main__":
    main()
