"""Tells people what becomes of their handoff by itself. On the telephone the call itself does.

Outside the hours that they named as safe nothing is said. What they must know all the same is owed to them: kept in the
conversation's memory, and said when those hours begin, or with the next answer to them, if it is still true then.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import handoff_texts as texts
from app.conversations.compose import Composer
from app.conversations.other_language import SPOKEN_CHANNEL
from app.conversations.outbox import Outbox
from app.conversations.turn import DEFAULT_LANGUAGE
from app.conversations.wishes import is_asked, question
from app.dialogue.turn import Said
from app.handoffs import cases
from app.handoffs.hours import SafeHours, may_write
from app.handoffs.notices import Notice
from app.handoffs.people import availability
from app.handoffs.sheets import withdrawn
from app.kit.crypto import Keyring, Unreadable
from app.kit.ids import new_id

logger = logging.getLogger(__name__)

OVER = "handoff-over"
# Said when it has ended, or nobody came: then a sheet that they have not answered may be withdrawn.
ENDS = frozenset({OVER, "handoff-expired", "handoff-missed"})

_CONVERSATION = text("""
SELECT c.channel, c.language, c.key, c.handler, c.memory, c.choices, c.pretend_at, c.last_inbound_at, a.content, h.id AS handoff,
       h.staff_id, h.agreed_from, h.agreed_until
FROM conversations c LEFT JOIN assessments a ON a.conversation_id = c.id
LEFT JOIN LATERAL (SELECT * FROM handoffs n WHERE n.conversation_id = c.id
                   ORDER BY n.state IN ('waiting', 'active') DESC, n.requested_at DESC LIMIT 1) h ON true
WHERE c.id = :conversation
""")
_CONVERSATION_OF = text("SELECT conversation_id FROM handoffs WHERE id = :handoff")
_OWE = text("""
UPDATE conversations SET memory = memory || jsonb_build_object('owed', CAST(:owed AS jsonb)) WHERE id = :conversation
""")


@dataclass(frozen=True, slots=True)
class HandoffVoice:
    """Writes it in the transaction in which it becomes true; the conversation's row is locked."""

    keyring: Keyring
    composer: Composer
    outbox: Outbox

    async def tell(self, connection: AsyncConnection, conversation: UUID, notice: Notice, at: datetime) -> None:
        """What a deed of the staff is to the person; that somebody is there, they say themselves."""
        match notice.kind, notice.staff:
            case "accepted", staff if staff is not None:
                said = [Said(key="handoff-accepted", data={"name": staff.called()})]
                if is_asked((await self._read(connection, conversation)).choices):
                    # Whoever came may not be whom they meant.
                    said = question(said)
                await self.say_or_owe(connection, conversation, said, at, staff=staff.id)
            case "released", _:
                await self._released(connection, conversation, at)
            case _:
                await self.say_or_owe(connection, conversation, [Said(key=OVER)], at)

    async def _released(self, connection: AsyncConnection, conversation: UUID, at: datetime) -> None:
        case = await cases.find(connection, conversation)
        assert case is not None
        available = await availability(connection, case.needs, at, case.handoff)
        said = texts.released(case.needs, available, at, case.needs.language)
        await self.say(connection, conversation, said, at)

    async def say(
        self,
        connection: AsyncConnection,
        conversation: UUID,
        said: Sequence[Said],
        at: datetime,
        *,
        staff: UUID | None = None,
        keep_choices: bool = False,
    ) -> None:
        """Says it in the person's language, with what is known of the case. The caller has seen that it is safe."""
        row = await self._read(connection, conversation)
        if said[0].key in ENDS and await withdrawn(connection, row.handoff):
            said = [*said, Said(key="sheet-withdrawn")]
        facts = self._facts(row, conversation)
        if row.channel != SPOKEN_CHANNEL and facts is not None:
            composed = self.composer.compose(said, facts, row.language or DEFAULT_LANGUAGE, row.pretend_at or at)
            await self.outbox.add(
                connection,
                conversation,
                composed.parts,
                identifier=new_id(),
                at=at,
                staff=staff,
                keep_choices=keep_choices,
            )
        await cases.keep_told(connection, conversation, at, texts.told([item.key for item in said]))

    def _facts(self, row: Row[Any], conversation: UUID) -> dict[str, Any] | None:
        """What is known of the case; None when it cannot be opened. Nothing can be said then, and all else goes on."""
        try:
            key = self.keyring.unwrap(row.key, conversation.bytes)
            content = json.loads(key.open(row.content, conversation.bytes)) if row.content else {}
        except Unreadable:
            logger.error("the key of conversation %s opens nothing: nothing is said to the person", conversation)
            return None
        return dict(content.get("facts", {}))

    async def say_or_owe(
        self,
        connection: AsyncConnection,
        conversation: UUID,
        said: Sequence[Said],
        at: datetime,
        *,
        staff: UUID | None = None,
    ) -> None:
        """Says it; where it is not safe now, it is owed."""
        row = await self._read(connection, conversation)
        hours = _hours(row)
        if row.channel == SPOKEN_CHANNEL or hours is None or may_write(hours, row.last_inbound_at, at):
            await connection.execute(_OWE, {"conversation": conversation, "owed": "null"})
            await self.say(connection, conversation, said, at, staff=staff)
            return
        owed = {"said": [item.model_dump() for item in said], "staff": str(staff) if staff else None}
        await connection.execute(_OWE, {"conversation": conversation, "owed": json.dumps(owed)})
        await self.outbox.queue.attend(connection, row.handoff, hours.next(at)[0])

    async def say_owed(self, connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
        """Says what is owed, or drops it when it is not true any more; not yet, and it stays owed."""
        conversation = (await connection.execute(_CONVERSATION_OF, {"handoff": handoff})).scalar_one()
        row = await self._read(connection, conversation)
        owed: dict[str, Any] | None = row.memory.get("owed")
        if owed is None:
            return
        staff = UUID(owed["staff"]) if owed["staff"] else None
        still = row.handler == "bot" if staff is None else (row.handler, row.staff_id) == ("counselor", staff)
        hours = _hours(row)
        if still and hours is not None and not may_write(hours, row.last_inbound_at, at):
            await self.outbox.queue.attend(connection, row.handoff, hours.next(at)[0])
            return
        await connection.execute(_OWE, {"conversation": conversation, "owed": "null"})
        if still:
            said = [Said.model_validate(item) for item in owed["said"]]
            await self.say(connection, conversation, said, at, staff=staff)

    async def _read(self, connection: AsyncConnection, conversation: UUID) -> Row[Any]:
        return (await connection.execute(_CONVERSATION, {"conversation": conversation})).one()


def _hours(row: Row[Any]) -> SafeHours | None:
    return SafeHours(row.agreed_from, row.agreed_until) if row.agreed_from is not None else None
