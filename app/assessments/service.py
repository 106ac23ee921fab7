"""From what the dialogue gathered to the decision where help is."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.kit.clock import JAPAN
from app.kit.holidays import JapaneseHolidays
from routing import Decision, Directory, Facts, FactsError, decide, parse_facts

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Assessor:
    """Routes facts with the directory and the holidays."""

    directory: Directory
    holidays: JapaneseHolidays

    def facts(self, gathered: Mapping[str, Any], language: str) -> Facts:
        """The facts of a conversation. A fact the routing does not know is left out and logged, never an end of the road."""
        try:
            return parse_facts({**gathered, "language": language})
        except FactsError:
            known: dict[str, Any] = {"language": language}
            for key, value in gathered.items():
                try:
                    parse_facts({key: value})
                except FactsError:
                    logger.error("the dialogue gathered a fact that routing does not know: %s", key)
                else:
                    known[key] = value
            return parse_facts(known)

    def decide(self, gathered: Mapping[str, Any], language: str, at: datetime) -> Decision:
        """Where to send this person at this moment. Never empty."""
        return decide(self.facts(gathered, language), at.astimezone(JAPAN), self.directory, self.holidays)
