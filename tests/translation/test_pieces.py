"""Cutting a text into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.translation.pieces import LONGEST_TEXT, PIECE_BYTES, cap, split

LETTERS = "aé1 .,!?\n\t。！？、।॥။၊។៕ๆกาခြင်း់ក្រាनमस्तेがｶ｡…」”)🙂\u200b"


@given(st.text(st.sampled_from(LETTERS), max_size=900))
def test_nothing_is_lost_and_every_piece_fits(text: str) -> None:
    pieces = split(text)
    assert "".join(pieces) == text
    assert all(piece and len(piece.encode()) <= PIECE_BYTES for piece in pieces)


@given(st.text(st.sampled_from(LETTERS), max_size=200), st.integers(1, 60))
def test_the_cap_loses_nothing(text: str, times: int) -> None:
    kept, rest = cap(text * times)
    assert kept + rest == text * times
    assert len(kept) <= LONGEST_TEXT
    assert (rest == "") == (len(text * times) <= LONGEST_TEXT)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("給料がない。助けて！本当?いつ", ["給料がない。", "助けて！", "本当?", "いつ"]),
        ("「帰れ。」と言う", ["「帰れ。」", "と言う"]),
        ("मलाई मद्दत चाहियो। पासपोर्ट छैन॥", ["मलाई मद्दत चाहियो। ", "पासपोर्ट छैन॥"]),
        ("ကူညီပါ။ ငွေမရ။", ["ကူညီပါ။ ", "ငွေမရ။"]),
        ("ជួយផង។ គ្មានលុយ៕", ["ជួយផង។ ", "គ្មានលុយ៕"]),
        (
            "Help me. I am paid 3.5 an hour! Mr. Sato at 10 p.m. knows.",
            ["Help me. ", "I am paid 3.5 an hour! ", "Mr. Sato at 10 p.m. knows."],
        ),
        ("see https://x.jp/?a=1.2 now", ["see https://x.jp/?a=1.2 now"]),
        ("one\n\ntwo", ["one\n\n", "two"]),
        ("", []),
    ],
)
def test_sentences_end_where_their_script_says(text: str, pieces: list[str]) -> None:
    assert split(text) == pieces


def test_long_thai_is_cut_at_spaces_and_burmese_never_inside_a_letter() -> None:
    thai = "นายจ้างไม่จ่ายเงินเดือนสามเดือนแล้ว " * 8
    assert all(piece.endswith(" ") for piece in split(thai))
    burmese = "အလုပ်ရှင်ကလစာမပေးဘူး" * 20
    pieces = split(burmese)
    assert len(pieces) > 1
    # A piece that began with a vowel sign or a killer would be unreadable.
    assert all("က" <= piece[0] <= "ဪ" for piece in pieces)
