"""What a turn is asked with, read strictly."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rasa.shared.core.domain import Domain

from screening.carried import CARRIED_QUESTIONS, Known
from screening.facts import KNOWN, NOT_NEEDED, SKIPPED

# The intent whose payloads carry values of slots.
ANSWER = "answer"

_PAYLOAD = re.compile(r"/([a-z][a-z0-9_]*)(\{.*\})?", re.DOTALL)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_TURN_CHARACTERS = 200
_FIELDS = {"conversation", "turn", "text", "payload", "language", "channel", "known"}


class Malformed(Exception):
    """The request is not of the form of the protocol."""


class Unknown(Exception):
    """The payload names what the domain does not know."""


@dataclass(frozen=True)
class Payload:
    """A tap: the intent it means and the values of slots it carries."""

    intent: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Turn:
    """One message of a conversation; exactly one of `text` and `payload` is there."""

    conversation: UUID
    turn: str
    text: str | None
    payload: Payload | None
    language: str | None
    by_keypad: bool = False
    """A payload is a key of a telephone: a caller in a language that no machine hears has no other words."""
    known: Known | None = None


class Vocabulary:
    """What payloads may say: the intents of a domain, and the values of the slots that `/answer` fills."""

    def __init__(self, domain: Domain) -> None:
        slots = {slot.name: slot for slot in domain.slots}
        self._intents = frozenset(domain.intents)
        self._values = {
            name: frozenset(slots[name].values) - {KNOWN, NOT_NEEDED, SKIPPED}
            for name in domain.entities
            if name in slots
        }

    def read(self, payload: str) -> Payload:
        """The payload's meaning. Raises Malformed, Unknown."""
        if not (match := _PAYLOAD.fullmatch(payload)):
            raise Malformed("payload is not /name or /name{...}")
        intent, body = match.groups()
        values = _json(body) if body else {}
        if not isinstance(values, dict):
            raise Malformed("payload's values are no object")
        if intent not in self._intents:
            raise Unknown("payload's name is not known")
        if bool(values) != (intent == ANSWER):
            raise Unknown(f"values belong to /{ANSWER} and to it alone")
        for name, value in values.items():
            if name not in self._values or not isinstance(value, str) or value not in self._values[name]:
                raise Unknown("payload's slot or value is not known")
        return Payload(intent, values)

    def read_answers(self, answers: Any) -> Mapping[str, str]:
        """Answers given elsewhere, skipped questions among them. Raises Malformed, Unknown."""
        if not isinstance(answers, dict):
            raise Malformed("known answers are no object")
        for name, value in answers.items():
            allowed = self._values[name] | {SKIPPED} if name in CARRIED_QUESTIONS else frozenset()
            if not isinstance(value, str) or value not in allowed:
                raise Unknown("a known answer is not known here")
        return answers


def read_turn(body: bytes, vocabulary: Vocabulary) -> Turn:
    """The turn that a request's body asks for. Raises Malformed, Unknown."""
    fields = _json(body)
    if not isinstance(fields, dict):
        raise Malformed("not a JSON object")
    if set(fields) - _FIELDS:
        raise Malformed("an unknown field")
    text, payload = fields.get("text"), fields.get("payload")
    if isinstance(text, str) == isinstance(payload, str) or not isinstance(text, str | None):
        raise Malformed("exactly one of text and payload must be a string")
    if not isinstance(payload, str | None):
        raise Malformed("payload must be a string or null")
    for name in ("language", "channel"):
        if not isinstance(fields.get(name), str | None):
            raise Malformed(f"{name} must be a string or null")
    return Turn(
        conversation=read_conversation(fields.get("conversation")),
        turn=_turn_id(fields.get("turn")),
        text=text,
        payload=None if payload is None else vocabulary.read(payload),
        language=_language(fields.get("language")),
        by_keypad=fields.get("channel") == "voice",
        known=_known(fields.get("known"), vocabulary),
    )


def read_text(body: bytes) -> str:
    """The text that is to be understood, of `{"text": ...}`. Raises Malformed."""
    fields = _json(body)
    if not isinstance(fields, dict) or set(fields) != {"text"} or not isinstance(fields["text"], str):
        raise Malformed("not an object with a text")
    return fields["text"]


def read_conversation(value: object) -> UUID:
    """The id of a conversation. Raises Malformed."""
    try:
        return UUID(value if isinstance(value, str) else "")
    except ValueError as error:
        raise Malformed("conversation is no UUID") from error


def _turn_id(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _TURN_CHARACTERS or not value.isprintable():
        raise Malformed("turn must be a short string")
    return value


def _language(value: str | None) -> str | None:
    if value is not None and not _LANGUAGE.fullmatch(value):
        raise Malformed("language is no language code")
    return value


def _known(value: object, vocabulary: Vocabulary) -> Known | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"facts", "answers"} or not isinstance(value["facts"], dict):
        raise Malformed("known must be facts and answers")
    for fact in value["facts"].values():
        labels = fact if isinstance(fact, list) else [fact]
        if not all(isinstance(label, str | int) for label in labels):
            raise Malformed("a known fact must be a label, a number or a list of labels")
    return Known(value["facts"], vocabulary.read_answers(value["answers"]))


def _json(body: bytes | str) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed("not JSON") from error
