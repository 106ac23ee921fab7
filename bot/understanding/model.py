"""From a text to what is understood of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from understanding.data import Message, with_bare
from understanding.encoder import Encoder
from understanding.grams import of_texts
from understanding.heads import CLASSES, LABELS, Heads, Likelihoods
from understanding.labels import DETAILS, INDICATORS, REQUESTS, TOPICS
from understanding.training import Progress, fit_heads

_ENCODE_STEP = 50
_NUMBER_DIGITS = 2
_SCORES = ("urgent", "immediate_danger", *LABELS, *REQUESTS)


@dataclass(frozen=True)
class Understanding:
    """What is understood of one text; `scores` are probabilities of all labels, requests, urgent.

    `urgent` and `ask_danger` are never both true; `immediate_danger` is an indicator exactly when
    `urgent` is true.
    """

    indicators: tuple[str, ...]
    topics: tuple[str, ...]
    request: str | None
    details: tuple[str, ...]
    urgent: bool
    ask_danger: bool
    scores: dict[str, float]


# Of a bare number, which answers a list that only its reader knows.
_NOTHING = Understanding((), (), None, (), urgent=False, ask_danger=False, scores=dict.fromkeys(_SCORES, 0.0))


class Model:
    """An encoder and the heads on it. Safe to call from several threads."""

    def __init__(self, encoder: Encoder, heads: Heads) -> None:
        self._encoder = encoder
        self._heads = heads

    def predict(self, texts: Sequence[str]) -> list[Understanding]:
        """What is understood of each text, in order.

        A long text's sentences are looked at one by one for danger too: among other things told,
        it is hidden in the vector of the whole.
        """
        likely = self._heads.likelihoods(self._encoder.encode(texts), of_texts(texts))
        return [
            _NOTHING if _is_number(text) else self._understand(likely, row, self._of_parts(text))
            for row, text in enumerate(texts)
        ]

    def _of_parts(self, text: str) -> float:
        """The highest probability of danger among the parts of a long text; 0 of a short one."""
        parts = self._encoder.parts(text)
        if not parts:
            return 0.0
        return float(self._heads.likelihoods(self._encoder.encode(parts), of_texts(parts)).urgent.max())

    def save(self, folder: Path) -> None:
        """Writes the heads (not the encoder) into `folder`."""
        self._heads.save(folder, self._encoder.version)

    @classmethod
    def load(cls, folder: Path, encoder: Encoder) -> "Model":
        """Raises ModelError when the folder has no model for this encoder and these labels."""
        return cls(encoder, Heads.load(folder, encoder.version))

    def _understand(self, likely: Likelihoods, row: int, of_parts: float) -> Understanding:
        labels, requests, danger = likely.labels[row], likely.requests[row], float(likely.urgent[row])
        limits = self._heads.thresholds
        urgent = danger >= limits.act or of_parts >= limits.sure
        ask = not urgent and (danger >= limits.ask or of_parts >= limits.act)
        bars = self._heads.bars
        said = {label for label, score, bar in zip(LABELS, labels, bars, strict=True) if score >= bar}
        if urgent:
            said.add("immediate_danger")
        best = CLASSES[int(requests.argmax())]
        scores = dict.fromkeys(("urgent", "immediate_danger"), max(danger, of_parts))
        scores.update((label, float(score)) for label, score in zip(LABELS, labels, strict=True))
        wished = zip(CLASSES, requests, strict=True)
        scores.update((name, float(score)) for name, score in wished if name != "none")
        return Understanding(
            indicators=tuple(label for label in INDICATORS if label in said),
            topics=tuple(label for label in TOPICS if label in said),
            request=None if best == "none" else best,
            details=tuple(label for label in DETAILS if label in said),
            urgent=urgent,
            ask_danger=ask,
            scores={name: round(score, 4) for name, score in scores.items()},
        )


def _is_number(text: str) -> bool:
    return text.strip().isdigit() and len(text.strip()) <= _NUMBER_DIGITS


def train(messages: Sequence[Message], encoder: Encoder, progress: Progress) -> Model:
    """A model of the messages; `progress` is told (what, done, total). Same messages, same model.

    Learns from copies without marks too (`data.with_bare`).
    """
    messages = with_bare(messages)
    vectors = []
    for start in range(0, len(messages), _ENCODE_STEP):
        progress("encoding", start, len(messages))
        vectors.append(encoder.encode([message.text for message in messages[start : start + _ENCODE_STEP]]))
    progress("encoding", len(messages), len(messages))
    return Model(encoder, fit_heads(np.concatenate(vectors), messages, progress))
