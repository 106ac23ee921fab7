"""Runs the bot on loopback: `.venv/bin/python run.py --port 5005`. SIGTERM ends it.

Settings: TSUNAGU_DATABASE_URL, TSUNAGU_MASTER_KEY. Exits with 1 and one line when it cannot do its work.
"""

import argparse
import logging
import os
import sys
import warnings
from asyncio import AbstractEventLoop
from pathlib import Path

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# Threads that spin under load take the cores away from everything else.
os.environ.setdefault("OMP_NUM_THREADS", "1")

FOLDER = Path(__file__).resolve().parent
HOST = "127.0.0.1"
_SHUTDOWN_SECONDS = 3.0
_BODY_BYTES = 128 * 1024

logger = logging.getLogger("bot")


def serve(port: int, model: Path) -> None:
    """Serves until SIGTERM or SIGINT."""
    from channel.light import keep_out_tensorflow

    keep_out_tensorflow()
    # Rasa's dependencies switch their deprecation warnings on while they are imported.
    warnings.showwarning = lambda *_: None

    from rasa.core.agent import load_agent
    from rasa.core.run import configure_app
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.log_utils import configure_structlog
    from sanic import Sanic

    from channel.input import NotReady, TsunaguInput
    from tracker_store.sealing import KeyInvalid
    from tracker_store.store import StoreUnavailable

    configure_structlog(logging.ERROR)
    channel = TsunaguInput()
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    app = configure_app([channel], enable_api=False, port=port)
    app.config.update(GRACEFUL_SHUTDOWN_TIMEOUT=_SHUTDOWN_SECONDS, REQUEST_MAX_SIZE=_BODY_BYTES, ACCESS_LOG=False)

    async def load(app: Sanic, loop: AbstractEventLoop) -> None:
        try:
            app.ctx.agent = await load_agent(str(model), endpoints=endpoints, loop=loop)
            await channel.prepare(app)
        except (NotReady, StoreUnavailable, KeyInvalid) as error:
            logger.critical("the bot cannot start: %s", error)
            os._exit(1)

    app.register_listener(load, "before_server_start")
    app.run(host=HOST, port=port, workers=1, access_log=False)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--model", type=Path, default=Path("models/tsunagu.tar.gz"), help="a trained model")
    arguments = parser.parse_args()
    os.chdir(FOLDER)
    sys.path.insert(0, str(FOLDER))
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    serve(arguments.port, arguments.model)


if __name__ == "__main__":
    main()
