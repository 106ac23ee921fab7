"""The folder of installed packages: what is there. Reads only their metadata, none of Argos Translate."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.kit.language import LANGUAGES
from app.translation.base import Pair

# Argos Translate's codes for what we call by another: Brazilian Portuguese is a package of its own there.
ALIASES = {"pb": "pt"}


@dataclass(frozen=True, slots=True)
class Installed:
    """A package's folder. ``stamp`` is the time its metadata was written, in nanoseconds: another one is another package."""

    pair: Pair
    version: str
    folder: Path
    stamp: int


class PackageStore:
    """All packages of one folder; of several for one pair the one written last counts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: tuple[int, Mapping[Pair, Installed]] = (0, {})
        self._lock = threading.Lock()

    def installed(self) -> Mapping[Pair, Installed]:
        """The packages by pair; reads the folder again when something was added or removed."""
        try:
            changed = self.folder.stat().st_mtime_ns
        except OSError:
            return {}
        with self._lock:
            if self._seen[0] != changed:
                self._seen = (changed, self._read())
            return self._seen[1]

    def _read(self) -> dict[Pair, Installed]:
        found = [package for child in self.folder.iterdir() if (package := read_installed(child)) is not None]
        return {package.pair: package for package in sorted(found, key=lambda package: package.stamp)}


def read_installed(folder: Path) -> Installed | None:
    """The package in a folder; None when it is none, or not between two of our languages."""
    metadata = folder / "metadata.json"
    try:
        pair, version = read_metadata(metadata.read_text(encoding="utf-8"))
        stamp = metadata.stat().st_mtime_ns
    except (OSError, ValueError):
        return None
    if folder.name.startswith(".") or not all(code in LANGUAGES for code in pair):
        return None
    return Installed(pair, version, folder, stamp)


def read_metadata(text: str) -> tuple[Pair, str]:
    """Pair and version from a package's ``metadata.json``. Raises ValueError when it is not one."""
    data = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError("not an object")  # noqa: TRY004  # the file's fault, not the caller's
    codes = [data.get("from_code"), data.get("to_code")]
    if not all(isinstance(code, str) for code in codes):
        raise ValueError("no from_code and to_code")
    source, target = (ALIASES.get(str(code), str(code)) for code in codes)
    return (source, target), str(data.get("package_version") or "?")
