"""Random lives of conversations on a real PostgreSQL: people write, staff come, take, hand on and vanish, workers die.

The database itself watches (watching.py): an audit of every word that is written, and rules checked at each commit.
"""

from __future__ import annotations

import asyncio
import random
import secrets
from collections import Counter
from collections.abc import Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.channels.base import InboundMessage
from app.conversations.records import OutboundBody
from app.errors import TsunaguError
from app.handoffs.visible import Viewer
from app.jobs.queue import ATTEND_TASK
from app.kit.clock import now
from app.kit.ids import new_id
from app.services import Services
from tests.handoffs.watching import AGES, CONVERSATIONS, JOBS, SAID, UNTOLD, WAITING, WAITING_KEYS

HOLDER = UUID(int=0)
"""Stands for whoever has the conversation; nobody, when nobody has."""
FUSE: ContextVar[list[int] | None] = ContextVar("fuse", default=None)
"""So many statements still, and whoever sends them dies."""


class Died(Exception):
    """A process ended in the middle of its work."""


def burn(*_: Any) -> None:
    """Before each statement."""
    fuse = FUSE.get()
    if fuse is not None:
        fuse[0] -= 1
        if fuse[0] == 0:
            raise Died


@dataclass(slots=True)
class Life:
    """One person and four of the staff of their own: two women, two men, of whom one supervises."""

    services: Services
    seed: int
    counts: Counter[str]
    chance: random.Random = field(init=False)
    address: str = field(init=False)
    staff: dict[UUID, tuple[str, str]] = field(default_factory=dict)
    contacts: list[UUID] = field(default_factory=list)
    """Theirs; after everything was erased they are somebody new."""

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.address = secrets.token_urlsafe(32)

    async def run(self, steps: int) -> None:
        for gender, role in (
            ("female", "counselor"),
            ("female", "counselor"),
            ("male", "counselor"),
            ("male", "supervisor"),
        ):
            await self._hire(gender, role)
        await self._deed(self._write("my boss keeps my passport, three months no wages"))
        await self.work()
        await self._deed(self._write("0"))
        await self.work()
        for _ in range(steps):
            deeds = [self._deed(self._random()) for _ in range(self.chance.choice((1, 2, 3)))]
            deeds += [self.work(crash=0.3)] if self.chance.random() < 0.6 else []
            await asyncio.gather(*deeds)
            await self.work()
            if self.chance.random() < 0.7:
                await self._age(self.chance.choice((5, 20, 55, 100)))
                await self.work()
            await self._check()

    async def _hire(self, gender: str, role: str) -> None:
        staff = new_id()
        self.staff[staff] = (gender, role)
        statement = text(
            "INSERT INTO staff (id, login, name, pronoun, languages, gender, role, capacity, presence, seen_at, created_at)"
            " VALUES (:id, :login, 'Someone', '', :languages, :gender, :role, 50, 'available', now(), now())"
        )
        values = {"id": staff, "login": staff.hex, "languages": '{"en": "native"}', "gender": gender, "role": role}
        async with self.services.database.writing() as connection:
            await connection.execute(statement, values)

    # What happens

    def _random(self) -> Coroutine[Any, Any, None]:
        who, other = self.chance.choice(list(self.staff)), self.chance.choice(list(self.staff))
        deeds = [
            lambda: self._write(self.chance.choice(SAID)),
            lambda: self._write(self.chance.choice(SAID)),
            lambda: self._do("accept", who),
            lambda: self._do("accept", who),
            lambda: asyncio_pair(self._do("accept", who), self._do("accept", other)),
            lambda: self._do("take_over", who),
            lambda: self._do("decline", who),
            lambda: self._do("release", HOLDER),
            lambda: self._do("close", HOLDER, "done"),
            lambda: self._do("close", who, "done"),
            lambda: self._do("offer_transfer", HOLDER, self.chance.choice((None, other))),
            lambda: self._do("return_transfer", who),
            lambda: self._do("invite", HOLDER, other, "interpreter"),
            lambda: self._do("join", other),
            lambda: self._say(who),
            lambda: self._say(HOLDER),
            lambda: self._presence(who),
            self._sweep,
        ]
        return self.chance.choice(deeds)()

    async def _deed(self, deed: Coroutine[Any, Any, None]) -> None:
        """One thing happens; sometimes whoever does it dies in the middle. Refusals are expected, faults are not."""
        try:
            await self._perhaps_dying(deed, 0.15)
        except TsunaguError as error:
            self.counts[f"refused: {error.text}"] += 1

    async def _perhaps_dying(self, work: Coroutine[Any, Any, None], crash: float) -> bool:
        """Runs it; sometimes its process dies before one of its statements. Returns whether it lived."""

        async def fused() -> None:
            if self.chance.random() < crash:
                FUSE.set([self.chance.randint(1, 25)])
            await work

        try:
            await asyncio.create_task(fused())
        except Died:
            self.counts["crashes"] += 1
            return False
        return True

    async def _write(self, words: str) -> None:
        message = InboundMessage("chat", secrets.token_hex(12), self.address, words)
        async with self.services.database.writing() as connection:
            await self.services.receiver.receive(connection, message)
        self.counts["messages"] += 1

    async def _do(self, deed: str, *values: Any) -> None:
        async with self.services.database.writing() as connection:
            handoff = await self._open_handoff(connection)
            if handoff is None:
                return
            given = [await self._holder(connection) if value is HOLDER else value for value in values]
            await getattr(self.services.handoffs, deed)(connection, handoff, *given, now())
        self.counts[deed] += 1

    async def _say(self, who: UUID) -> None:
        conversation = await self._conversation()
        client = self.chance.choice("ab")
        async with self.services.database.writing() as connection:
            speaker = await self._holder(connection) if who is HOLDER else who
            await self.services.staff_say.say(connection, speaker, conversation, "hello", client, now())
        self.counts["say"] += 1

    async def _presence(self, who: UUID) -> None:
        statement = text("UPDATE staff SET seen_at = now() - make_interval(secs => :s) WHERE id = :id")
        async with self.services.database.writing() as connection:
            await connection.execute(statement, {"id": who, "s": self.chance.choice((0, 0, 60, 100, 700))})
        self.counts["presence"] += 1

    async def _sweep(self) -> None:
        await self.services.attendant.sweep()

    async def _age(self, seconds: int) -> None:
        values = {"s": seconds, "c": await self._conversation()}
        async with self.services.database.writing() as connection:
            for statement in AGES:
                await connection.execute(text(statement), values)

    # The queue, played: jobs run, or die in the middle and are taken up again

    async def work(self, *, crash: float = 0.0) -> None:
        for _ in range(50):
            async with self.services.database.reading() as connection:
                everything = [str(conversation) for conversation in await self._conversations()]
                jobs = (await connection.execute(text(JOBS), {"all": everything})).all()
            if not jobs:
                return
            for job in jobs:
                await self._job(job, crash)
            if crash:
                return
        raise AssertionError("the work does not end")

    async def _job(self, job: Any, crash: float) -> None:
        if job.task_name == ATTEND_TASK:
            work: Coroutine[Any, Any, None] = self.services.attendant.attend(UUID(job.args["handoff"]))
        else:
            work = self.services.worker.work(UUID(job.args["conversation"]))
        if not await self._perhaps_dying(work, crash):
            return
        async with self.services.database.writing() as connection:
            await connection.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id"), {"id": job.id})
        self.counts["jobs"] += 1

    # The rules

    async def _check(self) -> None:
        everything = await self._conversations()
        async with self.services.database.reading() as connection:
            untold = (await connection.execute(text(UNTOLD), {"all": everything})).all()
            assert not untold, f"seed {self.seed}: waiting without a word: {untold}"
            for staff, (gender, role) in self.staff.items():
                values = {**Viewer(staff, role, gender, ["en"]).parameters(), "all": everything}
                for wish, holder in await connection.execute(text(WAITING), values):
                    assert wish in ("any", gender) or holder == staff, f"seed {self.seed}: seen by the wrong gender"
                assert not (await connection.execute(text(CONVERSATIONS), values)).all(), f"seed {self.seed}"
                self.counts["looks"] += 1

    async def check_words(self) -> None:
        """Never two voices: who spoke had the conversation, and in the queue nothing of the bot's dialogue was said."""
        statement = text(
            "SELECT w.*, m.body, c.key FROM words w JOIN messages m ON m.id = w.message JOIN conversations c"
            " ON c.id = w.conversation WHERE w.conversation = ANY(:all)"
        )
        async with self.services.database.reading() as connection:
            rows = (await connection.execute(statement, {"all": await self._conversations()})).all()
        for row in rows:
            self.counts["words"] += 1
            if row.staff is not None:
                assert row.handler == "counselor", f"seed {self.seed}"
                assert row.holder == row.staff, f"seed {self.seed}"
                continue
            assert row.handler in ("bot", "queue"), f"seed {self.seed}: the bot spoke over a counselor"
            if row.handler == "queue" and row.body is not None:
                key = self.services.keyring.unwrap(row.key, row.conversation.bytes)
                parts = OutboundBody.load(key.open(row.body, row.message.bytes)).parts
                assert all(part.key.startswith(WAITING_KEYS) for part in parts), f"seed {self.seed}: {parts[0].key}"

    async def _conversations(self) -> list[UUID]:
        hashed = self.services.keyring.address_hash("chat", self.address)
        contact = text("SELECT id FROM contacts WHERE channel = 'chat' AND address_hash = :hash")
        theirs = text("SELECT id FROM conversations WHERE contact_id = ANY(:contacts) ORDER BY opened_at, id")
        async with self.services.database.reading() as connection:
            found = (await connection.execute(contact, {"hash": hashed})).scalar()
            if found is not None and found not in self.contacts:
                self.contacts.append(found)
            return [row.id for row in await connection.execute(theirs, {"contacts": self.contacts})]

    async def _conversation(self) -> UUID:
        return (await self._conversations())[-1]

    async def _holder(self, connection: Any) -> UUID:
        statement = text("SELECT staff_id FROM handoffs WHERE conversation_id = :c AND state = 'active'")
        found: UUID | None = (await connection.execute(statement, {"c": await self._conversation()})).scalar()
        return found or HOLDER

    async def _open_handoff(self, connection: Any) -> UUID | None:
        statement = text("SELECT id FROM handoffs WHERE conversation_id = :c ORDER BY requested_at DESC LIMIT 1")
        found: UUID | None = (await connection.execute(statement, {"c": await self._conversation()})).scalar()
        return found


async def asyncio_pair(first: Coroutine[Any, Any, None], second: Coroutine[Any, Any, None]) -> None:
    """Both at once; one of them may be refused."""
    results = await asyncio.gather(first, second, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, TsunaguError):
            raise result
