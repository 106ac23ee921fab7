"""``tsunagu texts``: check the texts, and how far each language is."""

from __future__ import annotations

import re
import sys

import click

from app.dialogue.bot_project import FOLDER as BOT
from app.kit.language import ENDONYMS
from app.texts.check import check_texts
from app.texts.reviews import coverage as text_coverage
from routing import load_directory


@click.group()
def texts() -> None:
    """The texts people read."""


@texts.command()
def check() -> None:
    """Check all languages; status 1 when anything is wrong."""
    phones = {
        re.sub(r"\D", "", phone.number) for counter in load_directory().counters.values() for phone in counter.phones
    }
    problems = check_texts(domain=BOT, phones=phones - {""})
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


@texts.command()
def coverage() -> None:
    """How many texts each language has, and how many a fluent person has reviewed."""
    click.echo(f"{'':4}{'language':18}{'texts':>6}{'missing':>9}{'drafted':>9}{'reviewed':>10}")
    for row in text_coverage():
        name = ENDONYMS[row.language]
        click.echo(f"{row.language:4}{name:18}{row.texts:6}{row.missing:9}{row.drafted:9}{row.reviewed:10}")
