"""One person at several doors: takes the codes that join them, and knows at one door what was told at another.

Only facts and answers go from one conversation to the other (labels, never words), only between conversations in which a
code was given or typed, and never what was true for a moment: who is in danger now is heard, not remembered.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.contacts.joining import LIFETIME, Joining, Outcome
from app.contacts.numbers import DIGITS
from app.conversations.records import ConversationState, Memory, PendingMessage
from app.conversations.wishes import FACT, chosen
from app.dialogue.turn import Known, Said
from app.handoffs.states import Needs, StaffGender, as_gender
from app.kit.crypto import Keyring, Unreadable
from app.kit.database import Database

logger = logging.getLogger(__name__)

JOINED = "joined"
SAID = {"joined": "join-done", "own": "join-own", "wrong": "join-wrong", "wait": "join-wait"}
# What stays true of a person from one day to the next.
CARRIED = frozenset(
    {
        "role",
        "age_group",
        "gender",
        FACT,
        "residence",
        "nationality",
        "prefecture",
        "perpetrator",
        "indicators",
        "topics",
        "at_sea",
        "forced_return",
        "fears_own_authorities",
        "wants_anonymity",
        "can_speak",
        "phone",
    }
)
NOW_ONLY = "immediate_danger"

_LANGUAGE = text("SELECT language FROM contacts WHERE id = :contact")
_TOLD = text("""
SELECT o.id, o.key, o.memory ->> 'staff_gender' AS staff_gender, COALESCE(o.memory -> 'guessed' = 'true', false) AS guessed,
       o.memory ->> 'chosen_at' AS chosen_at, o.memory ->> 'chosen_in' AS chosen_in, a.content,
       o.shares_facts AS shared, o.shares_facts OR o.closed_at IS NULL AS holds FROM conversations c
JOIN contacts k ON k.id = c.contact_id JOIN contacts other ON other.person_id = k.person_id
JOIN conversations o ON o.contact_id = other.id AND o.id <> c.id
     AND (o.shares_facts OR o.closed_at IS NULL OR o.memory ->> 'chosen_at' IS NOT NULL)
JOIN assessments a ON a.conversation_id = o.id
WHERE c.id = :conversation ORDER BY a.updated_at
""")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a typed code; ``language``: that of the person, as far as it is known then."""

    outcome: Outcome
    language: str | None


