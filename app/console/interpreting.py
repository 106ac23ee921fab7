"""What an interpreter who has come says that a message means: beside the original, marked as theirs."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request, Response

from app.console.conversation import Reading, show
from app.console.desk import ConsoleDep
from app.console.frame import CounselorDep, FormDep, ServicesDep, back, field
from app.console.words import words_back
from app.errors import NotFound, Stale
from app.kit.clock import now
from app.texts.catalog import CONSOLE_LANGUAGES

router = APIRouter(prefix="/console/conversations", include_in_schema=False)

MOST_CHARACTERS = 4000


@router.post("/{conversation}/lines/{message}/meaning")
async def add_meaning(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
    message: UUID,
) -> Response:
    """Keeps it, in one of the console's languages. Who does not interpret here is told so."""
    reading = Reading(request, services, console, someone)
    try:
        async with services.database.reading() as connection:
            case = await reading.case(connection, conversation)
    except NotFound:
        return words_back(request, form)
    words, language = field(form, "text"), field(form, "language")
    if language not in CONSOLE_LANGUAGES or not 0 < len(words) <= MOST_CHARACTERS:
        return await show(reading, conversation, status=400, more={"problem": "malformed", "draft": words})
    try:
        if not reading.interprets(case):
            raise Stale("not_interpreter")
        async with services.database.writing() as writing:
            by = someone.staff.name
            await console.casework.interpret(writing, case, by, message, language, words, now())
    except Stale as error:
        return await show(reading, conversation, status=error.status, more={"problem": error.text, "draft": words})
    await services.signals.publish(f"conversation:{conversation}")
    return back(f"/console/conversations/{conversation}#m{message}")
