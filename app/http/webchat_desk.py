"""What page and forms of the web chat do alike: keep a line, give a number, take a number back, wait for an answer."""

from __future__ import annotations

import asyncio
import unicodedata
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import Depends, Request

from app.channels.base import InboundMessage, RawRequest
from app.channels.chat import KIND, new_token, provider_id, topic
from app.contacts.numbers import DIGITS
from app.conversations.interpret import REPEAT
from app.conversations.transcript import Line
from app.errors import ChatMoved, SignatureInvalid, TooFast
from app.http.limits import Buckets
from app.http.metrics import INBOUND, REFUSED
from app.http.services import ServicesDep
from app.services import Services

# A page without script waits so long for its answer before it offers to look again.
FORM_SECONDS = 10.0
ALL = "all"


@dataclass(slots=True)
class Limits:
    """Who may do how much, as this process remembers it. A chat that floods is slowed, for itself alone."""

    messages: Buckets = field(default_factory=lambda: Buckets(burst=12, seconds=3))
    # Guessing: 30 wrong numbers, then one a minute, for everybody together; there are a hundred million numbers.
    guesses: Buckets = field(default_factory=lambda: Buckets(burst=30, seconds=60))
    streams: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class ChatDesk:
    """Works for one request."""

    services: Services
    limits: Limits

    async def receive(self, raw: RawRequest, *, began: bool) -> InboundMessage:
        """Keeps the line that a request brings. ``began``: see ``keep``.

        Raises SignatureInvalid, RequestMalformed, BodyTooLarge, MediaRefused, TooFast, ChatMoved.
        """
        channel = self.services.channels.get(KIND)
        try:
            channel.verify(raw)
        except SignatureInvalid:
            REFUSED.labels(channel=KIND).inc()
            raise
        message = channel.parse(raw)[0]
        assert isinstance(message, InboundMessage)
        await self.keep(message, began=began)
        return message

    async def keep(self, message: InboundMessage, *, began: bool) -> None:
        """Keeps a line. ``began``: the page has seen lines, so that the chat of an address we do not know has moved.

        Raises ChatMoved, TooFast.
        """
        if began and await self.find(message.address) is None:
            raise ChatMoved("this chat goes on elsewhere")
        seconds = self.limits.messages.take(topic(message.address))
        if seconds:
            raise TooFast("too many messages at once", seconds)
        async with self.services.database.writing() as connection:
            fresh = await self.services.receiver.receive(connection, message)
        INBOUND.labels(channel=KIND, kind=type(message).__name__, fresh=str(fresh).lower()).inc()

    async def find(self, address: str) -> UUID | None:
        """The contact at an address."""
        async with self.services.database.reading() as connection:
            return await self.services.transcript.find_contact(connection, address)

    async def lines(self, contact: UUID, address: str, after: UUID | None) -> list[Line] | None:
        """The lines behind ``after``; None when the chat moved away from this address."""
        async with self.services.database.reading() as connection:
            if not await self.services.transcript.holds(connection, contact, address):
                return None
            return await self.services.transcript.lines(connection, contact, after)

    async def issue(self, address: str) -> str | None:
        """A number to come back with, as it is shown, in two groups. None when nothing was written at this address."""
        async with self.services.database.writing() as connection:
            number = await self.services.receipts.issue(connection, address)
        return f"{number[:4]} {number[4:]}" if number is not None else None

    async def redeem(self, typed: str) -> InboundMessage | None:
        """Opens the chat with this number at a new address, and asks its open question again there.

        None when no chat has the number. Raises TooFast after many wrong ones.
        """
        seconds = self.limits.guesses.wait(ALL)
        if seconds:
            raise TooFast("too many numbers were tried", seconds)
        number = "".join(str(unicodedata.digit(c)) for c in typed if c.isdecimal())
        asking = own_message(new_token(), REPEAT, "")
        moved = None
        if len(number) == DIGITS:
            async with self.services.database.writing() as connection:
                moved = await self.services.receipts.redeem(connection, number, asking.address)
                if moved is not None:
                    # Nothing from before is shown, so that there would be nothing to answer.
                    await self.services.receiver.receive(connection, asking)
        if moved is None:
            self.limits.guesses.take(ALL)
            return None
        if moved.left is not None:
            await self.services.signals.publish(topic(moved.left))
        return asking

    async def wait(self, message: InboundMessage) -> None:
        """Until the message has its answer, FORM_SECONDS at most."""
        with suppress(TimeoutError), self.services.signals.subscribe(topic(message.address)) as news:
            async with asyncio.timeout(FORM_SECONDS):
                while True:
                    news.clear()
                    async with self.services.database.reading() as connection:
                        if not await self.services.transcript.waits(connection, message.provider_id):
                            return
                    with suppress(TimeoutError):
                        await asyncio.wait_for(news.wait(), 1.0)


def own_message(address: str, payload: str, text: str) -> InboundMessage:
    """A line that the page says for the person."""
    return InboundMessage(KIND, provider_id(address, str(uuid4())), address, text, payload=payload)


def get_desk(request: Request, services: ServicesDep) -> ChatDesk:
    """The desk of this process."""
    return ChatDesk(services, request.app.state.chat_limits)


DeskDep = Annotated[ChatDesk, Depends(get_desk)]
