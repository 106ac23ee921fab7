"""Whom the person would like to talk to: what their taps and words say of it, and what is remembered of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from app.conversations.interpret import ANSWER, HUMAN, HUMAN_HERE, NOT_SAFE, START_OVER, Interpreted, split_payload
from app.conversations.records import Memory, TurnResult
from app.dialogue.turn import Said, SaidChoice, Turn
from app.handoffs.states import Needs, StaffGender, as_gender
from app.kit.clock import now

FACT = "preferred_staff_gender"
QUESTION = "ask-staff-gender"
SAFE_QUESTION = "ask-safe"
# The bot's word for: a human being is asked for.
PERSON = "handoff-unavailable"
# Asks which of its choices they would like, and says nothing else.
_CHOOSE = "handoff-choose"
_SLOT = "staff_gender"
_LABELS = {"female": "choice-woman", "male": "choice-man", "any": "choice-either"}


def tapped(payload: str | None) -> StaffGender | None:
    """Whom they choose with this answer; None when it says nothing of it. ``payload``: one of ours."""
    name, values = split_payload(payload)
    return as_gender(values[_SLOT]) if name == ANSWER and _SLOT in values else None


def chosen(needs: Needs, gender: StaffGender, message: UUID) -> Needs:
    """The needs with whom they chose by their own tap in ``message``, also instead of whom they wished for before."""
    return replace(needs, staff_gender=gender, waived_by=message)


def wish_of(assessment: Mapping[str, Any]) -> StaffGender:
    """Whom they told the bot that they would like."""
    return as_gender(assessment.get("facts", {}).get(FACT))


def chose(memory: Memory, gender: StaffGender, message: UUID) -> Memory:
    """What is remembered of their tap."""
    moment = now().isoformat(timespec="microseconds")
    return replace(memory, staff_gender=gender, guessed=False, chosen_at=moment, chosen_in=str(message))


def told(memory: Memory, gender: StaffGender, *, unsure: bool) -> Memory:
    """What is remembered of words that make a wish. ``unsure``: they are not clear, and ``gender`` is a guess."""
    return replace(memory, staff_gender=gender, guessed=unsure)


def is_unsure(gender: StaffGender | None, needs: Needs, *, unclear: bool, by_tap: bool) -> bool:
    """Whether they must be asked whom they mean: it is not clear, or not whom they wished for before (``needs``).

    ``gender``: whom these words were heard to ask for. ``by_tap``: they tapped whom they wished for before; who tapped
    «a woman» and names both is not asked once more.
    """
    if by_tap and gender == needs.staff_gender == "female":
        return False
    return unclear or gender not in (None, needs.staff_gender)


def remembered(memory: Memory, message: UUID, heard: Interpreted, turn: Turn, before: Mapping[str, Any]) -> Memory:
    """What is remembered of it after a turn of the bot. ``before``: the assessment before the turn.

    The newest tap counts. Words make a wish where there is none, or only a guess, and take none back: they may be
    misheard. Of words that are not clear the bot keeps nothing: it asks. Who starts over is asked again, and until then
    what they said holds.
    """
    if choice := tapped(heard.payload):
        return chose(memory, choice, message)
    was, understood = wish_of(before), turn.understood
    if memory.guessed:
        clear = _clear(turn, before)
        return told(memory, clear, unsure=False) if clear else memory
    none = memory.staff_gender is None and was == "any"
    if understood.wish and ((understood.ask_wish and none) or memory.staff_gender == "any"):
        return told(memory, understood.wish, unsure=understood.ask_wish)
    if heard.payload == START_OVER and memory.staff_gender is None and was != "any":
        return told(memory, was, unsure=False)
    return memory


def _clear(turn: Turn, before: Mapping[str, Any]) -> StaffGender | None:
    """Whom they asked for in clear words: the bot's new fact (an answer to its question, «either» too), or a wish it heard."""
    if turn.understood.ask_wish:
        return None
    fact = turn.slots.get(FACT)
    return as_gender(fact) if fact != before.get("facts", {}).get(FACT) else turn.understood.wish


def waits_for_safety(memory: Memory, heard: Interpreted, turn: Turn, choices: Sequence[Mapping[str, Any]]) -> bool:
    """They want a human being, and came back from «it is not safe»: first they are asked about that, and nothing else.

    ``choices``: of the question that was open before the turn.
    """
    keys = [said.key for said in turn.say]
    still = memory.human and any(choice["payload"] == NOT_SAFE for choice in choices)
    wants = still or heard.payload in (HUMAN, HUMAN_HERE) or turn.understood.intent == "human"
    return wants and SAFE_QUESTION in keys and PERSON not in keys


def asked_for(memory: Memory, message: UUID, heard: Interpreted, result: TurnResult) -> Memory:
    """What is remembered after a turn before the language was known: somebody was asked for, and whom they would like."""
    assert result.assessment is not None
    understood = result.assessment["understood"]
    human = memory.human or understood["intent"] == "human" or understood["wish"] is not None
    memory = replace(memory, human=human)
    if understood["wish"] and (memory.staff_gender is None or memory.guessed):
        memory = told(memory, understood["wish"], unsure=understood["ask_wish"])
    choice = tapped(heard.payload)
    return chose(memory, choice, message) if choice else memory


def is_asked(choices: Sequence[Mapping[str, Any]]) -> bool:
    """Whether these choices answer the question whom they would like."""
    return any(choice["key"] == _LABELS["female"] for choice in choices)


def question(after: Sequence[Said] = ()) -> list[Said]:
    """Asks whom they would like, where their words did not make it clear. The choices of what is said before it stay."""
    own = [SaidChoice(label=label, payload=f'{ANSWER}{{"{_SLOT}":"{value}"}}') for value, label in _LABELS.items()]
    others = [choice for item in after for choice in item.choices]
    silent = [item.model_copy(update={"choices": []}) for item in after if item.key != _CHOOSE]
    return [*silent, Said(key=QUESTION, choices=[*own, *others])]
