"""Providers' webhooks. Answered 2xx only when their content is committed; forged ones are counted and nothing is kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial

from fastapi import APIRouter, Request, Response
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.background import BackgroundTask

from app.channels.base import Channel, Ignored, Inbound, Invited, Leaves, RawRequest, RawResponse
from app.errors import BodyTooLarge, SendError, SignatureInvalid
from app.http.metrics import INBOUND, REFUSED
from app.http.services import get_services
from app.services import Services

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/channels", tags=["webhooks"])

# The longest text Twilio forwards is 1,600 characters; with all its fields, percent-encoded, far below this.
MAX_BODY_BYTES = 64 * 1024
# LINE posts many people's events at once, each of up to 5,000 characters, six bytes a character when it escapes them.
MAX_LINE_BYTES = 2 * 1024 * 1024

ANSWERS: dict[int | str, dict[str, object]] = {
    400: {"description": "The form is malformed."},
    403: {"description": "The signature is missing or does not match."},
    413: {"description": "The body is larger than any real message."},
    503: {"description": "The channel is not set up."},
}


async def read_request(request: Request, services: Services, most: int = MAX_BODY_BYTES) -> RawRequest:
    """The request exactly as the provider sent it. Raises BodyTooLarge before reading more than ``most`` bytes.

    The URL is rebuilt from our public address and the raw path and query: a proxy in front of us changes the rest.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise BodyTooLarge("the body is too large")
    query = request.scope["query_string"].decode("latin-1")
    path = (request.scope.get("raw_path") or request.scope["path"].encode()).decode("latin-1").split("?")[0]
    url = services.settings.base_url + path + (f"?{query}" if query else "")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return RawRequest(url=url, headers=headers, body=bytes(body))


async def handle(kind: str, request: Request, most: int = MAX_BODY_BYTES) -> Response:
    """Checks, reads and stores what a provider sent, and commits before it answers.

    Raises SignatureInvalid, RequestMalformed, ChannelUnconfigured, BodyTooLarge.
    """
    services = get_services(request)
    raw = await read_request(request, services, most)
    channel = services.channels.get(kind)
    try:
        channel.verify(raw)
    except SignatureInvalid as error:
        REFUSED.labels(channel=kind).inc()
        logger.warning("a %s webhook was refused: %s", kind, error.text)
        raise
    return await keep(services, channel, raw)


async def keep(services: Services, channel: Channel, raw: RawRequest) -> Response:
    """Reads and stores a request that is the provider's for sure. Raises RequestMalformed."""
    # Rows of several people are locked in the same order everywhere; what one person sent stays in theirs.
    inbound = sorted(channel.parse(raw), key=lambda item: getattr(item, "address", ""))
    fresh = await services.database.write(partial(_store, services, inbound))
    for item, new in zip(inbound, fresh, strict=True):
        name = f"Ignored {item.reason}" if isinstance(item, Ignored) else type(item).__name__
        INBOUND.labels(channel=channel.kind, kind=name, fresh=str(new).lower()).inc()
    response = _as_response(channel.acknowledge(inbound))
    groups = list(dict.fromkeys(item for item in inbound if isinstance(item, Invited)))
    if groups and isinstance(channel, Leaves):
        response.background = BackgroundTask(_leave, channel, groups)
    return response


async def _store(services: Services, inbound: Sequence[Inbound], connection: AsyncConnection) -> list[bool]:
    return [await services.receiver.receive(connection, item) for item in inbound]


async def _leave(channel: Leaves, groups: list[Invited]) -> None:
    """Leaves groups, after the answer. Where it fails, the next thing said in the group brings us here again."""
    for group in groups:
        try:
            await channel.leave(group)
        except SendError as error:
            logger.warning("could not leave a %s: %s", group.group, error.text)


def _as_response(answer: RawResponse) -> Response:
    return Response(answer.body, status_code=answer.status, media_type=answer.media_type if answer.body else None)


@router.post("/sms/receive", responses=ANSWERS)
async def receive_sms(request: Request) -> Response:
    """Twilio's messaging webhook: form fields, X-Twilio-Signature. Answers an empty TwiML document."""
    return await handle("sms", request)


@router.post("/sms/status", responses=ANSWERS)
async def sms_status(request: Request) -> Response:
    """Twilio's status callback for a message of ours."""
    return await handle("sms", request)


@router.post("/line/receive", responses=ANSWERS)
async def receive_line(request: Request) -> Response:
    """LINE's webhook: JSON with the events of several people, x-line-signature. Answers an empty 200."""
    return await handle("line", request, MAX_LINE_BYTES)
