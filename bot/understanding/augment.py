"""Messages as people could also have sent them: typed carelessly, or with more around what matters.

For `understanding.adapt` only. All chance comes from the generator that is handed in.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from understanding.data import Message, bare

_STOPS = re.compile(r"[.,!?;:。、！？၊။។៕…\"']")
_ENDS = ".!?。！？।။។៕…"
# How often each of these happens to a text.
_BARE, _LOWER, _UPPER, _UNSTOPPED, _SLIPPED, _SHORTENED = 0.15, 0.15, 0.03, 0.2, 0.15, 0.15
_LEAST_LETTERS, _LEAST_WORDS = 10, 4


def typed(text: str, random: np.random.Generator) -> str:
    """The text as typed in a hurry: without marks, capitals or stops, with a slip, with a word left out.

    Each happens now and then; most texts stay as they are or nearly so.
    """
    if random.random() < _BARE:
        text = bare(text)
    cased = random.random()
    if cased < _LOWER:
        text = text.lower()
    elif cased < _LOWER + _UPPER:
        text = text.upper()
    if random.random() < _UNSTOPPED:
        text = _STOPS.sub("", text).strip() or text
    if random.random() < _SLIPPED and len(text) > _LEAST_LETTERS:
        text = _slip(text, random)
    words = text.split(" ")
    if random.random() < _SHORTENED and len(words) > _LEAST_WORDS:
        words.pop(int(random.integers(len(words))))
    return " ".join(words)


def _slip(text: str, random: np.random.Generator) -> str:
    """One letter left out, typed twice, or changed with the next."""
    at = int(random.integers(1, len(text) - 1))
    return [
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
    ][int(random.integers(3))]


def joined(messages: Sequence[Message], count: int, random: np.random.Generator) -> list[Message]:
    """So many new messages, each two of one language after each other, saying all that both say.

    So a thing is also learned beside other things. Messages with a request are not joined: of two
    sentences it is not clear which one asks.
    """
    by_language: dict[str, list[Message]] = {}
    for message in messages:
        if message.request is None:
            by_language.setdefault(message.language, []).append(message)
    choices = [message for group in by_language.values() for message in group]
    if not choices:
        return []
    firsts = [choices[i] for i in random.integers(len(choices), size=count)]
    return [_join(first, _other(by_language[first.language], random)) for first in firsts]


def _other(group: Sequence[Message], random: np.random.Generator) -> Message:
    """One of the group, seldom an urgent one: two chances of danger would make it twice as common."""
    found = group[int(random.integers(len(group)))]
    return group[int(random.integers(len(group)))] if found.urgent else found


def _join(first: Message, second: Message) -> Message:
    between = " " if first.text[-1] in _ENDS else ". "
    if first.language in {"ja", "zh"}:
        between = between.strip().replace(".", "。")
    return replace(
        first,
        text=first.text + between + second.text,
        indicators=_both(first.indicators, second.indicators),
        topics=_both(first.topics, second.topics),
        details=_both(first.details, second.details),
        urgent=first.urgent or second.urgent,
    )


def _both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
