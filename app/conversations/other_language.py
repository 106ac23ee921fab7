"""Whether a person has gone over to another language of ours: they are asked, and decide."""

from __future__ import annotations

from app.conversations.interpret import Interpreted
from app.conversations.records import ConversationState
from app.kit.language import LATIN_LANGUAGES, identify

# Only asked about when the text is long enough to be sure.
MIN_SWITCH_LETTERS = 15
CERTAIN = 0.98
# Where answers are heard, not read.
SPOKEN_CHANNEL = "voice"


def other_language(state: ConversationState, heard: Interpreted) -> str | None:
    """Another language in which this text clearly is, when they were not asked about it before."""
    if heard.text is None or state.language is None or len(heard.text) < MIN_SWITCH_LETTERS:
        return None
    if state.channel == SPOKEN_CHANNEL:
        # A recogniser hears one language, whatever is spoken; the keypad changes it.
        return None
    guess = identify(heard.text)
    if not guess.sure or guess.language in (None, state.language, *state.memory.declined):
        return None
    # People write Nepali, Khmer, Burmese, Thai and Japanese in Latin letters too: that is no other language.
    if state.language not in LATIN_LANGUAGES and guess.language in LATIN_LANGUAGES and guess.margin < CERTAIN:
        return None
    return guess.language
