"""Messages with the truth about them, to measure the understanding by: files of ours, or JSON lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.kit.language import LANGUAGES
from routing.facts import INDICATORS, REQUESTS, TOPICS

YAML = frozenset({".yml", ".yaml"})
LINES = frozenset({".jsonl", ".ndjson", ".json"})


class EntryInvalid(Exception):
    """A message or a file that cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text and what is to be understood of it, in the words of triage.md."""

    id: str
    text: str
    language: str | None
    indicators: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    request: str | None = None
    urgent: bool = False
    details: frozenset[str] = frozenset()
    """What else is told, in the bot's own words; they decide about counters."""
    counters: frozenset[str | None] | None = None
    """The first counters that are right (None among them: no referral is); None: the set does not say."""

    def labels(self) -> dict[str, Any]:
        """The truth as the bot takes it."""
        sets = {"indicators": self.indicators, "topics": self.topics, "details": self.details}
        listed = {key: sorted(values) for key, values in sets.items()}
        return {**listed, "request": self.request, "urgent": self.urgent}


@dataclass(slots=True)
class MeasuringSet:
    """What a file or folder holds: its messages, and one line for everything in it that cannot be used."""

    name: str
    version: str
    """The first 12 digits of the SHA-256 of its content."""
    messages: list[Message] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_measuring_set(path: Path, counters: Collection[str]) -> MeasuringSet:
    """Reads ``path``: a YAML file, a folder of such, or JSON lines. ``counters`` are the ids that exist.

    What is wrong stands in ``problems``; the rest is read all the same.
    """
    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in YAML | LINES)
    contents = [(file, file.read_bytes()) for file in files]
    digest = hashlib.sha256()
    for file, content in contents:
        digest.update(file.name.encode() + b"\0" + content + b"\0" if path.is_dir() else content)
    found = MeasuringSet(path.resolve().name, digest.hexdigest()[:12])
    for file, content in contents:
        read = _yaml_entries if file.suffix.lower() in YAML else _line_entries
        _add(found, read(file.name, content), counters)
    if not found.messages:
        found.problems.append(f"{found.name}: no messages to measure with")
    return found


def _add(found: MeasuringSet, entries: Iterator[tuple[str, object]], counters: Collection[str]) -> None:
    try:
        for where, entry in entries:
            try:
                found.messages.append(_message(entry, where, counters))
            except EntryInvalid as error:
                found.problems.append(f"{where}: {error}")
    except EntryInvalid as error:
        found.problems.append(str(error))


def _yaml_entries(name: str, content: bytes) -> Iterator[tuple[str, object]]:
    """Where each message stands, and the message. What is left out is empty or false."""
    try:
        import yaml  # noqa: PLC0415  # a development tool's dependency

        # The C loader, also a safe one, reads thousands of messages ten times as fast.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(content.decode("utf-8"), Loader=loader)  # noqa: S506
    except ImportError:
        raise EntryInvalid(f"{name}: reading YAML needs the development packages: run `make setup`") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise EntryInvalid(f"{name}: not YAML in UTF-8: {' '.join(str(error).split())}") from error
    messages = document.get("messages") if isinstance(document, dict) else None
    if not isinstance(messages, list):
        raise EntryInvalid(f"{name}: needs `language` and a list of `messages`")
    for number, entry in enumerate(messages, 1):
        given = {"urgent": False, "language": document.get("language"), "id": f"{name}:{number}"}
        yield f"{name}: message {number}", given | entry if isinstance(entry, dict) else entry


def _line_entries(name: str, content: bytes) -> Iterator[tuple[str, object]]:
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.strip():
            where = f"{name}: line {number}"
            try:
                entry = json.loads(line.decode("utf-8"))
            except (ValueError, RecursionError):
                entry = "not JSON in UTF-8"
            yield where, {"id": where} | entry if isinstance(entry, dict) else entry


def _message(entry: object, where: str, counters: Collection[str]) -> Message:
    """One message. Raises EntryInvalid saying what is wrong with it."""
    if not isinstance(entry, dict):
        raise EntryInvalid("not an object with text, urgent, …")
    text, language, request, urgent = (entry.get(key) for key in ("text", "language", "request", "urgent"))
    if not isinstance(text, str):
        raise EntryInvalid("text: must be a string")
    if not isinstance(urgent, bool):
        raise EntryInvalid("urgent: must be true or false")
    return Message(
        id=str(entry.get("id", where)),
        text=text.encode("utf-8", "replace").decode(),
        language=None if language is None else _one_of(language, LANGUAGES, "language"),
        indicators=_labels(entry, "indicators", INDICATORS),
        topics=_labels(entry, "topics", TOPICS),
        request=None if request is None else _one_of(request, REQUESTS, "request"),
        urgent=urgent,
        details=frozenset(str(detail) for detail in _list(entry, "details")),
        counters=_counters(entry, counters),
    )


def _one_of(value: object, allowed: Collection[str], key: str) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise EntryInvalid(f"{key}: unknown: {value!r}")
    return value


def _labels(entry: Mapping[str, Any], key: str, allowed: Collection[str]) -> frozenset[str]:
    return frozenset(_one_of(value, allowed, key) for value in _list(entry, key))


def _counters(entry: Mapping[str, Any], known: Collection[str]) -> frozenset[str | None] | None:
    """``counter`` names one, ``counters`` several; null is "no referral should be made", as triage answers it."""
    if "counter" not in entry and "counters" not in entry:
        return None
    values = _list(entry, "counters") if "counters" in entry else [entry["counter"]]
    return frozenset(None if value is None else _one_of(value, known, "counter") for value in values)


def _list(entry: Mapping[str, Any], key: str) -> list[object]:
    value = entry.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise EntryInvalid(f"{key}: must be a list")
    return value
