import subprocess
import sys
from dataclasses import replace

import pytest

from tests.understanding.conftest import BOT
from understanding.data import Message, load_messages
from understanding.encoder import Encoder
from understanding.labels import LANGUAGES
from understanding.lint import count, count_measuring, lint, near
from understanding.vectors import StoredVectors


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (Message("công ty".replace("ô", "o\u0302"), "vi"), "not NFC"),
        (Message(" dạ", "vi"), "blanks"),
        (Message("ช่วยด้วยค่ะ", "my"), "not in the script"),
        (Message("たすけて", "vi"), "not in the script"),
        (Message("help", "en", urgent=True), "disagree"),
        (Message("help", "en", indicators=("immediate_danger",)), "disagree"),
        (Message("call me at 090-1234-5678", "en"), "a number or address"),
        (Message("write to someone@example.com", "en"), "a number or address"),
    ],
)
def test_lint_finds(message: Message, problem: str) -> None:
    (found,) = lint([message])
    assert problem in found


def test_lint_finds_the_same_text_twice_in_one_language_only() -> None:
    assert len(lint([Message("OK", "en"), Message("ok ", "en"), Message("ok", "vi")])) == 2


@pytest.mark.parametrize(
    "message",
    [
        Message("shachou le passport liyo", "ne"),
        Message("ในใบสัญญาเขียนว่า 残業 แต่ไม่จ่าย", "th"),
        Message("寮から出られない", "ja"),
        Message("我在工厂加班", "zh"),
    ],
)
def test_lint_leaves_mixed_scripts_alone(message: Message) -> None:
    assert lint([message]) == []


def test_lint_leaves_an_amount_and_a_date_alone() -> None:
    assert lint([Message("they owe me 300000 yen since 2026-04-01", "en")]) == []


def test_counting_names_what_is_missing_in_which_language() -> None:
    messages = [Message(f"he hits me {i}", "km", indicators=("physical_violence",)) for i in range(400)]
    problems = count(messages)
    assert "km: urgent: 0, 60 needed" in problems
    assert "km: organ_removal: 0, 15 needed" in problems
    assert "vi: messages: 0, 400 needed" in problems
    assert not any(problem.startswith(("km: messages", "km: physical", "km: hard")) for problem in problems)
    assert len(count_measuring(messages)) == len(LANGUAGES) - 1


def test_nearly_the_same_is_found_within_and_across_but_not_between_languages(encoder: Encoder) -> None:
    told = Message("my boss keeps my passport in his safe and laughs when I ask", "en")
    texts = ("good morning", "we sleep eight in one room with rats", "is there a woman", "my visa ends", "he hit me")
    others = [Message(text, "en") for text in texts]
    again = replace(told, text="My boss keeps my passport in his safe and laughs when I ask")
    messages = [told, *others, again]
    vectors = encoder.encode([message.text for message in messages])
    (found,) = near(messages, vectors, messages, vectors)
    assert "my boss keeps" in found
    assert len(near(messages[:6], vectors[:6], [again], vectors[6:])) == 1
    assert near(messages[:6], vectors[:6], [replace(again, language="vi")], vectors[6:]) == []
    contrast = [*messages[:6], replace(again, indicators=("document_retention",))]
    assert near(contrast, vectors, contrast, vectors) == []


def test_the_real_data_and_the_messages_to_measure_with() -> None:
    measuring = BOT.parent / "tests" / "understanding"
    command = [sys.executable, "-m", "understanding.lint", "data/understanding", str(measuring)]
    done = subprocess.run(command, cwd=BOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert {message.language for message in load_messages(BOT / "data" / "understanding")} == set(LANGUAGES)


def test_a_vector_is_the_same_whether_remembered_or_not(
    encoder: Encoder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("vectors")
    texts = ["he is hitting me", "tôi đói", "he is hitting me", "\ud800"]
    first = StoredVectors(encoder, folder).encode(texts)
    again = StoredVectors(encoder, folder).encode(list(reversed(texts)))
    assert (first == again[::-1]).all()
    (file,) = folder.glob("vectors-*.npz")
    file.write_bytes(b"damaged")
    assert (StoredVectors(encoder, folder).encode(texts) == first).all()
