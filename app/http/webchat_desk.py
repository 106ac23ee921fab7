"""What page and forms of the web chat do alike: keep a line, give a number, take a number back, wait for an answer."""

from __future__ import annotations

import asyncio
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import Depends, Request

from app.channels.base import InboundMessage, RawRequest
from app.channels.chat import KIND, new_token, provider_id, topic
from app.contacts.numbers import DIGITS
from app.conversations.interpret import CAME_BACK
from app.conversations.transcript import Line
from app.errors import ChatMoved, SignatureInvalid, TooFast
from app.http.limits import ALL, Buckets, SharedBuckets, client_of
from app.http.metrics import INBOUND, REFUSED
from app.http.services import ServicesDep
from app.services import Services

# A page without script waits so long for its answer before it offers to look again.
FORM_SECONDS = 10.0
STREAMS_A_CHAT = 4
# Of one address (a dormitory, a mobile carrier's gateway), and of this process.
STREAMS_A_CLIENT = 100
STREAMS = 2000
# Until a stream is tried again.
STREAM_SECONDS = 10.0


@dataclass(slots=True)
class Limits:
    """Who may do how much, as this process remembers it. A chat that floods is slowed, for itself alone."""

    messages: Buckets = field(default_factory=lambda: Buckets(burst=12, seconds=3))
    # New chats: a token costs nothing, so they are counted by who asks.
    begun: SharedBuckets = field(
        default_factory=lambda: SharedBuckets(Buckets(burst=100, seconds=2), Buckets(burst=1000, seconds=0.2))
    )
    # Wrong numbers: there are a hundred million, so that 17,280 a day by everybody together open next to none.
    guesses: SharedBuckets = field(
        default_factory=lambda: SharedBuckets(Buckets(burst=30, seconds=60), Buckets(burst=1000, seconds=5))
    )
    streams: Counter[str] = field(default_factory=Counter)

    def check_streams(self, chat: str, client: str) -> None:
        """Raises TooFast when there are too many streams already."""
        most = {chat: STREAMS_A_CHAT, client: STREAMS_A_CLIENT, ALL: STREAMS}
        if any(self.streams[name] >= number for name, number in most.items()):
            raise TooFast("too many streams are open", STREAM_SECONDS)

    @contextmanager
    def streaming(self, chat: str, client: str) -> Iterator[None]:
        """Counts a stream for as long as it is open."""
        self.streams.update((chat, client, ALL))
        try:
            yield
        finally:
            self.streams.subtract((chat, client, ALL))
            for name in (chat, client):
                if not self.streams[name]:
                    del self.streams[name]


@dataclass(frozen=True, slots=True)
class ChatDesk:
    """Works for one request."""

    services: Services
    limits: Limits
    client: str

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
        known = await self.find(message.address) is not None
        if not known and (began or await self.kept(message.provider_id)):
            raise ChatMoved("this chat goes on elsewhere")
        seconds = self.limits.messages.wait(topic(message.address)) or (
            0.0 if known else self.limits.begun.take(self.client)
        )
        if seconds:
            raise TooFast("too many messages at once", seconds)
        self.limits.messages.take(topic(message.address))
        fresh = await self.services.database.write(partial(self.services.receiver.receive, inbound=message))
        INBOUND.labels(channel=KIND, kind=type(message).__name__, fresh=str(fresh).lower()).inc()

    async def kept(self, line: str) -> bool:
        """Whether a line (its provider id) was kept before: a form can be sent again when its chat was left long ago."""
        async with self.services.database.reading() as connection:
            return await self.services.transcript.kept(connection, line)

    async def leave(self, address: str) -> None:
        """The token leads nowhere any more: whoever sends an old form of it again sees nothing."""
        async with self.services.database.writing() as connection:
            await self.services.receipts.leave(connection, address, new_token())

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
        """Opens the chat with this number at a new address, where its open question is asked again; never its answer.

        None when no chat has the number. Raises TooFast after many wrong ones.
        """
        seconds = self.limits.guesses.wait(self.client)
        if seconds:
            raise TooFast("too many numbers were tried", seconds)
        number = "".join(str(unicodedata.digit(c)) for c in typed if c.isdecimal())
        asking = own_message(new_token(), CAME_BACK, "")
        moved = None
        if len(number) == DIGITS:
            async with self.services.database.writing() as connection:
                moved = await self.services.receipts.redeem(connection, number, asking.address)
                if moved is not None:
                    # Nothing from before is shown, so that there would be nothing to answer.
                    await self.services.receiver.receive(connection, asking)
        if moved is None:
            self.limits.guesses.take(self.client)
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
    return ChatDesk(services, request.app.state.chat_limits, client_of(request))


DeskDep = Annotated[ChatDesk, Depends(get_desk)]
