"""The classifiers as numbers: what training finds, what prediction uses, how it is kept."""

import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from understanding.calibration import DoubleArray, sigmoid, softmax
from understanding.grams import Sparse
from understanding.labels import DETAILS, INDICATORS, REQUESTS, TOPICS
from understanding.network import Inputs, Network
from understanding.weights import FloatArray

# Danger has a classifier of its own; the indicator follows from it.
LABELS = tuple(label for label in INDICATORS if label != "immediate_danger") + TOPICS + DETAILS
CLASSES = ("none", *REQUESTS)
# The place of urgent among the network's outputs.
URGENT = len(LABELS)
_FORMAT = 5
_NETWORK = ("hidden", "skip", "out", "grams")
_ARRAYS, _SETTINGS = "heads.npz", "heads.json"


class ModelError(Exception):
    """A stored model is missing, damaged, or made for another encoder or vocabulary."""


@dataclass(frozen=True)
class Thresholds:
    """From which probability of danger on one acts, and from which one asks.

    Of the parts of a long text one alone must be `sure` to be acted on; from `act` on it is asked
    about. (Many parts have many chances to be mistaken for danger.)
    """

    act: float
    ask: float
    sure: float


@dataclass(frozen=True)
class Likelihoods:
    """Probabilities for n messages: labels n x LABELS, requests n x CLASSES, urgent n."""

    labels: DoubleArray
    requests: DoubleArray
    urgent: DoubleArray


@dataclass(frozen=True)
class Heads:
    """The calibrated network: outputs are LABELS, urgent, CLASSES.

    `centre` and `spread` (d each) bring the features to the scale the network is for; `bars`
    are the probabilities from which a label is said.
    """

    centre: FloatArray
    spread: FloatArray
    network: Network
    bars: DoubleArray
    thresholds: Thresholds

    def likelihoods(self, features: FloatArray, grams: Sparse) -> Likelihoods:
        """Probabilities for n texts, of which `features` (n x d) are the encoder's vectors and the concepts."""
        inputs = Inputs((features - self.centre) / self.spread, grams)
        scores = self.network.scores(inputs).astype(np.float64)
        yes_or_no = sigmoid(scores[:, : URGENT + 1])
        return Likelihoods(yes_or_no[:, :URGENT], softmax(scores[:, URGENT + 1 :]), yes_or_no[:, URGENT])

    def save(self, folder: Path, encoder_version: str) -> None:
        """Writes the heads into `folder`, made if missing."""
        folder.mkdir(parents=True, exist_ok=True)
        network = {name: getattr(self.network, name) for name in _NETWORK}
        np.savez(folder / _ARRAYS, centre=self.centre, spread=self.spread, bars=self.bars, **network)
        settings = {"encoder": encoder_version, "thresholds": asdict(self.thresholds), **_vocabulary()}
        (folder / _SETTINGS).write_text(json.dumps(settings, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder_version: str) -> "Heads":
        """Raises ModelError when there is none, or one for another encoder or vocabulary."""
        try:
            settings = json.loads((folder / _SETTINGS).read_text(encoding="utf-8"))
            with np.load(folder / _ARRAYS, allow_pickle=False) as stored:
                own = {name: stored[name] for name in ("centre", "spread", "bars")}
                network = Network(**{name: stored[name] for name in _NETWORK})
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise ModelError(f"no whole model in {folder.name}: {error}") from error
        if settings.get("encoder") != encoder_version:
            raise ModelError(f"the model is for encoder {settings.get('encoder')}, this is {encoder_version}")
        if any(settings.get(key) != value for key, value in _vocabulary().items()):
            raise ModelError("the model was trained with other labels: train it again")
        return cls(thresholds=Thresholds(**settings["thresholds"]), network=network, **own)


def _vocabulary() -> dict[str, object]:
    return {"format": _FORMAT, "labels": list(LABELS), "classes": list(CLASSES)}
