"""The referral sheet: one page for the receiving counter, read by the person first, printed only after their own yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Request, Response

from app.console.conversation import Reading
from app.console.desk import ConsoleDep
from app.console.frame import CounselorDep, FormDep, ServicesDep, back, field, render
from app.console.queries.casework import Sheet
from app.console.queries.conversation import Case
from app.console.viewing import names_of_languages
from app.conversations.held import SHEET as SHEET_PAYLOAD
from app.conversations.records import Part
from app.conversations.staff_say import StaffSay
from app.errors import NotFound, RequestMalformed, Stale
from app.kit.clock import now
from app.services import Services
from app.texts.catalog import Catalog
from routing.facts import TOPICS

router = APIRouter(prefix="/console/conversations", include_in_schema=False)

# The counters of the Japanese system read Japanese.
COUNTER_LANGUAGE = "ja"
MOST_SUMMARY = 600
SHEET = "sheet-ask"
AGREE, DECLINE = "yes", "no"

Fact = tuple[str, Sequence[str]]


def payload(sheet: UUID, answer: str) -> str:
    """What the person's yes or no stands for."""
    return f'{SHEET_PAYLOAD}{{"id": "{sheet}", "agreed": "{answer}"}}'


@dataclass(frozen=True, slots=True)
class Words:
    """Whose words the sheet is in: the person's (``locales``), or those of the trade, for the counter."""

    catalog: Catalog
    language: str
    trade: bool

    def label(self, name: str) -> str:
        """The name of a line."""
        return self.catalog.render(self.language, f"{'paper' if self.trade else 'sheet'}-{name}")

    def happened(self, name: str) -> str:
        """An indicator or a topic."""
        kind = "topic" if name in TOPICS else "indicator"
        return self.catalog.render(self.language, f"{'label' if self.trade else kind}-{name}")

    def staff(self, gender: str) -> str:
        """The gender that was asked for."""
        plain = "choice-woman" if gender == "female" else "choice-man"
        return self.catalog.render(self.language, f"gender-{gender}" if self.trade else plain)


def facts_of(words: Words, places: Catalog, case: Case) -> list[Fact]:
    """What stands on the sheet: (label, values). Only what the counter needs; no name, no number."""
    known = case.understood.facts
    tongue = names_of_languages(words.language)[case.language]
    found: list[Fact] = [(words.label("language"), [tongue])]
    if case.staff_gender != "any":
        found.append((words.label("staff"), [words.staff(case.staff_gender)]))
    if known.get("age_group") == "child":
        found.append((words.label("child"), ()))
    if known.get("role") == "third_party":
        found.append((words.label("third-party"), ()))
    if known.get("prefecture"):
        found.append((words.label("place"), [places.render(words.language, f"prefecture-{known['prefecture']}")]))
    labels = [label.name for label in case.understood.labels]
    for name, listed in (
        ("happened", [one for one in labels if one not in TOPICS]),
        ("about", [one for one in labels if one in TOPICS]),
    ):
        if listed:
            found.append((words.label(name), [words.happened(one) for one in listed]))
    if known.get("can_speak") is False:
        found.append((words.label("no-speaking"), ()))
    return found


def shown_text(catalog: Catalog, language: str, counter: str, facts: Sequence[Fact], summary: str) -> str:
    """What the person reads before they say yes or no."""
    place = catalog.render(language, f"counter-{counter}")
    rows = [f"▪ {label}: {', '.join(values)}" if values else f"▪ {label}" for label, values in facts]
    if summary:
        rows.append(f"▪ {catalog.render(language, 'sheet-summary')}: {summary}")
    asked = catalog.render(language, SHEET, {"counter": place})
    return "\n".join([asked, *rows, catalog.render(language, "sheet-only-yes")])


def asking(say: StaffSay, case: Case, counter: str, sheet: UUID, summary: str) -> Part:
    """The message that shows the sheet to the person."""
    catalog = say.catalog
    facts = facts_of(Words(catalog, case.language, trade=False), catalog, case)
    words = shown_text(catalog, case.language, counter, facts, summary)
    choices = [
        {"key": key, "label": catalog.render(case.language, key), "payload": payload(sheet, answer)}
        for key, answer in (("choice-yes", AGREE), ("choice-no", DECLINE))
    ]
    return Part(SHEET, words, choices, {"counters": [counter]})


