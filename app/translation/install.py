"""Takes a package into the folder of packages: checks it as a file from a stranger, then puts it in place at once."""

from __future__ import annotations

import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from app.errors import PackageRefused
from app.kit.language import LANGUAGES
from app.translation.argos import try_out
from app.translation.store import Installed, PackageStore, read_installed, read_metadata

LARGEST_BYTES = 2 * 1024**3
"""Unpacked. Argos Translate's own packages have 50 to 400 MB."""
MOST_FILES = 2000
LARGEST_METADATA = 1024**2
TOKENIZERS = ("sentencepiece.model", "bpe.model")
MODEL = "model/model.bin"
STAGING = ".incoming-"


def install(file: Path, store: PackageStore) -> Installed:
    """Installs an ``.argosmodel`` file; an older package of the same pair is replaced, one with a bad file stays.

    Raises PackageRefused with the reason when the file is not a package between two of the thirteen languages.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            root, source, target = _checked(archive)
            store.folder.mkdir(parents=True, exist_ok=True)
            return _put(archive, root, source, target, store)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error):
        raise PackageRefused(f"{file.name} is not a zip archive, or a damaged one") from None
    except OSError as error:
        raise PackageRefused(f"{file.name}: {error.strerror}") from None


def _checked(archive: zipfile.ZipFile) -> tuple[str, str, str]:
    """The package's one folder inside the archive, and its languages."""
    entries = archive.infolist()
    if len(entries) > MOST_FILES:
        raise PackageRefused(f"it has {len(entries)} files; a package has fewer than {MOST_FILES}")
    size = sum(entry.file_size for entry in entries)
    if size > LARGEST_BYTES:
        raise PackageRefused(f"it unpacks to {size // 1024**2} MB; {LARGEST_BYTES // 1024**2} MB are the most")
    _refuse_strange_paths(entries)
    root = _root(entry.filename for entry in entries)
    names = {entry.filename for entry in entries}
    if f"{root}/{MODEL}" not in names:
        raise PackageRefused(f"it has no {MODEL}: no CTranslate2 model")
    if not any(f"{root}/{name}" in names for name in TOKENIZERS):
        raise PackageRefused(f"it has no tokenizer: {' or '.join(TOKENIZERS)}")
    source, target = _languages(archive, root)
    return root, source, target


def _refuse_strange_paths(entries: Iterable[zipfile.ZipInfo]) -> None:
    for entry in entries:
        path = PurePosixPath(entry.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in path.parts[0]:
            raise PackageRefused(f"it would write outside its folder: {entry.filename!r}")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise PackageRefused(f"it has a link in it: {entry.filename!r}")
        if entry.flag_bits & 0x1:
            raise PackageRefused("it is encrypted")


def _root(names: Iterable[str]) -> str:
    paths = [PurePosixPath(name) for name in names]
    found = {path.parts[0] for path in paths if path.name == "metadata.json" and len(path.parts) == 2}
    if len(found) != 1:
        raise PackageRefused("it has no folder with a metadata.json in it, or more than one")
    return found.pop()


def _languages(archive: zipfile.ZipFile, root: str) -> tuple[str, str]:
    name = f"{root}/metadata.json"
    try:
        if archive.getinfo(name).file_size > LARGEST_METADATA:
            raise PackageRefused("its metadata.json is too large")
        (source, target), _ = read_metadata(archive.read(name).decode("utf-8"))
    except (KeyError, ValueError) as error:
        raise PackageRefused(f"its metadata.json cannot be read: {error}") from None
    for code in (source, target):
        if code not in LANGUAGES:
            raise PackageRefused(f"it is for {code!r}, which is none of our languages: {' '.join(LANGUAGES)}")
    if source == target:
        raise PackageRefused(f"it is from {source} into {target}")
    return source, target


def _put(archive: zipfile.ZipFile, root: str, source: str, target: str, store: PackageStore) -> Installed:
    """Unpacks beside the packages, renames, then removes what it replaces: whoever looks sees the old one or the new."""
    before = [found for child in store.folder.iterdir() if (found := read_installed(child)) is not None]
    with tempfile.TemporaryDirectory(prefix=STAGING, dir=store.folder) as staging:
        archive.extractall(staging)
        unpacked = Path(staging) / root
        # Of two packages for a pair the one written last counts.
        (unpacked / "metadata.json").touch()
        _try_out(unpacked)
        place = _free_name(store.folder, f"{source}_{target}")
        unpacked.rename(place)
    for old in before:
        if old.pair == (source, target):
            shutil.rmtree(old.folder)
    return store.installed()[source, target]


def _try_out(folder: Path) -> None:
    found = read_installed(folder)
    assert found is not None
    try:
        try_out(found)
    except Exception as error:  # noqa: BLE001  # whatever the libraries raise at a broken file
        raise PackageRefused(f"its model cannot be used: {error}") from None


def _free_name(folder: Path, name: str) -> Path:
    number = 1
    while (folder / f"{name}-{number}").exists():
        number += 1
    return folder / f"{name}-{number}"
