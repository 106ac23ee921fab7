"""``tsunagu texts``: check the texts, how far each language is, and the recordings of the telephone."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import click

from app.channels.voice_voices import RECORDED_LANGUAGES
from app.cli.instance import ready_database
from app.conversations.answer import emergency_numbers
from app.conversations.voice_fallback import fallback_twiml
from app.dialogue.bot_project import FOLDER as BOT
from app.kit.database import Database
from app.kit.language import ENDONYMS, LANGUAGES
from app.settings import load_settings
from app.texts.catalog import load_catalog
from app.texts.check import check_texts
from app.texts.recordings import Recordings, required
from app.texts.reviews import coverage as text_coverage
from app.texts.uploads import RecordingLibrary
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
@click.option("--uploaded", is_flag=True, help="Count uploaded recordings too (opens the database).")
def coverage(uploaded: bool) -> None:
    """How many texts each language has, how many a fluent person has reviewed, and which recordings are missing."""
    click.echo(f"{'':4}{'language':18}{'texts':>6}{'missing':>9}{'drafted':>9}{'reviewed':>10}")
    for row in text_coverage():
        name = ENDONYMS[row.language]
        click.echo(f"{row.language:4}{name:18}{row.texts:6}{row.missing:9}{row.drafted:9}{row.reviewed:10}")
    recordings = _uploaded() if uploaded else Recordings()
    catalog = load_catalog()
    needed = len(required(catalog))
    for language in RECORDED_LANGUAGES:
        missing = recordings.missing(language, catalog)
        click.echo(f"\n{language} on the telephone: {needed - len(missing)} of {needed} prompts recorded")
        if missing:
            click.echo("missing (heard in the caller's second language): " + " ".join(missing))


@texts.command()
@click.argument("language", type=click.Choice(LANGUAGES))
@click.argument("name")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def record(language: str, name: str, file: Path) -> None:
    """Upload a recorded prompt of the telephone, MP3 or WAV; NAME is one that `texts coverage` names."""
    content = file.read_bytes()

    async def add(library: RecordingLibrary) -> None:
        await library.add(language, name, content)

    _with_library(add)
    click.echo(f"{language} {name} is heard from now on")


@texts.command()
def fallback() -> None:
    """Print the TwiML that answers calls when all of ours is down; it needs nothing of ours."""
    click.echo(fallback_twiml(load_catalog(), emergency_numbers(load_directory())))


def _uploaded() -> Recordings:
    found = Recordings()

    async def read(library: RecordingLibrary) -> None:
        await library.refresh()
        found.uploaded = library.recordings.uploaded

    _with_library(read)
    return found


def _with_library(work: Callable[[RecordingLibrary], Awaitable[None]]) -> None:
    async def run(address: str) -> None:
        database = Database(address)
        try:
            await work(RecordingLibrary(database, Recordings(), load_catalog()))
        finally:
            await database.close()

    with ready_database(load_settings()) as address:
        asyncio.run(run(address))
