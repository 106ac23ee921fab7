"""Random lives of people on a real PostgreSQL: they write at one door or two, staff come, take, hand on and vanish, workers die.

The database itself watches (watching.py); what was promised is remembered from what was said (remembering.py).
"""

from __future__ import annotations

import asyncio
import random
import secrets
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text

from app.channels.base import InboundMessage
from app.conversations.handoff_texts import AT, LATER
from app.conversations.interpret import ANSWER
from app.errors import TsunaguError
from app.kit.clock import now
from app.kit.ids import new_id
from app.services import Services
from tests.handoffs.finding import Found
from tests.handoffs.playing import Player, both
from tests.handoffs.remembering import Meaning, Remembering, meaning_of
from tests.handoffs.watching import AGES, ENDS, SAID, WISHES

HOLDER = UUID(int=0)
"""Stands for whoever has the conversation; nobody, when nobody has."""
HOUSE = (
    ("female", "counselor", "en"),
    ("female", "counselor", "ja"),
    ("male", "counselor", "en"),
    ("male", "supervisor", "en"),
)
ALARMING = ('"safe": "no"', '"danger": "yes"', '"harm": "now"', '"safe":"no"', '"danger":"yes"', '"harm":"now"')
SPANS = (5, 20, 55, 100, 100, 700, 2000, 3700, 3700, 9000, 30000)


