"""Codes in the database: what is kept, what counts as a guess, what joining changes."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from sqlalchemy import text

from app.contacts.joining import GUESSES, GUESSES_OF_ALL, Joining
from app.contacts.receipts import Receipts
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.kit.ids import new_id

KEYRING = Keyring(os.urandom(32))
JOINING = Joining(KEYRING)


@pytest.fixture
async def database(database_address: str) -> AsyncIterator[Database]:
    opened = Database(database_address)
    yield opened
    await opened.close()


@dataclass(frozen=True)
class Door:
    """A contact with an open conversation."""

    database: Database
    contact: UUID
    conversation: UUID

    async def code(self) -> str:
        async with self.database.writing() as connection:
            code = await JOINING.draw(connection)
            await JOINING.keep(connection, self.contact, self.conversation, code)
        return code

    async def message(self) -> UUID:
        identifier = new_id()
        values = {"id": identifier, "conversation": self.conversation, "now": now()}
        async with self.database.writing() as connection:
            await connection.execute(
                text(
                    "INSERT INTO messages (id, conversation_id, seq, direction, channel, status, created_at, status_at)"
                    " SELECT :id, :conversation, COALESCE(max(seq), 0) + 1, 'in', 'sms', 'pending', :now, :now"
                    " FROM messages WHERE conversation_id = :conversation"
                ),
                values,
            )
        return identifier

    async def types(self, code: str, message: UUID | None = None) -> str:
        message = message or await self.message()
        async with self.database.writing() as connection:
            return await JOINING.redeem(connection, self.contact, self.conversation, message, code)

    async def row(self) -> tuple[UUID | None, str | None, bool]:
        """Person, language, whether facts are shared."""
        async with self.database.reading() as connection:
            found = await connection.execute(
                text(
                    "SELECT person_id, k.language, shares_facts FROM contacts k JOIN conversations c"
                    " ON c.contact_id = k.id WHERE k.id = :contact"
                ),
                {"contact": self.contact},
            )
            row = found.one()
        return row.person_id, row.language, row.shares_facts


async def door(database: Database, spoken: str | None = None, chosen: str | None = None, channel: str = "sms") -> Door:
    contact, conversation = new_id(), new_id()
    values = {
        "contact": contact,
        "conversation": conversation,
        "channel": channel,
        "hash": KEYRING.address_hash(channel, str(contact)),
        "address": KEYRING.seal_address(str(contact), contact.bytes),
        "key": KEYRING.new_key(conversation.bytes),
        "spoken": spoken,
        "chosen": chosen,
        "now": now(),
    }
    async with database.writing() as connection:
        await connection.execute(
            text(
                "INSERT INTO contacts (id, channel, address_hash, address, language, created_at)"
                " VALUES (:contact, :channel, :hash, :address, :chosen, :now)"
            ),
            values,
        )
        await connection.execute(
            text(
                "INSERT INTO conversations (id, contact_id, channel, key, language, opened_at, last_inbound_at)"
                " VALUES (:conversation, :contact, :channel, :key, :spoken, :now, :now)"
            ),
            values,
        )
    return Door(database, contact, conversation)


async def test_eight_digits_that_nobody_can_read_in_the_database(database: Database) -> None:
    code = await (await door(database)).code()
    assert re.fullmatch(r"\d{8}", code)
    async with database.reading() as connection:
        row = (await connection.execute(text("SELECT * FROM joining_codes"))).one()
    assert code.encode() not in row.code_hash
    assert row.code_hash != KEYRING.address_hash("chat-receipt", code), "a receipt's hash is another one"


async def test_two_doors_become_one_person_and_speak_one_language(database: Database) -> None:
    here, there = await door(database, spoken="ne"), await door(database)
    assert await there.types(await here.code()) == "joined"
    assert await here.row() == ((await there.row())[0], None, True)
    person, language, shares = await there.row()
    assert person is not None
    assert (language, shares) == ("ne", True)


async def test_a_language_that_was_chosen_stays(database: Database) -> None:
    here, there = await door(database, spoken="en", chosen="ne"), await door(database, chosen="vi")
    await there.types(await here.code())
    assert ((await here.row())[1], (await there.row())[1]) == ("ne", "vi")


async def test_persons_who_turn_out_to_be_one_are_one(database: Database) -> None:
    doors = [await door(database) for _ in range(4)]
    await doors[1].types(await doors[0].code())
    await doors[3].types(await doors[2].code())
    assert (await doors[0].row())[0] != (await doors[2].row())[0]
    await doors[3].types(await doors[1].code())
    assert len({(await one.row())[0] for one in doors}) == 1


async def test_a_code_is_used_once_however_many_type_it_at_once(database: Database) -> None:
    here = await door(database)
    others = [await door(database) for _ in range(6)]
    code = await here.code()
    outcomes = await asyncio.gather(*(other.types(code) for other in others))
    assert sorted(outcomes) == ["joined", *["wrong"] * 5]


async def test_a_message_heard_twice_has_one_outcome(database: Database) -> None:
    here, there = await door(database), await door(database)
    code, message = await here.code(), await there.message()
    outcomes = await asyncio.gather(*(there.types(code, message) for _ in range(4)))
    assert outcomes == ["joined"] * 4
    wrong = await there.message()
    for _ in range(GUESSES + 1):
        assert await there.types("00000000", wrong) == "wrong", "and is one guess"


async def test_ones_own_code_is_no_guess_and_stays_good(database: Database) -> None:
    here, there = await door(database), await door(database)
    code = await here.code()
    for _ in range(GUESSES + 1):
        assert await here.types(code) == "own"
    assert await there.types(code) == "joined"


async def test_wrong_codes_are_counted_an_hour(database: Database) -> None:
    here, there = await door(database), await door(database)
    code = await here.code()
    for _ in range(GUESSES):
        assert await there.types("00000000") == "wrong"
    assert await there.types(code) == "wait"
    async with database.writing() as connection:
        await connection.execute(text("UPDATE joining_attempts SET created_at = created_at - interval '61 minutes'"))
    assert await there.types(code) == "joined"


async def test_wrong_codes_of_everybody_are_counted_too(database: Database) -> None:
    """A new web chat costs nothing: a limit for each contact alone would stop nobody."""
    here, crowd, fresh = await door(database), await door(database), await door(database)
    code = await here.code()
    messages = [await crowd.message() for _ in range(GUESSES_OF_ALL)]
    async with database.writing() as connection:
        for message in messages:
            await connection.execute(
                text("INSERT INTO joining_attempts VALUES (:message, :contact, 'wrong', :now)"),
                {"message": message, "contact": crowd.contact, "now": now()},
            )
    assert await fresh.types(code) == "wait"


async def test_old_codes_and_attempts_do_not_stay(database: Database) -> None:
    here, there = await door(database), await door(database)
    code = await here.code()
    await there.types("00000000")
    async with database.writing() as connection:
        await connection.execute(text("UPDATE joining_codes SET expires_at = now() - interval '1 second'"))
        await connection.execute(text("UPDATE joining_attempts SET created_at = created_at - interval '25 hours'"))
    assert await there.types(code) == "wrong"
    await there.code()
    async with database.reading() as connection:
        codes = (await connection.execute(text("SELECT contact_id FROM joining_codes"))).scalars().all()
        attempts = (await connection.execute(text("SELECT count(*) FROM joining_attempts"))).scalar_one()
    assert codes == [there.contact]
    assert attempts == 1


async def test_no_number_is_drawn_that_somebody_holds(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    here, chat = await door(database), await door(database, channel="chat")
    drawn = iter([1, 1, 2, 1, 2, 3])
    monkeypatch.setattr("app.contacts.numbers.secrets.randbelow", lambda _: next(drawn))
    async with database.writing() as connection:
        receipt = await Receipts(KEYRING).issue(connection, str(chat.contact))
    code = await here.code()
    async with database.writing() as connection:
        other = await Receipts(KEYRING).issue(connection, str(chat.contact))
    assert (receipt, code, other) == ("00000001", "00000002", "00000003")
