"""Encryption at rest: a key for each conversation, wrapped by the master key, every text bound to its row.

AES-256-GCM throughout. The master key itself encrypts nothing: keys for one purpose each are derived from it (HKDF-SHA256).
Destroying a conversation's wrapped key makes all its texts unreadable for good.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import SettingsInvalid

KEY_BYTES = 32
NONCE_BYTES = 12
# First byte of everything sealed: the format may change one day, old rows must stay readable.
VERSION = b"\x01"


class Unreadable(Exception):
    """The ciphertext does not belong to this key or this row, or was changed."""


def _seal(cipher: AESGCM, plain: bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + cipher.encrypt(nonce, plain, bound_to)


def _open(cipher: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    if sealed[:1] != VERSION:
        raise Unreadable("unknown format")
    nonce, body = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        return cipher.decrypt(nonce, body, bound_to)
    except InvalidTag as error:
        raise Unreadable("wrong key or wrong row") from error


class ConversationKey:
    """The key of one conversation. ``bound_to`` is the id of the row a text belongs to."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, bound_to: bytes) -> bytes:
        """Encrypts; the result can only be opened with the same ``bound_to``."""
        return _seal(self._cipher, plain, bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Decrypts. Raises Unreadable."""
        return _open(self._cipher, sealed, bound_to)


class Keyring:
    """Everything derived from the master key (32 bytes)."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise SettingsInvalid("TSUNAGU_MASTER_KEY: must be 32 bytes in base64url")
        self._master = master
        self._wrapping = AESGCM(self.derive(b"conversation-keys"))
        self._addresses = AESGCM(self.derive(b"addresses"))
        self._lookup = self.derive(b"address-lookup")

    def derive(self, purpose: bytes) -> bytes:
        """A key of 32 bytes for one purpose."""
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(self._master)

    def new_key(self, conversation: bytes) -> bytes:
        """A fresh conversation key, wrapped and bound to the conversation's id."""
        return _seal(self._wrapping, os.urandom(KEY_BYTES), conversation)

    def unwrap(self, wrapped: bytes, conversation: bytes) -> ConversationKey:
        """The conversation's key. Raises Unreadable."""
        return ConversationKey(_open(self._wrapping, wrapped, conversation))

    def seal_address(self, address: str, contact: bytes) -> bytes:
        """An address (a phone number), encrypted and bound to its contact."""
        return _seal(self._addresses, address.encode(), contact)

    def open_address(self, sealed: bytes, contact: bytes) -> str:
        """The address again. Raises Unreadable."""
        return _open(self._addresses, sealed, contact).decode()

    def address_hash(self, channel: str, address: str) -> bytes:
        """Keyed hash to look an address up; without the master key nobody can test a number against it."""
        return hmac.new(self._lookup, f"{channel}:{address}".encode(), sha256).digest()


def decode_key(text: str) -> bytes:
    """32 bytes from base64url. Raises SettingsInvalid."""
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        raise SettingsInvalid("TSUNAGU_MASTER_KEY: must be 32 bytes in base64url") from None


def master_key(setting: str | None, data_dir: Path) -> bytes:
    """The setting's key, or the one kept in the data folder, made there on first use with mode 0600."""
    if setting is not None:
        return decode_key(setting)
    path = data_dir / "master.key"
    data_dir.mkdir(parents=True, exist_ok=True)
    try:
        # O_EXCL: of two processes that start at once exactly one makes the key.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return decode_key(path.read_text().strip())
    with os.fdopen(descriptor, "w") as file:
        key = os.urandom(KEY_BYTES)
        file.write(base64.urlsafe_b64encode(key).decode() + "\n")
    return key
