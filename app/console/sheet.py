"""The referral sheet: one page for the receiving counter, read by the person first, printed only after their own yes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Response
from starlette.datastructures import FormData

from app.channels.preview import Preview
from app.console.answering import check_seen, fingerprint
from app.console.conversation import show
from app.console.frame import FormDep, back, field, render, uuid_field
from app.console.queries.case import Case
from app.console.queries.casework import Sheet
from app.console.reading import CaseDep, Reading, ReadingDep
from app.console.sheet_words import COUNTER_LANGUAGE, Fact, Words, asking, facts_of
from app.console.viewing import names_of_counters, names_of_languages
from app.errors import ContactUnreachable, NotFound, RequestMalformed, Stale
from app.handoffs.sheets import AGREE
from app.kit.clock import now
from app.services import Services

router = APIRouter(prefix="/console/conversations/{conversation}", include_in_schema=False)

MOST_SUMMARY = 600


@dataclass(frozen=True, slots=True)
class Written:
    """What the counselor wrote on a sheet, in the person's language and in Japanese."""

    summary: str = ""
    japanese: str = ""

    @classmethod
    def of(cls, form: FormData) -> Written:
        """From the form."""
        return cls(field(form, "summary"), field(form, "japanese"))


@router.get("/sheet/{counter}")
async def draft(reading: ReadingDep, case: CaseDep, counter: str) -> Response:
    """What would stand on the sheet, and what the person would read. Raises NotFound."""
    _known(reading.services, counter)
    return _draft(reading, case, counter, Written(japanese=case.understood.summary))


def _known(services: Services, counter: str) -> None:
    if counter not in services.directory.counters:
        raise NotFound("no such counter")


def _for_counter(services: Services, case: Case) -> list[Fact]:
    return facts_of(Words(services.console_texts, COUNTER_LANGUAGE, trade=True), services.catalog, case)


def _shown(reading: Reading, case: Case, counter: str, written: Written) -> Preview:
    """As the person would see it. Raises ContactUnreachable."""
    say = reading.services.staff_say
    return say.preview(case.channel, asking(say, case, counter, case.id, written.summary), case.language)


def _draft(
    reading: Reading, case: Case, counter: str, written: Written, problem: str | None = None, status: int = 200
) -> Response:
    services, shown = reading.services, None if case.spoken else _shown(reading, case, counter, written)
    context = {
        "case": case,
        "counter": counter,
        "counter_name": names_of_counters(services.directory, reading.language)[counter],
        "facts": _for_counter(services, case),
        "shown": shown,
        "seen": fingerprint(shown) if shown is not None else "",
        "holds": reading.holds(case),
        "tongue": names_of_languages(reading.language)[case.language],
        "written": written,
        "most": MOST_SUMMARY,
        "sheet_id": str(uuid4()),
        "problem": problem,
        "unsafe": case.unsafe(now()),
    }
    return render(reading.request, "sheet_draft.html", context, status=status)


@router.post("/sheet/{counter}")
async def show_to_person(reading: ReadingDep, case: CaseDep, form: FormDep, counter: str) -> Response:
    """Looks at it again (``look``), or shows it to the person, as it was seen (``seen``), and asks for their yes."""
    _known(reading.services, counter)
    written = Written.of(form)
    if field(form, "look"):
        return _draft(reading, case, counter, written)
    try:
        _check(reading, case, counter, written, form)
        await _send(reading, case, counter, written, uuid_field(form, "client_id"))
    except (Stale, ContactUnreachable, SheetRefused) as error:
        return _draft(reading, case, counter, written, error.text, error.status)
    return back(f"/console/conversations/{case.id}#sheets")


def _check(reading: Reading, case: Case, counter: str, written: Written, form: FormData) -> None:
    """Raises SheetRefused; Stale: ``not_yours``, ``unseen`` (it would look otherwise), ``hours`` (it may not be safe now).

    Raises ContactUnreachable.
    """
    if max(len(written.summary), len(written.japanese)) > MOST_SUMMARY:
        raise SheetRefused("too_long")
    # Nothing may stand on it that the person cannot read.
    if written.japanese and not written.summary:
        raise SheetRefused("same")
    if not reading.holds(case):
        raise Stale("not_yours")
    check_seen(case, form, _shown(reading, case, counter, written))


class SheetRefused(RequestMalformed):
    """``text`` is the code of what is wrong with what was written."""


async def _send(reading: Reading, case: Case, counter: str, written: Written, sheet: UUID) -> None:
    """Keeps the sheet as it is shown, and shows it, in one transaction. Raises Stale, ContactUnreachable."""
    services, staff = reading.services, reading.someone.staff.id
    part = asking(services.staff_say, case, counter, sheet, written.summary)
    body = {
        "facts": [[label, list(values)] for label, values in _for_counter(services, case)],
        "summary": written.summary,
        "japanese": written.japanese,
        "language": case.language,
        "shown": part.text,
    }
    async with services.database.writing() as writing:
        if await reading.console.casework.add_sheet(writing, case, staff, counter, body, sheet, now()):
            await services.staff_say.say(writing, staff, case.id, part, str(sheet), now())


@router.get("/sheets/{sheet}")
async def printed(reading: ReadingDep, case: CaseDep, sheet: UUID) -> Response:
    """The page to be printed; before the person's yes it can only be looked at. Raises NotFound."""
    async with reading.services.database.reading() as connection:
        found = await reading.console.casework.sheet(connection, case, sheet)
    if found.body is None:
        raise NotFound("this sheet was erased")
    return render(reading.request, "sheet.html", _context(reading, case, found, found.body))


def _context(reading: Reading, case: Case, found: Sheet, body: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "case": case,
        "sheet": found,
        "body": body,
        "counter_name": names_of_counters(reading.services.directory, COUNTER_LANGUAGE).get(
            found.counter, found.counter
        ),
        "language_name": names_of_languages(COUNTER_LANGUAGE)[str(body["language"])],
        "say": partial(reading.services.console_texts.render, COUNTER_LANGUAGE),
    }


@router.post("/sheets/{sheet}/settle")
async def settle(reading: ReadingDep, case: CaseDep, form: FormDep, sheet: UUID) -> Response:
    """The counselor reads a yes or a no in a message of the person's own words. Raises NotFound."""
    services, casework = reading.services, reading.console.casework
    async with services.database.reading() as connection:
        await casework.sheet(connection, case, sheet)
    message, agreed = uuid_field(form, "message"), field(form, "answer") == AGREE
    try:
        if not reading.holds(case):
            raise Stale("not_yours")
        async with services.database.writing() as writing:
            await casework.settle(writing, sheet, message, now(), agreed=agreed)
    except Stale as error:
        return await show(reading, case.id, status=error.status, more={"problem": error.text})
    await services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#sheets")
