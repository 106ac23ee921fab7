"""Starts Prism on a vendor's OpenAPI file, on loopback."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from tests.support import web
from tests.support.system import free_port

FOLDER = Path(__file__).parent / "prism"
SPECS = Path(__file__).parents[3] / "shared" / "telco" / "specs"
START_SECONDS = 60


def require_node() -> None:
    """Without node there is no Prism: said loudly, and a failure on the build machine."""
    if shutil.which("node") and shutil.which("npm"):
        return
    reason = "NODE IS MISSING: our requests are not checked against the vendors' own OpenAPI files"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def prism(spec: str) -> Iterator[str]:
    """Prism's address, answering as ``spec`` says and refusing what it does not allow."""
    require_node()
    if not (FOLDER / "node_modules" / ".bin" / "prism").exists():
        subprocess.run(["npm", "ci", "--ignore-scripts"], cwd=FOLDER, check=True, stdout=subprocess.DEVNULL)
    port = free_port()
    command = ["node_modules/.bin/prism", "mock", "-h", "127.0.0.1", "-p", str(port), "--errors", str(SPECS / spec)]
    process = subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                web.get(f"http://127.0.0.1:{port}/", timeout=2)
                break
            except httpx2.HTTPError:
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
