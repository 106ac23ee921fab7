"""A helper process that lives and dies with us: started again when it falls, ended when we end, however we end."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

logger = logging.getLogger(__name__)

STOP_SECONDS = 8.0
RESTART_SECONDS = (0.5, 1, 2, 5, 10)
# Linux: the kernel sends this signal to the child when its parent is gone, even after kill -9.
PR_SET_PDEATHSIG = 1


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class ChildProcess:
    """Keeps one command running."""

    def __init__(self, name: str, command: Sequence[str], *, folder: Path, environment: Mapping[str, str]) -> None:
        self._name = name
        self._command = command
        self._folder = folder
        self._environment = environment
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The process's id while it runs."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Starts it in the background; must be called from the running event loop of the main thread."""
        self._task = asyncio.create_task(self._keep_running(), name=self._name)

    async def _keep_running(self) -> None:
        falls = 0
        while True:
            started = asyncio.get_running_loop().time()
            # A session of its own: Ctrl-C in a terminal reaches only us, and we end it in order.
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                cwd=self._folder,
                env=dict(self._environment),
                stdin=asyncio.subprocess.DEVNULL,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )
            status = await self._process.wait()
            lived = asyncio.get_running_loop().time() - started
            falls = 0 if lived > 60 else min(falls + 1, len(RESTART_SECONDS) - 1)
            logger.error(
                "%s ended with status %s; starting it again in %s s", self._name, status, RESTART_SECONDS[falls]
            )
            await asyncio.sleep(RESTART_SECONDS[falls])

    async def stop(self) -> None:
        """Ends it: politely, then for good."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
