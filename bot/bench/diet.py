"""Stock Rasa's understanding: its default pipeline with DIETClassifier, on our messages.

An intent classifier knows one intent a message: danger, the first other indicator and the request joined
make it, which Rasa takes apart again (`intent_split_symbol`). With all labels joined there would be 1,336
intents, and one of its epochs would take five minutes. A label's score is the sum of the confidences of all
intents with it. Thresholds are settled on the messages held apart, as ours are. TensorFlow lives in a
process of its own, `bench.diet_run`.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import yaml

from bench.diet_run import CONFIG, FOUND, MESSAGES, TEXTS
from bench.table import Verdict
from understanding.calibration import DoubleArray, sigmoid
from understanding.data import Message, held_apart
from understanding.heads import CLASSES, LABELS, URGENT
from understanding.labels import INDICATORS
from understanding.training import Settled, Targets, settle

EPOCHS = 12
_NO_LABEL = "none"
_SPLIT = "+"
# Sums of confidences are kept this far from 0 and 1, where log odds have no end.
_LEAST = 1e-6
# As `rasa init` gives it, without what comes after the classifier and scores no intent.
_PIPELINE: list[dict[str, object]] = [
    {"name": "WhitespaceTokenizer", "intent_tokenization_flag": True, "intent_split_symbol": _SPLIT},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    # Of all intents the confidence is wanted, not of the first ten only.
    {
        "name": "DIETClassifier",
        "epochs": EPOCHS,
        "constrain_similarities": True,
        "ranking_length": 0,
        "random_seed": 1,
    },
]


def compare(messages: Sequence[Message], measuring: Sequence[Message], folder: Path) -> tuple[list[Verdict], float]:
    """What stock Rasa understands of `measuring`, and the median of its milliseconds a message.

    It learns from those of `messages` that are not held apart. All its files go into `folder`.
    Raises CalledProcessError when Rasa fails.
    """
    apart = [message for message in messages if held_apart(message)]
    _write(folder, [message for message in messages if not held_apart(message)], [*apart, *measuring])
    command = [sys.executable, "-m", "bench.diet_run", str(folder)]
    subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[1])
    with np.load(folder / FOUND, allow_pickle=False) as found:
        scores = _scores(found["confidences"], [str(intent) for intent in found["intents"]])
        milliseconds = 1000 * float(np.median(found["seconds"][len(apart) :]))
    settled = settle(scores[: len(apart)], Targets.of(apart))
    return _understood(scores[len(apart) :], settled), milliseconds


def intent_of(message: Message) -> str:
    """The one intent of a message that Rasa learns."""
    danger = ["immediate_danger"] if message.urgent else []
    first = [label for label in message.indicators if label != "immediate_danger"][:1]
    request = [message.request] if message.request else []
    return _SPLIT.join([*danger, *first, *request]) or _NO_LABEL


def _write(folder: Path, learned: Sequence[Message], asked: Sequence[Message]) -> None:
    # As JSON: in YAML some brackets of the texts would be read as entities.
    examples = [{"text": message.text, "intent": intent_of(message), "entities": []} for message in learned]
    data = {"rasa_nlu_data": {"common_examples": examples}}
    (folder / MESSAGES).write_text(json.dumps(data), encoding="utf-8")
    (folder / TEXTS).write_text(json.dumps([message.text for message in asked]), encoding="utf-8")
    config = {"recipe": "default.v1", "language": "en", "assistant_id": "stock", "pipeline": _PIPELINE}
    (folder / CONFIG).write_text(yaml.safe_dump(config), encoding="utf-8")


def _scores(confidences: DoubleArray, intents: Sequence[str]) -> DoubleArray:
    """Log odds, texts x (LABELS, urgent, CLASSES), from the confidences, texts x intents."""
    has = np.zeros((len(intents), URGENT + 1 + len(CLASSES)))
    for row, intent in enumerate(intents):
        labels = set(intent.split(_SPLIT))
        wished = labels & set(CLASSES[1:]) or {_NO_LABEL}
        has[row, :URGENT] = [label in labels for label in LABELS]
        has[row, URGENT] = "immediate_danger" in labels
        has[row, URGENT + 1 :] = [name in wished for name in CLASSES]
    sums = np.clip(confidences @ has, _LEAST, 1 - _LEAST)
    scores: DoubleArray = np.log(sums / (1 - sums))
    return scores


def _understood(scores: DoubleArray, settled: Settled) -> list[Verdict]:
    likely = sigmoid(scores[:, : URGENT + 1] * settled.slopes + settled.shifts)
    requests = scores[:, URGENT + 1 :].argmax(axis=1)
    return [_one(row, CLASSES[int(best)], settled) for row, best in zip(likely, requests, strict=True)]


def _one(likely: DoubleArray, request: str, settled: Settled) -> Verdict:
    said = {label for label, score, bar in zip(LABELS, likely[:URGENT], settled.bars, strict=True) if score >= bar}
    urgent = bool(likely[URGENT] >= settled.thresholds.act)
    if urgent:
        said.add("immediate_danger")
    return Verdict(
        indicators=tuple(label for label in INDICATORS if label in said),
        request=None if request == _NO_LABEL else request,
        urgent=urgent,
        ask_danger=bool(likely[URGENT] >= settled.thresholds.ask) and not urgent,
    )
