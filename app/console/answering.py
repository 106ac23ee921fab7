"""Answers: own words, in one's own language or theirs; ready sentences; the ways to a counter. Nothing is sent unseen."""

from __future__ import annotations

from hashlib import sha256
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import FormData

from app.channels.preview import Preview
from app.console.conversation import show
from app.console.frame import HEADERS, FormDep, back, field, uuid_field, wants_page
from app.console.queries.case import Case
from app.console.reading import CaseDep, Reading, ReadingDep
from app.console.translations import stored
from app.conversations.records import Part
from app.conversations.staff_say import MOST_CHARACTERS, OWN_WORDS
from app.errors import ContactUnreachable, NotFound, RequestMalformed, Stale, TsunaguError
from app.kit.clock import now

router = APIRouter(prefix="/console/conversations/{conversation}", include_in_schema=False)

# None is a text of ``locales/``: what they say stands in the part itself.
TRANSLATED = "staff-translated"
INTERPRETED = "staff-interpreted"
PLACE = "staff-place"
# What a form may say; of those with nothing in them none is there.
FIELDS = ("text", "theirs", "sentence", "counter", "asked")


async def said(reading: Reading, case: Case, form: FormData) -> Part:
    """What the form wants to say. Raises RequestMalformed, NotFound, Stale."""
    if field(form, "asked"):
        return await _interpreted(reading, case, uuid_field(form, "asked"))
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
        return Part(OWN_WORDS, _checked(own))
    mark = reading.services.catalog.render(case.language, "casework-machine")
    return Part(TRANSLATED, _checked(f"{mark}\n{theirs}\n\n{own}"), (), {"own": own})


async def _interpreted(reading: Reading, case: Case, note: UUID) -> Part:
    """What an interpreter wrote for this note. Raises Stale (``unsaid``: nothing, in the language they have now)."""
    found = (await reading.asked(case)).get(note)
    if found is None or found.said is None:
        raise Stale("unsaid")
    return Part(INTERPRETED, found.said.text, (), {"own": found.ask.text, "by": found.said.by_name, "asked": str(note)})


def _checked(words: str) -> str:
    if not 0 < len(words) <= MOST_CHARACTERS:
        raise RequestMalformed(f"text: 1 to {MOST_CHARACTERS} characters")
    return words


def fingerprint(shown: Preview) -> str:
    """Of what was shown: a form brings it back, and only what has this fingerprint is sent."""
    return sha256("\0".join([*shown.texts, *shown.taps]).encode()).hexdigest()[:16]


@router.post("/preview")
async def preview(reading: ReadingDep, case: CaseDep, form: FormDep) -> JSONResponse:
    """Exactly what the person would get: {texts, taps, segments, seen}; ``seen`` is to be sent along."""
    shown = reading.services.staff_say.preview(case.channel, await said(reading, case, form), case.language)
    content = {"texts": list(shown.texts), "taps": list(shown.taps), "segments": shown.segments}
    return JSONResponse({**content, "seen": fingerprint(shown)}, headers=HEADERS)


@router.post("/translate")
async def translate(reading: ReadingDep, case: CaseDep, form: FormDep) -> JSONResponse:
    """One's own words in the person's language, by machine: {text, way, flags, reason}, to be looked at before it is sent."""
    words = _checked(field(form, "text"))
    found = await reading.console.translations.translate(words, reading.language, case.language)
    return JSONResponse(stored(found), headers=HEADERS)


@router.post("/say")
async def say(reading: ReadingDep, case: CaseDep, form: FormDep) -> Response:
    """Sends what was seen (``seen``); the same form sent twice is one message. What cannot be sent is shown again, and why."""
    services, client_id = reading.services, field(form, "client_id")
    if not 8 <= len(client_id) <= 64:
        raise RequestMalformed("client_id: 8 to 64 characters")
    try:
        words = await said(reading, case, form)
        # What an interpreter was asked for is one message, however often it is sent.
        ask = words.data.get("asked")
        client_id = ask or client_id
        if reading.holds(case):
            check_seen(case, form, services.staff_say.preview(case.channel, words, case.language))
        async with services.database.writing() as writing:
            await services.staff_say.say(writing, reading.someone.staff.id, case.id, words, client_id, now())
            if ask:
                await reading.console.casework.mark_done(writing, UUID(ask), now())
    except (Stale, ContactUnreachable, RequestMalformed) as error:
        return await _refused(reading, case.id, form, error)
    return back(f"/console/conversations/{case.id}#text") if wants_page(reading.request) else Response(status_code=204)


def check_seen(case: Case, form: FormData, shown: Preview) -> None:
    """Raises Stale: ``unseen`` (it would look otherwise than what they saw), ``hours`` (it may not be safe now)."""
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
        shown = reading.services.staff_say.preview(case.channel, await said(reading, case, form), case.language)
        fields = {name: words for name in FIELDS if (words := field(form, name))}
        confirmed = {"seen": fingerprint(shown), **({"anyway": "1"} if code == "hours" else {})}
        more["pending"] = {"shown": shown, "fields": {**fields, **confirmed}}
    return await show(reading, conversation, status=error.status, more=more)
