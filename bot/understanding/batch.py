"""`python -m understanding.batch --model DIR`: JSON lines of texts in, what is understood out."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TextIO

from understanding.encoder import Encoder
from understanding.model import Model, Understanding

_STEP = 50


class LineError(Exception):
    """A line is not of the form {"id": ..., "text": "..."}."""

    def __init__(self, reason: str, name: object = None) -> None:
        super().__init__(reason)
        self.name = name


def understand_lines(model: Model, lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line, in order: {"id", "understood"} or, for a bad line, {"id", "error"}."""
    remaining = iter(lines)
    while step := list(islice(remaining, _STEP)):
        parsed = [_parse(line) for line in step]
        good = [item for item in parsed if not isinstance(item, LineError)]
        understood = iter(model.predict([text for _, text in good]))
        for item in parsed:
            if isinstance(item, LineError):
                yield {"id": item.name, "error": str(item)}
            else:
                yield {"id": item[0], "understood": _fields(next(understood))}


def _parse(line: str) -> tuple[object, str] | LineError:
    try:
        entry = json.loads(line)
    except ValueError:
        return LineError("not JSON")
    if not isinstance(entry, dict):
        return LineError("not a JSON object")
    text = entry.get("text")
    if "id" not in entry:
        return LineError("id is missing")
    if not isinstance(text, str):
        return LineError("text is missing or not a string", entry["id"])
    return entry["id"], text


def _fields(understanding: Understanding) -> dict[str, object]:
    return asdict(understanding)


def main(arguments: list[str] | None = None, source: TextIO = sys.stdin, target: TextIO = sys.stdout) -> int:
    """Runs the command; 1 when any line was bad, else 0."""
    parser = argparse.ArgumentParser(prog="understanding.batch", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with the heads and the encoder")
    folder: Path = parser.parse_args(arguments).model
    bad = False
    for answer in understand_lines(Model.load(folder, Encoder.open(folder)), source):
        bad = bad or "error" in answer
        target.write(json.dumps(answer, ensure_ascii=False) + "\n")
        target.flush()
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
