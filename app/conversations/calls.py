"""The rows of telephone calls: who calls, what was answered, how it ended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import CallEvent, CallStatus
from app.channels.voice_twiml import CONNECTED_SECONDS
from app.conversations.records import OutboundBody, Part
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import ReadConnection
from app.kit.ids import new_id
from app.models import Handler

# A call that was never reported as over lives this long at most: while it is put through, nothing is heard of it.
LIVE_AT_MOST = timedelta(seconds=CONNECTED_SECONDS) + timedelta(minutes=10)
# Japan's mobile telephones; of other countries' numbers we know no better.
MOBILE = re.compile(r"\+81[6789]0\d{8}|\+(?!81)\d+")

# While a call goes on: with us, or put through to another place.
TALKING, ELSEWHERE = CallStatus.TALKING.value, "elsewhere"

_CALL = text("""
SELECT calls.id, calls.address_hash, calls.conversation_id, calls.ended_at IS NOT NULL AS ended,
       COALESCE(calls.second_language, k.second_language) AS second, COALESCE(c.language, k.language) AS language,
       COALESCE(c.handler, 'bot') AS handler,
       EXISTS (SELECT 1 FROM contacts t LEFT JOIN conversations o ON o.contact_id = t.id AND o.closed_at IS NULL
               WHERE t.channel = 'sms' AND t.address_hash = CAST(:sms AS bytea)
               AND (t.blocked_at IS NOT NULL OR o.handler <> 'bot')) AS no_texts
FROM calls LEFT JOIN contacts k ON k.channel = 'voice' AND k.address_hash = calls.address_hash
LEFT JOIN conversations c ON c.id = calls.conversation_id
WHERE provider_id = :provider_id
""")
_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(encode(:hash, 'hex'), 0))")
_LIVE = text("SELECT 1 FROM calls WHERE address_hash = :hash AND ended_at IS NULL AND active_at > :since")
# Somebody who calls again begins anew: whoever presses «call again» on this phone hears nothing of the last call.
_CLOSE_OLDER = text("""
UPDATE conversations SET closed_at = :now FROM contacts k
WHERE k.channel = 'voice' AND k.address_hash = :hash AND contact_id = k.id AND closed_at IS NULL AND handler = 'bot'
""")
# Who was promised a call and calls again before that begins anew, too, and what was promised is kept: under the number.
_PROMISED = text("""
SELECT 1 FROM contacts k JOIN conversations c ON c.contact_id = k.id AND c.closed_at IS NULL AND c.handler = 'bot'
JOIN handoffs h ON h.conversation_id = c.id AND h.state = 'waiting' WHERE k.channel = 'voice' AND k.address_hash = :hash
""")
# It is the same telephone: erasing in this call erases what was promised, too. Not for a second one who calls meanwhile.
_SAME_PERSON = text("""
WITH promised AS (
SELECT k.id, COALESCE(k.person_id, :person) AS person FROM contacts k
JOIN conversations c ON c.contact_id = k.id AND c.closed_at IS NULL AND c.handler = 'bot'
JOIN handoffs h ON h.conversation_id = c.id AND h.state = 'waiting'
WHERE k.channel = 'voice' AND k.address_hash = :hash AND NOT EXISTS (
    SELECT 1 FROM calls o JOIN contacts x ON x.id = o.contact_id WHERE o.ended_at IS NULL AND o.active_at > :since
    AND o.provider_id <> :call AND (x.id = k.id OR x.person_id = k.person_id)))
