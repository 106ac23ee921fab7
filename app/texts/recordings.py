"""People's recordings of the prompts, for languages that no machine speaks: files beside the texts, or uploaded ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from app.errors import RecordingInvalid
from app.kit.clock import PARTS_OF_DAY
from app.texts.catalog import LOCALES, Catalog, Variables

MEDIA = {"mp3": "audio/mpeg", "wav": "audio/wav"}
MAX_BYTES = 2 * 1024 * 1024
NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")
DIGITS = tuple("0123456789#")
SIGNS = {"#": "hash"}
# Texts that are written for other doors, or made of pieces that are said one by one.
NOT_SPOKEN = re.compile(
    r"site-|menu-join|line-|chat-|media-|handoff-(still|again|missed|unanswered|next-)|ready-|sheet-|casework-|indicator-|topic-|erased$|greet$"
    r"|language-menu|ask-language-switch|answer-(online|phone|hours$|ask-via|language-other|open-until|opens|show-screen"
    r"|otit-renamed|at-airport|status-protection)|answer-end"
    r"|voice-language-other"
)
# Numbers of the directory and the like, which stay: they are recorded with the sentence.
VARIABLES = ("police", "ambulance", "coastguard", "nine", "minutes", "key", "from", "until")
# What else changes a text, and how it mostly is: the others have a recording of their own where the words are others.
USUAL = {"role": "self", "staff": "any"}
OTHERS = (("role", "third_party"), ("staff", "female"), ("staff", "male"))
# Texts in which a key is named: one recording for each.
KEYS = {"voice-press": "0123456789", "voice-language": "0123456789", "voice-call-back": "1"}
# Texts that name the hours of a part of the day.
HOURS = re.compile(r"voice-(choice-handoff|handoff-time)-(today|tomorrow)")
# Texts of which the telephone has its own wording.
REPLACED_BY = "voice-"


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording, ready to be served."""

    media_type: str
    content: bytes


def recording_name(catalog: Catalog, key: str, variables: Variables | None = None) -> str:
    """The name under which a text is recorded: its key, with what is named in it that is not always the same.

    That is the key to press or the digit, the hour with which a part of the day begins, and about whom it speaks or whom
    they asked for, where these change the words.
    """
    given = {name: str(value) for name, value in (variables or {}).items()}
    name = key
    for variable in ("key", "digit"):
        if variable in given:
            name += f"-{SIGNS.get(given[variable], given[variable])}"
    if "from" in given:
        name += f"-{given['from'].partition(':')[0]}"
    for variable, usual in USUAL.items():
        other = f"{name}.{given.get(variable, usual)}"
        name = other if other in names(catalog) else name
    return name


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
    return sorted(names(catalog))


@cache
def names(catalog: Catalog) -> frozenset[str]:
    """The same, to look one up. Raises TextMissing for a text with a variable that nothing here provides for."""
    return frozenset(_required(catalog, catalog.keys("en")))


def _required(catalog: Catalog, known: Collection[str]) -> Iterator[str]:
    for key in known:
        if NOT_SPOKEN.match(key) or (not key.startswith(REPLACED_BY) and f"{REPLACED_BY}{key}" in known):
            continue
        if key == "voice-hash":
            yield from (f"voice-digit-{SIGNS.get(digit, digit)}" for digit in DIGITS)
        elif key in KEYS:
            yield from (f"{key}-{sign}" for sign in KEYS[key])
        elif HOURS.fullmatch(key):
            yield from (f"{key}-{opens}" for opens, _ in PARTS_OF_DAY)
        else:
            yield from _variants(catalog, key)


def _variants(catalog: Catalog, key: str) -> Iterator[str]:
    """One recording, and another wherever about a third person, or of a woman or a man, other words are said."""
    values = dict.fromkeys(VARIABLES, "0") | USUAL
    usual = catalog.render("en", key, values)
    yield key
    for variable, other in OTHERS:
        if catalog.render("en", key, values | {variable: other}) != usual:
            yield f"{key}.{other}"
