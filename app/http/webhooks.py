"""Providers' webhooks. Answered 2xx only when their content is committed; forged ones are counted and nothing is kept."""

from __future__ import annotations

import logging
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from app.channels.base import RawRequest, RawResponse
from app.errors import BodyTooLarge, SignatureInvalid
from app.http.metrics import INBOUND, REFUSED
from app.http.session import ServicesDep, SessionDep

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/channels", tags=["webhooks"])

# The longest text Twilio forwards is 1,600 characters; with all its fields, percent-encoded, far below this.
MAX_BODY_BYTES = 64 * 1024

ANSWERS: dict[int | str, dict[str, object]] = {
    400: {"description": "The form is malformed."},
    403: {"description": "The signature is missing or does not match."},
    413: {"description": "The body is larger than any real message."},
    503: {"description": "The channel is not set up."},
}


async def read_request(request: Request, services: ServicesDep) -> RawRequest:
    """The request exactly as the provider sent it. Raises BodyTooLarge before reading more than MAX_BODY_BYTES.

    The URL is rebuilt from our public address and the raw path and query: a proxy in front of us changes the rest.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise BodyTooLarge("the body is too large")
    query = request.scope["query_string"].decode("latin-1")
    path = (request.scope.get("raw_path") or request.scope["path"].encode()).decode("latin-1").split("?")[0]
    url = services.settings.base_url + path + (f"?{query}" if query else "")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return RawRequest(url=url, headers=headers, body=bytes(body))


RawRequestDep = Annotated[RawRequest, Depends(read_request)]


async def handle(kind: str, raw: RawRequest, services: ServicesDep, session: SessionDep) -> RawResponse:
    """Checks, reads and stores what a provider sent. Raises SignatureInvalid, RequestMalformed, ChannelUnconfigured."""
    channel = services.channels.get(kind)
    try:
        channel.verify(raw)
    except SignatureInvalid as error:
        REFUSED.labels(channel=kind).inc()
        logger.warning("a %s webhook was refused: %s", kind, error.text)
        raise
    inbound = channel.parse(raw)
    for item in inbound:
        fresh = await services.receiver.receive(session, item)
        INBOUND.labels(channel=kind, kind=type(item).__name__, fresh=str(fresh).lower()).inc()
    return channel.acknowledge(inbound)


def as_response(answer: RawResponse) -> Response:
    """The framework's form of an answer."""
    return Response(answer.body, status_code=answer.status, media_type=answer.media_type if answer.body else None)


@router.post("/sms/receive", responses=ANSWERS)
async def receive_sms(raw: RawRequestDep, services: ServicesDep, session: SessionDep) -> Response:
    """Twilio's messaging webhook: form fields, X-Twilio-Signature. Answers an empty TwiML document."""
    return as_response(await handle("sms", raw, services, session))


@router.post("/sms/status", responses=ANSWERS)
async def sms_status(raw: RawRequestDep, services: ServicesDep, session: SessionDep) -> Response:
    """Twilio's status callback for a message of ours."""
    return as_response(await handle("sms", raw, services, session))
