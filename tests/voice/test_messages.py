"""Voice messages: fetched whole, deleted at the provider only then, and found whichever of its requests gets lost."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator

import httpx2
import psycopg
import pytest

from app.kit.crypto import Keyring, master_key
from tests.support.provider import Provider
from tests.support.system import System, signed_post
from tests.voice.stepper import Call
from tests.voice.test_calls import begin, key_of

MINUTES_3 = b"\xff\xfb\x90\x64" + secrets.token_bytes(1_000_000)
SHORT = MINUTES_3[:2000]
# Fifty at a time.
FIRST_SWEEP = 49


@pytest.fixture(autouse=True)
def at_once(provider: Provider) -> Iterator[None]:
    yield
    provider.recordings.pause = 0.0


def new_sid() -> str:
    return "RE" + secrets.token_hex(16)


def about_to_speak(system: System) -> Call:
    """A caller who has said that they may be recorded."""
    call = begin(system, "en")
    call.press("0")
    call.press(str(key_of(call, "To leave a voice message")))
    call.press("1")
    assert call.record is not None
    return call


def ready(call: Call, address: str, sid: str, seconds: int = 4, status: str = "completed") -> httpx2.Response:
    """Twilio's callback: a recording is there. It tells neither who called nor how the call is."""
    fields = call.fields(RecordingSid=sid, RecordingDuration=str(seconds), RecordingStatus=status)
    form = {name: fields[name] for name in fields if name not in ("From", "To", "CallStatus", "Direction")}
    return signed_post(address.split("#", maxsplit=1)[0], form)


def leave_message(system: System, sid: str) -> httpx2.Response:
    call = about_to_speak(system)
    assert call.record is not None
    address = call.record.attrib["recordingStatusCallback"]
    call.recorded(sid, 4)
    return ready(call, address, sid)


def status_of(system: System, sid: str) -> str | None:
    with psycopg.connect(system.database) as connection:
        row = connection.execute("SELECT status FROM voice_messages WHERE provider_id = %s", [sid]).fetchone()
    return row[0] if row else None


def sound_of(system: System, sid: str) -> bytes:
    """What is kept, opened as staff would."""
    with psycopg.connect(system.database) as connection:
        row = connection.execute(
            "SELECT v.id, v.sound, c.id, c.key FROM voice_messages v JOIN conversations c ON c.id = v.conversation_id"
            " WHERE v.provider_id = %s",
            [sid],
        ).fetchone()
    assert row is not None
    key = Keyring(master_key(None, system.data)).unwrap(row[3], row[2].bytes)
    return key.open(row[1], row[0].bytes)


def lost(system: System) -> int:
    with psycopg.connect(system.database) as connection:
        row = connection.execute("SELECT count(*) FROM voice_messages WHERE status = 'lost'").fetchone()
    assert row is not None
    count: int = row[0]
    return count


def wait_for(system: System, sid: str, status: str) -> None:
    deadline = time.monotonic() + 20
    while (found := status_of(system, sid)) != status:
        assert time.monotonic() < deadline, found
        time.sleep(0.1)


def test_a_long_message_that_comes_slowly_is_kept_whole_and_only_then_deleted(
    system: System, provider: Provider
) -> None:
    sid = new_sid()
    provider.recordings.sounds[sid] = MINUTES_3
    provider.recordings.pause = 0.05
    assert leave_message(system, sid).status_code == 204
    assert sound_of(system, sid) == MINUTES_3
    assert provider.recordings.deleted.count(sid) == 1


def test_one_that_breaks_off_is_not_deleted_and_fetched_again(system: System, provider: Provider) -> None:
    sid = new_sid()
    provider.recordings.sounds[sid] = MINUTES_3
    provider.recordings.cut.add(sid)
    call = about_to_speak(system)
    assert call.record is not None
    address = call.record.attrib["recordingStatusCallback"]
    call.recorded(sid, 4)
    assert ready(call, address, sid).status_code == 503, "Twilio is to tell us again"
    assert sid not in provider.recordings.deleted
    provider.recordings.cut.clear()
    assert ready(call, address, sid).status_code == 204
    assert sound_of(system, sid) == MINUTES_3


def test_one_larger_than_any_message_of_ours_is_refused_and_stays_there(system: System, provider: Provider) -> None:
    sid = new_sid()
    provider.recordings.sounds[sid] = MINUTES_3 * 9
    assert leave_message(system, sid).status_code == 204, "telling us again would not help"
    assert status_of(system, sid) == "lost"
    assert sid not in provider.recordings.deleted


def test_a_callback_before_the_action_and_one_without_it_find_the_message(system: System, provider: Provider) -> None:
    sid = new_sid()
    provider.recordings.sounds[sid] = SHORT
    call = about_to_speak(system)
    assert call.record is not None
    address = call.record.attrib["recordingStatusCallback"]
    assert ready(call, address, sid).status_code == 204
    assert sound_of(system, sid) == SHORT
    call.recorded(sid, 4)
    assert status_of(system, sid) == "kept", "the action that comes later changes nothing"


def test_silence_that_was_recorded_is_no_message(system: System) -> None:
    sid = new_sid()
    call = about_to_speak(system)
    assert call.record is not None
    assert ready(call, call.record.attrib["recordingStatusCallback"], sid, 0, "absent").status_code == 204
    assert status_of(system, sid) is None


def test_a_callback_after_everything_was_erased_keeps_nothing(system: System, provider: Provider) -> None:
    sid = new_sid()
    call = about_to_speak(system)
    assert call.record is not None
    address = call.record.attrib["recordingStatusCallback"]
    call.recorded(sid, 0)
    call.press("#")
    call.press("1")
    assert call.ended
    provider.recordings.sounds[sid] = SHORT
    assert ready(call, address, sid).status_code == 204
    assert status_of(system, sid) == "gone"
    assert sid in provider.recordings.deleted


def test_a_message_of_which_nobody_told_us_is_fetched_all_the_same(own: System, provider: Provider) -> None:
    sid = new_sid()
    call = about_to_speak(own)
    call.recorded(sid, 4)
    provider.recordings.sounds[sid] = SHORT
    own.kill()
    own.start()
    wait_for(own, sid, "kept")
    assert sound_of(own, sid) == SHORT


def test_messages_that_are_nowhere_hold_up_no_other_and_are_given_up(own: System, provider: Provider) -> None:
    first, missing, sid = new_sid(), [new_sid() for _ in range(60)], new_sid()
    provider.recordings.sounds[first] = provider.recordings.sounds[sid] = SHORT
    assert leave_message(own, first).status_code == 204
    with psycopg.connect(own.database) as connection:
        for number, other in enumerate(missing):
            connection.execute(
                "INSERT INTO voice_messages (id, call_id, conversation_id, provider_id, status, seconds, created_at,"
                " status_at) SELECT gen_random_uuid(), call_id, conversation_id, %s, 'recorded', 3, at.day, at.day"
                " FROM voice_messages, (SELECT now() - make_interval(hours => %s) AS day) at WHERE provider_id = %s",
                [other, 48 if number else 2, first],
            )
    assert leave_message(own, sid).status_code == 204
    assert sound_of(own, sid) == SHORT
    own.kill()
    own.start()
    deadline = time.monotonic() + 60
    while lost(own) < FIRST_SWEEP:
        assert time.monotonic() < deadline
        time.sleep(0.2)
    assert status_of(own, missing[0]) == "recorded", "this one may still come"
