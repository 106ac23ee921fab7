"""LINE, through its Messaging API.

Answered with the person's own reply token while that is good (free, and sure to reach them), else pushed, with our
message's id as retry key. Choices are quick replies whose postback carries the payload; they are also numbered in the text,
because computers do not show quick replies and phones drop them with the next message.
"""

from __future__ import annotations

import base64
import hmac
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import ClassVar

from linebot.v3.messaging import Message, PostbackAction, QuickReply, QuickReplyItem, TextMessage

from app.channels.base import (
    Capabilities,
    Choice,
    Inbound,
    Invited,
    OutboundMessage,
    OutboundPart,
    RawRequest,
    RawResponse,
    SendReceipt,
)
from app.channels.line_api import LineApi, TokenUsed
from app.channels.line_events import KIND, parse_events
from app.errors import SignatureInvalid
from app.kit.clock import now

MAX_TEXT = 5000  # UTF-16 units
MAX_BUBBLES = 5
MAX_QUICK_REPLIES = 13
MAX_LABEL = 20  # grapheme clusters
MAX_DISPLAY = 300
MARKS = frozenset({"Mn", "Mc", "Me"})
UNSEEN = frozenset({"Mn", "Me", "Cf"})
# After these a letter belongs to the one before: virama, coeng, joiner.
JOINERS = frozenset("\u094d\u1039\u17d2\u200d")


class Line:
    """One LINE official account."""

    kind: ClassVar[str] = KIND
    capabilities: ClassVar[Capabilities] = Capabilities(
        max_text=MAX_TEXT, max_choices=MAX_QUICK_REPLIES, taps=True, tells_blocked=False
    )

    def __init__(self, credentials: tuple[str, str], *, api_url: str | None = None, stand_in: bool = False) -> None:
        secret, token = credentials
        self._secret = secret.encode()
        self._api = LineApi(token, api_url)
        self._stand_in = stand_in

    def verify(self, request: RawRequest) -> None:
        """Over the raw bytes: the package's own validator wants text. Raises SignatureInvalid."""
        given = request.headers.get("x-line-signature")
        if not given:
            raise SignatureInvalid("the request carries no x-line-signature")
        expected = base64.b64encode(hmac.new(self._secret, request.body, sha256).digest())
        if not hmac.compare_digest(expected, given.encode("utf-8", "replace")):
            raise SignatureInvalid("the signature does not match")

    def parse(self, request: RawRequest) -> list[Inbound]:
        """Every event of the post. Raises RequestMalformed."""
        return parse_events(request.body, stand_in=self._stand_in)

    def acknowledge(self, inbound: list[Inbound]) -> RawResponse:  # noqa: ARG002  # the interface's
        """200 and nothing else."""
        return RawResponse(200, "text/plain", "")

    async def send(self, message: OutboundMessage) -> SendReceipt:
        """Replies while the token is good, else pushes. Raises SendError."""
        bubbles = as_bubbles(message)
        token = _good_token(message)
        if token is not None:
            try:
                return SendReceipt(await self._api.reply(token, bubbles))
            except TokenUsed:
                pass
        return SendReceipt(await self._api.push(message.address, bubbles, str(message.id)))

    async def find_sent(self, message: OutboundMessage, since: datetime) -> SendReceipt | None:  # noqa: ARG002
        """Whether LINE took it, of which it keeps no list. Raises SendError.

        A reply is tried again while its token is good: one that is used by then was used by us, so the message is there.
        Of a push the retry key tells, when it is sent again. Of a reply whose token is old nothing can be known: LINE
        says the same of a used and of an old one, keeps no list, and takes no retry key on a reply. It is pushed then:
        said twice at worst, for what is never said may be where help is.
        """
        token = _good_token(message)
        if token is None:
            return None
        try:
            return SendReceipt(await self._api.reply(token, as_bubbles(message)))
        except TokenUsed:
            return SendReceipt(f"replied:{message.id}")

    async def show_working(self, address: str) -> None:
        """LINE's loading animation. Raises SendError."""
        await self._api.show_loading(address)

    async def leave(self, invited: Invited) -> None:
        """Leaves a group or a room. Raises SendError."""
        await self._api.leave(invited.group, invited.address)

    async def close(self) -> None:
        """Closes the HTTP session."""
        await self._api.close()


def _good_token(message: OutboundMessage) -> str | None:
    good = message.reply_until is not None and now() < message.reply_until
    return message.reply_token if good else None


def as_bubbles(message: OutboundMessage) -> list[Message]:
    """One bubble a part, at most five; numbers under the question, quick replies on the last bubble."""
    texts = [part.text for part in message.parts]
    question: OutboundPart | None = next((part for part in reversed(message.parts) if part.choices), None)
    listed = [f"{number} {choice.label}" for number, choice in enumerate(question.choices if question else (), start=1)]
    listed += [f"{choice.digit} {choice.label}" for choice in message.footer if choice.digit]
    # Later parts of one turn are few; should there ever be more, the first ones share a bubble.
    while len(texts) > MAX_BUBBLES:
        texts[:2] = [f"{texts[0]}\n\n{texts[1]}"]
    tail = "\n" + "\n".join(listed) if listed else ""
    texts[-1] = cut_units(texts[-1], MAX_TEXT - units(tail)) + tail
    bubbles: list[Message] = [TextMessage(text=cut_units(text, MAX_TEXT)) for text in texts]
    bubbles[-1].quick_reply = _quick_reply(
        [*((question.taps or question.choices) if question else ()), *message.footer]
    )
    return bubbles


def _quick_reply(choices: Sequence[Choice]) -> QuickReply | None:
    items = [
        QuickReplyItem(
            action=PostbackAction(
                label=cut_label(choice.label), data=choice.payload, display_text=choice.label[:MAX_DISPLAY]
            )
        )
        for choice in choices[:MAX_QUICK_REPLIES]
    ]
    return QuickReply(items=items) if items else None


def units(text: str) -> int:
    """Length in UTF-16 units, as LINE counts."""
    return len(text.encode("utf-16-le")) // 2


def cut_units(text: str, most: int) -> str:
    """The text's beginning, at most so many UTF-16 units, never half a character."""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")


def cut_label(label: str, most: int = MAX_LABEL) -> str:
    """At most ``most`` characters as a reader sees them, the last one «…» when something is left out.

    Letters are never parted from their marks. How many of such a group LINE counts differs by the version of Unicode:
    here every one of its letters and spacing marks counts, so that a label may be cut a little early, never too late.
    """
    groups: list[str] = []
    for character in label:
        joined = groups and groups[-1][-1] in JOINERS
        if groups and (joined or unicodedata.category(character) in MARKS or character in JOINERS):
            groups[-1] += character
        else:
            groups.append(character)
    if sum(map(_width, groups)) <= most:
        return label
    kept, used = "", 0
    for group in groups:
        used += _width(group)
        if used > most - 1:
            break
        kept += group
    return kept.rstrip() + "…"


def _width(group: str) -> int:
    return sum(unicodedata.category(character) not in UNSEEN for character in group)
