"""Numbers, in whatever digits."""

from __future__ import annotations

import pytest

from app.translation.numbers import numbers


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ja", "給料は15万円です", {"150000"}),
        ("ja", "１５０，０００円", {"150000"}),
        ("ja", "十五万円と三十日", {"150000", "30"}),
        ("ja", "1億2000万、15万3000円", {"120000000", "153000"}),
        ("ja", "二〇二六年", {"2026"}),
        ("ja", "十分に一緒に、二三日", set()),
        ("zh", "一百二十块", {"120"}),
        ("ko", "15만 원, 2만5천", {"150000", "25000"}),
        ("en", "3 thousand yen, 1.5 million, 150k", {"3000", "1500000", "150000"}),
        ("en", "1,500 and 10:30", {"1500", "10", "30"}),
        ("en", "call 090-1234-5678", {"09012345678"}),
        ("en", "room 007", {"007"}),
        ("vi", "15 triệu, 10.000 yên", {"15000000", "10000"}),
        ("id", "10 ribu, 2,5 juta", {"10000", "2500000"}),
        ("es", "15 mil yenes", {"15000"}),
        ("ne", "१५ हजार, २ लाख", {"15000", "200000"}),
        ("th", "๑๒ วัน 3 หมื่น", {"12", "30000"}),
        ("km", "៣ម៉ឺន", {"30000"}),
        ("my", "သိန်း ၃၀ ရ၊ ၃ သောင်း", {"3000000", "30000"}),
    ],
)
def test_numbers_in_plain_digits(language: str, text: str, found: set[str]) -> None:
    assert numbers(text, language) == found
