"""The event stream of a console page: names what has changed, never the content. Whose stream is open is seen to be there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from time import monotonic
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent

from app.console.desk import Console, ConsoleDep
from app.console.frame import CounselorDep, ServicesDep, console_language
from app.console.streams import InboxNews, Marks
from app.console.viewing import viewer
from app.errors import TooFast
from app.handoffs.visible import Viewer
from app.kit.clock import now
from app.services import Services
from app.staff.records import SignedIn

router = APIRouter(prefix="/console", include_in_schema=False)

# Signals may be lost, so the stream looks by itself this often; it is also how often somebody is seen to be there.
LOOK_SECONDS = 10.0
# The inbox moves with every message of everybody; once a second is as often as eyes can follow.
INBOX_SECONDS = 1.0
STREAMS = 12


@dataclass(slots=True)
class Looking:
    """One page that looks: what it shows, and the marks that it was told last."""

    services: Services
    console: Console
    session: UUID
    viewer: Viewer
    conversation: UUID | None
    language: str
    told: Marks | None
    urgent: list[str]
    waiting: int = 0
    inbox_at: float = 0.0

    async def look(self, *, inbox: bool, talk: bool) -> ServerSentEvent | None:
        """The parts that have changed since the page was told, of those looked at; None when nothing has."""
        before = self.told or Marks()
        box, lines, standing = before.inbox, before.lines, before.standing
        async with self.services.database.reading() as connection:
            if inbox:
                self.inbox_at = monotonic()
                box = self._heard(await self.console.streams.inbox(connection, self.viewer))
            if talk and self.conversation is not None:
                streams = self.console.streams
                lines = await streams.lines(connection, self.viewer, self.conversation, self.language)
                # Out of sight it has no marks at all, and the page learns that it is gone.
                standing = await streams.standing(connection, self.conversation) if lines else ""
        marks = Marks(box, lines, standing)
        if marks == self.told:
            return None
        first = self.told is None
        self.told = marks
        changed = {
            "inbox": marks.inbox != before.inbox,
            "lines": marks.lines != before.lines,
            "standing": marks.standing != before.standing,
        }
        # A page that has just been rendered shows all this already.
        data = {name: not first and moved for name, moved in changed.items()}
        return ServerSentEvent(data={**data, "urgent": self.urgent, "waiting": self.waiting}, id=marks.dump())

    def _heard(self, news: InboxNews) -> str:
        self.urgent, self.waiting = news.urgent, news.waiting
        return news.mark

    async def seen(self) -> bool:
        """Whether the session still holds; its owner is seen to be there."""
        async with self.services.database.writing_once() as connection:
            return await self.services.staff.sessions.seen(connection, self.session, now())


def open_stream(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    conversation: Annotated[UUID | None, Query()] = None,
    marks: Annotated[str | None, Query()] = None,
    last_event_id: Annotated[str | None, Header()] = None,
) -> Looking:
    """Checks who asks before the stream begins. ``marks``: those of the page, where it knows them. Raises TooFast."""
    if console.streams.open[someone.staff.id] >= STREAMS:
        raise TooFast("the console is open in many tabs", LOOK_SECONDS)
    return _looking(request, services, console, someone, conversation, Marks.load(last_event_id or marks))


def _looking(
    request: Request,
    services: Services,
    console: Console,
    someone: SignedIn,
    conversation: UUID | None,
    told: Marks | None,
) -> Looking:
    language = console_language(request)
    return Looking(services, console, someone.session, viewer(someone.staff), conversation, language, told, [])


@router.get("/stream", response_class=EventSourceResponse)
async def stream(looking: Annotated[Looking, Depends(open_stream)]) -> AsyncIterator[ServerSentEvent]:
    """What changes, from Last-Event-ID on; «ended» when the session is over."""
    mine = looking.viewer.id
    looking.console.streams.open[mine] += 1
    signals = looking.services.signals
    looked_at = 0.0
    try:
        with (
            signals.subscribe("inbox") as inbox,
            signals.subscribe(f"conversation:{looking.conversation}") as talk,
        ):
            while True:
                due = monotonic() - looked_at >= LOOK_SECONDS
                if due:
                    looked_at = monotonic()
                    if not await looking.seen():
                        yield ServerSentEvent(event="ended", data={})
                        return
                news = await _look(looking, inbox, talk, due=due)
                if news is not None:
                    yield news
                await _wait(inbox, talk, looking)
    finally:
        looking.console.streams.open[mine] -= 1


async def _look(looking: Looking, inbox: asyncio.Event, talk: asyncio.Event, *, due: bool) -> ServerSentEvent | None:
    """Looks at what there is news of; an inbox that was looked at a moment ago stays in mind."""
    box = due or (inbox.is_set() and monotonic() - looking.inbox_at >= INBOX_SECONDS)
    lines = due or talk.is_set()
    if box:
        inbox.clear()
    if lines:
        talk.clear()
    return await looking.look(inbox=box, talk=lines) if box or lines else None


async def _wait(inbox: asyncio.Event, talk: asyncio.Event, looking: Looking) -> None:
    """Until there is news of the conversation, or (not too often) of the inbox, or it is time to look."""
    rest = INBOX_SECONDS - (monotonic() - looking.inbox_at)
    waits = [asyncio.create_task(talk.wait())]
    if inbox.is_set():
        limit = max(rest, 0.0)
    else:
        limit = LOOK_SECONDS
        waits.append(asyncio.create_task(inbox.wait()))
    try:
        await asyncio.wait(waits, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waits:
            task.cancel()
