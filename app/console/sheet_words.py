"""What stands on a referral sheet: in the words of the trade for the counter, in plain ones for the person who is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.console.queries.case import Case
from app.console.viewing import names_of_languages
from app.conversations.records import Part
from app.conversations.staff_say import StaffSay
from app.handoffs.sheets import AGREE, DECLINE, payload
from app.texts.catalog import Catalog
from routing.facts import TOPICS

# The counters of the Japanese system read Japanese.
COUNTER_LANGUAGE = "ja"
SHEET = "sheet-ask"

Fact = tuple[str, Sequence[str]]


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
