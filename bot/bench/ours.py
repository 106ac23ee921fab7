"""Our model, whole or with something left out, learned from the messages that are not held apart."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse

from understanding.adapter import Adapter, stamp
from understanding.concepts import Concepts
from understanding.convert import VERSION, build
from understanding.data import Message, held_apart
from understanding.encoder import Encoder
from understanding.heads import Heads
from understanding.model import with_concepts
from understanding.network import Inputs
from understanding.progress import Progress
from understanding.training import Scale, Targets, fit_mean, heads_of, settle
from understanding.weights import FloatArray


def encoder_as_it_came(cache: Path, progress: Progress) -> Encoder:
    """The encoder without what it has learned from our messages, built under `cache` when missing."""
    folder = cache / VERSION.removesuffix(f"-{stamp()}")
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(dir=cache))
        build(building, Adapter({}), progress)
        building.rename(folder)
    return Encoder(folder)


def learn(
    messages: Sequence[Message], vectors: FloatArray, concepts: Concepts, *, runs: bool, progress: Progress
) -> Heads:
    """The heads for the messages, of which `vectors` (n x d) are the encoder's.

    As `training.fit_heads`, but the messages held apart serve the calibration and thresholds only.
    Without `runs` the letter runs are not learned from, and then weigh nothing.
    """
    features = with_concepts(vectors, concepts, [message.text for message in messages])
    apart = np.array([held_apart(message) for message in messages])
    rows, kept = np.flatnonzero(apart), np.flatnonzero(~apart)
    scale, targets = Scale.of(features[kept]), Targets.of(messages)
    inputs = scale.inputs(features, messages)
    if not runs:
        inputs = Inputs(inputs.features, sparse.csr_matrix(inputs.grams.shape, dtype=np.float32))
    network = fit_mean(inputs.take(kept), targets.take(kept), progress)
    scores = network.scores(inputs.take(rows)).astype(np.float64)
    return heads_of(scale, network, settle(scores, targets.take(rows)))
