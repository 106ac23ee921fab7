"""The encoder and the model that `train.py` has left in the bot's model folder."""

from pathlib import Path

import pytest

from understanding.concepts import Concepts
from understanding.encoder import Encoder
from understanding.genders import Genders
from understanding.model import Model

BOT = Path(__file__).resolve().parents[2]
MODELS = BOT / "models" / "understanding"


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder.open(MODELS)


@pytest.fixture(scope="session")
def concepts() -> Concepts:
    return Concepts.read(BOT / "data" / "lexicon")


@pytest.fixture(scope="session")
def genders() -> Genders:
    return Genders.read(BOT / "data" / "genders.yml")


@pytest.fixture(scope="session")
def trained(encoder: Encoder) -> Model:
    """The model of the real data."""
    return Model.load(MODELS, encoder)
