"""The conversation's rows, in plain SQL: this is the path every message takes, several times a second."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from app.contacts.joining import Joining
from app.conversations.closing import Closed, Ended, end_conversation, erase_person, lock_person
from app.conversations.evidence import without_words
from app.conversations.records import (
    ConversationState,
    InboundBody,
    Memory,
    OutboundBody,
    PendingMessage,
    Silent,
    TurnResult,
    UnsentMessage,
)
from app.kit.crypto import Keyring
from app.kit.database import ReadConnection
from app.kit.ids import new_id
from app.models import Handler

_STATE = text("""
SELECT c.id, c.contact_id, c.channel, c.handler, c.language, c.key, c.choices, c.memory, c.pretend_at, c.closed_at,
       c.shares_facts, k.person_id IS NOT NULL AS joined,
       EXISTS (SELECT 1 FROM handoffs h WHERE h.conversation_id = c.id AND h.state IN ('waiting', 'active')) AS asked,
       k.language AS contact_language, k.address, k.blocked_at IS NOT NULL AS blocked,
       a.content AS assessment, a.updated_at AS assessed_at,
       m.id AS message_id, m.direction, m.body, m.status, m.attempts, m.status_at, m.created_at, m.reply_token, m.reply_until
FROM conversations c JOIN contacts k ON k.id = c.contact_id LEFT JOIN assessments a ON a.conversation_id = c.id
LEFT JOIN messages m ON m.conversation_id = c.id AND m.status IN ('pending', 'queued', 'wired')
WHERE c.id = :conversation ORDER BY m.seq
""")
# An ordinary turn is one statement: the answer is written only if the message still waits and who says it still speaks. Its
# row is locked: of two who took it at once (a call's request and the job behind it) the second writes nothing. Words that
# were taken back meanwhile do not come back with it: then no words are written at all.
# Nor does who took it before everything was erased at another door: what they would write could not be read.
_REASSESS = """
ON CONFLICT (conversation_id) DO UPDATE SET updated_at = EXCLUDED.updated_at, content = CASE
    WHEN assessments.updated_at = CAST(:assessed_at AS timestamptz) THEN EXCLUDED.content
    ELSE CAST(:wordless AS bytea) END
"""
_ANSWER = text(f"""
WITH waiting AS (SELECT id FROM messages WHERE id = :message AND status = 'pending' FOR UPDATE),
claim AS (
UPDATE conversations SET last_seq = last_seq + 1, language = :language, choices = :choices, memory = :memory,
       urgency = COALESCE(:urgency, urgency), shares_facts = shares_facts AND NOT :apart,
       closed_at = CASE WHEN :ended THEN :now ELSE closed_at END
WHERE id = :conversation AND handler = :speaker AND key = :key AND EXISTS (SELECT 1 FROM waiting)
RETURNING last_seq),
handled AS (UPDATE messages SET status = 'handled', status_at = :now WHERE id = :message AND EXISTS (SELECT 1 FROM claim)),
assessed AS (
    INSERT INTO assessments (conversation_id, content, updated_at)
    SELECT :conversation, :assessment, :now FROM claim WHERE CAST(:assessment AS bytea) IS NOT NULL
    {_REASSESS})
INSERT INTO messages (id, conversation_id, seq, direction, channel, body, status, reply_to, reply_token, reply_until,
                      created_at, status_at)
SELECT :id, :conversation, claim.last_seq, 'out', :channel, :body, :status, m.id, m.reply_token, m.reply_until, :now, :now
FROM claim, messages m WHERE m.id = :message RETURNING id
""")  # noqa: S608 (a constant)
_RESEAL = text("UPDATE messages SET body = :body WHERE id = :id")
_LAST_WORD = text("UPDATE messages SET body = :body, status = 'wired', error_code = NULL WHERE id = :id")
_HANDLED = text("UPDATE messages SET status = 'handled', status_at = :now WHERE id = :message AND status = 'pending'")
# As with an answer: only while the same one has the conversation, or else the message is another's to answer.
_HEARD = text("""
WITH owner AS (SELECT id FROM conversations WHERE id = :conversation AND handler = :handler AND key = :key FOR UPDATE)
UPDATE messages SET status = 'handled', status_at = :now FROM owner
WHERE messages.id = :message AND status = 'pending' RETURNING messages.id
""")
_REMEMBER = text("UPDATE conversations SET memory = :memory WHERE id = :conversation")
_ASSESS = text(f"""
INSERT INTO assessments (conversation_id, content, updated_at) VALUES (:conversation, :assessment, :now) {_REASSESS}
""")  # noqa: S608 (a constant)
_ATTEMPT = text("UPDATE messages SET attempts = attempts + 1 WHERE id = :message")
_SENT = text("""
UPDATE messages SET status = 'sent', provider_id = :provider_id, segments = :segments, status_at = :now
WHERE id = :message AND status IN ('queued', 'wired', 'sent')
""")
# The time stays: of one that is tried again the first try is looked for, too.
_WIRED = text("UPDATE messages SET status = 'wired' WHERE id = :message AND status = 'queued'")
_FIND_SENT = text("SELECT id FROM messages WHERE channel = :channel AND provider_id = :provider_id")
_UNSENT = text("""
UPDATE messages SET status = :status, error_code = :code, attempts = attempts + 1, status_at = :now
WHERE id = :message AND status IN ('queued', 'wired')
""")
_BLOCKED = text("UPDATE contacts SET blocked_at = COALESCE(blocked_at, :now) WHERE id = :contact")
_UNBLOCKED = text("UPDATE contacts SET blocked_at = NULL WHERE id = :contact AND blocked_at IS NOT NULL")
_CHOSEN_LANGUAGE = text(
    "UPDATE contacts SET language = :language FROM conversations c WHERE c.id = :conversation AND contacts.id = c.contact_id"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A written turn: the answer's id, and what became of conversations that ended with it."""

    answer: UUID
    ended: Ended


