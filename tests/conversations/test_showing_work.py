"""That an answer is being made is shown when it takes longer than a moment, once, and not otherwise."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from app.conversations import showing_work as module
from app.conversations.showing_work import showing_work
from app.errors import SendError


class Channel:
    """A channel that can show it. ``error``: what its provider says instead."""

    def __init__(self, error: Exception | None = None) -> None:
        self.shown: list[str] = []
        self.error = error

    async def show_working(self, address: str) -> None:
        self.shown.append(address)
        if self.error is not None:
            raise self.error


async def turn(channel: object, seconds: float) -> None:
    """A turn that takes so long."""
    channels: Any = SimpleNamespace(get=lambda _: channel)
    state: Any = SimpleNamespace(id="conversation", channel="line", address="U1")
    async with showing_work(channels, state):
        await asyncio.sleep(seconds)


async def test_a_long_turn_shows_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AFTER_SECONDS", 0.05)
    channel = Channel()
    await turn(channel, 0.5)
    assert channel.shown == ["U1"]


async def test_an_answer_that_is_there_at_once_shows_nothing_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown after the answer it would stay on the screen: LINE takes it away only when a message comes."""
    monkeypatch.setattr(module, "AFTER_SECONDS", 0.2)
    channel = Channel()
    await turn(channel, 0)
    await asyncio.sleep(0.5)
    assert channel.shown == []


async def test_a_provider_that_refuses_it_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AFTER_SECONDS", 0.05)
    channel = Channel(SendError("LINE refused", retryable=False, code="400"))
    await turn(channel, 0.3)
    assert channel.shown == ["U1"]


async def test_a_channel_that_cannot_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AFTER_SECONDS", 0.01)
    await turn(object(), 0.1)
