"""`tsunagu translate`: installing, listing and making packages, and what the README shows of it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from app.cli import main
from app.translation.argos import Argos
from app.translation.install import install
from app.translation.store import PackageStore
from tests.translation.conftest import Files
from tests.translation.toy import make_model, make_tokenizer


@dataclass(frozen=True, slots=True)
class Run:
    returncode: int
    stdout: str
    stderr: str


class Command(Protocol):
    def __call__(self, *arguments: str) -> Run: ...


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """`tsunagu translate …` with a folder of its own, as the console script runs it."""
    monkeypatch.setenv("TSUNAGU_TRANSLATION_DIR", str(tmp_path / "store"))

    def run(*arguments: str) -> Run:
        monkeypatch.setattr(sys, "argv", ["tsunagu", "translate", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        printed = capsys.readouterr()
        return Run(int(end.value.code or 0), printed.out, printed.err)

    return run


def test_the_command_line(packages: Files, command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    assert "packages: 0" in command("pairs").stdout
    for file in packages.values():
        done = command("install", str(file))
        assert done.returncode == 0, done.stderr
    listed = json.loads(command("pairs", "--json").stdout)
    assert [(one["source"], one["target"], one["version"]) for one in listed["packages"]] == [
        ("en", "es", "1.0"),
        ("en", "th", "1.0"),
        ("ja", "en", "1.0"),
    ]
    ways = {(one["source"], one["target"]): one["way"] for one in listed["pairs"]}
    assert len(ways) == 13 * 12
    assert {pair for pair, way in ways.items() if way == "direct"} == {("en", "es"), ("en", "th"), ("ja", "en")}
    assert {pair for pair, way in ways.items() if way == "english"} == {("ja", "es"), ("ja", "th")}
    (folder / "more.argosmodel").write_bytes(b"x")
    assert "more.argosmodel lies there but is not installed" in command("pairs").stdout
    refused = command("install", str(folder / "more.argosmodel"))
    assert refused.returncode == 2
    assert "not a zip archive" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_package_is_made_from_any_model(command: Command, tmp_path: Path) -> None:
    words = {"▁giúp": "▁help", "▁": "▁"}
    model = make_model(tmp_path / "model", words)
    (tmp_path / "source.spm").write_bytes(make_tokenizer(words))
    file = tmp_path / "vi_en.argosmodel"
    made = command("pack", "--from", "vi", "--to", "en", str(model), str(tmp_path / "source.spm"), str(file))
    assert made.returncode == 0, made.stderr
    store = PackageStore(tmp_path / "store")
    install(file, store)
    assert Argos(store).translate(("vi", "en"), ["giúp"]) == ["help"]
    (tmp_path / "source.spm").write_bytes(b"no tokenizer")
    refused = command("pack", "--from", "vi", "--to", "en", str(model), str(tmp_path / "source.spm"), str(file))
    assert refused.returncode == 2
    assert "do not work" in refused.stderr


def test_the_readme_shows_what_the_command_prints(command: Command, tmp_path: Path) -> None:
    for language in ("ja", "zh", "ko", "tl", "pt", "es", "id", "th"):
        for source, target in ((language, "en"), ("en", language)):
            folder = tmp_path / "store" / f"{source}_{target}"
            folder.mkdir(parents=True)
            (folder / "metadata.json").write_text(json.dumps({"from_code": source, "to_code": target}))
    table = command("pairs").stdout.split("\npackages:")[0]
    assert f"```\n{table}\n```" in (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
