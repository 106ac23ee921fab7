"""The gateway: builds the web application and starts the in-process worker."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exception_handlers import request_validation_exception_handler
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from app.channels.voice_twilio import VoiceTwilio
from app.console.desk import build_console
from app.console.frame import error_response
from app.console.pages import ROUTERS
from app.errors import ChannelUnconfigured, NotFound, TsunaguError
from app.http import operations, site, voice, voice_staff, webchat, webchat_forms, webhooks
from app.http.metrics import Measure
from app.http.webchat_desk import Limits
from app.kit.language import load_models
from app.phone import routes as phone
from app.services import Services
from app.worker import close_services

logger = logging.getLogger(__name__)


def create_app(services: Services) -> FastAPI:
    """The web application over what ``build_services`` built."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await asyncio.gather(services.queue.open(), asyncio.to_thread(load_models))
        services.translation.warm()
        listening = asyncio.create_task(services.signals.run(), name="signals")
        tasks = [listening, *_collecting(services)]
        if services.settings.workers:
            tasks.append(asyncio.create_task(services.work(services.settings.workers), name="worker"))
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await close_services(services)

    app = FastAPI(title="Tsunagu", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.services = services
    app.add_exception_handler(TsunaguError, _expected_error)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(Exception, _unexpected_error)
    app.add_middleware(Measure)
    for module in (webhooks, operations, site, webchat, webchat_forms, voice_staff, voice):
        app.include_router(module.router)
    for router in ROUTERS:
        app.include_router(router)
    app.state.chat_limits = Limits()
    app.state.console = build_console(services)
    if services.stand_in:
        app.include_router(phone.router)
        app.state.phone = phone.Phone(services)
    return app


def _collecting(services: Services) -> list[asyncio.Task[None]]:
    """Collects voice messages, where there is a telephone."""
    try:
        channel = services.channels.get(VoiceTwilio.kind)
    except ChannelUnconfigured:
        return []
    assert isinstance(channel, VoiceTwilio)
    return [asyncio.create_task(services.voice_messages.keep_collecting(channel), name="voice messages")]


async def _expected_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, TsunaguError)
    if request.url.path.startswith("/console"):
        return error_response(request, error)
    return JSONResponse({"error": error.text}, status_code=error.status)


async def _malformed(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    if request.url.path.startswith("/console"):
        # An address with something else where an id should be is the address of nothing.
        return error_response(request, NotFound("there is no such page"))
    return await request_validation_exception_handler(request, error)


async def _unexpected_error(_request: Request, _error: Exception) -> Response:
    # Starlette logs the exception itself once; our formatter keeps its text out.
    return JSONResponse({"error": "something went wrong here"}, status_code=500)
