"""What staff do with a handoff: one form, one deed. Whatever has moved on meanwhile is told, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlalchemy.ext.asyncio import AsyncConnection

from app.console.frame import FormDep, back, field, render, uuid_field
from app.console.reading import Reading, ReadingDep
from app.errors import RequestMalformed, Stale
from app.handoffs.desk import HandoffDesk
from app.kit.clock import now

router = APIRouter(prefix="/console", include_in_schema=False)

OUTCOMES = ("helped", "referred", "emergency", "no_answer", "other")
# What may have changed under a form, as the desk calls it; each has a text.
CHANGES = (
    "taken",
    "capacity",
    "no_phone",
    "not_yet",
    "hours",
    "ended",
    "not_yours",
    "transfer_open",
    "transfer_gone",
    "wish",
)
Deed = Literal["accept", "decline", "release", "take-over", "return", "join", "leave"]
# These were offered before a colleague took it and it went out of sight: the desk itself tells who may not know of it.
OFFERED = ("accept", "decline", "take-over", "join")
# After these one is in the conversation; after the others back in the inbox.
INTO = ("accept", "take-over", "join")


def _deed(desk: HandoffDesk, deed: Deed) -> Callable[[AsyncConnection, UUID, UUID, datetime], Awaitable[object]]:
    return {
        "accept": desk.accept,
        "decline": desk.decline,
        "release": desk.release,
        "take-over": desk.take_over,
        "return": desk.return_transfer,
        "join": desk.join,
        "leave": desk.leave,
    }[deed]


@router.post("/handoffs/{handoff}/with/{what}")
async def ask_colleague(
    reading: ReadingDep,
    form: FormDep,
    handoff: UUID,
    what: Literal["transfer", "interpreter", "supervisor"],
) -> Response:
    """Asks a colleague to take over (``staff`` empty: whoever fits), to interpret, or to stand by."""
    colleague = uuid_field(form, "staff") if field(form, "staff") else None
    if colleague is None and what != "transfer":
        raise RequestMalformed("staff: choose somebody")
    conversation = await _seen(reading, handoff)
    desk, me = reading.services.handoffs, reading.viewer.id
    try:
        async with reading.services.database.writing() as connection:
            if colleague is None or what == "transfer":
                await desk.offer_transfer(connection, handoff, me, colleague, now())
            else:
                await desk.invite(connection, handoff, me, colleague, what, now())
    except Stale as error:
        return changed(reading.request, error)
    return back(f"/console/conversations/{conversation}")


@router.post("/handoffs/{handoff}/close")
async def close(reading: ReadingDep, form: FormDep, handoff: UUID) -> Response:
    """Ends the handoff: the automatic helper speaks again."""
    outcome = field(form, "outcome")
    if outcome not in OUTCOMES:
        raise RequestMalformed(f"outcome: one of {', '.join(OUTCOMES)}")
    await _seen(reading, handoff)
    try:
        async with reading.services.database.writing() as connection:
            await reading.services.handoffs.close(connection, handoff, reading.viewer.id, outcome, now())
    except Stale as error:
        return changed(reading.request, error)
    return back("/console/")


@router.post("/handoffs/{handoff}/ring")
async def ring(reading: ReadingDep, handoff: UUID) -> Response:
    """Has the telephones of a call-back rung again, one's own first; a form that is out of date is told what changed."""
    conversation = await _seen(reading, handoff)
    try:
        await reading.services.exchange.ring_again(handoff, reading.viewer.id)
    except Stale as error:
        return changed(reading.request, error)
    return back(f"/console/conversations/{conversation}")


def changed(request: Request, error: Stale) -> Response:
    """409 with what has changed, for who pressed a button of an old page."""
    code = error.text if error.text in CHANGES else "other"
    return render(request, "changed.html", {"code": code, "path": "/console/"}, status=error.status)


@router.post("/handoffs/{handoff}/{deed}")
async def do(reading: ReadingDep, handoff: UUID, deed: Deed) -> Response:
    """Does it; a form that is out of date is told what changed. Raises NotFound."""
    if deed not in OFFERED:
        await _seen(reading, handoff)
    try:
        async with reading.services.database.writing() as connection:
            await _deed(reading.services.handoffs, deed)(connection, handoff, reading.viewer.id, now())
    except Stale as error:
        return changed(reading.request, error)
    if deed not in INTO:
        return back("/console/")
    conversation = await _seen(reading, handoff)
    # Straight to the answer; who only stands by has none, and stays at the top.
    return back(f"/console/conversations/{conversation}#text")


async def _seen(reading: Reading, handoff: UUID) -> UUID:
    """The conversation of a handoff that they may see. Raises NotFound."""
    async with reading.services.database.reading() as connection:
        return await reading.console.pages.conversation_of(connection, reading.viewer, handoff)
