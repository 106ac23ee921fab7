"""What the library may do beside translating: nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.translation.conftest import Files


def test_without_packages_nothing_of_the_library_is_loaded(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from app.settings import load_settings
from app.worker import build_services
services = build_services(load_settings(), database_address="postgresql://x/x", bot_url="http://127.0.0.1:1")
services.translation.warm()
print(services.translation.way("ja", "en"))
services.translation.close()
print(sorted(name for name in sys.modules if name.split(".")[0] in ("ctranslate2", "argostranslate", "sentencepiece")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"TSUNAGU_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["none", "[]"], done.stderr


def test_the_library_makes_no_folders_and_reaches_for_no_network(packages: Files, tmp_path: Path) -> None:
    program = f"""
import os, socket
def refuse(*_): raise AssertionError("a library wanted the network")
socket.socket.connect = socket.create_connection = refuse
from pathlib import Path
from app.translation.argos import Argos
from app.translation.install import install
from app.translation.store import PackageStore
store = PackageStore(Path({str(tmp_path / "store")!r}))
before = {{name: value for name, value in os.environ.items() if name.startswith("XDG")}}
install(Path({str(packages["ja", "en"])!r}), store)
print(Argos(store).translate(("ja", "en"), ["助け"]))
assert before == {{name: value for name, value in os.environ.items() if name.startswith("XDG")}}
"""
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "['help']", done.stderr
    assert list(home.iterdir()) == []
