"""Compression and encryption of what is stored, bound to its place."""

import base64
import binascii
import os
import zlib
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY_BYTES = 32
_NONCE_BYTES = 12
_PURPOSE = b"bot-trackers"
# First byte of everything sealed, so that the format may change one day.
_FORMAT = b"\x01"


class KeyInvalid(Exception):
    """The master key is missing or not 32 bytes in base64url."""


class Unreadable(Exception):
    """What is stored does not belong to this key or this conversation, or was changed."""


class Sealer:
    """AES-256-GCM under a key derived from the master key for this purpose alone (HKDF-SHA256)."""

    def __init__(self, master_key: str | None) -> None:
        """Takes the master key as base64url. Raises KeyInvalid."""
        try:
            master = base64.urlsafe_b64decode((master_key or "") + "=" * (-len(master_key or "") % 4))
        except (binascii.Error, ValueError) as error:
            raise KeyInvalid("TSUNAGU_MASTER_KEY: not base64url") from error
        if len(master) != _KEY_BYTES:
            raise KeyInvalid("TSUNAGU_MASTER_KEY: must be 32 bytes in base64url")
        derived = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=_PURPOSE).derive(master)
        self._cipher = AESGCM(derived)

    def seal(self, plain: bytes, conversation: UUID, column: bytes) -> bytes:
        """Compressed and encrypted; opens only with the same conversation and column."""
        nonce = os.urandom(_NONCE_BYTES)
        return _FORMAT + nonce + self._cipher.encrypt(nonce, zlib.compress(plain, 1), conversation.bytes + column)

    def open(self, sealed: bytes, conversation: UUID, column: bytes) -> bytes:
        """The plain bytes again. Raises Unreadable."""
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] != _FORMAT:
            raise Unreadable("stored state is of an unknown format")
        try:
            return zlib.decompress(self._cipher.decrypt(nonce, body, conversation.bytes + column))
        except (InvalidTag, ValueError, zlib.error) as error:
            raise Unreadable("stored state is not readable with this key") from error
