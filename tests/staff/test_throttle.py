"""Guesses are slowed, and only guesses."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from app.errors import TooFast
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.staff.throttle import Throttle


async def test_tries_side_by_side_may_be_counted_in_another_order_than_they_began(database_address: str) -> None:
    """Each waits for the one before: who began first may be counted last, and is no faster than others for it."""
    database = Database(database_address)
    throttle = Throttle(Keyring(os.urandom(32)))
    began = now()
    try:
        async with database.writing() as connection:
            for place in range(5):
                at = began - timedelta(milliseconds=20 * place)
                await throttle.begin(connection, "hoa", "192.0.2.1", None, at)
            with pytest.raises(TooFast):
                await throttle.begin(connection, "hoa", "192.0.2.1", None, began)
    finally:
        await database.close()