@router.get("/{conversation}/sheet/{counter}")
async def draft(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    conversation: UUID,
    counter: str,
) -> Response:
    """What would stand on the sheet, and what the person would read. Raises NotFound."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
    if f"counter-{counter}" not in services.catalog.keys(COUNTER_LANGUAGE):
        raise NotFound("no such counter")
    return _draft(reading, case, counter, "", "")


def _for_counter(services: Services, case: Case) -> list[Fact]:
    return facts_of(Words(services.console_texts, COUNTER_LANGUAGE, trade=True), services.catalog, case)


def _draft(reading: Reading, case: Case, counter: str, summary: str, japanese: str, status: int = 200) -> Response:
    services = reading.services
    part = asking(services.staff_say, case, counter, case.id, summary)
    context = {
        "case": case,
        "counter": counter,
        "counter_name": services.catalog.render(reading.language, f"counter-{counter}"),
        "facts": _for_counter(services, case),
        "shown": services.staff_say.preview(case.channel, part, case.language),
        "holds": reading.holds(case),
        "tongue": names_of_languages(reading.language)[case.language],
        "summary": summary,
        "japanese": japanese or case.understood.summary,
        "most": MOST_SUMMARY,
        "sheet_id": str(uuid4()),
    }
    return render(reading.request, "sheet_draft.html", context, status=status)


@router.post("/{conversation}/sheet/{counter}")
async def show_to_person(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
    counter: str,
) -> Response:
    """Looks at it again (``look``), or shows it to the person and asks for their yes."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
    summary, japanese = field(form, "summary"), field(form, "japanese")
    if max(len(summary), len(japanese)) > MOST_SUMMARY or f"counter-{counter}" not in services.catalog.keys("ja"):
        raise RequestMalformed(f"summary: at most {MOST_SUMMARY} characters")
    # Nothing may stand on it that the person cannot read.
    if field(form, "look") or (japanese and not summary):
        return _draft(reading, case, counter, summary, japanese, status=200 if field(form, "look") else 400)
    sheet = _uuid(field(form, "client_id"))
    part = asking(services.staff_say, case, counter, sheet, summary)
    body = {
        "facts": [[label, list(values)] for label, values in _for_counter(services, case)],
        "summary": summary,
        "japanese": japanese,
        "language": case.language,
        "shown": part.text,
    }
    async with services.database.writing() as writing:
        if await console.casework.add_sheet(writing, case, someone.staff.id, counter, body, sheet, now()):
            await services.staff_say.say(writing, someone.staff.id, conversation, part, str(sheet), now())
    return back(f"/console/conversations/{conversation}#sheets")


@router.get("/{conversation}/sheets/{sheet}")
async def printed(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    conversation: UUID,
    sheet: UUID,
) -> Response:
    """The page to be printed; before the person's yes it can only be looked at. Raises NotFound."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
        found = await console.casework.sheet(connection, case, sheet)
    if found.body is None:
        raise NotFound("this sheet was erased")
    return render(request, "sheet.html", _context(reading, case, found, found.body))


def _context(reading: Reading, case: Case, found: Sheet, body: Mapping[str, Any]) -> dict[str, Any]:
    catalog = reading.services.catalog
    return {
        "case": case,
        "sheet": found,
        "body": body,
        "counter_name": catalog.render(COUNTER_LANGUAGE, f"counter-{found.counter}"),
        "language_name": names_of_languages(COUNTER_LANGUAGE)[str(body["language"])],
        "say": partial(reading.services.console_texts.render, COUNTER_LANGUAGE),
    }


@router.post("/{conversation}/sheets/{sheet}/settle")
async def settle(
    request: Request,
    services: ServicesDep,
    console: ConsoleDep,
    someone: CounselorDep,
    form: FormDep,
    conversation: UUID,
    sheet: UUID,
) -> Response:
    """The counselor reads a yes or a no in a message of the person's own words. Raises NotFound, Stale."""
    reading = Reading(request, services, console, someone)
    async with services.database.reading() as connection:
        case = await reading.case(connection, conversation)
        await console.casework.sheet(connection, case, sheet)
    if not reading.holds(case):
        raise Stale("not_yours")
    message = _uuid(field(form, "message"))
    async with services.database.writing() as writing:
        agreed = field(form, "answer") == AGREE
        await console.casework.settle(writing, sheet, message, now(), agreed=agreed)
    await services.signals.publish(f"conversation:{conversation}")
    return back(f"/console/conversations/{conversation}#sheets")


def _uuid(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError:
        raise RequestMalformed("not a UUID") from None
