"""Encryption at rest."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.errors import SettingsInvalid
from app.kit.crypto import Keyring, Unreadable, master_key


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(bytes(range(32)))


def test_a_text_opens_only_in_its_own_row(keyring: Keyring) -> None:
    key = keyring.unwrap(keyring.new_key(b"conversation"), b"conversation")
    sealed = key.seal("たすけて".encode(), b"row")
    assert key.open(sealed, b"row").decode() == "たすけて"
    assert "たすけて".encode() not in sealed
    with pytest.raises(Unreadable):
        key.open(sealed, b"another row")
    with pytest.raises(Unreadable):
        key.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), b"row")
    with pytest.raises(Unreadable):
        key.open(b"\x09" + sealed[1:], b"row")


def test_a_conversations_key_belongs_to_it(keyring: Keyring) -> None:
    wrapped = keyring.new_key(b"one")
    with pytest.raises(Unreadable):
        keyring.unwrap(wrapped, b"two")
    with pytest.raises(Unreadable):
        Keyring(os.urandom(32)).unwrap(wrapped, b"one")


def test_addresses(keyring: Keyring) -> None:
    sealed = keyring.seal_address("+819012345678", b"contact")
    assert keyring.open_address(sealed, b"contact") == "+819012345678"
    assert keyring.address_hash("sms", "+81") == keyring.address_hash("sms", "+81")
    assert keyring.address_hash("sms", "+81") != keyring.address_hash("line", "+81")
    assert keyring.address_hash("sms", "+81") != Keyring(os.urandom(32)).address_hash("sms", "+81")


def test_the_kept_master_key_is_private_and_stays(tmp_path: Path) -> None:
    first = master_key(None, tmp_path)
    assert master_key(None, tmp_path) == first
    assert stat.S_IMODE((tmp_path / "master.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("value", ["short", "é" * 40, "A" * 42])
def test_a_malformed_master_key_is_named(tmp_path: Path, value: str) -> None:
    with pytest.raises(SettingsInvalid, match="TSUNAGU_MASTER_KEY"):
        Keyring(master_key(value, tmp_path))
