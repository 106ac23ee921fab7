"""The page of one conversation: its lines with their meaning, what was understood, and everything one can do about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Query, Response

from app.console.asked import asked, still
from app.console.deeds import OUTCOMES
from app.console.frame import console_text, render
from app.console.queries.case import Case
from app.console.reading import Reading, ReadingDep
from app.console.viewing import names_of_counters, viewer
from app.console.vocabulary import CHOICES, FLAGS, PREFECTURES, shown_facts
from app.handoffs.people import Counselor, counselors, fits
from app.handoffs.states import Needs
from app.kit.clock import now
from app.kit.database import ReadConnection
from app.staff.records import SignedIn
from app.translation.base import Reason
from routing import Referral
from routing.facts import INDICATORS, TOPICS

router = APIRouter(prefix="/console/conversations", include_in_schema=False)

COUNTERS_SHOWN = 9


@router.get("/{conversation}")
async def page(
    reading: ReadingDep,
    conversation: UUID,
    before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
) -> Response:
    """The page. ``before``: the earlier lines, up to this one's number."""
    return await show(reading, conversation, before)


async def show(
    reading: Reading,
    conversation: UUID,
    before: int | None = None,
    *,
    status: int = 200,
    more: Mapping[str, object] | None = None,
) -> Response:
    """Renders the page. ``more``: a form that could not be taken, and why. Raises NotFound."""
    async with reading.services.database.reading() as connection:
        case = await reading.case(connection, conversation)
        context = await reading.lines(connection, case, before)
        context |= await _around(reading, connection, case)
    context |= _places(reading, case) | _forms(reading, case)
    # Also where it answers a form: what the page is called there can only be posted to.
    context["path"] = f"/console/conversations/{conversation}"
    return render(reading.request, "conversation.html", {**context, "before": before, **(more or {})}, status=status)


async def _around(reading: Reading, connection: ReadConnection, case: Case) -> dict[str, Any]:
    """What staff wrote about it, and who they are."""
    pages, someone = reading.console.pages, reading.someone
    notes, people = await pages.notes(connection, case), await pages.people(connection, case)
    interpreters = [one for one in people if one.joined and one.part == "interpreter"]
    return {
        "notes": notes,
        "asked": still(asked(case, notes).values()),
        # Who can be asked to say it in the person's language.
        "asks": interpreters if case.language != reading.language else [],
        "people": people,
        "sheets": await pages.sheets(connection, case),
        "doors": await pages.doors(connection, viewer(someone.staff), case),
        "colleagues": await _colleagues(connection, case, someone) if reading.holds(case) else [],
    }


def _places(reading: Reading, case: Case) -> dict[str, Any]:
    """The counters for this person: those that answer now first, the best first among them."""
    console, moment = reading.console, now()
    referrals = console.referrals(case, moment)
    ordered = sorted(referrals.items(), key=lambda item: not item[1].open)[:COUNTERS_SHOWN]
    return {
        "referrals": referrals,
        "places": {
            one: _details(console.answers.place(referral, reading.language, moment)) for one, referral in ordered
        },
        "aloud": _aloud(reading, case, dict(ordered), moment),
        "counter_names": names_of_counters(reading.services.directory, reading.language),
        "unsafe": case.unsafe(moment),
    }


def _aloud(reading: Reading, case: Case, referrals: Mapping[str, Referral], at: datetime) -> dict[str, str]:
    """The same in the language of somebody on the telephone, where that is another: nothing shows it to them."""
    if not case.spoken or case.language == reading.language:
        return {}
    place = reading.console.answers.place
    return {one: _details(place(referral, case.language, at)) for one, referral in referrals.items()}


def _details(place: str) -> str:
    """Without the name, which staff read as it is officially."""
    return place.partition("\n")[2]


def _forms(reading: Reading, case: Case) -> dict[str, Any]:
    """What the forms are made of, and that nothing was refused."""
    console, facts = reading.console, case.understood.facts
    values = {"name": reading.someone.staff.name, "role": str(facts.get("role", "self"))}
    holds = reading.holds(case)
    return {
        "holds": holds,
        "writes": holds and not case.spoken,
        "sentences": console.sentences.list_(case.language, reading.language, values) if holds else [],
        "untranslated": {one.value: console_text(reading.request, f"untranslated-{one.value}") for one in Reason},
        "translates": console.translations.possible(reading.language, case.language),
        "prefecture_names": console.wording.names("prefecture", PREFECTURES, reading.language),
        "outcomes": OUTCOMES,
        "indicators": INDICATORS,
        "topics": TOPICS,
        "choices": CHOICES,
        "flags": FLAGS,
        "prefectures": PREFECTURES,
        "client_id": str(uuid4()),
        "was": "&".join(f"{name}={value}" for name, value in shown_facts(facts).items()),
        "corrections": None,
        "problem": None,
        "pending": None,
        "draft": "",
        "draft_theirs": "",
        "note": "",
    }


@router.get("/{conversation}/lines")
async def lines(reading: ReadingDep, conversation: UUID) -> Response:
    """Only the newest lines, for a page that is open."""
    async with reading.services.database.reading() as connection:
        case = await reading.case(connection, conversation)
        context = await reading.lines(connection, case)
    return render(reading.request, "lines.html", context)


async def _colleagues(connection: ReadConnection, case: Case, someone: SignedIn) -> list[Counselor]:
    """Who could take over or stand by: those whose gender fits, whoever speaks the language first."""
    needs = Needs(case.language, case.staff_gender, case.urgency, case.channel)  # type: ignore[arg-type]  # the table's own checks
    found = [
        person
        for person in await counselors(connection, now(), case.handoff)
        if person.id != someone.staff.id and fits(person, needs, wide=True)
    ]
    return sorted(found, key=lambda person: (not person.present, case.language not in person.languages, person.name))
