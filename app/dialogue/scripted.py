"""The menu that works without the bot: emergency numbers, one numbered question, and an answer from it.

It keeps no state of its own: a chosen number arrives as the same payload that the bot would have been given.
"""

from __future__ import annotations

import json
from typing import Any

from app.dialogue.turn import Said, SaidChoice, Turn, TurnRequest, Understood

# The same choices, in the same order, as the bot's question `ask-what`, and the facts they stand for.
WHAT_FACTS: dict[str, dict[str, Any]] = {
    "wages": {"indicators": ["wage_withholding"]},
    "documents": {"indicators": ["document_retention"]},
    "locked": {"indicators": ["restriction_of_movement"]},
    "violence": {"indicators": ["intimidation_threats", "physical_violence"]},
    "sexual": {"indicators": ["sexual_violence"]},
    "papers": {"topics": ["immigration_status"]},
    "job": {"topics": ["job_change"]},
    "other": {},
}
MENU = Said(
    key="scripted-menu",
    choices=[
        SaidChoice(label=f"choice-what-{what}", payload="/answer" + json.dumps({"what": what})) for what in WHAT_FACTS
    ],
)


def scripted_turn(request: TurnRequest) -> Turn:
    """A chosen number is answered with counters, a wish for a person with numbers, all else with the menu."""
    if request.payload == "/human":
        return Turn(say=[Said(key="handoff-unavailable"), MENU], slots={"request": "human"})
    if request.payload in ("/cannot_call", "/continue"):
        return Turn(say=[Said(key="danger-cannot-call"), MENU])
    if request.payload == "/stop":
        return Turn(say=[Said(key="stopped")], ended=True)
    what = _chosen(request.payload)
    if what is None:
        return Turn(say=[MENU])
    return Turn(say=[Said(key="answer-counter")], understood=Understood(intent="answer"), slots=WHAT_FACTS[what])


def _chosen(payload: str | None) -> str | None:
    """The value of ``/answer{"what": …}`` when it is one of ours."""
    if payload is None or not payload.startswith("/answer{"):
        return None
    try:
        content = json.loads(payload.removeprefix("/answer"))
    except ValueError:
        return None
    what = content.get("what")
    return what if what in WHAT_FACTS else None
