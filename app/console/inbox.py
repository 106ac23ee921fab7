"""The inbox: who waits, what is mine, what I am asked to take over, who is to be written to; and what has ended."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import AwareDatetime

from app.console.desk import ConsoleDep
from app.console.frame import CounselorDep, ServicesDep, StaffDep, back, console_language, render
from app.console.viewing import names_of_counters, names_of_languages, viewer
from app.errors import RequestMalformed
from app.kit.language import ENDONYMS
from app.models.staff import Role
from app.services import Services

router = APIRouter(prefix="/console", include_in_schema=False)


@router.get("/")
async def inbox(request: Request, services: ServicesDep, console: ConsoleDep, someone: StaffDep) -> Response:
    """The inbox; who sees no conversations is taken to their own pages."""
    if not someone.staff.converses:
        return back("/console/staff" if someone.staff.role == Role.ADMINISTRATOR else "/console/me")
    async with services.database.reading() as connection:
        found = await console.inbox.read(connection, viewer(someone.staff))
    return render(request, "inbox.html", {"inbox": found, **_words(request, services)})


@router.get("/sections/{section}")
async def section(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    section: Literal["waiting", "mine", "transfers", "call_backs", "others"],
    page: Annotated[int, Query(ge=1, le=1000)] = 1,
) -> Response:
    """What of a section did not fit on the inbox, page by page."""
    async with services.database.reading() as connection:
        found = await console.inbox.section(connection, viewer(someone.staff), section, page)
    return render(request, "section.html", {"name": section, "found": found, "page": page, **_words(request, services)})


@router.get("/closed")
async def closed(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    before: Annotated[str | None, Query()] = None,
) -> Response:
    """What has ended, a page at a time. ``before``: the moment the page before ends with."""
    moment = _moment(before)
    async with services.database.reading() as connection:
        entries, more = await console.inbox.closed(connection, viewer(someone.staff), moment)
    return render(request, "closed.html", {"entries": entries, "more": more, **_words(request, services)})


def _words(request: Request, services: Services) -> dict[str, object]:
    reader = console_language(request)
    return {
        "endonyms": ENDONYMS,
        "tongues": names_of_languages(reader),
        "counter_names": names_of_counters(services.directory, reader),
    }


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
