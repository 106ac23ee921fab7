"""Notes, and what the staff know better than the bot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Response
from starlette.datastructures import FormData

from app.console.conversation import show
from app.console.frame import FormDep, back, field, uuid_field
from app.console.queries.case import Case
from app.console.reading import CaseDep, ReadingDep
from app.console.vocabulary import CHOICES, FLAGS, shown_facts
from app.errors import RequestMalformed, Stale
from app.kit.clock import now
from routing import FactsError, parse_facts
from routing.facts import INDICATORS, TOPICS

router = APIRouter(prefix="/console/conversations/{conversation}", include_in_schema=False)

MOST_SUMMARY = 2000
LABELS = ("indicators", "topics")
TRUTHS = {"yes": True, "no": False, "": None}


@router.post("/notes")
async def add_note(reading: ReadingDep, case: CaseDep, form: FormDep) -> Response:
    """Adds a note; everybody who sees the conversation reads it, the person never does."""
    services = reading.services
    note, words = uuid_field(form, "client_id"), field(form, "note")
    try:
        async with services.database.writing() as writing:
            await reading.console.casework.add_note(writing, case, reading.someone.staff.id, words, note, now())
    except (Stale, RequestMalformed) as error:
        code = error.text if isinstance(error, Stale) else "malformed"
        return await show(reading, case.id, status=error.status, more={"note": words, "problem": code})
    await services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#notes")


@router.post("/assessment")
async def correct(reading: ReadingDep, case: CaseDep, form: FormDep) -> Response:
    """Keeps the facts as the staff know them. Who filled in an old form is shown, with 409, what others changed since."""
    services = reading.services
    given, by = read_corrections(form), str(reading.someone.staff.id)
    try:
        async with services.database.writing() as writing:
            kept = {**difference(case, form, given["facts"]), "summary": given["summary"], "by": by}
            await reading.console.casework.correct(writing, case, kept, _moment(field(form, "version")), now())
    except Stale:
        changed = changed_since(case.understood.facts, form)
        return await show(
            reading, case.id, status=409, more={"corrections": given, "changed": changed, "problem": "corrected"}
        )
    await services.signals.publish(f"conversation:{case.id}")
    await services.signals.publish("inbox")
    return back(f"/console/conversations/{case.id}#understood")


def read_corrections(form: FormData) -> dict[str, Any]:
    """{facts, summary} of a filled-in form. Raises RequestMalformed."""
    facts: dict[str, Any] = {
        "indicators": [name for name in INDICATORS if name in form.getlist("indicators")],
        "topics": [name for name in TOPICS if name in form.getlist("topics")],
    }
    for name, allowed in CHOICES.items():
        value = field(form, name)
        facts[name] = value if value in allowed and value != "unknown" else None
    for name in FLAGS:
        facts[name] = TRUTHS.get(field(form, name))
    prefecture = field(form, "prefecture")
    facts["prefecture"] = int(prefecture) if prefecture.isascii() and prefecture.isdigit() else None
    try:
        parse_facts({name: value for name, value in facts.items() if value is not None})
    except FactsError as error:
        raise RequestMalformed(f"facts: {str(error).partition(':')[0]}") from None
    summary = field(form, "summary")
    if len(summary) > MOST_SUMMARY:
        raise RequestMalformed(f"summary: at most {MOST_SUMMARY} characters")
    return {"facts": facts, "summary": summary}


def changed_since(facts: Mapping[str, Any], form: FormData) -> list[str]:
    """Which ``facts`` are others than when the form was made (``was``, hidden in it)."""
    was = _was(form)
    return [name for name, value in shown_facts(facts).items() if was.get(name, "") != value]


def difference(case: Case, form: FormData, facts: Mapping[str, Any]) -> dict[str, Any]:
    """What the staff change, with this form and before: {set, added, removed}.

    Only what is not as it stood in the form is a correction. All else stays the bot's, which may understand more tomorrow.
    """
    before, was = case.understood.corrections, _was(form)
    stood = {name for kind in LABELS for name in was.get(kind, "").split(",") if name}
    ticked = {name for kind in LABELS for name in facts[kind]}
    added, removed = ticked - stood, stood - ticked
    changed = {name: facts[name] for name in changed_since(facts, form) if name not in LABELS}
    return {
        "set": {**before.get("set", {}), **changed},
        "added": sorted({*before.get("added", ()), *added} - removed),
        "removed": sorted({*before.get("removed", ()), *removed} - added),
    }


def _was(form: FormData) -> dict[str, str]:
    return dict(pair.partition("=")[::2] for pair in field(form, "was").split("&"))


def _moment(given: str) -> datetime | None:
    try:
        return datetime.fromisoformat(given) if given else None
    except ValueError:
        raise RequestMalformed("version: not a time") from None