class ConversationRows:
    """Reads and writes a conversation and its messages."""

    def __init__(self, keyring: Keyring, joining: Joining) -> None:
        self._keyring = keyring
        self._joining = joining

    async def get_state(
        self, connection: ReadConnection, conversation: UUID
    ) -> tuple[ConversationState, list[PendingMessage], list[UnsentMessage]] | None:
        """The conversation, its inbound messages that wait, its outbound messages not confirmed; None when unknown."""
        rows = (await connection.execute(_STATE, {"conversation": conversation})).mappings().all()
        if not rows:
            return None
        state = self._state(rows[0])
        pending, unsent = [], []
        for row in rows:
            if row["message_id"] is None or row["body"] is None:
                continue
            body = state.key.open(row["body"], row["message_id"].bytes)
            token = (row["reply_token"], row["reply_until"])
            if row["direction"] == "in":
                pending.append(PendingMessage(row["message_id"], InboundBody.load(body), row["attempts"], *token))
            else:
                message = (row["message_id"], OutboundBody.load(body), row["status"], row["attempts"], row["status_at"])
                unsent.append(UnsentMessage(*message, state.address, *token, written_at=row["created_at"]))
        return state, pending, unsent

    def _state(self, row: RowMapping) -> ConversationState:
        key = self._keyring.unwrap(row["key"], row["id"].bytes)
        assessment = json.loads(key.open(row["assessment"], row["id"].bytes)) if row["assessment"] else {}
        return ConversationState(
            id=row["id"],
            contact=row["contact_id"],
            channel=row["channel"],
            handler=row["handler"],
            language=row["language"],
            contact_language=row["contact_language"],
            key=key,
            wrapped=row["key"],
            assessment=assessment,
            assessed_at=row["assessed_at"],
            choices=row["choices"],
            memory=Memory.load(row["memory"]),
            pretend_at=row["pretend_at"],
            address=self._keyring.open_address(row["address"], row["contact_id"].bytes) if row["address"] else None,
            blocked=row["blocked"],
            joined=row["joined"],
            shares=row["shares_facts"],
            asked=row["asked"],
        )

    async def add_answer(
        self,
        connection: AsyncConnection,
        state: ConversationState,
        message: UUID,
        result: TurnResult,
        now: datetime,
        *,
        held: bool = False,
    ) -> Written | None:
        """Writes a turn: the answer (ready to be sent), the question's choices, the language, what was understood.

        ``held``: it is not sent at once, because an earlier one could not be.
        Returns the answer, or None when somebody else speaks now or the turn was already written.
        """
        # Before the conversation's row, as who receives a message does: else the two wait for each other.
        keeps = result.erase or result.choice_language is not None
        person = await lock_person(connection, state.contact) if keeps else []
        identifier = new_id()
        values = self._answer_values(state, message, identifier, result, now)
        values["status"] = "queued" if held else "wired"
        if (await connection.execute(_ANSWER, values)).first() is None:
            return None
        if result.choice_language is not None:
            await connection.execute(_CHOSEN_LANGUAGE, {"language": result.choice_language, "conversation": state.id})
        if result.code is not None:
            await self._joining.keep(connection, state.contact, state.id, result.code)
        if not result.ended:
            return Written(identifier, Ended())
        closed = Closed(state.id, state.contact, state.channel, state.pretend_at, state.key)
        ended = await end_conversation(connection, self._keyring, closed, message, now)
        if result.erase:
            ended, key = await erase_person(connection, self._keyring, closed, person, ended, now)
            body = key.seal(result.body().dump(), identifier.bytes)
            await connection.execute(_LAST_WORD, {"body": body, "id": identifier})
        return Written(identifier, ended)

    def _answer_values(
        self, state: ConversationState, message: UUID, identifier: UUID, result: TurnResult, now: datetime
    ) -> dict[str, Any]:
        # Who waits can still choose what they were offered, whatever was said to them since.
        offered = [] if result.speaker is Handler.BOT else state.choices
        choices = next((list(part.choices) for part in reversed(result.parts) if part.choices), list(offered))
        return {
            "id": identifier,
            "conversation": state.id,
            "message": message,
            "channel": state.channel,
            "language": result.language,
            "choices": json.dumps(choices),
            "memory": json.dumps(result.memory.dump()),
            "urgency": result.urgency,
            "ended": result.ended,
            "apart": result.apart,
            "speaker": result.speaker.value,
            "key": state.wrapped,
            "body": state.key.seal(result.body().dump(), identifier.bytes),
            **self._assessed(state, result.assessment),
            "now": now,
        }

    def _assessed(self, state: ConversationState, assessment: dict[str, Any] | None) -> dict[str, Any]:
        return {
            "assessment": self._sealed(state, assessment),
            "wordless": self._sealed(state, without_words(assessment)) if assessment else None,
            "assessed_at": state.assessed_at,
        }

    def _sealed(self, state: ConversationState, assessment: dict[str, Any] | None) -> bytes | None:
        if assessment is None:
            return None
        return state.key.seal(json.dumps(assessment, ensure_ascii=False).encode(), state.id.bytes)

    async def mark_handled(self, connection: AsyncConnection, message: UUID, now: datetime) -> None:
        """It needs no answer."""
        await connection.execute(_HANDLED, {"message": message, "now": now})

    async def mark_heard(
        self, connection: AsyncConnection, state: ConversationState, message: UUID, heard: Silent, now: datetime
    ) -> bool:
        """Keeps a message to which nothing is said. Returns False when somebody else has the conversation by now."""
        values = {
            "conversation": state.id,
            "handler": state.handler,
            "key": state.wrapped,
            "message": message,
            "now": now,
        }
        if (await connection.execute(_HEARD, values)).first() is None:
            return False
        if heard.memory is not None:
            values = {"memory": json.dumps(heard.memory.dump()), "conversation": state.id}
            await connection.execute(_REMEMBER, values)
        if heard.assessment is not None:
            assessed = self._assessed(state, heard.assessment)
            await connection.execute(_ASSESS, {"conversation": state.id, "now": now, **assessed})
        return True

    async def count_attempt(self, connection: AsyncConnection, message: UUID) -> None:
        """A turn on this message failed."""
        await connection.execute(_ATTEMPT, {"message": message})

    async def mark_sent(
        self, connection: AsyncConnection, message: UUID, provider_id: str, segments: int | None, now: datetime
    ) -> None:
        """The provider took the message."""
        values = {"message": message, "provider_id": provider_id, "segments": segments, "now": now}
        await connection.execute(_SENT, values)

    async def find_sent(self, connection: ReadConnection, channel: str, provider_id: str) -> UUID | None:
        """The message that the provider knows by this id."""
        values = {"channel": channel, "provider_id": provider_id}
        found: UUID | None = (await connection.execute(_FIND_SENT, values)).scalar_one_or_none()
        return found

    async def mark_wired(self, connection: AsyncConnection, message: UUID) -> None:
        """The message is on its way to the provider."""
        await connection.execute(_WIRED, {"message": message})

    async def mark_late(
        self, connection: AsyncConnection, state: ConversationState, message: UnsentMessage
    ) -> UnsentMessage:
        """Something newer was sent: the answers to choose from go, a number typed now would answer another question."""
        body = OutboundBody([replace(part, choices=(), taps=()) for part in message.body.parts], late=True)
        await connection.execute(_RESEAL, {"body": state.key.seal(body.dump(), message.id.bytes), "id": message.id})
        return replace(message, body=body)

    async def mark_unsent(
        self, connection: AsyncConnection, message: UUID, status: str, code: str | None, now: datetime
    ) -> None:
        """The provider did not take it: ``queued`` (to be tried again), ``wired`` (may have arrived) or ``failed``."""
        await connection.execute(_UNSENT, {"message": message, "status": status, "code": code, "now": now})

    async def set_blocked(self, connection: AsyncConnection, contact: UUID, now: datetime, *, blocked: bool) -> None:
        """Whether the carrier refuses what we send to this contact."""
        await connection.execute(_BLOCKED if blocked else _UNBLOCKED, {"contact": contact, "now": now})
