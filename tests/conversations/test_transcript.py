"""What of a text can be tapped."""

from __future__ import annotations

import pytest

from app.conversations.transcript import runs
from routing import load_directory

NUMBERS = sorted(
    {
        phone.number
        for counter in load_directory().counters.values()
        for phone in counter.phones
        if phone.publish == "yes"
    }
)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_of_the_directory_can_be_tapped(number: str) -> None:
    assert runs(f"Call {number}, then press 2.") == [
        {"text": "Call "},
        {"text": number, "href": "tel:" + number.replace("#", "%23")},
        {"text": ", then press 2."},
    ]


@pytest.mark.parametrize(
    "text", ["Mon–Fri 9:00–17:00", "at 18:30 on 11月24日", "1 Yes\n2 No", "1100 yen", "2026-11-24", "A-110-B"]
)
def test_other_digits_are_left_alone(text: str) -> None:
    assert runs(text) == [{"text": text}]


@pytest.mark.parametrize("after", ["", ".", "。", "」", " (text)", "၊", "។"])
def test_an_address_ends_where_the_sentence_goes_on(after: str) -> None:
    found = runs("https://www.moj.go.jp/JINKEN/jinken21.html" + after)
    assert found[0]["href"] == "https://www.moj.go.jp/JINKEN/jinken21.html"
    assert "".join(run["text"] for run in found).endswith(after)
