"""Counselors at their desks and somebody who waits for them, over HTTP. The bot is away: `0` asks for a person."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx2
import psycopg

from tests.support.staff import ConsoleSystem, StaffCaller, add_staff
from tests.support.system import Caller


def sql(system: ConsoleSystem, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    address = f"postgresql://postgres@/postgres?host={system.folder / 'var' / 'postgres'}"
    with psycopg.connect(address, autocommit=True) as connection:
        done = connection.execute(statement.encode(), values)
        return done.fetchall() if done.description else []


@dataclass(slots=True)
class Desk:
    """The counselors of this file."""

    system: ConsoleSystem
    hoa: StaffCaller
    mika: StaffCaller
    ken: StaffCaller
    boss: StaffCaller

    def stays_open(self) -> None:
        """Their consoles stay open, as far as anybody can see: else they would be taken for gone."""
        sql(self.system, "UPDATE staff SET presence = 'available', seen_at = now() + interval '1 hour'")


def open_desk(console: ConsoleSystem) -> Desk:
    """Four counselors, signed in."""

    def ready(name: str, gender: str, role: str = "counselor") -> StaffCaller:
        return add_staff(console, name, role, "en:fluent,vi:native", gender, "--capacity", "20").ready()

    return Desk(
        console,
        hoa=ready("Hoa", "female"),
        mika=ready("Mika", "female"),
        ken=ready("Ken", "male"),
        boss=ready("Sakamoto", "male", "supervisor"),
    )


@dataclass(slots=True)
class Waiting:
    """Somebody who asked for a person, and waits."""

    desk: Desk
    caller: Caller
    id: str
    handoff: str

    @property
    def page(self) -> str:
        return f"/console/conversations/{self.id}"

    def accepted_by(self, staff: StaffCaller) -> Waiting:
        answer = staff.post(f"/console/handoffs/{self.handoff}/accept")
        assert (answer.status_code, answer.headers["location"]) == (303, self.page + "#text")
        self.desk.stays_open()
        self.caller.hear()
        return self

    def say(self, staff: StaffCaller, text: str, **more: str) -> httpx2.Response:
        """Looks at it, and sends it."""
        looked = staff.post(f"{self.page}/preview", {"text": text, **more})
        seen = looked.json()["seen"] if looked.status_code == 200 else ""
        return staff.post(f"{self.page}/say", {"text": text, "client_id": uuid4().hex, "seen": seen, **more})

    def preview(self, staff: StaffCaller, **fields: str) -> dict[str, Any]:
        answer = staff.post(f"{self.page}/preview", fields)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown


def somebody_waits(desk: Desk, first: str = "hello, they keep my passport") -> Waiting:
    """They wrote, and asked for a person."""
    caller = Caller(desk.system)
    caller.say(first)
    caller.say("2")
    caller.say("0")
    rows = sql(desk.system, "SELECT conversation_id, id FROM handoffs ORDER BY requested_at DESC LIMIT 1")
    return Waiting(desk, caller, str(rows[0][0]), str(rows[0][1]))


def until(look: Callable[[], str], wanted: str, tries: int = 60) -> str:
    """What ``look`` sees, once ``wanted`` is in it."""
    for _ in range(tries):
        found = look()
        if wanted in found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"{wanted!r} did not come: {found[:3000]}")