@dataclass(frozen=True, slots=True)
class Doors:
    """Joins doors."""

    database: Database
    keyring: Keyring
    joining: Joining

    async def draw(self) -> str:
        """A code to be given; kept together with the answer that says it."""
        async with self.database.reading() as connection:
            return await self.joining.draw(connection)

    async def take(self, state: ConversationState, message: PendingMessage, code: str) -> Taken:
        """Takes a typed code, in a transaction of its own: what is said depends on it. A repeat changes nothing."""
        async with self.database.writing() as connection:
            outcome = await self.joining.redeem(connection, state.contact, state.id, message.id, code)
            language = (await connection.execute(_LANGUAGE, {"contact": state.contact})).scalar_one()
        return Taken(outcome, language)

    async def known(self, conversation: UUID) -> Known:
        """What the person told and answered in the conversations joined with this one; of two answers the newer."""
        async with self.database.reading() as connection:
            rows = (await connection.execute(_TOLD, {"conversation": conversation})).all()
        told = [content for row in rows if row.shared and (content := self._opened(row)) is not None]
        # A wish that was made while the bot was silent is not among the bot's facts, and holds all the same.
        wished = [row for row in rows if row.shared and row.staff_gender is not None and not row.guessed]
        wishes = [{"facts": {FACT: row.staff_gender}} for row in sorted(wished, key=lambda row: row.chosen_at or "")]
        return merged(chain(told, wishes))

    async def wished(self, conversation: UUID, needs: Needs, memory: Memory) -> Needs:
        """The needs with the wish for a woman or a man that was made at the person's other doors.

        A tap there that is newer than any here (``memory``) counts; words, where there is no wish here. Wishes hold in a
        conversation too that shares no facts with them: a promise that is kept too well harms nobody.
        """
        async with self.database.reading() as connection:
            return await self.wished_by(connection, conversation, needs, memory)

    async def wished_by(self, connection: AsyncConnection, conversation: UUID, needs: Needs, memory: Memory) -> Needs:
        """The same, as it stands for a transaction that has the person's doors locked."""
        if needs.waived_by is not None and needs.staff_gender == "any":
            return needs
        rows = (await connection.execute(_TOLD, {"conversation": conversation})).all()
        if newest := _newest(rows, memory):
            return chosen(needs, *newest)
        if needs.staff_gender != "any":
            return needs
        rows = [row for row in rows if row.holds]
        facts = [(self._opened(row) or {}).get("facts", {}) for row in rows]
        told = [as_gender(row.staff_gender or fact.get(FACT)) for row, fact in zip(rows, facts, strict=True)]
        wishes = [gender for gender in told if gender != "any"]
        return replace(needs, staff_gender=wishes[-1]) if wishes else needs

    async def newest(
        self, connection: AsyncConnection, conversation: UUID, memory: Memory
    ) -> tuple[StaffGender, UUID] | None:
        """Whom they tapped last at any of their doors, and in which message; None where they never tapped a woman or a man."""
        rows = (await connection.execute(_TOLD, {"conversation": conversation})).all()
        if newest := _newest(rows, memory):
            return newest
        gender = as_gender(memory.staff_gender)
        tapped = memory.chosen_in if not memory.guessed and gender != "any" else None
        return (gender, UUID(tapped)) if tapped else None

    def _opened(self, row: Row[Any]) -> dict[str, Any] | None:
        """What was told there; None when it cannot be opened: then at this door nothing is known of it."""
        try:
            content: dict[str, Any] = json.loads(
                self.keyring.unwrap(row.key, row.id.bytes).open(row.content, row.id.bytes)
            )
        except Unreadable:
            logger.error(
                "the key of conversation %s opens nothing: it is not known at the person's other doors", row.id
            )
            return None
        return content


def _newest(rows: Sequence[Row[Any]], memory: Memory) -> tuple[StaffGender, UUID] | None:
    """The newest tap at other doors, where it is newer than any here."""
    taps = [
        row
        for row in rows
        if row.chosen_in and not row.guessed and row.staff_gender != "any" and row.chosen_at > (memory.chosen_at or "")
    ]
    newest = max(taps, key=lambda row: row.chosen_at, default=None)
    return None if newest is None else (as_gender(newest.staff_gender), UUID(newest.chosen_in))


def merged(told: Iterable[dict[str, Any]]) -> Known:
    """The facts and answers of several assessments, oldest first."""
    facts: dict[str, Any] = {}
    answers: dict[str, str] = {}
    for assessment in told:
        answers |= assessment.get("answers", {})
        for name, value in assessment.get("facts", {}).items():
            if name in CARRIED:
                facts[name] = [*facts.get(name, []), *value] if isinstance(value, list) else value
    for name in ("indicators", "topics"):
        if name in facts:
            facts[name] = [label for label in dict.fromkeys(facts[name]) if label != NOW_ONLY]
    return Known(facts, answers)


def given(code: str) -> Said:
    """Says a new code, in pairs of digits: eight in a row are hard to copy."""
    shown = " ".join(code[place : place + 2] for place in range(0, DIGITS, 2))
    return Said(key="join-code", data={"code": shown, "minutes": str(LIFETIME.seconds // 60)})


def without_past(asked: Iterable[Said]) -> list[Said]:
    """What is asked of someone who came back with a number: the open question, and never the answer they were given."""
    return [
        Said(key="anything-else", choices=item.choices) if item.key in ("answer-counter", "answer-more") else item
        for item in asked
    ]


def beside(said: Said, asked: Iterable[Said]) -> list[Said]:
    """``said``, then the open question again. The answer is not said once more: it is long; its choices stay."""
    rest = [item for item in asked if item.key != "answer-counter"]
    choices = [choice for item in asked if item.key == "answer-counter" for choice in item.choices]
    return [said.model_copy(update={"choices": choices}), *rest]
