"""Which voice speaks each language on the telephone, and which recogniser hears it.

Twilio has no voice for Nepali, Khmer and Burmese: there people's recordings are played. Sources: twilio.com/docs/voice/
twiml/say/text-speech and /gather; the lists themselves are checked in tests/channels/test_voice_twiml.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.kit.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class Voice:
    """``name`` and ``locale`` of `<Say>`; ``hears`` is the language of `<Gather>`."""

    name: str
    locale: str
    hears: str


VOICES = {
    "ja": Voice("Polly.Tomoko-Neural", "ja-JP", "ja-JP"),
    "en": Voice("Polly.Joanna-Neural", "en-US", "en-US"),
    "zh": Voice("Polly.Zhiyu-Neural", "cmn-CN", "cmn-Hans-CN"),
    "ko": Voice("Polly.Seoyeon-Neural", "ko-KR", "ko-KR"),
    "tl": Voice("Google.fil-PH-Wavenet-A", "fil-PH", "fil-PH"),
    "pt": Voice("Polly.Vitoria-Neural", "pt-BR", "pt-BR"),
    "vi": Voice("Google.vi-VN-Wavenet-A", "vi-VN", "vi-VN"),
    "es": Voice("Polly.Mia-Neural", "es-MX", "es-MX"),
    "id": Voice("Google.id-ID-Wavenet-A", "id-ID", "id-ID"),
    "th": Voice("Google.th-TH-Neural2-C", "th-TH", "th-TH"),
}
SPOKEN_LANGUAGES = tuple(language for language in LANGUAGES if language in VOICES)
RECORDED_LANGUAGES = tuple(language for language in LANGUAGES if language not in VOICES)
