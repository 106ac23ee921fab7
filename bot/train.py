"""Trains the bot: `.venv/bin/python train.py`. Does nothing when neither data nor code have changed."""

import hashlib
import logging
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

FOLDER = Path(__file__).resolve().parent
MODELS = FOLDER / "models"
MODEL = MODELS / "tsunagu.tar.gz"
_STAMP = MODELS / "tsunagu.stamp"
_SOURCES = ("config.yml", "domain/*.yml", "data/**/*.yml", "components/*.py", "understanding/*.py", "uv.lock")


def fingerprint() -> str:
    """A hash over everything that the model depends on."""
    digest = hashlib.sha256()
    for file in sorted(file for pattern in _SOURCES for file in FOLDER.glob(pattern)):
        digest.update(file.relative_to(FOLDER).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def is_trained() -> bool:
    """Whether the model at hand is the one that the present data and code make."""
    return MODEL.is_file() and _STAMP.is_file() and _STAMP.read_text().strip() == fingerprint()


def train() -> None:
    """Trains and stamps the model. Raises SystemExit when Rasa finds the data unusable."""
    import rasa.model_training

    logging.getLogger("rasa").setLevel(logging.WARNING)
    stamp = fingerprint()
    result = rasa.model_training.train(
        domain="domain",
        config="config.yml",
        training_files=["data"],
        output=str(MODELS),
        fixed_model_name="tsunagu",
    )
    if result.model is None or result.code != 0:
        sys.exit("training failed")
    _STAMP.write_text(stamp + "\n")


def main() -> None:
    """The command."""
    os.chdir(FOLDER)
    sys.path.insert(0, str(FOLDER))
    if is_trained():
        print("bot model: up to date")
        return
    print("bot model: training, this takes a minute or two", flush=True)
    started = time.monotonic()
    train()
    print(f"bot model: trained in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
