"""What the running system keeps of what one person wrote."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import psycopg

from app.conversations.records import InboundBody
from app.kit.crypto import Keyring, master_key
from tests.support.line import LineCaller
from tests.support.system import System


@dataclass
class Stored:
    """What the database holds of one person's messages, opened with the master key of this system."""

    system: System

    def rows(self, caller: LineCaller) -> list[dict[str, Any]]:
        keyring = Keyring(master_key(None, self.system.data))
        hashed = keyring.address_hash("line", caller.user)
        found = []
        with self.connect() as connection:
            rows = connection.execute(
                "SELECT m.id, m.status, m.error_code, m.body, c.id, c.key FROM messages m"
                " JOIN conversations c ON c.id = m.conversation_id JOIN contacts k ON k.id = c.contact_id"
                " WHERE k.address_hash = %s AND m.direction = 'in' ORDER BY c.opened_at, m.seq",
                (hashed,),
            ).fetchall()
        for identifier, status, code, body, conversation, key in rows:
            opened = (
                keyring.unwrap(bytes(key), conversation.bytes).open(bytes(body), identifier.bytes) if body else None
            )
            text = InboundBody.load(opened).text if opened else None
            found.append({"text": text, "status": status, "code": code})
        return found

    def texts(self, caller: LineCaller) -> list[str | None]:
        return [row["text"] for row in self.rows(caller)]

    def settled(self, caller: LineCaller) -> None:
        """Waits until every message of this person had its turn."""
        deadline = time.monotonic() + 20
        while any(row["status"] == "pending" for row in self.rows(caller)):
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def events(self, caller: LineCaller) -> list[str]:
        hashed = Keyring(master_key(None, self.system.data)).address_hash("line", caller.user)
        statement = (
            "SELECT e.kind FROM contact_events e JOIN contacts k ON k.id = e.contact_id"
            " WHERE k.address_hash = %s ORDER BY e.created_at, e.id"
        )
        with self.connect() as connection:
            return [row[0] for row in connection.execute(statement, (hashed,))]

    def connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self.system.database)
