"""``tsunagu triage``: what is understood of texts, one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from app.assessments.measuring_set import Message
from app.assessments.service import Assessor
from app.cli.evaluate import evaluate_file
from app.dialogue.understanding import Triaged, facts_of_all, understand_all
from app.kit.clock import now
from app.kit.holidays import JapaneseHolidays
from app.kit.language import LANGUAGES, identify
from routing import load_directory

# Requests that are no call for a place of help: nothing is referred on them alone.
NO_REFERRAL = frozenset(
    {
        "greet",
        "thanks",
        "affirm",
        "deny",
        "repeat",
        "stop",
        "erase",
        "change_language",
        "confidentiality",
        "out_of_scope",
    }
)

# As many places as a person is first told of.
ACCEPTABLE = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line of input, read; ``error`` says what is wrong with it."""

    identifier: object
    text: str = ""
    language: str | None = None
    error: str | None = None


@click.command()
@click.option(
    "--evaluate", type=click.Path(exists=True, path_type=Path), help="Measure on messages whose truth is known."
)
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), help="With --evaluate: write a page of it here."
)
def triage(evaluate: Path | None, html: Path | None) -> None:
    """Triage texts: standard input {"id", "text", "language"?} a line; standard output as triage.md says, in order.

    A bad line is answered {"id", "error"}; the run goes on, and ends with status 1. With --evaluate FILE nothing is
    read from standard input: FILE is a YAML measuring set, a folder of them, or JSON lines with the truth beside the text.
    """
    if evaluate is not None:
        sys.exit(evaluate_file(evaluate, html, with_counters, lambda ms: answers([_line(m) for m in ms])))
    if html is not None:
        raise click.UsageError("--html goes with --evaluate")
    lines = [read_line(line) for line in sys.stdin.buffer if line.strip()]
    for answer in answers(lines):
        click.echo(json.dumps(answer, ensure_ascii=False))
    sys.exit(1 if any(line.error for line in lines) else 0)


def _line(message: Message) -> Line:
    return Line(message.id, message.text, message.language)


def with_counters(messages: Sequence[Message]) -> list[Message]:
    """The messages; where the set names no counters, the first ACCEPTABLE that the rules make of the truth are right."""
    assessor, at = Assessor(load_directory(), JapaneseHolidays()), now()
    silent = [message for message in messages if message.counters is None]
    facts = facts_of_all(message.labels() for message in silent)

    def right(message: Message) -> frozenset[str | None]:
        told = bool(message.indicators or message.topics or message.urgent)
        return frozenset(first_counters(told, next(facts), message.language, assessor, at)[:ACCEPTABLE])

    return [replace(m, counters=right(m)) if m.counters is None else m for m in messages]


def answers(lines: Sequence[Line]) -> Iterator[dict[str, Any]]:
    """The answer to each line, in order, with a progress bar on a terminal."""
    assessor = Assessor(load_directory(), JapaneseHolidays())
    triaged = understand_all(line.text for line in lines if line.error is None)
    at = now()
    with click.progressbar(lines, file=sys.stderr, hidden=not sys.stderr.isatty()) as shown:
        for line in shown:
            yield _answer(line, triaged, assessor, at)


def read_line(raw: bytes) -> Line:
    """Reads one line of input; what is wrong with it stands in ``error``."""
    try:
        content = json.loads(raw.decode("utf-8"))
    except ValueError:
        return Line(None, error="the line is not JSON in UTF-8")
    if not isinstance(content, dict):
        return Line(None, error="the line is not a JSON object")
    identifier, text, language = content.get("id"), content.get("text"), content.get("language")
    if not isinstance(text, str):
        return Line(identifier, error="text: must be a string")
    if language is not None and language not in LANGUAGES:
        return Line(identifier, error=f"language: must be one of {' '.join(LANGUAGES)}")
    return Line(identifier, text.encode("utf-8", "replace").decode(), language)


def _answer(line: Line, triaged: Iterator[Triaged], assessor: Assessor, at: datetime) -> dict[str, Any]:
    if line.error is not None:
        return {"id": line.identifier, "error": line.error}
    found = next(triaged)
    understood = found.understood
    language = line.language or identify(line.text).language
    return {
        "id": line.identifier,
        "language": language,
        "indicators": understood.indicators,
        "topics": understood.topics,
        "request": understood.request,
        "urgent": understood.urgent,
        "ask_danger": understood.ask_danger,
        "counter": first_counter(found, language, assessor, at),
        "scores": {name: round(score, 3) for name, score in understood.scores.items()},
    }


def first_counter(found: Triaged, language: str | None, assessor: Assessor, at: datetime) -> str | None:
    """The first referral that the rules make on this text alone; None when it tells of nothing to refer."""
    understood = found.understood
    told = bool(understood.indicators or understood.topics or understood.urgent)
    return first_counters(told, found.facts, language, assessor, at)[0]


def first_counters(
    told: bool, facts: Mapping[str, Any], language: str | None, assessor: Assessor, at: datetime
) -> list[str | None]:
    """The referrals that the rules make, best first; only None when there is nothing to refer. ``told``: of any trouble."""
    if not told and facts.get("request", "greet") in NO_REFERRAL:
        return [None]
    return [referral.counter for referral in assessor.decide(facts, language or "en", at).referrals]
