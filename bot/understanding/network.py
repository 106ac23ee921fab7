"""A small network with many outputs: a linear part plus one hidden layer, fitted by Adam.

It sees the encoder's features and the concepts, and in the linear part only the runs of letters. Several, begun at
different places, are averaged into one.

Trained on one task beside another it finds what they share; on our data it catches a tenth more of
the danger than a linear classifier at the same false alarms.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from understanding.calibration import BoolArray, sigmoid, softmax
from understanding.grams import Sparse
from understanding.weights import FloatArray

IndexArray = npt.NDArray[np.int64]
_HIDDEN = 512
_BATCH = 256
_ROUNDS = 20
_LEAST_STEPS = 400
_RATE = 2e-3
_WARM_UP = 30
_DROPPED = 0.5
_DROPPED_GRAMS = 0.3
_OUT_SPREAD = 0.01


@dataclass(frozen=True)
class Inputs:
    """Of n texts: features n x d, each around 0 and about 1; grams n x GRAMS, sparse."""

    features: FloatArray
    grams: Sparse

    def take(self, rows: IndexArray) -> "Inputs":
        """The inputs of some texts."""
        return Inputs(self.features[rows], self.grams[rows])


@dataclass(frozen=True)
class Network:
    """Weights: hidden (d + 1) x h, skip d x outputs, out (h + 1) x outputs, grams GRAMS x outputs.

    Biases are the last rows of hidden and out.
    """

    hidden: FloatArray
    skip: FloatArray
    out: FloatArray
    grams: FloatArray

    @classmethod
    def mean(cls, networks: Sequence["Network"]) -> "Network":
        """The network whose scores are the mean of these networks' scores."""
        share = np.float32(1 / len(networks))
        out = np.concatenate([network.out[:-1] for network in networks])
        bias = sum((network.out[-1:] for network in networks), np.zeros_like(networks[0].out[-1:]))
        return cls(
            np.concatenate([network.hidden for network in networks], axis=1),
            np.mean([network.skip for network in networks], axis=0),
            np.concatenate([out, bias]) * share,
            np.mean([network.grams for network in networks], axis=0),
        )

    def scaled(self, slopes: FloatArray, shifts: FloatArray) -> "Network":
        """The network whose scores are slope * score + shift, one pair for each output."""
        out = self.out * slopes
        out[-1] += shifts
        return Network(self.hidden, self.skip * slopes, out, self.grams * slopes)

    def scores(self, inputs: Inputs) -> FloatArray:
        """The scores, n x outputs."""
        inner = np.maximum(inputs.features @ self.hidden[:-1] + self.hidden[-1], 0)
        straight = inputs.features @ self.skip + np.asarray(inputs.grams @ self.grams)
        values: FloatArray = inner @ self.out[:-1] + straight + self.out[-1]
        return values


def fit(inputs: Inputs, labels: BoolArray, classes: IndexArray, count: int, seed: int) -> Network:
    """A network with one output for each column of labels (n x L), then one for each of `count` classes.

    Same inputs, targets and seed on the same machine, with one thread: the same network.
    """
    return _Fitting(inputs, labels, classes, count, seed).run()


class _Fitting:
    def __init__(self, inputs: Inputs, labels: BoolArray, classes: IndexArray, count: int, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._inputs = inputs
        self._labels = labels.astype(np.float32)
        self._classes = np.eye(count, dtype=np.float32)[classes]
        width, outputs = inputs.features.shape[1], labels.shape[1] + count
        self._parts = [
            self._normal((width + 1, _HIDDEN), width**-0.5),
            np.zeros((width, outputs), np.float32),
            self._normal((_HIDDEN + 1, outputs), _OUT_SPREAD),
            np.zeros((inputs.grams.shape[1], outputs), np.float32),
        ]
        self._parts[0][-1] = 0
        self._parts[2][-1] = 0
        self._means = [np.zeros_like(part) for part in self._parts]
        self._squares = [np.zeros_like(part) for part in self._parts]

    def run(self) -> Network:
        rows = len(self._labels)
        size = min(_BATCH, rows)
        steps = max(_LEAST_STEPS, _ROUNDS * rows // size)
        step = 0
        while step < steps:
            order = self._random.permutation(rows)
            for start in range(0, rows - size + 1, size):
                step += 1
                rate = _RATE * min(1.0, step / _WARM_UP) * max(0.02, 1 - step / steps)
                self._move(self._slopes(order[start : start + size]), rate, step)
                if step == steps:
                    break
        return Network(*self._parts)

    def _slopes(self, rows: IndexArray) -> list[FloatArray]:
        hidden, skip, out, of_grams = self._parts
        x = self._inputs.features[rows]
        x = x * self._kept(x.shape, _DROPPED)
        # The same runs for the whole batch: a number for each of them and text would take half the time.
        kept = self._kept((self._inputs.grams.shape[1],), _DROPPED_GRAMS)
        runs = self._inputs.grams[rows].multiply(kept).tocsr()
        inner = np.maximum(x @ hidden[:-1] + hidden[-1], 0)
        scores = inner @ out[:-1] + x @ skip + np.asarray(runs @ of_grams) + out[-1]
        split = self._labels.shape[1]
        likely = np.concatenate([sigmoid(scores[:, :split]), softmax(scores[:, split:])], axis=1)
        wanted = np.concatenate([self._labels[rows], self._classes[rows]], axis=1)
        error = ((likely - wanted) / len(rows)).astype(np.float32)
        back = (error @ out[:-1].T) * (inner > 0)
        return [
            np.concatenate([x.T @ back, back.sum(axis=0, keepdims=True)]),
            x.T @ error,
            np.concatenate([inner.T @ error, error.sum(axis=0, keepdims=True)]),
            np.asarray(runs.T @ error),
        ]

    def _kept(self, shape: tuple[int, ...], share: float) -> FloatArray:
        """Zero for what is left out this time, for the rest so much that the mean is 1."""
        kept = self._random.random(shape, dtype=np.float32) >= share
        factors: FloatArray = kept.astype(np.float32) / np.float32(1 - share)
        return factors

    def _move(self, slopes: list[FloatArray], rate: float, step: int) -> None:
        """One step of Adam, in place."""
        faster, slower = np.float32(1 - 0.9**step), np.float32(1 - 0.999**step)
        for i, slope in enumerate(slopes):
            mean, square = self._means[i], self._squares[i]
            np.add(mean, np.float32(0.1) * (slope - mean), out=mean)
            np.add(square, np.float32(0.001) * (slope * slope - square), out=square)
            move = np.float32(rate) / faster * mean / (np.sqrt(square / slower) + np.float32(1e-8))
            np.subtract(self._parts[i], move, out=self._parts[i])

    def _normal(self, shape: tuple[int, int], spread: float) -> FloatArray:
        values: FloatArray = self._random.standard_normal(shape, dtype=np.float32) * np.float32(spread)
        return values
