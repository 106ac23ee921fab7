"""Opens what is sealed with a conversation's key, and reads an assessment as the console shows it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.kit.crypto import ConversationKey, Unreadable
from routing.facts import INDICATORS, TOPICS

# More of a person's words than these would be a second copy of the message.
WORDS = 4
# What to notice in what they wrote since a counselor last answered: joined behind ``handoffs h`` and ``conversations c``.
FLAGGED = """
LEFT JOIN LATERAL (SELECT array_agg(DISTINCT e.detail ->> 'flag') AS flags FROM handoff_events e
      WHERE e.handoff_id = h.id AND e.kind = 'flagged' AND e.at > COALESCE(
          (SELECT max(m.created_at) FROM messages m WHERE m.conversation_id = c.id AND m.staff_id IS NOT NULL),
          h.requested_at)) flagged ON true
"""
# The gravest first, so that a short list shows what matters most.
GRAVE = ("immediate_danger", "self_harm", "child_involved", "sexual_violence", "physical_violence", "organ_removal")


@dataclass(frozen=True, slots=True)
class Label:
    """One indicator or topic of triage.md; ``words``: the person's own that carried it, best first."""

    name: str
    words: tuple[str, ...] = ()
    score: float = 0.0
    corrected: bool = False
    """Set or kept by the staff, not by the bot."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The assessment of a conversation: facts with the keys of ``tsunagu route``, and labels, the gravest first."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    summary: str = ""
    """The staff's own words, for colleagues."""
    corrections: Mapping[str, Any] = field(default_factory=dict)
    """What the staff changed: {set: facts (None: not known after all), added, removed: labels, summary, by}."""


def open_json(key: ConversationKey, sealed: bytes | None, bound_to: bytes) -> Any | None:
    """What was sealed, from JSON; None when it was erased, or the key was destroyed while we looked."""
    if sealed is None:
        return None
    try:
        return json.loads(key.open(sealed, bound_to))
    except Unreadable:
        return None


def corrections_bound_to(conversation: UUID) -> bytes:
    """What the staff's corrections are sealed to: not the same as the bot's assessment in the same row."""
    return conversation.bytes + b"corrections"


def open_assessment(
    key: ConversationKey, content: bytes | None, corrections: bytes | None, conversation: UUID
) -> Understood:
    """What the bot understood and what the staff made of it; empty when there is nothing, or nothing any more."""
    bot = open_json(key, content, conversation.bytes) or {}
    staff = open_json(key, corrections, corrections_bound_to(conversation)) or {}
    return read_assessment(bot, staff)


def read_assessment(bot: Mapping[str, Any], staff: Mapping[str, Any]) -> Understood:
    """What the bot understands, changed as the staff changed it: what it finds later comes to that."""
    changed = staff.get("set", {})
    facts = {name: value for name, value in {**bot.get("facts", {}), **changed}.items() if value is not None}
    added, removed = staff.get("added", ()), staff.get("removed", ())
    for kind, known in (("indicators", INDICATORS), ("topics", TOPICS)):
        found = dict.fromkeys((*facts.get(kind, ()), *added))
        facts[kind] = [name for name in found if name in known and name not in removed]
    evidence = bot.get("evidence", {})
    names = [*facts["indicators"], *facts["topics"]]
    if facts.get("immediate_danger") is True:
        names.append("immediate_danger")
    labels = [
        Label(
            name,
            _trimmed(evidence.get(name, {}).get("words", ())),
            float(evidence.get(name, {}).get("score", 0.0)),
            corrected=name in added or name in changed,
        )
        for name in dict.fromkeys(names)
    ]
    labels.sort(key=lambda label: (GRAVE.index(label.name) if label.name in GRAVE else len(GRAVE), -label.score))
    return Understood(facts, tuple(labels), str(staff.get("summary", "")), staff)


def _trimmed(words: Iterable[str]) -> tuple[str, ...]:
    """The first few, without the stops and brackets at their ends."""
    trimmed = (word.strip(" \t\n。、，．.,!?！？;:；：「」『』()（）…") for word in words)
    return tuple(word for word in trimmed if word)[:WORDS]
