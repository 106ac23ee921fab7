"""The table of channels: kind → channel, or None where its provider is not set up."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from app.channels.base import Channel
from app.channels.sms_twilio import SmsTwilio
from app.errors import ChannelUnconfigured
from app.settings import Settings

logger = logging.getLogger(__name__)


class Channels:
    """The channels this process serves."""

    def __init__(self, table: Mapping[str, Channel | None]) -> None:
        self._table = dict(table)

    def get(self, kind: str) -> Channel:
        """The channel. Raises ChannelUnconfigured."""
        channel = self._table.get(kind)
        if channel is None:
            raise ChannelUnconfigured(f"the channel {kind} is not set up")
        return channel

    async def close(self) -> None:
        """Closes all channels."""
        for channel in self._table.values():
            if channel is not None:
                await channel.close()


def build_channels(settings: Settings, *, stand_in: bool = False) -> Channels:
    """Builds every channel whose settings are there; says once which are not."""
    sms = None
    if settings.twilio_configured:
        sms = SmsTwilio(
            settings.twilio_credentials(),
            base_url=settings.base_url,
            api_url=settings.twilio_api_url,
            stand_in=stand_in,
        )
    else:
        logger.warning("text messages are off: TSUNAGU_TWILIO_ACCOUNT_SID, _AUTH_TOKEN and _NUMBER are not set")
    return Channels({SmsTwilio.kind: sms})
