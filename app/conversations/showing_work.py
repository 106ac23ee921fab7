"""While a turn takes longer than a moment, the person sees that an answer is being made, where the channel can show it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.channels.base import ShowsWorking
from app.channels.registry import Channels
from app.conversations.records import ConversationState
from app.errors import ChannelUnconfigured, SendError

logger = logging.getLogger(__name__)

# Most answers are there sooner; shown for those, it would come after them and stay.
AFTER_SECONDS = 0.7


@asynccontextmanager
async def showing_work(channels: Channels, state: ConversationState) -> AsyncIterator[None]:
    """Shows it when the block takes longer than AFTER_SECONDS. That it cannot be shown changes nothing."""
    showing = asyncio.create_task(_show_later(channels, state))
    try:
        yield
    finally:
        showing.cancel()


async def _show_later(channels: Channels, state: ConversationState) -> None:
    await asyncio.sleep(AFTER_SECONDS)
    try:
        channel = channels.get(state.channel)
        if state.address is not None and isinstance(channel, ShowsWorking):
            await channel.show_working(state.address)
    except (SendError, ChannelUnconfigured) as error:
        logger.info("conversation %s does not show that an answer is coming: %s", state.id, error.text)
