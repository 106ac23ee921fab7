"""What staff will be shown of a case: each label with its score and the person's own words that carried it."""

from __future__ import annotations

import json
from typing import Any

import psycopg

from app.kit.crypto import Keyring, master_key
from tests.support.system import Caller


def test_labels_keep_their_words_from_turn_to_turn(caller: Caller) -> None:
    caller.say("I came two years ago, the food is good. my boss keeps my passport")
    caller.say("he also has not paid us since march")
    evidence = assessment(caller)["evidence"]
    assert "passport" in " ".join(evidence["document_retention"]["words"])
    assert "paid" in " ".join(evidence["wage_withholding"]["words"])
    assert all(0 < said["score"] <= 1 for said in evidence.values())


def assessment(caller: Caller) -> dict[str, Any]:
    """The caller's assessment, opened with the system's master key."""
    keyring = Keyring(master_key(None, caller.system.data))
    with psycopg.connect(caller.system.database) as connection:
        row = connection.execute(
            "SELECT c.id, c.key, a.content FROM assessments a JOIN conversations c ON c.id = a.conversation_id"
            " JOIN contacts k ON k.id = c.contact_id WHERE k.address_hash = %s",
            (keyring.address_hash("sms", caller.number),),
        ).fetchone()
    assert row is not None
    content: dict[str, Any] = json.loads(keyring.unwrap(row[1], row[0].bytes).open(row[2], row[0].bytes))
    return content
