"""The tracker store: one row a conversation, one write a turn."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from tracker_store import state
from tracker_store.sealing import Sealer

_CONNECTIONS = 8
_TIMEOUT_SECONDS = 4.0
_RETRY_AFTER_SECONDS = 0.05

_FETCH = "SELECT turn, answer, state FROM bot_trackers WHERE conversation = $1"
_SAVE = """
INSERT INTO bot_trackers (conversation, turn, answer, state, updated_at) VALUES ($1, $2, $3, $4, now())
ON CONFLICT (conversation) DO UPDATE
SET turn = excluded.turn, answer = excluded.answer, state = excluded.state, updated_at = excluded.updated_at
"""
_DELETE = "DELETE FROM bot_trackers WHERE conversation = $1"
_KEYS = "SELECT conversation FROM bot_trackers"
_CHECK = "SELECT 1 FROM bot_trackers LIMIT 1"

_CONNECTION_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    # asyncpg's own confusion when the connection goes just as a statement is sent.
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    OSError,
)

_Result = TypeVar("_Result")


class StoreUnavailable(Exception):
    """The database does not answer; nothing was read or written."""


@dataclass(frozen=True)
class Stored:
    """What is stored of a conversation: its last turn with the answer given then, and its tracker, if any."""

    turn: str | None
    answer: bytes | None
    tracker: DialogueStateTracker | None


class PostgresTrackerStore(TrackerStore):
    """Trackers in the table `bot_trackers`.

    Settings: TSUNAGU_DATABASE_URL, TSUNAGU_MASTER_KEY. The first use in an event loop connects. Raises KeyInvalid
    at construction, StoreUnavailable from every other method.
    """

    def __init__(self, domain: Domain | None, event_broker: EventBroker | None = None, **_: Any) -> None:
        super().__init__(domain, event_broker)
        self._sealer = Sealer(os.environ.get("TSUNAGU_MASTER_KEY"))
        self._address = os.environ.get("TSUNAGU_DATABASE_URL", "")
        self._pool: asyncpg.Pool | None = None
        self._connecting = asyncio.Lock()

    async def fetch(self, conversation: UUID) -> Stored | None:
        """The stored row, decrypted; None when there is none. Raises also Unreadable."""
        row = await self._run(lambda pool: pool.fetchrow(_FETCH, conversation))
        if row is None:
            return None
        answer = row["answer"] and self._sealer.open(row["answer"], conversation, b"answer")
        opened = self._sealer.open(row["state"], conversation, b"state")
        return Stored(row["turn"], answer, state.load(opened, self.init_tracker(str(conversation))))

    async def save_turn(
        self, conversation: UUID, tracker: DialogueStateTracker | None, turn: str | None, answer: bytes | None
    ) -> None:
        """Writes tracker, turn and answer together; a tracker of None forgets the dialogue."""
        sealed = self._sealer.seal(state.dump(tracker), conversation, b"state")
        sealed_answer = None if answer is None else self._sealer.seal(answer, conversation, b"answer")
        await self._run(lambda pool: pool.execute(_SAVE, conversation, turn, sealed_answer, sealed))

    async def delete(self, conversation: UUID) -> None:
        """Forgets the conversation, whether it is known or not."""
        await self._run(lambda pool: pool.execute(_DELETE, conversation))

    async def check(self) -> None:
        """Returns when the database answers and the table is there."""
        await self._run(lambda pool: pool.execute(_CHECK))

    async def close(self) -> None:
        """Closes the connections."""
        if self._pool is not None:
            self._pool.terminate()
            self._pool = None

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Rasa's way to save: no turn, no answer."""
        await self.save_turn(UUID(tracker.sender_id), tracker, None, None)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Rasa's way to read."""
        stored = await self.fetch(UUID(sender_id))
        return stored.tracker if stored else None

    async def keys(self) -> Iterable[str]:
        """The ids of all conversations."""
        rows = await self._run(lambda pool: pool.fetch(_KEYS))
        return [str(row["conversation"]) for row in rows]

    async def _run(self, work: Callable[[asyncpg.Pool], Awaitable[_Result]]) -> _Result:
        """Does the work; once more on a fresh connection, as those of the pool die with a restarted database."""
        try:
            try:
                return await work(await self._connected())
            except _CONNECTION_LOST:
                await asyncio.sleep(_RETRY_AFTER_SECONDS)
                await self.close()
                return await work(await self._connected())
        except (asyncpg.PostgresError, *_CONNECTION_LOST, asyncio.TimeoutError) as error:
            raise StoreUnavailable(f"{type(error).__name__}: bot_trackers cannot be used") from error

    async def _connected(self) -> asyncpg.Pool:
        if not self._address:
            # asyncpg would look for a server of its own choice.
            raise StoreUnavailable("TSUNAGU_DATABASE_URL is not set")
        async with self._connecting:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    self._address,
                    min_size=1,
                    max_size=_CONNECTIONS,
                    timeout=_TIMEOUT_SECONDS,
                    command_timeout=_TIMEOUT_SECONDS,
                )
            return self._pool
