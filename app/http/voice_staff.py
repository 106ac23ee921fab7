"""The telephone's other side: calls that we make, to staff and to who asked to be called, and the rooms they meet in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.background import BackgroundTask

from app.channels.base import CallEvent, CallStatus
from app.channels.voice_twilio import read_room
from app.channels.voice_twiml import Scene, twiml
from app.conversations.staff_calls import StaffStep
from app.http.voice import ANSWER_SECONDS, ANSWERS_OF_CALLS, TWIML, checked
from app.http.webhooks import ANSWERS
from app.services import Services

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/channels/voice", tags=["webhooks"])

# Whoever we rang hears nothing wrong: their call ends, and the exchange rings again, or somebody else.
NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>'
ENDED = frozenset({CallStatus.ENDED, CallStatus.FAILED})


@router.post("/staff/over", responses=ANSWERS)
async def over(request: Request, leg: UUID) -> Response:
    """A call that we made is over, whether or not anybody answered it."""
    services, channel, raw = await checked(request)
    event = channel.read(raw)
    if event.status in ENDED:
        await services.exchange.leg_over(leg, "no_answer")
        await services.exchange.caller_over(event)
    return Response(status_code=204)


@router.post("/staff/{step}", responses=ANSWERS_OF_CALLS, response_class=Response)
async def staff(
    request: Request, step: StaffStep, leg: UUID, misses: Annotated[int, Query(ge=0, le=99)] = 0
) -> Response:
    """One step of a call to somebody of the staff; our own requests and TwiML name these addresses."""
    services, channel, raw = await checked(request)
    event = channel.read(raw)
    return await _answer(services, event, services.staff_calls.step(step, event, leg, misses))


@router.post("/back/{step}", responses=ANSWERS_OF_CALLS, response_class=Response)
async def back(request: Request, step: str, leg: UUID) -> Response:
    """One step of a call to a person who asked for it, up to the key with which they say that it is them."""
    services, channel, raw = await checked(request)
    event = channel.read(raw)
    return await _answer(services, event, services.calls_back.step(step, event, leg))


@router.post("/room", responses=ANSWERS)
async def room(request: Request) -> Response:
    """Somebody came into a room, or left it, or it was closed. Only says that there is something to look at."""
    services, _, raw = await checked(request)
    handoff = read_room(raw)
    if handoff is None:
        return Response(status_code=204)
    return Response(status_code=204, background=BackgroundTask(services.exchange.look_after, handoff))


async def _answer(services: Services, event: CallEvent, making: Coroutine[object, object, Scene]) -> Response:
    task = asyncio.create_task(making)
    done, _ = await asyncio.wait({task}, timeout=ANSWER_SECONDS)
    if not done:
        task.cancel()
    if not done or task.exception() is not None:
        logger.error("a call of ours could not be answered", exc_info=task.exception() if done else None)
        return Response(NOTHING, media_type=TWIML)
    scene = task.result()
    headers = {"X-Tsunagu-Keys": " ".join(scene.keys)}
    after = BackgroundTask(services.exchange.attend_leg, event.provider_id)
    return Response(twiml(scene), media_type=TWIML, headers=headers, background=after)
