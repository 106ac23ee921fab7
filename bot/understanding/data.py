"""The messages to learn from and to measure with: `<language>.yml` files, read strictly."""

import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from understanding.labels import DETAILS, INDICATORS, LANGUAGES, REQUESTS, TOPICS

_LISTS = {"indicators": INDICATORS, "topics": TOPICS, "details": DETAILS}
# A note says to readers why a message has its labels.
_KEYS = {"text", "request", "urgent", "note", *_LISTS}
# Languages in which people often type without the marks.
_MARKED = ("vi", "es", "pt")
_MARKS = re.compile("[\u0300-\u036f]")
# One message in so many is held apart.
_APART = 6
_STROKED = str.maketrans("đĐ", "dD")
# The C loader, also a safe one, reads thousands of messages ten times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DataError(Exception):
    """A data file is malformed; the text names the file and the message."""


@dataclass(frozen=True)
class Message:
    """One message of a person and what is to be understood of it."""

    text: str
    language: str
    indicators: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    request: str | None = None
    details: tuple[str, ...] = ()
    urgent: bool = False


def load_messages(folder: Path) -> list[Message]:
    """All messages of the folder's `<language>.yml` files, files in alphabetical order.

    Raises DataError on an unreadable file, an unknown key or label, or a folder without files.
    """
    files = sorted(folder.glob("*.yml"))
    if not files:
        raise DataError(f"{folder.name}: no .yml files")
    return [message for file in files for message in _load_file(file)]


def _load_file(file: Path) -> list[Message]:
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise DataError(f"{file.name}: {error}") from error
    if not isinstance(content, dict) or set(content) != {"language", "messages"}:
        raise DataError(f"{file.name}: needs exactly the keys language and messages")
    language, entries = content["language"], content["messages"]
    if language not in LANGUAGES or language != file.stem:
        raise DataError(f"{file.name}: language is {language!r}")
    if not isinstance(entries, list):
        raise DataError(f"{file.name}: messages is no list")
    return [_message(entry, language, f"{file.name}: message {i}") for i, entry in enumerate(entries, 1)]


def _message(entry: object, language: str, where: str) -> Message:
    if not isinstance(entry, dict):
        raise DataError(f"{where}: is no mapping")
    text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        raise DataError(f"{where}: text is missing, empty or not quoted")
    where = f"{where} ({text[:40]!r})"
    if unknown := set(entry) - _KEYS:
        raise DataError(f"{where}: unknown key {min(map(str, unknown))!r}")
    request, urgent = entry.get("request"), entry.get("urgent", False)
    if request is not None and request not in REQUESTS:
        raise DataError(f"{where}: unknown request {request!r}")
    if not isinstance(urgent, bool):
        raise DataError(f"{where}: urgent is neither true nor false")
    lists = {key: _labels(entry.get(key, []), allowed, f"{where}: {key}") for key, allowed in _LISTS.items()}
    return Message(text, language, request=request, urgent=urgent, **lists)


def _labels(value: object, allowed: tuple[str, ...], where: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise DataError(f"{where}: is no list")
    for label in value:
        if label not in allowed:
            raise DataError(f"{where}: unknown label {label!r}")
    if len(set(value)) != len(value):
        raise DataError(f"{where}: a label twice")
    return tuple(label for label in allowed if label in value)


def bare(text: str) -> str:
    """The text without the marks on its Latin letters, as typed on a phone without them."""
    decomposed = unicodedata.normalize("NFD", text.translate(_STROKED))
    return unicodedata.normalize("NFC", _MARKS.sub("", decomposed))


def with_bare(messages: Sequence[Message]) -> list[Message]:
    """The messages, and after them a copy without marks of each that has marks people often leave out."""
    marked = [message for message in messages if message.language in _MARKED]
    return [*messages, *(replace(m, text=bare(m.text)) for m in marked if bare(m.text) != m.text)]


def held_apart(message: Message) -> bool:
    """Whether the message is kept for calibration: about one in six, always the same ones.

    Texts of a language that differ in nothing but marks and case go together: none is judged by its own copy.
    """
    text = f"{message.language}\n{bare(message.text).casefold()}"
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) % _APART == 0
