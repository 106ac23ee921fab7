"""What stands on the screen of a web chat: the lines of a contact, in order, from a given line on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.engine import RowMapping

from app.conversations.records import InboundBody, OutboundBody
from app.kit.crypto import Keyring
from app.kit.database import ReadConnection

# After these the screen is emptied first: they are said to someone whose phone others may see, or who had all erased.
WIPING = frozenset({"pause-neutral", "stopped", "erased"})
# What of a text can be tapped: addresses, and numbers as the directory writes them.
LINKS = re.compile(
    r"(?P<url>https?://[^\s<>\"“”「」（）]*[^\s<>\"“”「」（）.,;:!?)\]。、၊။។៖])"
    r"|(?<![0-9A-Za-z#*+-])(?P<tel>#\d{4}|\+\d{1,3}(?:-\d{1,5}){2,5}|0\d{1,4}(?:-\d{1,6}){1,3}|11[089]|189)(?![0-9A-Za-z-])"
)

_CONTACT = text("SELECT id FROM contacts WHERE channel = :channel AND address_hash = :hash")
_HELD = text("SELECT address_hash = :hash FROM contacts WHERE id = :contact")
_LINES = text("""
SELECT m.id, m.direction, m.body, m.provider_id, c.id AS conversation, c.key, c.language
FROM contacts k JOIN conversations c ON c.contact_id = k.id JOIN messages m ON m.conversation_id = c.id
LEFT JOIN chat_receipts r ON r.contact_id = k.id
LEFT JOIN (SELECT oc.contact_id, oc.opened_at, oc.id, om.seq FROM messages om
           JOIN conversations oc ON oc.id = om.conversation_id WHERE om.id = :after) seen ON seen.contact_id = k.id
WHERE k.id = :contact AND m.body IS NOT NULL AND m.created_at > COALESCE(r.came_back_at, '-infinity')
      AND (seen.seq IS NULL OR (c.opened_at, c.id, m.seq) > (seen.opened_at, seen.id, seen.seq))
ORDER BY c.opened_at, c.id, m.seq
""")
_KEPT = text("SELECT 1 FROM messages WHERE channel = :channel AND provider_id = :provider_id")
_WAITS = text("SELECT status = 'pending' FROM messages WHERE channel = :channel AND provider_id = :provider_id")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the screen: the person's own, or all that was said in one turn."""

    id: UUID
    own: bool
    provider_id: str
    language: str | None
    parts: Sequence[dict[str, Any]]
    """[{runs: [{text, href?}], choices: [{label, payload, lang?}]}, …]."""
    footer: Sequence[dict[str, str]] = ()
    wipes: bool = False
    """The screen is emptied before it."""
    erased: bool = False
    """The last word of a chat: the page forgets its address."""

    def choices(self) -> Sequence[dict[str, str]]:
        """The answers to the line's last question."""
        return next((part["choices"] for part in reversed(self.parts) if part["choices"]), ())


@dataclass(frozen=True, slots=True)
class Transcript:
    """Reads lines."""

    keyring: Keyring
    channel: str

    async def find_contact(self, connection: ReadConnection, address: str) -> UUID | None:
        """The contact at an address, or None when nothing came from there (or it is gone)."""
        values = {"channel": self.channel, "hash": self.keyring.address_hash(self.channel, address)}
        row = (await connection.execute(_CONTACT, values)).first()
        return row.id if row is not None else None

    async def holds(self, connection: ReadConnection, contact: UUID, address: str) -> bool:
        """Whether the contact is still reached at this address: False when the chat moved to another."""
        values = {"contact": contact, "hash": self.keyring.address_hash(self.channel, address)}
        return bool((await connection.execute(_HELD, values)).scalar())

    async def lines(self, connection: ReadConnection, contact: UUID, after: UUID | None) -> list[Line]:
        """The lines behind ``after`` (from the first when it is None or none of theirs), without what was wiped."""
        rows = (await connection.execute(_LINES, {"contact": contact, "after": after})).mappings().all()
        found = [line for row in rows if (line := self._line(row)) is not None]
        wiped = max((place for place, line in enumerate(found) if line.wipes), default=0)
        return found[wiped:]

    async def kept(self, connection: ReadConnection, provider_id: str) -> bool:
        """Whether an inbound message is there, or was before it was erased."""
        values = {"channel": self.channel, "provider_id": provider_id}
        return (await connection.execute(_KEPT, values)).first() is not None

    async def waits(self, connection: ReadConnection, provider_id: str) -> bool:
        """Whether an inbound message still waits for its turn."""
        values = {"channel": self.channel, "provider_id": provider_id}
        return bool((await connection.execute(_WAITS, values)).scalar())

    def _line(self, row: RowMapping) -> Line | None:
        key = self.keyring.unwrap(row["key"], row["conversation"].bytes)
        body = key.open(row["body"], row["id"].bytes)
        if row["direction"] == "in":
            own = InboundBody.load(body).text
            if not own.strip():
                return None
            parts = [{"runs": [{"text": own}], "choices": []}]
            return Line(row["id"], True, row["provider_id"], None, parts)
        said = OutboundBody.load(body)
        return Line(
            id=row["id"],
            own=False,
            provider_id="",
            language=row["language"],
            parts=[{"runs": runs(part.text), "choices": [_choice(c) for c in part.choices]} for part in said.parts],
            footer=[_choice(choice) | {"digit": choice.get("digit", "")} for choice in said.footer],
            wipes=any(part.key in WIPING for part in said.parts),
            erased=any(part.key == "erased" for part in said.parts),
        )


def runs(text: str) -> list[dict[str, str]]:
    """The text in pieces; those that can be tapped have an ``href``."""
    pieces: list[dict[str, str]] = []
    end = 0
    for found in LINKS.finditer(text):
        if found.start() > end:
            pieces.append({"text": text[end : found.start()]})
        href = found["url"] or "tel:" + found["tel"].replace("#", "%23")
        pieces.append({"text": found[0], "href": href})
        end = found.end()
    if end < len(text):
        pieces.append({"text": text[end:]})
    return pieces


def _choice(stored: dict[str, str]) -> dict[str, str]:
    """Label and payload; a language's name is marked as being in that language."""
    shown = {"label": stored["label"], "payload": stored["payload"]}
    if stored["key"].startswith("language-"):
        shown["lang"] = stored["key"].removeprefix("language-")
    return shown
