"""Somebody of the staff in front of a console, without a browser: set up by the link, signed in by the form."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from uuid import uuid4

import httpx2
import pyotp

from tests.support import web
from tests.support.system import System

PASSWORD = "seven green umbrellas"
NOWHERE = "http://127.0.0.1:9"
LINK = re.compile(r"/console/set-up/([\w-]+)")
STEP_SECONDS = 30


class ConsoleSystem(System):
    """`tsunagu serve` without a bot: all that the pages of staff need, up in two seconds."""

    def start(self, *, wait: bool = True) -> None:
        self.extra["TSUNAGU_BOT_URL"] = NOWHERE
        System.start(self, wait=False)
        if wait:
            self.wait_ready("/healthz")


def tsunagu(system: System, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line beside the running system."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TSUNAGU_")}
    command = [sys.executable, "-m", "app.cli", *arguments]
    environment |= system.environment()
    return subprocess.run(
        command, env=environment, cwd=system.folder, capture_output=True, text=True, check=False, timeout=300
    )


@dataclass(slots=True)
class Codes:
    """The authenticator app. Waits for a code that was not given yet, because each works once."""

    secret: str
    given: int = 0

    def next(self) -> str:
        while (step := self._step()) is None:
            time.sleep(0.2)
        self.given = step
        return pyotp.TOTP(self.secret).at(step * STEP_SECONDS)

    def _step(self) -> int | None:
        now, passed = divmod(int(time.time()), STEP_SECONDS)
        # The server takes the step before and the one after, too; the one before only while there is time to arrive.
        first = now - 1 if passed < STEP_SECONDS / 4 else now
        return next((step for step in range(first, now + 2) if step > self.given), None)


@dataclass(slots=True)
class StaffCaller:
    """A browser's worth of staff: cookies, forms with their tokens, redirects not followed."""

    system: System
    login: str
    link: str
    codes: Codes | None = None
    client: httpx2.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = new_client(self.system)

    def set_up(self, password: str = PASSWORD) -> None:
        """Through the page behind the link, reading the secret that it shows."""
        page = self.client.get(self.link)
        assert page.status_code == 200, page.text
        secret = found(r'id="secret">([A-Z2-7 ]+)<', page.text).replace(" ", "")
        self.codes = Codes(secret)
        form = {"password": password, "again": password, "code": self.codes.next()}
        done = self.client.post(self.link, data=form)
        assert done.status_code == 303, done.text

    def sign_in(self, password: str = PASSWORD, code: str | None = None, **more: str) -> httpx2.Response:
        if code is None:
            assert self.codes is not None
            code = self.codes.next()
        form = {"login": self.login, "password": password, "code": code, **more}
        return self.client.post("/console/sign-in", data=form)

    def ready(self) -> StaffCaller:
        """Set up and signed in."""
        self.set_up()
        entered = self.sign_in()
        assert entered.status_code == 303, entered.text
        return self

    @property
    def csrf(self) -> str:
        return found(r'<meta name="csrf" content="(\w+)">', self.client.get("/console/me").text)

    def get(self, path: str) -> httpx2.Response:
        return self.client.get(path)

    def post(self, path: str, form: dict[str, Any] | None = None) -> httpx2.Response:
        return self.client.post(path, data={"csrf": self.csrf, **(form or {})})


def new_client(system: System, **headers: str) -> httpx2.Client:
    """What a browser sends along by itself. Connections end with their request, so that none is left open."""
    ours = {"Connection": "close", "Origin": system.url, "Accept": "text/html", "Accept-Language": "en"}
    return web.Client(base_url=system.url, headers=ours | headers, timeout=60)


def add_on_page(
    administrator: StaffCaller, name: str, role: str = "counselor", gender: str = "female", **more: str
) -> StaffCaller:
    """Added by an administrator. ``more``: fields of the form, such as login or phone."""
    languages = {"language-ja": "native"}
    form = {"name": name, "role": role, "gender": gender, "capacity": "3", "id": str(uuid4()), **languages, **more}
    page = administrator.post("/console/staff/new", form)
    assert page.status_code == 200, page.text
    login = found(r'<strong class="code">([^<]+)</strong>', page.text)
    return StaffCaller(administrator.system, login, "/console/set-up/" + found(LINK, page.text))


def add_staff(
    system: System,
    name: str,
    role: str = "counselor",
    languages: str = "ja:native",
    gender: str = "female",
    *more: str,
) -> StaffCaller:
    """Added on the command line, as the first administrator is."""
    arguments = ("--name", name, "--role", role, "--languages", languages, "--gender", gender, *more)
    done = tsunagu(system, "staff", "add", *arguments)
    assert done.returncode == 0, done.stderr
    return StaffCaller(system, found(r"login: (\S+)", done.stdout), "/console/set-up/" + found(LINK, done.stdout))


def found(pattern: str | re.Pattern[str], text: str) -> str:
    match = re.search(pattern, text)
    assert match is not None, f"{pattern} is not in: {text[:2000]}"
    return unescape(match[1])


def execute(system: System, statement: str, *values: object) -> None:
    """Something happened in the database: time passed, or somebody else was at work."""
    system.sql(statement, *values)


def fetch(system: System, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """What stands in the database."""
    return system.sql(statement, *values)


def codes_work_again(caller: StaffCaller) -> None:
    """As if the phone had shown other codes: the last minute's can be given once more."""
    assert caller.codes is not None
    caller.codes.given = 0
    caller.system.sql("UPDATE staff SET totp_step = NULL WHERE login = %s", caller.login)
