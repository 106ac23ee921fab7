"""People's own words in the counselor's language, by a (toy) machine: beside the original, marked, kept sealed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

import pytest

from app.kit.crypto import Keyring, master_key
from app.translation.install import install
from app.translation.store import PackageStore
from tests.support.desk import Desk, Waiting, somebody_waits, sql, until
from tests.translation.toy import make_package

WORDS = {"給料": "▁wages", "は": "▁were", "払われ": "▁paid", "ない": "▁not", "です": "▁is", "。": ".", "▁": "▁"}


def nobody_speaks(desk: Desk, first: str) -> Waiting:
    """Somebody whose language no counselor here speaks: after a minute those who do not may take it."""
    waiting = somebody_waits(desk, first)
    sql(desk.system, "UPDATE handoffs SET stage = 1 WHERE id = %s", waiting.handoff)
    return waiting.accepted_by(desk.hoa)


@pytest.fixture
def package(desk: Desk, tmp_path: Path) -> None:
    """A machine from Japanese into English."""
    file = make_package(tmp_path / "ja_en.argosmodel", "ja", "en", WORDS)
    install(file, PackageStore(desk.system.data / "translation"))


@pytest.mark.usefixtures("package")
def test_half_a_translation_says_why_the_rest_is_missing(desk: Desk) -> None:
    tagalog = "Hindi po ako binabayaran ng amo ko, kinuha niya ang pasaporte ko."
    waiting = nobody_speaks(desk, "助けてください")
    waiting.caller.post(f"給料は払われないです。{tagalog}")
    page = until(lambda: desk.hoa.get(f"{waiting.page}/lines").text, f"⟦{tagalog}⟧")
    assert "wages were paid not" in page
    assert "Another language than expected" in page


@pytest.mark.usefixtures("package")
def test_what_was_too_slow_is_tried_again(desk: Desk) -> None:
    waiting = nobody_speaks(desk, "給料は払われないです。")
    until(lambda: desk.hoa.get(f"{waiting.page}/lines").text, "machine translation")
    half = {"text": "Half ⟦です。⟧", "source": "ja", "way": "direct", "flags": [], "reason": "too-slow"}
    keep(waiting, half)
    look = desk.hoa.get(f"{waiting.page}/lines").text
    assert "Half ⟦です。⟧" in look
    assert "The machine took too long" in look
    assert "⟦" not in until(lambda: desk.hoa.get(f"{waiting.page}/lines").text, "wages were paid not")
    # What a colleague says that it means stays, whatever the machine still finds.
    keep(waiting, {**half, "text": "By Mika", "way": "person", "by": "Mika", "reason": None})
    assert "By Mika" in until(lambda: desk.hoa.get(f"{waiting.page}/lines").text, "interpreted by Mika")


def keep(waiting: Waiting, translation: Mapping[str, object]) -> None:
    """It stands there as the translation of all that they wrote."""
    system = waiting.desk.system
    wrapped = sql(system, "SELECT key FROM conversations WHERE id = %s", waiting.id)[0][0]
    key = Keyring(master_key(None, system.data)).unwrap(bytes(wrapped), UUID(waiting.id).bytes)
    found = "SELECT r.message_id FROM message_translations r JOIN messages m ON m.id = r.message_id"
    for (message,) in sql(system, f"{found} WHERE m.conversation_id = %s", waiting.id):
        body = key.seal(json.dumps(translation).encode(), message.bytes)
        sql(system, "UPDATE message_translations SET body = %s WHERE message_id = %s", body, message)


@pytest.mark.usefixtures("package")
def test_a_machines_words_stand_beside_the_original_and_say_so(desk: Desk) -> None:
    waiting = nobody_speaks(desk, "給料は払われないです。")
    page = until(lambda: desk.hoa.get(f"{waiting.page}/lines").text, "machine translation")
    assert "給料は払われないです。" in page
    assert "wages were paid not" in page
    kept = sql(
        desk.system,
        "SELECT r.body FROM message_translations r JOIN messages m ON m.id = r.message_id WHERE m.conversation_id = %s",
        waiting.id,
    )
    assert kept
    assert all(b"wages" not in bytes(row[0]) for row in kept)
    # There is no way back: it says so, and what is written goes out as it was written.
    back = desk.hoa.post(f"{waiting.page}/translate", {"text": "Are you safe?"}).json()
    assert (back["text"], back["reason"]) == (None, "no-pair")


def test_a_language_without_a_machine_says_so(desk: Desk) -> None:
    waiting = nobody_speaks(desk, "ထမင်းမစားရသေးဘူး၊ ပတ်စ်ပို့ ယူထားတယ်")
    page = desk.hoa.get(waiting.page).text
    assert "No machine for this language" in page
    assert "မဟုတ်ပါဘူး" in page
    assert "draft, not reviewed" in page
