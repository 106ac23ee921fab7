"""A database as a year of work would leave it: closed conversations, live ones, and counselors at their screens."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

from app.channels.chat import new_token
from app.conversations.records import InboundBody, OutboundBody, Part
from app.kit.clock import now
from app.kit.crypto import ConversationKey, Keyring, master_key
from app.kit.ids import new_id
from app.staff.sessions import Sessions
from tests.support.staff import ConsoleSystem

CLOSED = 10_000
LIVE = 200
COUNSELORS = 20
LINES = 40
WORDS = "công ty giữ hộ chiếu của em, 3 tháng chưa trả lương, em không biết phải làm sao"
FACTS = {"indicators": ["document_retention", "wage_withholding"], "role": "self", "prefecture": 10}
EVIDENCE = {"document_retention": {"score": 0.97, "words": ["giữ hộ chiếu"]}}


@dataclass(slots=True)
class Talk:
    """A live conversation: whose it is, and where its person writes from."""

    id: UUID
    address: str
    counselor: int


class House:
    """Fills the database as a year of work would."""

    def __init__(self, system: ConsoleSystem) -> None:
        self.keyring = Keyring(master_key(None, system.data))
        self.address = system.database
        self.tokens: list[str] = []

    def fill(self) -> list[Talk]:
        with psycopg.connect(self.address) as connection:
            staff = [self._counselor(connection, number) for number in range(COUNSELORS)]
            talks = [self._talk(connection, staff, number, live=True) for number in range(LIVE)]
            for number in range(CLOSED):
                self._talk(connection, staff, number, live=False)
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute("ANALYZE")
        return talks

    def _counselor(self, connection: psycopg.Connection, number: int) -> UUID:
        staff = new_id()
        gender = "female" if number % 2 else "male"
        connection.execute(
            "INSERT INTO staff (id, login, name, pronoun, languages, gender, role, capacity, presence, seen_at, created_at)"
            " VALUES (%s, %s, %s, '', %s, %s, 'counselor', 20, 'available', now(), now())",
            (staff, f"bench{number}", f"Counselor {number}", Jsonb({"vi": "native"}), gender),
        )
        token = secrets.token_urlsafe(32)
        hashed = Sessions(self.keyring)._hash(token)
        connection.execute(
            "INSERT INTO staff_sessions (id, staff_id, token_hash, device, created_at, seen_at, expires_at)"
            " VALUES (%s, %s, %s, 'bench', now(), now(), now() + interval '10 hours')",
            (new_id(), staff, hashed),
        )
        self.tokens.append(token)
        return staff

    def _talk(self, connection: psycopg.Connection, staff: list[UUID], number: int, *, live: bool) -> Talk:
        contact, conversation, address = new_id(), new_id(), new_token()
        counselor = number % COUNSELORS
        began = now() - timedelta(minutes=number % 600 + (5 if live else 2000))
        wrapped = self.keyring.new_key(conversation.bytes)
        key = self.keyring.unwrap(wrapped, conversation.bytes)
        hashed, sealed = self.keyring.address_hash("chat", address), self.keyring.seal_address(address, contact.bytes)
        connection.execute(
            "INSERT INTO contacts (id, channel, address_hash, address, language, created_at)"
            " VALUES (%s, 'chat', %s, %s, 'vi', %s)",
            (contact, hashed, sealed, began),
        )
        count = LINES if live else 4
        connection.execute(
            "INSERT INTO conversations (id, contact_id, channel, handler, language, key, last_seq, opened_at, last_inbound_at,"
            " closed_at) VALUES (%s, %s, 'chat', %s, 'vi', %s, %s, %s, %s, %s)",
            (
                conversation,
                contact,
                "counselor" if live else "bot",
                wrapped,
                count,
                began,
                began,
                None if live else began,
            ),
        )
        content = json.dumps({"facts": FACTS, "evidence": EVIDENCE, "understood": {}, "decision": None}).encode()
        connection.execute(
            "INSERT INTO assessments (conversation_id, content, updated_at) VALUES (%s, %s, %s)",
            (conversation, key.seal(content, conversation.bytes), began),
        )
        state = ("active", None, None) if live else ("closed", began + timedelta(hours=1), "referred")
        connection.execute(
            "INSERT INTO handoffs (id, conversation_id, state, reason, channel, language, staff_gender, urgency, requested_at,"
            " staff_id, accepted_at, ended_at, outcome, told_at)"
            " VALUES (%s, %s, %s, 'asked', 'chat', 'vi', %s, 'normal', %s, %s, %s, %s, %s, %s)",
            (new_id(), conversation, state[0], "any", began, staff[counselor], began, *state[1:], began),
        )
        rows = [self._message(key, conversation, place, began) for place in range(1, count + 1)]
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO messages (id, conversation_id, seq, direction, channel, body, status, created_at, status_at)"
                " VALUES (%s, %s, %s, %s, 'chat', %s, %s, %s, %s)",
                rows,
            )
        return Talk(conversation, address, counselor)

    def _message(self, key: ConversationKey, conversation: UUID, place: int, at: datetime) -> tuple[object, ...]:
        message = new_id()
        inbound = place % 2 == 1
        body = InboundBody(WORDS).dump() if inbound else OutboundBody([Part("staff", WORDS)]).dump()
        sealed = key.seal(body, message.bytes)
        moment = at + timedelta(seconds=place)
        status = "handled" if inbound else "delivered"
        return message, conversation, place, "in" if inbound else "out", sealed, status, moment, moment
