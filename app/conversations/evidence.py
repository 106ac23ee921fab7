"""The person's own words in an assessment: which message carried them, and how they go.

  {"message": "<id>", "understood": {…, "because": {"passport": ["…"]}}, "evidence": {"passport": {"score": 0.9,
   "words": ["…"], "message": "<id>"}}, "facts": {…}, "answers": {…}, "decision": {…}}

``understood`` is of the last message, ``evidence`` of the one that carried each label surest.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from app.dialogue.turn import Turn, Understood


def assessed(turn: Turn, decision: dict[str, Any] | None, before: Mapping[str, Any], message: UUID) -> dict[str, Any]:
    """What staff are shown after the bot's turn on ``message``: the facts, what was understood, the decision."""
    return {
        "facts": turn.slots,
        "answers": turn.answers,
        "decision": decision,
        **understood_of(turn.understood, before, message),
    }


def understood_of(understood: Understood, before: Mapping[str, Any], message: UUID) -> dict[str, Any]:
    """What ``message`` means, and what carried each label so far: of each the surest. ``before``: the assessment."""
    said_in = str(message)
    evidence: dict[str, Any] = before.get("evidence", {})
    new = {
        label: {
            "score": understood.scores.get(label, 0.0),
            "words": understood.because.get(label, []),
            "message": said_in,
        }
        for label in (*understood.indicators, *understood.topics)
    }
    surest = {label: max(new[label], evidence.get(label, new[label]), key=lambda said: said["score"]) for label in new}
    return {"message": said_in, "understood": understood.model_dump(), "evidence": {**evidence, **surest}}


def without_words(assessment: Mapping[str, Any], messages: Collection[str] | None = None) -> dict[str, Any]:
    """The assessment without the words of ``messages`` (their ids), or without any; labels and scores stay.

    Words whose message is not known go as well.
    """

    def goes(said: Mapping[str, Any]) -> bool:
        return messages is None or "message" not in said or said["message"] in messages

    evidence = {
        label: {**said, "words": []} if goes(said) else said for label, said in assessment.get("evidence", {}).items()
    }
    kept = {**assessment, "evidence": evidence}
    if "understood" in assessment and goes(assessment):
        kept["understood"] = {**assessment["understood"], "because": {}}
    return kept
