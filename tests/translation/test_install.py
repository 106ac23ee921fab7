"""Installing packages: files from strangers, replacing, what is listed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import PackageRefused
from app.kit.language import LANGUAGES
from app.translation import install as installing
from app.translation.argos import Argos
from app.translation.base import Way, way_between
from app.translation.install import install
from app.translation.store import PackageStore
from tests.translation.conftest import WORDS, Files
from tests.translation.toy import make_package

Content = dict[str, bytes]


@pytest.fixture
def store(tmp_path: Path) -> PackageStore:
    return PackageStore(tmp_path / "store")


def content(file: Path) -> Content:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(file: Path, files: Content) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file


def with_metadata(files: Content, **changes: str | None) -> Content:
    name = next(name for name in files if name.endswith("metadata.json"))
    return files | {name: json.dumps(json.loads(files[name]) | changes).encode()}


def without(files: Content, ending: str) -> Content:
    return {name: data for name, data in files.items() if not name.endswith(ending)}


BAD: dict[str, tuple[Callable[[Content], Content], str]] = {
    "no metadata": (lambda files: without(files, "metadata.json"), "no folder with a metadata.json"),
    "two packages": (lambda files: files | {"other/metadata.json": b"{}"}, "more than one"),
    "no model": (lambda files: without(files, "model.bin"), "no CTranslate2 model"),
    "no tokenizer": (lambda files: without(files, "sentencepiece.model"), "no tokenizer"),
    "not json": (
        lambda files: {n: b"{" if n.endswith("metadata.json") else d for n, d in files.items()},
        "cannot be read",
    ),
    "no codes": (lambda files: with_metadata(files, from_code=None), "no from_code and to_code"),
    "a language of others": (
        lambda files: with_metadata(files, from_code="de"),
        "'de', which is none of our languages",
    ),
    "into itself": (lambda files: with_metadata(files, to_code="ja"), "from ja into ja"),
    "a path upwards": (lambda files: files | {"../evil": b"x"}, "outside its folder"),
    "an absolute path": (lambda files: files | {"/etc/evil": b"x"}, "outside its folder"),
    "a path of Windows": (lambda files: files | {"C:\\evil": b"x"}, "outside its folder"),
    "a damaged model": (
        lambda files: {n: d[:99] if n.endswith("model.bin") else d for n, d in files.items()},
        "cannot be used",
    ),
    "a damaged tokenizer": (
        lambda files: {n: b"x" if n.endswith("sentencepiece.model") else d for n, d in files.items()},
        "cannot be used",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_and_changes_nothing(
    name: str, packages: Files, store: PackageStore, tmp_path: Path
) -> None:
    install(packages["ja", "en"], store)
    before = sorted(store.folder.rglob("*"))
    change, reason = BAD[name]
    with pytest.raises(PackageRefused, match=reason):
        install(written(tmp_path / "bad.argosmodel", change(content(packages["ja", "en"]))), store)
    assert sorted(store.folder.rglob("*")) == before
    assert not (tmp_path / "evil").exists()


def test_a_link_is_refused(packages: Files, store: PackageStore, tmp_path: Path) -> None:
    file = written(tmp_path / "link.argosmodel", content(packages["ja", "en"]))
    with zipfile.ZipFile(file, "a") as archive:
        link = zipfile.ZipInfo("translate-ja_en-1_0/model/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(PackageRefused, match="a link"):
        install(file, store)


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 cut off"])
def test_what_is_no_zip_is_refused(data: bytes, store: PackageStore, tmp_path: Path) -> None:
    file = tmp_path / "x.argosmodel"
    file.write_bytes(data)
    with pytest.raises(PackageRefused, match="not a zip archive"):
        install(file, store)


def test_a_file_cut_off_in_the_middle_is_refused(packages: Files, store: PackageStore, tmp_path: Path) -> None:
    data = bytearray(packages["ja", "en"].read_bytes())
    data[2000:2200] = bytes(200)
    file = tmp_path / "x.argosmodel"
    file.write_bytes(data)
    with pytest.raises(PackageRefused):
        install(file, store)
    assert not store.installed()


def test_what_unpacks_too_large_is_refused(
    packages: Files, store: PackageStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "LARGEST_BYTES", 1_000_000)
    bomb = content(packages["ja", "en"]) | {"translate-ja_en-1_0/big": bytes(2_000_000)}
    file = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in bomb.items():
            archive.writestr(name, data)
    assert file.stat().st_size < 1_000_000
    with pytest.raises(PackageRefused, match="MB are the most"):
        install(file, store)


def test_a_newer_package_replaces_the_older_even_while_it_is_used(
    packages: Files, store: PackageStore, tmp_path: Path
) -> None:
    install(packages["ja", "en"], store)
    engine = Argos(store)
    assert engine.translate(("ja", "en"), ["助け"]) == ["help"]
    words = WORDS["ja", "en"] | {"助け": "▁rescue"}
    found = install(
        make_package(tmp_path / "new.argosmodel", "ja", "en", words, version="2.0"), PackageStore(store.folder)
    )
    assert found.version == "2.0"
    assert engine.translate(("ja", "en"), ["助け"]) == ["rescue"]
    assert [child.name for child in store.folder.iterdir()] == [found.folder.name]


def test_brazilian_portuguese_is_our_portuguese(store: PackageStore, tmp_path: Path) -> None:
    install(make_package(tmp_path / "pb.argosmodel", "en", "pb", WORDS["en", "es"]), store)
    assert set(store.installed()) == {("en", "pt")}


def test_what_is_no_package_is_not_listed(packages: Files, store: PackageStore) -> None:
    install(packages["ja", "en"], store)
    (store.folder / "notes.txt").write_text("hello")
    (store.folder / "empty").mkdir()
    for name, text in (("broken", "{"), ("german", '{"from_code": "de", "to_code": "en"}'), (".incoming-x", "{}")):
        (store.folder / name).mkdir()
        (store.folder / name / "metadata.json").write_text(text)
    assert set(store.installed()) == {("ja", "en")}


def test_ways_between_all_languages() -> None:
    pairs = {("ja", "en"), ("en", "es"), ("es", "ja")}
    ways = {(a, b): way_between(pairs, a, b) for a in LANGUAGES for b in LANGUAGES}
    assert ways["ja", "en"] is ways["es", "ja"] is Way.DIRECT
    assert ways["ja", "es"] is Way.ENGLISH
    assert ways["en", "ja"] is Way.NONE  # through Spanish would be two guesses more, and nobody asked for it
    assert sum(way is Way.NONE for way in ways.values()) == 13 * 12 - 4
