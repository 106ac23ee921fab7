"""What is heard on the telephone and what comes after it, and the same as TwiML (made by the ``twilio`` package)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from app.channels.voice_voices import VOICES

# Someone frightened needs longer than Twilio's five seconds to find a key.
LISTEN_SECONDS = 8
RING_SECONDS = 30
# Two hours: longer than any talk with a counter, shorter than a line left open by mistake.
CONNECTED_SECONDS = 7200
MESSAGE_SECONDS = 180
# Amazon's voices take 3,000 characters at once, the most restrictive of those we use.
SAY_CHARACTERS = 2500


@dataclass(frozen=True, slots=True)
class Clip:
    """One thing heard: ``text`` in the voice of ``language``, or, where ``recording`` is an address, that recording."""

    text: str
    language: str
    recording: str | None = None


@dataclass(frozen=True, slots=True)
class Listen:
    """One key, or words where ``hears`` names a language with recognition; silence goes to ``action`` too.

    ``digits``: so many keys, one after the other; fewer are taken as they are when no more come. ``seconds``: how long.
    """

    action: str
    hears: str | None = None
    digits: int = 1
    seconds: int = LISTEN_SECONDS


@dataclass(frozen=True, slots=True)
class Go:
    """Asks us again, at ``url``, after ``pause`` seconds."""

    url: str
    pause: int = 0


@dataclass(frozen=True, slots=True)
class Connect:
    """Rings ``number`` (E.164), showing ``caller``, our own number; ``action`` hears how that ended."""

    number: str
    caller: str
    action: str


@dataclass(frozen=True, slots=True)
class Join:
    """Into the conference ``room``; ``action`` comes after it, ``callback`` is told who comes and goes.

    ``opens``: before somebody who does is there, nobody hears anybody. ``closes``: their leaving ends it for all.
    """

    room: str
    action: str
    callback: str
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Record:
    """Records the caller; ``action`` comes next, ``callback`` is told when the recording can be fetched."""

    action: str
    callback: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """The end of the call."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is heard, in order, and what then happens. ``keys`` names what is said, for those who look on."""

    clips: Sequence[Clip]
    then: Listen | Go | Connect | Join | Record | HangUp
    keys: Sequence[str] = ()
    turn: str | None = None
    """The provider id of the message that this scene answers; None for a prompt of the telephone's own."""


def twiml(scene: Scene) -> str:
    """The scene as a TwiML document."""
    response = VoiceResponse()
    match scene.then:
        case Listen(action, hears, digits, seconds):
            heard = {"input": "dtmf speech", "language": VOICES[hears].hears, "speech_timeout": "auto"} if hears else {}
            gather = Gather(
                num_digits=digits,
                finish_on_key="",
                timeout=seconds,
                action=action,
                method="POST",
                action_on_empty_result=True,
                **({"input": "dtmf"} | heard),
            )
            _speak(gather, scene.clips)
            response.append(gather)
            # Only reached should Twilio not honour actionOnEmptyResult: silence must never be the end of the call.
            response.redirect(action, method="POST")
        case Go(url, pause):
            _speak(response, scene.clips)
            if pause:
                response.pause(length=pause)
            response.redirect(url, method="POST")
        case Connect(number, caller, action):
            _speak(response, scene.clips)
            dial = Dial(
                action=action,
                method="POST",
                caller_id=caller,
                timeout=RING_SECONDS,
                time_limit=CONNECTED_SECONDS,
                answer_on_bridge=True,
            )
            dial.number(number)
            response.append(dial)
        case Join():
            _speak(response, scene.clips)
            response.append(_conference(scene.then))
        case Record(action, callback):
            _speak(response, scene.clips)
            response.record(
                action=action,
                method="POST",
                max_length=MESSAGE_SECONDS,
                timeout=5,
                play_beep=True,
                recording_status_callback=callback,
                recording_status_callback_method="POST",
                recording_status_callback_event="completed absent",
            )
            response.redirect(action, method="POST")
        case HangUp():
            _speak(response, scene.clips)
            response.hangup()
    return str(response)


def _conference(join: Join) -> Dial:
    """Nothing is recorded, and nothing is played to who waits for the other: music would be heard as a dead end."""
    dial = Dial(action=join.action, method="POST", time_limit=CONNECTED_SECONDS)
    dial.conference(
        join.room,
        start_conference_on_enter=join.opens,
        end_conference_on_exit=join.closes,
        beep="false",
        wait_url="",
        record="do-not-record",
        status_callback=join.callback,
        status_callback_event="start end join leave",
        status_callback_method="POST",
    )
    return dial


def _speak(parent: VoiceResponse | Gather, clips: Iterable[Clip]) -> None:
    """Neighbouring texts of one voice become one `<Say>`, cut where it would be too long."""
    text, language = "", ""
    for clip in clips:
        joined = f"{text} {clip.text}".strip()
        if clip.recording is None and clip.language == language and len(joined) <= SAY_CHARACTERS:
            text = joined
            continue
        _say(parent, text, language)
        text, language = "", ""
        if clip.recording is not None:
            parent.play(clip.recording)
        else:
            text, language = clip.text, clip.language
    _say(parent, text, language)


def _say(parent: VoiceResponse | Gather, text: str, language: str) -> None:
    if text:
        voice = VOICES[language]
        parent.say(text, voice=voice.name, language=voice.locale)
