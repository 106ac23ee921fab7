"""What the encoder has learned from our messages: a small change to each of its matrices, in one file.

`understanding.adapt` makes the file. Without it the encoder is used as it came.
"""

import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from understanding.weights import FloatArray, WeightsError

FILE = Path(__file__).with_name("adapter.npz")
_DOWN, _UP = ".down", ".up"

HalfArray = npt.NDArray[np.float16]
Change = tuple[HalfArray, HalfArray]


@dataclass(frozen=True)
class Adapter:
    """Changes by the name of the matrix: down (inputs x rank) and up (rank x outputs), multiplied.

    Without any the encoder stays as it came.
    """

    changes: Mapping[str, Change]

    def change(self, name: str) -> FloatArray:
        """What is added to the matrix of that name (outputs x inputs); a zero where nothing is."""
        if name not in self.changes:
            return np.zeros((), np.float32)
        down, up = self.changes[name]
        product: FloatArray = (down.astype(np.float32) @ up.astype(np.float32)).T
        return product


def save(file: Path, adapter: Adapter) -> None:
    """Writes the changes into one file."""
    arrays: dict[str, Any] = {
        name + end: half for name, pair in adapter.changes.items() for end, half in zip((_DOWN, _UP), pair, strict=True)
    }
    np.savez(file, **arrays)


def stamp(file: Path = FILE) -> str:
    """Tells one file from another; empty when there is none and the encoder is used as it came."""
    return f"{zlib.crc32(file.read_bytes()):08x}" if file.exists() else ""


def load_adapter(file: Path = FILE) -> Adapter:
    """The changes; none when there is no file. Raises WeightsError when it cannot be read."""
    if not file.exists():
        return Adapter({})
    try:
        with np.load(file, allow_pickle=False) as stored:
            names = [name.removesuffix(_DOWN) for name in stored if name.endswith(_DOWN)]
            return Adapter({name: (stored[name + _DOWN], stored[name + _UP]) for name in names})
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise WeightsError(f"{file.name} cannot be read: {error}") from error
