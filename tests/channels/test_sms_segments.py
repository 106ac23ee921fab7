"""How a text is cut: the figures of the provider's page."""

from __future__ import annotations

import pytest

from app.channels.sms_segments import segments


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("a" * 1600, 11),
        ("あ" * 70, 1),
        ("あ" * 71, 2),
        ("あ" * 134, 2),
        ("あ" * 1600, 24),
        ("a" * 159 + "€", 2),
        ("a" * 158 + "€", 1),
        ("a" * 69 + "ã", 1),
        ("a" * 70 + "ã", 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        # 67 is odd: a pair of surrogates is not torn, the first piece holds 33 of them.
        ("😀" * 67, 3),
    ],
)
def test_segments(text: str, count: int) -> None:
    assert segments(text) == count
