"""Who reads which conversation: what every page and form of a conversation begins with.

A page takes ``ReadingDep``; a form of one conversation takes ``CaseDep`` too, and is refused with 404 where it is not theirs to
see. What they wrote into it is not lost: ``frame.error_response`` gives it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request

from app.console.asked import Asked, asked
from app.console.desk import Console, ConsoleDep
from app.console.frame import CounselorDep, ServicesDep, console_language
from app.console.queries.case import Case, Line
from app.console.viewing import names_of_languages, viewer
from app.console.wording import ShownLine
from app.handoffs.visible import Viewer
from app.kit.database import ReadConnection
from app.kit.language import ENDONYMS
from app.services import Services
from app.staff.records import SignedIn
from app.texts.catalog import CONSOLE_LANGUAGES


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads a conversation, with what, in which language."""

    request: Request
    services: Services
    console: Console
    someone: SignedIn

    @property
    def viewer(self) -> Viewer:
        """As much of them as decides what they see."""
        return viewer(self.someone.staff)

    @property
    def language(self) -> str:
        """The console's."""
        return console_language(self.request)

    async def case(self, connection: ReadConnection, conversation: UUID) -> Case:
        """The conversation. Raises NotFound when it is not theirs to see."""
        return await self.console.pages.case(connection, self.viewer, conversation)

    async def lines(self, connection: ReadConnection, case: Case, before: int | None = None) -> dict[str, Any]:
        """What the lines' template needs; what is not translated yet is begun."""
        found, earlier = await self.console.pages.lines(connection, case, self.language, before)
        shown = self.shown(case, found)
        reads = case.language == self.language or case.language in self.someone.staff.languages
        working = set() if reads else self.console.translations.want(case, shown, self.language)
        return {
            "case": case,
            "lines": shown,
            "earlier": earlier,
            "working": working,
            "reads": reads,
            "interprets": self.interprets(case),
            "languages": CONSOLE_LANGUAGES,
            "possible": self.console.translations.possible(case.language, self.language),
            "endonyms": ENDONYMS,
            "tongues": names_of_languages(self.language),
        }

    async def asked(self, case: Case) -> dict[UUID, Asked]:
        """What the counselor asks an interpreter for."""
        async with self.services.database.reading() as connection:
            return asked(case, await self.console.pages.notes(connection, case))

    def shown(self, case: Case, found: list[Line]) -> list[ShownLine]:
        """The lines in words."""
        role = str(case.understood.facts.get("role", "self"))
        return self.console.wording.lines(found, case.language, self.language, role)

    def holds(self, case: Case) -> bool:
        """Whether the conversation is theirs: only then they can speak in it."""
        return case.state == "active" and case.staff == self.someone.staff.id

    def interprets(self, case: Case) -> bool:
        """Whether they have come to interpret."""
        return case.state == "active" and case.part == "interpreter"


def _reading(request: Request, services: ServicesDep, console: ConsoleDep, someone: CounselorDep) -> Reading:
    return Reading(request, services, console, someone)


ReadingDep = Annotated[Reading, Depends(_reading)]


async def _case(reading: ReadingDep, conversation: UUID) -> Case:
    async with reading.services.database.reading() as connection:
        return await reading.case(connection, conversation)


CaseDep = Annotated[Case, Depends(_case)]
