"""Finds the heads: fits, calibrates on held-apart messages, and sets the thresholds there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from understanding.data import Message
from understanding.heads import CLASSES, LABELS, Heads, Thresholds
from understanding.linear import BoolArray, DoubleArray, apply, calibrate, fit_classes, fit_labels, sigmoid
from understanding.weights import FloatArray

Progress = Callable[[str, int, int], None]
FOLDS = 5
_SEED = 20240521
_STRENGTH = 0.01


@dataclass(frozen=True)
class Targets:
    """What is to be found: labels n x LABELS, requests n (index into CLASSES), urgent n."""

    labels: BoolArray
    requests: npt.NDArray[np.int64]
    urgent: BoolArray

    @classmethod
    def of(cls, messages: Sequence[Message]) -> "Targets":
        """The targets of the messages, in their order."""
        said = [{*message.indicators, *message.topics, *message.details} for message in messages]
        return cls(
            labels=np.array([[label in labels for label in LABELS] for labels in said], dtype=bool),
            requests=np.array([CLASSES.index(message.request or "none") for message in messages], np.int64),
            urgent=np.array([message.urgent for message in messages], dtype=bool),
        )

    def take(self, rows: npt.NDArray[np.int64]) -> "Targets":
        """The targets of some rows."""
        return Targets(self.labels[rows], self.requests[rows], self.urgent[rows])


@dataclass(frozen=True)
class _Fit:
    """Weights before calibration."""

    labels: DoubleArray
    requests: DoubleArray
    urgent: DoubleArray


def assign_folds(messages: Sequence[Message], folds: int = FOLDS) -> npt.NDArray[np.int64]:
    """A fold for each message: the same for the same messages, every kind spread over all folds."""
    order = np.random.default_rng(_SEED).permutation(len(messages))
    kinds = [(m.language, m.urgent, m.request or "", m.indicators, m.topics) for m in messages]
    ranked = sorted(range(len(messages)), key=lambda i: (kinds[i], order[i]))
    assigned = np.empty(len(messages), np.int64)
    assigned[ranked] = np.arange(len(messages)) % folds
    return assigned


def fit_heads(vectors: FloatArray, messages: Sequence[Message], progress: Progress) -> Heads:
    """The heads for the encoder's vectors (n x d) of the messages. Same input, same numbers."""
    with threadpool_limits(limits=1):
        return _fit_heads(vectors, Targets.of(messages), assign_folds(messages), progress)


def _fit_heads(
    vectors: FloatArray, targets: Targets, folds: npt.NDArray[np.int64], progress: Progress
) -> Heads:
    centre = vectors.mean(axis=0)
    spread = np.maximum(vectors.std(axis=0), 1e-6)
    features = (vectors - centre) / spread
    label_scores = np.zeros(targets.labels.shape)
    urgent_scores = np.zeros(len(features))
    for fold in range(FOLDS):
        kept, apart = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        progress("training", fold, FOLDS + 1)
        fit = _fit(features[kept], targets.take(kept))
        label_scores[apart] = apply(features[apart], fit.labels)
        urgent_scores[apart] = apply(features[apart], fit.urgent)[:, 0]
    progress("training", FOLDS, FOLDS + 1)
    fit = _fit(features, targets)
    lines = [calibrate(label_scores[:, i], targets.labels[:, i]) for i in range(len(LABELS))]
    urgent_line = calibrate(urgent_scores, targets.urgent)
    likely = np.stack([sigmoid(a * label_scores[:, i] + b) for i, (a, b) in enumerate(lines)], axis=1)
    progress("training", FOLDS + 1, FOLDS + 1)
    return Heads(
        centre=centre,
        spread=spread,
        labels=_fold_in(fit.labels, lines),
        requests=fit.requests,
        urgent=_fold_in(fit.urgent, [urgent_line]),
        bars=_bars(likely, targets.labels),
        thresholds=_thresholds(sigmoid(urgent_line[0] * urgent_scores + urgent_line[1]), targets.urgent),
    )


def _fit(features: FloatArray, targets: Targets) -> _Fit:
    return _Fit(
        labels=fit_labels(features, targets.labels, _STRENGTH),
        requests=fit_classes(features, targets.requests, len(CLASSES), _STRENGTH),
        urgent=fit_labels(features, targets.urgent[:, None], _STRENGTH),
    )


def _fold_in(weights: DoubleArray, lines: Sequence[tuple[float, float]]) -> DoubleArray:
    """Weights whose scores are already a * score + b."""
    folded: DoubleArray = weights * np.array([a for a, _ in lines])
    folded[-1] += np.array([b for _, b in lines])
    return folded


def _bars(likely: DoubleArray, truth: BoolArray) -> DoubleArray:
    """For each label the probability from which on it is said: the best F1, pulled towards 0.5.

    The pull counts as ten messages right at 0.5, so that a rare label keeps close to it.
    """
    return np.array([_best_bar(likely[:, i], truth[:, i]) for i in range(truth.shape[1])])


def _best_bar(likely: DoubleArray, truth: BoolArray) -> float:
    steps = np.linspace(0.2, 0.7, 26)
    hits = np.array([((likely >= step) & truth).sum() for step in steps])
    said = np.array([(likely >= step).sum() for step in steps])
    scores = 2 * hits / np.maximum(said + truth.sum(), 1)
    best = float(steps[np.argmax(scores)])
    weight = truth.sum() / (truth.sum() + 10)
    return 0.5 + (best - 0.5) * float(weight)


def _thresholds(likely: DoubleArray, truth: BoolArray) -> Thresholds:
    """Act: the most danger found at no more than 4 % false alarms. Ask: 97.5 % of danger caught.

    The aims are those of the service with a margin: .05 false alarms, .97 caught.
    """
    if not truth.any() or truth.all():
        return Thresholds(act=0.5, ask=0.2)
    act = float(np.quantile(likely[~truth], 0.96))
    ask = float(np.quantile(likely[truth], 0.025))
    return Thresholds(act=act, ask=min(ask, act))
