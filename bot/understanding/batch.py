"""`python -m understanding.batch`: JSON lines of texts on standard input, what is understood on standard output.

In: {"id": ..., "text": "..."}. Out, one line for each, in order and at once: {"id", "understood",
"facts"} or {"id", "error"}; the facts are those that this one text gives, with the keys and values of
`tsunagu route`. Where the truth is known, {"id": ..., "labels": {...}} as in data/understanding asks only for the facts
that these labels give. Ends with 1 when any line was bad.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from screening.facts import add_labels, set_danger
from understanding.encoder import Encoder
from understanding.labels import DETAILS, INDICATORS, TOPICS
from understanding.model import Model, Understanding

_MODEL = Path(__file__).resolve().parents[1] / "models" / "understanding"


def answer(model: Model, line: bytes) -> dict[str, object]:
    """The answer to one line of input."""
    try:
        entry = json.loads(line.decode("utf-8"))
    except ValueError:
        return {"id": None, "error": "not JSON in UTF-8"}
    except RecursionError:
        return {"id": None, "error": "nested too deeply"}
    if not isinstance(entry, dict):
        return {"id": None, "error": "not a JSON object"}
    if "id" not in entry:
        return {"id": None, "error": "id is missing"}
    if isinstance(entry.get("labels"), dict):
        return {"id": entry["id"], "facts": facts_of(_labelled(entry["labels"]))}
    if not isinstance(entry.get("text"), str):
        return {"id": entry["id"], "error": "text is missing or not a string"}
    # One at a time: whoever writes the lines may wait for each answer before the next.
    understood = model.predict([entry["text"]])[0]
    return {"id": entry["id"], "understood": asdict(understood), "facts": facts_of(understood)}


def _labelled(labels: Mapping[str, Any]) -> Understanding:
    """What somebody says is to be understood; words that are no labels say nothing."""

    def those_of(known: Sequence[str], key: str) -> tuple[str, ...]:
        return tuple(label for label in known if label in (labels.get(key) or ()))

    return Understanding(
        those_of(INDICATORS, "indicators"),
        those_of(TOPICS, "topics"),
        labels.get("request"),
        those_of(DETAILS, "details"),
        urgent=labels.get("urgent") is True,
        ask_danger=False,
        scores={},
        because={},
    )


def facts_of(understood: Understanding) -> dict[str, Any]:
    """What one text alone tells of a case."""
    facts = add_labels({}, understood.indicators, understood.topics, understood.details)
    if understood.request is not None:
        facts["request"] = understood.request
    if understood.request == "third_party":
        facts["role"] = "third_party"
    return set_danger(facts, now=True) if understood.urgent else facts


def run(model: Model, source: BinaryIO, target: BinaryIO) -> bool:
    """Answers every line of the source; whether all were good."""
    good = True
    for line in source:
        found = answer(model, line)
        good = good and "error" not in found
        target.write(json.dumps(found).encode("ascii") + b"\n")
        target.flush()
    return good


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m understanding.batch", description=__doc__)
    parser.add_argument("--model", type=Path, default=_MODEL, help="folder with the heads and the encoder")
    folder: Path = parser.parse_args().model
    model = Model.load(folder, Encoder.open(folder))
    return 0 if run(model, sys.stdin.buffer, sys.stdout.buffer) else 1


if __name__ == "__main__":
    sys.exit(main())
