"""People's own words in the counselor's language, by a (toy) machine: beside the original, marked, kept sealed."""

from __future__ import annotations

from pathlib import Path

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


def test_a_machines_words_stand_beside_the_original_and_say_so(desk: Desk, tmp_path: Path) -> None:
    install(
        make_package(tmp_path / "ja_en.argosmodel", "ja", "en", WORDS),
        PackageStore(desk.system.data / "translation"),
    )
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
