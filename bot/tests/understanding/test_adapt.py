import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import yaml

from tests.understanding.conftest import BOT
from tests.understanding.test_model import FEW
from tests.understanding.texts import SENTENCES
from understanding.adapter import Adapter, load_adapter, save, stamp
from understanding.augment import joined, typed
from understanding.data import Message, held_apart
from understanding.encoder import Encoder
from understanding.weights import WeightsError

MANY = [
    Message(
        f"{message.text} {i}", message.language, message.indicators, message.topics, message.request, (), message.urgent
    )
    for i in range(6)
    for message in FEW
]


@pytest.fixture(scope="module")
def adapted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the command makes of a few messages. In a process of its own: the tests keep TensorFlow out."""
    folder = tmp_path_factory.mktemp("adapted")
    (folder / "data").mkdir()
    for language in ("en", "ja", "vi"):
        said = [
            {"text": m.text, "indicators": [*m.indicators], "topics": [*m.topics], "urgent": m.urgent}
            | ({"request": m.request} if m.request else {})
            for m in MANY
            if m.language == language
        ]
        content = yaml.safe_dump({"language": language, "messages": said}, allow_unicode=True)
        (folder / "data" / f"{language}.yml").write_text(content, encoding="utf-8")
    file = folder / "adapter.npz"
    command = [sys.executable, "-m", "understanding.adapt", str(folder / "data"), "--file", str(file)]
    subprocess.run(command, cwd=BOT, env={**os.environ, "OMP_NUM_THREADS": "1"}, check=True, capture_output=True)
    return file


LEARNING = """
import sys
from pathlib import Path
import numpy as np
from tests.understanding.test_model import FEW
from tests.understanding.texts import SENTENCES
from understanding.adapter import Adapter, save
from understanding.convert import build
from understanding.encoder import Encoder
from understanding import tuning
from understanding.tuning import TunableEncoder, adapt
from understanding.weights import PackedWeights, wheel_path
from understanding.words import Words

folder = Path(sys.argv[1])
(folder / "plain").mkdir()
build(folder / "plain", Adapter({}), lambda *_: None)
words, weights = Words(folder / "plain"), PackedWeights(wheel_path())
# Enough to see that something is learned, and what: not the minutes of the real run.
tuning._EPOCHS = 4
messages = FEW * 40
vectors = np.tile(Encoder(folder / "plain").encode([m.text for m in FEW]), (40, 1))
learned = adapt(messages, vectors, weights, words, lambda *_: None)
(folder / "adapted").mkdir()
build(folder / "adapted", learned, lambda *_: None)

class Learned(PackedWeights):
    def matrix(self, name, rows):
        return super().matrix(name, rows) + learned.change(name)

tunable = TunableEncoder(Learned(wheel_path()), np.random.default_rng(0))
for name, text in enumerate(SENTENCES):
    x = words.vectors(words.windows(text)[0])
    np.save(folder / f"{name}.npy", tunable.vectors(x, np.ones(x.shape[:2], np.float32)).numpy()[0])
"""


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an encoder as it came, one that has learned, and vectors of the latter from TensorFlow."""
    folder = tmp_path_factory.mktemp("learned")
    command = [sys.executable, "-c", LEARNING, str(folder)]
    subprocess.run(command, cwd=BOT, env={**os.environ, "OMP_NUM_THREADS": "1"}, check=True, capture_output=True)
    return folder


def test_what_means_the_same_comes_closer(learned: Path) -> None:
    kinds = np.arange(len(FEW)) // 3
    same = kinds[:, None] == kinds[None, :]
    nearness = []
    for name in ("plain", "adapted"):
        found = Encoder(learned / name).encode([message.text for message in FEW])
        alike = found @ found.T / 2
        nearness.append(alike[same].mean() - alike[~same].mean())
    # So little is learned from so few that the whole matters more than how much.
    assert nearness[1] > nearness[0] + 0.001


def test_the_built_encoder_has_what_was_learned(learned: Path) -> None:
    built = Encoder(learned / "adapted").encode(SENTENCES)
    tuned = np.stack([np.load(learned / f"{name}.npy") for name in range(len(SENTENCES))])
    # Two layers of length 1 side by side.
    assert ((built * tuned).sum(axis=1) / 2).min() >= 0.99


def test_the_command_keeps_out_what_is_held_apart_and_leaves_a_small_file(adapted: Path) -> None:
    changes = load_adapter(adapted).changes
    assert {name.split(".")[1] for name in changes} == {"q", "k", "v", "ao", "fi", "fo"}
    assert all(np.isfinite(half).all() for pair in changes.values() for half in pair)
    assert adapted.stat().st_size < 20e6
    assert any(held_apart(message) for message in MANY)


def test_the_file_has_a_stamp_and_a_damaged_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "adapter.npz"
    assert stamp(file) == ""
    assert load_adapter(file).changes == {}
    down, up = np.ones((384, 1), np.float16), np.ones((1, 384), np.float16)
    save(file, Adapter({"l0.q": (down, up)}))
    first = stamp(file)
    assert np.array_equal(load_adapter(file).change("l0.q"), np.ones((384, 384)))
    assert not load_adapter(file).change("l0.k").any()
    file.write_bytes(file.read_bytes()[:2000])
    assert stamp(file) not in {first, ""}
    with pytest.raises(WeightsError, match=r"adapter\.npz"):
        load_adapter(file)


def test_joined_messages_say_what_both_say() -> None:
    random = np.random.default_rng(1)
    made = joined(FEW, 200, random)
    assert len(made) == 200
    assert all(message.request is None for message in made)
    papers = [m for m in made if "passport" in m.text and "hitting" in m.text]
    assert papers
    for message in papers:
        assert set(message.indicators) == {"document_retention", "immediate_danger"}
        assert message.urgent
    assert not joined([message for message in FEW if message.request], 5, random)


def test_careless_typing_leaves_most_of_a_text() -> None:
    random = np.random.default_rng(1)
    text = "Công ty giữ hộ chiếu của em, em muốn về nước!"
    made = [typed(text, random) for _ in range(300)]
    assert text in made
    assert len(set(made)) > 50
    assert min(map(len, made)) > len(text) / 2
    assert typed("!", random) == "!"
