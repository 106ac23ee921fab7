"""Erasing while something else happens at the person's other door."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from app.channels.base import InboundMessage
from app.contacts.joining import Joining
from app.conversations.records import ConversationState, Memory, Part, PendingMessage, Silent, TurnResult
from app.conversations.repository import Written
from app.handoffs.states import Needs, NeedsChanged, Reason
from app.kit.clock import now
from app.kit.ids import new_id
from app.models import Handler
from app.services import Services
from app.settings import Settings
from app.worker import build_services, close_services

SAID = TurnResult(parts=[Part("ask-safe", "?")], footer=(), language="en", memory=Memory())
ERASED = TurnResult(parts=[Part("erased", "gone")], footer=(), language="en", memory=Memory(), ended=True, erase=True)


@pytest.fixture
async def services(database_address: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(database_address))
    built = build_services(settings, database_address=database_address, bot_url="http://127.0.0.1:9")
    await built.queue.open()
    yield built
    await close_services(built)


@dataclass(frozen=True)
class Door:
    """A person's address on a channel."""

    services: Services
    channel: str
    address: str

    async def write(self, words: str) -> None:
        message = InboundMessage(self.channel, f"{self.channel}:{new_id()}", self.address, words)
        async with self.services.database.writing() as connection:
            assert await self.services.receiver.receive(connection, message)

    async def state(self) -> tuple[ConversationState, list[PendingMessage]]:
        """The newest conversation at this address."""
        values = {"hash": self.services.keyring.address_hash(self.channel, self.address)}
        query = (
            "SELECT c.id FROM conversations c JOIN contacts k ON k.id = c.contact_id"
            " WHERE k.address_hash = :hash ORDER BY c.id DESC LIMIT 1"
        )
        async with self.services.database.reading() as connection:
            conversation = (await connection.execute(text(query), values)).scalar_one()
        return await read(self.services, conversation)


async def read(services: Services, conversation: UUID) -> tuple[ConversationState, list[PendingMessage]]:
    async with services.database.reading() as connection:
        found = await services.worker.rows.get_state(connection, conversation)
    assert found is not None
    return found[0], found[1]


async def answer(
    services: Services, taken: tuple[ConversationState, list[PendingMessage]], result: TurnResult
) -> Written | None:
    state, waiting = taken
    async with services.database.writing() as connection:
        return await services.worker.rows.add_answer(connection, state, waiting[0].id, result, now())


@pytest.fixture
async def doors(services: Services) -> tuple[Door, Door]:
    """Two joined doors, at each of which a message waits."""
    here, there = Door(services, "sms", "+819000000001"), Door(services, "line", "U1")
    joining = Joining(services.keyring)
    for door in (here, there):
        await door.write("hello")
    (giving, _), (typing, waiting) = await here.state(), await there.state()
    async with services.database.writing() as connection:
        await joining.keep(connection, giving.contact, giving.id, "12345678")
        assert await joining.redeem(connection, typing.contact, typing.id, waiting[0].id, "12345678") == "joined"
    return here, there


async def test_what_waits_at_the_other_door_is_still_answered(services: Services, doors: tuple[Door, Door]) -> None:
    here, there = doors
    before, _ = await there.state()
    written = await answer(services, await here.state(), ERASED)
    assert written is not None
    state, waiting = await there.state()
    assert state.id != before.id
    assert written.ended.opened == {state.contact: state.id}
    assert set(written.ended.erased) == {before.id, (await here.state())[0].id}
    assert [message.body.text for message in waiting] == ["hello"]
    assert (state.joined, state.shares, state.language) == (False, False, None)


async def test_a_turn_taken_before_the_erasing_is_not_written_after_it(
    services: Services, doors: tuple[Door, Door]
) -> None:
    here, there = doors
    taken = await there.state()
    await answer(services, await here.state(), ERASED)
    assert await answer(services, taken, SAID) is None
    old, waiting = await read(services, taken[0].id)
    assert waiting == [], "and nothing is left that could not be read"
    assert old.wrapped != taken[0].wrapped


async def test_a_message_that_arrives_during_the_erasing_begins_anew(
    services: Services, doors: tuple[Door, Door]
) -> None:
    here, there = doors
    await answer(services, await there.state(), SAID)
    state, waiting = await here.state()
    async with services.database.writing() as connection:
        await services.worker.rows.add_answer(connection, state, waiting[0].id, ERASED, now())
        arriving = asyncio.create_task(there.write("are you there?"))
        await asyncio.sleep(0.3)
        assert not arriving.done()
    await arriving
    after, waiting = await there.state()
    assert [message.body.text for message in waiting] == ["are you there?"]
    assert not after.joined


async def test_both_erase_at_once(services: Services, doors: tuple[Door, Door]) -> None:
    here, there = doors
    taken = [await here.state(), await there.state()]
    written = await asyncio.gather(*(answer(services, one, ERASED) for one in taken))
    assert sum(one is not None for one in written) == 1, "the second finds everything erased"
    for state, _ in taken:
        await read(services, state.id)


HEARD = {
    "message": "m",
    "understood": {"because": {"passport": ["my passport"]}},
    "evidence": {"passport": {"score": 0.9, "words": ["my passport"], "message": "m"}},
}


async def test_words_heard_for_a_counselor_do_not_come_back_once_they_were_taken_back(
    services: Services, doors: tuple[Door, Door]
) -> None:
    here, _ = doors
    await here.write("my passport")
    state, (first, second) = await here.state()
    rows = services.worker.rows
    async with services.database.writing() as connection:
        assert await rows.mark_heard(connection, state, first.id, Silent(assessment=HEARD), now())
    assert (await here.state())[0].assessment == HEARD
    # Heard from what stood there before: something has been taken back meanwhile.
    async with services.database.writing() as connection:
        assert await rows.mark_heard(connection, state, second.id, Silent(assessment=HEARD), now())
    assert "my passport" not in str((await here.state())[0].assessment)


async def test_what_is_heard_during_the_erasing_is_not_kept(services: Services, doors: tuple[Door, Door]) -> None:
    here, there = doors
    state, waiting = await there.state()
    await answer(services, await here.state(), ERASED)
    async with services.database.writing() as connection:
        heard = Silent(assessment=HEARD)
        assert not await services.worker.rows.mark_heard(connection, state, waiting[0].id, heard, now())
    assert (await read(services, state.id))[0].assessment == {}


async def test_who_chooses_a_language_while_they_wait_and_writes_on_blocks_nobody(
    services: Services, doors: tuple[Door, Door]
) -> None:
    """Both lock the contact and then the conversation: the other way round each would wait for the other."""
    here, _ = doors
    state, _ = await here.state()
    needs = Needs("en", "any", "normal", "sms")
    async with services.database.writing() as connection:
        await services.handoffs.request(connection, state.id, needs, Reason.ASKED, now())
    state, waiting = await here.state()
    chosen = replace(
        SAID, speaker=Handler.QUEUE, choice_language="vi", before=NeedsChanged(replace(needs, language="vi"))
    )
    async with services.database.writing() as connection:
        await connection.execute(text("SELECT 1 FROM contacts WHERE id = :id FOR NO KEY UPDATE"), {"id": state.contact})
        writing = asyncio.create_task(services.worker.handoffs.write(state, waiting[0], chosen, held=False))
        await asyncio.sleep(0.3)
        await connection.execute(
            text("UPDATE conversations SET last_inbound_at = now() WHERE id = :id"), {"id": state.id}
        )
    assert await writing
