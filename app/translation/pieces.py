"""Cuts a text into pieces a model can take: at line ends and sentence ends of every script, else where it hurts least.

A model cuts what is too long in silence (ten thousand characters without a stop became sixteen), so nothing longer than
``PIECE_BYTES`` reaches one. Bytes of UTF-8, because a letter of three bytes weighs about as much as three Latin ones.
"""

from __future__ import annotations

import re
import unicodedata

PIECE_BYTES = 360
LONGEST_TEXT = 4000
"""Characters of one text that are translated."""

CLOSING = r"[」』）〉》】)\]”’\"']*"
# A full stop ends a sentence before a space or the end; ! and ? also before a letter of another script (ほんと?いつ),
# but not inside an address (?a=1). The others stand nowhere else.
SENTENCE_END = re.compile(rf"(?:[。｡！？⁉⁈‼।॥။។៕]+{CLOSING}|[.!?…]+{CLOSING}(?=\s|$)|[!?]+(?=[^\x00-\x7f])|(?=\n))\s*")
ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Jr|St|No|Nº|Tel|vs|etc|Ave|approx|[ap]\.m)\.$"
)
# Where a sentence that is too long may be cut: after a comma of its script, at a space; Thai, Khmer and Burmese writers
# put a space where others put a comma or a full stop.
CLAUSE_END = re.compile(r"[、，；：၊]\s*|[,;:]\s+|\s+")


def split(text: str) -> list[str]:
    """The pieces in order; joined they are ``text``."""
    pieces: list[str] = []
    for sentence in _sentences(text):
        pieces += _fitting(sentence)
    return pieces


def cap(text: str) -> tuple[str, str]:
    """What is translated, and what is too much, cut at the last sentence end."""
    if len(text) <= LONGEST_TEXT:
        return text, ""
    sentences = _sentences(text[:LONGEST_TEXT])
    kept = len(text[:LONGEST_TEXT]) - (len(sentences[-1]) if len(sentences) > 1 else 0)
    return text[:kept], text[kept:]


def _sentences(text: str) -> list[str]:
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        if match.end() == start or ABBREVIATION.search(text[start : match.end()].rstrip(" ")):
            continue
        found.append(text[start : match.end()])
        start = match.end()
    return [*found, text[start:]] if start < len(text) else found


def _fitting(sentence: str) -> list[str]:
    pieces = []
    while len(sentence.encode()) > PIECE_BYTES:
        cut = _cut(sentence)
        pieces.append(sentence[:cut])
        sentence = sentence[cut:]
    return [*pieces, sentence] if sentence else pieces


def _cut(sentence: str) -> int:
    """Where to cut so that the first piece fits: after the last clause in its second half, else anywhere but in a letter."""
    room = len(sentence.encode()[:PIECE_BYTES].decode(errors="ignore"))
    clauses = [match.end() for match in CLAUSE_END.finditer(sentence, 0, room) if match.end() > room // 2]
    if clauses:
        return clauses[-1]
    while room > 1 and unicodedata.category(sentence[room])[0] == "M":
        room -= 1
    return room
