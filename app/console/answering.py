"""Answers: own words, in one's own language or theirs; ready sentences; the ways to a counter. Nothing is sent unseen."""

from __future__ import annotations

from hashlib import sha256
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import FormData

from app.channels.preview import Preview
from app.console.conversation import Reading, show
from app.console.desk import ConsoleDep
from app.console.frame import HEADERS, CounselorDep, FormDep, ServicesDep, back, field, wants_page
from app.console.queries.case import Case
from app.console.translations import stored
from app.console.words import words_back
from app.conversations.records import Part
from app.conversations.staff_say import MOST_CHARACTERS, OWN_WORDS, Ready
from app.errors import ContactUnreachable, NotFound, RequestMalformed, Stale, TsunaguError
from app.kit.clock import now

router = APIRouter(prefix="/console/conversations", include_in_schema=False)

# Neither is a text of ``locales/``: what they say stands in the part itself.
TRANSLATED = "staff-translated"
PLACE = "staff-place"
# What a form may say; of those with nothing in them none is there.
FIELDS = ("text", "theirs", "sentence", "counter")


def said(reading: Reading, case: Case, form: FormData) -> str | Ready | Part:
    """What the form wants to say. Raises RequestMalformed, NotFound."""
    values = {"name": reading.someone.staff.name, "role": str(case.understood.facts.get("role", "self"))}
    console = reading.console
    if key := field(form, "sentence"):
        ready = console.sentences.ready(key, values)
        part = reading.services.staff_say.part(ready, case.language)
        return Part(part.key, part.text, part.choices, {"variables": values})
    if counter := field(form, "counter"):
        referral = console.referrals(case, now()).get(counter)
        if referral is None:
            raise NotFound("this counter is none for these facts")
        return Part(PLACE, console.answers.place(referral, case.language, now()), (), {"counters": [counter]})
    own, theirs = field(form, "text"), field(form, "theirs")
    if not theirs:
        return Part(OWN_WORDS, _checked(own)) if own else _checked(own)
    mark = reading.services.catalog.render(case.language, "casework-machine")
    return Part(TRANSLATED, _checked(f"{mark}\n{theirs}\n\n{own}"), (), {"own": own})


def _checked(words: str) -> str:
    if not 0 < len(words) <= MOST_CHARACTERS:
        raise RequestMalformed(f"text: 1 to {MOST_CHARACTERS} characters")
    return words


def fingerprint(shown: Preview) -> str:
    """Of what was shown: a form brings it back, and only what has this fingerprint is sent."""
    return sha256("\0".join([*shown.texts, *shown.taps]).encode()).hexdigest()[:16]


@router.post("/{conversation}/preview")
async def preview(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
) -> JSONResponse:
    """Exactly what the person would get: {texts, taps, segments, seen}; ``seen`` is to be sent along."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
    shown = services.staff_say.preview(case.channel, said(reading, case, form), case.language)
    content = {"texts": list(shown.texts), "taps": list(shown.taps), "segments": shown.segments}
    return JSONResponse({**content, "seen": fingerprint(shown)}, headers=HEADERS)


@router.post("/{conversation}/translate")
async def translate(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
) -> JSONResponse:
    """One's own words in the person's language, by machine: {text, way, flags, reason}, to be looked at before it is sent."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
    words = _checked(field(form, "text"))
    found = await console.translations.translate(words, reading.language, case.language)
    return JSONResponse(stored(found), headers=HEADERS)


@router.post("/{conversation}/say")
async def say(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
) -> Response:
    """Sends what was seen (``seen``); the same form sent twice is one message. What cannot be sent is shown again, and why."""
    reading = Reading(request, services, console, someone)
    try:
        async with services.database.reading() as connection:
            case = await reading.case(connection, conversation)
    except NotFound:
        return words_back(request, form)
    client_id = field(form, "client_id")
    if not 8 <= len(client_id) <= 64:
        raise RequestMalformed("client_id: 8 to 64 characters")
    try:
        words = said(reading, case, form)
        _check(reading, case, words, form)
        async with services.database.writing() as writing:
            await services.staff_say.say(writing, someone.staff.id, conversation, words, client_id, now())
    except (Stale, ContactUnreachable, RequestMalformed) as error:
        return await _refused(reading, conversation, form, error)
    return back(f"/console/conversations/{conversation}#text") if wants_page(request) else Response(status_code=204)


def _check(reading: Reading, case: Case, words: str | Ready | Part, form: FormData) -> None:
    """Raises Stale: ``unseen`` (it would look otherwise than what they saw), ``hours`` (it may not be safe now)."""
    if not reading.holds(case):
        return
    shown = reading.services.staff_say.preview(case.channel, words, case.language)
    if field(form, "seen") != fingerprint(shown):
        raise Stale("unseen")
    if case.unsafe(now()) and not field(form, "anyway"):
        raise Stale("hours")


async def _refused(reading: Reading, conversation: UUID, form: FormData, error: TsunaguError) -> Response:
    """The page again with the words still in it; for the script only the reason, and who has it now."""
    code = error.text if isinstance(error, Stale | ContactUnreachable) else "malformed"
    async with reading.services.database.reading() as connection:
        case = await reading.case(connection, conversation)
    if not wants_page(reading.request):
        who = case.staff_name if code == "not_yours" and case.state == "active" else None
        return JSONResponse({"error": code, "name": who}, status_code=error.status, headers=HEADERS)
    more: dict[str, Any] = {"problem": code, "draft": field(form, "text"), "draft_theirs": field(form, "theirs")}
    if code in ("unseen", "hours"):
        shown = reading.services.staff_say.preview(case.channel, said(reading, case, form), case.language)
        fields = {name: words for name in FIELDS if (words := field(form, name))}
        confirmed = {"seen": fingerprint(shown), **({"anyway": "1"} if code == "hours" else {})}
        more["pending"] = {"shown": shown, "fields": {**fields, **confirmed}}
    return await show(reading, conversation, status=error.status, more=more)
