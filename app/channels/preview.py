"""What a message will look like on a channel, to the letter, before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.channels.base import OutboundMessage
from app.channels.sms_segments import segments
from app.channels.sms_twilio import SmsTwilio, sms_body


@dataclass(frozen=True, slots=True)
class Preview:
    """The texts in order, what can be tapped below them, and, of a text message, how many pieces it is billed as."""

    texts: Sequence[str]
    taps: Sequence[str] = ()
    segments: int | None = None


def preview(kind: str, message: OutboundMessage) -> Preview:
    """The message as the channel ``kind`` shows it, whether that is set up or not."""
    if kind == SmsTwilio.kind:
        body = sms_body(message)
        return Preview([body], segments=segments(body))
    if kind == "line":
        from app.channels.line import as_bubbles  # noqa: PLC0415  # LINE's package is a second of loading

        bubbles = as_bubbles(message)
        replies = bubbles[-1].quick_reply
        items = replies.items or [] if replies is not None else []
        return Preview([bubble.text for bubble in bubbles], [item.action.label for item in items if item.action])
    taps = [choice.label for part in message.parts for choice in part.choices]
    return Preview([part.text for part in message.parts], taps)
