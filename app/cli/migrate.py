"""``tsunagu migrate``: bring the database to the newest revision."""

from __future__ import annotations

import click

from app.cli.instance import ready_database
from app.settings import load_settings


@click.command("migrate")
def migrate_command() -> None:
    """Bring the database to the newest revision."""
    with ready_database(load_settings()):
        click.echo("the database is up to date")
