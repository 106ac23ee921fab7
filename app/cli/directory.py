"""``tsunagu directory``: check the counters' data, list what is stale."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import datetime

import click

from app.kit.clock import JAPAN
from routing import load_directory


@click.group()
def directory() -> None:
    """The directory of counters."""


@directory.command()
def check() -> None:
    """Check the directory: every fact parses and has its source, date and state; list what a person should look at.

    Status 1 when something shown has gone stale: a number that withdrew itself, an entry that ended.
    """
    loaded, today = load_directory(), datetime.now(JAPAN).date()
    problems = loaded.check(today)
    for code, count in sorted(Counter(problem.code for problem in problems).items()):
        click.echo(f"{count:4} {code}")
    shown = sum(phone.shown_on(today) for counter in loaded.counters.values() for phone in counter.phones)
    phones = sum(len(counter.phones) for counter in loaded.counters.values())
    click.echo(f"{len(loaded.counters)} counters, {phones} numbers, {shown} of them shown")
    sys.exit(1 if loaded.stale(today) else 0)


@directory.command()
def stale() -> None:
    """List the numbers that withdrew themselves, those about to, and those nobody has checked yet."""
    problems = load_directory().check(datetime.now(JAPAN).date())
    for problem in problems:
        click.echo(f"{problem.code:14} {problem.counter:28} {problem.number or '-':18} {problem.text}")
    click.echo(f"{len(problems)} to look at")
