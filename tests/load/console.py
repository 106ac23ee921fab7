"""The console under load: `make bench-console`. 10,000 closed conversations, 200 live ones, 20 counselors at their screens.

Pages: the server's time for each page, one after the other, while all twenty streams are open. From message to screen: from
the moment a person's message is posted until the counselor's page has fetched the line that says it.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import httpx2
import psutil
import psycopg
from psycopg.types.json import Jsonb

from app.channels.chat import new_token
from app.conversations.records import InboundBody, OutboundBody, Part
from app.kit.clock import now
from app.kit.crypto import ConversationKey, Keyring, master_key
from app.kit.ids import new_id
from app.staff.sessions import Sessions
from tests.support.provider import running_provider
from tests.support.staff import ConsoleSystem

CLOSED = 10_000
LIVE = 200
COUNSELORS = 20
LINES = 40
PAGES = 60
SECONDS = 60
PER_SECOND = 5
PAGE_MS = 150
SCREEN_MS = 500
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
        self.keyring = Keyring(master_key(None, system.folder / "var"))
        self.address = f"postgresql://postgres@/postgres?host={system.folder / 'var' / 'postgres'}"
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


class Screen:
    """A counselor's open conversation: listens, and fetches the lines when told."""

    def __init__(self, client: httpx2.AsyncClient, talk: Talk) -> None:
        self.client = client
        self.talk = talk
        self.waiting: dict[str, asyncio.Future[float]] = {}
        self.ready = asyncio.Event()

    async def look(self) -> None:
        path = f"/console/conversations/{self.talk.id}"
        headers = {"Accept": "text/event-stream"}
        stream = self.client.stream(
            "GET", f"/console/stream?conversation={self.talk.id}", headers=headers, timeout=None
        )
        async with stream as answer:
            assert answer.status_code == 200, await answer.aread()
            async for line in answer.aiter_lines():
                self.ready.set()
                if not line.startswith("data:") or not json.loads(line[5:])["lines"]:
                    continue
                shown = (await self.client.get(f"{path}/lines")).text
                for word, seen in list(self.waiting.items()):
                    if word in shown and not seen.done():
                        seen.set_result(time.perf_counter())

    async def see(self, url: str, http: httpx2.AsyncClient) -> float:
        """Seconds from a person's message to this screen."""
        word = secrets.token_hex(8)
        self.waiting[word] = asyncio.get_running_loop().create_future()
        content = {"id": secrets.token_hex(8), "text": f"{WORDS} {word}"}
        began = time.perf_counter()
        sent = await http.post(
            f"{url}/chat/messages", json=content, headers={"Authorization": f"Bearer {self.talk.address}"}
        )
        assert sent.status_code == 202, sent.text
        try:
            return await asyncio.wait_for(self.waiting[word], 15) - began
        finally:
            del self.waiting[word]


def percentile(found: list[float], share: float) -> float:
    return sorted(found)[min(len(found) - 1, int(len(found) * share))]


async def measure(system: ConsoleSystem) -> int:
    house = House(system)
    began = time.perf_counter()
    talks = house.fill()
    print(f"filled in {time.perf_counter() - began:.0f} s: {CLOSED} closed, {LIVE} live, {COUNSELORS} counselors")
    headers = {"Accept": "text/html", "Accept-Language": "ja"}
    clients = [
        httpx2.AsyncClient(base_url=system.url, cookies={"console": token}, headers=headers, timeout=30)
        for token in house.tokens
    ]
    screens = [Screen(clients[talk.counselor], talk) for talk in talks[:COUNSELORS]]
    looking = [asyncio.create_task(screen.look()) for screen in screens]
    await asyncio.gather(*(screen.ready.wait() for screen in screens))
    slow = await pages(clients[0], talks[0])
    slow |= await messages(system, screens)
    for task in looking:
        task.cancel()
    await asyncio.gather(*looking, return_exceptions=True)
    for client in clients:
        await client.aclose()
    return int(slow)


async def pages(client: httpx2.AsyncClient, talk: Talk) -> bool:
    slow = False
    for name, path in {
        "inbox": "/console/",
        "conversation": f"/console/conversations/{talk.id}",
        "its lines": f"/console/conversations/{talk.id}/lines",
        "closed": "/console/closed",
    }.items():
        found = []
        for _ in range(PAGES):
            began = time.perf_counter()
            answer = await client.get(path)
            assert answer.status_code == 200, answer.text[:500]
            found.append((time.perf_counter() - began) * 1000)
        p95 = percentile(found, 0.95)
        slow |= p95 > PAGE_MS
        size = len(answer.content) // 1024
        print(f"{name:14} p50 {statistics.median(found):5.0f} ms   p95 {p95:5.0f} ms   {size} kB   (at most {PAGE_MS})")
    return slow


async def messages(system: ConsoleSystem, screens: list[Screen]) -> bool:
    assert system.process is not None
    gateway = psutil.Process(system.process.pid)
    before = sum(gateway.cpu_times()[:2])
    async with httpx2.AsyncClient(timeout=30) as http:
        tasks = []
        for screen in itertools.islice(itertools.cycle(screens), PER_SECOND * SECONDS):
            tasks.append(asyncio.create_task(screen.see(system.url, http)))
            await asyncio.sleep(1 / PER_SECOND)
        found = [seconds * 1000 for seconds in await asyncio.gather(*tasks)]
    p95 = percentile(found, 0.95)
    used = (sum(gateway.cpu_times()[:2]) - before) * 1000 / len(found)
    print(
        f"message to screen: {len(found)} at {PER_SECOND} a second:"
        f" p50 {statistics.median(found):.0f} ms, p95 {p95:.0f} ms, worst {max(found):.0f} ms (at most {SCREEN_MS});"
        f" the gateway works {used:.0f} ms for each, {COUNSELORS} streams included; load {psutil.getloadavg()[0]:.0f}"
    )
    return p95 > SCREEN_MS


def main() -> None:
    """Measures, prints, and exits with 1 when a bound was missed."""
    with running_provider() as provider, tempfile.TemporaryDirectory() as folder:
        system = ConsoleSystem(Path(folder), provider)
        try:
            system.start()
            sys.exit(asyncio.run(measure(system)))
        finally:
            system.stop()


if __name__ == "__main__":
    main()
