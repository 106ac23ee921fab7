"""``tsunagu serve``: the gateway, with all it needs on one machine."""

from __future__ import annotations

import asyncio
import base64
import fcntl
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import click
import uvicorn
import uvloop

from app.cli.instance import ready_database
from app.dialogue.bot_project import FOLDER, bot_environment, bot_python
from app.errors import SettingsInvalid
from app.kit.child_process import ChildProcess
from app.kit.crypto import master_key
from app.kit.log import configure_logging
from app.main import create_app
from app.phone.line import line_stand_in_settings
from app.phone.twilio import stand_in_settings
from app.services import Services
from app.settings import Settings, load_settings
from app.worker import build_services

STOP_SECONDS = 8


@click.command()
@click.option(
    "--stand-in", is_flag=True, help="Without any provider's settings: a phone on a web page stands in for it."
)
def serve(stand_in: bool) -> None:
    """Run the gateway: database, bot (unless TSUNAGU_BOT_URL names one), web server and worker."""
    configure_logging()
    settings = load_settings()
    # Beside a real provider nothing may pretend: its people would be told what a pretended time or hint brings up.
    stand_in = stand_in and not settings.twilio_configured and not settings.line_configured
    if stand_in:
        settings = load_settings(**stand_in_settings(settings), **line_stand_in_settings(settings))
    with _only_one(settings), _listening(settings) as listener, ready_database(settings) as address:
        uvloop.run(_serve(settings, address, listener, stand_in))


@contextmanager
def _only_one(settings: Settings) -> Iterator[None]:
    """Two gateways on one data folder would start two bots and two stand-ins over one database."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with (settings.data_dir / "serve.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SettingsInvalid(f"TSUNAGU_DATA_DIR: another `tsunagu serve` is using {settings.data_dir}") from None
        yield


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    """The port, taken before anything slow is started, so that a port in use is said at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, settings.port))
        except OSError as error:
            raise SettingsInvalid(
                f"TSUNAGU_PORT: cannot listen on {settings.host}:{settings.port}: {error.strerror}"
            ) from None
        yield listener


async def _serve(settings: Settings, address: str, listener: socket.socket, stand_in: bool) -> None:
    bot = None
    bot_url = settings.bot_url
    if bot_url is None:
        port = _free_port()
        bot_url = f"http://127.0.0.1:{port}"
        bot = _bot_process(settings, address, port)
        bot.start()
    services = build_services(settings, database_address=address, bot_url=bot_url, stand_in=stand_in)
    config = uvicorn.Config(
        create_app(services),
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=STOP_SECONDS,
        # Of FORWARDED_ALLOW_IPS (uvicorn's own; unset: this machine) alone: limits count who asks, not the proxy.
        proxy_headers=True,
        server_header=False,
    )
    announcing = asyncio.create_task(_announce(services))
    server = _Server(config)
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, server.leave)
    try:
        await server.serve(sockets=[listener])
    finally:
        announcing.cancel()
        if bot is not None:
            await bot.stop()


class _Server(uvicorn.Server):
    """uvicorn's own handling ends the process by the signal itself: bot and database would be left behind."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing: the signals are ours."""
        yield

    def leave(self) -> None:
        """Answers what is under way, then ends; asked a second time, ends at once."""
        self.force_exit = self.should_exit
        self.should_exit = True


def _bot_process(settings: Settings, address: str, port: int) -> ChildProcess:
    key = settings.master_key.get_secret_value() if settings.master_key else None
    environment = {
        "TSUNAGU_DATABASE_URL": address,
        "TSUNAGU_MASTER_KEY": base64.urlsafe_b64encode(master_key(key, settings.data_dir)).decode(),
    }
    command = [bot_python(), "run.py", "--port", str(port)]
    return ChildProcess("bot", command, folder=FOLDER, environment=bot_environment(environment))


async def _announce(services: Services) -> None:
    """Says where to click, and then, once, that everything is ready."""
    url = services.settings.base_url
    click.echo(f"Tsunagu is starting on {url}")
    while not await services.dialogue.ready():
        await asyncio.sleep(0.2)
    click.echo(f"Ready.\n  public page   {url}/")
    if services.stand_in:
        click.echo(f"  try a phone   {url}/phone")
    click.echo(f"  health        {url}/readyz\nCtrl-C stops everything.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
