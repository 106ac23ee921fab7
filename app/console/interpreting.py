"""What an interpreter who has come says that a message means: beside the original, marked as theirs."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from app.console.conversation import show
from app.console.frame import FormDep, back, field
from app.console.reading import CaseDep, ReadingDep
from app.errors import Stale
from app.kit.clock import now
from app.texts.catalog import CONSOLE_LANGUAGES

router = APIRouter(prefix="/console/conversations/{conversation}", include_in_schema=False)

MOST_CHARACTERS = 4000


@router.post("/lines/{message}/meaning")
async def add_meaning(reading: ReadingDep, case: CaseDep, form: FormDep, message: UUID) -> Response:
    """Keeps it, in one of the console's languages. Who does not interpret here is told so."""
    words, language = field(form, "text"), field(form, "language")
    if language not in CONSOLE_LANGUAGES or not 0 < len(words) <= MOST_CHARACTERS:
        return await show(reading, case.id, status=400, more={"problem": "malformed", "draft": words})
    try:
        if not reading.interprets(case):
            raise Stale("not_interpreter")
        async with reading.services.database.writing() as writing:
            by = reading.someone.staff.name
            await reading.console.casework.interpret(writing, case, by, message, language, words, now())
    except Stale as error:
        return await show(reading, case.id, status=error.status, more={"problem": error.text, "draft": words})
    await reading.services.signals.publish(f"conversation:{case.id}")
    return back(f"/console/conversations/{case.id}#m{message}")
