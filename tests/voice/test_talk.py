"""`tsunagu talk --channel voice`: the same lines of JSON as on every door, in a language that is spoken and one that is not."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support import web
from tests.support.provider import Provider
from tests.support.stand_in import StandInSystem, TimedCaller
from tests.support.system import running

LINES = ["công ty giữ hộ chiếu của em, 3 tháng chưa trả lương", "1", "2", "1", "1", "1"]


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[StandInSystem]:
    with running(StandInSystem(tmp_path_factory.mktemp("talk"), provider)) as found:
        yield found


def talk(phone: StandInSystem, lines: list[str], *options: str) -> list[dict[str, object]]:
    command = [sys.executable, "-m", "app.cli", "talk", "--channel", "voice", "--json", *options]
    done = subprocess.run(
        command,
        input="\n".join(lines).encode() + b"\n\n",
        env=phone.environment(),
        capture_output=True,
        check=True,
        timeout=120,
    )
    answers: list[dict[str, object]] = [json.loads(line) for line in done.stdout.splitlines()]
    return answers


def keys(answer: dict[str, object]) -> list[str]:
    say = answer["say"]
    assert isinstance(say, list)
    return [part["key"] for part in say]


@pytest.mark.parametrize("hint", [["--language", "vi"], []])
def test_from_the_first_words_to_the_counters(phone: StandInSystem, hint: list[str]) -> None:
    answers = talk(phone, LINES, "--at", "2026-11-24T11:30:00+09:00", *hint)
    assert keys(answers[0])[-1] == "ask-safe"
    assert [keys(answer)[-1] for answer in answers[1:5]] == [
        "ask-under-18",
        "ask-intern",
        "ask-staff-gender",
        "ask-phone",
    ]
    last = answers[-1]
    assert keys(last) == ["answer-counter"]
    say = last["say"]
    assert isinstance(say, list)
    assert say[0]["data"]["counters"][0] in ("otit_native_language", "otit_sos")
    assert say[0]["text"].count("0, 1, 2, 0") >= 2
    assert (last["language"], last["handler"], last["ended"]) == ("vi", "bot", False)


def test_in_a_language_without_a_voice(phone: StandInSystem) -> None:
    answers = talk(phone, ["ថៅកែមិនបើកប្រាក់ខែឲ្យខ្ញុំ ៣ខែហើយ", "1", "0"], "--language", "km")
    assert [answer["language"] for answer in answers] == ["km", "km", "km"]
    assert keys(answers[0])[-1] == "ask-safe"
    assert "handoff-unavailable" in keys(answers[2])


def test_a_code_from_a_text_message_keyed_in_on_the_telephone(phone: StandInSystem) -> None:
    """By `talk` at both doors, and key by key as on the phone's page."""
    told = TimedCaller(phone, "2026-11-24T11:30:00+09:00")
    for line in [*LINES, "mã số"]:
        code = told.say(line)["say"][0]["data"].get("code", "")
    joined = talk(phone, ["3", code, "1"], "--language", "vi")
    assert [keys(answer)[-1] for answer in joined] == ["voice-key-code", "ask-safe", "answer-counter"]
    number = "+818000001111"
    with web.Client(base_url=f"{phone.url}/phone/call", timeout=40) as page:
        page.post("/begin", json={"number": number, "language": "en"})
        for key in ["3", *"1357246"]:
            waiting = page.post("/do", json={"number": number, "text": key}).json()
        assert waiting["heard"] == [], "seven digits of eight: nothing is said yet"
        heard = page.post("/do", json={"number": number, "text": "8"}).json()
    assert any("This code does not work" in part["text"] for part in heard["heard"])
