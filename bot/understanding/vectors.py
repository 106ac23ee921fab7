"""Vectors of texts that were encoded before, kept beside the encoder: thousands of texts take a minute each time."""

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from understanding.encoder import Encoder
from understanding.progress import Progress
from understanding.weights import FloatArray

_STEP = 50
_DIGEST_BYTES = 16


class StoredVectors:
    """An encoder that remembers, in one file of a folder. What it does not remember it encodes."""

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        """Reads the file for this version of the encoder; without one, or with a damaged one, remembers nothing."""
        self._encoder = encoder
        self._path = folder / f"vectors-{encoder.version}.npz"
        self._known = self._read()

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> FloatArray:
        """Vectors of the texts, n x dimension, in half precision's steps whether remembered or new.

        `progress` is told ("encoding", done, total) of the new ones.
        """
        digests = [_digest(text) for text in texts]
        new = {digest: text for digest, text in zip(digests, texts, strict=True) if digest not in self._known}
        for start, batch in enumerate(_batches(list(new), _STEP)):
            if progress is not None:
                progress("encoding", start * _STEP, len(new))
            vectors = self._encoder.encode([new[digest] for digest in batch]).astype(np.float16)
            self._known.update(zip(batch, vectors, strict=True))
        if new:
            if progress is not None:
                progress("encoding", len(new), len(new))
            self._write()
        found = [self._known[digest] for digest in digests]
        return np.stack(found).astype(np.float32) if found else self._encoder.encode([])

    def _read(self) -> dict[bytes, npt.NDArray[np.float16]]:
        try:
            with np.load(self._path, allow_pickle=False) as stored:
                return dict(zip(map(bytes, stored["digests"]), stored["vectors"], strict=True))
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            return {}

    def _write(self) -> None:
        """Aside, then moved in place: another process may be reading. Those of earlier encoders go."""
        digests = np.frombuffer(b"".join(self._known), np.uint8).reshape(-1, _DIGEST_BYTES)
        handle, name = tempfile.mkstemp(dir=self._path.parent, suffix=".npz")
        with os.fdopen(handle, "wb") as file:
            np.savez(file, digests=digests, vectors=np.stack(list(self._known.values())))
        Path(name).replace(self._path)
        for other in set(self._path.parent.glob("vectors-*.npz")) - {self._path}:
            other.unlink(missing_ok=True)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).digest()


def _batches(items: list[bytes], size: int) -> list[list[bytes]]:
    return [items[start : start + size] for start in range(0, len(items), size)]
