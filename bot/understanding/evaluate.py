"""`python -m understanding.evaluate DATA`: how well messages are understood that were not trained on.

Five-fold cross-validation. The thresholds a message is judged by come from the other folds too.
As in training, messages of some languages count a second time, without their marks.
Texts are judged as a whole: what the model adds for long ones is not part of it.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from understanding.calibration import BoolArray, DoubleArray, sigmoid
from understanding.data import Message, load_messages, with_bare
from understanding.encoder import Encoder
from understanding.heads import CLASSES, LABELS, URGENT
from understanding.labels import DETAILS, INDICATORS, LANGUAGES, TOPICS
from understanding.network import IndexArray
from understanding.training import FOLDS, Progress, Scale, Targets, assign_folds, cross_fit, settle

_MODEL = Path(__file__).resolve().parents[1] / "models" / "understanding"


@dataclass(frozen=True)
class Judged:
    """What was said of n held-apart messages beside the truth."""

    said: BoolArray
    act: BoolArray
    ask: BoolArray
    requests: IndexArray
    targets: Targets

    def take(self, rows: IndexArray) -> "Judged":
        """Some of the messages."""
        parts = (self.said[rows], self.act[rows], self.ask[rows], self.requests[rows])
        return Judged(*parts, self.targets.take(rows))


def judge(messages: Sequence[Message], encoder: Encoder, progress: Progress) -> Judged:
    """Cross-validates on the messages."""
    vectors = encoder.encode([message.text for message in messages])
    targets, folds = Targets.of(messages), assign_folds(messages)
    inputs = Scale.of(vectors).inputs(vectors, messages)
    scores = cross_fit(inputs, targets, folds, progress)
    said, act, ask = (np.zeros(shape, bool) for shape in ((len(messages), URGENT), len(messages), len(messages)))
    for fold in range(FOLDS):
        others, rows = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        settled = settle(scores[others], targets.take(others))
        likely: DoubleArray = sigmoid(scores[rows, : URGENT + 1] * settled.slopes + settled.shifts)
        said[rows] = likely[:, :URGENT] >= settled.bars
        act[rows] = likely[:, URGENT] >= settled.thresholds.act
        ask[rows] = (likely[:, URGENT] >= settled.thresholds.ask) & ~act[rows]
    return Judged(said, act, ask, scores[:, URGENT + 1 :].argmax(axis=1), targets)


def report(messages: Sequence[Message], judged: Judged) -> Iterator[str]:
    """The tables, line by line: one row for each language, one for each label."""
    yield "language     n  urgent: recall  false   caught  asked   indicators F1  topics  details  request"
    for language in [*LANGUAGES, "all"]:
        rows = np.array([i for i, m in enumerate(messages) if language in (m.language, "all")], np.int64)
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

    def progress(what: str, done: int, total: int) -> None:
        sys.stderr.write(f"  {what}: {done} of {total}\n")

    for line in report(messages, judge(messages, Encoder.open(arguments.model), progress)):
        print(line)


if __name__ == "__main__":
    main()
