"""Twilio's signature: every vector of shared/telco, and what an attacker or a proxy does to a request."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from app.channels.base import RawRequest
from app.channels.twilio_signature import verify_twilio
from app.errors import RequestMalformed, SignatureInvalid

VECTORS = Path(__file__).parents[3] / "shared" / "telco" / "data" / "signature_vectors.json"
ACCOUNT = "AC" + "a" * 32


def vectors() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(VECTORS.read_text())["twilio"]
    return found


def request_of(vector: dict[str, Any]) -> RawRequest:
    headers = {"x-twilio-signature": vector["signature"]}
    if "body" in vector:
        return RawRequest(vector["url"], headers | {"content-type": "application/json"}, vector["body"].encode())
    pairs = [(name, value) for name, value in vector.get("multi_params") or vector["params"].items()]
    return RawRequest(vector["url"], headers, urlencode(pairs).encode())


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_vector_passes(vector: dict[str, Any]) -> None:
    verify_twilio(request_of(vector), vector["token"], ACCOUNT)


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_vector_with_another_token_is_refused(vector: dict[str, Any]) -> None:
    with pytest.raises(SignatureInvalid):
        verify_twilio(request_of(vector), "54321", ACCOUNT)


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_vector_on_another_path_is_refused(vector: dict[str, Any]) -> None:
    request = request_of(vector)
    changed = RawRequest(request.url.replace("myapp", "other"), request.headers, request.body)
    with pytest.raises(SignatureInvalid):
        verify_twilio(changed, vector["token"], ACCOUNT)


@pytest.mark.parametrize("signature", ["", None])
def test_missing_signature_is_refused(signature: str | None) -> None:
    headers = {} if signature is None else {"x-twilio-signature": signature}
    with pytest.raises(SignatureInvalid):
        verify_twilio(RawRequest("https://example.com/", headers, b"From=%2B81"), "12345", ACCOUNT)


def test_json_without_a_hash_in_the_url_is_refused() -> None:
    headers = {"x-twilio-signature": "x", "content-type": "application/json"}
    with pytest.raises(SignatureInvalid):
        verify_twilio(RawRequest("https://example.com/", headers, b"{}"), "12345", ACCOUNT)


def test_broken_form_is_malformed() -> None:
    headers = {"x-twilio-signature": "x"}
    with pytest.raises(RequestMalformed):
        verify_twilio(RawRequest("https://example.com/", headers, b"Body=%ff%fe"), "12345", ACCOUNT)


def test_an_unsigned_post_is_refused_before_its_body_is_read() -> None:
    headers = {"x-twilio-signature": "x", "content-type": "application/json"}
    with pytest.raises(SignatureInvalid):
        verify_twilio(RawRequest("https://example.com/?bodySHA256=00", headers, b"[" * 60_000), "12345", ACCOUNT)


@pytest.mark.parametrize("body", ["[" * 60_000, "[]", "1", '"AccountSid"', "{"])
def test_signed_json_that_is_no_object_is_malformed(body: str) -> None:
    url = f"https://example.com/?bodySHA256={sha256(body.encode()).hexdigest()}"
    headers = {
        "x-twilio-signature": RequestValidator("12345").compute_signature(url, {}),
        "content-type": "application/json",
    }
    with pytest.raises(RequestMalformed):
        verify_twilio(RawRequest(url, headers, body.encode()), "12345", ACCOUNT)


def test_json_that_is_no_text_is_refused() -> None:
    headers = {"x-twilio-signature": "x", "content-type": "application/json"}
    with pytest.raises(SignatureInvalid):
        verify_twilio(RawRequest("https://example.com/?bodySHA256=00", headers, b"\xff"), "12345", ACCOUNT)
