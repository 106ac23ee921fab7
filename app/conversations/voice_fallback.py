"""What a caller hears when all of ours is down: a file that needs nothing of ours and can lie anywhere.

`tsunagu texts fallback` prints it; a copy lies in app/http, and a test holds that copy to the texts. Give it to Twilio as
the number's fallback («primary handler fails»), from another host or as a TwiML Bin.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.channels.voice_twiml import HangUp, Scene, twiml
from app.channels.voice_voices import SPOKEN_LANGUAGES
from app.conversations.call_prompts import Prompts
from app.texts.catalog import Catalog
from app.texts.recordings import Recordings


def fallback_twiml(catalog: Catalog, emergency_numbers: Mapping[str, str]) -> str:
    """The document: in each language that a machine speaks, that we are down and whom to call in danger."""
    prompts = Prompts(catalog, Recordings(), "", emergency_numbers)
    line = prompts.line("voice-trouble")
    clips = [clip for language in SPOKEN_LANGUAGES for clip in prompts.clips([line], language, None)]
    return twiml(Scene(clips, HangUp()))
