"""Names of prefectures and short answers in any script, found by looking them up."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from components.text import fold, is_latin, tokens

_LONGEST_NAME_WORDS = 2
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True)
class Lexicon:
    """Folded `names` → codes, `answers` → values.

    Names in Latin letters are matched as whole words, others anywhere in the text. `doubtful` ones among the
    names are also family names or everyday words.
    """

    names: Mapping[str, str]
    doubtful: Collection[str]
    answers: Mapping[str, str]

    @classmethod
    def read(cls, prefectures: Path, answers: Path) -> "Lexicon":
        """Reads the two data files. Raises OSError, yaml.YAMLError, KeyError when they are malformed."""
        content = yaml.safe_load(prefectures.read_text(encoding="utf-8"))
        names: dict[str, str] = {}
        doubtful: list[str] = []
        for entry in content["prefectures"]:
            code = str(entry["code"])
            bare = [_key(name) for name in entry["names"]]
            names.update(dict.fromkeys(bare, code))
            if entry.get("doubtful"):
                doubtful += bare
                names.update({full: code for name in bare for full in _with_endings(name, content["endings"])})
        words = yaml.safe_load(answers.read_text(encoding="utf-8"))["staff_gender"]
        listed = {value: [word for line in lines for word in line] for value, lines in words.items()}
        return cls(names, doubtful, {_whole(word): value for value, some in listed.items() for word in some})

    def find(self, text: str) -> dict[str, str]:
        """What the text names, as values of slots.

        `prefecture` when exactly one is named for sure, `place` when one perhaps is; `word` when the whole text
        is a word that answers a question; `number` when it is a number, in any digits.
        """
        folded = fold(text)
        named = self._words([word for word, _ in tokens(folded)]) + self._runs.findall(folded)
        sure = {self.names[name] for name in named if name not in self.doubtful}
        perhaps = {self.names[name] for name in named}
        found: dict[str, str] = {}
        if len(sure) == 1:
            found["prefecture"] = sure.pop()
        elif len(perhaps) == 1:
            found["place"] = perhaps.pop()
        if (answer := self.answers.get(_whole(text))) is not None:
            found["word"] = answer
        if _NUMBER.fullmatch(text.strip()):
            found["number"] = str(int(text))
        return found

    def _words(self, words: list[str]) -> list[str]:
        """Names in Latin letters, the longest first at each place, so that an ending counts with its name."""
        named: list[str] = []
        at = 0
        while at < len(words):
            for length in range(_LONGEST_NAME_WORDS, 0, -1):
                if (name := " ".join(words[at : at + length])) in self.names:
                    named.append(name)
                    at += length - 1
                    break
            at += 1
        return named

    @cached_property
    def _runs(self) -> re.Pattern[str]:
        """Other names, the longest first: once 東京都 is found, 京都 is not found in it."""
        names = sorted((name for name in self.names if not is_latin(name)), key=len, reverse=True)
        return re.compile("|".join(map(re.escape, names)))


def _with_endings(name: str, endings: Mapping[str, list[str]]) -> list[str]:
    glue, kind = (" ", "latin") if is_latin(name) else ("", "other")
    return [name + glue + ending for ending in endings[kind]]


def _key(name: str) -> str:
    """Folded, and for Latin letters its words with one space between, without the stop after them."""
    folded = fold(name)
    return " ".join(word for word, _ in tokens(folded)) if is_latin(folded) else folded.strip()


def _whole(text: str) -> str:
    """A whole message for comparing: folded, its words without what stands between them; Latin ones keep one space."""
    folded = fold(text)
    return (" " if is_latin(folded) else "").join(word for word, _ in tokens(folded))
