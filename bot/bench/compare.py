"""`python -m bench.compare`: how well messages are understood, ours beside others, in one run on one core.

All learn from the messages of data/understanding that are not held apart, and set their thresholds on those that are.
All are measured on tests/understanding, which none has seen. Ours, whole or not, is asked as the service asks
it: it looks at the sentences of long texts too, and names the words that carried a label, which takes time.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from bench import diet
from bench.keywords import Keywords
from bench.ours import encoder_as_it_came, learn
from bench.table import Figures, Row, Understood, table, table_by_language, today, version_of, write
from understanding.concepts import Concepts
from understanding.data import Message, load_messages, with_bare
from understanding.encoder import Encoder
from understanding.genders import Genders
from understanding.model import Model
from understanding.progress import show
from understanding.vectors import StoredVectors
from understanding.weights import FloatArray

_BOT = Path(__file__).resolve().parents[1]
_ROOT = _BOT.parent
_LEARNED, _LEXICON, _MEASURING = (
    _BOT / "data" / "understanding",
    _BOT / "data" / "lexicon",
    _ROOT / "tests/understanding",
)
_GENDERS = _BOT / "data" / "genders.yml"
_UNDERSTANDING, _CACHE = _BOT / "models" / "understanding", _BOT / "models" / "bench"


class _Contender(Protocol):
    def predict(self, texts: Sequence[str]) -> Sequence[Understood]: ...


@dataclass(frozen=True)
class _Encoded:
    """An encoder, and the vectors of the messages to learn from."""

    encoder: Encoder
    vectors: FloatArray


class _Bench:
    def __init__(self, messages: Sequence[Message], measuring: Sequence[Message]) -> None:
        self._messages, self._measuring = messages, measuring
        self._concepts = Concepts.read(_LEXICON)
        self.rows: list[Row] = []
        self.by_language = ""

    def run(self) -> None:
        """Adds a row for each contender."""
        adapted = self._encoded(Encoder.open(_UNDERSTANDING, show), _UNDERSTANDING)
        came = self._encoded(encoder_as_it_came(_CACHE, show), _CACHE)
        understood = self._ours("ours", adapted, self._concepts)
        self.by_language = table_by_language(self._measuring, understood)
        self._ours("ours without the lexicon", adapted, Concepts.of({}))
        self._ours("ours without the letter runs", adapted, self._concepts, runs=False)
        self._ours("ours, the encoder as it came", came, self._concepts)
        self._ours("embeddings alone, as they came", came, Concepts.of({}), runs=False)
        self._measure("keywords: the lexicon and plain rules", Keywords(self._concepts))
        self._stock()

    def _encoded(self, encoder: Encoder, folder: Path) -> _Encoded:
        texts = [message.text for message in self._messages]
        return _Encoded(encoder, StoredVectors(encoder, folder).encode(texts, show))

    def _ours(self, name: str, encoded: _Encoded, concepts: Concepts, *, runs: bool = True) -> list[Understood]:
        print(f"{name}: learning", flush=True)
        heads = learn(self._messages, encoded.vectors, concepts, runs=runs, progress=show)
        return self._measure(name, Model(encoded.encoder, concepts, heads, Genders.read(_GENDERS)))

    def _measure(self, name: str, contender: _Contender) -> list[Understood]:
        """One message at a time, as they come in."""
        contender.predict([self._measuring[0].text])
        found: list[Understood] = []
        seconds = []
        for message in self._measuring:
            started = time.perf_counter()
            found += contender.predict([message.text])
            seconds.append(time.perf_counter() - started)
        self._add(name, found, 1000 * float(np.median(seconds)))
        return found

    def _stock(self) -> None:
        name = f"stock Rasa 3.6.21, DIET, {diet.EPOCHS} epochs"
        print(f"{name}: learning", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            self._add(name, *diet.compare(self._messages, self._measuring, Path(folder)))

    def _add(self, name: str, found: Sequence[Understood], milliseconds: float) -> None:
        self.rows.append(Row(name, Figures.of(self._measuring, found), milliseconds))
        print(f"{name}: {' '.join(self.rows[-1].figures.cells())}, {milliseconds:.1f} ms", flush=True)


def _some(messages: list[Message], count: int | None) -> list[Message]:
    """At most so many of the messages, from all languages."""
    if count is None or count >= len(messages):
        return messages
    return [messages[i * len(messages) // count] for i in range(count)]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m bench.compare", description=__doc__)
    parser.add_argument("--messages", type=int, help="at most so many of each set: a trial, whose figures mean little")
    parser.add_argument("--write", action="store_true", help="put the tables into README.md")
    arguments = parser.parse_args()
    if arguments.write and arguments.messages is not None:
        parser.error("a trial is not written into README.md")
    # Inherited by stock Rasa's process: nobody gets more than one core.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    messages = with_bare(_some(load_messages(_LEARNED), arguments.messages))
    measuring = _some(load_messages(_MEASURING), arguments.messages)
    started = time.monotonic()
    bench = _Bench(messages, measuring)
    bench.run()
    head = (
        f"Measured {today()} on {len(measuring)} messages, {sum(message.urgent for message in measuring)} of them urgent; "
        f"data {version_of((_LEARNED, _LEXICON, _MEASURING))}; all in one run on one core. ms: the median; ours with explanation."
    )
    shown = f"{head}\n\n{table(bench.rows)}\n\nOurs, by language:\n\n{bench.by_language}"
    print(f"\n{shown}\n\nin {(time.monotonic() - started) / 60:.0f} minutes")
    if arguments.write:
        write(_ROOT / "README.md", shown)


if __name__ == "__main__":
    main()
