"""The embedded database: what it must survive."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest

from app.kit.embedded_postgres import EmbeddedPostgres

SCRIPT = """
import sys
from pathlib import Path
from app.kit.embedded_postgres import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]))
print(server.start(), flush=True)
sys.stdin.read()
server.stop()
"""


def postmaster(folder: Path) -> psutil.Process:
    return psutil.Process(int((folder / "postgres" / "postmaster.pid").read_text().split()[0]))


def spawn(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith("postgresql://")
    return process


def leave(process: subprocess.Popen[str]) -> None:
    process.communicate("", timeout=30)


def test_it_keeps_what_was_written_and_stops(tmp_path: Path) -> None:
    server = EmbeddedPostgres(tmp_path)
    with psycopg.connect(server.start(), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept (x int)")
    process = postmaster(tmp_path)
    server.stop()
    assert not process.is_running()
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    server.stop()


def test_a_server_that_outlived_a_killed_parent_is_used_again(tmp_path: Path) -> None:
    parent = spawn(tmp_path)
    before = postmaster(tmp_path).pid
    parent.send_signal(signal.SIGKILL)
    parent.communicate()
    server = EmbeddedPostgres(tmp_path)
    server.start()
    assert postmaster(tmp_path).pid == before
    process = postmaster(tmp_path)
    server.stop()
    assert not process.is_running()


@pytest.mark.parametrize(
    "content",
    ["999999\n/nowhere\n", f"{os.getpid()}\nx\n", "", "broken"],
    ids=["nobody", "somebody else", "empty", "broken"],
)
def test_a_stale_pid_file_is_no_server(tmp_path: Path, content: str) -> None:
    server = EmbeddedPostgres(tmp_path)
    server.start()
    server.stop()
    (tmp_path / "postgres" / "postmaster.pid").write_text(content)
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.stop()


def test_the_last_of_two_users_stops_it(tmp_path: Path) -> None:
    first, second = spawn(tmp_path), spawn(tmp_path)
    process = postmaster(tmp_path)
    leave(first)
    assert process.is_running()
    leave(second)
    assert not process.is_running()


def test_two_instances_on_one_machine(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, two = EmbeddedPostgres(tmp_path / "a"), EmbeddedPostgres(tmp_path / "b")
    with psycopg.connect(one.start(), autocommit=True) as first, psycopg.connect(two.start()) as second:
        first.execute("CREATE TABLE only_here (x int)")
        assert second.execute("SELECT to_regclass('only_here')").fetchone() == (None,)
    one.stop()
    two.stop()


def test_a_long_path_still_has_a_socket(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 20)
    folder.mkdir()
    server = EmbeddedPostgres(folder)
    with psycopg.connect(server.start()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.stop()


def test_folders_above_are_not_opened_for_reading(tmp_path: Path) -> None:
    outer = tmp_path / "private"
    outer.mkdir(mode=0o700)
    inner = outer / "data"
    inner.mkdir()
    server = EmbeddedPostgres(inner)
    server.start()
    server.stop()
    assert outer.stat().st_mode & 0o066 == 0
