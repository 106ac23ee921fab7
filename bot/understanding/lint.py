"""`python -m understanding.lint DATA [MEASURING]`: what a reader should look at in the messages, one line each.

With MEASURING, the folder of messages to measure with, none of them may be near one of DATA.
"""

import argparse
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from understanding.data import Message, load_messages
from understanding.encoder import Encoder
from understanding.labels import INDICATORS, LANGUAGES, REQUESTS, TOPICS
from understanding.vectors import StoredVectors
from understanding.weights import FloatArray

_MODEL = Path(__file__).resolve().parents[1] / "models" / "understanding"
# Characters of the language's own script; people also write these languages in Latin letters.
_SCRIPTS = {
    "ja": "\u3040-\u30ff\u3400-\u9fff",
    "zh": "\u3400-\u9fff",
    "ko": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "ne": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "km": "\u1780-\u17ff",
    "my": "\u1000-\u109f\uaa60-\uaa7f",
}
_ANY_SCRIPT = re.compile("[" + "".join(_SCRIPTS.values()) + "]")
_OWN_SCRIPT = {language: re.compile(f"[{ranges}]") for language, ranges in _SCRIPTS.items()}
# A number somebody can be reached at, an address of mail or of the web.
_PERSONAL = re.compile(r"(?<!\d)(?:\+|0)\d[\d \-]{7,}\d|[\w.]+@[\w.]+|https?://", re.ASCII)

# What each language needs to be learned, and to be measured.
_LEAST = 400
_LEAST_MEASURED = 60
_LEAST_OF_A_LABEL = 15
_LEAST_URGENT = 60
_LEAST_HARD = 40
# Told without urgency these are the hard ones: past, in fear, in a manner of speaking.
_DANGEROUS = {"physical_violence", "sexual_violence", "intimidation_threats", "self_harm"}
# Cosine of two texts' vectors, less the language's mean, from which on they say the same in the same words.
_NEAR = 0.90
# Words and short phrases that mean the same are near however they are spelled: these must be equal to count.
_SHORT = 20


def lint(messages: Sequence[Message]) -> list[str]:
    """What is wrong with each message by itself; empty when all is well.

    Finds: texts that are not NFC or have outer blanks, the same text twice in one language, letters
    of a script that the language is not written in, `immediate_danger` that disagrees with `urgent`,
    numbers and addresses of a person.
    """
    problems: list[str] = []
    seen: set[tuple[str, str]] = set()
    for message in messages:
        problems += [f"{_where(message)}: {problem}" for problem in _problems(message)]
        key = (message.language, _key(message.text))
        if key in seen:
            problems.append(f"{_where(message)}: twice")
        seen.add(key)
    return problems


def count(messages: Sequence[Message]) -> list[str]:
    """Which languages have too few messages to learn from, and of what."""
    return [problem for language in LANGUAGES for problem in _counts(language, messages)]


def count_measuring(messages: Sequence[Message]) -> list[str]:
    """Which languages have too few messages to be measured with."""
    found = Counter(message.language for message in messages)
    few = [language for language in LANGUAGES if found[language] < _LEAST_MEASURED]
    return [f"{language}: {found[language]} messages to measure with, {_LEAST_MEASURED} needed" for language in few]


def near(messages: Sequence[Message], vectors: FloatArray, others: Sequence[Message], theirs: FloatArray) -> list[str]:
    """The pairs of one of `messages` and one of `others` in one language that nearly say the same.

    `vectors` and `theirs` are the encoder's, one row for each. Pass the same list twice to look within it:
    a message is not its own pair then, and a pair whose labels differ is a contrast, which is wanted.
    """
    same = messages is others
    return [
        f"{_where(messages[i])}: nearly the same as {others[j].text[:60]!r}"
        for language in LANGUAGES
        for i, j in _pairs(language, messages, vectors, others, theirs)
        if not same or (i < j and replace(messages[i], text="") == replace(others[j], text=""))
    ]


def _pairs(
    language: str, messages: Sequence[Message], vectors: FloatArray, others: Sequence[Message], theirs: FloatArray
) -> Iterator[tuple[int, int]]:
    ours = [i for i, message in enumerate(messages) if message.language == language]
    those = [i for i, message in enumerate(others) if message.language == language]
    if not ours or not those:
        return
    mean = vectors[ours].mean(axis=0)
    close = _unit(vectors[ours] - mean) @ _unit(theirs[those] - mean).T
    for i, j in np.argwhere(close >= _NEAR):
        texts = messages[ours[i]].text, others[those[j]].text
        if min(map(len, texts)) > _SHORT or _key(texts[0]) == _key(texts[1]):
            yield ours[i], those[j]


def _unit(vectors: FloatArray) -> FloatArray:
    unit: FloatArray = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _counts(language: str, messages: Sequence[Message]) -> Iterator[str]:
    own = [message for message in messages if message.language == language]
    labels = Counter(label for message in own for label in (*message.indicators, *message.topics, message.request))
    hard = sum(not m.urgent and (m.request == "out_of_scope" or bool(_DANGEROUS & set(m.indicators))) for m in own)
    wanted = {
        "messages": (len(own), _LEAST),
        "urgent": (sum(message.urgent for message in own), _LEAST_URGENT),
        "hard and not urgent": (hard, _LEAST_HARD),
        **{label: (labels[label], _LEAST_OF_A_LABEL) for label in (*INDICATORS, *TOPICS, *REQUESTS)},
    }
    for what, (there, least) in wanted.items():
        if there < least:
            yield f"{language}: {what}: {there}, {least} needed"


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _where(message: Message) -> str:
    return f"{message.language}: {message.text[:60]!r}"


def _problems(message: Message) -> Iterable[str]:
    if unicodedata.normalize("NFC", message.text) != message.text:
        yield "not NFC"
    if message.text.strip() != message.text:
        yield "blanks around it"
    if not _script_fits(message):
        yield f"not in the script of {message.language}"
    if ("immediate_danger" in message.indicators) != message.urgent:
        yield "immediate_danger and urgent disagree"
    if _PERSONAL.search(message.text):
        yield "a number or address of a person"


def _script_fits(message: Message) -> bool:
    """Latin letters fit everywhere; letters of another script must not outnumber one's own.

    Who asks for another language may do so in that language.
    """
    if message.request == "change_language":
        return True
    foreign = len(_ANY_SCRIPT.findall(message.text))
    own_script = _OWN_SCRIPT.get(message.language)
    own = len(own_script.findall(message.text)) if own_script else 0
    return foreign - own <= max(own, 2)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m understanding.lint", description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the <language>.yml files")
    parser.add_argument("measuring", type=Path, nargs="?", help="folder with messages to measure with")
    parser.add_argument("--model", type=Path, default=_MODEL, help="folder with the encoder")
    arguments = parser.parse_args()
    messages = load_messages(arguments.data)
    stored = StoredVectors(Encoder.open(arguments.model), arguments.model)
    vectors = stored.encode([message.text for message in messages])
    problems = [*lint(messages), *count(messages), *near(messages, vectors, messages, vectors)]
    if arguments.measuring is not None:
        measuring = load_messages(arguments.measuring)
        theirs = stored.encode([message.text for message in measuring])
        problems += [*lint(measuring), *count_measuring(measuring), *near(messages, vectors, measuring, theirs)]
    for problem in problems:
        print(problem)
    print(f"{len(messages)} messages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
