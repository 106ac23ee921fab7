"""Logistic regression for many labels at once, and its calibration. Plain numpy and L-BFGS."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from understanding.weights import FloatArray

DoubleArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
# A distribution and its gradient: (scores, targets) -> (loss for each row, probabilities).
_Link = Callable[[DoubleArray, DoubleArray], tuple[float, DoubleArray]]
_ROUNDS = 300


def sigmoid(scores: DoubleArray) -> DoubleArray:
    """1 / (1 + e^-s), element by element, without overflow."""
    values: DoubleArray = np.exp(-np.logaddexp(0.0, -scores))
    return values


def softmax(scores: DoubleArray) -> DoubleArray:
    """Probabilities of rows of scores, n x classes."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    values: DoubleArray = powers / powers.sum(axis=1, keepdims=True)
    return values


def fit_labels(features: FloatArray, targets: BoolArray, strength: float) -> DoubleArray:
    """One logistic regression for each column of targets (n x labels).

    Returns (d + 1) x labels, the last row the biases. `strength` is the inverse of the L2 penalty
    (the C of scikit-learn); biases are not penalised.
    """

    def link(scores: DoubleArray, wanted: DoubleArray) -> tuple[float, DoubleArray]:
        loss = float((np.logaddexp(0.0, scores) - wanted * scores).sum())
        return loss, sigmoid(scores)

    return _fit(features, targets.astype(np.float64), strength, link)


def fit_classes(features: FloatArray, classes: npt.NDArray[np.int64], count: int, strength: float) -> DoubleArray:
    """One multinomial regression over `count` classes; otherwise as `fit_labels`."""

    def link(scores: DoubleArray, wanted: DoubleArray) -> tuple[float, DoubleArray]:
        likely = softmax(scores)
        return -float(np.log(np.maximum((likely * wanted).sum(axis=1), 1e-300)).sum()), likely

    return _fit(features, np.eye(count)[classes], strength, link)


def _fit(features: FloatArray, wanted: DoubleArray, strength: float, link: _Link) -> DoubleArray:
    rows, width = features.shape
    shape = (width + 1, wanted.shape[1])

    def loss(flat: DoubleArray) -> tuple[float, DoubleArray]:
        weights = flat.reshape(shape)
        scores = (features @ weights[:-1].astype(np.float32)).astype(np.float64) + weights[-1]
        value, likely = link(scores, wanted)
        error = likely - wanted
        slope = np.empty(shape)
        slope[:-1] = features.T @ error.astype(np.float32) + weights[:-1] / strength
        slope[-1] = error.sum(axis=0)
        penalty = 0.5 / strength * float((weights[:-1] ** 2).sum())
        return (value + penalty) / rows, slope.reshape(-1) / rows

    start = np.zeros(shape)
    shares = np.clip(wanted.mean(axis=0), 0.5 / rows, 1 - 0.5 / rows)
    start[-1] = np.log(shares / (1 - shares))
    settings = {"maxiter": _ROUNDS, "gtol": 1e-6, "maxcor": 20}
    found = minimize(loss, start.reshape(-1), jac=True, method="L-BFGS-B", options=settings)
    fitted: DoubleArray = found.x.reshape(shape)
    return fitted


def apply(features: FloatArray, weights: DoubleArray) -> DoubleArray:
    """Scores n x outputs of what `fit_labels` or `fit_classes` returned."""
    scores: DoubleArray = (features @ weights[:-1].astype(np.float32)).astype(np.float64) + weights[-1]
    return scores


def calibrate(scores: DoubleArray, truth: BoolArray) -> tuple[float, float]:
    """Platt scaling: (a, b) so that sigmoid(a * score + b) is a probability.

    `scores` must be of messages that the regression had not seen. Uses Platt's smoothed targets,
    so that few examples cannot make it certain.
    """
    positives, negatives = int(truth.sum()), int((~truth).sum())
    high, low = (positives + 1) / (positives + 2), 1 / (negatives + 2)
    wanted = np.where(truth, high, low)

    def loss(line: DoubleArray) -> tuple[float, DoubleArray]:
        moved = line[0] * scores + line[1]
        error = sigmoid(moved) - wanted
        value = float((np.logaddexp(0.0, moved) - wanted * moved).sum())
        return value, np.array([float((error * scores).sum()), float(error.sum())])

    found = minimize(loss, np.array([1.0, 0.0]), jac=True, method="L-BFGS-B", bounds=[(0.05, 20.0), (-20.0, 20.0)])
    return float(found.x[0]), float(found.x[1])
