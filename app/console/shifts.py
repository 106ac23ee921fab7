"""The week of somebody of the staff: one's own, or, for supervisors and administrators, anybody's."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from app.console.frame import CounselorDep, FormDep, ServicesDep, back, console_text, field, render, require
from app.errors import ShiftInvalid
from app.models.staff import Role
from app.services import Services
from app.staff.records import Member, SignedIn
from app.staff.shifts import add_shifts, clock, list_shifts, parse_clock, remove_shift

router = APIRouter(prefix="/console", include_in_schema=False)

ROSTER = [Depends(require(Role.SUPERVISOR, Role.ADMINISTRATOR))]


@router.get("/shifts")
async def own_shifts(request: Request, services: ServicesDep, someone: CounselorDep) -> Response:
    """One's own week; a supervisor finds the others' there too."""
    return await _page(request, services, someone.staff, "/console/shifts")


@router.post("/shifts")
async def change_own(request: Request, services: ServicesDep, someone: CounselorDep, form: FormDep) -> Response:
    """Adds or removes."""
    return await _change(request, services, someone.staff, "/console/shifts", form)


@router.get("/staff/{staff}/shifts", dependencies=ROSTER)
async def their_shifts(request: Request, services: ServicesDep, staff: UUID) -> Response:
    """Somebody's week. Raises NotFound."""
    return await _page(request, services, await _member(services, staff), f"/console/staff/{staff}/shifts")


@router.post("/staff/{staff}/shifts", dependencies=ROSTER)
async def change_theirs(request: Request, services: ServicesDep, staff: UUID, form: FormDep) -> Response:
    """Adds or removes. Raises NotFound."""
    member = await _member(services, staff)
    return await _change(request, services, member, f"/console/staff/{staff}/shifts", form)


async def _member(services: Services, staff: UUID) -> Member:
    async with services.database.reading() as reading:
        return (await services.staff.members.get(reading, staff))[0]


async def _change(request: Request, services: Services, member: Member, path: str, form: FormDep) -> Response:
    try:
        async with services.database.writing() as connection:
            if removed := field(form, "remove"):
                await remove_shift(connection, member.id, _uuid(removed))
            else:
                days = [int(str(day)) for day in form.getlist("weekday") if str(day) in set("0123456")]
                starts, ends = parse_clock(field(form, "starts")), parse_clock(field(form, "ends"))
                await add_shifts(connection, member.id, days, starts, ends)
    except ShiftInvalid as error:
        problem = console_text(request, f"shifts-problem-{error.text}")
        return await _page(request, services, member, path, problem=problem)
    return back(path)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise ShiftInvalid("gone") from None


async def _page(
    request: Request, services: Services, member: Member, path: str, *, problem: str | None = None
) -> Response:
    someone: SignedIn = request.state.signed_in
    async with services.database.reading() as reading:
        week = await list_shifts(reading, member.id)
        supervises = someone.staff.role == Role.SUPERVISOR
        others = await services.staff.members.list_(reading) if supervises else []
    context = {
        "member": member,
        "own": member.id == someone.staff.id,
        "action": path,
        "week": [[shift for shift in week if shift.weekday == day] for day in range(7)],
        "clock": clock,
        "others": [other for other in others if other.converses and other.left_at is None and other.id != member.id],
        "problem": problem,
    }
    return render(request, "shifts.html", context, status=400 if problem else 200)
