"""Referral sheets that the person was shown and has not answered: only while somebody of the staff is asked for, or there."""

from __future__ import annotations

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

# The person's answer as a tap: /sheet{"id": "<uuid>", "agreed": "yes"}. It names the sheet, whenever it comes.
SHEET = "/sheet"
AGREE, DECLINE = "yes", "no"

_SETTLE = text("""
UPDATE referral_sheets SET state = :state, settled_at = :at, settled_by = :message
WHERE id = :sheet AND conversation_id = :conversation AND state = 'shown'
""")
_WITHDRAW = text("""
UPDATE referral_sheets s SET state = 'withdrawn', settled_at = :at FROM handoffs h
WHERE h.id = :handoff AND s.conversation_id = h.conversation_id AND s.state = 'shown'
""")
_WITHDRAWN = text("""
SELECT 1 FROM referral_sheets s JOIN handoffs h ON h.conversation_id = s.conversation_id AND h.ended_at = s.settled_at
WHERE h.id = :handoff AND s.state = 'withdrawn'
""")


def payload(sheet: UUID, answer: str) -> str:
    """What the person's yes or no stands for."""
    return f'{SHEET}{{"id": "{sheet}", "agreed": "{answer}"}}'


def answered(tapped: str | None) -> tuple[UUID, bool] | None:
    """The sheet that a payload answers, and whether with a yes; None when it is none, or not one of ours."""
    if tapped is None or not tapped.startswith(SHEET + "{"):
        return None
    try:
        values = json.loads(tapped.removeprefix(SHEET))
        return UUID(values["id"]), values["agreed"] == AGREE
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


async def settle(
    connection: AsyncConnection, conversation: UUID, sheet: UUID, message: UUID, at: datetime, *, agreed: bool
) -> None:
    """The person said yes or no in ``message``. One that is settled, or another's, stays as it is."""
    values = {"sheet": sheet, "conversation": conversation, "message": message, "at": at}
    await connection.execute(_SETTLE, {**values, "state": "agreed" if agreed else "declined"})


async def withdraw(connection: AsyncConnection, handoff: UUID, at: datetime) -> None:
    """The handoff has ended: nobody would hear their yes any more."""
    await connection.execute(_WITHDRAW, {"handoff": handoff, "at": at})


async def withdrawn(connection: AsyncConnection, handoff: UUID) -> bool:
    """Whether one was withdrawn with the end of this handoff."""
    return (await connection.execute(_WITHDRAWN, {"handoff": handoff})).first() is not None
