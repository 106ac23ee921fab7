"""``tsunagu directory``: check the counters' data, list what is stale."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from app.kit.clock import JAPAN
from routing import load_directory


@click.group()
def directory() -> None:
    """The directory of counters."""


@directory.command()
def check() -> None:
    """Check the directory: every fact parses, every shown number has a source, a date and a state."""
    loaded = load_directory()
    problems = loaded.check(datetime.now(JAPAN).date())
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{len(loaded.counters)} counters, {len(problems)} problems")
    sys.exit(1 if problems else 0)


@directory.command()
def stale() -> None:
    """List the numbers whose evidence is old, and those withdrawn for it."""
    found = load_directory().stale(datetime.now(JAPAN).date())
    for item in found:
        click.echo(str(item))
    click.echo(f"{len(found)} stale")
