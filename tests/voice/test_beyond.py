"""What stands around a call: a slow bot, recordings, voice messages, connected lines, and the document for bad days."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import psutil
import psycopg

from app.channels.voice_voices import RECORDED_LANGUAGES, SPOKEN_LANGUAGES
from app.texts.recordings import required
from tests.support import web
from tests.support.prism_server import prism
from tests.support.provider import Provider
from tests.support.screening import catalog
from tests.support.stand_in import StandInSystem
from tests.support.system import ACCOUNT, NUMBER, TOKEN, System, running
from tests.voice.stepper import MOST_SECONDS, Call, gather_languages, voices
from tests.voice.test_calls import begin, spoken
from tests.voice.test_walk import way_in

MP3 = b"\xff\xfb\x90\x64" + bytes(413)
FALLBACK = Path(__file__).parents[2] / "app" / "http" / "voice-fallback.xml"


def bot_of(system: System) -> psutil.Process:
    assert system.process is not None
    children = psutil.Process(system.process.pid).children(recursive=True)
    return next(child for child in children if "run.py" in " ".join(child.cmdline()))


def test_a_bot_that_hangs_is_never_heard_as_silence(own: System) -> None:
    call, newcomer = begin(own, "en"), Call(own.url)
    newcomer.begin()
    bot = bot_of(own)
    os.kill(bot.pid, signal.SIGSTOP)
    try:
        with ThreadPoolExecutor() as pool:
            pressed = [pool.submit(call.press, "1"), pool.submit(newcomer.press, way_in("vi")[0])]
        assert [done.result() for done in pressed] == [None, None]
    finally:
        os.kill(bot.pid, signal.SIGCONT)
    assert call.redirects >= 1, "a hold prompt came first"
    assert "One moment, please." in call.text
    assert "scripted-menu" in call.keys, "then the menu, which needs no bot"
    assert call.slowest < MOST_SECONDS
    call.press("1")
    assert "answer-counter" in call.keys
    assert newcomer.redirects >= 1
    assert spoken("vi", "voice-hold") in newcomer.text
    assert spoken("en", "voice-hold") not in newcomer.text, "the language was chosen already"


def test_a_voice_message_is_fetched_sealed_and_deleted_at_the_provider(tmp_path: Path, provider: Provider) -> None:
    with running(StandInSystem(tmp_path, provider)) as system:
        with web.Client(base_url=system.url, timeout=30) as client:

            def act(text: str) -> dict[str, object]:
                answer = client.post("/phone/call/do", json={"number": "+819011110000", "text": text})
                content: dict[str, object] = answer.json()
                return content

            client.post("/phone/call/begin", json={"number": "+819011110000", "language": "en"})
            heard = str(act("0"))
            key = heard[heard.index("To leave a voice message") :].split("Press ")[1][0]
            assert "Only our counselors hear it" in str(act(key))
            assert act("1")["waits"] == "recording"
            assert "We have your message" in str(act("5"))
        with psycopg.connect(system.database) as connection:
            rows = connection.execute("SELECT status, seconds, sound FROM voice_messages").fetchall()
        assert [(row[0], row[1]) for row in rows] == [("kept", 3)]
        assert MP3[:4] not in rows[0][2][:16]
        assert len(rows[0][2]) > len(MP3)
        with web.Client(base_url=system.url, timeout=30) as client:
            client.post("/phone/call/do", json={"number": "+819011110000", "text": "#"})
            client.post("/phone/call/do", json={"number": "+819011110000", "text": "1"})
        with psycopg.connect(system.database) as connection:
            assert connection.execute("SELECT status, sound FROM voice_messages").fetchall() == [("gone", None)]


def test_without_consent_nothing_is_recorded(system: System) -> None:
    call = begin(system, "en")
    call.press("0")
    rest = call.text[call.text.index("To leave a voice message") :]
    call.press(rest[rest.index("Press ") + 6])
    call.press("2")
    assert call.record is None
    assert call.gather is not None


def test_a_number_that_can_be_dialled_is_connected_and_a_short_one_only_said(
    tmp_path: Path, provider: Provider
) -> None:
    """Cure Time aside: on a weekday the human rights line and others have full numbers; 110 and #9110 are only said."""
    with running(StandInSystem(tmp_path, provider)) as system:
        at = datetime.fromisoformat("2026-11-24T11:30:00+09:00")
        rung: list[str] = []
        with web.Client(base_url=system.url, timeout=40) as client:
            for what in "123456":
                caller = {"number": f"+8190222200{what}0", "language": "tl", "at": at.isoformat()}
                state = client.post("/phone/call/begin", json=caller).json()
                for key in ("1", what, "2", "2", "1", "1", "1", "1"):
                    if "numero ay" in str(state["heard"]):
                        break
                    state = client.post("/phone/call/do", json={**caller, "text": key}).json()
                heard = str(state["heard"])
                if "Para ikonekta ka ngayon" not in heard:
                    continue
                key = heard[heard.index("Para ikonekta ka ngayon") :].split("Pindutin ang ")[1][0]
                state = client.post("/phone/call/do", json={**caller, "text": key}).json()
                assert state["waits"] == "ringing"
                rung.append(state["rings"])
                state = client.post("/phone/call/dialled", json={**caller, "status": "no-answer"}).json()
                assert "Walang sumagot" in str(state["heard"])
                assert state["waits"] in ("keys", "words")
        assert rung, "no line could be connected in any of these cases"
        assert all(number.startswith("+81") and len(number) >= 11 for number in rung), rung


