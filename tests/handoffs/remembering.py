"""What a person said and was promised, remembered apart from what the service stores of it, and held against it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.conversations.handoff_texts import AT, OTHER_YES
from app.conversations.records import OutboundBody
from app.handoffs.visible import Viewer
from app.services import Services
from tests.handoffs.watching import (
    BROKEN,
    CONVERSATIONS,
    ENDS,
    SEEN_BY_WRONG,
    TAKEN_BY_WRONG,
    TRANSCRIPT,
    UNTOLD,
    WAITING_KEYS,
    WISHES,
)

PROMISES = frozenset({"handoff-time-today", "handoff-time-tomorrow", "handoff-later"})
AGREED = PROMISES - {"handoff-later"}
# With these they are told that nobody came, or have said themselves that nobody need come.
SETTLES = frozenset(
    {"handoff-missed", "handoff-expired", "handoff-left", "handoff-over", "erased", "stopped", "pause-neutral"}
)
# That who has it is silent, and whom they would like, where they may mean somebody else (held.py).
BESIDE_A_COUNSELOR = (frozenset({"handoff-unanswered"}), frozenset({"ask-staff-gender"}))
IN_VAIN = frozenset({"handoff-missed", "handoff-expired"})
# Words written at the end of their hours may be read too late.
BEFORE_THE_END = timedelta(minutes=10)

KEEP = """
INSERT INTO said (provider_id, wish, tapped, yes, ends, since, until)
VALUES (:id, :wish, :tapped, :yes, :ends, :since, :until)
"""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message says, whatever the service makes of it."""

    wish: str | None = None
    tapped: bool = False
    yes: bool = False
    ends: bool = False
    since: datetime | None = None
    until: datetime | None = None


def meaning_of(words: str, payload: str | None) -> Meaning:
    if payload is None:
        wish = next((wish for wish, said in WISHES.items() if words in said), None)
        return Meaning(wish=wish, ends=words in ENDS)
    name, brace, rest = payload.partition("{")
    values = json.loads(brace + rest) if brace else {}
    if name == AT:
        hours = (datetime.fromisoformat(values["since"]), datetime.fromisoformat(values["until"]))
        return Meaning(since=hours[0], until=hours[1])
    wish = values.get("staff_gender")
    return Meaning(wish=wish if wish in WISHES else None, tapped=wish in WISHES, yes=name == OTHER_YES)


@dataclass(slots=True)
class Remembering:
    """Of one person."""

    services: Services
    seed: int
    counts: Counter[str]

    async def keep(self, connection: Any, provider_id: str, meaning: Meaning) -> None:
        """What they are about to say."""
        values = {"wish": meaning.wish, "tapped": meaning.tapped, "yes": meaning.yes, "ends": meaning.ends}
        hours = {"since": meaning.since, "until": meaning.until}
        await connection.execute(text(KEEP), {"id": provider_id, **values, **hours})
        said = {"wishes": meaning.wish, "consents": meaning.yes, "windows": meaning.since, "ends": meaning.ends}
        self.counts.update(name for name, value in said.items() if value)

    async def check(self, everything: Sequence[UUID], staff: dict[UUID, tuple[str, str, str]]) -> None:
        """All rules, as things stand."""
        rows = await self._transcript(everything)
        values: dict[str, Any] = {"all": everything}
        async with self.services.database.reading() as connection:
            untold = (await connection.execute(text(UNTOLD), values)).all()
            assert not untold, f"seed {self.seed}: waiting without a word: {untold}"
            assert not (await connection.execute(text(TAKEN_BY_WRONG), values)).all(), (
                f"seed {self.seed}: wrongly taken"
            )
            for row in await connection.execute(text(BROKEN), values):
                self.counts["promises looked at"] += 1
                assert row.staff_gender == row.wish, (
                    f"seed {self.seed}: asked for {row.wish}, stored {row.staff_gender}"
                )
                assert not row.offered, f"seed {self.seed}: offered to the wrong gender"
                assert not row.kept, f"seed {self.seed}: kept by the wrong gender, and offered to nobody"
            for one, (gender, role, language) in staff.items():
                viewer = {**Viewer(one, role, gender, [language]).parameters(), "all": everything}
                wrong = (await connection.execute(text(SEEN_BY_WRONG), viewer)).all()
                assert not wrong, f"seed {self.seed}: seen by the wrong gender"
                assert not (await connection.execute(text(CONVERSATIONS), viewer)).all(), f"seed {self.seed}"
                self.counts["looks"] += 1
        for _, group in groupby(rows, key=lambda row: row["conversation_id"]):
            self._promises(list(group))

    def _promises(self, rows: list[dict[str, Any]]) -> None:
        """Who was promised somebody still has somebody coming, or has one, or was told; and no hour is given up early."""
        hours = {row["id"]: row["until"] for row in rows if row["until"] is not None}
        promised: int | None = None
        until: datetime | None = None
        for row in rows:
            keys = row["keys"]
            if keys & IN_VAIN and not keys & AGREED and until is not None and (row["taken"] or 0) < (promised or 0):
                assert row["created_at"] > until - BEFORE_THE_END - timedelta(minutes=1), (
                    f"seed {self.seed}: given up early"
                )
            if keys & SETTLES or row["ends"]:
                promised = until = None
            if keys & PROMISES:
                promised = row["seq"]
                until = hours.get(row["reply_to"], until)
                self.counts["promises made"] += 1
        last = rows[-1]
        if promised is None or last["closed"] or last["open"] or last["owed"] is not None:
            return
        assert (last["taken"] or 0) >= promised, f"seed {self.seed}: promised, and then forgotten in silence"

    async def check_words(self, everything: Sequence[UUID]) -> None:
        """Never two voices: who spoke had the conversation, and in the queue nothing of the bot's dialogue was said."""
        for row in await self._transcript(everything):
            if row["direction"] == "in":
                continue
            self.counts["words"] += 1
            if row["staff_id"] is not None:
                assert row["handler"] == "counselor", f"seed {self.seed}"
                assert row["holder"] == row["staff_id"], f"seed {self.seed}"
                continue
            readable = row["body"] is not None
            over = readable and row["handler"] == "counselor" and row["keys"] not in BESIDE_A_COUNSELOR
            assert not over, f"seed {self.seed}: the bot spoke over a counselor: {row['keys']}"
            if row["handler"] == "queue":
                assert all(key.startswith(WAITING_KEYS) for key in row["keys"]), f"seed {self.seed}: {row['keys']}"

    async def _transcript(self, everything: Sequence[UUID]) -> list[dict[str, Any]]:
        async with self.services.database.reading() as connection:
            rows = (await connection.execute(text(TRANSCRIPT), {"all": everything})).mappings().all()
        return [{**row, "keys": self._keys(row)} for row in rows]

    def _keys(self, row: Any) -> frozenset[str]:
        """Of what we said; nothing of it is left after everything was erased."""
        if row["direction"] == "in" or row["body"] is None:
            return frozenset()
        key = self.services.keyring.unwrap(row["key"], row["conversation_id"].bytes)
        parts: Iterable[Any] = OutboundBody.load(key.open(row["body"], row["id"].bytes)).parts
        return frozenset(part.key for part in parts)
