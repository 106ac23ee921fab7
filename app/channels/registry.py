"""The table of channels: kind → channel, or None where its provider is not set up."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping

from app.channels.base import Channel
from app.channels.chat import WebChat
from app.channels.sms_twilio import SmsTwilio
from app.channels.voice_twilio import VoiceTwilio
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


def build_channels(settings: Settings, *, signal: Callable[[str], Awaitable[None]], stand_in: bool = False) -> Channels:
    """Builds every channel whose settings are there; says once which are not.

    ``signal``: tells all gateways that there is news about a topic.
    """
    sms: Channel | None = None
    voice: Channel | None = None
    if settings.twilio_configured:
        sms = SmsTwilio(
            settings.twilio_credentials(),
            base_url=settings.base_url,
            api_url=settings.twilio_api_url,
            stand_in=stand_in,
        )
        voice = VoiceTwilio(settings.twilio_credentials(), api_url=settings.twilio_api_url, stand_in=stand_in)
    else:
        logger.warning(
            "text messages and calls are off: TSUNAGU_TWILIO_ACCOUNT_SID, _AUTH_TOKEN and _NUMBER are not set"
        )
    return Channels(
        {
            SmsTwilio.kind: sms,
            VoiceTwilio.kind: voice,
            "line": _line(settings, stand_in=stand_in),
            WebChat.kind: WebChat(signal, stand_in=stand_in),
        }
    )


def _line(settings: Settings, *, stand_in: bool) -> Channel | None:
    if not settings.line_configured:
        logger.warning("LINE is off: TSUNAGU_LINE_CHANNEL_SECRET and _TOKEN are not set")
        return None
    from app.channels.line import Line  # noqa: PLC0415  # LINE's package is a second of loading

    return Line(settings.line_credentials(), api_url=settings.line_api_url, stand_in=stand_in)
