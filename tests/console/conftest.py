"""One console for the tests here that only use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.desk import Desk, Waiting, open_desk, somebody_waits, sql
from tests.support.provider import Provider
from tests.support.staff import ConsoleSystem, StaffCaller, add_on_page, add_staff, execute
from tests.support.system import running


@pytest.fixture(scope="session")
def console(tmp_path_factory: pytest.TempPathFactory, provider: Provider) -> Iterator[ConsoleSystem]:
    with running(ConsoleSystem(tmp_path_factory.mktemp("console"), provider)) as found:
        yield found


@pytest.fixture(scope="session")
def administrator(console: ConsoleSystem) -> StaffCaller:
    return add_staff(console, "Ono Keiko", "administrator").ready()


@pytest.fixture
def hoa(administrator: StaffCaller) -> StaffCaller:
    """A counselor, freshly added and set up, not signed in."""
    caller = add_on_page(administrator, "Nguyễn Thị Hoa", **{"language-vi": "native"})
    caller.set_up()
    return caller


@pytest.fixture
def signed_in(hoa: StaffCaller) -> StaffCaller:
    assert hoa.sign_in().status_code == 303
    return hoa


@pytest.fixture(autouse=True)
def nobody_has_guessed(console: ConsoleSystem) -> None:
    """All tests come from one address: the guesses of one must not slow the next."""
    execute(console, "DELETE FROM sign_in_failures")


@pytest.fixture(scope="session")
def desk(console: ConsoleSystem) -> Desk:
    return open_desk(console)


@pytest.fixture
def waiting(desk: Desk) -> Iterator[Waiting]:
    yield somebody_waits(desk)
    # Nobody here has room for all whom these tests bring.
    sql(desk.system, "UPDATE handoffs SET state = 'closed', ended_at = now() WHERE state = 'active'")
    sql(desk.system, "UPDATE conversations SET handler = 'bot' WHERE handler = 'counselor'")


@pytest.fixture
def woman_wanted(waiting: Waiting) -> Waiting:
    sql(waiting.desk.system, "UPDATE handoffs SET staff_gender = 'female' WHERE id = %s", waiting.handoff)
    return waiting
