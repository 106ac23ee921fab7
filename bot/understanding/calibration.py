"""From scores to probabilities."""

from typing import Any

import numpy as np
import numpy.typing as npt

DoubleArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
_ROUNDS = 100
_CLOSE = 1e-9


def sigmoid(scores: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """1 / (1 + e^-s), element by element, without overflow."""
    values: npt.NDArray[Any] = np.exp(-np.logaddexp(0.0, -scores))
    return values


def softmax(scores: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Probabilities of rows of scores, n x classes."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    values: npt.NDArray[Any] = powers / powers.sum(axis=1, keepdims=True)
    return values


def platt(scores: npt.NDArray[Any], truth: BoolArray) -> tuple[float, float]:
    """Platt scaling: (a, b) so that sigmoid(a * score + b) is a probability; a is above 0.

    `scores` (n) must be of messages that the classifier had not seen. Uses Platt's smoothed
    targets, so that few examples cannot make it certain. Newton's method; the small pull of a
    towards 1 and b towards 0 keeps it defined when a label has next to no examples.
    """
    scores = scores.astype(np.float64)
    positives, negatives = int(truth.sum()), int((~truth).sum())
    wanted = np.where(truth, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    columns = np.stack([scores, np.ones_like(scores)])
    start = np.array([1.0, 0.0])
    line = start.copy()
    for _ in range(_ROUNDS):
        likely = sigmoid(line @ columns)
        slope = columns @ (likely - wanted) + (line - start)
        curve = (columns * (likely * (1 - likely))) @ columns.T + np.eye(2)
        step = np.linalg.solve(curve, slope)
        # Whole Newton steps can overshoot far from the solution.
        line -= step * min(1.0, 2.0 / float(np.abs(step).max() + 1e-12))
        if float(np.abs(step).max()) < _CLOSE:
            break
    return max(float(line[0]), 0.05), float(line[1])
