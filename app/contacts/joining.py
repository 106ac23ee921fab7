"""Joining: a code that the bot gives at one door, typed at another, makes the two contacts one person.

Nothing is guessed: the same telephone number on two channels joins nobody. A code is good for half an hour and for one
use; wrong ones are counted in the database, a contact and for everybody together, so that nobody is joined by trying.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.contacts.numbers import Purpose, draw_number, number_hash
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.ids import new_id

LIFETIME = timedelta(minutes=30)
GUESS_WINDOW = timedelta(hours=1)
GUESSES = 5
# Of everybody together in the same time: a new web chat costs nothing, so that a limit for each would stop nobody.
GUESSES_OF_ALL = 300
# A message that is heard twice is heard the second time within this.
ATTEMPTS_KEPT = timedelta(days=1)

Outcome = Literal["joined", "own", "wrong", "wait"]

_EXPIRE = text("DELETE FROM joining_codes WHERE expires_at < :now")
_KEEP = text("""
INSERT INTO joining_codes (contact_id, conversation_id, code_hash, expires_at)
VALUES (:contact, :conversation, :hash, :expires)
ON CONFLICT (contact_id) DO UPDATE SET conversation_id = EXCLUDED.conversation_id, code_hash = EXCLUDED.code_hash,
                                       expires_at = EXCLUDED.expires_at
""")
# Always in the same order, so that two who join or erase at once wait for each other instead of blocking each other.
_LOCK = text("""
SELECT id FROM contacts WHERE id = :contact OR id = (
    SELECT contact_id FROM joining_codes WHERE code_hash = :hash AND expires_at > :now)
ORDER BY id FOR NO KEY UPDATE
""")
_BEFORE = text("SELECT outcome FROM joining_attempts WHERE message_id = :message")
_WRONG = text("""
SELECT count(*) FILTER (WHERE contact_id = :contact) AS own, count(*) AS everybody FROM joining_attempts
WHERE outcome = 'wrong' AND created_at > :since
""")
_OWN = text("SELECT 1 FROM joining_codes WHERE code_hash = :hash AND expires_at > :now AND contact_id = :contact")
_USE = text("""
DELETE FROM joining_codes WHERE code_hash = :hash AND expires_at > :now RETURNING contact_id, conversation_id
""")
_DOORS = text("""
SELECT k.id, k.person_id, k.language AS chosen, k.second_language AS second, c.language AS spoken
FROM contacts k LEFT JOIN conversations c ON c.contact_id = k.id AND c.id IN (:here, :there)
WHERE k.id IN (:contact, :other)
""")
_JOIN = text("UPDATE contacts SET person_id = :person WHERE id IN (:contact, :other) OR person_id = ANY(:persons)")
_LANGUAGE = text("""
UPDATE contacts SET language = COALESCE(language, :language), second_language = COALESCE(second_language, :second)
WHERE id = :id
""")
_SHARE = text("UPDATE conversations SET shares_facts = true WHERE id IN (:here, :there)")
_ATTEMPT = text("""
INSERT INTO joining_attempts (message_id, contact_id, outcome, created_at) VALUES (:message, :contact, :outcome, :now)
""")
_OLD_ATTEMPTS = text("DELETE FROM joining_attempts WHERE created_at < :old")


@dataclass(frozen=True, slots=True)
class Joining:
    """Gives and takes codes."""

    keyring: Keyring

    async def draw(self, connection: AsyncConnection) -> str:
        """A code that is not kept yet."""
        return await draw_number(connection, self.keyring)

    async def keep(self, connection: AsyncConnection, contact: UUID, conversation: UUID, code: str) -> None:
        """From now on the code joins to this contact; an earlier one of theirs does not any more."""
        moment = now()
        await connection.execute(_EXPIRE, {"now": moment})
        values = {"contact": contact, "conversation": conversation, "hash": self._hash(code)}
        await connection.execute(_KEEP, {**values, "expires": moment + LIFETIME})

    async def redeem(
        self, connection: AsyncConnection, contact: UUID, conversation: UUID, message: UUID, code: str
    ) -> Outcome:
        """Takes the code that ``contact`` typed as ``message``. The same message again has the same outcome.

        joined: the two contacts are one person. own: it is their own, for another door. wrong: nobody's, used or old.
        wait: too many were wrong lately, nothing was looked up.
        """
        moment = now()
        values = {"contact": contact, "here": conversation, "message": message, "hash": self._hash(code), "now": moment}
        await connection.execute(_LOCK, values)
        before = (await connection.execute(_BEFORE, values)).first()
        if before is not None:
            outcome: Outcome = before.outcome
            return outcome
        outcome = await self._outcome(connection, values, moment)
        await connection.execute(_ATTEMPT, {**values, "outcome": outcome})
        await connection.execute(_OLD_ATTEMPTS, {"old": moment - ATTEMPTS_KEPT})
        return outcome

    async def _outcome(self, connection: AsyncConnection, values: dict[str, Any], moment: datetime) -> Outcome:
        wrong = (await connection.execute(_WRONG, {**values, "since": moment - GUESS_WINDOW})).one()
        if wrong.own >= GUESSES or wrong.everybody >= GUESSES_OF_ALL:
            return "wait"
        if (await connection.execute(_OWN, values)).first() is not None:
            return "own"
        used = (await connection.execute(_USE, values)).first()
        if used is None:
            return "wrong"
        await self._join(connection, {**values, "other": used.contact_id, "there": used.conversation_id})
        return "joined"

    async def _join(self, connection: AsyncConnection, values: dict[str, Any]) -> None:
        doors = (await connection.execute(_DOORS, values)).all()
        persons = [door.person_id for door in doors if door.person_id is not None]
        person = persons[0] if persons else new_id()
        await connection.execute(_JOIN, {**values, "person": person, "persons": persons})
        for door, other in (doors, reversed(doors)):
            language = {"language": other.chosen or other.spoken, "second": other.second}
            await connection.execute(_LANGUAGE, {**language, "id": door.id})
        await connection.execute(_SHARE, values)

    def _hash(self, code: str) -> bytes:
        return number_hash(self.keyring, Purpose.JOINING, code)
