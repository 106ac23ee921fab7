"""What staff say to a person: written once, by who has the conversation, and sent like all else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.channels.base import OutboundMessage
from app.channels.preview import Preview, preview
from app.conversations.deliver import outbound_parts
from app.conversations.outbox import Outbox
from app.conversations.records import OutboundBody, Part
from app.conversations.turn import DEFAULT_LANGUAGE
from app.errors import ContactUnreachable, NotFound, RequestMalformed, Stale
from app.handoffs.people import TELEPHONE
from app.kit.language import LANGUAGES
from app.texts.catalog import Catalog

# The part's key of what somebody wrote in their own words.
OWN_WORDS = "staff"
# A text message takes no more.
MOST_CHARACTERS = 1600

# The row is locked: nobody takes the conversation over while a word of ours is on its way into it.
_PLACE = text("""
SELECT c.handler, c.language, c.key, c.channel, c.closed_at, k.blocked_at IS NOT NULL AS blocked, k.address IS NULL AS forgotten
FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE c.id = :conversation FOR UPDATE OF c
""")
# By itself, after the lock: in the same statement it would be read as it was before the wait.
_HOLDER = text("SELECT staff_id FROM handoffs WHERE conversation_id = :conversation AND state = 'active'")
_KNOWN = text("SELECT body FROM messages WHERE id = :id")


@dataclass(frozen=True, slots=True)
class Ready:
    """A sentence of ``locales/``: its key, its variables, and the choices below it as (key of the label, payload)."""

    key: str
    variables: Mapping[str, str] = field(default_factory=dict)
    choices: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class StaffSay:
    """Writes what staff say, and shows it beforehand as the person will see it."""

    outbox: Outbox
    catalog: Catalog

    def part(self, said: str | Ready | Part, language: str | None) -> Part:
        """Own words, or a ready sentence in the person's language. Raises RequestMalformed, TextMissing."""
        if isinstance(said, Part):
            return said
        if isinstance(said, str):
            words = said.strip()
            if not words or len(words) > MOST_CHARACTERS:
                raise RequestMalformed(f"text: 1 to {MOST_CHARACTERS} characters")
            return Part(OWN_WORDS, words)
        spoken = language if language in LANGUAGES else DEFAULT_LANGUAGE
        choices = [
            {"key": key, "label": self.catalog.render(spoken, key, said.variables), "payload": payload}
            for key, payload in said.choices
        ]
        return Part(said.key, self.catalog.render(spoken, said.key, said.variables), choices)

    def preview(self, channel: str, said: str | Ready | Part, language: str | None) -> Preview:
        """Exactly what the person gets: the texts, a text message's pieces, what can be tapped.

        Raises as ``part``; ContactUnreachable (``spoken``: on the telephone they would get nothing).
        """
        _check_written(channel)
        return preview(channel, OutboundMessage(UUID(int=0), "", outbound_parts([self.part(said, language)])))

    async def say(
        self,
        connection: AsyncConnection,
        staff: UUID,
        conversation: UUID,
        said: str | Ready | Part,
        client_id: str,
        at: datetime,
    ) -> UUID:
        """Writes a message and has it sent. Returns its id: the same for the same ``client_id``, and nothing is written twice.

        Raises NotFound; Stale (``not_yours``: they do not have the conversation; ``closed``: it is over; ``known``: other
        words were sent under this ``client_id``);
        ContactUnreachable (``blocked``: the person has shut us out; ``erased``; ``spoken``: they are on the telephone);
        RequestMalformed, TextMissing.
        """
        identifier = uuid5(conversation, f"{staff}:{client_id}")
        values = {"conversation": conversation, "id": identifier}
        place = (await connection.execute(_PLACE, values)).one_or_none()
        if place is None:
            raise NotFound("no such conversation")
        if (known := (await connection.execute(_KNOWN, values)).one_or_none()) is not None:
            if known.body is not None and not self._is(known.body, place, identifier, said, conversation):
                raise Stale("known")
            return identifier
        if place.closed_at is not None:
            raise Stale("closed")
        if place.handler != "counselor" or (await connection.execute(_HOLDER, values)).scalar() != staff:
            raise Stale("not_yours")
        if place.blocked or place.forgotten:
            raise ContactUnreachable("blocked" if place.blocked else "erased")
        _check_written(place.channel)
        part = self.part(said, place.language)
        # A question that is not the last thing said any more is not answered by a typed yes.
        await self.outbox.add(
            connection, conversation, [part], identifier=identifier, at=at, staff=staff, keep_choices=False
        )
        return identifier

    def _is(self, body: bytes, place: Row[Any], identifier: UUID, said: str | Ready | Part, conversation: UUID) -> bool:
        """Whether what was written says the same as ``said``."""
        key = self.outbox.keyring.unwrap(place.key, conversation.bytes)
        written = OutboundBody.load(key.open(body, identifier.bytes)).parts[0]
        part = self.part(said, place.language)
        return (written.key, written.text, written.data) == (part.key, part.text, part.data)


def _check_written(channel: str) -> None:
    """A call fetches the answers to what was said in it, and nothing else: whatever staff write would never be heard."""
    if channel == TELEPHONE:
        raise ContactUnreachable("spoken")