@dataclass(slots=True)
class Life:
    """One person, at one door or two, who wants a woman, or a man, or does not mind; and four of the staff of their own."""

    services: Services
    seed: int
    counts: Counter[str]
    chance: random.Random = field(init=False)
    player: Player = field(init=False)
    doors: list[str] = field(default_factory=list)
    wish: str | None = None
    staff: dict[UUID, tuple[str, str, str]] = field(default_factory=dict)
    remembering: Remembering = field(init=False)
    found: Found = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.player = Player(self.services, self.counts, self.chance)
        self.doors = [secrets.token_urlsafe(32) for _ in range(self.chance.choice((1, 1, 2)))]
        self.wish = self.chance.choice(("female", "female", "male", None))
        self.remembering = Remembering(self.services, self.seed, self.counts)
        self.found = Found(self.services)

    async def run(self, steps: int) -> None:
        for one in HOUSE:
            await self._hire(*one)
        for door in self.doors:
            await self._write(door, "my boss keeps my passport, three months no wages")
            await self.work()
        if len(self.doors) > 1:
            await self._join()
        # Nobody is here for a third of them at first.
        if self.chance.random() < 0.4:
            await self._presence(list(self.staff), away=True)
        await self.player.deed(self._begin(self.chance.choice(self.doors)))
        await self.work()
        for _ in range(steps):
            deeds = [self.player.deed(self._random()) for _ in range(self.chance.choice((1, 2, 3)))]
            deeds += [self.work(crash=0.3)] if self.chance.random() < 0.6 else []
            await asyncio.gather(*deeds)
            await self.work()
            if self.chance.random() < 0.1:
                await self._change_their_mind(self.chance.choice(self.doors))
            if self.chance.random() < 0.7:
                await self._age(self.chance.choice(SPANS))
                await self.work()
            await self.remembering.check(await self.found.conversations(self.doors), self.staff)
        await self.remembering.check_words(await self.found.conversations(self.doors))

    async def _hire(self, gender: str, role: str, language: str) -> None:
        staff = new_id()
        self.staff[staff] = (gender, role, language)
        statement = text(
            "INSERT INTO staff (id, login, name, pronoun, languages, gender, role, capacity, presence, seen_at, created_at)"
            " VALUES (:id, :login, 'Someone', '', :languages, :gender, :role, 50, 'available', now(), now())"
        )
        languages = f'{{"{language}": "native"}}'
        values = {"id": staff, "login": staff.hex, "languages": languages, "gender": gender, "role": role}
        async with self.services.database.writing() as connection:
            await connection.execute(statement, values)

    async def _join(self) -> None:
        """A code was typed (tests/handoffs/test_doors.py shows that)."""
        conversations = await self.found.conversations(self.doors)
        async with self.services.database.writing() as connection:
            values = {"all": conversations, "person": new_id()}
            contacts = "UPDATE contacts SET person_id = :person FROM conversations c"
            await connection.execute(text(f"{contacts} WHERE c.contact_id = contacts.id AND c.id = ANY(:all)"), values)
            shares = text("UPDATE conversations SET shares_facts = true WHERE id = ANY(:all)")
            await connection.execute(shares, values)
        self.counts["second doors"] += 1

    # What happens

    def _random(self) -> Coroutine[Any, Any, object]:
        who, other = self.chance.choice(list(self.staff)), self.chance.choice(list(self.staff))
        door = self.chance.choice(self.doors)
        theirs = [
            lambda: self._write(door, self.chance.choice(SAID)),
            lambda: self._write(door, self.chance.choice(SAID)),
            lambda: self._write(door, self._wish()),
            lambda: self._write(door, self.chance.choice(ENDS) if self.chance.random() < 0.1 else "hello?"),
            lambda: self._tap(door),
            lambda: self._tap(door),
            lambda: self._tap(door),
            lambda: self._answer_questions(door),
            lambda: self._agree(door),
            lambda: self._ask_late(door),
        ]
        ours = [
            lambda: self._somebody_takes_it(door),
            lambda: self._somebody_takes_it(door),
            lambda: self._somebody_takes_it(door),
            lambda: self._do(door, "accept", who),
            lambda: both(self._do(door, "accept", who), self._do(door, "accept", other)),
            lambda: self._do(door, "take_over", who),
            lambda: self._do(door, "decline", who),
            lambda: self._do(door, "release", HOLDER),
            lambda: self._do(door, "close", HOLDER, "done"),
            lambda: self._do(door, "close", who, "done"),
            lambda: self._do(door, "offer_transfer", HOLDER, self.chance.choice((None, other))),
            lambda: self._do(door, "return_transfer", who),
            lambda: self._do(door, "return_transfer", HOLDER),
            lambda: self._do(door, "return_transfer", HOLDER),
            lambda: self._do(door, "invite", HOLDER, other, "interpreter"),
            lambda: self._do(door, "join", other),
            lambda: self._say(door, who),
            lambda: self._say(door, HOLDER),
            lambda: self._presence([who], away=self.chance.random() < 0.4),
            lambda: self._presence(list(self.staff), away=self.chance.random() < 0.5),
            self.services.attendant.sweep,
        ]
        return self.chance.choice(theirs if self.chance.random() < 0.5 else ours)()

    def _begin(self, door: str) -> Coroutine[Any, Any, None]:
        """They want somebody now, or later, or are in danger, or only talk with the bot."""
        return self.chance.choice(
            (
                lambda: self._write(door, "0"),
                lambda: self._write(door, "0"),
                lambda: self._write(door, "0"),
                lambda: self._agree(door),
                lambda: self._write(door, SAID[3]),
                lambda: self._answer_questions(door),
            )
        )()

    async def _write(self, door: str, words: str, payload: str | None = None) -> None:
        message = InboundMessage("chat", secrets.token_hex(12), door, words, payload=payload)
        meaning = meaning_of(words, payload)
        async with self.services.database.writing() as connection:
            if meaning != Meaning():
                await self.remembering.keep(connection, message.provider_id, meaning)
            await self.services.receiver.receive(connection, message)
        self.counts["messages"] += 1

    async def _tap(self, door: str, start: str = "") -> bool:
        """One of the answers that are offered; what they do not want is not tapped."""
        conversation = await self.found.conversation(door)
        async with self.services.database.reading() as connection:
            statement = text("SELECT choices FROM conversations WHERE id = :c")
            choices = (await connection.execute(statement, {"c": conversation})).scalar() or []
        offered = [
            (choice["label"], choice["payload"])
            for choice in choices
            if choice["payload"].startswith(start) and self._wants(choice["payload"], screened=bool(start))
        ]
        if not offered:
            return False
        wish = [one for one in offered if self.wish and meaning_of("", one[1]).wish == self.wish]
        label, payload = self.chance.choice(wish or offered)
        await self._write(door, label, payload)
        self.counts[f"tapped {payload.partition('{')[0]}"] += 1
        return True

    def _wants(self, payload: str, *, screened: bool) -> bool:
        """Whether they would answer so: nobody takes back a wish without noticing; who answers calmly is not in danger."""
        alarming = screened and any(value in payload for value in ALARMING)
        return meaning_of("", payload).wish in (None, self.wish) and not alarming

    async def _change_their_mind(self, door: str) -> None:
        """A tap on what is still on their screen, while the staff go on."""
        other = self.chance.choice([wish for wish in WISHES if wish != self.wish])

        async def tap() -> None:
            await self._write(door, "", f'{ANSWER}{{"staff_gender":"{other}"}}')
            self.wish = other
            self.counts["changes of mind"] += 1

        ours = (
            lambda: self._somebody_takes_it(door),
            lambda: self._do(door, "offer_transfer", HOLDER, None),
            lambda: self._say(door, HOLDER),
        )
        await asyncio.gather(
            self.player.deed(tap()), self.player.deed(self.chance.choice(ours)()), self.work(crash=0.3)
        )
        await self.work()

    async def _answer_questions(self, door: str) -> None:
        """The bot's screening, as far as it goes."""
        for _ in range(9):
            if not await self._tap(door, "/answer") and not await self._tap(door, "/continue"):
                return
            await self.work()

    async def _agree(self, door: str) -> None:
        """They would rather be written to later."""
        await self._write(door, "0")
        await self.work()
        if await self._tap(door, LATER):
            await self.work()
            if await self._tap(door, AT):
                self.counts["call-backs"] += 1

    async def _ask_late(self, door: str) -> None:
        """They say whom they want when somebody is there already, who would rather keep them."""
        await self._write(door, "0")
        await self.work()
        await self._somebody_takes_it(door)
        await self._write(door, self._wish())
        await self.work()
        await self._do(door, *self.chance.choice((("return_transfer", HOLDER), ("close", HOLDER, "done"))))

    def _wish(self) -> str:
        return self.chance.choice(WISHES[self.wish]) if self.wish else "thank you"

    async def _do(self, door: str, deed: str, *values: Any) -> None:
        handoff = await self.found.handoff(door)
        if handoff is None:
            return
        given = [await self._holder(door) if value is HOLDER else value for value in values]
        async with self.services.database.writing() as connection:
            await getattr(self.services.handoffs, deed)(connection, handoff, *given, now())
        self.counts[deed] += 1

    async def _somebody_takes_it(self, door: str) -> None:
        """Everybody tries, until somebody may."""
        everybody = list(self.staff)
        self.chance.shuffle(everybody)
        for who in everybody:
            try:
                await self._do(door, "accept", who)
            except TsunaguError as error:
                self.counts[f"refused: {error.text}"] += 1
            else:
                return

    async def _say(self, door: str, who: UUID) -> None:
        conversation = await self.found.conversation(door)
        if conversation is None:
            return
        client = self.chance.choice("ab")
        speaker = await self._holder(door) if who is HOLDER else who
        async with self.services.database.writing() as connection:
            await self.services.staff_say.say(connection, speaker, conversation, "hello", client, now())
        self.counts["say"] += 1

    async def _presence(self, who: list[UUID], *, away: bool) -> None:
        statement = text("UPDATE staff SET seen_at = now() - make_interval(secs => :s) WHERE id = ANY(:ids)")
        async with self.services.database.writing() as connection:
            gone = self.chance.choice((60, 100, 700)) if away else 0
            await connection.execute(statement, {"ids": sorted(who), "s": gone})
        self.counts["presence"] += 1

    async def _age(self, seconds: int) -> None:
        """So much time goes by, for everything of theirs."""
        values = {"s": seconds, "all": await self.found.conversations(self.doors)}
        async with self.services.database.writing() as connection:
            for statement in AGES:
                await connection.execute(text(statement), values)
        self.counts["hours"] += seconds // 3600

    async def _holder(self, door: str) -> UUID:
        return await self.found.holder(door) or HOLDER

    async def work(self, *, crash: float = 0.0) -> None:
        await self.player.work(await self.found.conversations(self.doors), crash)
