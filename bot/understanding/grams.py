"""Which short runs of letters a text has.

They help where the encoder's pieces fall apart: words typed without marks, in borrowed letters, in
slang. Marks and case do not count, so what is learned from full spelling serves bare spelling too.
"""

import re
import zlib
from collections.abc import Sequence

import numpy as np

from understanding.data import bare
from understanding.weights import FloatArray

GRAMS = 8192
_LENGTHS = (2, 3, 4)
_WORD = re.compile(r"\w+")
# Their weight beside the encoder's features, each of which is about 1.
_WEIGHT = 6.0


def of_texts(texts: Sequence[str]) -> FloatArray:
    """Texts x GRAMS: square roots of the counts of hashed runs, each row of length _WEIGHT (or 0)."""
    rows = np.zeros((len(texts), GRAMS), np.float32)
    for row, text in zip(rows, texts, strict=True):
        # One blank between words and around, so that a run also tells where words begin and end.
        spaced = " ".join(["", *_WORD.findall(bare(text).casefold()), ""])
        for length in _LENGTHS:
            for start in range(len(spaced) - length + 1):
                row[zlib.crc32(spaced[start : start + length].encode("utf-8", "surrogatepass")) % GRAMS] += 1
    rows = np.sqrt(rows)
    scaled: FloatArray = rows * (_WEIGHT / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6))
    return scaled
