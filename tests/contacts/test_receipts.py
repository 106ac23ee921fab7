"""Receipts in the database: what expires, what is hashed, what is hidden."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from app.contacts.receipts import Receipts
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.kit.ids import new_id

KEYRING = Keyring(os.urandom(32))


@pytest.fixture
async def database(database_address: str) -> AsyncIterator[Database]:
    opened = Database(database_address)
    yield opened
    await opened.close()


async def add_contact(database: Database, address: str) -> None:
    identifier = new_id()
    async with database.writing() as connection:
        await connection.execute(
            text(
                "INSERT INTO contacts (id, channel, address_hash, address, created_at)"
                " VALUES (:id, 'chat', :hash, :address, :now)"
            ),
            {
                "id": identifier,
                "hash": KEYRING.address_hash("chat", address),
                "address": KEYRING.seal_address(address, identifier.bytes),
                "now": now(),
            },
        )


async def issue(database: Database, address: str) -> str | None:
    async with database.writing() as connection:
        return await Receipts(KEYRING).issue(connection, address)


async def redeem(database: Database, number: str, address: str) -> str | None:
    async with database.writing() as connection:
        moved = await Receipts(KEYRING).redeem(connection, number, address)
    return moved.left if moved is not None else None


async def test_eight_digits_that_nobody_can_read_in_the_database(database: Database) -> None:
    await add_contact(database, "first")
    number = await issue(database, "first")
    assert number is not None
    assert re.fullmatch(r"\d{8}", number)
    async with database.reading() as connection:
        row = (await connection.execute(text("SELECT * FROM chat_receipts"))).one()
    assert number.encode() not in row.number_hash
    assert await issue(database, "nobody") is None


async def test_a_number_moves_the_chat_each_time(database: Database) -> None:
    await add_contact(database, "first")
    number = await issue(database, "first")
    assert number is not None
    assert await redeem(database, number, "second") == "first"
    assert await redeem(database, number, "third") == "second"
    assert await issue(database, "first") is None, "the address left behind is nobody's"


async def test_an_old_number_has_expired_and_its_hiding_stays(database: Database) -> None:
    await add_contact(database, "first")
    number = await issue(database, "first")
    assert number is not None
    await redeem(database, number, "second")
    async with database.writing() as connection:
        await connection.execute(text("UPDATE chat_receipts SET expires_at = now() - interval '1 second'"))
    assert await redeem(database, number, "third") is None
    newer = await issue(database, "second")
    async with database.reading() as connection:
        assert (await connection.execute(text("SELECT came_back_at FROM chat_receipts"))).scalar_one() is not None
    assert newer != number
