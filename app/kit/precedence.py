"""Receiving goes before answering: a provider gives up on us after seconds, and what it gives up on may never come again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

# So many webhooks at once mean that they come faster than we take them; fewer are a busy moment.
CROWD = 4
# Answers stand back at most this long each: a crowd that does not end must not silence us.
STAND_BACK_SECONDS = 1.0


class Precedence:
    """Shared by those who receive and those who answer in one process."""

    def __init__(self) -> None:
        self._receiving = 0
        self._calm = asyncio.Event()
        self._calm.set()

    @contextmanager
    def receiving(self) -> Iterator[None]:
        """While a webhook is being taken in."""
        self._receiving += 1
        if self._receiving >= CROWD:
            self._calm.clear()
        try:
            yield
        finally:
            self._receiving -= 1
            if self._receiving < CROWD:
                self._calm.set()

    async def stand_back(self) -> None:
        """Waits until there is no crowd, at most STAND_BACK_SECONDS."""
        if self._calm.is_set():
            return
        try:
            async with asyncio.timeout(STAND_BACK_SECONDS):
                await self._calm.wait()
        except TimeoutError:
            return
