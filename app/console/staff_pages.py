"""For administrators: who works here. A set-up link is shown once, when it is made; a password never."""

from __future__ import annotations

import logging
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from app.console.frame import FormDep, ServicesDep, StaffDep, back, console_text, field, render, require
from app.console.staff_forms import Filled, empty_form, form_context, present_form, read_details
from app.errors import NotFound, RequestMalformed, StaffInvalid, Stale
from app.kit.clock import now
from app.kit.ids import new_id
from app.kit.language import ENDONYMS
from app.models.staff import Role
from app.services import Services
from app.staff.records import Member

logger = logging.getLogger(__name__)
# Every page of this file is for administrators, also one that is added.
router = APIRouter(
    prefix="/console/staff", include_in_schema=False, dependencies=[Depends(require(Role.ADMINISTRATOR))]
)


@router.get("")
async def staff_list(request: Request, services: ServicesDep) -> Response:
    """Everybody."""
    async with services.database.reading() as reading:
        members = await services.staff.members.list_(reading)
    return render(request, "staff_list.html", {"members": members, "endonyms": ENDONYMS})


@router.get("/new")
async def new_page(request: Request, services: ServicesDep) -> Response:
    """The empty form."""
    return _form_page(request, services, empty_form(), staff=new_id())


@router.post("/new")
async def add(request: Request, services: ServicesDep, someone: StaffDep, form: FormDep) -> Response:
    """Adds somebody, and shows the link. The form's own id makes sending it twice add one person."""
    staff = _uuid(field(form, "id"))
    try:
        details = read_details(form)
        async with services.database.writing() as connection:
            await services.staff.members.add(connection, details, field(form, "login") or None, now(), staff)
            token = await services.staff.members.new_link(connection, staff, now())
    except StaffInvalid as error:
        if await _find(services, staff) is not None:
            return back(f"/console/staff/{staff}")
        return _form_page(request, services, Filled.of(form), staff=staff, problem=_problem(request, error))
    logger.info("staff %s added by %s", staff, someone.staff.id)
    return await _edit_page(request, services, staff, link=token)


@router.get("/{staff}")
async def edit_page(request: Request, services: ServicesDep, staff: UUID) -> Response:
    """Somebody's form, devices and links. Raises NotFound."""
    notice = console_text(request, "staff-saved") if "saved" in request.query_params else None
    return await _edit_page(request, services, staff, notice=notice)


@router.post("/{staff}")
async def edit(request: Request, services: ServicesDep, someone: StaffDep, staff: UUID, form: FormDep) -> Response:
    """Changes somebody. What was changed by somebody else meanwhile is shown, and nothing is saved. Raises NotFound."""
    try:
        before, after = Filled.before(form), read_details(form)
        async with services.database.writing() as connection:
            changed = await services.staff.members.edit(connection, staff, before, after)
    except StaffInvalid as error:
        return await _edit_page(request, services, staff, filled=Filled.of(form), problem=_problem(request, error))
    except Stale as error:
        names = ", ".join(console_text(request, f"staff-{name}") for name in error.changed)
        problem = console_text(request, "staff-stale", {"fields": names})
        return await _edit_page(request, services, staff, problem=problem, status=409)
    logger.info("staff %s changed by %s: %s", staff, someone.staff.id, ", ".join(changed) or "nothing")
    await services.signals.publish("inbox")
    return back(f"/console/staff/{staff}?saved")


@router.post("/{staff}/link")
async def new_link(request: Request, services: ServicesDep, someone: StaffDep, staff: UUID) -> Response:
    """Makes a new set-up link and shows it once. Raises NotFound."""
    async with services.database.writing() as connection:
        token = await services.staff.members.new_link(connection, staff, now())
    logger.info("staff %s: a set-up link was made by %s", staff, someone.staff.id)
    return await _edit_page(request, services, staff, link=token)


@router.post("/{staff}/leave")
async def leave(request: Request, services: ServicesDep, someone: StaffDep, staff: UUID) -> Response:
    """Takes away every way in, at once. Raises NotFound."""
    try:
        async with services.database.writing() as connection:
            await services.staff.members.leave(connection, staff, now())
            await services.staff.sessions.revoke_all(connection, staff, now())
    except StaffInvalid as error:
        return await _edit_page(request, services, staff, problem=_problem(request, error))
    logger.info("staff %s left, by %s", staff, someone.staff.id)
    await services.signals.publish("inbox")
    return back(f"/console/staff/{staff}")


@router.post("/{staff}/return")
async def come_back(services: ServicesDep, someone: StaffDep, staff: UUID) -> Response:
    """They work here again; they need a link. Raises NotFound."""
    async with services.database.writing() as connection:
        await services.staff.members.come_back(connection, staff)
    logger.info("staff %s is back, by %s", staff, someone.staff.id)
    return back(f"/console/staff/{staff}")


@router.post("/{staff}/sessions/{session}/revoke")
async def revoke(services: ServicesDep, staff: UUID, session: UUID) -> Response:
    """Ends a session of somebody."""
    async with services.database.writing() as connection:
        await services.staff.sessions.revoke(connection, staff, session, now())
    return back(f"/console/staff/{staff}")


async def _find(services: Services, staff: UUID) -> Member | None:
    try:
        async with services.database.reading() as reading:
            return (await services.staff.members.get(reading, staff))[0]
    except NotFound:
        return None


def _uuid(spelt: str) -> UUID:
    try:
        return UUID(spelt)
    except ValueError:
        raise RequestMalformed("id: must be a UUID") from None


def _problem(request: Request, error: StaffInvalid) -> str:
    return console_text(request, f"staff-problem-{error.field}")


def _form_page(
    request: Request, services: Services, filled: Filled, *, staff: UUID, problem: str | None = None
) -> Response:
    context = form_context(request, services, filled) | {"id": staff, "problem": problem}
    return render(request, "staff_new.html", context, status=400 if problem else 200)


async def _edit_page(
    request: Request,
    services: Services,
    staff: UUID,
    *,
    filled: Filled | None = None,
    problem: str | None = None,
    notice: str | None = None,
    link: str | None = None,
    status: int = 400,
) -> Response:
    async with services.database.reading() as reading:
        member, details = await services.staff.members.get(reading, staff)
        sessions = await services.staff.sessions.list_(reading, staff, now())
    context = form_context(request, services, filled or present_form(details)) | {
        "member": member,
        "sessions": sessions,
        "link": f"{services.settings.base_url}/console/set-up/{link}" if link else None,
        "problem": problem,
        "notice": notice,
    }
    return render(request, "staff_edit.html", context, status=status if problem else 200)
