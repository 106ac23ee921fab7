"""Changes the encoder a little so that it tells our labels apart. Needs TensorFlow: `understanding.adapt` only.

Each matrix gets a change of low rank (LoRA), learned together with a classifier shaped like
`network.Network`, which is thrown away: the heads are fitted afresh on the changed encoder.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf

from understanding.adapter import Adapter
from understanding.augment import joined, typed
from understanding.data import Message
from understanding.heads import CLASSES, URGENT
from understanding.progress import Progress
from understanding.training import Scale, Targets
from understanding.weights import FloatArray, PackedWeights
from understanding.words import LAYERS_OUT, Words

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
_RANK = 16
_EPOCHS = 8
_RATE, _HEAD_RATE, _FIRST_HEAD_RATE = 1e-3, 1e-3, 2e-3
_WARM_UP, _LEAST_RATE = 0.06, 0.02
_JOINED = 0.4
_HIDDEN, _DROPPED, _OUT_SPREAD = 1024, 0.4, 0.01
_HEAD_EPOCHS, _HEAD_BATCH = 8, 128
# A batch has texts of about one length: this many tokens, padding included, and texts at most.
_TOKENS, _TEXTS = 2048, 64
_STEEPEST = 10.0
_SEED = 20240521


@dataclass(frozen=True)
class _Batch:
    """Input n x tokens x hidden, which of the tokens are there, labels and classes wanted."""

    x: FloatArray
    there: FloatArray
    labels: FloatArray
    classes: FloatArray


class TunableEncoder:
    """The encoder of `understanding.graph`, in float32, with changes to learn."""

    def __init__(self, weights: PackedWeights, random: np.random.Generator) -> None:
        """Begins with changes that do nothing yet."""
        self._shape = weights.shape
        self._fixed: dict[str, Any] = {}
        self._down: dict[str, Any] = {}
        self._up: dict[str, Any] = {}
        for end in "wb":
            self._fixed[f"emb.ln.{end}"] = tf.constant(weights.vector(f"emb.ln.{end}"))
        for layer in range(self._shape.layers):
            self._read(weights, f"l{layer}.", random)

    def _read(self, weights: PackedWeights, at: str, random: np.random.Generator) -> None:
        for part in MATRICES:
            rows = self._shape.feed_forward if part == "fi" else self._shape.hidden
            matrix = weights.matrix(f"{at}{part}", rows).T
            self._fixed[f"{at}{part}.w"] = tf.constant(matrix)
            self._fixed[f"{at}{part}.b"] = tf.constant(weights.vector(f"{at}{part}.b"))
            down = random.standard_normal((len(matrix), _RANK), np.float32) / np.float32(len(matrix) ** 0.5)
            self._down[at + part] = tf.Variable(down)
            self._up[at + part] = tf.Variable(np.zeros((_RANK, rows), np.float32))
        for norm in ("aln", "oln"):
            for end in "wb":
                self._fixed[f"{at}{norm}.{end}"] = tf.constant(weights.vector(f"{at}{norm}.{end}"))

    @property
    def variables(self) -> list[Any]:
        """What is learned."""
        return [*self._down.values(), *self._up.values()]

    def adapter(self) -> Adapter:
        """What has been learned."""
        halves = {name: (self._down[name].numpy(), self._up[name].numpy()) for name in self._down}
        return Adapter({name: (a.astype(np.float16), b.astype(np.float16)) for name, (a, b) in halves.items()})

    def vectors(self, x: Any, there: Any) -> Any:
        """As `Encoder.encode` gives them, n x dimension; x is n x tokens x hidden, there n x tokens, 1 or 0."""
        count, length, hidden = tf.shape(x)[0], tf.shape(x)[1], self._shape.hidden
        hide = ((1 - there) * -1e9)[:, None, None, :]
        x = self._norm(tf.reshape(x, (-1, hidden)), "emb.ln")
        means = []
        for layer in range(self._shape.layers):
            x = self._layer(f"l{layer}.", x, hide, (count, length))
            if layer + 1 in LAYERS_OUT:
                total = tf.reduce_sum(tf.reshape(x, (count, length, hidden)) * there[:, :, None], axis=1)
                means.append(tf.math.l2_normalize(total, axis=-1))
        return tf.concat(means, axis=-1)

    def _layer(self, at: str, x: Any, hide: Any, size: tuple[Any, Any]) -> Any:
        width = self._shape.hidden // self._shape.heads

        def heads(part: str) -> Any:
            apart = tf.reshape(self._dense(x, at + part), (*size, self._shape.heads, width))
            return tf.transpose(apart, (0, 2, 1, 3))

        alike = tf.matmul(heads("q"), heads("k"), transpose_b=True) / width**0.5
        seen = tf.matmul(tf.nn.softmax(alike + hide), heads("v"))
        seen = tf.reshape(tf.transpose(seen, (0, 2, 1, 3)), (-1, self._shape.hidden))
        x = self._norm(x + self._dense(seen, f"{at}ao"), f"{at}aln")
        wide = tf.nn.gelu(self._dense(x, f"{at}fi"))
        return self._norm(x + self._dense(wide, f"{at}fo"), f"{at}oln")

    def _dense(self, x: Any, name: str) -> Any:
        fixed = x @ self._fixed[f"{name}.w"] + self._fixed[f"{name}.b"]
        return fixed + (x @ self._down[name]) @ self._up[name]

    def _norm(self, x: Any, name: str) -> Any:
        mean, variance = tf.nn.moments(x, axes=-1, keepdims=True)
        steady = (x - mean) * tf.math.rsqrt(variance + self._shape.epsilon)
        return steady * self._fixed[f"{name}.w"] + self._fixed[f"{name}.b"]


class _Head:
    """The classifier that learns along: a linear part and one hidden layer on features of about 1."""

    def __init__(self, scale: Scale, labels: int, random: np.random.Generator) -> None:
        width, outputs = len(scale.centre), labels + len(CLASSES)
        self._scale, self._labels = scale, labels
        inner = random.standard_normal((width, _HIDDEN), np.float32) / np.float32(width**0.5)
        out = random.standard_normal((_HIDDEN, outputs), np.float32) * np.float32(_OUT_SPREAD)
        zeros = [np.zeros(shape, np.float32) for shape in ((_HIDDEN,), (width, outputs), (outputs,))]
        self.variables = [tf.Variable(values) for values in (inner, out, *zeros)]

    def loss(self, vectors: Any, labels: Any, classes: Any) -> Any:
        """Cross entropy of all labels and of the request, the mean over the batch."""
        inner, out, inner_bias, skip, bias = self.variables
        z = tf.nn.dropout((vectors - self._scale.centre) / self._scale.spread, _DROPPED)
        scores = tf.nn.relu(z @ inner + inner_bias) @ out + z @ skip + bias
        split = self._labels
        yes_or_no = tf.nn.sigmoid_cross_entropy_with_logits(labels, scores[:, :split])
        one_of = tf.nn.softmax_cross_entropy_with_logits(classes, scores[:, split:])
        return tf.reduce_mean(tf.reduce_sum(yes_or_no, axis=-1) + one_of)


def adapt(
    messages: Sequence[Message], vectors: FloatArray, weights: PackedWeights, words: Words, progress: Progress
) -> Adapter:
    """The changes that serve the messages, of which `vectors` (n x d) are the unchanged encoder's.

    `progress` is told ("adapting", done, total) in texts. On the same machine nearly the same numbers.
    """
    tf.random.set_seed(_SEED)
    return _Tuning(messages, vectors, weights, words).run(progress)


class _Tuning:
    def __init__(self, messages: Sequence[Message], vectors: FloatArray, weights: PackedWeights, words: Words) -> None:
        self._random = np.random.default_rng(_SEED)
        self._messages, self._vectors, self._words = messages, vectors, words
        self._hidden = weights.shape.hidden
        self._encoder = TunableEncoder(weights, self._random)
        self._head = _Head(Scale.of(vectors), URGENT + 1, self._random)
        # The head's own state is kept apart: it learns alone at first.
        self._adam, self._head_adam, self._first_adam = (tf.keras.optimizers.legacy.Adam() for _ in range(3))
        pair = [tf.TensorSpec([None, URGENT + 1]), tf.TensorSpec([None, len(CLASSES)])]
        text = [tf.TensorSpec([None, None, self._hidden]), tf.TensorSpec([None, None])]
        self._move = tf.function(self._step, [*text, *pair], autograph=False)
        self._move_head = tf.function(self._head_step, [tf.TensorSpec([None, None]), *pair], autograph=False)

    def run(self, progress: Progress) -> Adapter:
        self._learn_head()
        each = len(self._messages) + int(_JOINED * len(self._messages))
        total, done = _EPOCHS * each, 0
        for _ in range(_EPOCHS):
            for batch in self._batches():
                progress("adapting", done, total)
                factor = min(1.0, (done + 1) / (_WARM_UP * total)) * max(_LEAST_RATE, 1 - done / total)
                self._adam.learning_rate.assign(_RATE * factor)
                self._head_adam.learning_rate.assign(_HEAD_RATE * factor)
                self._move(batch.x, batch.there, batch.labels, batch.classes)
                done += len(batch.x)
        progress("adapting", total, total)
        return self._encoder.adapter()

    def _learn_head(self) -> None:
        """First alone: what a head that knows nothing asks for would spoil the encoder."""
        self._first_adam.learning_rate.assign(_FIRST_HEAD_RATE)
        labels, classes = _wanted(self._messages)
        size = min(_HEAD_BATCH, len(self._messages))
        for _ in range(_HEAD_EPOCHS):
            order = self._random.permutation(len(self._messages))
            for start in range(0, len(order) - size + 1, size):
                rows = order[start : start + size]
                self._move_head(self._vectors[rows], labels[rows], classes[rows])

    def _head_step(self, vectors: Any, labels: Any, classes: Any) -> None:
        with tf.GradientTape() as tape:
            loss = self._head.loss(vectors, labels, classes)
        slopes = tape.gradient(loss, self._head.variables)
        self._first_adam.apply_gradients(zip(slopes, self._head.variables, strict=True))

    def _step(self, x: Any, there: Any, labels: Any, classes: Any) -> None:
        changes, head = self._encoder.variables, self._head.variables
        with tf.GradientTape() as tape:
            loss = self._head.loss(self._encoder.vectors(x, there), labels, classes)
        slopes = tape.gradient(loss, [*changes, *head])
        gentle, _ = tf.clip_by_global_norm(slopes[: len(changes)], _STEEPEST)
        self._adam.apply_gradients(zip(gentle, changes, strict=True))
        self._head_adam.apply_gradients(zip(slopes[len(changes) :], head, strict=True))

    def _batches(self) -> list[_Batch]:
        more = joined(self._messages, int(_JOINED * len(self._messages)), self._random)
        texts = [*self._messages, *more]
        inputs = [self._words.vectors(self._words.windows(typed(m.text, self._random))[0])[0] for m in texts]
        # Nearly by length: other neighbours each time.
        lengths = np.array([len(x) for x in inputs]) + self._random.random(len(inputs)) * 3
        labels, classes = _wanted(texts)
        groups = _groups([len(x) for x in inputs], np.argsort(lengths).tolist())
        self._random.shuffle(groups)
        return [self._batch([inputs[i] for i in rows], labels[rows], classes[rows]) for rows in groups]

    def _batch(self, inputs: list[FloatArray], labels: FloatArray, classes: FloatArray) -> _Batch:
        longest = max(map(len, inputs))
        x = np.zeros((len(inputs), longest, self._hidden), np.float32)
        there = np.zeros((len(inputs), longest), np.float32)
        for row, vectors in enumerate(inputs):
            x[row, : len(vectors)] = vectors
            there[row, : len(vectors)] = 1
        return _Batch(x, there, labels, classes)


def _groups(lengths: Sequence[int], order: Sequence[int]) -> list[list[int]]:
    groups: list[list[int]] = [[]]
    for i in order:
        longest = max([lengths[i], *(lengths[j] for j in groups[-1])])
        if groups[-1] and (len(groups[-1]) == _TEXTS or longest * (len(groups[-1]) + 1) > _TOKENS):
            groups.append([])
        groups[-1].append(i)
    return groups


def _wanted(messages: Sequence[Message]) -> tuple[FloatArray, FloatArray]:
    targets = Targets.of(messages)
    return targets.labels.astype(np.float32), np.eye(len(CLASSES), dtype=np.float32)[targets.requests]
