import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.understanding.conftest import BOT
from understanding.batch import facts_of
from understanding.model import Model, Understanding

COMMAND = [sys.executable, "-m", "understanding.batch"]


@pytest.fixture
def batch() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(COMMAND, cwd=BOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def test_each_line_is_answered_before_the_next_is_sent(batch: "subprocess.Popen[bytes]", trained: Model) -> None:
    assert batch.stdin
    assert batch.stdout
    for number, text in enumerate(["công ty giữ hộ chiếu", "he is hitting me", "はい"]):
        batch.stdin.write(json.dumps({"id": number, "text": text}, ensure_ascii=False).encode() + b"\n")
        batch.stdin.flush()
        answer = json.loads(batch.stdout.readline())
        (expected,) = trained.predict([text])
        assert answer["id"] == number
        assert set(answer["understood"]) == {
            *(
                "indicators",
                "topics",
                "request",
                "details",
                "urgent",
                "ask_danger",
                "scores",
                "because",
                "wish",
                "ask_wish",
            )
        }
        assert answer["understood"]["indicators"] == list(expected.indicators)
        assert answer["understood"]["scores"] == expected.scores


def test_labels_alone_give_facts(batch: "subprocess.Popen[bytes]") -> None:
    labels = {
        "indicators": ["physical_violence", "nonsense"],
        "details": ["perpetrator_partner"],
        "request": "third_party",
    }
    out, _ = batch.communicate(json.dumps({"id": 1, "labels": labels}).encode() + b"\n", timeout=60)
    facts = json.loads(out)["facts"]
    assert facts["indicators"] == ["physical_violence"]
    assert (facts["perpetrator"], facts["role"]) == ("partner", "third_party")


def test_bad_lines_are_answered_and_the_run_goes_on(batch: "subprocess.Popen[bytes]") -> None:
    lines = [
        b"not json",
        b"[1]",
        b'{"text": "no id"}',
        b'{"id": "a"}',
        b'{"id": {"deep": 1}, "text": 5}',
        b'{"id": "\\ud800", "text": "\\ud800 lone surrogate"}',
        b'{"id": 1, "text": "\xff"}',
        b"[" * 100_000,
        b"",
        b'{"id": "last", "text": "hello"}',
    ]
    out, _ = batch.communicate(b"\n".join(lines), timeout=60)
    answers = [json.loads(line) for line in out.splitlines()]
    assert len(answers) == len(lines)
    assert [answer["id"] for answer in answers] == [
        *(None, None, None, "a", {"deep": 1}, "\ud800", None, None, None, "last")
    ]
    assert [i for i, answer in enumerate(answers) if "understood" in answer] == [5, 9]
    assert batch.returncode == 1


def test_all_good_lines_end_with_0(batch: "subprocess.Popen[bytes]") -> None:
    out, _ = batch.communicate(b'{"id": null, "text": ""}\n', timeout=60)
    assert batch.returncode == 0
    assert json.loads(out)["id"] is None


def test_a_thousand_messages_take_well_under_30_seconds(batch: "subprocess.Popen[bytes]") -> None:
    text = "my boss keeps my passport and I have not been paid for three months, I am scared"
    lines = "\n".join(json.dumps({"id": i, "text": f"{text} {i}"}) for i in range(1000))
    out, _ = batch.communicate(lines.encode(), timeout=30)
    assert len(out.splitlines()) == 1000


def test_a_text_gives_the_facts_that_routing_reads() -> None:
    understood = Understanding(
        indicators=("physical_violence", "immediate_danger"),
        topics=("shelter",),
        request="third_party",
        details=("perpetrator_partner", "cannot_speak"),
        urgent=True,
        ask_danger=False,
        scores={},
        because={},
    )
    assert facts_of(understood) == {
        "indicators": ["physical_violence", "immediate_danger"],
        "topics": ["shelter"],
        "perpetrator": "partner",
        "can_speak": False,
        "request": "third_party",
        "role": "third_party",
        "immediate_danger": True,
    }
