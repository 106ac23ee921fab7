"""The command line: one command, one file; this is the table of them."""

from __future__ import annotations

import sys

import click

from app.cli.directory import directory
from app.cli.migrate import migrate_command
from app.cli.route import route
from app.cli.serve import serve
from app.cli.settings import settings_command
from app.cli.staff import staff
from app.cli.talk import talk
from app.cli.texts import texts
from app.cli.translate import translate
from app.cli.triage import triage
from app.cli.worker import worker
from app.errors import TsunaguError
from routing import DirectoryError


@click.group()
def tsunagu() -> None:
    """Tsunagu: a multilingual hotline."""


for command in (
    serve,
    worker,
    migrate_command,
    settings_command,
    route,
    triage,
    talk,
    texts,
    directory,
    staff,
    translate,
):
    tsunagu.add_command(command)


def main() -> None:
    """The console script: an expected error is one line on standard error and status 2."""
    try:
        tsunagu()
    except (TsunaguError, DirectoryError) as error:
        click.echo(f"tsunagu: {error}", err=True)
        sys.exit(2)
