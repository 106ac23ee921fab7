"""The first message is answered like any other: whatever takes long to load is loaded before we are ready."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# A process of its own, for nothing to be loaded by another test.
SCRIPT = """
import asyncio, sys
from app.kit.language import identify
from app.main import create_app
from app.settings import Settings
from app.worker import build_services
from tests.journeys.messages import PASSPORT_AND_WAGES

opened = []

async def main():
    settings = Settings(data_dir=sys.argv[1], workers=0)
    app = create_app(build_services(settings, database_address=sys.argv[2], bot_url="http://127.0.0.1:9"))
    async with app.router.lifespan_context(app):
        sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event in ("open", "import") else None)
        for text in PASSPORT_AND_WAGES.values():
            identify(text)
        print(opened, flush=True)

asyncio.run(main())
"""


def test_nothing_is_loaded_while_people_wait(database_address: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path), database_address],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == "[]"