UPDATE contacts SET person_id = promised.person FROM promised, calls
WHERE calls.provider_id = :call AND contacts.id IN (promised.id, calls.contact_id)
""")
_OPEN = text("""
INSERT INTO calls (id, provider_id, address_hash, status, started_at, active_at)
VALUES (:id, :provider_id, :hash, 'talking', :now, :now) ON CONFLICT DO NOTHING
""")
_ATTACH = text("""
WITH m AS (
SELECT m.conversation_id, c.contact_id FROM messages m JOIN conversations c ON c.id = m.conversation_id
WHERE m.channel = 'voice' AND m.provider_id = :message),
kept AS (
UPDATE contacts SET second_language = calls.second_language FROM m, calls
WHERE contacts.id = m.contact_id AND calls.provider_id = :call AND calls.second_language IS NOT NULL)
UPDATE calls SET conversation_id = m.conversation_id, contact_id = m.contact_id, active_at = :now FROM m
WHERE calls.provider_id = :call RETURNING calls.conversation_id
""")
# Should somebody else have been given the number's conversation in the meantime, this call goes on under its own name:
# nobody's keys count in another's conversation. A repeated message is none to be moved.
_APART = text("""
UPDATE calls SET address_hash = :own, contact_id = NULL, conversation_id = NULL FROM conversations c
WHERE calls.provider_id = :call AND c.id = calls.conversation_id AND c.closed_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM messages WHERE channel = 'voice' AND provider_id = :message)
RETURNING calls.id
""")
_HEARD_OF = text("UPDATE calls SET active_at = :now WHERE provider_id = :provider_id")
_ELSEWHERE = text("UPDATE calls SET status = :status, active_at = :now WHERE provider_id = :call AND status = :old")
_SECOND = text("UPDATE calls SET second_language = :language, active_at = :now WHERE provider_id = :provider_id")
_ENDED = text("""
UPDATE calls SET status = :status, error_code = :code, ended_at = :now
WHERE provider_id = :provider_id AND ended_at IS NULL RETURNING conversation_id
""")
# What stays open is closed by who looks after it (exchange.py): somebody is asked for, or was promised to call.
_CLOSE = text("""
UPDATE conversations SET closed_at = :now WHERE id = :id AND closed_at IS NULL AND handler = 'bot'
AND NOT EXISTS (SELECT 1 FROM handoffs h WHERE h.conversation_id = conversations.id AND h.state = 'waiting')
""")
_ANSWER = text("""
SELECT o.id, o.body, c.id AS conversation, c.key, c.language, c.closed_at IS NOT NULL AS ended, c.handler
FROM messages i JOIN conversations c ON c.id = i.conversation_id JOIN messages o ON o.reply_to = i.id
WHERE i.channel = 'voice' AND i.provider_id = :message AND o.body IS NOT NULL
""")


@dataclass(frozen=True, slots=True)
class CallState:
    """A call as one request of it finds it."""

    id: UUID
    provider_id: str
    address: str
    """Under which the caller is known: their number, or, where it is hidden or two call from it at once, this call."""
    number: str | None
    texts: bool
    """Whether a text message can be sent: to a mobile telephone whose carrier does not refuse ours, and with whose owner
    nobody of ours speaks, or is to speak, by text message."""
    conversation: UUID | None
    language: str | None
    second: str | None
    ended: bool
    handler: Handler = Handler.BOT


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What is said to one message of a call. ``handler``: who has the conversation by now."""

    parts: Sequence[Part]
    language: str | None
    ended: bool
    handler: Handler = Handler.BOT

    @property
    def waits(self) -> bool:
        """Whether the caller waits for a counselor."""
        return self.handler is Handler.QUEUE


