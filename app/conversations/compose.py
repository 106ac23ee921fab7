"""Puts what the dialogue wants to say into the person's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.assessments.service import Assessor
from app.conversations.answer import AnswerWriter
from app.conversations.interpret import HUMAN, JOIN, KEEP_LANGUAGE, LANGUAGE_MENU, SET_LANGUAGE
from app.conversations.records import Part
from app.conversations.speak import WITH_PLACES, Speaker
from app.dialogue.turn import Said, SaidChoice
from app.kit.language import ENDONYMS, LANGUAGES
from app.texts.catalog import Catalog
from routing import Decision

# What is said to something that is no text, by its kind.
MEDIA_KEYS = tuple(f"media-{kind}" for kind in ("sticker", "image", "audio", "video", "location", "file"))
# Below these stand 0 (a person) and 9 (another language); both work everywhere, but saying so each time costs segments.
WITH_FOOTER = frozenset(
    {"greeting", "not-understood", "please-choose", "answer-counter", "answer-more", "anything-else", *MEDIA_KEYS}
)
# With these a code is offered that opens another door: only to be tapped, a line more would be one more text message.
WITH_CODE = frozenset({"answer-counter"})
EMERGENCY_KEYS = frozenset({"danger-110", "danger-119", "danger-118", "danger-self-harm-now"})
# What waits for nothing: no menu of languages, no earlier answer that cannot be delivered.
DANGER_KEYS = EMERGENCY_KEYS | {"danger-self-harm", "ask-danger"}
# What is said even to who has not chosen a language yet.
SAFETY_KEYS = DANGER_KEYS | {"danger-cannot-call", "self-harm-stay"}
# Said to who cannot write safely now, and nothing else.
PAUSE = "pause-neutral"
MENU_HEAD = "🌐 Language · 言語 · 语言"
# Thirteen languages are as many as LINE has buttons, with none left for more: two pages, turned by a sign all can read.
LANGUAGES_A_PAGE = 7
PAGE_LABELS = {1: "◀ 🌐 1/2", 2: "🌐 2/2 ▶"}

Choices = tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """Parts in order, the ways always open, the decision when places were named, and how urgent it is."""

    parts: Sequence[Part]
    footer: Choices
    decision: dict[str, Any] | None
    urgency: str | None


class Composer:
    """Renders keys, choices and answers."""

    def __init__(self, catalog: Catalog, assessor: Assessor) -> None:
        self._catalog = catalog
        self._assessor = assessor
        self._writer = AnswerWriter(catalog, assessor.directory)
        self._speaker = Speaker(catalog, self._writer)
        self.emergency_numbers = self._writer.emergency_numbers

    def compose(
        self, said: Sequence[Said], facts: Mapping[str, Any], language: str, at: datetime, *, spoken: bool = False
    ) -> Composed:
        """Puts ``said`` into ``language``. ``facts``: what is known, with the keys of ``tsunagu route``.

        ``spoken``: for the ear, as the telephone says it.
        """
        decision = self._assessor.decide(facts, language, at)
        said = [item.model_copy(update={"key": self._writer.true_now(item.key, decision)}) for item in said]
        variables = {"role": str(facts.get("role", "self")), **self.emergency_numbers}
        parts = [self._part(item, decision, variables, language, at) for item in said]
        if spoken:
            parts = [
                self._speaker.part(item, part, decision, variables, language, at)
                for item, part in zip(said, parts, strict=True)
            ]
        keys = {item.key for item in said}
        named = [part.data["counters"] for part in parts if "counters" in part.data]
        return Composed(
            parts=parts,
            footer=self._footer(language, code=bool(keys & WITH_CODE)) if keys & WITH_FOOTER else (),
            decision={"urgency": decision.urgency, "counters": named[-1], "at": at.isoformat()} if named else None,
            urgency="emergency" if keys & EMERGENCY_KEYS else decision.urgency,
        )

    def first_counter(self, facts: Mapping[str, Any], language: str, at: datetime) -> str:
        """The counter that the routing names first."""
        return self._assessor.decide(facts, language, at).referrals[0].counter

    def _part(self, said: Said, decision: Decision, variables: Mapping[str, str], language: str, at: datetime) -> Part:
        choices = [self._choice(choice, variables, language) for choice in said.choices]
        text = self._catalog.render(language, said.key, {**variables, **_words(said)})
        if said.key in WITH_PLACES:
            answer = self._writer.write(said.key, decision, language, at)
            return Part(said.key, f"{text}\n\n{answer.text}", choices, {"counters": answer.counters})
        return Part(said.key, text, choices, dict(said.data))

    def _choice(self, choice: SaidChoice, variables: Mapping[str, str], language: str) -> dict[str, Any]:
        label = self._catalog.render(language, choice.label, {**variables, **choice.data})
        stored: dict[str, Any] = {"key": choice.label, "label": label, "payload": choice.payload}
        return stored | ({"data": choice.data} if choice.data else {})

    def _footer(self, language: str, *, code: bool) -> Choices:
        join = {"key": "menu-join", "label": self._catalog.render(language, "menu-join"), "payload": JOIN}
        return (
            *([join] if code else []),
            {
                "key": "menu-human",
                "label": self._catalog.render(language, "menu-human"),
                "payload": HUMAN,
                "digit": "0",
            },
            {
                "key": "menu-language",
                "label": self._catalog.render(language, "menu-language"),
                "payload": LANGUAGE_MENU,
                "digit": "9",
            },
        )

    def language_menu(self, language: str | None, page: int = 1) -> tuple[list[Part], Choices]:
        """The list of languages, each in its own words; where not all can be tapped at once, those of ``page`` (1 or 2)."""
        head = MENU_HEAD if language is None else self._catalog.render(language, "language-menu")
        choices = [
            {"key": f"language-{code}", "label": ENDONYMS[code], "payload": f'{SET_LANGUAGE}{{"language": "{code}"}}'}
            for code in LANGUAGES
        ]
        other = 3 - page
        shown = choices[:LANGUAGES_A_PAGE] if page == 1 else choices[LANGUAGES_A_PAGE:]
        turn = {"label": PAGE_LABELS[other], "payload": f'{LANGUAGE_MENU}{{"page": {other}}}'}
        return [Part("language-menu", head, choices, taps=[*shown, turn])], ()

    def offer_language(self, language: str) -> tuple[list[Part], Choices]:
        """Asks, in the other language, whether to change to it."""
        labels = {key: self._catalog.render(language, key) for key in ("choice-yes", "choice-no")}
        choices = [
            {
                "key": "choice-yes",
                "label": labels["choice-yes"],
                "payload": f'{SET_LANGUAGE}{{"language": "{language}"}}',
            },
            {"key": "choice-no", "label": labels["choice-no"], "payload": KEEP_LANGUAGE},
        ]
        return [Part("ask-language-switch", self._catalog.render(language, "ask-language-switch"), choices)], ()


def _words(said: Said) -> dict[str, str]:
    """What a text is told besides what all texts are told."""
    return {name: value for name, value in said.data.items() if isinstance(value, str)}