def test_a_recording_takes_the_place_of_the_second_language(own: System, tmp_path: Path) -> None:
    before = begin(own, "km")
    assert all(spoken.recording is None for spoken in before.heard)
    sound = tmp_path / "press.mp3"
    sound.write_bytes(MP3)
    environment = own.environment()
    environment["TSUNAGU_DATABASE_URL"] = own.database
    command = [sys.executable, "-m", "app.cli", "texts", "record", "km"]
    done = subprocess.run([*command, "voice-ask-safe", str(sound)], env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    for name, content, reason in (
        ("voice-ask-safe", b"<html>", "neither MP3 nor WAV"),
        ("voice-ask-safe", b"RIFF0000WAVE" + bytes(3_000_000), "larger than 2 MB"),
        ("no-such-text", MP3, "nothing called no-such-text"),
    ):
        sound.write_bytes(content)
        refused = subprocess.run([*command, name, str(sound)], env=environment, capture_output=True, check=False)
        assert refused.returncode == 2
        assert reason in refused.stderr.decode()
    asyncio.run(asyncio.sleep(5.5))
    after = begin(own, "km")
    assert [spoken.recording for spoken in after.heard if spoken.recording] == [
        f"{own.url}/channels/voice/audio/km/voice-ask-safe"
    ]
    assert web.get(f"{own.url}/channels/voice/audio/km/voice-hold").status_code == 404
    assert web.get(f"{own.url}/channels/voice/audio/..%2F..%2Fen/x").status_code == 404
    listed = subprocess.run(
        [sys.executable, "-m", "app.cli", "texts", "coverage", "--uploaded"],
        env=environment,
        capture_output=True,
        check=True,
    ).stdout.decode()
    needed = len(required(catalog()))
    assert f"km on the telephone: 1 of {needed} prompts recorded" in listed
    assert f"my on the telephone: 0 of {needed} prompts recorded" in listed
    assert "voice-greeting" in listed


def test_every_voice_is_one_that_twilio_has() -> None:
    from app.channels.voice_voices import VOICES

    assert {voice.name for voice in VOICES.values()} <= voices()
    assert {voice.hears for voice in VOICES.values()} <= gather_languages()
    assert set(SPOKEN_LANGUAGES) | set(RECORDED_LANGUAGES) == {
        "ja", "en", "zh", "ko", "tl", "pt", "vi", "ne", "es", "id", "th", "km", "my",
    }  # fmt: skip


def test_the_document_for_bad_days_is_the_texts_own_and_needs_nothing_of_ours() -> None:
    printed = subprocess.run([sys.executable, "-m", "app.cli", "texts", "fallback"], capture_output=True, check=True)
    assert printed.stdout.decode().strip() == FALLBACK.read_text(encoding="utf-8").strip()
    root = ET.fromstring(FALLBACK.read_text(encoding="utf-8"))
    assert [verb.tag for verb in root] == ["Say"] * len(SPOKEN_LANGUAGES) + ["Hangup"]
    assert all("1 1 0" in (verb.text or "") and verb.attrib["voice"] in voices() for verb in root[:-1])
    assert "http" not in FALLBACK.read_text(encoding="utf-8")


def test_without_the_database_the_caller_hears_what_to_do(own: System) -> None:
    call = begin(own, "en")
    call.tells_end = False
    servers = [process for process in psutil.process_iter(["cmdline"]) if _serves(process, own)]
    assert servers
    for server in servers:
        server.send_signal(signal.SIGSTOP)
    try:
        call.press("1")
    finally:
        for server in servers:
            server.send_signal(signal.SIGCONT)
    assert call.ended
    assert "1 1 0" in call.text
    assert call.slowest < MOST_SECONDS


def _serves(process: psutil.Process, system: System) -> bool:
    if f"{system.folder}/var/postgres" in " ".join(process.info["cmdline"] or []):
        return True
    parent = process.parent()
    return parent is not None and f"{system.folder}/var/postgres" in " ".join(parent.cmdline())


async def test_twilios_own_schema_takes_what_we_ask_about_recordings() -> None:
    from app.channels.voice_twilio import VoiceTwilio

    with prism("twilio_api_v2010.json") as url:
        channel = VoiceTwilio((ACCOUNT, TOKEN, NUMBER), api_url=url)
        await channel.delete_recording("RE" + "d" * 32)
        await channel.close()


def test_an_unconfigured_telephone_says_so(tmp_path: Path, provider: Provider) -> None:
    from tests.support.system import free_port

    class Bare(System):
        def environment(self) -> dict[str, str]:
            full = System.environment(self)
            return {name: value for name, value in full.items() if not name.startswith("TSUNAGU_TWILIO")}

    with running(Bare(tmp_path, provider, port=free_port())) as bare:
        assert web.post(f"{bare.url}/channels/voice/call", data={"CallSid": "CA1"}).status_code == 503
