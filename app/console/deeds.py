"""What staff do with a handoff: one form, one deed. Whatever has moved on meanwhile is told, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Response
from sqlalchemy.ext.asyncio import AsyncConnection

from app.console.desk import ConsoleDep
from app.console.frame import CounselorDep, FormDep, ServicesDep, back, field
from app.console.viewing import viewer
from app.errors import RequestMalformed
from app.handoffs.desk import HandoffDesk
from app.kit.clock import now

router = APIRouter(prefix="/console", include_in_schema=False)

OUTCOMES = ("helped", "referred", "emergency", "no_answer", "other")
Deed = Literal["accept", "decline", "release", "take-over", "return", "join", "leave"]
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
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    handoff: UUID,
    what: Literal["transfer", "interpreter", "supervisor"],
) -> Response:
    """Asks a colleague to take over (``staff`` empty: whoever fits), to interpret, or to stand by."""
    colleague = _staff(field(form, "staff"))
    me = viewer(someone.staff)
    async with services.database.reading() as reading:
        conversation = await console.pages.conversation_of(reading, me, handoff)
    async with services.database.writing() as connection:
        if what == "transfer":
            await services.handoffs.offer_transfer(connection, handoff, me.id, colleague, now())
        elif colleague is None:
            raise RequestMalformed("staff: choose somebody")
        else:
            await services.handoffs.invite(connection, handoff, me.id, colleague, what, now())
    return back(f"/console/conversations/{conversation}")


@router.post("/handoffs/{handoff}/close")
async def close(services: ServicesDep, someone: CounselorDep, form: FormDep, handoff: UUID) -> Response:
    """Ends the handoff: the automatic helper speaks again."""
    outcome = field(form, "outcome")
    if outcome not in OUTCOMES:
        raise RequestMalformed(f"outcome: one of {', '.join(OUTCOMES)}")
    async with services.database.writing() as connection:
        await services.handoffs.close(connection, handoff, someone.staff.id, outcome, now())
    return back("/console/")


@router.post("/handoffs/{handoff}/{deed}")
async def do(services: ServicesDep, console: ConsoleDep, someone: CounselorDep, handoff: UUID, deed: Deed) -> Response:
    """Does it. Raises NotFound, and Stale with what changed."""
    me = viewer(someone.staff)
    async with services.database.reading() as reading:
        conversation = await console.pages.conversation_of(reading, me, handoff)
    async with services.database.writing() as connection:
        await _deed(services.handoffs, deed)(connection, handoff, me.id, now())
    return back(f"/console/conversations/{conversation}" if deed in INTO else "/console/")


def _staff(given: str) -> UUID | None:
    try:
        return UUID(given) if given else None
    except ValueError:
        raise RequestMalformed("staff: no such colleague") from None
