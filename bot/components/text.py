"""Texts as people send them: cleaned before anything looks at them, and cut into tokens by script."""

import re
import unicodedata

# Code points that carry no meaning and break databases, logs or terminals: controls, lone surrogates, noncharacters.
_NO_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u202a-\u202e\u2066-\u2069]"
)

# Scripts written without spaces: one token for each run of one class. Letters of all others: one token a word.
_RUNS = (
    "\u3400-\u4dbf\u4e00-\u9fff\u3005",  # kanji, hanzi
    "\u3040-\u309f",  # hiragana
    "\u30a0-\u30ff",  # katakana
    "\u0e00-\u0e7f",  # Thai
    "\u1780-\u17ff",  # Khmer
    "\u1000-\u109f\uaa60-\uaa7f",  # Burmese
)
# Vowel signs of Devanagari are no word characters to `re`, nor are the joiners between its letters.
_WORD = f"(?:[^\\W{''.join(_RUNS)}]|[\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963\u200c\u200d])+"
_TOKEN = re.compile("|".join([*(f"[{run}]+" for run in _RUNS), _WORD]))
_JOINERS = dict.fromkeys(range(0x200B, 0x200E))
_LATIN = re.compile("[a-z]")
_RUN = re.compile(f"[{''.join(_RUNS)}]")


def clean(text: str) -> str:
    """The text in NFC without control characters and lone surrogates, and without a leading slash.

    A leading slash would be taken for a payload. Nothing is cut: the point of a long story is often at its end.
    """
    normal = unicodedata.normalize("NFC", _NO_TEXT.sub("", text))
    return normal.lstrip("/ \t\n").strip()


def fold(text: str) -> str:
    """The text for comparing: no case, no width, no accents of the Latin script, no invisible joiners."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_JOINERS).replace("đ", "d"))
    bare = "".join(c for c in decomposed if not ("\u0300" <= c <= "\u036f"))
    return unicodedata.normalize("NFC", bare)


def tokens(text: str) -> list[tuple[str, int]]:
    """The tokens of a text with the offsets at which they begin."""
    return [(match.group(), match.start()) for match in _TOKEN.finditer(text)]


def is_run(text: str) -> bool:
    """Whether the text has letters of a script that is written without spaces."""
    return _RUN.search(text) is not None


def is_latin(folded: str) -> bool:
    """Whether a folded word is written in Latin letters, and so stands between spaces.

    Korean and Nepali have spaces too, but hang their endings on the word.
    """
    return _LATIN.search(folded) is not None
