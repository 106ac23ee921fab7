"""Trains the bot: `.venv/bin/python train.py`. Does nothing when neither data nor code have changed."""

import hashlib
import logging
import os
import shutil
import sys
import tarfile
import time
import warnings
from collections.abc import Iterable
from pathlib import Path

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Rasa counts its rules in bars; the minute goes to the texts, which are counted below.
os.environ["LOG_LEVEL"] = "ERROR"

FOLDER = Path(__file__).resolve().parent
MODELS = FOLDER / "models"
MODEL = MODELS / "tsunagu.tar.gz"
# The encoder and, beside it, the trained heads, for `understanding.batch`.
UNDERSTANDING = MODELS / "understanding"
_STAMP = MODELS / "tsunagu.stamp"
_CACHE = FOLDER / ".rasa"
# What the understanding is made of, beside the messages that Rasa itself watches.
_CODE = (
    *("components/*.py", "understanding/*.py", "understanding/adapter.npz"),
    *("data/*.yml", "data/lexicon/*.yml", "uv.lock"),
)
_DATA = ("config.yml", "domain/*.yml", "data/**/*.yml")
_HEADS = "TextUnderstanding"


def fingerprint(patterns: Iterable[str] = (*_CODE, *_DATA)) -> str:
    """A hash over everything that the model depends on, or over the files of these patterns."""
    digest = hashlib.sha256()
    for file in sorted(file for pattern in patterns for file in FOLDER.glob(pattern)):
        digest.update(file.relative_to(FOLDER).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def is_trained() -> bool:
    """Whether the model at hand is the one that the present data and code make."""
    files = (MODEL, _STAMP, UNDERSTANDING)
    return all(file.exists() for file in files) and _STAMP.read_text().strip() == fingerprint()


def train() -> None:
    """Trains, unpacks the heads and stamps the model. Raises SystemExit when Rasa finds the data unusable."""
    from channel.light import keep_out_tensorflow

    keep_out_tensorflow()
    # Rasa's dependencies switch their deprecation warnings on while they are imported.
    warnings.showwarning = lambda *_: None

    import rasa.model_training
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)
    stamp = fingerprint()
    result = rasa.model_training.train(
        domain="domain",
        config="config.yml",
        training_files=["data"],
        output=str(MODELS),
        fixed_model_name=MODEL.name.partition(".")[0],
    )
    if result.model is None or result.code != 0:
        sys.exit("training failed")
    _unpack_heads()
    _STAMP.write_text(stamp + "\n")


def _use_cache() -> None:
    """Rasa keeps what each component was trained to, but does not see that the code it calls has changed."""
    cache = _CACHE / fingerprint(_CODE)[:16]
    for other in _CACHE.glob("*"):
        if other != cache:
            shutil.rmtree(other, ignore_errors=True)
    os.environ["RASA_CACHE_DIRECTORY"] = str(cache)


def _unpack_heads() -> None:
    with tarfile.open(MODEL) as archive:
        for member in archive.getmembers():
            path = Path(member.name)
            if member.isfile() and _HEADS in path.parent.name:
                content = archive.extractfile(member)
                assert content is not None
                (UNDERSTANDING / path.name).write_bytes(content.read())


def main() -> None:
    """The command."""
    os.chdir(FOLDER)
    sys.path.insert(0, str(FOLDER))
    if is_trained():
        print("bot model: up to date")
        return
    print("bot model: training, two to five minutes", flush=True)
    started = time.monotonic()
    _use_cache()
    train()
    print(f"bot model: trained in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
