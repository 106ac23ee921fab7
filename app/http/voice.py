"""The telephone: every request of a call is answered at once with TwiML; the turn itself runs inside the request."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Literal

from fastapi import APIRouter, Request, Response
from starlette.background import BackgroundTask

from app.channels.base import CallEvent, RawRequest
from app.channels.voice_twilio import VoiceTwilio
from app.channels.voice_twiml import Scene, twiml
from app.conversations.call_spot import Spot
from app.errors import RequestMalformed, SignatureInvalid
from app.http.metrics import INBOUND, REFUSED
from app.http.services import get_services
from app.http.webhooks import ANSWERS, keep, read_request
from app.services import Services

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/channels/voice", tags=["webhooks"])

# Twilio gives up after 15 s; nobody should listen to silence for that long either.
ANSWER_SECONDS = 8.0
# The same file can lie with the provider or anywhere else: it needs nothing of ours.
FALLBACK_FILE = Path(__file__).parent / "voice-fallback.xml"
TWIML = "text/xml"
# Twilio keeps what it has fetched; a new recording is heard within minutes.
CACHED = "public, max-age=300"
Step = Literal[
    "language", "second", "turn", "wait", "text", "record", "recorded", "dialled", "erase", "code", "hold", "after"
]
ANSWERS_OF_CALLS: dict[int | str, dict[str, object]] = {
    **ANSWERS,
    200: {"description": "TwiML.", "content": {TWIML: {}}},
}


async def checked(request: Request) -> tuple[Services, VoiceTwilio, RawRequest]:
    """The request, from the provider for sure. Raises SignatureInvalid, ChannelUnconfigured, BodyTooLarge."""
    services = get_services(request)
    raw = await read_request(request, services)
    channel = services.channels.get(VoiceTwilio.kind)
    assert isinstance(channel, VoiceTwilio)
    try:
        channel.verify(raw)
    except SignatureInvalid as error:
        REFUSED.labels(channel=VoiceTwilio.kind).inc()
        logger.warning("a voice webhook was refused: %s", error.text)
        raise
    return services, channel, raw


async def _answer(request: Request, step: Step | None) -> Response:
    """The next scene; whatever goes wrong with a request that is really the provider's, the caller hears what to do."""
    services, channel, raw = await checked(request)
    try:
        event = channel.read(raw)
        # Not asyncio.timeout: what is cancelled may take its time to end (a database that hangs); nobody waits for that.
        making = asyncio.create_task(_scene(services, event, step, Spot.read(request.query_params)))
        done, _ = await asyncio.wait({making}, timeout=ANSWER_SECONDS)
        if not done:
            making.cancel()
            raise TimeoutError
        scene = making.result()
    except RequestMalformed as error:
        logger.warning("a voice webhook makes no sense: %s", error.text)
    except Exception:
        logger.exception("a call could not be answered")
    else:
        INBOUND.labels(channel=VoiceTwilio.kind, kind="CallEvent", fresh="true").inc()
        # For those who look on (the stand-in, the tests' walk): which prompts these are, and whose answer. Names only.
        headers = {"X-Tsunagu-Keys": " ".join(scene.keys)} | ({"X-Tsunagu-Turn": scene.turn} if scene.turn else {})
        # Whoever is to be rung for this caller is rung after the answer: nobody waits for that.
        after = BackgroundTask(services.exchange.attend_call, event.provider_id)
        return Response(twiml(scene), media_type=TWIML, headers=headers, background=after)
    return Response(FALLBACK_FILE.read_bytes(), media_type=TWIML)


async def _scene(services: Services, event: CallEvent, step: Step | None, spot: Spot) -> Scene:
    await services.recordings.refresh()
    return await (services.calls.begin(event) if step is None else services.calls.step(step, event, spot))


@router.post("/call", responses=ANSWERS_OF_CALLS, response_class=Response)
async def call(request: Request) -> Response:
    """Twilio's voice webhook: somebody calls. Answers TwiML, also to a request without its parameters."""
    return await _answer(request, None)


@router.post("/status", responses=ANSWERS)
async def status(request: Request) -> Response:
    """Twilio's call status callback: the call is over."""
    services, channel, raw = await checked(request)
    answer = await keep(services, channel, raw)
    answer.background = BackgroundTask(services.exchange.attend_call, channel.read(raw).provider_id)
    return answer


@router.post("/recording", responses=ANSWERS)
async def recording(request: Request) -> Response:
    """A voice message can be fetched. 503 asks Twilio to tell us again (the address says so)."""
    services, channel, raw = await checked(request)
    event = channel.read(raw)
    if event.recording is None:
        return Response(status_code=204)
    await services.calls.turns.note_recording(event)
    left = await services.voice_messages.collect(channel, event.recording)
    return Response(status_code=503 if left else 204)


@router.get("/audio/{language}/{name}", responses={404: {"description": "There is no such recording."}})
async def audio(request: Request, language: str, name: str) -> Response:
    """A prompt spoken by a person. The same for everyone, so Twilio may keep it."""
    sound = await get_services(request).recordings.find(language, name)
    if sound is None:
        return Response(status_code=404)
    return Response(sound.content, media_type=sound.media_type, headers={"Cache-Control": CACHED})


@router.post("/{step}", responses=ANSWERS_OF_CALLS, response_class=Response)
async def step(request: Request, step: Step) -> Response:
    """One step of a call; our own TwiML names these addresses."""
    return await _answer(request, step)
