"""Twilio's request signature: HMAC-SHA1 over the public URL and all form fields.

Source: twilio.com/docs/usage/security#validating-requests; the algorithm itself is the ``twilio`` package's.
"""

from __future__ import annotations

import json
from urllib.parse import parse_qs, parse_qsl, urlsplit

from twilio.request_validator import RequestValidator

from app.channels.base import RawRequest
from app.errors import RequestMalformed, SignatureInvalid

MAX_FIELDS = 200


class Fields(dict[str, list[str]]):
    """Form fields in the shape the validator wants: every value of a repeated name counts."""

    def getlist(self, name: str) -> list[str]:
        """All values of a field."""
        return self[name]

    def first(self, name: str) -> str | None:
        """The first value of a field, or None."""
        return self[name][0] if name in self else None


def parse_form(body: bytes) -> Fields:
    """Decodes a form body. Raises RequestMalformed for broken UTF-8 or too many fields."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS, separator="&"
        )
    except (UnicodeDecodeError, ValueError):
        raise RequestMalformed("the form is not URL-encoded UTF-8") from None
    fields = Fields()
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return fields


def verify_twilio(request: RawRequest, auth_token: str, account_sid: str) -> None:
    """Raises SignatureInvalid unless Twilio signed this request for our account, RequestMalformed for what it did not write.

    The token is chosen by the account, never by the number called: numbers move between Messaging Services.
    """
    signature = request.headers.get("x-twilio-signature")
    if not signature:
        raise SignatureInvalid("the request carries no X-Twilio-Signature")
    validator = RequestValidator(auth_token)
    if request.headers.get("content-type", "").startswith("application/json"):
        body = _json_body(request)
        valid = validator.validate(request.url, body, signature)
        account = _account(body) if valid else None
    else:
        fields = parse_form(request.body)
        valid = validator.validate(request.url, fields, signature)
        account = fields.first("AccountSid")
    if not valid or (account is not None and account != account_sid):
        raise SignatureInvalid("the signature does not match")


def _json_body(request: RawRequest) -> str:
    # Without the hash in the URL the validator would take the text for form fields and fail inside.
    if "bodySHA256" not in parse_qs(urlsplit(request.url).query):
        raise SignatureInvalid("a JSON request must carry bodySHA256")
    try:
        return request.body.decode()
    except UnicodeDecodeError:
        raise SignatureInvalid("the body is not JSON") from None


def _account(body: str) -> object:
    """The account that signed JSON names. Only what is signed is read: parsing can be made costly, or fail."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        raise RequestMalformed("the body is not JSON") from None
    if not isinstance(content, dict):
        raise RequestMalformed("the body is no JSON object")
    return content.get("AccountSid")
