"""Interpreting: what a message means, beside the original; what a counselor wants to say, in the person's language."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from app.console.asked import still
from app.console.conversation import show
from app.console.frame import FormDep, back, field, uuid_field
from app.console.queries.case import Case
from app.console.reading import CaseDep, Reading, ReadingDep
from app.conversations.staff_say import MOST_CHARACTERS as MOST_SAID
from app.errors import RequestMalformed, Stale, TsunaguError
from app.kit.clock import now
from app.texts.catalog import CONSOLE_LANGUAGES

router = APIRouter(prefix="/console/conversations/{conversation}", include_in_schema=False)

MOST_CHARACTERS = 4000


@router.post("/lines/{message}/meaning")
async def add_meaning(reading: ReadingDep, case: CaseDep, form: FormDep, message: UUID) -> Response:
    """Keeps it, in one of the console's languages. Who does not interpret here is told so."""
    words, language = field(form, "text"), field(form, "language")
    if language not in CONSOLE_LANGUAGES or not 0 < len(words) <= MOST_CHARACTERS:
        return await _refused(reading, case, words, RequestMalformed("text, or language"))
    try:
        if not reading.interprets(case):
            raise Stale("not_interpreter")
        async with reading.services.database.writing() as writing:
            by = reading.someone.staff.name
            await reading.console.casework.interpret(writing, case, by, message, language, words, now())
    except Stale as error:
        return await _refused(reading, case, words, error)
    await reading.services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#m{message}")


@router.post("/asked")
async def ask(reading: ReadingDep, case: CaseDep, form: FormDep) -> Response:
    """The counselor asks the interpreter to say these words in the person's language. Nothing is sent."""
    words, identifier = field(form, "text"), uuid_field(form, "client_id")
    if not reading.holds(case) or case.spoken:
        return await _refused(reading, case, words, Stale("not_yours"), draft_theirs=field(form, "theirs"))
    return await _kept(reading, case, words, identifier, asks=True)


@router.post("/asked/{note}/drop")
async def drop(reading: ReadingDep, case: CaseDep, note: UUID) -> Response:
    """The counselor does not want it any more."""
    if note not in await reading.asked(case) or not reading.holds(case):
        return await _refused(reading, case, "", Stale("not_yours"))
    async with reading.services.database.writing() as writing:
        await reading.console.casework.mark_done(writing, note, now())
    await reading.services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#text")


@router.post("/asked/{note}")
async def say_for(reading: ReadingDep, case: CaseDep, form: FormDep, note: UUID) -> Response:
    """The interpreter's words for what was asked; the newest count, until they are sent."""
    words, identifier = field(form, "text"), uuid_field(form, "client_id")
    if not reading.interprets(case):
        return await _refused(reading, case, words, Stale("not_interpreter"))
    wanted = still((await reading.asked(case)).values())
    # Whoever began before the person changed the language has written in the one that they left.
    if note not in [one.id for one in wanted] or field(form, "language") != case.language:
        return await _refused(reading, case, words, Stale("unasked"))
    return await _kept(reading, case, words, identifier, says=str(note), language=case.language)


async def _kept(reading: Reading, case: Case, words: str, identifier: UUID, **more: str | bool) -> Response:
    services = reading.services
    try:
        if len(words) > MOST_SAID:
            raise RequestMalformed(f"text: at most {MOST_SAID} characters")
        async with services.database.writing() as writing:
            staff = reading.someone.staff.id
            await reading.console.casework.add_note(writing, case, staff, words, identifier, now(), **more)
    except (Stale, RequestMalformed) as error:
        return await _refused(reading, case, words, error)
    await services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#text")


async def _refused(reading: Reading, case: Case, words: str, error: TsunaguError, **more: str) -> Response:
    problem = error.text if isinstance(error, Stale) else "malformed"
    return await show(reading, case.id, status=error.status, more={"problem": problem, "draft": words, **more})
