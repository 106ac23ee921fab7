"""Weekly shifts, and who is available."""

from __future__ import annotations

import pytest

from tests.console.test_staff_pages import page_of
from tests.support.staff import (
    StaffCaller,
    add_on_page,
    fetch,
    found,
)


def test_a_week_of_shifts(signed_in: StaffCaller) -> None:
    path = "/console/shifts"
    assert signed_in.post(path, {"weekday": ["0", "2"], "starts": "09:00", "ends": "18:00"}).status_code == 303
    assert signed_in.post(path, {"weekday": "6", "starts": "22:00", "ends": "06:00"}).status_code == 303
    page = signed_in.get(path).text
    assert page.count("09:00–18:00</span>") == 2
    assert "22:00–06:00 (next day)" in page
    # Sunday night reaches into Monday morning; nothing of a form is kept when one day of it overlaps.
    overlapping = {"weekday": ["0", "1"], "starts": "05:00", "ends": "07:00"}
    refused = signed_in.post(path, overlapping)
    assert (refused.status_code, "overlaps" in refused.text) == (400, True)
    assert signed_in.post(path, overlapping | {"starts": "06:00", "ends": "09:00"}).status_code == 303
    removed = found(r'name="remove" value="([\w-]+)"', page)
    assert signed_in.post(path, {"remove": removed}).status_code == 303
    assert fetch(
        signed_in.system,
        "SELECT count(*) FROM shifts JOIN staff s ON s.id = staff_id WHERE s.login = %s",
        signed_in.login,
    ) == [(4,)]


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"starts": "09:00", "ends": "18:00"}, "at least one day"),
        ({"weekday": "7", "starts": "09:00", "ends": "18:00"}, "at least one day"),
        ({"weekday": "1", "starts": "9", "ends": "18:00"}, "hours and minutes"),
        ({"weekday": "1", "starts": "24:00", "ends": "18:00"}, "hours and minutes"),
        ({"weekday": "1"}, "hours and minutes"),
        ({"remove": "x"}, "not here any more"),
    ],
)
def test_a_shift_that_cannot_be_is_told(signed_in: StaffCaller, form: dict[str, str], said: str) -> None:
    refused = signed_in.post("/console/shifts", form)
    assert refused.status_code == 400
    assert said in refused.text


def test_nobody_removes_anothers_shift(administrator: StaffCaller, signed_in: StaffCaller) -> None:
    theirs = page_of(administrator, add_on_page(administrator, "Other").login) + "/shifts"
    assert administrator.post(theirs, {"weekday": "3", "starts": "09:00", "ends": "18:00"}).status_code == 303
    shift = found(r'name="remove" value="([\w-]+)"', administrator.get(theirs).text)
    signed_in.post("/console/shifts", {"remove": shift})
    assert shift in administrator.get(theirs).text
    assert signed_in.get(theirs).status_code == 403


def test_a_supervisor_finds_everybodys_week(administrator: StaffCaller, hoa: StaffCaller) -> None:
    supervisor = add_on_page(administrator, "Sato", "supervisor").ready()
    theirs = page_of(administrator, hoa.login) + "/shifts"
    assert theirs in supervisor.get("/console/shifts").text
    assert "Nguyễn Thị Hoa" in supervisor.get(theirs).text


def test_somebody_is_available_until_they_are_away(signed_in: StaffCaller) -> None:
    statement = "SELECT presence, seen_at IS NOT NULL FROM staff WHERE login = %s"
    assert fetch(signed_in.system, statement, signed_in.login) == [("away", False)]
    gone = signed_in.post("/console/presence", {"presence": "available", "next": "/console/shifts"})
    assert (gone.status_code, gone.headers["location"]) == (303, "/console/shifts")
    assert fetch(signed_in.system, statement, signed_in.login) == [("available", True)]
    signed_in.post("/console/presence", {"presence": "away"})
    assert fetch(signed_in.system, statement, signed_in.login) == [("away", True)]
