"""Packages made once for all tests, in a folder of their own for each test that installs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.translation.argos import Argos
from app.translation.install import install
from app.translation.service import TranslationService
from app.translation.store import PackageStore
from tests.translation.toy import make_package

# What the toys know. ▁ is the space before a word; every other piece is copied.
WORDS = {
    ("ja", "en"): {
        "給料": "▁wages",
        "は": "▁were",
        "払われ": "▁paid",
        "ない": "▁not",
        "です": "▁is",
        "万": "▁thousand",
        "私": "▁I",
        "助け": "▁help",
        "。": ".",
        "、": ",",
        "▁": "▁",
    },
    ("en", "th"): {
        "▁wages": "ค่าแรง",
        "▁were": "ได้",
        "▁paid": "จ่าย",
        "▁not": "ไม่",
        "▁is": "คือ",
        "▁help": "ช่วย",
        ".": " ",
        "▁": "▁",
    },
    ("en", "es"): {"▁wages": "▁salario", "▁not": "▁no", "▁paid": "▁pagado", ".": ".", "▁": "▁"},
}
Files = dict[tuple[str, str], Path]


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp("packages")
    return {pair: make_package(folder / f"{'_'.join(pair)}.argosmodel", *pair, words) for pair, words in WORDS.items()}


@pytest.fixture(scope="session")
def three(packages: Files, tmp_path_factory: pytest.TempPathFactory) -> PackageStore:
    """Japanese to English, English to Thai and Spanish, installed."""
    store = PackageStore(tmp_path_factory.mktemp("installed"))
    for file in packages.values():
        install(file, store)
    return store


@pytest.fixture
def service(three: PackageStore) -> Iterator[TranslationService]:
    running = TranslationService(Argos(three))
    yield running
    running.close()


@pytest.fixture
def make_service() -> Iterator[Callable[[PackageStore], TranslationService]]:
    made: list[TranslationService] = []

    def make(store: PackageStore) -> TranslationService:
        made.append(TranslationService(Argos(store)))
        return made[-1]

    yield make
    for each in made:
        each.close()
