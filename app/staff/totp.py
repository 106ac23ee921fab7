"""Six digits from a phone that change every 30 seconds (TOTP, RFC 6238). A code works once."""

from __future__ import annotations

import hmac
from datetime import datetime

import pyotp

STEP_SECONDS = 30
# Phones' clocks are a little off: the step before and the one after count too.
DRIFT = 1
ISSUER = "Tsunagu"


def address(secret: str, login: str) -> str:
    """The ``otpauth://`` address that an authenticator app reads from the QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def step_of(secret: str, code: str, at: datetime, last: int | None) -> int | None:
    """The step whose code this is; None when it is none of now, or when it or a later one was used before (``last``)."""
    now = int(at.timestamp()) // STEP_SECONDS
    generator = pyotp.TOTP(secret)
    digits = "".join(code.split())
    found = None
    for step in range(now - DRIFT, now + DRIFT + 1):
        right = hmac.compare_digest(generator.at(step * STEP_SECONDS).encode(), digits.encode())
        if right and (last is None or step > last):
            found = step
    return found
