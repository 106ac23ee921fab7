"""Which short runs of letters a text has.

They help where the encoder's pieces fall apart: words typed without marks, in borrowed letters, in
slang. Marks and case do not count, so what is learned from full spelling serves bare spelling too.
"""

import re
import zlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy import sparse

from understanding.data import bare

GRAMS = 8192
_LENGTHS = (2, 3, 4)
_WORD = re.compile(r"\w+")
# Their weight beside the encoder's features, each of which is about 1.
_WEIGHT = 6.0

# scipy's sparse matrices carry no types.
Sparse = Any


def of_texts(texts: Sequence[str]) -> Sparse:
    """Texts x GRAMS, sparse: square roots of the counts of hashed runs, each row of length _WEIGHT (or 0)."""
    values, columns, ends = [], [], [0]
    for text in texts:
        found = Counter(_runs(text))
        roots = np.sqrt(np.fromiter(found.values(), np.float32, len(found)))
        values.append(roots * np.float32(_WEIGHT / max(float(np.linalg.norm(roots)), 1e-6)))
        columns += list(found)
        ends.append(len(columns))
    joined = np.concatenate(values) if values else np.zeros(0, np.float32)
    return sparse.csr_matrix((joined, columns, ends), shape=(len(texts), GRAMS), dtype=np.float32)


def _runs(text: str) -> list[int]:
    # One blank between words and around, so that a run also tells where words begin and end.
    spaced = " ".join(["", *_WORD.findall(bare(text).casefold()), ""])
    return [
        zlib.crc32(spaced[start : start + length].encode("utf-8", "surrogatepass")) % GRAMS
        for length in _LENGTHS
        for start in range(len(spaced) - length + 1)
    ]
