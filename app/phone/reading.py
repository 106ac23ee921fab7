"""Reads what was said to a message, with keys and choices: the stand-in may, because it runs inside the gateway."""

from __future__ import annotations

from typing import Any

from sqlalchemy import text

from app.conversations.records import OutboundBody
from app.services import Services

_ANSWER = text("""
SELECT i.status AS inbound, o.id, o.body, c.id AS conversation, c.key, c.handler, c.language, c.closed_at IS NOT NULL AS ended
FROM messages i JOIN conversations c ON c.id = i.conversation_id LEFT JOIN messages o ON o.reply_to = i.id
WHERE i.channel = :channel AND i.provider_id = :sid
""")


async def read_answer(services: Services, sid: str, channel: str) -> dict[str, Any] | None:
    """{say, handler, language, ended} for the inbound message ``sid``; None while it waits for its turn."""
    async with services.database.reading() as connection:
        row = (await connection.execute(_ANSWER, {"sid": sid, "channel": channel})).mappings().one_or_none()
    if row is None or row["inbound"] == "pending":
        return None
    say: list[dict[str, Any]] = []
    if row["body"] is not None:
        key = services.keyring.unwrap(row["key"], row["conversation"].bytes)
        body = OutboundBody.load(key.open(row["body"], row["id"].bytes))
        for part in body.parts:
            choices = [{"label": choice["label"], "payload": choice["payload"]} for choice in part.choices]
            say.append({"key": part.key, "text": part.text, "choices": choices, "data": part.data})
    return {"say": say, "handler": row["handler"], "language": row["language"], "ended": row["ended"]}
