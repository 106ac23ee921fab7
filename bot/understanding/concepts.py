"""Which concepts the words of a text name: a weapon, a locked door, a salary, "now", in thirteen languages.

A lexicon knows words that no training message has, and brings the languages that the encoder knows least on a
level with the others. What a concept means for danger or a label is learned; the lexicon only finds it.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml

from components.text import fold, is_run, tokens
from understanding.weights import FloatArray

_LONGEST_WORDS = 4
_WORDS, _BEGINNINGS, _RUNS = range(3)
Table = dict[str, list[int]]
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_APOSTROPHES = str.maketrans("’ʼ", "''")


class ConceptsError(Exception):
    """A lexicon file is malformed; the text names the file."""


class Concepts:
    """Finds concepts. An entry of words matches whole words (with `*` the last may go on), others anywhere in the text."""

    def __init__(self, names: Sequence[str], tables: Sequence[Table]) -> None:
        """`tables`: phrases of whole words, phrases whose last word may go on, runs of letters; each to places in `names`."""
        self.names = tuple(names)
        self._tables = tuple(tables)
        self._words, self._beginnings, self._runs = self._tables
        self._longest_run = max(map(len, self._runs), default=0)

    @classmethod
    def of(cls, entries: Mapping[str, Sequence[str]]) -> "Concepts":
        """From the words and phrases of each concept, of all languages together."""
        tables: tuple[Table, Table, Table] = ({}, {}, {})
        for concept, phrases in enumerate(entries.values()):
            for phrase in sorted(set(phrases)):
                kind, folded = _folded(phrase)
                if folded and concept not in tables[kind].setdefault(folded, []):
                    tables[kind][folded].append(concept)
        return cls(tuple(entries), tables)

    @classmethod
    def read(cls, folder: Path) -> "Concepts":
        """Reads the `<language>.yml` files of a folder. Raises ConceptsError."""
        entries: dict[str, list[str]] = {}
        for file in sorted(folder.glob("*.yml")):
            for name, phrases in _read(file).items():
                entries.setdefault(name, []).extend(phrases)
        return cls.of(dict(sorted(entries.items())))

    @classmethod
    def load(cls, file: Path) -> "Concepts":
        """What `save` wrote. Raises OSError, ValueError, KeyError, TypeError."""
        stored = json.loads(file.read_text(encoding="utf-8"))
        return cls(stored["names"], stored["tables"])

    def save(self, file: Path) -> None:
        """Keeps all in one file, folded already: a bot that starts must not wait for it."""
        content = {"names": self.names, "tables": self._tables}
        file.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    def of_texts(self, texts: Sequence[str]) -> FloatArray:
        """Texts x concepts: 1 where the text names the concept, else 0."""
        flags = np.zeros((len(texts), len(self.names)), np.float32)
        for row, text in enumerate(texts):
            flags[row, list(self.find(text))] = 1
        return flags

    def find(self, text: str) -> set[int]:
        """The places in `names` of the concepts that the text names."""
        folded = fold(text.translate(_APOSTROPHES))
        found: set[int] = set()
        for phrase, last in _phrases([word for word, _ in tokens(folded)]):
            found.update(self._words.get(phrase, ()))
            for end in range(len(phrase) - len(last) + 1, len(phrase) + 1):
                found.update(self._beginnings.get(phrase[:end], ()))
        if is_run(folded):
            joined = "".join(folded.split())
            for start in range(len(joined)):
                for end in range(start + 1, min(start + self._longest_run, len(joined)) + 1):
                    found.update(self._runs.get(joined[start:end], ()))
        return found


def _folded(phrase: str) -> tuple[int, str]:
    """Which of the tables an entry belongs to, and how it stands there."""
    goes_on = phrase.endswith("*")
    folded = fold(phrase.rstrip("*").translate(_APOSTROPHES))
    if is_run(folded):
        return _RUNS, "".join(folded.split())
    return _BEGINNINGS if goes_on else _WORDS, " ".join(word for word, _ in tokens(folded))


def _phrases(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each run of up to four words, and its last word."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_WORDS, len(words)) + 1):
            yield " ".join(words[start:end]), words[end - 1]


def _read(file: Path) -> dict[str, list[str]]:
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConceptsError(f"{file.name}: {error}") from error
    if not isinstance(content, dict):
        raise ConceptsError(f"{file.name}: is no mapping")
    for name, phrases in content.items():
        if not isinstance(name, str) or not isinstance(phrases, list) or not all(isinstance(p, str) for p in phrases):
            raise ConceptsError(f"{file.name}: {name!r} is no list of quoted words")
    return content
