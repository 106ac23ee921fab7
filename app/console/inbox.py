"""The inbox: who waits, what is mine, what I am asked to take over, who is to be written to; and what has ended."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import AwareDatetime

from app.console.frame import CounselorDep, ServicesDep, StaffDep, back, console_language, render
from app.console.queries.inbox import InboxRows
from app.console.viewing import names_of_languages, viewer
from app.errors import RequestMalformed
from app.kit.language import ENDONYMS
from app.models.staff import Role

router = APIRouter(prefix="/console", include_in_schema=False)


@router.get("/")
async def inbox(request: Request, services: ServicesDep, someone: StaffDep) -> Response:
    """The inbox; who sees no conversations is taken to their own pages."""
    if not someone.staff.converses:
        return back("/console/staff" if someone.staff.role == Role.ADMINISTRATOR else "/console/me")
    async with services.database.reading() as connection:
        found = await InboxRows(services.keyring).read(connection, viewer(someone.staff))
    context = {"inbox": found, **_languages(request)}
    return render(request, "inbox.html", context)


@router.get("/closed")
async def closed(
    request: Request, services: ServicesDep, someone: CounselorDep, before: Annotated[str | None, Query()] = None
) -> Response:
    """What has ended, a page at a time. ``before``: the moment the page before ends with."""
    moment = _moment(before)
    async with services.database.reading() as connection:
        entries, more = await InboxRows(services.keyring).closed(connection, viewer(someone.staff), moment)
    return render(request, "closed.html", {"entries": entries, "more": more, **_languages(request)})


def _languages(request: Request) -> dict[str, object]:
    return {"endonyms": ENDONYMS, "tongues": names_of_languages(console_language(request))}


def _moment(given: str | None) -> AwareDatetime | None:
    if not given:
        return None
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise RequestMalformed("before: must be an ISO 8601 time") from None
    if moment.tzinfo is None:
        raise RequestMalformed("before: must have a time zone")
    return moment
