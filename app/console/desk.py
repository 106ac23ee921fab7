"""What the console works with besides the services: built once by ``main.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from app.assessments.service import Assessor
from app.console.queries.case import Case
from app.console.queries.casework import Casework
from app.console.queries.conversation import ConversationPages
from app.console.queries.inbox import InboxRows
from app.console.sentences import Sentences
from app.console.streams import Streams
from app.console.translations import Translations
from app.console.wording import Wording
from app.conversations.answer import AnswerWriter, emergency_numbers
from app.kit.holidays import JapaneseHolidays
from app.services import Services
from app.texts.words import load_words
from routing import Referral


@dataclass(frozen=True, slots=True)
class Console:
    """The parts of the console."""

    inbox: InboxRows
    pages: ConversationPages
    casework: Casework
    wording: Wording
    sentences: Sentences
    translations: Translations
    streams: Streams
    assessor: Assessor
    answers: AnswerWriter

    def referrals(self, case: Case, at: datetime) -> Mapping[str, Referral]:
        """Where help is for this person now, by counter, best first: from the facts as the staff corrected them."""
        decision = self.assessor.decide(case.understood.facts, case.language, at)
        return {referral.counter: referral for referral in decision.referrals}


def build_console(services: Services) -> Console:
    """Builds the parts."""
    numbers = emergency_numbers(services.directory)
    return Console(
        inbox=InboxRows(services.keyring),
        pages=ConversationPages(services.keyring),
        casework=Casework(),
        wording=Wording(services.catalog, load_words(), numbers, services.directory),
        sentences=Sentences(services.catalog, numbers),
        translations=Translations(services.database, services.translation, services.signals),
        streams=Streams(),
        assessor=Assessor(services.directory, JapaneseHolidays()),
        answers=AnswerWriter(services.catalog, services.directory),
    )


def get_console(request: Request) -> Console:
    """What ``main.py`` built."""
    console: Console = request.app.state.console
    return console


ConsoleDep = Annotated[Console, Depends(get_console)]
