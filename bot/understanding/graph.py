"""Writes multilingual-e5-small down as an ONNX graph with 7-bit weights.

Weights are whole numbers with one scale per output; values on their way are 8-bit with one scale
per text (DynamicQuantizeMatMul). Seven bits, not eight: products then add up without overflow in
the 16-bit sums of processors that lack VNNI. The only module that needs `onnx`: set-up only.
"""

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from understanding.adapter import Adapter
from understanding.weights import FloatArray, PackedWeights

_CONTRIB = "com.microsoft"
_MOST = 63


class Graph:
    """One encoder.

    Input `x`: 1 x tokens x hidden, the sum of word, place and type vectors. Output `y`: 1 x tokens x
    (layers out x hidden), the tokens' vectors after each layer of `layers_out` (counted from 1).

    In most layers one inner value of the marks at both ends is ten times as large as any other, and
    a scale per text that has room for it leaves few steps for the rest. `shrink` (layers x feed
    forward) divides those values; their weights are multiplied in return.

    The changes of `adapter` are added to the weights before they are rounded.
    """

    def __init__(
        self, weights: PackedWeights, adapter: Adapter, layers_out: tuple[int, ...], shrink: FloatArray
    ) -> None:
        self._weights = weights
        self._adapter = adapter
        self._shape = weights.shape
        self._layers_out = layers_out
        self._shrink = shrink
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def model(self, with_active: bool = False) -> bytes:
        """The serialised model. `with_active` adds the inner values of each layer as outputs a0, a1 and so on."""
        hidden = self._shape.hidden
        self._constant("thirds", np.array([hidden] * 3, np.int64))
        norm = ["x", *self._norm("emb.ln")]
        x = self._node("LayerNormalization", norm, "h", "", axis=-1, epsilon=self._shape.epsilon)
        outs: list[str] = []
        for layer in range(self._shape.layers):
            x = self._layer(layer, x)
            if layer + 1 in self._layers_out:
                outs.append(x)
        self._node("Concat", outs, "y", "", axis=-1)
        outputs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, "tokens_in", hidden * len(outs)])]
        if with_active:
            sizes = [1, "tokens_in", self._shape.feed_forward]
            names = [f"a{layer}" for layer in range(self._shape.layers)]
            outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes) for name in names]
        inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, "tokens_in", hidden])]
        graph = helper.make_graph(self._nodes, "e5", inputs, outputs, self._constants)
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid(_CONTRIB, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
        written: bytes = model.SerializeToString(deterministic=True)
        return written

    def _layer(self, layer: int, x: str) -> str:
        at, shape = f"l{layer}.", self._shape
        parts = [f"{at}q", f"{at}k", f"{at}v"]
        matrices = [self._matrix(part, shape.hidden) for part in parts]
        biases = [self._weights.vector(f"{part}.b") for part in parts]
        self._multiply(x, np.concatenate(matrices), np.concatenate(biases), f"{at}qkv")
        self._nodes.append(helper.make_node("Split", [f"{at}qkv", "thirds"], parts, axis=-1))
        heads = self._node("MultiHeadAttention", parts, f"{at}heads", num_heads=shape.heads)
        bias = self._weights.vector(f"{at}ao.b")
        attended = self._multiply(heads, self._matrix(f"{at}ao", shape.hidden), bias, f"{at}attended")
        x = self._add_and_norm(x, attended, f"{at}aln", f"{at}middle")
        narrow = self._feed_forward(layer, x)
        return self._add_and_norm(x, narrow, f"{at}oln", f"{at}out")

    def _feed_forward(self, layer: int, x: str) -> str:
        at, shape, shrink = f"l{layer}.", self._shape, self._shrink[layer]
        bias = self._weights.vector(f"{at}fi.b")
        wide = self._multiply(x, self._matrix(f"{at}fi", shape.feed_forward), bias, f"{at}wide")
        active = self._node("Gelu", [wide], f"a{layer}")
        even = self._node("Mul", [active, self._constant(f"{at}shrink", 1 / shrink)], f"{at}even", "")
        matrix = self._matrix(f"{at}fo", shape.hidden) * shrink
        return self._multiply(even, matrix, self._weights.vector(f"{at}fo.b"), f"{at}narrow")

    def _multiply(self, x: str, matrix: FloatArray, bias: FloatArray, out: str) -> str:
        """The product of x and the transposed matrix (outputs x inputs), plus the bias."""
        scales = np.maximum(np.abs(matrix).max(axis=1), 1e-12).astype(np.float32) / np.float32(_MOST)
        values = np.rint(matrix / scales[:, None]).astype(np.int8)
        constants = [self._constant(f"{out}.w", values.T), self._constant(f"{out}.s", scales), ""]
        return self._node("DynamicQuantizeMatMul", [x, *constants, self._constant(f"{out}.b", bias)], out)

    def _add_and_norm(self, x: str, more: str, name: str, out: str) -> str:
        inputs = [x, more, *self._norm(name)]
        return self._node("SkipLayerNormalization", inputs, out, epsilon=self._shape.epsilon)

    def _matrix(self, name: str, rows: int) -> FloatArray:
        return self._weights.matrix(name, rows) + self._adapter.change(name)

    def _norm(self, name: str) -> list[str]:
        return [self._constant(f"{name}.{end}", self._weights.vector(f"{name}.{end}")) for end in "wb"]

    def _constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _node(self, kind: str, inputs: list[str], out: str, domain: str = _CONTRIB, **settings: float) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **settings))
        return out
