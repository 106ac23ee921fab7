"""``tsunagu worker``: a process that only works on conversations."""

from __future__ import annotations

import asyncio
import signal

import click
import uvloop

from app.cli.instance import ready_database
from app.errors import SettingsInvalid
from app.kit.language import load_models
from app.kit.log import configure_logging
from app.settings import Settings, load_settings
from app.worker import build_services, close_services


@click.command()
def worker() -> None:
    """Work on conversations in a process of its own; start as many as you like."""
    configure_logging()
    settings = load_settings()
    if settings.bot_url is None:
        raise SettingsInvalid("TSUNAGU_BOT_URL: a worker of its own must be told where the bot is")
    with ready_database(settings) as address:
        uvloop.run(_work(settings, address, settings.bot_url))


async def _work(settings: Settings, address: str, bot_url: str) -> None:
    services = build_services(settings, database_address=address, bot_url=bot_url)
    await asyncio.gather(services.queue.open(), asyncio.to_thread(load_models))
    working = asyncio.create_task(services.work(max(settings.workers, 1)))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, working.cancel)
    await asyncio.gather(working, return_exceptions=True)
    await close_services(services)
