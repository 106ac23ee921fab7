"""What becomes of a handoff by itself, and what the person is told of it: durable timers, and a look around now and then."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.conversations import handoff_texts as texts
from app.conversations.compose import Composer
from app.conversations.outbox import Outbox
from app.conversations.turn import DEFAULT_LANGUAGE, SPOKEN_CHANNEL
from app.dialogue.turn import Said
from app.handoffs import cases, offers
from app.handoffs.desk import HandoffDesk, Notice
from app.handoffs.escalation import Case, Step, due, next_at
from app.handoffs.sheets import withdrawn
from app.handoffs.states import Expired, Left, Reason
from app.kit.clock import now
from app.kit.crypto import Keyring
from app.kit.database import Database
from app.kit.ids import new_id
from app.realtime.signals import notify

logger = logging.getLogger(__name__)

_CONVERSATION = text("""
SELECT c.channel, c.language, c.key, c.pretend_at, a.content FROM conversations c
LEFT JOIN assessments a ON a.conversation_id = c.id WHERE c.id = :conversation
""")


@dataclass(frozen=True, slots=True)
class HandoffVoice:
    """Tells people what becomes of their handoff. On the telephone the call itself does."""

    keyring: Keyring
    composer: Composer
    outbox: Outbox

    async def tell(self, connection: AsyncConnection, conversation: UUID, notice: Notice, at: datetime) -> None:
        """What a deed of the staff is to the person; that somebody is there, they say themselves."""
        match notice.kind, notice.staff:
            case "accepted", staff if staff is not None:
                said = [Said(key="handoff-accepted", data={"name": staff.called()})]
                await self.say(connection, conversation, said, at, staff=staff.id)
            case "released", _:
                await self.say(connection, conversation, texts.released(), at)
            case _:
                over = [Said(key="handoff-over")]
                if await withdrawn(connection, conversation, at):
                    over.append(Said(key="sheet-withdrawn"))
                await self.say(connection, conversation, over, at)

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
        """Writes it in the connection's transaction, in the person's language, with what is known of the case."""
        row = (await connection.execute(_CONVERSATION, {"conversation": conversation})).one()
        if row.channel != SPOKEN_CHANNEL:
            key = self.keyring.unwrap(row.key, conversation.bytes)
            facts = json.loads(key.open(row.content, conversation.bytes)).get("facts", {}) if row.content else {}
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
        await cases.keep_told(connection, conversation, at)


@dataclass(frozen=True, slots=True)
class Attendant:
    """Looks after handoffs."""

    database: Database
    desk: HandoffDesk
    voice: HandoffVoice

    async def attend(self, handoff: UUID) -> None:
        """Does what is due for a handoff, and sets the clock for the next time. A repeat does nothing."""
        at = now()
        async with self.database.writing() as connection:
            case = await cases.lock(connection, handoff)
            if case is None:
                return
            found = due(case, at)
            if found.step is not None:
                logger.info("handoff %s: %s is due", handoff, found.step)
                await cases.keep_stage(connection, handoff, found.stage)
                await self._do(connection, case, found.step, at)
                case = await cases.lock(connection, handoff)
            following = next_at(case, at) if case is not None else None
            if following is not None:
                await self.desk.queue.attend(connection, handoff, following)

    async def _do(self, connection: AsyncConnection, case: Case, step: Step, at: datetime) -> None:
        conversation = case.conversation
        match step:
            case Step.WIDEN:
                await offers.refresh(connection, at, case.handoff)
                await notify(connection, "inbox")
            case Step.STILL:
                await self.voice.say(connection, conversation, texts.still(case.needs), at)
            case Step.ACKNOWLEDGE:
                await self.voice.say(connection, conversation, [Said(key="handoff-kept")], at, keep_choices=True)
            case Step.CHOICES:
                await self._choices(connection, case, at)
            case Step.EXPIRE:
                await self.desk.move(connection, conversation, Expired(), at)
                await self.voice.say(connection, conversation, [Said(key="handoff-expired")], at)
            case Step.MISS:
                await self.desk.move(connection, conversation, Expired(), at)
                # Whom the bot gave to the team by itself was promised nothing.
                if case.reason in (Reason.ASKED, Reason.ROUTING):
                    await self.voice.say(connection, conversation, [Said(key="handoff-missed")], at)
            case Step.RELEASE:
                assert case.staff is not None
                await self.desk.release(connection, case.handoff, case.staff, at)
            case Step.LEAVE:
                await self.desk.move(connection, conversation, Left(), at)

    async def _choices(self, connection: AsyncConnection, case: Case, at: datetime) -> None:
        available = await self.desk.availability(connection, case.needs, at, case.handoff)
        said = texts.how_things_stand(case.needs, available, at, case.needs.language)
        await self.voice.say(connection, case.conversation, said, at)

    async def sweep(self) -> None:
        """Offers follow who comes and goes; whoever lost their counselor is attended to."""
        at = now()
        async with self.database.reading() as connection:
            stale = await offers.stale(connection, at)
            abandoned = await cases.abandoned_by_staff(connection, at)
        for handoff in stale:
            async with self.database.writing() as connection:
                if await cases.lock(connection, handoff) is not None:
                    await offers.refresh(connection, at, handoff)
                    await notify(connection, "inbox")
        for handoff in abandoned:
            async with self.database.writing() as connection:
                await self.desk.queue.attend(connection, handoff, at)
