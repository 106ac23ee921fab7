"""The classifiers as numbers: what training finds, what prediction uses, how it is kept."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from understanding.labels import DETAILS, INDICATORS, REQUESTS, TOPICS
from understanding.linear import DoubleArray, apply, sigmoid, softmax
from understanding.weights import FloatArray

# Danger has a classifier of its own; the indicator follows from it.
LABELS = tuple(label for label in INDICATORS if label != "immediate_danger") + TOPICS + DETAILS
CLASSES = ("none", *REQUESTS)
_FORMAT = 1
_ARRAYS, _SETTINGS = "heads.npz", "heads.json"


class ModelError(Exception):
    """A stored model is missing, damaged, or made for another encoder or vocabulary."""


@dataclass(frozen=True)
class Thresholds:
    """From which probability on danger is acted on, and from which it is asked about."""

    act: float
    ask: float


@dataclass(frozen=True)
class Likelihoods:
    """Probabilities for n messages: labels n x LABELS, requests n x CLASSES, urgent n."""

    labels: DoubleArray
    requests: DoubleArray
    urgent: DoubleArray


@dataclass(frozen=True)
class Heads:
    """Weights are (d + 1) x outputs, biases last, calibration already folded in.

    `centre` and `spread` (d each) bring an encoder's vector to the scale the weights are for.
    """

    centre: FloatArray
    spread: FloatArray
    labels: DoubleArray
    requests: DoubleArray
    urgent: DoubleArray
    bars: DoubleArray
    thresholds: Thresholds

    def likelihoods(self, vectors: FloatArray) -> Likelihoods:
        """Probabilities for the encoder's vectors, n x d."""
        features = (vectors - self.centre) / self.spread
        return Likelihoods(
            labels=sigmoid(apply(features, self.labels)),
            requests=softmax(apply(features, self.requests)),
            urgent=sigmoid(apply(features, self.urgent))[:, 0],
        )

    def save(self, folder: Path, encoder_version: str) -> None:
        """Writes the heads into `folder`, made if missing."""
        folder.mkdir(parents=True, exist_ok=True)
        arrays = {name: getattr(self, name) for name in _ARRAY_NAMES}
        np.savez(folder / _ARRAYS, **arrays)
        settings = {"encoder": encoder_version, "thresholds": asdict(self.thresholds), **_vocabulary()}
        (folder / _SETTINGS).write_text(json.dumps(settings, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder_version: str) -> "Heads":
        """Raises ModelError when there is none, or one for another encoder or vocabulary."""
        try:
            settings = json.loads((folder / _SETTINGS).read_text(encoding="utf-8"))
            with np.load(folder / _ARRAYS, allow_pickle=False) as stored:
                arrays = {name: stored[name] for name in _ARRAY_NAMES}
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(f"no whole model in {folder.name}: {error}") from error
        if settings.get("encoder") != encoder_version:
            raise ModelError(f"the model is for encoder {settings.get('encoder')}, this is {encoder_version}")
        if any(settings.get(key) != value for key, value in _vocabulary().items()):
            raise ModelError("the model was trained with other labels: train it again")
        return cls(thresholds=Thresholds(**settings["thresholds"]), **arrays)


_ARRAY_NAMES = ("centre", "spread", "labels", "requests", "urgent", "bars")


def _vocabulary() -> dict[str, object]:
    return {"format": _FORMAT, "labels": list(LABELS), "classes": list(CLASSES)}
