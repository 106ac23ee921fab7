"""From a text to the input of the network: pieces, windows and their vectors."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from understanding.tokenizer import Tokenizer, read_pieces
from understanding.weights import FloatArray, dequantise

# Files of the encoder's folder, which understanding.convert writes.
GRAPH, DESCRIPTION, PIECES = "encoder.onnx", "vocabulary.json", "pieces.txt"
TABLE, PLACES, SCORES = "words.npy", "places.npy", "scores.npy"
# Mean-pooled together these layers carry more than the last alone.
LAYERS_OUT = (9, 12)

_PREFIX = "query: "
_WINDOW_PIECES = 126
_WINDOWS = 4
# Of a longer text the beginning and the end are read: at least a piece in 8 characters, so more
# than the windows hold. The point of a long story is often at its end.
_HALF = 2000

# Ends of sentences, and weaker places to cut a long one.
_ENDS = tuple(".!?。！？।။៕…")
_PAUSES = tuple(",;:、，；၊")
# Messages of the training data rarely have more pieces than this: as long may a part be.
_PART_PIECES = 24
_PARTS = 24
# A clause of fewer pieces says nothing by itself.
_CLAUSE_PIECES = 3
# To say which words carried a label: so many phrases at most, none shorter than so many pieces.
_PHRASES = 8
_PHRASE_PIECES = 3


class Words:
    """The vocabulary, and the table of vectors: on disk, mapped, read where needed."""

    def __init__(self, folder: Path) -> None:
        """Reads what `understanding.convert` wrote into the folder."""
        description = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        self._begin, self._end = int(description["begin"]), int(description["end"])
        unknown = int(description["unknown"])
        self._tokenizer = Tokenizer(
            read_pieces(folder / PIECES),
            np.load(folder / SCORES),
            {int(code): text for code, text in description["characters"].items()},
            unknown,
            frozenset((self._begin, self._end, int(description["pad"]), unknown)),
        )
        self._ends = self._tokenizer.ids_ending(_ENDS)
        self._pauses = self._tokenizer.ids_ending(_PAUSES)
        self._begins = self._tokenizer.ids_of_beginnings()
        self._prefix = len(self._tokenizer.encode(_PREFIX.strip()))
        self._table = np.load(folder / TABLE, mmap_mode="r")
        self._places: FloatArray = np.load(folder / PLACES)

    def windows(self, text: str) -> list[list[int]]:
        """The ids of the text's pieces, the model's prefix first, cut into windows: one to four.

        Of a text that is longer than the windows the first two and the last two are kept.
        """
        ids = self._tokenizer.encode(_PREFIX + _shortened(text))
        starts = list(range(0, len(ids), _WINDOW_PIECES))
        if len(starts) > _WINDOWS:
            starts = starts[: _WINDOWS // 2] + starts[-_WINDOWS // 2 :]
        return [ids[start : start + _WINDOW_PIECES] for start in starts]

    def parts(self, text: str) -> list[str]:
        """A long text's sentences, or pieces of them, at most 24. None of a text no longer than a part."""
        if len(text) <= _PART_PIECES:
            return []
        lines = [self._tokenizer.encode(line) for line in _shortened(text).splitlines() if line.strip()]
        if sum(map(len, lines)) <= _PART_PIECES:
            return []
        parts = [part for line in lines for sentence in _cut(line, self._ends) for part in self._short(sentence)]
        if len(parts) > _PARTS:
            parts = parts[: _PARTS // 2] + parts[-_PARTS // 2 :]
        return [self._tokenizer.decode(part) for part in parts]

    def clauses(self, text: str) -> list[str]:
        """What a short text says between its marks; none where it is one clause, or long."""
        if len(text) > _HALF:
            return []
        cut = _cut(self._tokenizer.encode(text), self._ends | self._pauses)
        clauses = [clause for clause in cut if len(clause) >= _CLAUSE_PIECES]
        return [self._tokenizer.decode(clause) for clause in clauses] if len(clauses) > 1 else []

    def _short(self, sentence: list[int]) -> list[list[int]]:
        """The sentence cut at its pauses, and evenly where it has none, into parts that are short enough."""
        short: list[list[int]] = []
        for clause in _cut(sentence, self._pauses):
            if short and len(short[-1]) + len(clause) <= _PART_PIECES:
                short[-1] = short[-1] + clause
                continue
            size = -(-len(clause) // -(-len(clause) // _PART_PIECES))
            short += [clause[start : start + size] for start in range(0, len(clause), size)]
        return short

    def phrases(self, windows: Sequence[Sequence[int]]) -> list[tuple[int, int, int]]:
        """At most eight phrases of the text of these windows: window, start and end of each. The prefix is in none."""
        pieces = sum(map(len, windows)) - self._prefix
        size = max(_PHRASE_PIECES, -(-pieces // _PHRASES))
        found = []
        for window, ids in enumerate(windows):
            start = self._prefix if window == 0 else 0
            while start < len(ids):
                end = min(start + size, len(ids))
                # To the end of the word: pieces that begin one are followed by those that do not.
                while end < len(ids) and end < start + 2 * size and ids[end] not in self._begins:
                    end += 1
                found.append((window, start, end))
                start = end
        return found

    def text(self, windows: Sequence[Sequence[int]]) -> str:
        """The text of these windows, without the prefix; what the vocabulary does not know is missing."""
        ids = [i for window in windows for i in window]
        return self._tokenizer.decode(ids).removeprefix(_PREFIX.strip()).strip()

    def vectors(self, ids: Sequence[int]) -> FloatArray:
        """The network's input for one window: 1 x (pieces, begin and end marks) x hidden."""
        marked = [self._begin, *ids, self._end]
        vectors: FloatArray = dequantise(np.asarray(self._table[marked])) + self._places[: len(marked)]
        return vectors[None]


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * _HALF else text[:_HALF] + "\n" + text[-_HALF:]


def _cut(ids: list[int], marks: frozenset[int]) -> list[list[int]]:
    """The ids cut after each mark."""
    cut: list[list[int]] = [[]]
    for i in ids:
        cut[-1].append(i)
        if i in marks:
            cut.append([])
    return [part for part in cut if part]


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """The graph under onnxruntime; its threads do not spin, the service needs the cores."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
