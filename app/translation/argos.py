"""Argos Translate: its packages and tokenizers, and CTranslate2, which runs their models.

Of Argos Translate only ``argostranslate.package`` is used. Its ``translate`` module cuts sentences with models that it
downloads, keeps the last texts in memory and writes every text into a log; what it does beyond that is one call of
CTranslate2, made here with the same arguments.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.translation.base import Pair
from app.translation.store import Installed, PackageStore

if TYPE_CHECKING:
    import ctranslate2

# As Argos Translate does it; a beam of four, and long texts a little preferred.
BEAM_SIZE = 4
LENGTH_PENALTY = 0.2
BATCH_TOKENS = 1024
# Pieces of at most 360 bytes have fewer tokens than this; models place no more than about 512.
LONGEST_INPUT = 400
# A translation is rarely three times as long in tokens; what runs on repeats itself.
LONGEST_GROWTH, LONGEST_EXTRA = 3, 24


@dataclass(frozen=True, slots=True)
class _Model:
    installed: Installed
    package: Any
    translator: ctranslate2.Translator


class Argos:
    """The packages of one folder, loaded when first asked for and kept. Safe to use from several threads."""

    def __init__(self, store: PackageStore) -> None:
        self._store = store
        self._models: dict[Pair, _Model] = {}
        self._loading: dict[Pair, threading.Lock] = {}
        self._lock = threading.Lock()

    def pairs(self) -> frozenset[Pair]:
        """What is installed now; looks at the folder's time, so what another process installs is seen."""
        return frozenset(self._store.installed())

    def load(self, pair: Pair) -> None:
        """Loads the package and translates nothing yet. Raises KeyError when it is gone, else what the library raises."""
        self._model(pair)

    def translate(self, pair: Pair, sentences: Sequence[str]) -> list[str | None]:
        """Translates sentences of at most a few hundred tokens each; None for those the model could not."""
        model = self._model(pair)
        tokens = [model.package.tokenizer.encode(unicodedata.normalize("NFC", sentence)) for sentence in sentences]
        fitting = [i for i, found in enumerate(tokens) if 0 < len(found) <= LONGEST_INPUT]
        texts: list[str | None] = [None] * len(sentences)
        for i, text in zip(fitting, _run(model, [tokens[i] for i in fitting]), strict=True):
            texts[i] = text
        return texts

    def _model(self, pair: Pair) -> _Model:
        installed = self._store.installed()[pair]
        with self._lock:
            loading = self._loading.setdefault(pair, threading.Lock())
        with loading:
            known = self._models.get(pair)
            if known is None or known.installed != installed:
                known = self._models[pair] = _load(installed)
        return known


def try_out(installed: Installed) -> None:
    """Loads a package and translates with it. Raises whatever goes wrong."""
    model = _load(installed)
    _batch(model, [model.package.tokenizer.encode("1")])


def _load(installed: Installed) -> _Model:
    with _quiet_imports(installed.folder.parent):
        import ctranslate2  # noqa: PLC0415  # hundreds of megabytes of library: only where there are packages
        from argostranslate.package import Package  # noqa: PLC0415
    translator = ctranslate2.Translator(
        str(installed.folder / "model"), device="cpu", compute_type="auto", inter_threads=1, intra_threads=1
    )
    return _Model(installed, Package(installed.folder), translator)


def _run(model: _Model, tokens: Sequence[Sequence[str]]) -> list[str | None]:
    if not tokens:
        return []
    try:
        return _batch(model, tokens)
    except RuntimeError:
        # One sentence that the model cannot place must not take the others with it.
        return [None] if len(tokens) == 1 else [text for one in tokens for text in _run(model, [one])]


def _batch(model: _Model, tokens: Sequence[Sequence[str]]) -> list[str | None]:
    prefix = model.package.target_prefix
    longest = LONGEST_GROWTH * max(len(sentence) for sentence in tokens) + LONGEST_EXTRA
    results = model.translator.translate_batch(
        list(tokens),
        target_prefix=[[prefix]] * len(tokens) if prefix else None,
        replace_unknowns=True,
        max_batch_size=BATCH_TOKENS,
        batch_type="tokens",
        beam_size=BEAM_SIZE,
        length_penalty=LENGTH_PENALTY,
        max_input_length=0,
        max_decoding_length=longest,
    )
    texts: list[str | None] = []
    for sentence, result in zip(tokens, results, strict=True):
        found = result.hypotheses[0]
        ended = len(found) < min(longest, LONGEST_GROWTH * len(sentence) + LONGEST_EXTRA)
        text = model.package.tokenizer.decode(found).removeprefix(prefix).strip() if ended else ""
        texts.append(text or None)
    return texts


@contextmanager
def _quiet_imports(packages: Path) -> Iterator[None]:
    """Argos Translate makes folders in the home of whoever imports it, which a service may not have: elsewhere, for once."""
    if "argostranslate.package" in sys.modules:
        yield
        return
    with tempfile.TemporaryDirectory() as elsewhere:
        ours = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), elsewhere)
        before = {name: os.environ.get(name) for name in ours}
        # Nothing here has telemetry or fetches anything today; an update that brings such a thing finds it switched off.
        os.environ.update(ours, ARGOS_PACKAGES_DIR=str(packages), ORT_DISABLE_TELEMETRY="1", HF_HUB_OFFLINE="1")
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
