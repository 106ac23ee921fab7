"""What the steps of a conversation hand to each other."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from app.channels.base import Kind
from app.handoffs.states import Event, Needs, Reason, StaffGender
from app.kit.crypto import ConversationKey
from app.models import Handler


@dataclass(frozen=True, slots=True)
class Memory:
    """What the gateway remembers between turns. Ids and codes only, never a person's words."""

    repeat: tuple[str, ...] = ()
    """Keys said before the language was known, to be said again in it."""
    offered: str | None = None
    """Language we asked whether to change to."""
    declined: tuple[str, ...] = ()
    """Languages the person did not want to change to."""
    staff_gender: str | None = None
    """Whom they would like, by their newest tap or by words that the bot did not hear (wishes.py)."""
    guessed: bool = False
    """Their words did not make it clear, and they have not tapped since: it binds, and is asked about."""
    chosen_at: str | None = None
    """When they tapped whom, in ISO 8601: of taps at several doors the newest counts."""
    chosen_in: str | None = None
    """In which message."""
    human: bool = False
    """They asked for a human being before the language was known, or whether it is safe: it is done as soon as it is."""
    misses: int = 0
    """Texts in a row that were not understood."""
    owed: dict[str, Any] | None = None
    """A word of ours that it was not safe to send: {said, staff} (handoff_voice.py)."""

    @classmethod
    def load(cls, stored: dict[str, Any]) -> Memory:
        """From the database's JSON."""
        return cls(
            repeat=tuple(stored.get("repeat", ())),
            offered=stored.get("offered"),
            declined=tuple(stored.get("declined", ())),
            staff_gender=stored.get("staff_gender"),
            guessed=stored.get("guessed", False),
            chosen_at=stored.get("chosen_at"),
            chosen_in=stored.get("chosen_in"),
            human=stored.get("human", False),
            misses=stored.get("misses", 0),
            owed=stored.get("owed"),
        )

    def dump(self) -> dict[str, Any]:
        """To the database's JSON."""
        kept = {"repeat": list(self.repeat), "offered": self.offered, "declined": list(self.declined)}
        return kept | {
            "staff_gender": self.staff_gender,
            "guessed": self.guessed,
            "chosen_at": self.chosen_at,
            "chosen_in": self.chosen_in,
            "human": self.human,
            "misses": self.misses,
            "owed": self.owed,
        }


