"""Where people's recordings are played: with all that `texts coverage` names, nothing of a wait is heard in another voice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.assessments.service import Assessor
from app.conversations import handoff_texts as texts
from app.conversations.call_menu import heard_waiting
from app.conversations.call_prompts import Prompts
from app.conversations.calls import CallAnswer
from app.conversations.compose import Composer
from app.dialogue.turn import Said
from app.handoffs.people import Availability
from app.handoffs.states import Needs, StaffGender
from app.kit.holidays import JapaneseHolidays
from app.models import Handler
from app.texts.recordings import Recordings, required
from routing import load_directory
from tests.support.screening import catalog

NOON = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
LANGUAGE = "km"


def turns(gender: StaffGender, at: datetime) -> Iterator[list[Said]]:
    """All that may be said to who waits on the telephone."""
    needs = Needs(LANGUAGE, gender, "normal", "voice", None)
    for here, foreign, hours in ((1, 0, None), (0, 1, None), (0, 0, None), (0, 0, 3), (0, 0, 20), (0, 0, 60)):
        shift = at + timedelta(hours=hours) if hours is not None else None
        others = 1 if gender != "any" else 0
        available = Availability(
            staffed=True, here=here, foreign=foreign, at_counter=0, others=others, next_shift=shift
        )
        yield texts.how_things_stand(needs, available, at, LANGUAGE)
    yield texts.ask_other(needs)
    yield texts.ask_time(at)
    for since, until in texts.windows(at):
        yield texts.time_kept(since, until, at)
    for intent in ("danger", "self_harm_now", "self_harm", "maybe_danger"):
        yield texts.danger(intent, ("medical_emergency", "at_sea"))
    yield [*texts.left(), *texts.places(), *texts.released(needs, available, at, LANGUAGE)]
    yield [Said(key=key) for key in ("handoff-kept", "handoff-emergency", "handoff-wish-kept", "handoff-later")]


@pytest.mark.parametrize("gender", ["female", "male", "any"])
def test_what_coverage_names_is_all_that_is_heard(tmp_path: Path, gender: StaffGender) -> None:
    texts = catalog()
    composer = Composer(texts, Assessor(load_directory(), JapaneseHolidays()))
    recorded = Recordings(tmp_path, {(LANGUAGE, name) for name in required(texts)})
    prompts = Prompts(texts, recorded, "https://gateway.example", composer.emergency_numbers)
    own = [
        "voice-wait-nobody",
        "voice-wait-more",
        "voice-handoff-accepted",
        "voice-handoff-released",
        "voice-handoff-over",
    ]
    lines = [prompts.line(key) for key in own] + [prompts.line("voice-call-back", key="1")]
    for at in (NOON, NOON + timedelta(hours=7), NOON + timedelta(hours=10)):
        for role in ("self", "third_party"):
            for said in turns(gender, at):
                parts = composer.compose(said, {"role": role}, LANGUAGE, at, spoken=True).parts
                answer = CallAnswer(parts, LANGUAGE, ended=False, handler=Handler.QUEUE)
                for stage in (0, 1):
                    heard = heard_waiting(answer, stage, written=True, known=True)
                    lines += [*heard.lines, *prompts.menu(heard.options)]
    clips = prompts.clips(lines, LANGUAGE, "en")
    assert len(clips) > 300
    assert {clip.text for clip in clips if clip.recording is None} == set()


def test_hours_and_whom_they_asked_for_have_recordings_of_their_own(tmp_path: Path) -> None:
    texts = catalog()
    recorded = Recordings(tmp_path, {(LANGUAGE, name) for name in required(texts)})
    prompts = Prompts(texts, recorded, "", {})

    def name(key: str, **variables: str) -> str:
        (clip,) = prompts.clips([prompts.line(key, **variables)], LANGUAGE, None)
        assert clip.recording is not None
        return clip.recording.rpartition("/")[2]

    assert name("voice-choice-handoff-today", **{"from": "18:00", "until": "21:00"}) == "voice-choice-handoff-today-18"
    assert name("voice-handoff-waiting", staff="female") == "voice-handoff-waiting.female"
    assert name("voice-handoff-waiting", staff="any") == "voice-handoff-waiting"
    assert name("voice-wait", staff="female", role="third_party") == "voice-wait"
    assert name("voice-ask-what", role="third_party") == "voice-ask-what.third_party"
