"""What a call does and never does, step by step over signed HTTP."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest
from twilio.request_validator import RequestValidator

from app.channels.voice_voices import RECORDED_LANGUAGES
from app.conversations.speak import clean
from app.kit.language import LANGUAGES
from tests.journeys.messages import PASSPORT_AND_WAGES
from tests.support import web
from tests.support.screening import INTERN, catalog, words
from tests.support.system import ACCOUNT, TOKEN, System
from tests.voice.stepper import Call
from tests.voice.test_walk import way_in

HEARD = {language: ("en" if language in RECORDED_LANGUAGES else language) for language in LANGUAGES}
NUMBERS = {"police": "1 1 0", "ambulance": "1 1 9", "coastguard": "1 1 8", "nine": "9"}


def spoken(language: str, key: str, **values: str) -> str:
    """A text as it is heard by a caller of this language."""
    text = catalog().render(HEARD[language], key, {"role": "self", **NUMBERS, **values})
    return clean(text)


def begin(system: System, language: str, **extra: str) -> Call:
    call = Call(system.url, extra=extra)
    call.begin()
    for key in way_in(language):
        call.press(key)
    return call


def through_screening(call: Call, language: str, answers: dict[str, str]) -> list[str]:
    """Answers each question by its key; returns the questions heard."""
    asked: list[str] = []
    while (key := next((key for key in call.keys.split() if key.startswith("ask-")), None)) is not None:
        assert key not in asked, f"{key} was asked twice"
        asked.append(key)
        call.press(answers[key])
    return asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_intern_without_wages_by_keys_alone(system: System, language: str) -> None:
    call = begin(system, language)
    assert spoken(language, "voice-greeting") in call.text
    asked = through_screening(call, language, INTERN)
    assert asked[:2] == ["ask-safe", "ask-what"]
    assert "answer-counter" in call.keys
    assert spoken(language, "answer-counter") in call.text
    assert spoken(language, "voice-number") in call.text
    assert spoken(language, "voice-number-again") in call.text


def test_where_nobody_understands_words_only_keys_are_listened_to(system: System) -> None:
    for language in RECORDED_LANGUAGES:
        call = begin(system, language)
        assert call.gather is not None
        assert call.gather.attrib["input"] == "dtmf"


def test_a_story_in_words_fills_what_it_tells(system: System) -> None:
    call = begin(system, "vi")
    call.press("1")
    call.say(PASSPORT_AND_WAGES["vi"])
    assert "ask-under-18" in call.keys


def test_a_number_is_said_digit_by_digit_and_twice(system: System) -> None:
    call = begin(system, "en")
    through_screening(call, "en", INTERN)
    heard = call.text
    first = heard.index("The number is:") + len("The number is:")
    number = heard[first : heard.index("Once more:")].split("After")[0].strip()
    assert len(number.split(", ")) >= 3, number
    assert all(len(digit.strip(", ")) <= 4 for digit in number.split(", ")), number
    assert heard.count(number) >= 2


def test_the_language_is_remembered_and_the_last_call_is_not(system: System) -> None:
    first = begin(system, "th")
    first.press("1")
    first.hang_up()
    again = Call(system.url, number=first.number)
    again.begin()
    assert again.keys.split() == ["greeting", "ask-safe"], "the language is known; what was told is not repeated"
    assert spoken("th", "voice-greeting") in again.text
    again.press("9")
    assert again.keys == "language-menu"
    again.press("2")
    assert spoken("en", "voice-ask-safe") in again.text


@pytest.mark.parametrize("hidden", ["anonymous", "unknown", "client:alice", "sip:a@b", "", "+266696687"])
def test_a_hidden_number_is_never_remembered_and_gets_no_text(system: System, hidden: str) -> None:
    call = begin(system, "en", From=hidden)
    through_screening(call, "en", INTERN)
    assert "text message" not in call.text
    again = Call(system.url, extra={"From": hidden})
    again.begin()
    assert again.keys == "language-menu"


def test_two_at_once_from_one_number_have_two_conversations(system: System) -> None:
    first = begin(system, "en")
    second = Call(system.url, number=first.number)
    second.begin()
    assert second.keys == "language-menu"
    for key in way_in("es"):
        second.press(key)
    assert spoken("es", "voice-ask-safe") in second.text
    first.press("1")
    assert "ask-what" in first.keys
    assert spoken("en", "voice-ask-what") in first.text


def test_a_text_goes_out_only_after_yes_and_once(system: System) -> None:
    call = begin(system, "km")
    through_screening(call, "km", INTERN)
    key = str(call.text.count("Press") and key_of(call, "To get this as a text message"))
    call.press(key)
    assert call.keys == "voice-ask-text-safe"
    call.press("2")
    assert system.provider.to(call.number) == []
    call.press(key)
    number = call.action
    call.press("1")
    assert "The text is on its way" in call.text
    sent = system.provider.wait(call.number, 1)
    assert words("km", "answer-counter") in sent[0].body, "the text is in their own language, also without a voice"
    call._follow(number, Digits="1")
    assert len(system.provider.to(call.number)) == 1


def key_of(call: Call, label: str) -> int:
    rest = call.text[call.text.index(label) :]
    return int(rest[rest.index("Press ") + 6])


def test_erase_after_one_check_ends_and_forgets_the_language(system: System) -> None:
    call = begin(system, "pt")
    call.press("1")
    call.press("#")
    assert call.keys == "voice-ask-erase-all"
    call.press("2")
    assert "ask-what" in call.keys
    call.press("#")
    call.press("1")
    assert call.ended
    assert spoken("pt", "voice-erased") in call.text
    again = Call(system.url, number=call.number)
    again.begin()
    assert again.keys == "language-menu"


def test_the_star_repeats_and_three_misses_end_kindly(system: System) -> None:
    call = begin(system, "en")
    before = call.text
    call.press("*")
    assert call.text.replace(spoken("en", "voice-hint"), "").strip() in before
    call.wait()
    assert call.text.startswith("I did not hear anything.")
    call.press("7")
    assert call.text.startswith("That key does nothing here.")
    call.wait()
    assert call.ended
    assert "call again" in call.text


def test_a_request_told_twice_changes_nothing(system: System) -> None:
    call = begin(system, "en")
    action = call.action
    call.press("1")
    heard, following = call.newest, call.action
    call._request(action, Digits="1")
    assert (call.newest, call.action) == (heard, following)


def test_forged_unsigned_and_broken_requests(system: System) -> None:
    url = f"{system.url}/channels/voice/call"
    form = {"CallSid": "CA" + "1" * 32, "AccountSid": ACCOUNT, "From": "+819011112222"}
    before = _refused(system)
    assert web.post(url, data=form).status_code == 403
    assert web.post(url, data=form, headers={"X-Twilio-Signature": "bm8="}).status_code == 403
    assert _refused(system) == before + 2
    assert web.post(url, content=b"%ff\xff", headers={"X-Twilio-Signature": "bm8="}).status_code == 400
    assert web.post(f"{system.url}/channels/voice/nothing", data=form).status_code == 422
    for path in ("en/%00", "en/a%00", "xx/voice-hold", "%00/voice-hold", "en/%ff", "en/" + "a" * 5000):
        assert web.get(f"{system.url}/channels/voice/audio/{path}").status_code == 404, path


def _refused(system: System) -> float:
    lines = web.get(f"{system.url}/metrics").text.splitlines()
    return sum(
        float(line.split()[-1]) for line in lines if line.startswith('tsunagu_refused_webhooks_total{channel="voice"}')
    )


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("call", {}),
        ("call", {"CallSid": "nonsense"}),
        ("turn", {"CallSid": "CA" + "2" * 32}),
        ("turn?number=7&stage=x&misses=-1", {"CallSid": "CA" + "3" * 32, "Digits": "1"}),
        ("text?number=99999999999999999999", {"CallSid": "CA" + "4" * 32, "Digits": "1"}),
        ("dialled", {"CallSid": "CA" + "5" * 32, "DialCallStatus": "exploded"}),
    ],
)
def test_missing_and_strange_parameters_never_mean_silence(system: System, path: str, fields: dict[str, str]) -> None:
    url = f"{system.url}/channels/voice/{path}"
    form = {"AccountSid": ACCOUNT, **fields}
    signature = RequestValidator(TOKEN).compute_signature(url, form)
    answer = web.post(url, data=form, headers={"X-Twilio-Signature": signature}, timeout=30)
    assert answer.status_code == 200
    root = ET.fromstring(answer.text)
    said = [verb.text for verb in root.iter() if verb.tag in ("Say", "Play")]
    assert said
    assert root[-1].tag in ("Hangup", "Redirect")


def test_a_status_callback_ends_the_call_and_unknown_ones_are_taken(system: System) -> None:
    call = begin(system, "en")
    call.press("1")
    for status in ("completed", "completed", "busy", "brand-new"):
        answer = call._post(f"{system.url}/channels/voice/status", CallStatus=status)
        assert answer.status_code == 204
    unknown = Call(system.url)
    assert unknown._post(f"{system.url}/channels/voice/status", CallStatus="completed").status_code == 204


def test_many_callers_at_once(system: System) -> None:
    def one(_: int) -> str:
        call = begin(system, "en")
        call.press("1")
        return call.keys

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(one, range(16))) == {"ask-what"}


def test_no_word_of_a_caller_is_logged(system: System) -> None:
    secret = "zebra" + secrets.token_hex(8)
    call = begin(system, "en")
    call.press("1")
    call.say(f"my boss {secret} does not pay me")
    assert secret not in system.log()
    assert call.number not in system.log()
    assert call.number not in urlencode({"url": call.action})