class CallRows:
    """Reads and writes calls."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    async def find(self, connection: ReadConnection | AsyncConnection, event: CallEvent) -> CallState | None:
        """The call that an event belongs to; None when it is not known yet."""
        sms = self._keyring.address_hash("sms", event.address) if event.address is not None else None
        row = (await connection.execute(_CALL, {"provider_id": event.provider_id, "sms": sms})).mappings().one_or_none()
        if row is None:
            return None
        own = event.address is not None and row["address_hash"] == self._hash(event.address)
        address = event.address if own and event.address is not None else event.provider_id
        return CallState(
            id=row["id"],
            provider_id=event.provider_id,
            address=address,
            number=event.address,
            texts=event.address is not None and bool(MOBILE.fullmatch(event.address)) and not row["no_texts"],
            conversation=row["conversation_id"],
            language=row["language"],
            second=row["second"],
            ended=row["ended"],
            handler=Handler(row["handler"]),
        )

    async def open(self, connection: AsyncConnection, event: CallEvent) -> CallState:
        """A new call, or the same one should the provider tell of it twice."""
        found = await self.find(connection, event)
        if found is not None:
            return found
        moment = now()
        hashed = self._hash(event.address or event.provider_id)
        # Two people of one company may call at once and show the same number: each has a conversation of their own.
        await connection.execute(_LOCK, {"hash": hashed})
        live = await connection.execute(_LIVE, {"hash": hashed, "since": moment - LIVE_AT_MOST})
        promised = await connection.execute(_PROMISED, {"hash": hashed})
        if live.first() is not None or promised.first() is not None:
            hashed = self._hash(event.provider_id)
        else:
            await connection.execute(_CLOSE_OLDER, {"hash": hashed, "now": moment})
        values = {"id": new_id(), "provider_id": event.provider_id, "hash": hashed, "now": moment}
        await connection.execute(_OPEN, values)
        opened = await self.find(connection, event)
        assert opened is not None
        return opened

    def _hash(self, address: str) -> bytes:
        return self._keyring.address_hash("voice", address)

    async def attach(self, connection: AsyncConnection, call: CallState, message: str) -> UUID:
        """The call belongs to the conversation of ``message``, which was just stored. Returns the conversation."""
        moment = now()
        values = {"call": call.provider_id, "message": message, "now": moment}
        conversation: UUID = (await connection.execute(_ATTACH, values)).scalar_one()
        if call.conversation is None and call.number is not None and call.address != call.number:
            since = {"since": moment - LIVE_AT_MOST, "person": new_id(), "hash": self._hash(call.number)}
            await connection.execute(_SAME_PERSON, values | since)
        return conversation

    async def settle(self, connection: AsyncConnection, call: CallState, message: str) -> CallState:
        """The call as its next ``message`` finds it: with its own conversation, or, where that was closed, without."""
        values = {"call": call.provider_id, "message": message, "own": self._hash(call.provider_id)}
        if (await connection.execute(_APART, values)).first() is None:
            return call
        return replace(call, address=call.provider_id, conversation=None)

    async def heard_of(self, connection: AsyncConnection, call: str) -> None:
        """The call goes on, although its caller says nothing to us."""
        await connection.execute(_HEARD_OF, {"provider_id": call, "now": now()})

    async def set_elsewhere(self, connection: AsyncConnection, call: str, *, elsewhere: bool) -> None:
        """The caller is put through to another place, or comes back from it."""
        values = {
            "call": call,
            "status": ELSEWHERE if elsewhere else TALKING,
            "old": TALKING if elsewhere else ELSEWHERE,
        }
        await connection.execute(_ELSEWHERE, {**values, "now": now()})

    async def set_second(self, connection: AsyncConnection, call: str, language: str) -> None:
        """The language heard where the first one has no recording."""
        await connection.execute(_SECOND, {"provider_id": call, "language": language, "now": now()})

    async def ended(self, connection: AsyncConnection, event: CallEvent) -> bool:
        """The line reports. Returns True when this ended the call; its conversation is closed then."""
        if event.status not in (CallStatus.ENDED, CallStatus.FAILED):
            return False
        moment = now()
        values = {
            "provider_id": event.provider_id,
            "status": event.status.value,
            "code": event.error_code,
            "now": moment,
        }
        row = (await connection.execute(_ENDED, values)).first()
        if row is not None and row[0] is not None:
            await connection.execute(_CLOSE, {"id": row[0], "now": moment})
        return row is not None

    async def find_answer(self, connection: ReadConnection, message: str) -> CallAnswer | None:
        """What is said to a message; None while its turn is not written."""
        row = (await connection.execute(_ANSWER, {"message": message})).mappings().one_or_none()
        if row is None:
            return None
        key = self._keyring.unwrap(row["key"], row["conversation"].bytes)
        body = OutboundBody.load(key.open(row["body"], row["id"].bytes))
        return CallAnswer(body.parts, row["language"], row["ended"], Handler(row["handler"]))
