"""How many pieces a text message is cut into (and billed as).

GSM 03.38: 160 characters alone, 153 a piece; one character outside it turns the whole message into UCS-2: 70 alone, 67 a piece.
Source: twilio.com/docs/glossary/what-sms-character-limit.
"""

from __future__ import annotations

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
# These take an escape character before them.
GSM_EXTENDED = frozenset("^{}\\[~]|€\f")
GSM_SINGLE, GSM_PART = 160, 153
UCS2_SINGLE, UCS2_PART = 70, 67


def is_gsm(text: str) -> bool:
    """True when the whole text fits the GSM alphabet."""
    return all(character in GSM_BASIC or character in GSM_EXTENDED for character in text)


def segments(text: str) -> int:
    """Number of pieces, at least 1. Characters outside the basic plane and extended GSM characters are never split."""
    if is_gsm(text):
        sizes = [2 if character in GSM_EXTENDED else 1 for character in text]
        single, part = GSM_SINGLE, GSM_PART
    else:
        sizes = [len(character.encode("utf-16-le")) // 2 for character in text]
        single, part = UCS2_SINGLE, UCS2_PART
    if sum(sizes) <= single:
        return 1
    pieces, used = 1, 0
    for size in sizes:
        if used + size > part:
            pieces, used = pieces + 1, 0
        used += size
    return pieces
