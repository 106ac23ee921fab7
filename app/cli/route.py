"""``tsunagu route``: facts in, counters out, one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import click

from app.kit.clock import JAPAN
from app.kit.holidays import JapaneseHolidays
from routing import Directory, FactsError, decide, load_directory, parse_facts


@click.command()
def route() -> None:
    """Route facts: standard input {"id", "at", "facts"} a line; standard output {"id", "urgency", "counters"} a line.

    A bad line is answered {"id", "error"}; the run goes on, and ends with status 1.
    """
    directory = load_directory()
    holidays = JapaneseHolidays()
    bad = False
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer = _route(line, directory, holidays)
        bad = bad or "error" in answer
        click.echo(json.dumps(answer, ensure_ascii=False))
    sys.exit(1 if bad else 0)


def _route(line: bytes, directory: Directory, holidays: JapaneseHolidays) -> dict[str, Any]:
    identifier = None
    try:
        content = json.loads(line.decode("utf-8"))
        if not isinstance(content, Mapping):
            raise FactsError("the line is not a JSON object")
        identifier = content.get("id")
        unknown = set(content) - {"id", "at", "facts"}
        if unknown:
            raise FactsError(f"unknown key: {min(unknown)}")
        facts = parse_facts(content.get("facts", {}))
        decision = decide(facts, _moment(content.get("at")), directory, holidays)
    except (FactsError, ValueError) as error:
        return {"id": identifier, "error": str(error)}
    return {"id": identifier, **decision.to_json()}


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise FactsError("at: must be an ISO 8601 time with an offset")
    moment = datetime.fromisoformat(value)
    # A time without an offset is Japan's: the counters are there.
    return moment.astimezone(JAPAN) if moment.tzinfo else moment.replace(tzinfo=JAPAN)
