"""People's recordings of the prompts, for languages that no machine speaks: files beside the texts, or uploaded ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import RecordingInvalid, TextMissing
from app.texts.catalog import LOCALES, Catalog, Variables

MEDIA = {"mp3": "audio/mpeg", "wav": "audio/wav"}
MAX_BYTES = 2 * 1024 * 1024
NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")
DIGITS = tuple("0123456789#")
SIGNS = {"#": "hash"}
# Texts that are written for other doors, or made of pieces that are said one by one.
NOT_SPOKEN = re.compile(
    r"site-|menu-join|line-|chat-|media-|(choice-)?handoff-|ready-|sheet-|casework-|indicator-|topic-|erased$|greet$"
    r"|language-menu|ask-language-switch|answer-(online|phone|hours$|ask-via|language-other|open-until|opens|show-screen"
    r"|otit-renamed|at-airport|status-protection)|answer-end"
    r"|voice-language-other"
)
VARIABLES = ("police", "ambulance", "coastguard", "nine", "minutes")
# Texts of which the telephone has its own wording.
REPLACED_BY = "voice-"


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording, ready to be served."""

    media_type: str
    content: bytes


def recording_name(key: str, variables: Variables | None = None) -> str:
    """The name under which a text is recorded: its key, the key to press or the digit, and about whom it speaks.

    Other variables are numbers of the directory that stay: they are recorded with the sentence.
    """
    given = variables or {}
    name = key
    for variable in ("key", "digit"):
        if variable in given:
            value = str(given[variable])
            name += f"-{SIGNS.get(value, value)}"
    return f"{name}.third_party" if given.get("role") == "third_party" else name


def media_type_of(content: bytes) -> str:
    """What a file really is, by its first bytes. Raises RecordingInvalid with the reason."""
    if len(content) > MAX_BYTES:
        raise RecordingInvalid(f"the recording is larger than {MAX_BYTES // 1024 // 1024} MB")
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return MEDIA["wav"]
    if content[:3] == b"ID3" or (len(content) > 2 and content[0] == 0xFF and content[1] & 0xE0 == 0xE0):
        return MEDIA["mp3"]
    raise RecordingInvalid("the recording is neither MP3 nor WAV")


@dataclass(slots=True)
class Recordings:
    """Which recordings there are. ``uploaded`` is refreshed from the database by who serves calls."""

    root: Path = LOCALES
    uploaded: Collection[tuple[str, str]] = ()
    _files: Mapping[tuple[str, str], Path] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._files = {
            (path.parents[1].name, path.stem): path
            for path in self.root.glob("*/audio/*")
            if path.suffix.removeprefix(".") in MEDIA
        }

    def has(self, language: str, name: str) -> bool:
        """Whether ``name`` is recorded in ``language``."""
        return (language, name) in self.uploaded or (language, name) in self._files

    def file(self, language: str, name: str) -> Sound | None:
        """The recording that lies beside the texts, if there is one."""
        path = self._files.get((language, name))
        return None if path is None else Sound(MEDIA[path.suffix.removeprefix(".")], path.read_bytes())

    def missing(self, language: str, catalog: Catalog) -> list[str]:
        """What a caller may hear and nobody has recorded yet."""
        return [name for name in required(catalog) if not self.has(language, name)]


def required(catalog: Catalog) -> list[str]:
    """The names of everything that can be said on the telephone. English is the reference for the keys."""
    return sorted(set(_required(catalog, catalog.keys("en"))))


def _required(catalog: Catalog, keys: Iterable[str]) -> Iterator[str]:
    known = set(keys)
    for key in known:
        if NOT_SPOKEN.match(key) or (not key.startswith(REPLACED_BY) and f"{REPLACED_BY}{key}" in known):
            continue
        if key in ("voice-press", "voice-language"):
            yield from (recording_name(key, {"key": digit}) for digit in DIGITS[:10])
        elif key == "voice-hash":
            yield from (recording_name("voice-digit", {"digit": digit}) for digit in DIGITS)
        else:
            yield from _names(catalog, key)


def _names(catalog: Catalog, key: str) -> Iterator[str]:
    """One recording, and another where the text about a third person is another one; none where hours or names change it."""
    values: dict[str, str | int] = dict.fromkeys(VARIABLES, "0")
    try:
        own, other = (catalog.render("en", key, values | {"role": role}) for role in ("self", "third_party"))
    except TextMissing:
        return
    yield key
    if own != other:
        yield recording_name(key, {"role": "third_party"})
