"""Passwords and codes by themselves: what the pages cannot show."""

from __future__ import annotations

import time
import unicodedata
from datetime import UTC, datetime

import pyotp
import pytest

from app.errors import PasswordRefused
from app.staff.passwords import check_password, hash_password, verify_password
from app.staff.totp import address, step_of

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # RFC 6238's "12345678901234567890"


def at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


@pytest.mark.parametrize(
    ("seconds", "code"), [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")]
)
def test_the_codes_are_those_of_rfc_6238(seconds: int, code: str) -> None:
    assert step_of(SECRET, code, at(seconds), None) == seconds // 30


def test_a_clock_may_be_half_a_minute_off_but_not_more() -> None:
    code = pyotp.TOTP(SECRET).at(900)
    assert [step_of(SECRET, code, at(900 + off), None) for off in (-31, -30, 0, 30, 59, 60)] == [
        None,
        30,
        30,
        30,
        30,
        None,
    ]


def test_a_used_code_and_all_before_it_are_over() -> None:
    codes = [pyotp.TOTP(SECRET).at(step * 30) for step in (29, 30, 31)]
    assert [step_of(SECRET, code, at(900), 30) for code in codes] == [None, None, 31]


def test_a_code_may_be_typed_with_spaces() -> None:
    assert step_of(SECRET, "287 082", at(59), None) == 1


@pytest.mark.parametrize("code", ["", "28708", "2870820", "abcdef", "２８７０８２x", "287082\0"])
def test_what_is_no_code_is_no_code(code: str) -> None:
    assert step_of(SECRET, code, at(59), None) is None


def test_the_app_reads_who_and_where() -> None:
    assert address(SECRET, "hoa") == f"otpauth://totp/Tsunagu:hoa?secret={SECRET}&issuer=Tsunagu"


@pytest.mark.parametrize("password", ["bảy chiếc ô xanh", "かさがななつみどりいろ七", "seven green umbrellas"])
async def test_a_password_in_any_script_is_kept_as_argon2id(password: str) -> None:
    kept = await hash_password(check_password(password, "hoa", "Nguyễn Thị Hoa"))
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    # Another keyboard composes the same letters otherwise.
    assert await verify_password(kept, unicodedata.normalize("NFD", password))
    assert not await verify_password(kept, password + "x")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "short"),
        ("elevenchars", "short"),
        ("x" * 201, "long"),
        ("qwertyuiop12", "common"),
        ("my password 1", "common"),
        ("121212121212", "common"),
        ("hoa.nguyen and more", "name"),
    ],
)
def test_a_weak_password_is_refused(password: str, why: str) -> None:
    with pytest.raises(PasswordRefused) as refused:
        check_password(password, "hoa.nguyen", "Hoa")
    assert refused.value.text == why


async def test_who_has_no_password_is_compared_as_long() -> None:
    """Processor time, not the clock's: the machine may be busy."""
    kept = await hash_password("seven green umbrellas")
    assert not await verify_password(None, "guess")

    best: dict[str | None, float] = {kept: 9.0, None: 9.0}
    for _ in range(5):
        for hash_or_none in (kept, None):
            start = time.process_time()
            assert not await verify_password(hash_or_none, "guess")
            best[hash_or_none] = min(best[hash_or_none], time.process_time() - start)
    assert 0.4 < best[kept] / best[None] < 2.5
