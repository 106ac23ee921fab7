"""Counselors beside a running system: they sit at a desk of their own, built on its database with its key."""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

from app.handoffs.desk import HandoffDesk
from app.kit.clock import now
from app.kit.ids import new_id
from app.services import Services
from app.settings import load_settings
from app.worker import build_services, close_services
from tests.support.databases import new_database
from tests.support.provider import Provider
from tests.support.system import System, running

T = TypeVar("T")
ADD = """
INSERT INTO staff (id, login, name, pronoun, languages, gender, role, capacity, counter, phone, presence, seen_at, created_at)
VALUES (%s, %s, %s, '', %s, %s, %s, %s, %s, %s, 'available', now(), now())
"""


@contextmanager
def staffed_system(folder: Path, provider: Provider, server: str) -> Iterator[System]:
    """The running system; its database is one on the tests' own server, named as its folder."""
    extra = {"TSUNAGU_DATABASE_URL": new_database(server, folder.name)}
    with running(System(folder, provider, extra=extra)) as found:
        yield found


@dataclass(slots=True)
class House:
    """``address``: of the database; ``data``: the system's data folder, where its key is."""

    address: str
    data: Path
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    services: Services | None = None
    thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self.thread.start()
        settings = load_settings(data_dir=self.data)
        self.services = self.run(self._open(settings))
        return self

    async def _open(self, settings: Any) -> Services:
        services = build_services(settings, database_address=self.address, bot_url="http://127.0.0.1:9")
        await services.queue.open()
        return services

    def __exit__(self, _type: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        assert self.services is not None
        self.run(close_services(self.services))
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)
        self.loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(60)

    def sql(self, statement: str, *values: Any) -> list[Any]:
        with psycopg.connect(self.address, autocommit=True) as connection:
            cursor = connection.execute(statement.encode(), values)
            return cursor.fetchall() if cursor.description else []

    # Staff

    def add(
        self,
        gender: str = "female",
        languages: tuple[str, ...] = ("en", "vi"),
        *,
        name: str = "Lan",
        role: str = "counselor",
        capacity: int = 9,
        counter: str | None = None,
        phone: str | None = None,
        level: str = "fluent",
    ) -> UUID:
        """Somebody who has just opened their console."""
        assert self.services is not None
        staff = new_id()
        sealed = self.services.keyring.seal_address(phone, staff.bytes) if phone else None
        spoken = Jsonb(dict.fromkeys(languages, level))
        self.sql(ADD, staff, secrets.token_hex(8), name, spoken, gender, role, capacity, counter, sealed)
        return staff

    def nobody(self) -> None:
        """Everybody closes their laptop."""
        self.sql("UPDATE staff SET presence = 'away', seen_at = now() - interval '1 hour'")

    def empty(self) -> None:
        """Nobody works here (any more)."""
        self.nobody()
        self.sql("UPDATE staff SET left_at = now() WHERE left_at IS NULL")

    def seen(self, *staff: UUID) -> None:
        self.sql("UPDATE staff SET presence = 'available', seen_at = now() WHERE id = ANY(%s)", list(staff))

    def do(self, deed: str, handoff: UUID, *values: Any) -> Any:
        """A deed of the desk, in a transaction of its own."""

        async def work() -> Any:
            assert self.services is not None
            desk: HandoffDesk = self.services.handoffs
            async with self.services.database.writing() as connection:
                return await getattr(desk, deed)(connection, handoff, *values, now())

        return self.run(work())

    def say(self, staff: UUID, conversation: UUID, said: Any, client: str | None = None) -> UUID:
        async def work() -> UUID:
            assert self.services is not None
            client_id = client or secrets.token_hex(8)
            async with self.services.database.writing() as connection:
                return await self.services.staff_say.say(connection, staff, conversation, said, client_id, now())

        return self.run(work())

    # What is stored

    def conversation(self, channel: str, address: str) -> UUID:
        assert self.services is not None
        hashed = self.services.keyring.address_hash(channel, address)
        rows = self.sql(
            "SELECT c.id FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE k.channel = %s"
            " AND k.address_hash = %s ORDER BY c.opened_at DESC LIMIT 1",
            channel,
            hashed,
        )
        found: UUID = rows[0][0]
        return found

    def handoff(self, conversation: UUID) -> dict[str, Any]:
        """The newest handoff of a conversation, and who has it."""
        rows = self.sql(
            "SELECT h.id, h.state, h.reason, h.staff_gender, h.waived_by, h.urgency, h.language, h.counter, h.stage,"
            " h.staff_id, h.contact_from, h.outcome, c.handler FROM handoffs h JOIN conversations c"
            " ON c.id = h.conversation_id WHERE c.id = %s ORDER BY h.requested_at DESC LIMIT 1",
            conversation,
        )
        names = ("id", "state", "reason", "staff_gender", "waived_by", "urgency", "language", "counter", "stage")
        return dict(zip((*names, "staff", "contact_from", "outcome", "handler"), rows[0], strict=True)) if rows else {}

    def later(self, conversation: UUID, seconds: float) -> None:
        """So much time goes by for this conversation's handoff, its timers included, and at once for everybody who looks."""
        back = f"interval '{seconds} seconds'"
        handoffs = "SELECT id FROM handoffs WHERE conversation_id = %s"
        statements = (
            "SELECT 1 FROM conversations WHERE id = %s FOR UPDATE",
            f"UPDATE handoff_events SET at = at - {back} WHERE handoff_id IN ({handoffs})",
            (
                f"UPDATE handoffs SET told_at = told_at - {back}, requested_at = requested_at - {back},"
                f" accepted_at = accepted_at - {back},"
                f" contact_from = contact_from - {back}, contact_until = contact_until - {back},"
                f" agreed_from = agreed_from - {back}, agreed_until = agreed_until - {back} WHERE conversation_id = %s"
            ),
            f"UPDATE handoff_offers SET offered_at = offered_at - {back} WHERE handoff_id IN ({handoffs})",
            f"UPDATE messages SET created_at = created_at - {back} WHERE conversation_id = %s",
            (
                f"UPDATE call_legs SET created_at = created_at - {back}, state_at = state_at - {back},"
                f" ended_at = ended_at - {back} WHERE handoff_id IN ({handoffs})"
            ),
            f"UPDATE conversations SET last_inbound_at = last_inbound_at - {back} WHERE id = %s",
            (
                f"UPDATE procrastinate_jobs SET scheduled_at = scheduled_at - {back} WHERE status = 'todo'"
                f" AND args ->> 'handoff' IN (SELECT id::text FROM handoffs WHERE conversation_id = %s)"
            ),
        )
        with psycopg.connect(self.address) as connection:
            for statement in statements:
                connection.execute(statement.encode(), (conversation,))


def until(look: Callable[[], bool]) -> None:
    """Waits until it is so."""
    deadline = time.monotonic() + 30
    while not look():
        assert time.monotonic() < deadline
        time.sleep(0.1)
