"""All that concerns staff, built in one place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.kit.crypto import Keyring
from app.kit.database import Database
from app.staff.members import Members
from app.staff.sessions import Sessions
from app.staff.set_up import SetUp
from app.staff.sign_in import SignIn
from app.staff.throttle import Throttle


@dataclass(frozen=True, slots=True)
class StaffDesk:
    """The parts."""

    members: Members
    sessions: Sessions
    set_up: SetUp
    sign_in: SignIn


def build_staff(database: Database, keyring: Keyring, counters: Collection[str]) -> StaffDesk:
    """Builds the parts. ``counters``: the directory's ids."""
    sessions = Sessions(keyring)
    return StaffDesk(
        members=Members(keyring, frozenset(counters)),
        sessions=sessions,
        set_up=SetUp(database, keyring, sessions),
        sign_in=SignIn(database, keyring, sessions, Throttle(keyring)),
    )
