"""Finds the heads: fits, calibrates on messages held apart, and sets the thresholds there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from threadpoolctl import threadpool_limits

from understanding.calibration import BoolArray, DoubleArray, platt, sigmoid
from understanding.data import Message, held_apart
from understanding.grams import of_texts
from understanding.heads import CLASSES, LABELS, URGENT, Heads, Thresholds
from understanding.network import IndexArray, Inputs, Network, fit
from understanding.progress import Progress
from understanding.weights import FloatArray

_WHAT, _APART = "training", "training without the messages held apart"
_SEEDS = (20240521, 20240522, 20240523)
# The service's aims are .05 and .97; the margin is for messages unlike those of the data: on a set that others
# wrote, .045 here were .071 there.
_FALSE_ALARMS = 0.045
_FALSE_ALARMS_OF_PARTS = 0.01
_CAUGHT = 0.972
# A label's bar is trusted as far as it rests on more positives than this.
_BAR_DOUBT = 10
# A concept (0 or 1) that is rare must not outweigh everything else when it comes.
_LEAST_OF_A_CONCEPT = 0.05


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
    """Mean and spread (d each) of the training features, which bring features to 0 and about 1."""

    centre: FloatArray
    spread: FloatArray

    @classmethod
    def of(cls, features: FloatArray) -> "Scale":
        """The scale of the features, n x d. One that is always the same says nothing, and is brought to 0."""
        spread = features.std(axis=0)
        least = np.where(features.max(axis=0) == 1, _LEAST_OF_A_CONCEPT, 1e-6)
        return cls(features.mean(axis=0), np.where(spread < 1e-6, np.inf, np.maximum(spread, least)).astype(np.float32))

    def inputs(self, features: FloatArray, messages: Sequence[Message]) -> Inputs:
        """The network's inputs for the messages with these features."""
        return Inputs((features - self.centre) / self.spread, of_texts([message.text for message in messages]))


@dataclass(frozen=True)
class Settled:
    """What held-apart scores say: calibration (LABELS and urgent), bars (LABELS), thresholds."""

    slopes: DoubleArray
    shifts: DoubleArray
    bars: DoubleArray
    thresholds: Thresholds


def fit_heads(features: FloatArray, messages: Sequence[Message], progress: Progress) -> Heads:
    """The heads for the messages, of which `features` (n x d) are the encoder's vectors and the concepts.

    Same input, same numbers: one thread, fixed seeds. `progress` is told (what, done, total).
    """
    targets, scale = Targets.of(messages), Scale.of(features)
    inputs = scale.inputs(features, messages)
    rows, apart = score_apart(inputs, targets, messages, progress)
    return heads_of(scale, fit_mean(inputs, targets, progress), settle(apart, targets.take(rows)))


def heads_of(scale: Scale, network: Network, settled: Settled) -> Heads:
    """The heads: the network with its scores calibrated, the bars and the thresholds."""
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


def fit_mean(inputs: Inputs, targets: Targets, progress: Progress) -> Network:
    """The mean of several networks; `progress` is told ("training", done, total)."""
    networks = []
    with threadpool_limits(limits=1):
        for done, seed in enumerate(_SEEDS):
            progress(_WHAT, done, len(_SEEDS))
            networks.append(fit(inputs, targets.labels, targets.requests, len(CLASSES), seed))
    progress(_WHAT, len(_SEEDS), len(_SEEDS))
    return Network.mean(networks)


def score_apart(
    inputs: Inputs, targets: Targets, messages: Sequence[Message], progress: Progress
) -> tuple[IndexArray, DoubleArray]:
    """Rows of the messages held apart, and their scores from a network that has seen only the others."""
    apart = np.array([held_apart(message) for message in messages])
    rows, kept = np.flatnonzero(apart), np.flatnonzero(~apart)
    network = fit_mean(inputs.take(kept), targets.take(kept), lambda _what, done, total: progress(_APART, done, total))
    return rows, network.scores(inputs.take(rows)).astype(np.float64)


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
