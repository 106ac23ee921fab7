"""Answers stand back while webhooks crowd in, and not for ever."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

import pytest

from app.kit import precedence
from app.kit.precedence import CROWD, Precedence


async def test_answers_wait_for_a_crowd_and_go_on_when_it_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence, "STAND_BACK_SECONDS", 60)
    shared = Precedence()
    with ExitStack() as crowd:
        for _ in range(CROWD):
            crowd.enter_context(shared.receiving())
        answer = asyncio.create_task(shared.stand_back())
        await asyncio.sleep(0.05)
        assert not answer.done()
    await asyncio.wait_for(answer, 5)


async def test_a_few_at_once_are_no_crowd() -> None:
    shared = Precedence()
    with ExitStack() as few:
        for _ in range(CROWD - 1):
            few.enter_context(shared.receiving())
        await asyncio.wait_for(shared.stand_back(), 0.5)


async def test_a_crowd_that_does_not_end_silences_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence, "STAND_BACK_SECONDS", 0.05)
    shared = Precedence()
    with ExitStack() as crowd:
        for _ in range(CROWD * 2):
            crowd.enter_context(shared.receiving())
        await asyncio.wait_for(shared.stand_back(), 5)
