"""Finds the heads: fits, calibrates on held-apart messages, and sets the thresholds there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from threadpoolctl import threadpool_limits

from understanding.calibration import BoolArray, DoubleArray, platt, sigmoid
from understanding.data import Message, bare
from understanding.grams import of_texts
from understanding.heads import CLASSES, LABELS, URGENT, Heads, Thresholds
from understanding.network import IndexArray, Inputs, Network, fit
from understanding.weights import FloatArray

Progress = Callable[[str, int, int], None]
FOLDS = 5
_WHAT = "training"
_SEED = 20240521
# The service's aims are .05 and .97; the margin is for messages unlike those of the data.
_FALSE_ALARMS = 0.045
_FALSE_ALARMS_OF_PARTS = 0.01
_CAUGHT = 0.975
# A label's bar is trusted as far as it rests on more positives than this.
_BAR_DOUBT = 10


@dataclass(frozen=True)
class Targets:
    """What is to be found: labels n x (LABELS and urgent), requests n (index into CLASSES)."""

    labels: BoolArray
    requests: IndexArray

    @classmethod
    def of(cls, messages: Sequence[Message]) -> "Targets":
        """The targets of the messages, in their order."""
        rows = []
        for message in messages:
            said = {*message.indicators, *message.topics, *message.details}
            rows.append([*(label in said for label in LABELS), message.urgent])
        requests = [CLASSES.index(message.request or "none") for message in messages]
        return cls(np.array(rows, dtype=bool), np.array(requests, np.int64))

    def take(self, rows: IndexArray) -> "Targets":
        """The targets of some rows."""
        return Targets(self.labels[rows], self.requests[rows])


@dataclass(frozen=True)
class Scale:
    """Mean and spread (d each) of the training vectors, which bring features to 0 and 1."""

    centre: FloatArray
    spread: FloatArray

    @classmethod
    def of(cls, vectors: FloatArray) -> "Scale":
        """The scale of the vectors, n x d."""
        return cls(vectors.mean(axis=0), np.maximum(vectors.std(axis=0), 1e-6))

    def inputs(self, vectors: FloatArray, messages: Sequence[Message]) -> Inputs:
        """The network's inputs for the messages with these vectors."""
        # Half precision: thousands of texts are held at once.
        grams = of_texts([message.text for message in messages]).astype(np.float16)
        return Inputs((vectors - self.centre) / self.spread, grams)


@dataclass(frozen=True)
class Settled:
    """What held-apart scores say: calibration (LABELS and urgent), bars (LABELS), thresholds."""

    slopes: DoubleArray
    shifts: DoubleArray
    bars: DoubleArray
    thresholds: Thresholds


def assign_folds(messages: Sequence[Message], folds: int = FOLDS) -> IndexArray:
    """A fold for each message: the same for the same messages, every kind spread over all folds.

    Texts that differ in nothing but marks and case share a fold: none is judged by its own copy.
    """
    texts = [(m.language, bare(m.text).casefold()) for m in messages]
    first = {text: i for i, text in reversed(list(enumerate(texts)))}
    order = np.random.default_rng(_SEED).permutation(len(messages))

    def rank(i: int) -> tuple[object, ...]:
        message = messages[i]
        kind = (message.language, message.urgent, message.request or "", message.indicators, message.topics)
        return (*kind, order[i])

    fold_of = {i: place % folds for place, i in enumerate(sorted(first.values(), key=rank))}
    return np.array([fold_of[first[text]] for text in texts], np.int64)


def fit_heads(vectors: FloatArray, messages: Sequence[Message], progress: Progress) -> Heads:
    """The heads for the messages, of which `vectors` (n x d) are the encoder's.

    Same input, same numbers: one thread, fixed seeds. `progress` is told (what, done, total).
    """
    targets, scale = Targets.of(messages), Scale.of(vectors)
    inputs = scale.inputs(vectors, messages)
    apart = cross_fit(inputs, targets, assign_folds(messages), progress)
    with threadpool_limits(limits=1):
        network = _fit(inputs, targets)
    progress(_WHAT, FOLDS + 1, FOLDS + 1)
    settled = settle(apart, targets)
    # The requests' scores are compared with each other only and stay as they are.
    slopes, shifts = np.ones(network.out.shape[1]), np.zeros(network.out.shape[1])
    slopes[: URGENT + 1], shifts[: URGENT + 1] = settled.slopes, settled.shifts
    return Heads(
        centre=scale.centre,
        spread=scale.spread,
        network=network.scaled(slopes.astype(np.float32), shifts.astype(np.float32)),
        bars=settled.bars,
        thresholds=settled.thresholds,
    )


def cross_fit(inputs: Inputs, targets: Targets, folds: IndexArray, progress: Progress) -> DoubleArray:
    """Scores n x outputs, each message's from a network that has seen only the other folds."""
    scores: DoubleArray = np.zeros((len(folds), URGENT + 1 + len(CLASSES)))
    with threadpool_limits(limits=1):
        for fold in range(FOLDS):
            progress(_WHAT, fold, FOLDS + 1)
            kept, left = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            scores[left] = _fit(inputs.take(kept), targets.take(kept)).scores(inputs.take(left))
    progress(_WHAT, FOLDS, FOLDS + 1)
    return scores


def settle(apart: DoubleArray, targets: Targets) -> Settled:
    """Calibration and thresholds, from scores of messages that the network had not seen."""
    lines = np.array([platt(apart[:, i], targets.labels[:, i]) for i in range(URGENT + 1)])
    likely = sigmoid(apart[:, : URGENT + 1] * lines[:, 0] + lines[:, 1])
    return Settled(
        slopes=lines[:, 0],
        shifts=lines[:, 1],
        bars=np.array([_bar(likely[:, i], targets.labels[:, i]) for i in range(URGENT)]),
        thresholds=_thresholds(likely[:, URGENT], targets.labels[:, URGENT]),
    )


def _fit(inputs: Inputs, targets: Targets) -> Network:
    return fit(inputs, targets.labels, targets.requests, len(CLASSES), _SEED)


def _bar(likely: DoubleArray, truth: BoolArray) -> float:
    """The probability from which on a label is said: where its F1 is best, drawn towards 0.4.

    The fewer positives a label has, the less its own best place says about new messages.
    """
    steps = np.linspace(0.2, 0.6, 21)
    hits = np.array([((likely >= step) & truth).sum() for step in steps])
    said = np.array([(likely >= step).sum() for step in steps])
    best = float(steps[np.argmax(2 * hits / np.maximum(said + truth.sum(), 1))])
    weight = float(truth.sum()) / (float(truth.sum()) + _BAR_DOUBT)
    return 0.4 + (best - 0.4) * weight


def _thresholds(likely: DoubleArray, truth: BoolArray) -> Thresholds:
    """Act: as much danger as can be had at so many false alarms. Ask: so much danger is caught."""
    if not truth.any() or truth.all():
        return Thresholds(act=0.5, ask=0.2, sure=0.8)
    act = float(np.quantile(likely[~truth], 1 - _FALSE_ALARMS))
    ask = float(np.quantile(likely[truth], 1 - _CAUGHT))
    sure = float(np.quantile(likely[~truth], 1 - _FALSE_ALARMS_OF_PARTS))
    return Thresholds(act=act, ask=min(ask, act), sure=sure)
