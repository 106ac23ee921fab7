"""Transactions that wait for each other: one of the two is done again, and neither is lost."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.database import Database

ADD = text("UPDATE counts SET count = count + 1 WHERE id = :id")


async def test_two_that_wait_for_each_other_are_both_done(database_address: str) -> None:
    database = Database(database_address)
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE counts AS SELECT id, 0 AS count FROM generate_series(1, 2) AS id"))
    met = asyncio.Barrier(2)
    tries = []

    async def add(connection: AsyncConnection, first: int, second: int) -> int:
        tries.append(first)
        await connection.execute(ADD, {"id": first})
        if len(tries) <= 2:
            await met.wait()
        await connection.execute(ADD, {"id": second})
        return first

    done = await asyncio.gather(
        database.write(lambda connection: add(connection, 1, 2)),
        database.write(lambda connection: add(connection, 2, 1)),
    )
    async with database.reading() as reading:
        counts = (await reading.execute(text("SELECT count FROM counts"))).scalars().all()
    await database.close()
    assert list(done) == [1, 2]
    assert len(tries) >= 3, "one of them was done once more, or again"
    assert counts == [2, 2]


async def test_what_is_wrong_by_itself_is_not_tried_again(database_address: str) -> None:
    database = Database(database_address)
    tries = 0

    async def fail(connection: AsyncConnection) -> None:
        nonlocal tries
        tries += 1
        await connection.execute(text("INSERT INTO messages (id, seq) VALUES (gen_random_uuid(), 1)"))

    with pytest.raises(IntegrityError):
        await database.write(fail)
    await database.close()
    assert tries == 1
