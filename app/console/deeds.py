"""What staff do with a handoff: one form, one deed. Whatever has moved on meanwhile is told, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlalchemy.ext.asyncio import AsyncConnection

from app.console.desk import Console, ConsoleDep
from app.console.frame import CounselorDep, FormDep, ServicesDep, back, field, render
from app.console.viewing import viewer
from app.errors import RequestMalformed, Stale
from app.handoffs.desk import HandoffDesk
from app.handoffs.visible import Viewer
from app.kit.clock import now
from app.services import Services

router = APIRouter(prefix="/console", include_in_schema=False)

OUTCOMES = ("helped", "referred", "emergency", "no_answer", "other")
# What may have changed under a form, as the desk calls it; each has a text.
CHANGES = ("taken", "capacity", "no_phone", "not_yet", "ended", "not_yours", "transfer_open", "transfer_gone", "wish")
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
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    handoff: UUID,
    what: Literal["transfer", "interpreter", "supervisor"],
) -> Response:
    """Asks a colleague to take over (``staff`` empty: whoever fits), to interpret, or to stand by."""
    colleague = _staff(field(form, "staff"))
    if colleague is None and what != "transfer":
        raise RequestMalformed("staff: choose somebody")
    me = viewer(someone.staff)
    conversation = await _seen(services, console, me, handoff)
    desk = services.handoffs
    try:
        async with services.database.writing() as connection:
            if colleague is None or what == "transfer":
                await desk.offer_transfer(connection, handoff, me.id, colleague, now())
            else:
                await desk.invite(connection, handoff, me.id, colleague, what, now())
    except Stale as error:
        return changed(request, error)
    return back(f"/console/conversations/{conversation}")


@router.post("/handoffs/{handoff}/close")
async def close(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    handoff: UUID,
) -> Response:
    """Ends the handoff: the automatic helper speaks again."""
    outcome = field(form, "outcome")
    if outcome not in OUTCOMES:
        raise RequestMalformed(f"outcome: one of {', '.join(OUTCOMES)}")
    await _seen(services, console, viewer(someone.staff), handoff)
    try:
        async with services.database.writing() as connection:
            await services.handoffs.close(connection, handoff, someone.staff.id, outcome, now())
    except Stale as error:
        return changed(request, error)
    return back("/console/")


def changed(request: Request, error: Stale) -> Response:
    """409 with what has changed, for who pressed a button of an old page."""
    code = error.text if error.text in CHANGES else "other"
    return render(request, "changed.html", {"code": code}, status=error.status)


@router.post("/handoffs/{handoff}/{deed}")
async def do(
    request: Request, services: ServicesDep, console: ConsoleDep, someone: CounselorDep, handoff: UUID, deed: Deed
) -> Response:
    """Does it; a form that is out of date is told what changed. Raises NotFound."""
    me = viewer(someone.staff)
    if deed not in OFFERED:
        await _seen(services, console, me, handoff)
    try:
        async with services.database.writing() as connection:
            await _deed(services.handoffs, deed)(connection, handoff, me.id, now())
    except Stale as error:
        return changed(request, error)
    if deed not in INTO:
        return back("/console/")
    conversation = await _seen(services, console, me, handoff)
    # Straight to the answer; who only stands by has none, and stays at the top.
    return back(f"/console/conversations/{conversation}#text")


async def _seen(services: Services, console: Console, me: Viewer, handoff: UUID) -> UUID:
    """The conversation of a handoff that they may see. Raises NotFound."""
    async with services.database.reading() as reading:
        return await console.pages.conversation_of(reading, me, handoff)


def _staff(given: str) -> UUID | None:
    try:
        return UUID(given) if given else None
    except ValueError:
        raise RequestMalformed("staff: no such colleague") from None
