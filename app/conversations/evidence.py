"""The person's own words in an assessment: which message carried them, and how they go.

  {"message": "<id>", "understood": {…, "because": {"passport": ["…"]}}, "evidence": {"passport": {"score": 0.9,
   "words": ["…"], "message": "<id>"}}, "facts": {…}, "answers": {…}, "decision": {…}}

``understood`` is of the last message, ``evidence`` of the one that carried each label surest.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any


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
    if goes(assessment):
        kept["understood"] = {**assessment.get("understood", {}), "because": {}}
    return kept
