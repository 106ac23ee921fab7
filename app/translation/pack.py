"""Makes an ``.argosmodel`` package from any CTranslate2 translation model and its tokenizer. Needs no PyTorch."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from pathlib import Path

from app.errors import PackageRefused
from app.translation.argos import try_out
from app.translation.base import Pair
from app.translation.store import read_installed

ARGOS_VERSION = "1.9"
# A file of byte-pair merges begins with this line; anything else is SentencePiece's own format.
BPE_HEAD = b"#version:"


def pack(model: Path, tokenizer: Path, pair: Pair, version: str, file: Path) -> None:
    """Writes the package to ``file`` after it has translated something.

    ``model`` is the folder with model.bin, ``tokenizer`` a SentencePiece model or BPE codes that cut the source as the
    model learned it. Raises PackageRefused when they do not work together.
    """
    source, target = pair
    metadata = {
        "package_version": version,
        "argos_version": ARGOS_VERSION,
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
    }
    with tempfile.TemporaryDirectory() as workshop:
        folder = Path(workshop) / f"translate-{source}_{target}"
        folder.mkdir()
        (folder / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
        shutil.copytree(model, folder / "model")
        is_bpe = tokenizer.read_bytes().startswith(BPE_HEAD)
        shutil.copyfile(tokenizer, folder / ("bpe.model" if is_bpe else "sentencepiece.model"))
        found = read_installed(folder)
        assert found is not None
        try:
            try_out(found)
        except Exception as error:  # noqa: BLE001  # whatever the libraries raise at files that are not theirs
            raise PackageRefused(f"model and tokenizer do not work: {error}") from None
        _write(folder, file)


def _write(folder: Path, file: Path) -> None:
    unfinished = file.with_name(f".{file.name}.part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(folder.rglob("*")):
            archive.write(part, part.relative_to(folder.parent))
    unfinished.replace(file)