@dataclass(frozen=True, slots=True)
class InboundBody:
    """What an inbound message says, as sealed in its row."""

    text: str
    media: int = 0
    opt_out: str | None = None
    payload: str | None = None
    kind: Kind = "text"

    def dump(self) -> bytes:
        """JSON. Lone surrogates, which no database or bot takes, become question marks."""
        text = self.text.encode("utf-8", "replace").decode()
        content = {"text": text, "media": self.media, "opt_out": self.opt_out, "payload": self.payload}
        return json.dumps({**content, "kind": self.kind}, ensure_ascii=False).encode()

    @classmethod
    def load(cls, body: bytes) -> InboundBody:
        """From JSON."""
        content = json.loads(body)
        kind = content.get("kind", "text")
        return cls(content["text"], content["media"], content["opt_out"], content.get("payload"), kind)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing said, rendered: its key, text, choices [{label, payload}] and data (counter ids …)."""

    key: str
    text: str
    choices: Sequence[dict[str, str]] = ()
    data: dict[str, Any] = field(default_factory=dict)
    taps: Sequence[dict[str, str]] = ()
    """Some of the choices and a way to the others, for channels on which not all fit at once."""


@dataclass(frozen=True, slots=True)
class OutboundBody:
    """What we say in one turn, as sealed in its row. ``footer``: the ways that are always open."""

    parts: Sequence[Part]
    footer: Sequence[dict[str, str]] = ()
    late: bool = False
    """Something newer has been said before it: it asks nothing any more, and keeps nothing waiting."""

    def dump(self) -> bytes:
        """JSON."""
        parts = [
            {"key": p.key, "text": p.text, "choices": list(p.choices), "data": p.data, "taps": list(p.taps)}
            for p in self.parts
        ]
        content = {"parts": parts, "footer": list(self.footer), "late": self.late}
        return json.dumps(content, ensure_ascii=False).encode()

    @classmethod
    def load(cls, body: bytes) -> OutboundBody:
        """From JSON."""
        content = json.loads(body)
        parts = [Part(p["key"], p["text"], p["choices"], p["data"], p.get("taps", ())) for p in content["parts"]]
        return cls(parts, content["footer"], content.get("late", False))


@dataclass(frozen=True, slots=True)
class ConversationState:
    """A conversation as a turn sees it."""

    id: UUID
    contact: UUID
    channel: str
    handler: str
    language: str | None
    contact_language: str | None
    key: ConversationKey
    wrapped: bytes
    """The key as it is stored: another one there means that everything was erased meanwhile."""
    choices: Sequence[dict[str, str]]
    memory: Memory
    pretend_at: datetime | None
    address: str | None
    assessment: dict[str, Any] = field(default_factory=dict)
    """{message, facts, answers, understood, evidence, decision} so far (evidence.py)."""
    assessed_at: datetime | None = None
    """When that was written: should it be written anew by the time a turn ends, words may have been taken back."""
    blocked: bool = False
    """The person shut us out, or their carrier refuses what we send."""
    joined: bool = False
    """The person has other doors."""
    shares: bool = False
    """What is known here is known there, and the other way round."""
    asked: bool = False
    """A human being is asked for here, or is there."""


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """The oldest inbound message that waits for its turn."""

    id: UUID
    body: InboundBody
    attempts: int
    reply_token: str | None = None
    reply_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class UnsentMessage:
    """An outbound message that the provider has not confirmed."""

    id: UUID
    body: OutboundBody
    status: str
    attempts: int
    status_at: datetime
    address: str | None
    reply_token: str | None = None
    reply_until: datetime | None = None
    written_at: datetime | None = None
    """Before this the provider cannot have it; None: ``status_at``."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A handoff to ask for. ``until``: the bot goes on meanwhile, and whoever comes by then may take it."""

    reason: Reason
    needs: Needs
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the person needs, as far as a turn knows it. ``anew``: the wish for a woman or a man was made in it."""

    needs: Needs
    anew: bool


@dataclass(frozen=True, slots=True)
class TurnResult:
    """What a turn changes; written in one transaction."""

    parts: Sequence[Part]
    footer: Sequence[dict[str, str]]
    language: str | None
    memory: Memory
    assessment: dict[str, Any] | None = None
    """{facts, understood, evidence, decision}, or None when nothing new is known."""
    urgency: str | None = None
    ended: bool = False
    erase: bool = False
    choice_language: str | None = None
    """The language the person themself chose: kept for their next conversation."""
    code: str | None = None
    """A code that is given: good from the moment it is written."""
    apart: bool = False
    """The person starts over: what is known elsewhere is not taken over any more."""
    speaker: Handler = Handler.BOT
    """Who must have the conversation for this to be said: the bot, or the queue while the person waits."""
    before: Event | None = None
    """What happens to the handoff before it is said."""
    wish: Wish | None = None
    """A human being is asked for with it."""
    sheet: tuple[UUID, bool] | None = None
    """Their answer to a referral sheet that they were shown before."""
    flags: Sequence[str] = ()
    """What the counselor should notice (Silent)."""
    chosen: StaffGender | None = None
    """Whom they would like, by their own tap in this turn."""
    here: bool = False
    """They asked for the counselor that the answer offered."""
    joined: bool = False
    """Another door of theirs was joined to this one just now."""
    known: Known | None = None
    """For a handoff that waits, here or at another door of theirs."""

    def body(self) -> OutboundBody:
        """What is said, as it is sealed in its row."""
        return OutboundBody(self.parts, self.footer)


@dataclass(frozen=True, slots=True)
class Silent:
    """A message to which nothing is said: kept, with what it changes."""

    before: Event | None = None
    assessment: dict[str, Any] | None = None
    memory: Memory | None = None
    flags: Sequence[str] = ()
    """What the counselor should notice: danger, self_harm, human, staff_gender."""
    joined: bool = False
    """Another door of theirs was joined to this one just now."""
    known: Known | None = None
    """Whom they need, for what they wait for at that door."""
    sheet: tuple[UUID, bool] | None = None
    """Their answer to a referral sheet that they were shown."""
    blocked: bool | None = None
    """The provider tells that they have shut us out (True), or let us in again (False)."""
