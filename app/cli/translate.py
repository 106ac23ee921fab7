"""``tsunagu translate``: which languages a machine can translate for staff, and packages for more of them."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.kit.language import LANGUAGES
from app.settings import load_settings
from app.translation.base import Way, way_between
from app.translation.install import install as install_package
from app.translation.pack import pack as make_package
from app.translation.store import PackageStore

SIGNS = {Way.SAME: "·", Way.DIRECT: "direct", Way.ENGLISH: "via en", Way.NONE: "–"}


@click.group()
def translate() -> None:
    """Machine translation, a help for staff."""


@translate.command()
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def pairs(as_json: bool) -> None:
    """Show for each language (rows) into which others (columns) it can be translated with what is installed."""
    store = PackageStore(load_settings().translation_folder)
    installed = store.installed()
    ways = {(a, b): way_between(installed, a, b) for a in LANGUAGES for b in LANGUAGES}
    if as_json:
        packages = [{"source": a, "target": b, "version": found.version} for (a, b), found in sorted(installed.items())]
        listed = [{"source": a, "target": b, "way": way} for (a, b), way in ways.items() if a != b]
        click.echo(json.dumps({"packages": packages, "pairs": listed}, indent=1))
        return
    click.echo(("from   " + "".join(f"{target:7}" for target in LANGUAGES)).rstrip())
    for source in LANGUAGES:
        row = "".join(f"{SIGNS[ways[source, target]]:7}" for target in LANGUAGES)
        click.echo(f"{source:7}{row}".rstrip())
    click.echo(f"packages: {len(installed)}, in {store.folder}")
    for file in sorted(store.folder.glob("*.argosmodel")):
        click.echo(f"{file.name} lies there but is not installed: tsunagu translate install {file}")


@translate.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def install(file: Path) -> None:
    """Install an .argosmodel package; a running gateway uses it from then on."""
    found = install_package(file, PackageStore(load_settings().translation_folder))
    click.echo(f"installed {' to '.join(found.pair)}, version {found.version}")


@translate.command()
@click.option("--from", "source", type=click.Choice(LANGUAGES), required=True, help="The language it reads.")
@click.option("--to", "target", type=click.Choice(LANGUAGES), required=True, help="The language it writes.")
@click.option("--version", default="1.0", show_default=True, help="The package's version.")
@click.argument("model", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("tokenizer", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def pack(source: str, target: str, version: str, model: Path, tokenizer: Path, file: Path) -> None:
    """Make a package FILE from the folder of a CTranslate2 MODEL and its TOKENIZER (see docs/translation.md)."""
    make_package(model, tokenizer, (source, target), version, file)
    click.echo(f"{file} translates {source} to {target}: tsunagu translate install {file}")
